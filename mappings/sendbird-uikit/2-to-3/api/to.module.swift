// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

public class SBUBaseChannelModule {
    public var headerComponent: SBUBaseChannelModule.Header?
    public var listComponent: SBUBaseChannelModule.List?
    public var inputComponent: SBUBaseChannelModule.Input?
    public init(headerComponent: SBUBaseChannelModule.Header? = nil, listComponent: SBUBaseChannelModule.List? = nil, inputComponent: SBUBaseChannelModule.Input? = nil) { fatalError() }

    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var titleSpacer: UIView
        public var theme: SBUChannelTheme?
        public weak var baseDelegate: SBUBaseChannelModuleHeaderDelegate?
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelTheme? = nil) { fatalError() }
        open func updateStyles(theme: SBUChannelTheme? = nil) { fatalError() }
        open func onTapLeftBarButton() { fatalError() }
        open func onTapRightBarButton() { fatalError() }
    }

    open class Input: UIView, SBUMessageInputViewDelegate {
        public var messageInputView: UIView?
        public var theme: SBUChannelTheme?
        public weak var baseDelegate: SBUBaseChannelModuleInputDelegate?
        public weak var baseDataSource: SBUBaseChannelModuleInputDataSource?
        public var baseChannel: BaseChannel? { get }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelTheme? = nil) { fatalError() }
        open func updateMessageInputMode(_ mode: SBUMessageInputMode, message: BaseMessage? = nil) { fatalError() }
        open func updateMessageInputModeState() { fatalError() }
        open func updateFrozenModeState() { fatalError() }
        open func pickImageFile(info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
        open func pickVideoFile(info: [UIImagePickerController.InfoKey : Any]) { fatalError() }
        open func pickImageFile(itemProvider: NSItemProvider) { fatalError() }
        open func pickGIFFile(itemProvider: NSItemProvider) { fatalError() }
        open func pickVideoFile(itemProvider: NSItemProvider) { fatalError() }
        open func pickImageData(_ data: Data) { fatalError() }
        open func pickVideoURL(_ url: URL) { fatalError() }
        open func pickDocumentFile(documentURLs: [URL]) { fatalError() }
        public func messageInputViewDidStartTyping() { fatalError() }
        public func messageInputViewDidEndTyping() { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: String) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectResource type: MediaResourceType) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: String) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeText text: String) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, shouldInteractWith url: URL, in characterRange: NSRange, interaction: UITextItemInteraction) -> Bool { fatalError() }
        public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeSelection range: NSRange) { fatalError() }
    }

    open class List: UIView, UITableViewDelegate, UITableViewDataSource, SBUEmptyViewDelegate, SBUUserProfileViewDelegate {
        public var tableView: UITableView
        public var emptyView: UIView?
        public var channelStateBanner: UIView?
        public var newMessageInfoView: UIView?
        public var scrollBottomView: UIView?
        public var userProfileView: UIView?
        public weak var baseDelegate: SBUBaseChannelModuleListDelegate?
        public weak var baseDataSource: SBUBaseChannelModuleListDataSource?
        public var theme: SBUChannelTheme?
        public var baseChannel: BaseChannel? { get }
        public var sentMessages: [BaseMessage] { get }
        public var fullMessageList: [BaseMessage] { get }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelTheme? = nil) { fatalError() }
        open func updateStyles(theme: SBUChannelTheme? = nil, componentTheme: SBUComponentTheme = SBUTheme.componentTheme) { fatalError() }
        public func setupScrollBottomViewStyle(scrollBottomView: UIView, theme: SBUComponentTheme = SBUTheme.componentTheme) { fatalError() }
        open func setScrollBottomView(hidden: Bool) { fatalError() }
        public func reloadTableView() { fatalError() }
        public func updateEmptyView(type: EmptyViewType) { fatalError() }
        open func setTapGesture(_ cell: UITableViewCell, message: BaseMessage, indexPath: IndexPath) { fatalError() }
        open func setLongTapGesture(_ cell: UITableViewCell, message: BaseMessage, indexPath: IndexPath) { fatalError() }
        open func setUserProfileTapGesture(_ user: SBUUser) { fatalError() }
        open func onTapScrollToBottom() { fatalError() }
        open func scrollViewDidScroll(_ scrollView: UIScrollView) { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, heightForRowAt indexPath: IndexPath) -> CGFloat { fatalError() }
        open func setFileMessageCellImage(_ cell: UITableViewCell, fileMessage: FileMessage) { fatalError() }
        open func didSelectRetry() { fatalError() }
        open func didSelectClose() { fatalError() }
        open func didSelectMessage(userId: String?) { fatalError() }
        public var isScrollNearByBottom: Bool { get }
        public func checkSameDayAsNextMessage(currentIndex: Int, fullMessageList: [BaseMessage]) -> Bool { fatalError() }
    }
}

public protocol SBUBaseChannelModuleHeaderDelegate: SBUCommonDelegate {
    func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateTitleView titleView: UIView?)
    func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func baseChannelModule(_ headerComponent: SBUBaseChannelModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUBaseChannelModuleInputDataSource: AnyObject {
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, channelForInputView messageInputView: UIView?) -> BaseChannel?
}

public protocol SBUBaseChannelModuleInputDelegate: SBUCommonDelegate {
    func baseChannelModuleDidStartTyping(_ inputComponent: SBUBaseChannelModule.Input)
    func baseChannelModuleDidEndTyping(_ inputComponent: SBUBaseChannelModule.Input)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapSend text: String, parentMessage: BaseMessage?)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapResource type: MediaResourceType)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didTapEdit text: String)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didChangeText text: String)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didChangeMode mode: SBUMessageInputMode, message: BaseMessage?)
    func baseChannelModule(_ inputComponent: SBUBaseChannelModule.Input, didUpdateFrozenState isFrozen: Bool)
}

public protocol SBUBaseChannelModuleListDataSource: AnyObject {
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, channelForTableView tableView: UITableView) -> BaseChannel?
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, sentMessagesInTableView tableView: UITableView) -> [BaseMessage]
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, fullMessagesInTableView tableView: UITableView) -> [BaseMessage]
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, hasNextInTableView tableView: UITableView) -> Bool
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, lastSeenIndexPathIn tableView: UITableView) -> IndexPath?
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, startingPointIn tableView: UITableView) -> Int64?
}

