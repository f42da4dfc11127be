// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

open class SBUBaseChannelSettingsViewModel: NSObject, BaseChannelDelegate {
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var isOperator: Bool { get }
    public override init() { fatalError() }
    public func loadChannel(channelURL: String) { fatalError() }
    public func loadChannel(channelURL: String, type: ChannelType) { fatalError() }
    public func updateChannel(channelName: String? = nil, coverImage: UIImage? = nil) { fatalError() }
}

public protocol SBUBaseChannelSettingsViewModelDelegate: SBUCommonViewModelDelegate {
    func baseChannelSettingsViewModel(_ viewModel: SBUBaseChannelSettingsViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext)
}

open class SBUBaseChannelViewModel: NSObject, ConnectionDelegate, BaseChannelDelegate {
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var startingPoint: Int64? { get }
    public var inEditingMessage: UserMessage? { get }
    public var messageList: [BaseMessage] { get }
    public var fullMessageList: [BaseMessage] { get }
    public var isOperator: Bool { get }
    public var customizedMessageListParams: MessageListParams?
    public var messageListParams: MessageListParams { get }
    public override init() { fatalError() }
    public func loadChannel(channelURL: String, messageListParams: MessageListParams? = nil) { fatalError() }
    public func refreshChannel() { fatalError() }
    public func loadInitialMessages(startingPoint: Int64?, showIndicator: Bool, initialMessages: [BaseMessage]?) { fatalError() }
    public func loadPrevMessages() { fatalError() }
    public func loadNextMessages() { fatalError() }
    public func reloadMessageList() { fatalError() }
    open func sendUserMessage(text: String, parentMessage: BaseMessage? = nil) { fatalError() }
    open func sendUserMessage(text: String, mentionedMessageTemplate: String, mentionedUserIds: [String], parentMessage: BaseMessage? = nil) { fatalError() }
    open func sendUserMessage(messageParams: UserMessageCreateParams, parentMessage: BaseMessage? = nil) { fatalError() }
    open func sendFileMessage(fileData: Data?, fileName: String, mimeType: String, parentMessage: BaseMessage? = nil) { fatalError() }
    open func sendFileMessage(messageParams: FileMessageCreateParams, parentMessage: BaseMessage? = nil) { fatalError() }
    public func updateUserMessage(message: UserMessage, text: String) { fatalError() }
    open func updateUserMessage(message: UserMessage, text: String, mentionedMessageTemplate: String, mentionedUserIds: [String]) { fatalError() }
    public func updateUserMessage(message: UserMessage, messageParams: UserMessageUpdateParams) { fatalError() }
    public func resendMessage(failedMessage: BaseMessage) { fatalError() }
    public func deleteMessage(message: BaseMessage) { fatalError() }
    public func updateMessagesInList(messages: [BaseMessage]?, needReload: Bool) { fatalError() }
    public func upsertMessagesInList(messages: [BaseMessage]?, needUpdateNewMessage: Bool = false, needReload: Bool) { fatalError() }
    public func deleteMessagesInList(messageIds: [Int64]?, needReload: Bool) { fatalError() }
    public func deleteMessagesInList(messageIds: [Int64]?, excludeResendableMessages: Bool, needReload: Bool) { fatalError() }
    public func deleteResendableMessage(_ message: BaseMessage, needReload: Bool) { fatalError() }
    public func deleteResendableMessages(requestIds: [String], needReload: Bool) { fatalError() }
    public func sortAllMessageList(needReload: Bool) { fatalError() }
    public func clearMessageList() { fatalError() }
    public func setReaction(message: BaseMessage, emojiKey: String, didSelect: Bool) { fatalError() }
    public func hasNext() -> Bool { fatalError() }
    public func hasPrevious() -> Bool { fatalError() }
    public func getStartingPoint() -> Int64? { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    open func channel(_ channel: BaseChannel, didReceive message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, didUpdate message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedReaction reactionEvent: ReactionEvent) { fatalError() }
    public func channelDidUpdateReadReceipt(_ channel: GroupChannel) { fatalError() }
    open func channelWasChanged(_ channel: BaseChannel) { fatalError() }
    open func channelWasFrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasMuted user: RestrictedUser) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasUnmuted user: User) { fatalError() }
    open func channelDidUpdateOperators(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasBanned user: RestrictedUser) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasUnbanned user: User) { fatalError() }
    open func channelWasDeleted(_ channelURL: String, channelType: ChannelType) { fatalError() }
}

public protocol SBUBaseChannelViewModelDataSource: AnyObject {
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, isScrollNearBottomInChannel channel: BaseChannel?) -> Bool
}

