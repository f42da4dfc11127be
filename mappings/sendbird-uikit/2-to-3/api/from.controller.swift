// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

open class SBUBaseChannelListViewController: SBUBaseViewController {
    open func showChannel(channelUrl: String, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
}

open class SBUBaseChannelSettingViewController: SBUBaseViewController, UITableViewDataSource, UITableViewDelegate, SBDChannelDelegate, SBUActionSheetDelegate, PHPickerViewControllerDelegate, UIImagePickerControllerDelegate, SBUSelectablePhotoViewDelegate {
    public var theme: SBUChannelSettingsTheme
    public var channelName: String?
    public var channelUrl: String? { get }
    public var isOperator: Bool { get }
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var tableView: UITableView { get }
    public var userInfoView: UIView?
    public func loadChannel(channelUrl: String?) { fatalError() }
    public func updateChannel(channelName: String? = nil, coverImage: UIImage? = nil) { fatalError() }
    open func showMemberList() { fatalError() }
    open func showModerationList() { fatalError() }
    open func showSearch() { fatalError() }
    open func showParticipantsList() { fatalError() }
    public func onClickEdit() { fatalError() }
    public func selectChannelImage() { fatalError() }
    public func changeChannelName() { fatalError() }
    open func popChannel() { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidEnter user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidExit user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidJoin user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidLeave user: SBDUser) { fatalError() }
    open func didSelectActionSheetItem(index: Int, identifier: Int) { fatalError() }
    open func showCamera() { fatalError() }
    open func showPhotoLibraryPicker() { fatalError() }
    open func showLimitedPhotoLibraryPicker() { fatalError() }
    open func showPermissionAlert() { fatalError() }
    public func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) { fatalError() }
    open func imagePickerController(_ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    open func didTapSendImageData(_ data: Data) { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
}

open class SBUBaseChannelViewController: SBUBaseViewController, UIGestureRecognizerDelegate, UITableViewDelegate, UITableViewDataSource, SBUUserProfileViewDelegate, SBUEmptyViewDelegate, UIViewControllerTransitioningDelegate, UIImagePickerControllerDelegate, PHPickerViewControllerDelegate, UIDocumentPickerDelegate, SBUMessageInputViewDelegate, SBUSelectablePhotoViewDelegate {
    public var theme: SBUChannelTheme
    public var tableView: UITableView { get }
    public var messageInputView: SBUMessageInputView
    public var userProfileView: UIView?
    public var emptyView: UIView?
    public let startingPoint: Int64?
    public var channelUrl: String? { get }
    public var inEditingMessage: SBDUserMessage? { get }
    public var messageListParams: SBDMessageListParams { get }
    public var messageList: [SBDBaseMessage] { get }
    public var fullMessageList: [SBDBaseMessage] { get }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    open func setUserProfileTapGestureHandler(_ user: SBUUser) { fatalError() }
    public func keyboardWillShow(_ notification: Notification) { fatalError() }
    public func keyboardWillHide(_ notification: Notification) { fatalError() }
    public func dismissKeyboard() { fatalError() }
    public func addGestureHideKeyboard() { fatalError() }
    public func loadChannel(channelUrl: String?, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public func clearMessageList() { fatalError() }
    public func upsertMessagesInList(messages: [SBDBaseMessage]?, needUpdateNewMessage: Bool = false, needReload: Bool) { fatalError() }
    public func deleteMessagesInList(messageIds: [Int64]?, needReload: Bool) { fatalError() }
    public func deleteMessagesInList(messageIds: [Int64]?, excludeResendableMessages: Bool, needReload: Bool) { fatalError() }
    public func deleteResendableMessage(_ message: SBDBaseMessage, needReload: Bool) { fatalError() }
    public func deleteResendableMessages(requestIds: [String], needReload: Bool) { fatalError() }
    public func deleteMessage(message: SBDBaseMessage) { fatalError() }
    public func sortAllMessageList(needReload: Bool) { fatalError() }
    public func increaseNewMessageCount() { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func sendUserMessage(text: String) { fatalError() }
    open func sendUserMessage(text: String, parentMessage: SBDBaseMessage? = nil) { fatalError() }
    open func sendUserMessage(messageParams: SBDUserMessageParams, parentMessage: SBDBaseMessage? = nil) { fatalError() }
    open func sendFileMessage(fileData: Data?, fileName: String, mimeType: String) { fatalError() }
    open func sendFileMessage(fileData: Data?, fileName: String, mimeType: String, parentMessage: SBDBaseMessage? = nil) { fatalError() }
    open func sendFileMessage(messageParams: SBDFileMessageParams, parentMessage: SBDBaseMessage? = nil) { fatalError() }
    public func updateUserMessage(message: SBDUserMessage, text: String) { fatalError() }
    public func updateUserMessage(message: SBDUserMessage, messageParams: SBDUserMessageParams) { fatalError() }
    public func resendMessage(failedMessage: SBDBaseMessage) { fatalError() }
    public func scrollToBottom(animated: Bool) { fatalError() }
    public func setScrollBottomView(hidden: Bool?) { fatalError() }
    public func sendImageFileMessage(info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    public func sendVideoFileMessage(info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    public func sendDocumentFileMessage(documentUrls: [URL]) { fatalError() }
    public func setLoading(_ loadingState: Bool, _ showIndicator: Bool) { fatalError() }
    open func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldRecognizeSimultaneouslyWith otherGestureRecognizer: UIGestureRecognizer) -> Bool { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, heightForRowAt indexPath: IndexPath) -> CGFloat { fatalError() }
    open func didSelectMessage(userId: String?) { fatalError() }
    open func didSelectClose() { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
    open func presentationController(forPresented presented: UIViewController, presenting: UIViewController?, source: UIViewController) -> UIPresentationController? { fatalError() }
    open func imagePickerController(_ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    open func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { fatalError() }
    public func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) { fatalError() }
    open func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: String) { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, didSelectResource type: MediaResourceType) { fatalError() }
    open func showDocumentPicker() { fatalError() }
    open func showLimitedPhotoLibraryPicker() { fatalError() }
    open func showPhotoLibraryPicker() { fatalError() }
    open func showCamera() { fatalError() }
    open func showPermissionAlert() { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: String) { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, didChangeText text: String) { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: SBDBaseMessage?) { fatalError() }
    open func messageInputView(_ messageInputView: SBUMessageInputView, didChangeMode mode: SBUMessageInputMode, message: SBDBaseMessage?) { fatalError() }
    open func messageInputViewDidStartTyping() { fatalError() }
    open func messageInputViewDidEndTyping() { fatalError() }
    open func didTapSendImageData(_ data: Data) { fatalError() }
    open func didTapSendVideoURL(_ url: URL) { fatalError() }
    open func didSelectDeleteImage(message: SBDFileMessage) { fatalError() }
}

open class SBUBaseViewController: UIViewController, UINavigationControllerDelegate {
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateStyles() { fatalError() }
    public func onClickBack() { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    open func navigationController(_ navigationController: UINavigationController, didShow viewController: UIViewController, animated: Bool) { fatalError() }
}

open class SBUChannelListViewController: SBUBaseChannelListViewController, UITableViewDataSource, UITableViewDelegate, SBUEmptyViewDelegate, SBDChannelDelegate, SBDConnectionDelegate, SBUCreateChannelTypeSelectorDelegate {
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var emptyView: UIView?
    public var tableView: UITableView { get }
    public var theme: SBUChannelListTheme
    public var createChannelTypeSelector: UIView?
    public var channelCell: SBUBaseChannelCell? { get }
    public var customCell: SBUBaseChannelCell? { get }
    public var channelList: [SBDGroupChannel] { get }
    public var channelListQuery: SBDGroupChannelListQuery? { get }
    public var isLoading: Bool { get }
    public var lastUpdatedTimestamp: Int64 { get }
    public var lastUpdatedToken: String? { get }
    public var limit: UInt { get }
    public var includeEmptyChannel: Bool { get }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    public init(channelListQuery: SBDGroupChannelListQuery? = nil) { fatalError() }
    public func changePushTriggerOption(option: SBDGroupChannelPushTriggerOption, channel: SBDGroupChannel, completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    public func leaveChannel(_ channel: SBDGroupChannel, completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    public func resetChannelList() { fatalError() }
    public func loadNextChannelList(reset: Bool) { fatalError() }
    public func sortChannelList(needReload: Bool) { fatalError() }
    public func updateChannels(_ channels: [SBDGroupChannel]?, needReload: Bool) { fatalError() }
    public func upsertChannels(_ channels: [SBDGroupChannel]?, needReload: Bool) { fatalError() }
    public func deleteChannels(channelUrls: [String]?, needReload: Bool) { fatalError() }
    open func showCreateChannelTypeSelector() { fatalError() }
    open func showCreateChannel(type: ChannelType = .group) { fatalError() }
    public func register(channelCell: SBUBaseChannelCell, nib: UINib? = nil) { fatalError() }
    public func register(customCell: SBUBaseChannelCell?, nib: UINib? = nil) { fatalError() }
    public func reloadTableView() { fatalError() }
    public func setLoading(_ loadingState: Bool, _ showIndicator: Bool) { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, trailingSwipeActionsConfigurationForRowAt indexPath: IndexPath) -> UISwipeActionsConfiguration? { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidJoin user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidLeave user: SBDUser) { fatalError() }
    open func channelWasChanged(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channelWasFrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasBanned user: SBDUser) { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    open func didSelectCloseSelector() { fatalError() }
    open func didSelectCreateGroupChannel() { fatalError() }
    open func didSelectCreateSuperGroupChannel() { fatalError() }
    open func didSelectCreateBroadcastChannel() { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
    @available(*, deprecated)
    public func loadChannelChangeLogs(hasMore: Bool, token: String?) { fatalError() }
}

open class SBUChannelSettingsViewController: SBUBaseChannelSettingViewController {
    public var channel: SBDGroupChannel? { get }
    public init(channel: SBDGroupChannel) { fatalError() }
    public init(channelUrl: String) { fatalError() }
    @available(*, deprecated, renamed: "updateChannel(channelName:coverImage:)")
    public func updateChannelInfo(channelName: String? = nil) { fatalError() }
    public func updateChannel(params: SBDGroupChannelParams) { fatalError() }
    public func changeNotification(isOn: Bool) { fatalError() }
    public func leaveChannel() { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
}

open class SBUChannelViewController: SBUBaseChannelViewController, SBDChannelDelegate, SBDConnectionDelegate, UIDocumentInteractionControllerDelegate, SBUQuotedMessageViewDelegate {
    public var channelName: String?
    public var newMessageInfoView: UIView?
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var channelStateBanner: UIView?
    public var scrollBottomView: UIView?
    public var adminMessageCell: SBUBaseMessageCell? { get }
    public var userMessageCell: SBUBaseMessageCell? { get }
    public var fileMessageCell: SBUBaseMessageCell? { get }
    public var customMessageCell: SBUBaseMessageCell? { get }
    public var unknownMessageCell: SBUBaseMessageCell? { get }
    public var channel: SBDGroupChannel? { get }
    public var highlightInfo: SBUHighlightMessageInfo?
    public var useRightBarButtonItem: Bool
    @available(*, deprecated)
    public var preSendMessages: [String : SBDBaseMessage] { get }
    @available(*, deprecated)
    public var resendableMessages: [String : SBDBaseMessage] { get }
    @available(*, deprecated)
    public var preSendFileData: [String : [String : AnyObject]] { get }
    @available(*, deprecated)
    public var resendableFileData: [String : [String : AnyObject]] { get }
    @available(*, deprecated)
    public var fileTransferProgress: [String : CGFloat] { get }
    public init(channel: SBDGroupChannel, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public init(channelUrl: String, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public init(channelUrl: String, startingPoint: Int64, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public func setReaction(message: SBDBaseMessage, emojiKey: String, didSelect: Bool) { fatalError() }
    public func updateMessagesInList(messages: [SBDBaseMessage]?, needReload: Bool) { fatalError() }
    open func showChannelSettings() { fatalError() }
    open func showEmojiListModal(message: SBDBaseMessage) { fatalError() }
    public func register(adminMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(userMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(fileMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(customMessageCell: SBUBaseMessageCell?, nib: UINib? = nil) { fatalError() }
    open func setTapGestureHandler(_ cell: SBUBaseMessageCell, message: SBDBaseMessage) { fatalError() }
    open func setLongTapGestureHandler(_ cell: SBUBaseMessageCell, message: SBDBaseMessage, indexPath: IndexPath) { fatalError() }
    @available(*, deprecated, renamed: "setEmojiTapGestureHandler(_:emojiKey:)")
    open func setTapEmojiGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    open func setEmojiTapGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    @available(*, deprecated, renamed: "setEmojiLongTapGestureHandler(_:emojiKey:)")
    open func setLongTapEmojiGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    open func setEmojiLongTapGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    public func updateMessageInputModeState() { fatalError() }
    public func checkSameDayAsNextMessage(currentIndex: Int) -> Bool { fatalError() }
    public func getMessageGroupingPosition(currentIndex: Int) -> MessageGroupPosition { fatalError() }
    public func onClickSetting() { fatalError() }
    open func onClickScrollBottom(sender: UIButton?) { fatalError() }
    open func scrollViewDidScroll(_ scrollView: UIScrollView) { fatalError() }
    open func setUserMessageCellGestures(_ cell: SBUUserMessageCell, userMessage: SBDUserMessage, indexPath: IndexPath) { fatalError() }
    open func setFileMessageCellGestures(_ cell: SBUFileMessageCell, fileMessage: SBDFileMessage, indexPath: IndexPath) { fatalError() }
    open func setUnkownMessageCellGestures(_ cell: SBUUnknownMessageCell, unknownMessage: SBDBaseMessage, indexPath: IndexPath) { fatalError() }
    public func calculatorMenuPoint(indexPath: IndexPath, position: MessagePosition) -> CGPoint { fatalError() }
    public func showMenuViewController(_ cell: UITableViewCell, message: SBDBaseMessage, types: [MessageMenuItem]) { fatalError() }
    public func showMenuModal(_ cell: UITableViewCell, indexPath: IndexPath, message: SBDBaseMessage, types: [MessageMenuItem]) { fatalError() }
    public func showFailedMessageMenu(message: SBDBaseMessage) { fatalError() }
    public func setMessageCellGesture(_ messageCell: SBUBaseMessageCell, message: SBDBaseMessage) { fatalError() }
    open func generateCellIdentifier(by message: SBDBaseMessage) -> String { fatalError() }
    open func channel(_ sender: SBDBaseChannel, didReceive message: SBDBaseMessage) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, didUpdate message: SBDBaseMessage) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, updatedReaction reactionEvent: SBDReactionEvent) { fatalError() }
    open func channelDidUpdateReadReceipt(_ sender: SBDGroupChannel) { fatalError() }
    open func channelDidUpdateDeliveryReceipt(_ sender: SBDGroupChannel) { fatalError() }
    open func channelDidUpdateTypingStatus(_ sender: SBDGroupChannel) { fatalError() }
    open func channelWasChanged(_ sender: SBDBaseChannel) { fatalError() }
    open func channelWasFrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasMuted user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasUnmuted user: SBDUser) { fatalError() }
    open func channelDidUpdateOperators(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasBanned user: SBDUser) { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    public func documentInteractionControllerViewControllerForPreview(_ controller: UIDocumentInteractionController) -> UIViewController { fatalError() }
    open func didTapQuotedMessageView(_ quotedMessageView: SBUQuotedBaseMessageView) { fatalError() }
}

open class SBUCreateChannelViewController: SBUBaseViewController, UITableViewDelegate, UITableViewDataSource, SBUEmptyViewDelegate {
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var emptyView: UIView?
    public var tableView: UITableView { get }
    public var userCell: UITableViewCell? { get }
    public var theme: SBUUserListTheme
    public var channelType: ChannelType { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    public var userListQuery: SBDApplicationUserListQuery? { get }
    public convenience init() { fatalError() }
    public init(users: [SBUUser]? = nil, type: ChannelType = .group) { fatalError() }
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    open func nextUserList() -> [SBUUser]? { fatalError() }
    public func createChannel(userIds: [String]) { fatalError() }
    public func createChannel(params: SBDGroupChannelParams, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    open func dismissAndMoveToChannel(_ channel: SBDBaseChannel, messageListParams: SBDMessageListParams?) { fatalError() }
    @available(*, deprecated, renamed: "reloadData()")
    public func reloadUserList() { fatalError() }
    public func reloadData() { fatalError() }
    public func showLoading(state: Bool) { fatalError() }
    public func onClickCreate() { fatalError() }
    public func selectUser(user: SBUUser) { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
}

open class SBUInviteUserViewController: SBUBaseViewController, UITableViewDelegate, UITableViewDataSource, SBUInviteUserListDatasource {
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var tableView: UITableView { get }
    public var userCell: UITableViewCell? { get }
    public var theme: SBUUserListTheme
    public var inviteListType: ChannelInviteListType { get }
    public var channel: SBDGroupChannel? { get }
    public var channelUrl: String? { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    public var joinedUserIds: Set<String> { get }
    public var userListQuery: SBDApplicationUserListQuery? { get }
    public var memberListQuery: SBDGroupChannelMemberListQuery? { get }
    public init(channel: SBDGroupChannel, type: ChannelInviteListType = .users) { fatalError() }
    public init(channelUrl: String, type: ChannelInviteListType = .users) { fatalError() }
    public init(channel: SBDGroupChannel, users: [SBUUser], type: ChannelInviteListType = .users) { fatalError() }
    public init(channelUrl: String, users: [SBUUser], type: ChannelInviteListType = .users) { fatalError() }
    public func loadChannel(channelUrl: String?) { fatalError() }
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    public func inviteUsers() { fatalError() }
    public func inviteUsers(userIds: [String]) { fatalError() }
    public func promoteToOperators() { fatalError() }
    public func promoteToOperators(memberIds: [String]) { fatalError() }
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    public func resetUserList() { fatalError() }
    public func reloadData() { fatalError() }
    public func onClickInviteOrPromote() { fatalError() }
    public func selectUser(user: SBUUser) { fatalError() }
    public func popToChannel() { fatalError() }
    public func popToPrevious() { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
    open func nextUserList() -> [SBUUser]? { fatalError() }
}

open class SBUMemberListViewController: SBUBaseViewController, UITableViewDataSource, UITableViewDelegate, SBUEmptyViewDelegate, SBUUserProfileViewDelegate, SBDChannelDelegate {
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var emptyView: UIView?
    public var tableView: UITableView { get }
    public var userProfileView: UIView?
    public var userCell: UITableViewCell? { get }
    public var theme: SBUUserListTheme
    public var componentTheme: SBUComponentTheme
    public var memberListType: ChannelMemberListType { get }
    public var channel: SBDBaseChannel? { get }
    public var channelUrl: String? { get }
    public var memberList: [SBUUser] { get }
    public var memberListQuery: SBDGroupChannelMemberListQuery? { get }
    public var operatorListQuery: SBDOperatorListQuery? { get }
    public var mutedMemberListQuery: SBDGroupChannelMemberListQuery? { get }
    public var bannedMemberListQuery: SBDBannedUserListQuery? { get }
    public var participantListQuery: SBDParticipantListQuery? { get }
    public init(channel: SBDBaseChannel, type: ChannelMemberListType = .channelMembers) { fatalError() }
    @available(*, deprecated, renamed: "init(channelUrl:channelType:memberListType:)")
    public init(channelUrl: String, type: ChannelMemberListType = .channelMembers) { fatalError() }
    public init(channel: SBDBaseChannel, members: [SBUUser], type: ChannelMemberListType = .channelMembers) { fatalError() }
    @available(*, deprecated, renamed: "init(channelUrl:channelType:members:memberListType:)")
    public init(channelUrl: String, members: [SBUUser], type: ChannelMemberListType = .channelMembers) { fatalError() }
    public init(channelUrl: String, channelType: SBDChannelType, memberListType: ChannelMemberListType = .channelMembers) { fatalError() }
    public init(channelUrl: String, channelType: SBDChannelType, members: [SBUUser], memberListType: ChannelMemberListType = .channelMembers) { fatalError() }
    public func loadChannel(channelUrl: String?) { fatalError() }
    public func loadNextMemberList(reset: Bool, members: [SBUUser]? = nil) { fatalError() }
    open func nextMemberList() -> [SBUUser]? { fatalError() }
    public func loadMembers() { fatalError() }
    public func promoteToOperator(member: SBUUser) { fatalError() }
    public func dismissOperator(member: SBUUser) { fatalError() }
    public func mute(member: SBUUser) { fatalError() }
    public func unmute(member: SBUUser) { fatalError() }
    public func ban(member: SBUUser) { fatalError() }
    public func unban(member: SBUUser) { fatalError() }
    open func showInviteUser() { fatalError() }
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "resetMemberList()")
    public func reloadMemberList() { fatalError() }
    public func resetMemberList() { fatalError() }
    public func reloadData() { fatalError() }
    open func onClickInviteUser() { fatalError() }
    open func setMoreMenuActionHandler(_ member: SBUUser) { fatalError() }
    open func setUserProfileTapGestureHandler(_ user: SBUUser) { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func didSelectMessage(userId: String?) { fatalError() }
    open func didSelectClose() { fatalError() }
    open func channelDidUpdateOperators(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidJoin user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDGroupChannel, userDidLeave user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidExit user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidEnter user: SBDUser) { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
}

open class SBUMessageSearchViewController: SBUBaseViewController, UITableViewDelegate, UITableViewDataSource, UISearchBarDelegate, SBUEmptyViewDelegate {
    public var theme: SBUMessageSearchTheme
    public var channel: SBDBaseChannel?
    public var messageListParams: SBDMessageListParams?
    public var customMessageSearchQueryBuilder: ((SBDMessageSearchQueryBuilder) -> Void)?
    public var searchResultList: [SBDBaseMessage] { get }
    public var messageSearchResultCell: SBUMessageSearchResultCell?
    public var searchBar: UIView! { get }
    public var tableView: UITableView { get }
    public var emptyView: UIView? { get }
    public init(channel: SBDBaseChannel) { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    public func register(messageSearchResultCell: SBUMessageSearchResultCell, nib: UINib? = nil) { fatalError() }
    public func search(keyword: String) { fatalError() }
    public func setupSearchBarStyle(searchBar: UISearchBar) { fatalError() }
    open func message(at indexPath: IndexPath) -> SBDBaseMessage? { fatalError() }
    public func enterChannel(with message: SBDBaseMessage, highlightInfo: SBUHighlightMessageInfo?, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, heightForRowAt indexPath: IndexPath) -> CGFloat { fatalError() }
    open func searchBarTextDidEndEditing(_ searchBar: UISearchBar) { fatalError() }
    open func searchBarCancelButtonClicked(_ searchBar: UISearchBar) { fatalError() }
    open func searchBarSearchButtonClicked(_ searchBar: UISearchBar) { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
}

open class SBUModerationsViewController: SBUBaseViewController, UITableViewDelegate, UITableViewDataSource {
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var tableView: UITableView { get }
    public var theme: SBUChannelSettingsTheme
    public var channel: SBDGroupChannel? { get }
    public var channelUrl: String? { get }
    public init(channel: SBDGroupChannel) { fatalError() }
    public init(channelUrl: String) { fatalError() }
    public func loadChannel(channelUrl: String?) { fatalError() }
    public func freezeChannel(completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    public func unfreezeChannel(completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    open func showOperatorList() { fatalError() }
    @available(*, deprecated, renamed: "showMutedMemberList")
    open func showMutedMeberList() { fatalError() }
    open func showMutedMemberList() { fatalError() }
    @available(*, deprecated, renamed: "showBannedMemberList")
    open func showBannedMeberList() { fatalError() }
    open func showBannedMemberList() { fatalError() }
    public func changeFreeze(_ freeze: Bool, _ completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    @available(*, deprecated, renamed: "errorHandler")
    open func didReceiveError(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func shouldShowLoadingIndicator() -> Bool { fatalError() }
    open func shouldDismissLoadingIndicator() { fatalError() }
}

open class SBUOpenChannelSettingsViewController: SBUBaseChannelSettingViewController {
    public var channel: SBDOpenChannel? { get }
    public init(channel: SBDOpenChannel) { fatalError() }
    public init(channelUrl: String) { fatalError() }
    public func updateChannel(params: SBDOpenChannelParams) { fatalError() }
    public func deleteChannel() { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
}

open class SBUOpenChannelViewController: SBUBaseChannelViewController, SBUChannelInfoHeaderViewDelegate, SBDChannelDelegate, SBDConnectionDelegate, UIDocumentInteractionControllerDelegate {
    public var overlayTheme: SBUChannelTheme
    public var newMessageInfoView: UIView?
    public var titleView: UIView?
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var channelStateBanner: UIView?
    public var channelInfoView: SBUChannelInfoHeaderView
    public var adminMessageCell: SBUOpenChannelBaseMessageCell? { get }
    public var userMessageCell: SBUOpenChannelBaseMessageCell? { get }
    public var fileMessageCell: SBUOpenChannelBaseMessageCell? { get }
    public var customMessageCell: SBUOpenChannelBaseMessageCell? { get }
    public var unknownMessageCell: SBUOpenChannelBaseMessageCell? { get }
    public var hideNavigationBar: Bool
    public var hideChannelInfoView: Bool
    public var channelDescription: String?
    public var mediaView: UIView
    public var isMediaViewEnabled: Bool { get }
    public var mediaViewRatio: CGFloat { get }
    public var messageListRatio: CGFloat { get }
    public var isMediaViewOverlaying: Bool { get }
    public var isMediaViewIgnoringSafeArea: Bool { get }
    public func enableMediaView(_ enabled: Bool = true) { fatalError() }
    @available(*, deprecated, renamed: "updateMessageListRatio(to:)")
    public func updateRatio(mediaView: CGFloat? = nil, messageList: CGFloat? = nil) { fatalError() }
    public func updateMessageListRatio(to ratio: CGFloat) { fatalError() }
    public func overlayMediaView(_ overlaying: Bool, messageListRatio: CGFloat) { fatalError() }
    public func mediaViewIgnoringSafeArea(_ enabled: Bool = true) { fatalError() }
    public var currentOrientation: UIDeviceOrientation
    public var channel: SBDOpenChannel? { get }
    public var channelName: String?
    public init(channel: SBDOpenChannel, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public init(channelUrl: String, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    open func updateAutolayout() { fatalError() }
    public func updateMessagesInList(messages: [SBDBaseMessage]?, needReload: Bool) { fatalError() }
    open func showChannelSettings() { fatalError() }
    open func showParticipantsList() { fatalError() }
    public func register(adminMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(userMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(fileMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    public func register(customMessageCell: SBUOpenChannelBaseMessageCell?, nib: UINib? = nil) { fatalError() }
    open func setTapGestureHandler(_ cell: SBUOpenChannelBaseMessageCell, message: SBDBaseMessage) { fatalError() }
    open func setLongTapGestureHandler(_ cell: SBUOpenChannelBaseMessageCell, message: SBDBaseMessage, indexPath: IndexPath) { fatalError() }
    public func updateBarButton() { fatalError() }
    public func updateMessageInputModeState() { fatalError() }
    public func checkSameDayAsNextMessage(currentIndex: Int) -> Bool { fatalError() }
    public func configureOffset() { fatalError() }
    public func getMessageGroupingPosition(currentIndex: Int) -> MessageGroupPosition { fatalError() }
    public func onClickSetting() { fatalError() }
    public func onClickParticipantsList() { fatalError() }
    open func onClickScrollBottom(sender: UIButton?) { fatalError() }
    open func scrollViewDidScroll(_ scrollView: UIScrollView) { fatalError() }
    open func setUserMessageCellGestures(_ cell: SBUOpenChannelUserMessageCell, userMessage: SBDUserMessage, indexPath: IndexPath) { fatalError() }
    open func setFileMessageCellGestures(_ cell: SBUOpenChannelFileMessageCell, fileMessage: SBDFileMessage, indexPath: IndexPath) { fatalError() }
    open func setUnkownMessageCellGestures(_ cell: SBUOpenChannelUnknownMessageCell, unknownMessage: SBDBaseMessage, indexPath: IndexPath) { fatalError() }
    public func calculatorMenuPoint(indexPath: IndexPath) -> CGPoint { fatalError() }
    public func showMenuModal(_ cell: UITableViewCell, indexPath: IndexPath, message: SBDBaseMessage, types: [MessageMenuItem]) { fatalError() }
    public func showFailedMessageMenu(message: SBDBaseMessage) { fatalError() }
    open func generateCellIdentifier(by message: SBDBaseMessage) -> String { fatalError() }
    open func didSelectChannelInfo() { fatalError() }
    open func didSelectChannelParticipants() { fatalError() }
    open func channel(_ sender: SBDBaseChannel, didReceive message: SBDBaseMessage) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, didUpdate message: SBDBaseMessage) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channelWasChanged(_ sender: SBDBaseChannel) { fatalError() }
    open func channelWasFrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasMuted user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasUnmuted user: SBDUser) { fatalError() }
    open func channelDidUpdateOperators(_ sender: SBDBaseChannel) { fatalError() }
    open func channel(_ sender: SBDBaseChannel, userWasBanned user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidEnter user: SBDUser) { fatalError() }
    open func channel(_ sender: SBDOpenChannel, userDidExit user: SBDUser) { fatalError() }
    open func channelWasDeleted(_ channelUrl: String, channelType: SBDChannelType) { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    public func documentInteractionControllerViewControllerForPreview(_ controller: UIDocumentInteractionController) -> UIViewController { fatalError() }
}

open class SBUSelectablePhotoViewController: UIViewController, SBUViewLifeCycle, UICollectionViewDelegate, UICollectionViewDataSource, UICollectionViewDelegateFlowLayout, PHPhotoLibraryChangeObserver {
    public var collectionView: UICollectionView { get }
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var theme: SBUComponentTheme
    public weak var delegate: (SBUSelectablePhotoViewDelegate)?
    public var fetchResult: PHFetchResult<PHAsset>
    public var columnSize: CGSize { get }
    public init(mediaType: PHAssetMediaType? = nil) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupActions() { fatalError() }
    open func setupStyles() { fatalError() }
    public func register(photoCell: SBUPhotoCollectionViewCell, nib: UINib? = nil) { fatalError() }
    open func didTapRightBarButton() { fatalError() }
    open func didTapLeftBarButton() { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, numberOfItemsInSection section: Int) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, cellForItemAt indexPath: IndexPath) -> UICollectionViewCell { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, sizeForItemAt indexPath: IndexPath) -> CGSize { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, minimumLineSpacingForSectionAt section: Int) -> CGFloat { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, minimumInteritemSpacingForSectionAt section: Int) -> CGFloat { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) { fatalError() }
    public func photoLibraryDidChange(_ changeInstance: PHChange) { fatalError() }
}