public protocol SBUBaseChannelModuleListDelegate: SBUCommonDelegate {
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath)
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didTapMessage message: BaseMessage, forRowAt indexPath: IndexPath)
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didLongTapMessage message: BaseMessage, forRowAt indexPath: IndexPath)
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didTapUserProfile user: SBUUser)
    func baseChannelModule(_ listComponent: SBUBaseChannelModule.List, didScroll scrollView: UIScrollView)
    func baseChannelModuleDidTapScrollToButton(_ listComponent: SBUBaseChannelModule.List, animated: Bool)
    func baseChannelModuleDidSelectRetry(_ listComponent: SBUBaseChannelModule.List)
}

public class SBUBaseChannelSettingsModule {
    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUChannelSettingsTheme?
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil) { fatalError() }
        open func onTapLeftBarButton() { fatalError() }
        open func onTapRightBarButton() { fatalError() }
        public override init(frame: CGRect) { fatalError() }
    }

    open class List: UIView, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var channelInfoView: UIView?
        public var theme: SBUChannelSettingsTheme?
        public weak var baseDelegate: SBUBaseChannelSettingsModuleListDelegate?
        public weak var baseDataSource: SBUBaseChannelSettingsModuleListDataSource?
        public var baseChannel: BaseChannel? { get }
        public var isOperator: Bool { get }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        open func updateChannelInfoView(coverImage: UIImage) { fatalError() }
        open func endEditingChannelInfoView() { fatalError() }
        open func reloadChannelInfoView() { fatalError() }
        public func reloadTableView() { fatalError() }
        public override init(frame: CGRect) { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    }
}

public protocol SBUBaseChannelSettingsModuleHeaderDataSource: AnyObject {}

public protocol SBUBaseChannelSettingsModuleHeaderDelegate: SBUCommonDelegate {}

public protocol SBUBaseChannelSettingsModuleListDataSource: AnyObject {
    func baseChannelSettingsModule(_ listComponent: SBUBaseChannelSettingsModule.List, channelForTableView tableView: UITableView) -> BaseChannel?
    func baseChannelSettingsModuleIsOperator(_ listComponent: SBUBaseChannelSettingsModule.List) -> Bool
}

public protocol SBUBaseChannelSettingsModuleListDelegate: SBUCommonDelegate {}

public class SBUBaseSelectUserModule {
    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUUserListTheme?
        public var selectedUserList: Set<SBUUser>? { get }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUUserListTheme? = nil) { fatalError() }
        open func updateRightBarButton() { fatalError() }
        open func onTapLeftBarButton() { fatalError() }
        open func onTapRightBarButton() { fatalError() }
        public override init(frame: CGRect) { fatalError() }
    }

    open class List: UIView, SBUEmptyViewDelegate, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var emptyView: UIView?
        public var userCell: UITableViewCell?
        public var theme: SBUUserListTheme?
        public weak var baseDelegate: SBUBaseSelectUserModuleListDelegate?
        public weak var baseDataSource: SBUBaseSelectUserModuleListDataSource?
        public var userList: [SBUUser]? { get }
        public var selectedUserList: Set<SBUUser>? { get }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUUserListTheme? = nil) { fatalError() }
        public func isSelectedUser(_ user: SBUUser) -> Bool { fatalError() }
        public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        public func reloadTableView() { fatalError() }
        public func updateEmptyView(type: EmptyViewType) { fatalError() }
        public override init(frame: CGRect) { fatalError() }
        open func didSelectRetry() { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    }
}

public protocol SBUBaseSelectUserModuleHeaderDataSource: AnyObject {
    func selectedUsersForBaseSelectUserModule(_ headerComponent: SBUBaseSelectUserModule.Header) -> Set<SBUUser>?
}

public protocol SBUBaseSelectUserModuleHeaderDelegate: SBUCommonDelegate {}

public protocol SBUBaseSelectUserModuleListDataSource: AnyObject {
    func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, usersInTableView tableView: UITableView) -> [SBUUser]?
    func baseSelectUserModule(_ listComponent: SBUBaseSelectUserModule.List, selectedUsersInTableView tableView: UITableView) -> Set<SBUUser>?
}

public protocol SBUBaseSelectUserModuleListDelegate: SBUCommonDelegate {}

public class SBUCreateChannelModule {
    public var headerComponent: SBUCreateChannelModule.Header?
    public var listComponent: SBUCreateChannelModule.List?
    public init(headerComponent: SBUCreateChannelModule.Header? = nil, listComponent: SBUCreateChannelModule.List? = nil) { fatalError() }

    open class List: SBUBaseSelectUserModule.List {
        public weak var delegate: SBUCreateChannelModuleListDelegate?
        public weak var dataSource: SBUCreateChannelModuleListDataSource?
        open func configure(delegate: SBUCreateChannelModuleListDelegate, dataSource: SBUCreateChannelModuleListDataSource, theme: SBUUserListTheme) { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    }