public protocol SBUBaseChannelViewModelDelegate: SBUCommonViewModelDelegate {
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didReceiveNewMessage message: BaseMessage, forChannel channel: BaseChannel)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldFinishEditModeForChannel channel: BaseChannel)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldDismissForChannel channel: BaseChannel?)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didChangeMessageList messages: [BaseMessage], needsToReload: Bool, initialLoad: Bool)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, shouldUpdateScrollInMessageList messages: [BaseMessage], forContext context: MessageContext?, keepsScroll: Bool)
    func baseChannelViewModel(_ viewModel: SBUBaseChannelViewModel, didUpdateReaction reaction: ReactionEvent, forMessage message: BaseMessage)
}

open class SBUBaseSelectUserViewModel: NSObject {
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var channelType: ChannelType { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    public var userListQuery: ApplicationUserListQuery?
    public var memberListQuery: MemberListQuery?
    public var inviteListType: ChannelInviteListType { get }
    public func loadChannel(channelURL: String, type: ChannelType) { fatalError() }
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    public func preLoadNextUserList(indexPath: IndexPath) { fatalError() }
    public func resetUserList() { fatalError() }
    public func selectUser(user: SBUUser) { fatalError() }
}

public protocol SBUBaseSelectUserViewModelDataSource: AnyObject {
    func nextUserList() -> [SBUUser]?
}

public protocol SBUBaseSelectUserViewModelDelegate: SBUCommonViewModelDelegate {
    func baseSelectedUserViewModel(_ viewModel: SBUBaseSelectUserViewModel, didChangeUserList users: [SBUUser]?, needsToReload: Bool)
    func baseSelectedUserViewModel(_ viewModel: SBUBaseSelectUserViewModel, didUpdateSelectedUsers selectedUsers: [SBUUser]?)
}

public protocol SBUCommonViewModelDelegate: SBUCommonDelegate {
    func connectionStateDidChange(_ isConnected: Bool)
    func shouldUpdateLoadingState(_ isLoading: Bool)
}

extension SBUCommonViewModelDelegate {
    public func connectionStateDidChange(_ isConnected: Bool) { fatalError() }
    public func didReceiveError(_ error: SBError?) { fatalError() }
}

open class SBUCreateChannelViewModel {
    public var channelType: ChannelCreationType { get }
    public var userList: [SBUUser] { get }
    public var selectedUserList: Set<SBUUser> { get }
    public var userListQuery: ApplicationUserListQuery? { get }
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    public func preLoadNextUserList(indexPath: IndexPath) { fatalError() }
    public func resetUserList() { fatalError() }
    public func createChannel(userIds: [String]) { fatalError() }
    public func createChannel(params: GroupChannelCreateParams, messageListParams: MessageListParams? = nil) { fatalError() }
    public func selectUser(user: SBUUser) { fatalError() }
}

public protocol SBUCreateChannelViewModelDataSource: AnyObject {
    func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, nextUserListForChannelType channelType: ChannelCreationType) -> [SBUUser]?
}

public protocol SBUCreateChannelViewModelDelegate: SBUCommonViewModelDelegate {
    func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didChangeUsers users: [SBUUser], needsToReload: Bool)
    func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didCreateChannel channel: BaseChannel?, withMessageListParams messageListParams: MessageListParams?)
    func createChannelViewModel(_ viewModel: SBUCreateChannelViewModel, didUpdateSelectedUsers selectedUsers: [SBUUser])
}

open class SBUGroupChannelListViewModel: NSObject, GroupChannelCollectionDelegate, ConnectionDelegate, BaseChannelDelegate {
    public var channelList: [GroupChannel] { get }
    public var channelCollection: GroupChannelCollection? { get }
    public var channelListQuery: GroupChannelListQuery? { get }
    public init(delegate: SBUGroupChannelListViewModelDelegate?, channelListQuery: GroupChannelListQuery?) { fatalError() }
    public func initChannelList() { fatalError() }
    public func loadNextChannelList(reset: Bool) { fatalError() }
    public func updateChannels(_ channels: [GroupChannel]?, needReload: Bool) { fatalError() }
    public func upsertChannels(_ channels: [GroupChannel]?, needReload: Bool) { fatalError() }
    public func deleteChannels(channelURLs: [String]?, needReload: Bool) { fatalError() }
    public func sortChannelList(needReload: Bool) { fatalError() }
    public func reset() { fatalError() }
    public func leaveChannel(_ channel: GroupChannel) { fatalError() }
    public func changePushTriggerOption(option: GroupChannelPushTriggerOption, channel: GroupChannel) { fatalError() }
    open func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, deletedChannelURLs: [String]) { fatalError() }
    open func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, addedChannels channels: [GroupChannel]) { fatalError() }
    open func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, updatedChannels channels: [GroupChannel]) { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    public func channel(_ channel: GroupChannel, userDidJoin user: User) { fatalError() }
    public func channel(_ channel: GroupChannel, userDidLeave user: User) { fatalError() }
    open func channelWasChanged(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: BaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channelWasFrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasBanned user: RestrictedUser) { fatalError() }
}

