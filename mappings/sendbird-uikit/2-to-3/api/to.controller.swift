// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

open class SBUBaseChannelListViewController: SBUBaseViewController {
    open func showChannel(channelURL: String, messageListParams: MessageListParams? = nil) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
}

open class SBUBaseChannelSettingsViewController: SBUBaseViewController, SBUActionSheetDelegate, PHPickerViewControllerDelegate, UIImagePickerControllerDelegate, SBUSelectablePhotoViewDelegate, SBUCommonViewModelDelegate, SBUBaseChannelSettingsViewModelDelegate {
    public var baseHeaderComponent: SBUBaseChannelSettingsModule.Header?
    public var baseListComponent: SBUBaseChannelSettingsModule.List?
    public var theme: SBUChannelSettingsTheme
    public var baseViewModel: SBUBaseChannelSettingsViewModel?
    public var channelName: String?
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var isOperator: Bool { get }
    public let actionSheetIdEdit: Int
    public let actionSheetIdPicker: Int
    open func createViewModel(channel: BaseChannel? = nil, channelURL: String? = nil) { fatalError() }
    public func updateRightBarButton() { fatalError() }
    public func showChannelEditActionSheet() { fatalError() }
    public func selectChannelImage() { fatalError() }
    public func changeChannelName() { fatalError() }
    open func showChannelImagePicker(with type: MediaResourceType) { fatalError() }
    open func showCamera() { fatalError() }
    open func showPhotoLibraryPicker() { fatalError() }
    open func showLimitedPhotoLibraryPicker() { fatalError() }
    open func showPermissionAlert() { fatalError() }
    open func showNotifications() { fatalError() }
    open func showSearch() { fatalError() }
    open func showModerationList() { fatalError() }
    open func didSelectActionSheetItem(index: Int, identifier: Int) { fatalError() }
    open func imagePickerController(_ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    open func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) { fatalError() }
    open func didTapSendImageData(_ data: Data) { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func baseChannelSettingsViewModel(_ viewModel: SBUBaseChannelSettingsViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    @available(*, deprecated, renamed: "channelURL")
    public var channelUrl: String? { get }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "listComponent.channelInfoView")
    public var userInfoView: UIView?
    @available(*, deprecated, renamed: "viewModel.loadChannel(channelURL:)")
    public func loadChannel(channelUrl: String?) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateChannel(channelName:coverImage:)")
    public func updateChannel(channelName: String? = nil, coverImage: UIImage? = nil) { fatalError() }
    @available(*, deprecated, renamed: "showChannelEditActionSheet()")
    public func onClickEdit() { fatalError() }
}

open class SBUBaseChannelViewController: SBUBaseViewController, SBUBaseChannelViewModelDelegate, SBUBaseChannelModuleHeaderDelegate, SBUBaseChannelModuleListDelegate, SBUBaseChannelModuleListDataSource, SBUBaseChannelModuleInputDelegate, SBUBaseChannelModuleInputDataSource, SBUBaseChannelViewModelDataSource, UIGestureRecognizerDelegate, UIViewControllerTransitioningDelegate, PHPickerViewControllerDelegate, UIImagePickerControllerDelegate, UIDocumentPickerDelegate, UIDocumentInteractionControllerDelegate, SBUSelectablePhotoViewDelegate, SBUFileViewerDelegate, SBUCommonViewModelDelegate {
    public var baseHeaderComponent: SBUBaseChannelModule.Header?
    public var baseListComponent: SBUBaseChannelModule.List?
    public var baseInputComponent: SBUBaseChannelModule.Input?
    public var useRightBarButtonItem: Bool
    public var theme: SBUChannelTheme
    public var baseViewModel: SBUBaseChannelViewModel?
    public var channelName: String?
    public required init(channelURL: String, startingPoint: Int64? = nil, messageListParams: MessageListParams? = nil) { fatalError() }
    open func createViewModel(channel: BaseChannel? = nil, channelURL: String? = nil, messageListParams: MessageListParams? = nil, startingPoint: Int64? = nil, showIndicator: Bool = true) { fatalError() }
    public func setupScrollBottomViewStyle(scrollBottomView: UIView, theme: SBUComponentTheme = SBUTheme.componentTheme) { fatalError() }
    public func updateChannelTitle() { fatalError() }
    public func updateChannelStatus() { fatalError() }
    public func showMenuViewController(_ cell: UITableViewCell, message: BaseMessage) { fatalError() }
    public func showMenuViewController(_ cell: UITableViewCell, message: BaseMessage, types: [MessageMenuItem]?) { fatalError() }
    public func showMenuModal(_ cell: UITableViewCell, indexPath: IndexPath, message: BaseMessage) { fatalError() }
    public func showMenuModal(_ cell: UITableViewCell, indexPath: IndexPath, message: BaseMessage, types: [MessageMenuItem]?) { fatalError() }
    public func showFailedMessageMenu(message: BaseMessage) { fatalError() }
    public func showDeleteMessageMenu(message: BaseMessage, oneTimetheme: SBUComponentTheme? = nil) { fatalError() }
    open func showChannelSettings() { fatalError() }
    open func showEmojiListModal(message: BaseMessage) { fatalError() }
    public func createMessageMenuTypes(_ cell: UITableViewCell, message: BaseMessage) -> [MessageMenuItem]? { fatalError() }
    public func updateNewMessageInfo(hidden: Bool) { fatalError() }
    open func openFile(fileMessage: FileMessage) { fatalError() }
    public func increaseNewMessageCount() -> Bool { fatalError() }
    open func setMessageInputViewMode(_ mode: SBUMessageInputMode, message: BaseMessage? = nil) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didReceiveNewMessage message: BaseMessage, forChannel channel: BaseChannel) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldFinishEditModeForChannel channel: BaseChannel) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldDismissForChannel channel: BaseChannel?) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didChangeMessageList messages: [BaseMessage], needsToReload: Bool, initialLoad: Bool) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldUpdateScrollInMessageList messages: [BaseMessage], forContext context: MessageContext?, keepsScroll: Bool) { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didUpdateReaction reaction: ReactionEvent, forMessage message: BaseMessage) { fatalError() }
    open func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didTapMessage message: BaseMessage, forRowAt indexPath: IndexPath) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didLongTapMessage message: BaseMessage, forRowAt indexPath: IndexPath) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didTapUserProfile user: SBUUser) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didScroll scrollView: UIScrollView) { fatalError() }
    open func baseChannelModuleDidTapScrollToButton(_ listComponent: SBUBaseChannelModule.List, animated: Bool) { fatalError() }
    open func baseChannelModuleDidSelectRetry(_ listComponent: SBUBaseChannelModule.List) { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, channelForTableView tableView: UITableView) -> BaseChannel? { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, sentMessagesInTableView tableView: UITableView) -> [BaseMessage] { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, fullMessagesInTableView tableView: UITableView) -> [BaseMessage] { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, hasNextInTableView tableView: UITableView) -> Bool { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, lastSeenIndexPathIn tableView: UITableView) -> IndexPath? { fatalError() }
    open func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, startingPointIn tableView: UITableView) -> Int64? { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didUpdateFrozenState isFrozen: Bool) { fatalError() }
    open func baseChannelModuleDidStartTyping(_ inputComponent: SBUBaseChannelModule.Input) { fatalError() }
    open func baseChannelModuleDidEndTyping(_ inputComponent: SBUBaseChannelModule.Input) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapSend text: String, parentMessage: BaseMessage?) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapResource type: MediaResourceType) { fatalError() }
    open func showDocumentPicker() { fatalError() }
    open func showLimitedPhotoLibraryPicker() { fatalError() }
    open func showPhotoLibraryPicker() { fatalError() }
    open func showCamera() { fatalError() }
    open func showPermissionAlert() { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapEdit text: String) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didChangeText text: String) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
    open func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, channelForInputView messageInputView: UIView?) -> BaseChannel? { fatalError() }
    open func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, isScrollNearBottomInChannel channel: BaseChannel?) -> Bool { fatalError() }
    open func gestureRecognizer(_ gestureRecognizer: UIGestureRecognizer, shouldRecognizeSimultaneouslyWith otherGestureRecognizer: UIGestureRecognizer) -> Bool { fatalError() }
    open func presentationController(forPresented presented: UIViewController, presenting: UIViewController?, source: UIViewController) -> UIPresentationController? { fatalError() }
    open func imagePickerController(_ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
    open func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { fatalError() }
    open func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) { fatalError() }
    open func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) { fatalError() }
    open func documentInteractionControllerViewControllerForPreview(_ controller: UIDocumentInteractionController) -> UIViewController { fatalError() }
    open func didTapSendImageData(_ data: Data) { fatalError() }
    open func didTapSendVideoURL(_ url: URL) { fatalError() }
    open func didSelectDeleteImage(message: FileMessage) { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    public func registerKeyboardNotifications() { fatalError() }
    public func addGestureHideKeyboard() { fatalError() }
    public func keyboardWillShow(_ notification: Notification) { fatalError() }
    public func keyboardWillHide(_ notification: Notification) { fatalError() }
    public func dismissKeyboard() { fatalError() }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "inputComponent.messageInputView")
    public var messageInputView: SBUMessageInputView?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView
    @available(*, deprecated, renamed: "listComponent.channelStateBanner")
    public var channelStateBanner: UIView?
    @available(*, deprecated, renamed: "listComponent.emptyView")
    public var emptyView: UIView?
    @available(*, deprecated, renamed: "listComponent.newMessageInfoView")
    public var newMessageInfoView: UIView?
    @available(*, deprecated, renamed: "listComponent.scrollBottomView")
    public var scrollBottomView: UIView?
    @available(*, deprecated, renamed: "listComponent.userProfileView")
    public var userProfileView: UIView?
    @available(*, deprecated, renamed: "listComponent.reloadTableView")
    public func reloadTableView() { fatalError() }
    @available(*, deprecated, renamed: "setMessageInputViewMode(_:message:)")
    public func setEditMode(for userMessage: UserMessage?) { fatalError() }
    @available(*, deprecated, renamed: "inputComponent.updateMessageInputModeState()")
    public func updateMessageInputModeState() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.channel")
    public var channel: BaseChannel? { get }
    @available(*, deprecated, renamed: "viewModel.channelURL")
    public var channelUrl: String? { get }
    @available(*, deprecated, renamed: "viewModel.startingPoint")
    public var startingPoint: Int64? { get }
    @available(*, deprecated, renamed: "viewModel.inEditingMessage")
    public var inEditingMessage: UserMessage? { get }
    @available(*, deprecated, renamed: "viewModel.messageListParams")
    public var messageListParams: MessageListParams { get }
    @available(*, deprecated, renamed: "viewModel.customizedMessageListParams")
    public var customizedMessageListParams: MessageListParams? { get }
    @available(*, deprecated, renamed: "viewModel.messageList")
    public var messageList: [BaseMessage] { get }
    @available(*, deprecated, renamed: "viewModel.fullMessageList")
    public var fullMessageList: [BaseMessage] { get }
    @available(*, deprecated, renamed: "viewModel.clearMessageList()")
    public func clearMessageList() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.setReaction(message:emojiKey:didSelect:)")
    public func setReaction(message: BaseMessage, emojiKey: String, didSelect: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateMessagesInList(messages:needReload:)")
    public func updateMessagesInList(messages: [BaseMessage]?, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.upsertMessagesInList(messages:needUpdateNewMessage:needReload:)")
    public func upsertMessagesInList(messages: [BaseMessage]?, needUpdateNewMessage: Bool = false, needReload: Bool) { fatalError() }
    @available(*, deprecated)
    public func deleteMessagesInList(messageIds: [Int64]?, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.deleteMessagesInList(messageIds:excludeResendableMessages:needReload:)")
    public func deleteMessagesInList(messageIds: [Int64]?, excludeResendableMessages: Bool, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.deleteResendableMessage(_:needReload:)")
    public func deleteResendableMessage(_ message: BaseMessage, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.deleteResendableMessages(requestIds:needReload:)")
    public func deleteResendableMessages(requestIds: [String], needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.sortAllMessageList(needReload:)")
    public func sortAllMessageList(needReload: Bool) { fatalError() }
    @available(*, deprecated)
    open func sendUserMessage(text: String) { fatalError() }
    @available(*, deprecated)
    open func sendUserMessage(text: String, parentMessage: BaseMessage? = nil) { fatalError() }
    @available(*, deprecated)
    open func sendUserMessage(messageParams: UserMessageCreateParams, parentMessage: BaseMessage? = nil) { fatalError() }
    @available(*, deprecated)
    open func sendFileMessage(fileData: Data?, fileName: String, mimeType: String) { fatalError() }
    @available(*, deprecated)
    open func sendFileMessage(fileData: Data?, fileName: String, mimeType: String, parentMessage: BaseMessage? = nil) { fatalError() }
    @available(*, deprecated)
    open func sendFileMessage(messageParams: FileMessageCreateParams, parentMessage: BaseMessage? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateUserMessage(message:text:)")
    public func updateUserMessage(message: UserMessage, text: String) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateUserMessage(message:messageParams:)")
    public func updateUserMessage(message: UserMessage, messageParams: UserMessageUpdateParams) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.resendMessage(failedMessage:)")
    public func resendMessage(failedMessage: BaseMessage) { fatalError() }
    @available(*, deprecated, renamed: "showDeleteMessageMenu(message:)")
    public func deleteMessage(message: BaseMessage) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.checkSameDayAsNextMessage(currentIndex:fullMessageList:)")
    public func checkSameDayAsNextMessage(currentIndex: Int) -> Bool { fatalError() }
    @available(*, deprecated, renamed: "showChannelSettings()")
    public func onClickSetting() { fatalError() }
    @available(*, deprecated, renamed: "listComponent.setScrollBottomView(hidden:)")
    public func setScrollBottomView(hidden: Bool?) { fatalError() }
    @available(*, deprecated, renamed: "baseChannelModuleDidTapScrollToButton(_:animated:)")
    public func scrollToBottom(animated: Bool) { fatalError() }
}

open class SBUBaseSelectUserViewController: SBUBaseViewController, SBUBaseSelectUserModuleHeaderDataSource, SBUBaseSelectUserModuleListDataSource, SBUCommonViewModelDelegate, SBUBaseSelectUserViewModelDataSource, SBUBaseSelectUserViewModelDelegate {
    public var baseHeaderComponent: SBUBaseSelectUserModule.Header?
    public var baseListComponent: SBUBaseSelectUserModule.List?
    public var theme: SBUUserListTheme
    public var baseViewModel: SBUBaseSelectUserViewModel?
    public var channel: GroupChannel? { get }
    public var channelURL: String? { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    open func createViewModel(channel: BaseChannel? = nil, channelURL: String? = nil, channelType: ChannelType = .group, users: [SBUUser]? = nil) { fatalError() }
    public func popToChannel() { fatalError() }
    public func popToPrevious() { fatalError() }
    open func selectedUsersForBaseSelectUserModule(_ headerComponent: SBUBaseSelectUserModule.Header) -> Set<SBUUser>? { fatalError() }
    open func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, usersInTableView tableView: UITableView) -> [SBUUser]? { fatalError() }
    open func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, selectedUsersInTableView tableView: UITableView) -> Set<SBUUser>? { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func nextUserList() -> [SBUUser]? { fatalError() }
    open func baseSelectedUserViewModel(_ viewModel: SBUBaseSelectUserViewModel, didChangeUserList users: [SBUUser]?, needsToReload: Bool) { fatalError() }
    open func baseSelectedUserViewModel(_ viewModel: SBUBaseSelectUserViewModel, didUpdateSelectedUsers selectedUsers: [SBUUser]?) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
    @available(*, deprecated, renamed: "channelURL")
    public var channelUrl: String? { get }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "listComponent.userCell")
    public var userCell: UITableViewCell? { get }
    @available(*, deprecated, renamed: "listComponent.emptyView")
    public var emptyView: UIView?
    @available(*, deprecated, renamed: "viewModel.joinedUserIds")
    public var joinedUserIds: Set<String> { get }
    @available(*, deprecated, renamed: "viewModel.userListQuery")
    public var userListQuery: ApplicationUserListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.memberListQuery")
    public var memberListQuery: MemberListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.inviteListType")
    public var inviteListType: ChannelInviteListType { get }
    @available(*, deprecated, renamed: "viewModel.resetUserList()")
    public func resetUserList() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadChannel(channelURL:type:)")
    public func loadChannel(channelUrl: String?) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadNextUserList(reset:users:)")
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.selectUser(user:)")
    public func selectUser(user: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(userCell:nib:)")
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.reloadTableView()")
    public func reloadData() { fatalError() }
}

open class SBUBaseViewController: UIViewController, UINavigationControllerDelegate, SBULoadingIndicatorProtocol {
    open func setupViews() { fatalError() }
    open func setupLayouts() { fatalError() }
    open func updateLayouts() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateStyles() { fatalError() }
    open func setupNavigationBar(backgroundColor: UIColor, shadowColor: UIColor) { fatalError() }
    open func onClickBack() { fatalError() }
    open func errorHandler(_ message: String?, _ code: NSInteger? = nil) { fatalError() }
    open func navigationController(_ navigationController: UINavigationController, didShow viewController: UIViewController, animated: Bool) { fatalError() }
    open func showLoading(_ isLoading: Bool) { fatalError() }
    public override init(nibName nibNameOrNil: String?, bundle nibBundleOrNil: Bundle?) { fatalError() }
}

open class SBUCreateChannelViewController: SBUBaseViewController, SBUCreateChannelModuleHeaderDelegate, SBUCreateChannelModuleHeaderDataSource, SBUCreateChannelModuleListDataSource, SBUCreateChannelModuleListDelegate, SBUCommonViewModelDelegate, SBUCreateChannelViewModelDataSource, SBUCreateChannelViewModelDelegate {
    public var headerComponent: SBUCreateChannelModule.Header?
    public var listComponent: SBUCreateChannelModule.List?
    public var theme: SBUUserListTheme
    public var viewModel: SBUCreateChannelViewModel?
    public var channelType: ChannelCreationType { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    public init() { fatalError() }
    public required init(users: [SBUUser]? = nil, type: ChannelCreationType = .group) { fatalError() }
    open func createViewModel(users: [SBUUser]? = nil, type: ChannelCreationType = .group) { fatalError() }
    public func createChannelWithSelectedUsers() { fatalError() }
    open func dismissAndMoveToChannel(_ channel: BaseChannel, messageListParams: MessageListParams?) { fatalError() }
    open func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func selectedUsersForBaseSelectUserModule(_ headerComponent: SBUBaseSelectUserModule.Header) -> Set<SBUUser>? { fatalError() }
    open func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, usersInTableView tableView: UITableView) -> [SBUUser]? { fatalError() }
    open func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, selectedUsersInTableView tableView: UITableView) -> Set<SBUUser>? { fatalError() }
    open func createChannelModule(_ listComponent: SBUCreateChannelModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func createChannelModule(_ listComponent: SBUCreateChannelModule.List, didDetectPreloadingPosition indexPath: IndexPath) { fatalError() }
    open func createChannelModuleDidSelectRetry(_ listComponent: SBUCreateChannelModule.List) { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, nextUserListForChannelType channelType: ChannelCreationType) -> [SBUUser]? { fatalError() }
    open func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didChangeUsers users: [SBUUser], needsToReload: Bool) { fatalError() }
    open func didUpdateSelectedUsers(_ selectedUsers: [SBUUser]?) { fatalError() }
    open func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didCreateChannel channel: BaseChannel?, withMessageListParams messageListParams: MessageListParams?) { fatalError() }
    open func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didUpdateSelectedUsers selectedUsers: [SBUUser]) { fatalError() }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "listComponent.userCell")
    public var userCell: UITableViewCell? { get }
    @available(*, deprecated, renamed: "listComponent.emptyView")
    public var emptyView: UIView?
    @available(*, deprecated, renamed: "viewModel.userListQuery")
    public var userListQuery: ApplicationUserListQuery? { get }
    @available(*, deprecated, renamed: "listComponent.reloadTableView()")
    public func reloadData() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadNextUserList(reset:users:)")
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.selectUser(user:)")
    public func selectUser(user: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.createChannel(userIds:)")
    public func createChannel(userIds: [String]) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.createChannel(params:messageListParams:)")
    public func createChannel(params: GroupChannelCreateParams, messageListParams: MessageListParams? = nil) { fatalError() }
    @available(*, deprecated, renamed: "createChannelWithSelectedUsers()")
    public func onClickCreate() { fatalError() }
    @available(*, deprecated, renamed: "showLoading(_:)")
    public func showLoading(state: Bool) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(userCell:nib:)")
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.reloadTableView()")
    public func reloadUserList() { fatalError() }
}

open class SBUGroupChannelListViewController: SBUBaseChannelListViewController, SBUGroupChannelListModuleHeaderDelegate, SBUGroupChannelListModuleListDelegate, SBUGroupChannelListModuleListDataSource, SBUCreateChannelTypeSelectorDelegate, SBUCommonViewModelDelegate, SBUGroupChannelListViewModelDelegate {
    public var headerComponent: SBUGroupChannelListModule.Header?
    public var listComponent: SBUGroupChannelListModule.List?
    public var createChannelTypeSelector: UIView?
    public var theme: SBUChannelListTheme
    public var viewModel: SBUGroupChannelListViewModel?
    public var channelList: [GroupChannel] { get }
    public var enableCreateChannelTypeSelector: Bool
    public init() { fatalError() }
    public required init(channelListQuery: GroupChannelListQuery? = nil) { fatalError() }
    open func createViewModel(channelListQuery: GroupChannelListQuery?) { fatalError() }
    open func loadChannelTypeSelector() { fatalError() }
    open func showCreateChannelOrTypeSelector() { fatalError() }
    open func showCreateChannelTypeSelector() { fatalError() }
    open func showCreateChannel(type: ChannelCreationType = .group) { fatalError() }
    open func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didSelectLeave channel: GroupChannel) { fatalError() }
    open func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didChangePushTriggerOption option: GroupChannelPushTriggerOption, channel: GroupChannel) { fatalError() }
    open func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didDetectPreloadingPosition indexPath: IndexPath) { fatalError() }
    open func channelListModuleDidSelectRetry(_ listComponent: SBUGroupChannelListModule.List) { fatalError() }
    open func channelListModule(_ listComponent: SBUGroupChannelListModule.List, channelsInTableView tableView: UITableView) -> [GroupChannel]? { fatalError() }
    open func didSelectCloseSelector() { fatalError() }
    open func didSelectCreateGroupChannel() { fatalError() }
    open func didSelectCreateSuperGroupChannel() { fatalError() }
    open func didSelectCreateBroadcastChannel() { fatalError() }
    open func connectionStateDidChange(_ isConnected: Bool) { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didChangeChannelList channels: [GroupChannel]?, needsToReload: Bool) { fatalError() }
    open func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didUpdateChannel channel: GroupChannel) { fatalError() }
    open func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didLeaveChannel channel: GroupChannel) { fatalError() }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "listComponent.channelCell")
    public var channelCell: SBUBaseChannelCell? { get }
    @available(*, deprecated, renamed: "listComponent.customCell")
    public var customCell: SBUBaseChannelCell? { get }
    @available(*, deprecated, renamed: "listComponent.emptyView")
    public var emptyView: UIView?
    @available(*, deprecated, renamed: "viewModel.channelListQuery")
    public var channelListQuery: GroupChannelListQuery? { get }
    @available(*, deprecated, renamed: "SBUGroupChannelListViewModel.channelLoadLimit")
    public var limit: UInt { get }
    @available(*, deprecated, renamed: "viewModel.channelListQuery.includeEmptyChannel")
    public var includeEmptyChannel: Bool { get }
    @available(*, deprecated, renamed: "viewModel.initChannelList()")
    public func initChannelList() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.changePushTriggerOption(option:channel:completionHandler:)")
    public func changePushTriggerOption(option: GroupChannelPushTriggerOption, channel: GroupChannel, completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.leaveChannel(_:completionHandler:)")
    public func leaveChannel(_ channel: GroupChannel, completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.reset()")
    public func resetChannelList() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadNextChannelList(reset:)")
    public func loadNextChannelList(reset: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.sortChannelList(needReload:)")
    public func sortChannelList(needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateChannels(_:needReload:)")
    public func updateChannels(_ channels: [GroupChannel]?, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.upsertChannels(_:needReload:)")
    public func upsertChannels(_ channels: [GroupChannel]?, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.deleteChannels(channelURLs:needReload:)")
    public func deleteChannels(channelUrls: [String]?, needReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(channelCell:nib:)")
    public func register(channelCell: SBUBaseChannelCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(customCell:nib:)")
    public func register(customCell: SBUBaseChannelCell?, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.reloadTableView()")
    public func reloadTableView() { fatalError() }
    @available(*, deprecated, renamed: "showLoading(_:)")
    public func setLoading(_ loadingState: Bool, _ showIndicator: Bool) { fatalError() }
}

open class SBUGroupChannelPushSettingsViewController: SBUBaseViewController, SBUGroupChannelPushSettingsViewModelDelegate, SBUGroupChannelPushSettingsModuleHeaderDelegate, SBUGroupChannelPushSettingsModuleListDelegate, SBUGroupChannelPushSettingsModuleListDataSource {
    public var headerComponent: SBUGroupChannelPushSettingsModule.Header?
    public var listComponent: SBUGroupChannelPushSettingsModule.List?
    public var theme: SBUChannelSettingsTheme
    public var componentTheme: SBUComponentTheme
    public var viewModel: SBUGroupChannelPushSettingsViewModel?
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public required init(channel: BaseChannel) { fatalError() }
    public required init(channelURL: String) { fatalError() }
    open func createViewModel(channel: BaseChannel? = nil, channelURL: String? = nil) { fatalError() }
    open func groupChannelPushSettingsViewModel(_ viewModel: SBUGroupChannelPushSettingsViewModel, didChangeNotification pushTriggerOption: GroupChannelPushTriggerOption) { fatalError() }
    open func baseChannelSettingsViewModel(_ viewModel: SBUBaseChannelSettingsViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext) { fatalError() }
    open func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func groupChannelPushSettingsModule(_ listComponent: SBUGroupChannelPushSettingsModule.List, didChangeNotification pushTriggerOption: GroupChannelPushTriggerOption) { fatalError() }
    open func groupChannelPushSettingsModule(_ listComponent: SBUGroupChannelPushSettingsModule.List, pushTriggerOptionForTableView tableView: UITableView) -> GroupChannelPushTriggerOption? { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
}

open class SBUGroupChannelSettingsViewController: SBUBaseChannelSettingsViewController, SBUGroupChannelSettingsModuleHeaderDelegate, SBUGroupChannelSettingsModuleHeaderDataSource, SBUGroupChannelSettingsModuleListDelegate, SBUGroupChannelSettingsModuleListDataSource, SBUGroupChannelSettingsViewModelDelegate {
    public var headerComponent: SBUGroupChannelSettingsModule.Header?
    public var listComponent: SBUGroupChannelSettingsModule.List?
    public var viewModel: SBUGroupChannelSettingsViewModel?
    public override var channel: GroupChannel? { get }
    public required init(channel: GroupChannel) { fatalError() }
    public required init(channelURL: String) { fatalError() }
    open func showMemberList() { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, channelNameForTitleView titleView: UIView?) -> String? { fatalError() }
    open func groupChannelSettingsModule(_ listComponent: SBUGroupChannelSettingsModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func baseChannelSettingsModule(_ listComponent: SBUBaseChannelSettingsModule.List, channelForTableView tableView: UITableView) -> BaseChannel? { fatalError() }
    open func baseChannelSettingsModuleIsOperator(_ listComponent: SBUBaseChannelSettingsModule.List) -> Bool { fatalError() }
    open func groupChannelSettingsViewModel(_ viewModel: SBUGroupChannelSettingsViewModel, didLeaveChannel channel: GroupChannel) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateChannel(params:)")
    public func updateChannel(params: GroupChannelUpdateParams) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.leaveChannel()")
    public func leaveChannel() { fatalError() }
    @available(*, deprecated, renamed: "updateChannel(channelName:coverImage:)")
    public func updateChannelInfo(channelName: String? = nil) { fatalError() }
}

open class SBUGroupChannelViewController: SBUBaseChannelViewController, SBUGroupChannelViewModelDelegate, SBUGroupChannelModuleHeaderDelegate, SBUGroupChannelModuleListDelegate, SBUGroupChannelModuleListDataSource, SBUGroupChannelModuleInputDelegate, SBUGroupChannelModuleInputDataSource, SBUGroupChannelViewModelDataSource, SBUMentionManagerDataSource {
    public var headerComponent: SBUGroupChannelModule.Header?
    public var listComponent: SBUGroupChannelModule.List?
    public var inputComponent: SBUGroupChannelModule.Input?
    public var highlightInfo: SBUHighlightMessageInfo?
    public var viewModel: SBUGroupChannelViewModel?
    public override var channel: GroupChannel? { get }
    public var newMessagesCount: Int { get }
    public required init(channel: GroupChannel, messageListParams: MessageListParams? = nil) { fatalError() }
    public required init(channelURL: String, startingPoint: Int64? = nil, messageListParams: MessageListParams? = nil) { fatalError() }
    public func calculatorMenuPoint(indexPath: IndexPath, position: MessagePosition) -> CGPoint { fatalError() }
    open func groupChannelViewModel(_ viewModel: SBUGroupChannelViewModel, didReceiveSuggestedMentions members: [SBUUser]?) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapEmoji emojiKey: String, messageCell: SBUBaseMessageCell) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didLongTapEmoji emojiKey: String, messageCell: SBUBaseMessageCell) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapMoreEmojiForCell messageCell: SBUBaseMessageCell) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapQuotedMessageView quotedMessageView: SBUQuotedBaseMessageView) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapMentionUser user: SBUUser) { fatalError() }
    open func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, highlightInfoInTableView tableView: UITableView) -> SBUHighlightMessageInfo? { fatalError() }
    open func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didPickFileData fileData: Data?, fileName: String, mimeType: String, parentMessage: BaseMessage?) { fatalError() }
    open func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didTapSend text: String, mentionedMessageTemplate: String, mentionedUserIds: [String], parentMessage: BaseMessage?) { fatalError() }
    open func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didTapEdit text: String, mentionedMessageTemplate: String, mentionedUserIds: [String]) { fatalError() }
    open func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?, mentionedMessageTemplate: String, mentionedUserIds: [String]) { fatalError() }
    open func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, shouldLoadSuggestedMentions filterText: String) { fatalError() }
    open func groupChannelModuleShouldStopSuggestingMention(_ inputComponent: SBUGroupChannelModule.Input) { fatalError() }
    open func groupChannelViewModel(_ viewModel: SBUGroupChannelViewModel, startingPointIndexPathsForChannel channel: GroupChannel?) -> [IndexPath]? { fatalError() }
    open func mentionManager(_ manager: SBUMentionManager, suggestedMentionUsersWith filterText: String) -> [SBUUser] { fatalError() }
    @available(*, deprecated, renamed: "listComponent.adminMessageCell")
    public var adminMessageCell: SBUBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.userMessageCell")
    public var userMessageCell: SBUBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.fileMessageCell")
    public var fileMessageCell: SBUBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.customMessageCell")
    public var customMessageCell: SBUBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.unknownMessageCell")
    public var unknownMessageCell: SBUBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.register(adminMessageCell:nib:)")
    public func register(adminMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(userMessageCell:nib:)")
    public func register(userMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(fileMessageCell:nib:)")
    public func register(fileMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(customMessageCell:nib:)")
    public func register(customMessageCell: SBUBaseMessageCell?, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.generateCellIdentifier(by:)")
    open func generateCellIdentifier(by message: BaseMessage) -> String { fatalError() }
    @available(*, deprecated)
    open func setEmojiTapGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    @available(*, deprecated)
    open func setEmojiLongTapGestureHandler(_ cell: SBUBaseMessageCell, emojiKey: String) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.setMessageCellGestures(_:message:indexPath:)")
    open func setUserMessageCellGestures(_ cell: SBUUserMessageCell, userMessage: UserMessage, indexPath: IndexPath) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.setMessageCellGestures(_:message:indexPath:)")
    open func setFileMessageCellGestures(_ cell: SBUFileMessageCell, fileMessage: FileMessage, indexPath: IndexPath) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.setMessageCellGestures(_:message:indexPath:)")
    open func setUnkownMessageCellGestures(_ cell: SBUUnknownMessageCell, unknownMessage: BaseMessage, indexPath: IndexPath) { fatalError() }
}

open class SBUInviteUserViewController: SBUBaseSelectUserViewController, SBUInviteUserViewModelDataSource, SBUInviteUserModuleListDataSource, SBUInviteUserModuleHeaderDataSource, SBUInviteUserModuleHeaderDelegate, SBUInviteUserModuleListDelegate, SBUInviteUserViewModelDelegate {
    public var headerComponent: SBUInviteUserModule.Header?
    public var listComponent: SBUInviteUserModule.List?
    public var viewModel: SBUInviteUserViewModel?
    public required init(channel: GroupChannel, users: [SBUUser]? = nil) { fatalError() }
    public required init(channelURL: String, users: [SBUUser]? = nil) { fatalError() }
    public func inviteSelectedUsers() { fatalError() }
    open func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func inviteUserModule(_ listComponent: SBUInviteUserModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func inviteUserModule(_ listComponent: SBUInviteUserModule.List, didDetectPreloadingPosition indexPath: IndexPath) { fatalError() }
    open func inviteUserModuleDidSelectRetry(_ listComponent: SBUInviteUserModule.List) { fatalError() }
    open func inviteUserViewModel(_ viewModel: SBUInviteUserViewModel, didInviteUserIds userIds: [String]) { fatalError() }
}

open class SBUMessageSearchViewController: SBUBaseViewController, SBUMessageSearchModuleHeaderDelegate, SBUMessageSearchModuleListDelegate, SBUMessageSearchModuleListDataSource, SBUCommonViewModelDelegate, SBUEmptyViewDelegate, SBUMessageSearchViewModelDelegate {
    public var headerComponent: SBUMessageSearchModule.Header?
    public var listComponent: SBUMessageSearchModule.List?
    public var theme: SBUMessageSearchTheme
    public var viewModel: SBUMessageSearchViewModel?
    public var channel: BaseChannel? { get }
    public var searchResultList: [BaseMessage] { get }
    public var customMessageSearchQueryParams: MessageSearchQueryParams?
    public required init(channel: BaseChannel) { fatalError() }
    open func createViewModel(channel: BaseChannel) { fatalError() }
    public func search(keyword: String) { fatalError() }
    public func enterChannel(with message: BaseMessage, highlightInfo: SBUHighlightMessageInfo?, messageListParams: MessageListParams? = nil) { fatalError() }
    open func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didTapSearch keyword: String) { fatalError() }
    open func messageSearchModuleDidTapCancel(_ headerComponent: SBUMessageSearchModule.Header) { fatalError() }
    open func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, didDetectPreloadingPosition index: IndexPath) { fatalError() }
    open func messageSearchModuleDidSelectRetry(_ listComponent: SBUMessageSearchModule.List) { fatalError() }
    open func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, searchResultsInTableView tableView: UITableView) -> [BaseMessage] { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func didSelectRetry() { fatalError() }
    open func searchViewModel(_ viewModel: SBUMessageSearchViewModel, didChangeSearchResults results: [BaseMessage], needsToReload: Bool) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.messageListParams")
    public var messageListParams: MessageListParams?
    @available(*, deprecated, renamed: "headerComponent.updateSearchBarStyle(with:)")
    public func setupSearchBarStyle(searchBar: UISearchBar) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.message(at:)")
    open func message(at indexPath: IndexPath) -> BaseMessage? { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(resultCell:nib:)")
    public func register(messageSearchResultCell: SBUMessageSearchResultCell, nib: UINib? = nil) { fatalError() }
}

open class SBUModerationsViewController: SBUBaseViewController, SBUModerationsModuleHeaderDelegate, SBUModerationsModuleListDelegate, SBUModerationsModuleListDataSource, SBUCommonViewModelDelegate, SBUModerationsViewModelDelegate {
    public var headerComponent: SBUModerationsModule.Header?
    public var listComponent: SBUModerationsModule.List?
    public var theme: SBUChannelSettingsTheme
    public var viewModel: SBUModerationsViewModel?
    public var channel: GroupChannel? { get }
    public var channelURL: String? { get }
    public required init(channel: GroupChannel) { fatalError() }
    public required init(channelURL: String) { fatalError() }
    open func createViewModel(channel: GroupChannel? = nil, channelURL: String? = nil) { fatalError() }
    public func changeFreeze(_ freeze: Bool, _ completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    open func showOperatorList() { fatalError() }
    open func showMutedMemberList() { fatalError() }
    open func showBannedUserList() { fatalError() }
    open func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func moderationsModule(_ listComponent: SBUModerationsModule.List, didChangeFreezeMode state: Bool) { fatalError() }
    open func moderationsModule(_ listComponent: SBUModerationsModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func moderationsModule(_ listComponent: SBUModerationsModule.List, channelForTableView tableView: UITableView) -> BaseChannel? { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func moderationsViewModel(_ viewModel: SBUModerationsViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext) { fatalError() }
    @available(*, deprecated, renamed: "channelURL")
    public var channelUrl: String? { get }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "viewModel.loadChannel(channelURL:)")
    public func loadChannel(channelUrl: String?) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.freezeChannel(_:)")
    public func freezeChannel(completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.unfreezeChannel(_:)")
    public func unfreezeChannel(completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(moderationCell:nib:)")
    public func register(moderationCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "showMutedMemberList()")
    open func showMutedMeberList() { fatalError() }
    @available(*, deprecated, renamed: "showBannedUserList()")
    open func showBannedMeberList() { fatalError() }
}

open class SBUOpenChannelSettingsViewController: SBUBaseChannelSettingsViewController, SBUOpenChannelSettingsModuleHeaderDelegate, SBUOpenChannelSettingsModuleListDelegate, SBUOpenChannelSettingsModuleListDataSource, SBUOpenChannelSettingsViewModelDelegate {
    public var headerComponent: SBUOpenChannelSettingsModule.Header?
    public var listComponent: SBUOpenChannelSettingsModule.List?
    public var viewModel: SBUOpenChannelSettingsViewModel?
    public override var channel: OpenChannel? { get }
    public required init(channel: OpenChannel) { fatalError() }
    public required init(channelURL: String) { fatalError() }
    open func showParticipantsList() { fatalError() }
    open func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func openChannelSettingsModule(_ listComponent: SBUOpenChannelSettingsModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func baseChannelSettingsModule(_ listComponent: SBUBaseChannelSettingsModule.List, channelForTableView tableView: UITableView) -> BaseChannel? { fatalError() }
    open func baseChannelSettingsModuleIsOperator(_ listComponent: SBUBaseChannelSettingsModule.List) -> Bool { fatalError() }
    open func openChannelSettingsViewModel(_ viewModel: SBUOpenChannelSettingsViewModel, didDeleteChannel channel: OpenChannel) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.updateChannel(params:)")
    public func updateChannel(params: OpenChannelUpdateParams) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.deleteChannel()")
    public func deleteChannel() { fatalError() }
}

open class SBUOpenChannelViewController: SBUBaseChannelViewController, SBUOpenChannelViewModelDelegate, SBUOpenChannelModuleHeaderDelegate, SBUOpenChannelModuleListDelegate, SBUOpenChannelModuleInputDelegate, SBUOpenChannelModuleMediaDelegate, SBUOpenChannelModuleListDataSource, SBUOpenChannelModuleInputDataSource, SBUOpenChannelViewModelDataSource {
    public var headerComponent: SBUOpenChannelModule.Header?
    public var listComponent: SBUOpenChannelModule.List?
    public var inputComponent: SBUOpenChannelModule.Input?
    public var mediaComponent: SBUOpenChannelModule.Media?
    public var overlayTheme: SBUChannelTheme
    public var prevOrientation: UIDeviceOrientation
    public var currentOrientation: UIDeviceOrientation
    public var viewModel: SBUOpenChannelViewModel?
    public override var channel: OpenChannel? { get }
    public var hideNavigationBar: Bool
    public var hideChannelInfoView: Bool
    public var channelDescription: String?
    public var isMediaViewEnabled: Bool { get }
    public var mediaViewRatio: CGFloat { get }
    public var messageListRatio: CGFloat { get }
    public var isMediaViewOverlaying: Bool { get }
    public var isMediaViewIgnoringSafeArea: Bool { get }
    public required init(channel: OpenChannel, messageListParams: MessageListParams? = nil) { fatalError() }
    public required init(channelURL: String, startingPoint: Int64? = nil, messageListParams: MessageListParams? = nil) { fatalError() }
    public func updateChannelInfoView() { fatalError() }
    public func calculatorMenuPoint(indexPath: IndexPath) -> CGPoint { fatalError() }
    public func enableMediaView(_ enabled: Bool = true) { fatalError() }
    public func updateMessageListRatio(to ratio: CGFloat) { fatalError() }
    public func overlayMediaView(_ overlaying: Bool, messageListRatio: CGFloat) { fatalError() }
    public func mediaViewIgnoringSafeArea(_ enabled: Bool = true) { fatalError() }
    public func configureOffset() { fatalError() }
    public func updateBarButton() { fatalError() }
    open func showParticipantsList() { fatalError() }
    public func registerOrientationChangeNotification() { fatalError() }
    open func openChannelModuleIsOverlaid(_ listComponent: SBUOpenChannelModule.List) -> Bool { fatalError() }
    open func openChannelModule(_ inputComponent: SBUOpenChannelModule.Input, didPickFileData fileData: Data?, fileName: String, mimeType: String) { fatalError() }
    @available(*, deprecated, renamed: "headerComponent.channelInfoView")
    public var channelInfoView: SBUChannelInfoHeaderView
    @available(*, deprecated, renamed: "listComponent.adminMessageCell")
    public var adminMessageCell: SBUOpenChannelBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.userMessageCell")
    public var userMessageCell: SBUOpenChannelBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.fileMessageCell")
    public var fileMessageCell: SBUOpenChannelBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.customMessageCell")
    public var customMessageCell: SBUOpenChannelBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.unknownMessageCell")
    public var unknownMessageCell: SBUOpenChannelBaseMessageCell? { get }
    @available(*, deprecated, renamed: "listComponent.register(adminMessageCell:nib:)")
    public func register(adminMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(userMessageCell:nib:)")
    public func register(userMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(fileMessageCell:nib:)")
    public func register(fileMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(customMessageCell:nib:)")
    public func register(customMessageCell: SBUOpenChannelBaseMessageCell?, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.generateCellIdentifier(by:)")
    open func generateCellIdentifier(by message: BaseMessage) -> String { fatalError() }
    @available(*, deprecated, renamed: "mediaComponent.mediaView")
    public var mediaView: UIView
}

open class SBURegisterOperatorViewController: SBUBaseSelectUserViewController, SBURegisterOperatorViewModelDataSource, SBURegisterOperatorModuleListDataSource, SBURegisterOperatorModuleHeaderDataSource, SBURegisterOperatorModuleHeaderDelegate, SBURegisterOperatorModuleListDelegate, SBURegisterOperatorViewModelDelegate {
    public var headerComponent: SBURegisterOperatorModule.Header?
    public var listComponent: SBURegisterOperatorModule.List?
    public var viewModel: SBURegisterOperatorViewModel?
    public required init(channel: GroupChannel, users: [SBUUser]? = nil) { fatalError() }
    public required init(channelURL: String, users: [SBUUser]? = nil) { fatalError() }
    public func registerSelectedUsers() { fatalError() }
    open func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func registerOperatorModule(_ listComponent: SBURegisterOperatorModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func registerOperatorModule(_ listComponent: SBURegisterOperatorModule.List, didDetectPreloadingPosition indexPath: IndexPath) { fatalError() }
    open func registerOperatorModuleDidSelectRetry(_ listComponent: SBURegisterOperatorModule.List) { fatalError() }
    open func registerOperatorViewModel(_ viewModel: SBURegisterOperatorViewModel, didRegisterOperatorIds operatorIds: [String]) { fatalError() }
}

open class SBUSelectablePhotoViewController: SBUBaseViewController, UICollectionViewDelegate, UICollectionViewDataSource, UICollectionViewDelegateFlowLayout, PHPhotoLibraryChangeObserver {
    public var collectionView: UICollectionView { get }
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var theme: SBUComponentTheme
    public weak var delegate: SBUSelectablePhotoViewDelegate?
    public var fetchResult: PHFetchResult<PHAsset>
    public var columnSize: CGSize { get }
    public init(mediaType: PHAssetMediaType? = nil) { fatalError() }
    open func setupActions() { fatalError() }
    public func register(photoCell: SBUPhotoCollectionViewCell, nib: UINib? = nil) { fatalError() }
    open func didTapRightBarButton() { fatalError() }
    open func didTapLeftBarButton() { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, numberOfItemsInSection section: Int) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, cellForItemAt indexPath: IndexPath) -> UICollectionViewCell { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, sizeForItemAt indexPath: IndexPath) -> CGSize { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, minimumLineSpacingForSectionAt section: Int) -> CGFloat { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, minimumInteritemSpacingForSectionAt section: Int) -> CGFloat { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) { fatalError() }
    open func photoLibraryDidChange(_ changeInstance: PHChange) { fatalError() }
}

open class SBUUserListViewController: SBUBaseViewController, SBUUserListModuleHeaderDelegate, SBUUserListModuleListDelegate, SBUUserListModuleListDataSource, SBUCommonViewModelDelegate, SBUUserProfileViewDelegate, SBUUserListViewModelDelegate, SBUUserListViewModelDataSource {
    public var headerComponent: SBUUserListModule.Header?
    public var listComponent: SBUUserListModule.List?
    public var userProfileView: UIView?
    public var theme: SBUUserListTheme
    public var componentTheme: SBUComponentTheme
    public var viewModel: SBUUserListViewModel?
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var userList: [SBUUser] { get }
    public var userListType: ChannelUserListType { get }
    public required init(channel: BaseChannel, users: [SBUUser]? = nil, userListType: ChannelUserListType = .members) { fatalError() }
    public required init(channelURL: String, channelType: ChannelType, users: [SBUUser]? = nil, userListType: ChannelUserListType = .members) { fatalError() }
    open func createViewModel(channel: BaseChannel? = nil, channelURL: String? = nil, channelType: ChannelType = .group, users: [SBUUser]? = nil, type: ChannelUserListType) { fatalError() }
    open func showInviteUser() { fatalError() }
    open func showUserProfile(with user: SBUUser) { fatalError() }
    open func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateTitleView titleView: UIView?) { fatalError() }
    open func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?) { fatalError() }
    open func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?) { fatalError() }
    open func userListModule(_ headerComponent: SBUUserListModule.Header, didTapLeftItem leftItem: UIBarButtonItem) { fatalError() }
    open func userListModule(_ headerComponent: SBUUserListModule.Header, didTapRightItem rightItem: UIBarButtonItem) { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, didDetectPreloadingPosition indexPath: IndexPath) { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, didTapMoreMenuFor user: SBUUser) { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, didTapUserProfileFor user: SBUUser) { fatalError() }
    open func userListModuleDidSelectRetry(_ listComponent: SBUUserListModule.List) { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, usersInTableView tableView: UITableView) -> [SBUUser] { fatalError() }
    open func userListModule(_ listComponent: SBUUserListModule.List, channelForTableView tableView: UITableView) -> BaseChannel? { fatalError() }
    open func shouldUpdateLoadingState(_ isLoading: Bool) { fatalError() }
    open func didReceiveError(_ error: SBError?, isBlocker: Bool) { fatalError() }
    open func didSelectMessage(userId: String?) { fatalError() }
    open func didSelectClose() { fatalError() }
    open func userListViewModel(_ viewModel: SBUUserListViewModel, didChangeUsers users: [SBUUser], needsToReload: Bool) { fatalError() }
    open func userListViewModel(_ viewModel: SBUUserListViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext) { fatalError() }
    open func userListViewModel(_ viewModel: SBUUserListViewModel, nextUserListForChannel channel: BaseChannel?) -> [SBUUser]? { fatalError() }
    @available(*, deprecated, renamed: "channelURL")
    public var channelUrl: String? { get }
    @available(*, deprecated, renamed: "headerComponent.titleView")
    public var titleView: UIView?
    @available(*, deprecated, renamed: "headerComponent.leftBarButton")
    public var leftBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "headerComponent.rightBarButton")
    public var rightBarButton: UIBarButtonItem?
    @available(*, deprecated, renamed: "listComponent.tableView")
    public var tableView: UITableView? { get }
    @available(*, deprecated, renamed: "listComponent.userCell")
    public var userCell: UITableViewCell? { get }
    @available(*, deprecated, renamed: "listComponent.emptyView")
    public var emptyView: UIView?
    @available(*, deprecated, renamed: "viewModel.memberListQuery")
    public var memberListQuery: MemberListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.operatorListQuery")
    public var operatorListQuery: OperatorListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.mutedMemberListQuery")
    public var mutedMemberListQuery: MemberListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.bannedUserListQuery")
    public var bannedMemberListQuery: BannedUserListQuery? { get }
    @available(*, deprecated, renamed: "viewModel.participantListQuery")
    public var participantListQuery: ParticipantListQuery? { get }
    @available(*, deprecated, renamed: "userList")
    public var memberList: [SBUUser] { get }
    @available(*, deprecated, renamed: "userListType")
    public var memberListType: ChannelUserListType { get }
    @available(*, deprecated, renamed: "init(channel:userListType:)")
    public convenience init(channel: BaseChannel, type: ChannelMemberListType) { fatalError() }
    @available(*, deprecated, renamed: "init(channel:users:userListType:)")
    public convenience init(channel: BaseChannel, members: [SBUUser], type: ChannelMemberListType) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadChannel(channelURL:type:)")
    public func loadChannel(channelUrl: String?) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadNextUserList(reset:users:)")
    public func loadNextMemberList(reset: Bool, members: [SBUUser]? = nil) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.loadNextUserList(reset:)")
    public func loadMembers() { fatalError() }
    @available(*, deprecated, renamed: "viewModel.registerAsOperator(user:)")
    public func promoteToOperator(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.unregisterOperator(user:)")
    public func dismissOperator(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.mute(user:)")
    public func mute(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.unmute(user:)")
    public func unmute(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.ban(user:)")
    public func ban(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.unban(user:)")
    public func unban(member: SBUUser) { fatalError() }
    @available(*, deprecated, renamed: "viewModel.resetUserList()")
    public func resetMemberList() { fatalError() }
    @available(*, deprecated, renamed: "listComponent.register(userCell:nib:)")
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    @available(*, deprecated, renamed: "listComponent.reloadTableView()")
    public func reloadData() { fatalError() }
    @available(*, deprecated, renamed: "init(channelURL:channelType:userListType:)")
    public convenience init(channelUrl: String, type: ChannelMemberListType = .members) { fatalError() }
    @available(*, deprecated, renamed: "init(channelURL:channelType:users:userListType:)")
    public convenience init(channelUrl: String, members: [SBUUser], type: ChannelMemberListType = .members) { fatalError() }
    @available(*, deprecated, renamed: "resetUserList()")
    public func reloadMemberList() { fatalError() }
}

public class SBUViewControllerSet {
    public static var GroupChannelListViewController: SBUGroupChannelListViewController.Type
    public static var GroupChannelViewController: SBUGroupChannelViewController.Type
    public static var OpenChannelViewController: SBUOpenChannelViewController.Type
    public static var CreateChannelViewController: SBUCreateChannelViewController.Type
    public static var InviteUserViewContoller: SBUInviteUserViewController.Type
    public static var RegisterOperatorViewController: SBURegisterOperatorViewController.Type
    public static var UserListViewController: SBUUserListViewController.Type
    public static var groupChannelPushSettingsViewController: SBUGroupChannelPushSettingsViewController.Type
    public static var GroupChannelSettingsViewController: SBUGroupChannelSettingsViewController.Type
    public static var OpenChannelSettingsViewController: SBUOpenChannelSettingsViewController.Type
    public static var ModerationsViewController: SBUModerationsViewController.Type
    public static var MessageSearchViewController: SBUMessageSearchViewController.Type
}