    open class Header: SBUBaseSelectUserModule.Header {
        public weak var delegate: SBUCreateChannelModuleHeaderDelegate?
        public weak var dataSource: SBUCreateChannelModuleHeaderDataSource?
        open func configure(delegate: SBUCreateChannelModuleHeaderDelegate, dataSource: SBUCreateChannelModuleHeaderDataSource, theme: SBUUserListTheme) { fatalError() }
        public func didUpdateTitleView() { fatalError() }
        public func didUpdateLeftItem() { fatalError() }
        public func didUpdateRightItem() { fatalError() }
    }
}

public protocol SBUCreateChannelModuleHeaderDataSource: SBUBaseSelectUserModuleHeaderDataSource {}

public protocol SBUCreateChannelModuleHeaderDelegate: SBUBaseSelectUserModuleHeaderDelegate {
    func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateTitleView titleView: UIView?)
    func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func createChannelModule(_ headerComponent: SBUCreateChannelModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUCreateChannelModuleListDataSource: SBUBaseSelectUserModuleListDataSource {}

public protocol SBUCreateChannelModuleListDelegate: SBUBaseSelectUserModuleListDelegate {
    func createChannelModule(_ listComponent: SBUCreateChannelModule.List, didSelectRowAt indexPath: IndexPath)
    func createChannelModule(_ listComponent: SBUCreateChannelModule.List, didDetectPreloadingPosition indexPath: IndexPath)
    func createChannelModuleDidSelectRetry(_ listComponent: SBUCreateChannelModule.List)
}

public class SBUGroupChannelListModule {
    public var headerComponent: SBUGroupChannelListModule.Header?
    public var listComponent: SBUGroupChannelListModule.List?
    public init(headerComponent: SBUGroupChannelListModule.Header? = nil, listComponent: SBUGroupChannelListModule.List? = nil) { fatalError() }

    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUChannelListTheme?
        public weak var delegate: SBUGroupChannelListModuleHeaderDelegate?
        open func configure(delegate: SBUGroupChannelListModuleHeaderDelegate, theme: SBUChannelListTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelListTheme? = nil) { fatalError() }
        open func onTapLeftBarButton() { fatalError() }
        open func onTapRightBarButton() { fatalError() }
    }

    open class List: UIView, SBUEmptyViewDelegate, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var emptyView: UIView?
        public var channelCell: SBUBaseChannelCell?
        public var customCell: SBUBaseChannelCell?
        public var theme: SBUChannelListTheme?
        public weak var delegate: SBUGroupChannelListModuleListDelegate?
        public weak var dataSource: SBUGroupChannelListModuleListDataSource?
        public var channelList: [GroupChannel]? { get }
        open func configure(delegate: SBUGroupChannelListModuleListDelegate, dataSource: SBUGroupChannelListModuleListDataSource, theme: SBUChannelListTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelListTheme? = nil) { fatalError() }
        public func register(channelCell: SBUBaseChannelCell, nib: UINib? = nil) { fatalError() }
        public func register(customCell: SBUBaseChannelCell?, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ channelCell: SBUBaseChannelCell?, indexPath: IndexPath) { fatalError() }
        public func leaveContextualAction(with indexPath: IndexPath) -> UIContextualAction? { fatalError() }
        public func alarmContextualAction(with indexPath: IndexPath) -> UIContextualAction? { fatalError() }
        public func reloadTableView() { fatalError() }
        public func updateEmptyView(type: EmptyViewType) { fatalError() }
        open func didSelectRetry() { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, trailingSwipeActionsConfigurationForRowAt indexPath: IndexPath) -> UISwipeActionsConfiguration? { fatalError() }
    }
}

public protocol SBUGroupChannelListModuleHeaderDelegate: SBUCommonDelegate {
    func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateTitleView titleView: UIView?)
    func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func channelListModule(_ headerComponent: SBUGroupChannelListModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUGroupChannelListModuleListDataSource: AnyObject {
    func channelListModule(_ listComponent: SBUGroupChannelListModule.List, channelsInTableView tableView: UITableView) -> [GroupChannel]?
}

public protocol SBUGroupChannelListModuleListDelegate: SBUCommonDelegate {
    func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didSelectRowAt indexPath: IndexPath)
    func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didDetectPreloadingPosition indexPath: IndexPath)
    func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didSelectLeave channel: GroupChannel)
    func channelListModule(_ listComponent: SBUGroupChannelListModule.List, didChangePushTriggerOption option: GroupChannelPushTriggerOption, channel: GroupChannel)
    func channelListModuleDidSelectRetry(_ listComponent: SBUGroupChannelListModule.List)
}

public class SBUGroupChannelModule {
    public var headerComponent: (SBUGroupChannelModule.Header)?
    public var listComponent: (SBUGroupChannelModule.List)?
    public var inputComponent: (SBUGroupChannelModule.Input)?
    public init(headerComponent: (SBUGroupChannelModule.Header)? = nil, listComponent: (SBUGroupChannelModule.List)? = nil, inputComponent: (SBUGroupChannelModule.Input)? = nil) { fatalError() }