public protocol SBUGroupChannelListViewModelDelegate: SBUCommonViewModelDelegate {
    func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didChangeChannelList channels: [GroupChannel]?, needsToReload: Bool)
    func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didUpdateChannel channel: GroupChannel)
    func groupChannelListViewModel(_ viewModel: SBUGroupChannelListViewModel, didLeaveChannel channel: GroupChannel)
}

open class SBUGroupChannelPushSettingsViewModel: SBUBaseChannelSettingsViewModel {
    public var currentTriggerOption: GroupChannelPushTriggerOption { get }
    public weak var delegate: SBUGroupChannelPushSettingsViewModelDelegate?
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, delegate: SBUGroupChannelPushSettingsViewModelDelegate? = nil) { fatalError() }
    open func changeNotification(_ pushTriggerOption: GroupChannelPushTriggerOption) { fatalError() }
    public func updateChannelPushTriggerOption() { fatalError() }
}

public protocol SBUGroupChannelPushSettingsViewModelDelegate: SBUBaseChannelSettingsViewModelDelegate {
    func groupChannelPushSettingsViewModel(_ viewModel: SBUGroupChannelPushSettingsViewModel, didChangeNotification pushTriggerOption: GroupChannelPushTriggerOption)
}

open class SBUGroupChannelSettingsViewModel: SBUBaseChannelSettingsViewModel, GroupChannelDelegate {
    public weak var delegate: SBUGroupChannelSettingsViewModelDelegate?
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, delegate: SBUGroupChannelSettingsViewModelDelegate? = nil) { fatalError() }
    public func updateChannel(params: GroupChannelUpdateParams) { fatalError() }
    public func leaveChannel() { fatalError() }
    open func channel(_ channel: GroupChannel, userDidJoin user: User) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidLeave user: User) { fatalError() }
}

public protocol SBUGroupChannelSettingsViewModelDelegate: SBUBaseChannelSettingsViewModelDelegate {
    func groupChannelSettingsViewModel(_ viewModel: SBUGroupChannelSettingsViewModel, didLeaveChannel channel: GroupChannel)
}

open class SBUGroupChannelViewModel: SBUBaseChannelViewModel, MessageCollectionDelegate, GroupChannelDelegate {
    public weak var delegate: SBUGroupChannelViewModelDelegate?
    public weak var dataSource: SBUGroupChannelViewModelDataSource?
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, messageListParams: MessageListParams? = nil, startingPoint: Int64? = LLONG_MAX, delegate: SBUGroupChannelViewModelDelegate? = nil, dataSource: SBUGroupChannelViewModelDataSource? = nil) { fatalError() }
    public func markAsRead() { fatalError() }
    public func startTypingMessage() { fatalError() }
    public func endTypingMessage() { fatalError() }
    public func loadSuggestedMentions(with filterText: String) { fatalError() }
    public func cancelLoadingSuggestedMentions() { fatalError() }
    open func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, addedMessages messages: [BaseMessage]) { fatalError() }
    open func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, updatedMessages messages: [BaseMessage]) { fatalError() }
    open func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, deletedMessages messages: [BaseMessage]) { fatalError() }
    open func messageCollection(_ collection: MessageCollection, context: MessageContext, updatedChannel channel: GroupChannel) { fatalError() }
    open func messageCollection(_ collection: MessageCollection, context: MessageContext, deletedChannel channelURL: String) { fatalError() }
    open func didDetectHugeGap(_ collection: MessageCollection) { fatalError() }
}

public protocol SBUGroupChannelViewModelDataSource: SBUBaseChannelViewModelDataSource {
    func groupChannelViewModel(_ viewModel: SBUGroupChannelViewModel, startingPointIndexPathsForChannel channel: GroupChannel?) -> [IndexPath]?
}

public protocol SBUGroupChannelViewModelDelegate: SBUBaseChannelViewModelDelegate {
    func groupChannelViewModel(_ viewModel: SBUGroupChannelViewModel, didReceiveSuggestedMentions members: [SBUUser]?)
}