    open class List: SBUBaseChannelModule.List, SBUQuotedMessageViewDelegate {
        public var adminMessageCell: SBUBaseMessageCell? { get }
        public var userMessageCell: SBUBaseMessageCell? { get }
        public var fileMessageCell: SBUBaseMessageCell? { get }
        public var unknownMessageCell: SBUBaseMessageCell? { get }
        public var customMessageCell: SBUBaseMessageCell? { get }
        public var highlightInfo: SBUHighlightMessageInfo? { get }
        public weak var delegate: SBUGroupChannelModuleListDelegate?
        public weak var dataSource: SBUGroupChannelModuleListDataSource?
        public var channel: GroupChannel? { get }
        open func configure(delegate: SBUGroupChannelModuleListDelegate, dataSource: SBUGroupChannelModuleListDataSource, theme: SBUChannelTheme) { fatalError() }
        public func calculatorMenuPoint(indexPath: IndexPath, position: MessagePosition) -> CGPoint { fatalError() }
        open func setMessageCellGestures(_ cell: SBUBaseMessageCell, message: BaseMessage, indexPath: IndexPath) { fatalError() }
        open func register(adminMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(userMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(fileMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(unknownMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(customMessageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ messageCell: SBUBaseMessageCell, message: BaseMessage, forRowAt indexPath: IndexPath) { fatalError() }
        public func register(messageCell: SBUBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func generateCellIdentifier(by message: BaseMessage) -> String { fatalError() }
        public func getMessageGroupingPosition(currentIndex: Int) -> MessageGroupPosition { fatalError() }
        open func setMessageCellAnimation(_ messageCell: SBUBaseMessageCell, message: BaseMessage, indexPath: IndexPath) { fatalError() }
        public func didTapQuotedMessageView(_ quotedMessageView: SBUQuotedBaseMessageView) { fatalError() }
    }

    open class Input: SBUBaseChannelModule.Input, SBUMentionManagerDelegate, SBUSuggestedMentionListDelegate {
        public var suggestedMentionList: SBUSuggestedMentionList?
        public var currentQuotedMessage: BaseMessage? { get }
        public var channel: GroupChannel? { get }
        public weak var delegate: SBUGroupChannelModuleInputDelegate?
        public weak var dataSource: SBUGroupChannelModuleInputDataSource?
        public weak var mentionManagerDataSource: SBUMentionManagerDataSource?
        public var mentionManager: SBUMentionManager?
        open func configure(delegate: SBUGroupChannelModuleInputDelegate, dataSource: SBUGroupChannelModuleInputDataSource, mentionManagerDataSource: SBUMentionManagerDataSource? = nil, theme: SBUChannelTheme) { fatalError() }
        open func updateBroadcastModeState() { fatalError() }
        open func updateMutedModeState() { fatalError() }
        open func setupMentionManager() { fatalError() }
        open func handlePendingMentionSuggestion(with members: [SBUUser]?) { fatalError() }
        open func updateSuggestedMentionList(with members: [SBUUser]) { fatalError() }
        open func presentSuggestedMentionList() { fatalError() }
        open func dismissSuggestedMentionList() { fatalError() }
        open func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?, mentionManager: SBUMentionManager) { fatalError() }
        open func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: NSAttributedString, mentionManager: SBUMentionManager) { fatalError() }
        open func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: NSAttributedString, mentionManager: SBUMentionManager) { fatalError() }
        open func mentionManager(_ manager: SBUMentionManager, didChangeSuggestedMention members: [SBUUser], filteredText: String?, isTriggered: Bool) { fatalError() }
        open func mentionManager(_ manager: SBUMentionManager, didInsertMentionsTo textView: UITextView) { fatalError() }
        open func mentionManager(_ manager: SBUMentionManager, shouldLoadSuggestedMentions keyword: String) { fatalError() }
        open func suggestedUserList(_ list: SBUSuggestedMentionList, didSelectUser user: SBUUser) { fatalError() }
    }

    open class Header: SBUBaseChannelModule.Header {
        public weak var delegate: SBUGroupChannelModuleHeaderDelegate?
        open func configure(delegate: SBUGroupChannelModuleHeaderDelegate, theme: SBUChannelTheme) { fatalError() }
    }
}

public protocol SBUGroupChannelModuleHeaderDelegate: SBUBaseChannelModuleHeaderDelegate {}

public protocol SBUGroupChannelModuleInputDataSource: SBUBaseChannelModuleInputDataSource {}

public protocol SBUGroupChannelModuleInputDelegate: SBUBaseChannelModuleInputDelegate {
    func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didPickFileData fileData: Data?, fileName: String, mimeType: String, parentMessage: BaseMessage?)
    func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didTapSend text: String, mentionedMessageTemplate: String, mentionedUserIds: [String], parentMessage: BaseMessage?)
    func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, didTapEdit text: String, mentionedMessageTemplate: String, mentionedUserIds: [String])
    func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?, mentionedMessageTemplate: String, mentionedUserIds: [String])
    func groupChannelModule(_ inputComponent: SBUGroupChannelModule.Input, shouldLoadSuggestedMentions filterText: String)
    func groupChannelModuleShouldStopSuggestingMention(_ inputComponent: SBUGroupChannelModule.Input)
}

public protocol SBUGroupChannelModuleListDataSource: SBUBaseChannelModuleListDataSource {
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, highlightInfoInTableView tableView: UITableView) -> SBUHighlightMessageInfo?
}

public protocol SBUGroupChannelModuleListDelegate: SBUBaseChannelModuleListDelegate {
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapQuotedMessageView quotedMessageView: SBUQuotedBaseMessageView)
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapEmoji emojiKey: String, messageCell: SBUBaseMessageCell)
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didLongTapEmoji emojiKey: String, messageCell: SBUBaseMessageCell)
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapMoreEmojiForCell messageCell: SBUBaseMessageCell)
    func groupChannelModule(_ listComponent: SBUGroupChannelModule.List, didTapMentionUser user: SBUUser)
}