open class SBUInviteUserViewModel: SBUBaseSelectUserViewModel {
    public weak var delegate: SBUInviteUserViewModelDelegate?
    public weak var dataSource: SBUInviteUserViewModelDataSource?
    public func inviteUsers() { fatalError() }
    public func invite(users: [SBUUser]) { fatalError() }
    public func invite(userIds: [String]) { fatalError() }
}

public protocol SBUInviteUserViewModelDataSource: SBUBaseSelectUserViewModelDataSource {}

public protocol SBUInviteUserViewModelDelegate: SBUBaseSelectUserViewModelDelegate {
    func inviteUserViewModel(_ viewModel: SBUInviteUserViewModel, didInviteUserIds userIds: [String])
}

open class SBUMessageSearchViewModel {
    public var channel: BaseChannel? { get }
    public var searchResultList: [BaseMessage] { get }
    public var messageListParams: MessageListParams?
    public var messageSearchQuery: MessageSearchQuery? { get }
    public init(channel: BaseChannel, params: MessageSearchQueryParams? = nil, delegate: SBUMessageSearchViewModelDelegate? = nil) { fatalError() }
    open func search(keyword: String) { fatalError() }
    public func search(keyword: String, query: MessageSearchQuery) { fatalError() }
    public func loadMore() { fatalError() }
}

public protocol SBUMessageSearchViewModelDelegate: SBUCommonViewModelDelegate {
    func searchViewModel(_ viewModel: SBUMessageSearchViewModel, didChangeSearchResults results: [BaseMessage], needsToReload: Bool)
}

public class SBUMessageWebViewModel {
    public var imageURL: String?
    public var titleAttributedText: NSAttributedString?
    public var descAttributedText: NSAttributedString?
    public var urlAttributedText: NSAttributedString?
    public var placeHolderImage: UIImage?
    public var errorImage: UIImage?
    public init(metaData: OGMetaData?, isOverlay: Bool = false) { fatalError() }
}

open class SBUModerationsViewModel {
    public var channel: GroupChannel? { get }
    public var channelURL: String? { get }
    public func loadChannel(channelURL: String) { fatalError() }
    public func freezeChannel(_ completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
    public func unfreezeChannel(_ completionHandler: ((Bool) -> Void)? = nil) { fatalError() }
}

public protocol SBUModerationsViewModelDelegate: SBUCommonViewModelDelegate {
    func moderationsViewModel(_ viewModel: SBUModerationsViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext)
}

open class SBUOpenChannelSettingsViewModel: SBUBaseChannelSettingsViewModel, OpenChannelDelegate {
    public weak var delegate: SBUOpenChannelSettingsViewModelDelegate?
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, delegate: SBUOpenChannelSettingsViewModelDelegate? = nil) { fatalError() }
    public func updateChannel(params: OpenChannelUpdateParams) { fatalError() }
    public func deleteChannel() { fatalError() }
    open func channel(_ channel: OpenChannel, userDidEnter user: User) { fatalError() }
    open func channel(_ channel: OpenChannel, userDidExit user: User) { fatalError() }
}

public protocol SBUOpenChannelSettingsViewModelDelegate: SBUBaseChannelSettingsViewModelDelegate {
    func openChannelSettingsViewModel(_ viewModel: SBUOpenChannelSettingsViewModel, didDeleteChannel channel: OpenChannel)
}

open class SBUOpenChannelViewModel: SBUBaseChannelViewModel, OpenChannelDelegate {
    public weak var delegate: SBUOpenChannelViewModelDelegate?
    public weak var dataSource: SBUOpenChannelViewModelDataSource?
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, messageListParams: MessageListParams? = nil, startingPoint: Int64? = nil, delegate: SBUOpenChannelViewModelDelegate? = nil, dataSource: SBUOpenChannelViewModelDataSource? = nil) { fatalError() }
    public func loadPrevMessages(timestamp: Int64?) { fatalError() }
    public func loadBothMessages(timestamp: Int64?, showIndicator: Bool) { fatalError() }
    open func channel(_ channel: OpenChannel, userDidEnter user: User) { fatalError() }
    open func channel(_ channel: OpenChannel, userDidExit user: User) { fatalError() }
}

public protocol SBUOpenChannelViewModelDataSource: SBUBaseChannelViewModelDataSource {}

public protocol SBUOpenChannelViewModelDelegate: SBUBaseChannelViewModelDelegate {
    func openChannelViewModel(_ viewModel: SBUOpenChannelViewModel, userDidEnter user: User, forChannel channel: OpenChannel)
    func openChannelViewModel(_ viewModel: SBUOpenChannelViewModel, userDidExit user: User, forChannel channel: OpenChannel)
}