public class SBUGroupChannelPushSettingsModule {
    public var headerComponent: SBUGroupChannelPushSettingsModule.Header?
    public var listComponent: SBUGroupChannelPushSettingsModule.List?
    public init(headerComponent: SBUGroupChannelPushSettingsModule.Header? = nil, listComponent: SBUGroupChannelPushSettingsModule.List? = nil) { fatalError() }

    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUChannelSettingsTheme?
        public var componentTheme: SBUComponentTheme?
        public weak var delegate: SBUGroupChannelPushSettingsModuleHeaderDelegate?
        open func configure(delegate: SBUGroupChannelPushSettingsModuleHeaderDelegate, theme: SBUChannelSettingsTheme, componentTheme: SBUComponentTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil, componentTheme: SBUComponentTheme? = nil) { fatalError() }
        public func onTapLeftBarButton() { fatalError() }
        public func onTapRightBarButton() { fatalError() }
    }

    open class List: UIView, UITableViewDelegate, UITableViewDataSource {
        public var tableView: UITableView
        public var theme: SBUChannelSettingsTheme?
        public var pushTriggerOption: GroupChannelPushTriggerOption { get }
        public weak var delegate: SBUGroupChannelPushSettingsModuleListDelegate?
        public weak var dataSource: SBUGroupChannelPushSettingsModuleListDataSource?
        open func configure(delegate: SBUGroupChannelPushSettingsModuleListDelegate?, dataSource: SBUGroupChannelPushSettingsModuleListDataSource?, theme: SBUChannelSettingsTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        public func reloadTableView() { fatalError() }
        public override init(frame: CGRect) { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    }
}

public protocol SBUGroupChannelPushSettingsModuleHeaderDelegate: SBUCommonDelegate {
    func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateTitleView titleView: UIView?)
    func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func groupChannelPushSettingsModule(_ headerComponent: SBUGroupChannelPushSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUGroupChannelPushSettingsModuleListDataSource: AnyObject {
    func groupChannelPushSettingsModule(_ listComponent: SBUGroupChannelPushSettingsModule.List, pushTriggerOptionForTableView tableView: UITableView) -> GroupChannelPushTriggerOption?
}

public protocol SBUGroupChannelPushSettingsModuleListDelegate: SBUCommonDelegate {
    func groupChannelPushSettingsModule(_ listComponent: SBUGroupChannelPushSettingsModule.List, didChangeNotification pushTriggerOption: GroupChannelPushTriggerOption)
}

public class SBUGroupChannelSettingsModule {
    public var headerComponent: SBUGroupChannelSettingsModule.Header?
    public var listComponent: SBUGroupChannelSettingsModule.List?
    public init(headerComponent: SBUGroupChannelSettingsModule.Header? = nil, listComponent: SBUGroupChannelSettingsModule.List? = nil) { fatalError() }

    open class List: SBUBaseChannelSettingsModule.List {
        public weak var delegate: SBUGroupChannelSettingsModuleListDelegate?
        public weak var dataSource: SBUGroupChannelSettingsModuleListDataSource?
        public weak var channel: GroupChannel? { get }
        open func configure(delegate: SBUGroupChannelSettingsModuleListDelegate, dataSource: SBUGroupChannelSettingsModuleListDataSource, theme: SBUChannelSettingsTheme) { fatalError() }
    }

    open class Header: SBUBaseChannelSettingsModule.Header {
        public weak var delegate: SBUGroupChannelSettingsModuleHeaderDelegate?
        public weak var dataSource: SBUGroupChannelSettingsModuleHeaderDataSource?
        open func configure(delegate: SBUGroupChannelSettingsModuleHeaderDelegate, dataSource: SBUGroupChannelSettingsModuleHeaderDataSource, theme: SBUChannelSettingsTheme) { fatalError() }
        public func didUpdateTitleView() { fatalError() }
        public func didUpdateLeftItem() { fatalError() }
        public func didUpdateRightItem() { fatalError() }
    }
}

public protocol SBUGroupChannelSettingsModuleHeaderDataSource: SBUBaseChannelSettingsModuleHeaderDataSource {
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, channelNameForTitleView titleView: UIView?) -> String?
}

public protocol SBUGroupChannelSettingsModuleHeaderDelegate: SBUBaseChannelSettingsModuleHeaderDelegate {
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateTitleView titleView: UIView?)
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func groupChannelSettingsModule(_ headerComponent: SBUGroupChannelSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUGroupChannelSettingsModuleListDataSource: SBUBaseChannelSettingsModuleListDataSource {}

public protocol SBUGroupChannelSettingsModuleListDelegate: SBUBaseChannelSettingsModuleListDelegate {
    func groupChannelSettingsModule(_ listComponent: SBUGroupChannelSettingsModule.List, didSelectRowAt indexPath: IndexPath)
}

public class SBUInviteUserModule {
    public var headerComponent: SBUInviteUserModule.Header?
    public var listComponent: SBUInviteUserModule.List?
    public init(headerComponent: SBUInviteUserModule.Header? = nil, listComponent: SBUInviteUserModule.List? = nil) { fatalError() }

    open class List: SBUBaseSelectUserModule.List {
        public weak var delegate: SBUInviteUserModuleListDelegate?
        public weak var dataSource: SBUInviteUserModuleListDataSource?
        open func configure(delegate: SBUInviteUserModuleListDelegate, dataSource: SBUInviteUserModuleListDataSource, theme: SBUUserListTheme) { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    }

    open class Header: SBUBaseSelectUserModule.Header {
        public weak var delegate: SBUInviteUserModuleHeaderDelegate?
        public weak var dataSource: SBUInviteUserModuleHeaderDataSource?
        open func configure(delegate: SBUInviteUserModuleHeaderDelegate, dataSource: SBUInviteUserModuleHeaderDataSource, theme: SBUUserListTheme) { fatalError() }
        public func didUpdateTitleView() { fatalError() }
        public func didUpdateLeftItem() { fatalError() }
        public func didUpdateRightItem() { fatalError() }
    }
}

public protocol SBUInviteUserModuleHeaderDataSource: SBUBaseSelectUserModuleHeaderDataSource {}

public protocol SBUInviteUserModuleHeaderDelegate: SBUBaseSelectUserModuleHeaderDelegate {
    func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateTitleView titleView: UIView?)
    func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func inviteUserModule(_ headerComponent: SBUInviteUserModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUInviteUserModuleListDataSource: SBUBaseSelectUserModuleListDataSource {}

public protocol SBUInviteUserModuleListDelegate: SBUBaseSelectUserModuleListDelegate {
    func inviteUserModule(_ listComponent: SBUInviteUserModule.List, didSelectRowAt indexPath: IndexPath)
    func inviteUserModule(_ listComponent: SBUInviteUserModule.List, didDetectPreloadingPosition indexPath: IndexPath)
    func inviteUserModuleDidSelectRetry(_ listComponent: SBUInviteUserModule.List)
}

public class SBUMessageSearchModule {
    public var headerComponent: SBUMessageSearchModule.Header?
    public var listComponent: SBUMessageSearchModule.List?
    public init(headerComponent: SBUMessageSearchModule.Header? = nil, listComponent: SBUMessageSearchModule.List? = nil) { fatalError() }

    open class List: UIView, SBUEmptyViewDelegate, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var emptyView: UIView?
        public var resultCell: SBUMessageSearchResultCell?
        public var theme: SBUMessageSearchTheme?
        public weak var delegate: SBUMessageSearchModuleListDelegate?
        public weak var dataSource: SBUMessageSearchModuleListDataSource?
        public var resultList: [BaseMessage] { get }
        open func configure(delegate: SBUMessageSearchModuleListDelegate, dataSource: SBUMessageSearchModuleListDataSource, theme: SBUMessageSearchTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUMessageSearchTheme? = nil) { fatalError() }
        public func register(resultCell: SBUMessageSearchResultCell, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        public func reloadTableView() { fatalError() }
        public func updateEmptyView(type: EmptyViewType) { fatalError() }
        open func message(at indexPath: IndexPath) -> BaseMessage? { fatalError() }
        open func didSelectRetry() { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, heightForRowAt indexPath: IndexPath) -> CGFloat { fatalError() }
    }

    open class Header: UIView, UISearchBarDelegate {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUMessageSearchTheme?
        public weak var delegate: SBUMessageSearchModuleHeaderDelegate?
        open func configure(delegate: SBUMessageSearchModuleHeaderDelegate, theme: SBUMessageSearchTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUMessageSearchTheme? = nil) { fatalError() }
        open func updateSearchBarStyle(with searchBar: UISearchBar) { fatalError() }
        public func enableCancelButton() { fatalError() }
        public func registerKeyboardNotifications() { fatalError() }
        public func unregisterKeyboardNotifications() { fatalError() }
        open func searchBarTextDidEndEditing(_ searchBar: UISearchBar) { fatalError() }
        open func searchBarCancelButtonClicked(_ searchBar: UISearchBar) { fatalError() }
        open func searchBarSearchButtonClicked(_ searchBar: UISearchBar) { fatalError() }
    }
}

public protocol SBUMessageSearchModuleHeaderDelegate: SBUCommonDelegate {
    func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateTitleView titleView: UIView?)
    func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func messageSearchModule(_ headerComponent: SBUMessageSearchModule.Header, didTapSearch keyword: String)
    func messageSearchModuleDidTapCancel(_ headerComponent: SBUMessageSearchModule.Header)
}

public protocol SBUMessageSearchModuleListDataSource: AnyObject {
    func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, searchResultsInTableView tableView: UITableView) -> [BaseMessage]
}

public protocol SBUMessageSearchModuleListDelegate: SBUCommonDelegate {
    func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, didSelectRowAt indexPath: IndexPath)
    func messageSearchModule(_ listComponent: SBUMessageSearchModule.List, didDetectPreloadingPosition index: IndexPath)
    func messageSearchModuleDidSelectRetry(_ listComponent: SBUMessageSearchModule.List)
}

public class SBUModerationsModule {
    public var headerComponent: SBUModerationsModule.Header?
    public var listComponent: SBUModerationsModule.List?
    public init(headerComponent: SBUModerationsModule.Header? = nil, listComponent: SBUModerationsModule.List? = nil) { fatalError() }

    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUChannelSettingsTheme?
        public weak var delegate: SBUModerationsModuleHeaderDelegate?
        open func configure(delegate: SBUModerationsModuleHeaderDelegate, theme: SBUChannelSettingsTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil) { fatalError() }
        public func onTapLeftBarButton() { fatalError() }
    }

    open class List: UIView, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var moderationCell: UITableViewCell?
        public var theme: SBUChannelSettingsTheme?
        public weak var delegate: SBUModerationsModuleListDelegate?
        public weak var dataSource: SBUModerationsModuleListDataSource?
        public var channel: BaseChannel? { get }
        open func configure(delegate: SBUModerationsModuleListDelegate, dataSource: SBUModerationsModuleListDataSource, theme: SBUChannelSettingsTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelSettingsTheme? = nil) { fatalError() }
        public func register(moderationCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        public func reloadTableView() { fatalError() }
        public override init(frame: CGRect) { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    }
}

public protocol SBUModerationsModuleHeaderDelegate: SBUCommonDelegate {
    func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateTitleView titleView: UIView?)
    func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func moderationsModule(_ headerComponent: SBUModerationsModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
}

public protocol SBUModerationsModuleListDataSource: AnyObject {
    func moderationsModule(_ listComponent: SBUModerationsModule.List, channelForTableView tableView: UITableView) -> BaseChannel?
}

public protocol SBUModerationsModuleListDelegate: SBUCommonDelegate {
    func moderationsModule(_ listComponent: SBUModerationsModule.List, didSelectRowAt indexPath: IndexPath)
    func moderationsModule(_ listComponent: SBUModerationsModule.List, didChangeFreezeMode state: Bool)
}

public class SBUModuleSet {
    public static var channelListModule: SBUGroupChannelListModule
    public static var baseChannelModule: SBUBaseChannelModule
    public static var groupChannelModule: SBUGroupChannelModule
    public static var openChannelModule: SBUOpenChannelModule
    public static var inviteUserModule: SBUInviteUserModule
    public static var registerOperatorModule: SBURegisterOperatorModule
    public static var userListModule: SBUUserListModule
    public static var groupChannelPushSettingsModule: SBUGroupChannelPushSettingsModule
    public static var createChannelModule: SBUCreateChannelModule
    public static var groupChannelSettingsModule: SBUGroupChannelSettingsModule
    public static var openChannelSettingsModule: SBUOpenChannelSettingsModule
    public static var moderationsModule: SBUModerationsModule
    public static var messageSearchModule: SBUMessageSearchModule
    public init(channelListModule: SBUGroupChannelListModule = SBUGroupChannelListModule(), baseChannelModule: SBUBaseChannelModule = SBUBaseChannelModule(), groupChannelModule: SBUGroupChannelModule = SBUGroupChannelModule(), openChannelModule: SBUOpenChannelModule = SBUOpenChannelModule(), inviteUserModule: SBUInviteUserModule = SBUInviteUserModule(), registerOperatorModule: SBURegisterOperatorModule = SBURegisterOperatorModule(), userListModule: SBUUserListModule = SBUUserListModule(), groupChannelPushSettingsModule: SBUGroupChannelPushSettingsModule = SBUGroupChannelPushSettingsModule(), createChannelModule: SBUCreateChannelModule = SBUCreateChannelModule(), groupChannelSettingsModule: SBUGroupChannelSettingsModule = SBUGroupChannelSettingsModule(), openChannelSettingsModule: SBUOpenChannelSettingsModule = SBUOpenChannelSettingsModule(), moderationsModule: SBUModerationsModule = SBUModerationsModule(), messageSearchModule: SBUMessageSearchModule = SBUMessageSearchModule()) { fatalError() }
}

public class SBUOpenChannelModule {
    public var headerComponent: SBUOpenChannelModule.Header?
    public var listComponent: SBUOpenChannelModule.List?
    public var inputComponent: SBUOpenChannelModule.Input?
    public var mediaComponent: SBUOpenChannelModule.Media?
    public init(headerComponent: SBUOpenChannelModule.Header? = nil, listComponent: SBUOpenChannelModule.List? = nil, inputComponent: SBUOpenChannelModule.Input? = nil, mediaComponent: SBUOpenChannelModule.Media? = nil) { fatalError() }

    open class Input: SBUBaseChannelModule.Input {
        public var channel: OpenChannel? { get }
        public weak var delegate: SBUOpenChannelModuleInputDelegate?
        public weak var dataSource: SBUOpenChannelModuleInputDataSource?
        open func configure(delegate: SBUOpenChannelModuleInputDelegate, dataSource: SBUOpenChannelModuleInputDataSource, theme: SBUChannelTheme) { fatalError() }
        open func updateStyles(overlaid: Bool = false) { fatalError() }
        open func updateMutedModeState() { fatalError() }
    }

    open class List: SBUBaseChannelModule.List {
        public var adminMessageCell: SBUOpenChannelBaseMessageCell?
        public var userMessageCell: SBUOpenChannelBaseMessageCell?
        public var fileMessageCell: SBUOpenChannelBaseMessageCell?
        public var unknownMessageCell: SBUOpenChannelBaseMessageCell?
        public var customMessageCell: SBUOpenChannelBaseMessageCell?
        public weak var delegate: SBUOpenChannelModuleListDelegate?
        public weak var dataSource: SBUOpenChannelModuleListDataSource?
        public var channel: OpenChannel? { get }
        public var isOverlaid: Bool { get }
        open func configure(delegate: SBUOpenChannelModuleListDelegate, dataSource: SBUOpenChannelModuleListDataSource, theme: SBUChannelTheme) { fatalError() }
        open func updateLayouts() { fatalError() }
        open func register(adminMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(userMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(fileMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(unknownMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func register(customMessageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        public func calculatorMenuPoint(indexPath: IndexPath) -> CGPoint { fatalError() }
        open func setMessageCellGestures(_ cell: SBUOpenChannelBaseMessageCell, message: BaseMessage, indexPath: IndexPath) { fatalError() }
        open func configureCell(_ messageCell: SBUOpenChannelBaseMessageCell, message: BaseMessage, forRowAt indexPath: IndexPath) { fatalError() }
        public func register(messageCell: SBUOpenChannelBaseMessageCell, nib: UINib? = nil) { fatalError() }
        open func generateCellIdentifier(by message: BaseMessage) -> String { fatalError() }
        public func getMessageGroupingPosition(currentIndex: Int) -> MessageGroupPosition { fatalError() }
    }

    open class Header: SBUBaseChannelModule.Header, SBUChannelInfoHeaderViewDelegate {
        public var channelInfoView: UIView
        public var hidesChannelInfoView: Bool
        public var overlaysChannelInfoView: Bool
        public weak var delegate: SBUOpenChannelModuleHeaderDelegate?
        open func configure(delegate: SBUOpenChannelModuleHeaderDelegate, theme: SBUChannelTheme) { fatalError() }
        open func updateStyles(overlaid: Bool = false) { fatalError() }
        open func updateBarButton(isOperator: Bool) { fatalError() }
        open func didSelectChannelInfo() { fatalError() }
        open func didSelectChannelParticipants() { fatalError() }
    }

    open class Media: UIView {
        public var mediaView: UIView
        public var theme: SBUChannelTheme?
        public weak var delegate: SBUOpenChannelModuleMediaDelegate?
        open func configure(delegate: SBUOpenChannelModuleMediaDelegate, theme: SBUChannelTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUChannelTheme? = nil) { fatalError() }
        public override init(frame: CGRect) { fatalError() }
    }
}

public protocol SBUOpenChannelModuleHeaderDelegate: SBUBaseChannelModuleHeaderDelegate {}

public protocol SBUOpenChannelModuleInputDataSource: SBUBaseChannelModuleInputDataSource {}

public protocol SBUOpenChannelModuleInputDelegate: SBUBaseChannelModuleInputDelegate {
    func openChannelModule(_ inputComponent: SBUOpenChannelModule.Input, didPickFileData fileData: Data?, fileName: String, mimeType: String)
}

public protocol SBUOpenChannelModuleListDataSource: SBUBaseChannelModuleListDataSource {
    func openChannelModuleIsOverlaid(_ listComponent: SBUOpenChannelModule.List) -> Bool
}

public protocol SBUOpenChannelModuleListDelegate: SBUBaseChannelModuleListDelegate {}

public protocol SBUOpenChannelModuleMediaDelegate: AnyObject {}

public class SBUOpenChannelSettingsModule {
    public var headerComponent: SBUOpenChannelSettingsModule.Header?
    public var listComponent: SBUOpenChannelSettingsModule.List?
    public init(headerComponent: SBUOpenChannelSettingsModule.Header? = nil, listComponent: SBUOpenChannelSettingsModule.List? = nil) { fatalError() }

    open class List: SBUBaseChannelSettingsModule.List {
        public weak var delegate: SBUOpenChannelSettingsModuleListDelegate?
        public weak var dataSource: SBUOpenChannelSettingsModuleListDataSource?
        public weak var channel: OpenChannel? { get }
        open func configure(delegate: SBUOpenChannelSettingsModuleListDelegate, dataSource: SBUOpenChannelSettingsModuleListDataSource, theme: SBUChannelSettingsTheme) { fatalError() }
    }

    open class Header: SBUBaseChannelSettingsModule.Header {
        public weak var delegate: SBUOpenChannelSettingsModuleHeaderDelegate?
        open func configure(delegate: SBUOpenChannelSettingsModuleHeaderDelegate, theme: SBUChannelSettingsTheme) { fatalError() }
        public func didUpdateTitleView() { fatalError() }
        public func didUpdateLeftItem() { fatalError() }
        public func didUpdateRightItem() { fatalError() }
    }
}

public protocol SBUOpenChannelSettingsModuleHeaderDelegate: SBUBaseChannelSettingsModuleHeaderDelegate {
    func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateTitleView titleView: UIView?)
    func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func openChannelSettingsModule(_ headerComponent: SBUOpenChannelSettingsModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUOpenChannelSettingsModuleListDataSource: SBUBaseChannelSettingsModuleListDataSource {}

public protocol SBUOpenChannelSettingsModuleListDelegate: SBUBaseChannelSettingsModuleListDelegate {
    func openChannelSettingsModule(_ listComponent: SBUOpenChannelSettingsModule.List, didSelectRowAt indexPath: IndexPath)
}

public class SBURegisterOperatorModule {
    public var headerComponent: SBURegisterOperatorModule.Header?
    public var listComponent: SBURegisterOperatorModule.List?
    public init(headerComponent: SBURegisterOperatorModule.Header? = nil, listComponent: SBURegisterOperatorModule.List? = nil) { fatalError() }

    open class List: SBUBaseSelectUserModule.List {
        public weak var delegate: SBURegisterOperatorModuleListDelegate?
        public weak var dataSource: SBURegisterOperatorModuleListDataSource?
        open func configure(delegate: SBURegisterOperatorModuleListDelegate, dataSource: SBURegisterOperatorModuleListDataSource, theme: SBUUserListTheme) { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
    }

    open class Header: SBUBaseSelectUserModule.Header {
        public weak var delegate: SBURegisterOperatorModuleHeaderDelegate?
        public weak var dataSource: SBURegisterOperatorModuleHeaderDataSource?
        open func configure(delegate: SBURegisterOperatorModuleHeaderDelegate, dataSource: SBURegisterOperatorModuleHeaderDataSource, theme: SBUUserListTheme) { fatalError() }
        public func didUpdateTitleView() { fatalError() }
        public func didUpdateLeftItem() { fatalError() }
        public func didUpdateRightItem() { fatalError() }
    }
}

public protocol SBURegisterOperatorModuleHeaderDataSource: SBUBaseSelectUserModuleHeaderDataSource {}

public protocol SBURegisterOperatorModuleHeaderDelegate: SBUBaseSelectUserModuleHeaderDelegate {
    func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateTitleView titleView: UIView?)
    func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func registerOperatorModule(_ headerComponent: SBURegisterOperatorModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBURegisterOperatorModuleListDataSource: SBUBaseSelectUserModuleListDataSource {}

public protocol SBURegisterOperatorModuleListDelegate: SBUBaseSelectUserModuleListDelegate {
    func registerOperatorModule(_ listComponent: SBURegisterOperatorModule.List, didSelectRowAt indexPath: IndexPath)
    func registerOperatorModule(_ listComponent: SBURegisterOperatorModule.List, didDetectPreloadingPosition indexPath: IndexPath)
    func registerOperatorModuleDidSelectRetry(_ listComponent: SBURegisterOperatorModule.List)
}

public class SBUUserListModule {
    public var headerComponent: SBUUserListModule.Header?
    public var listComponent: SBUUserListModule.List?
    public init(headerComponent: SBUUserListModule.Header? = nil, listComponent: SBUUserListModule.List? = nil) { fatalError() }

    open class Header: UIView {
        public var titleView: UIView?
        public var leftBarButton: UIBarButtonItem?
        public var rightBarButton: UIBarButtonItem?
        public var theme: SBUUserListTheme?
        public var componentTheme: SBUComponentTheme?
        public weak var delegate: SBUUserListModuleHeaderDelegate?
        public var userListType: ChannelUserListType { get }
        open func configure(delegate: SBUUserListModuleHeaderDelegate, userListType: ChannelUserListType, theme: SBUUserListTheme, componentTheme: SBUComponentTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUUserListTheme? = nil, componentTheme: SBUComponentTheme? = nil) { fatalError() }
        public func onTapLeftBarButton() { fatalError() }
        public func onTapRightBarButton() { fatalError() }
    }

    open class List: UIView, SBUEmptyViewDelegate, UITableViewDataSource, UITableViewDelegate {
        public var tableView: UITableView
        public var emptyView: UIView?
        public var userCell: UITableViewCell?
        public var theme: SBUUserListTheme?
        public var componentTheme: SBUComponentTheme?
        public weak var delegate: SBUUserListModuleListDelegate?
        public weak var dataSource: SBUUserListModuleListDataSource?
        public var channel: BaseChannel? { get }
        public var userList: [SBUUser] { get }
        public var userListType: ChannelUserListType
        open func configure(delegate: SBUUserListModuleListDelegate, dataSource: SBUUserListModuleListDataSource, userListType: ChannelUserListType, theme: SBUUserListTheme, componentTheme: SBUComponentTheme) { fatalError() }
        open func setupViews() { fatalError() }
        open func setupLayouts() { fatalError() }
        open func setupStyles(theme: SBUUserListTheme? = nil, componentTheme: SBUComponentTheme? = nil) { fatalError() }
        public func reloadTableView() { fatalError() }
        public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
        open func configureCell(_ cell: UITableViewCell?, indexPath: IndexPath) { fatalError() }
        public func updateEmptyView(type: EmptyViewType) { fatalError() }
        open func setMoreMenuTapAction(_ user: SBUUser) { fatalError() }
        open func setUserProfileTapAction(_ user: SBUUser) { fatalError() }
        open func didSelectRetry() { fatalError() }
        open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
        open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
        open func tableView(_ tableView: UITableView, willDisplay cell: UITableViewCell, forRowAt indexPath: IndexPath) { fatalError() }
        open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    }
}

public protocol SBUUserListModuleHeaderDelegate: SBUCommonDelegate {
    func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateTitleView titleView: UIView?)
    func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateLeftItem leftItem: UIBarButtonItem?)
    func userListModule(_ headerComponent: SBUUserListModule.Header, didUpdateRightItem rightItem: UIBarButtonItem?)
    func userListModule(_ headerComponent: SBUUserListModule.Header, didTapLeftItem leftItem: UIBarButtonItem)
    func userListModule(_ headerComponent: SBUUserListModule.Header, didTapRightItem rightItem: UIBarButtonItem)
}

public protocol SBUUserListModuleListDataSource: AnyObject {
    func userListModule(_ listComponent: SBUUserListModule.List, channelForTableView tableView: UITableView) -> BaseChannel?
    func userListModule(_ listComponent: SBUUserListModule.List, usersInTableView tableView: UITableView) -> [SBUUser]
}

public protocol SBUUserListModuleListDelegate: SBUCommonDelegate {
    func userListModule(_ listComponent: SBUUserListModule.List, didSelectRowAt indexPath: IndexPath)
    func userListModule(_ listComponent: SBUUserListModule.List, didDetectPreloadingPosition indexPath: IndexPath)
    func userListModule(_ listComponent: SBUUserListModule.List, didTapMoreMenuFor user: SBUUser)
    func userListModule(_ listComponent: SBUUserListModule.List, didTapUserProfileFor user: SBUUser)
    func userListModuleDidSelectRetry(_ listComponent: SBUUserListModule.List)
}