extension SBUOpenChannelViewModelDelegate {
    public func openChannelViewModel(_ viewModel: SBUOpenChannelViewModel, userDidEnter user: User, forChannel channel: OpenChannel) { fatalError() }
    public func openChannelViewModel(_ viewModel: SBUOpenChannelViewModel, userDidExit user: User, forChannel channel: OpenChannel) { fatalError() }
}

open class SBURegisterOperatorViewModel: SBUBaseSelectUserViewModel {
    public weak var delegate: SBURegisterOperatorViewModelDelegate?
    public weak var dataSource: SBURegisterOperatorViewModelDataSource?
    public func registerAsOperators() { fatalError() }
    public func registerAsOperators(users: [SBUUser]) { fatalError() }
    public func registerAsOperators(userIds: [String]) { fatalError() }
}

public protocol SBURegisterOperatorViewModelDataSource: SBUBaseSelectUserViewModelDataSource {}

public protocol SBURegisterOperatorViewModelDelegate: SBUBaseSelectUserViewModelDelegate {
    func registerOperatorViewModel(_ viewModel: SBURegisterOperatorViewModel, didRegisterOperatorIds operatorIds: [String])
}

open class SBUUserListViewModel: NSObject, GroupChannelDelegate, OpenChannelDelegate {
    public var channel: BaseChannel? { get }
    public var channelURL: String? { get }
    public var channelType: ChannelType { get }
    public var userList: [SBUUser] { get }
    public var memberListQuery: MemberListQuery?
    public var operatorListQuery: OperatorListQuery?
    public var mutedMemberListQuery: MemberListQuery?
    public var bannedUserListQuery: BannedUserListQuery?
    public var participantListQuery: ParticipantListQuery?
    public var userListType: ChannelUserListType { get }
    public init(channel: BaseChannel? = nil, channelURL: String? = nil, channelType: ChannelType = .group, users: [SBUUser]? = nil, userListType: ChannelUserListType, memberListQuery: MemberListQuery? = nil, operatorListQuery: OperatorListQuery? = nil, mutedMemberListQuery: MemberListQuery? = nil, bannedUserListQuery: BannedUserListQuery? = nil, participantListQuery: ParticipantListQuery? = nil, delegate: SBUUserListViewModelDelegate? = nil, dataSource: SBUUserListViewModelDataSource? = nil) { fatalError() }
    public func loadChannel(channelURL: String, type: ChannelType) { fatalError() }
    public func loadNextUserList(reset: Bool, users: [SBUUser]? = nil) { fatalError() }
    public func preLoadNextUserList(indexPath: IndexPath) { fatalError() }
    public func resetUserList() { fatalError() }
    public func hasNext() -> Bool { fatalError() }
    public func resetQuery() { fatalError() }
    public func registerAsOperator(user: SBUUser) { fatalError() }
    public func unregisterOperator(user: SBUUser) { fatalError() }
    public func mute(user: SBUUser) { fatalError() }
    public func unmute(user: SBUUser) { fatalError() }
    public func ban(user: SBUUser) { fatalError() }
    public func unban(user: SBUUser) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidJoin user: User) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidLeave user: User) { fatalError() }
    open func channel(_ channel: OpenChannel, userDidExit user: User) { fatalError() }
    open func channel(_ channel: OpenChannel, userDidEnter user: User) { fatalError() }
}

public protocol SBUUserListViewModelDataSource: AnyObject {
    func userListViewModel(_ viewModel: SBUUserListViewModel, nextUserListForChannel channel: BaseChannel?) -> [SBUUser]?
}

public protocol SBUUserListViewModelDelegate: SBUCommonViewModelDelegate {
    func userListViewModel(_ viewModel: SBUUserListViewModel, didChangeUsers users: [SBUUser], needsToReload: Bool)
    func userListViewModel(_ viewModel: SBUUserListViewModel, didChangeChannel channel: BaseChannel?, withContext context: MessageContext)
}

public struct SBUUserMessageTextViewModel {
    public init(message: BaseMessage?, position: MessagePosition = .right, text: String? = nil, font: UIFont? = nil, textColor: UIColor? = nil, isEdited: Bool? = nil, isOverlay: Bool = false, highlightKeyword: String? = nil) { fatalError() }
    public func haveMentionedMessage() -> Bool { fatalError() }
    public func addhighlightIfNeeded(with attributedString: NSMutableAttributedString) { fatalError() }
    public func addMentionedUserHighlightIfNeeded(with attributedString: NSMutableAttributedString, mentionedList: [SBUMention]?) { fatalError() }
    public func addEditedStateIfNeeded(with attributedString: NSMutableAttributedString) { fatalError() }
}
