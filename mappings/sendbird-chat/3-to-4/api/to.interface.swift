// module: SendbirdChatSDK
// What the Swift interface of 4.15.1 shows of types that the other files lack.

import Foundation

open class AppInfo: NSObject, Codable {
    public var emojiHash: String
    public var uploadSizeLimit: Int64
    public var premiumFeatureList: [String]?
    public var useReaction: Bool
    public var applicationAttributes: [String]?
    public var useNativeWS: Bool
    public var concurrentCallLimit: Int
    public var backOffDelay: Double
    public var notificationInfo: NotificationInfo?
    public var uikitConfigInfo: UIKitConfigInfo
    public var multipleFilesMessageFileCountLimit: Int
    public func isEmojiUpdateNeeded(prevEmojiHash: String) -> Bool { fatalError() }
}

open class AppleCriticalAlertOptions: NSObject, Codable {
    public var name: String
    public var volume: Float
    public init(name: String = "default", volume: Float = 1.0) { fatalError() }
}

open class BaseCollection: NSObject {
}

open class BlockedUserListQuery: NSObject, UserListQuery {
    public var hasNext: Bool
    public var isLoading: Bool
    public func loadNextPage(completionHandler: @escaping UserListHandler) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
    public var userIdsFilter: [String]?
    public var limit: UInt
}

open class Thumbnail: NSObject, Codable {
    public var url: String
    public var maxSize: CoreFoundation.CGSize
    public var realSize: CoreFoundation.CGSize
    public var plainURL: String?
    public func isEqual(_ object: Any?) -> Bool { fatalError() }
    public func serialize() -> Data? { fatalError() }
    public static func build(fromSerializedData data: Data?) -> Self? { fatalError() }
}

open class FriendListQuery: NSObject, UserListQuery {
    public var hasNext: Bool
    public var isLoading: Bool
    public func loadNextPage(completionHandler: @escaping UserListHandler) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
    public var limit: UInt
}

open class GroupChannelChangeLogsParams: NSObject {
    public var customTypes: [String]
    public var includeEmptyChannel: Bool
    public var includeFrozenChannel: Bool
    public var includeChatNotification: Bool
    public static func create(query: GroupChannelListQuery) -> GroupChannelChangeLogsParams { fatalError() }
    public override init() { fatalError() }
}

open class GroupChannelTotalUnreadMessageCountParams: NSObject {
    public var channelCustomTypesFilter: [String]?
    public var superChannelFilter: GroupChannelSuperChannelFilter
    public override init() { fatalError() }
}

open class MessageMetaArray: NSObject, Codable, NSCopying {
    public var key: String
    public var value: [String]
    public init(key: String) { fatalError() }
    public init(key: String, value: [String]?) { fatalError() }
    public func addValue(_ value: Set<String>) { fatalError() }
    public func addValue(with array: [String]) { fatalError() }
    public func removeValue(_ value: Set<String>) { fatalError() }
    public func removeValue(with array: [String]) { fatalError() }
    public func isEqual(_ object: Any?) -> Bool { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
    public func serialize() -> Data? { fatalError() }
    public static func build(fromSerializedData data: Data?) -> Self? { fatalError() }
}

open class MessageRetrievalParams: NSObject, NSCopying {
    public var channelURL: String
    public var channelType: ChannelType
    public var messageId: Int64
    public var includeMetaArray: Bool
    public var includeReactions: Bool
    public var includeThreadInfo: Bool
    public var includeParentMessageInfo: Bool
    public override init() { fatalError() }
    public init(channelURL: String = "", channelType: ChannelType = .group, messageId: Int64 = 0, includeMetaArray: Bool = false, includeReactions: Bool = false, includeThreadInfo: Bool = false, includeParentMessageInfo: Bool = false) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
}

open class OGImage: NSObject, Codable {
    public var url: String?
    public var secureURL: String?
    public var type: String?
    public var alt: String?
    public var width: Int
    public var height: Int
}

open class Plugin: NSObject, Codable {
    public var type: String?
    public var vendor: String?
    public var detail: [String : Any]?
}

open class PreviousMessageListQuery: NSObject {
    public var hasNext: Bool
    public var isLoading: Bool
    public func loadNextPage(completionHandler: @escaping MessageListHandler) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
    public var reverse: Bool
    public var messageTypeFilter: MessageTypeFilter
    public var customTypeFilter: String?
    public var customTypesFilter: [String]?
    public var senderUserIdsFilter: [String]?
    public var includeMetaArray: Bool
    public var includeReactions: Bool
    public var includeThreadInfo: Bool
    public var includeParentMessageInfo: Bool
    public var replyType: ReplyType
    public var showSubChannelMessagesOnly: Bool
    public var limit: UInt
}

open class PublicGroupChannelListQuery: NSObject {
    public var hasNext: Bool
    public var isLoading: Bool
    public func loadNextPage(completionHandler: @escaping GroupChannelListHandler) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
    public var includeEmptyChannel: Bool
    public var includeFrozenChannel: Bool
    public var includeMemberList: Bool
    public var includeMetaData: Bool
    public var order: PublicGroupChannelListOrder
    public var superChannelFilter: GroupChannelSuperChannelFilter
    public var publicMembershipFilter: PublicGroupChannelMembershipFilter
    public var customTypesFilter: [String]?
    public var customTypeStartsWithFilter: String?
    public var channelURLsFilter: [String]?
    public var channelNameContainsFilter: String?
    public var metaDataOrderKeyFilter: String?
    public var metaDataKeyFilter: String?
    public var metaDataValuesFilter: [String]?
    public var metaDataValueStartsWithFilter: String?
    public var limit: UInt
    public var createdBefore: Int64
    public var createdAfter: Int64
}

open class RestrictionInfo: NSObject, Codable {
    public var desc: String?
    public var endAt: Int64
    public var restrictionType: RestrictionType
    public var remainingDuration: Int64
}

open class ThreadInfo: NSObject, Codable {
    public var replyCount: Int
    public var mostRepliedUsers: [User]
    public var lastRepliedAt: Int64
}

open class ThreadInfoUpdateEvent: NSObject, Codable {
    public var threadInfo: ThreadInfo
    public var targetMessageId: Int64
    public var channelURL: String
    public var channelType: ChannelType
}

open class ThreadedMessageListParams: NSObject, NSCopying {
    public var previousResultSize: Int
    public var nextResultSize: Int
    public var isInclusive: Bool
    public var reverse: Bool
    public var messageTypeFilter: MessageTypeFilter
    public var customType: String?
    public var senderUserIds: [String]?
    public var includeMetaArray: Bool
    public var includeReactions: Bool
    public var includeParentMessageInfo: Bool
    public var customTypes: [String]?
    public override init() { fatalError() }
    public init(previousResultSize: Int = 0, nextResultSize: Int = 0, isInclusive: Bool = false, reverse: Bool = false, messageTypeFilter: MessageTypeFilter = .all, customType: String? = nil, senderUserIds: [String]? = nil, includeMetaArray: Bool = false, includeReactions: Bool = false, includeParentMessageInfo: Bool = false, customTypes: [String]? = nil) { fatalError() }
    public func copy(with zone: NSZone? = nil) -> Any { fatalError() }
}

open class UnreadItemCount: NSObject, Codable {
    public var groupChannelUnreadMessageCount: UInt
    public var nonSuperUnreadMessageCount: UInt
    public var superUnreadMessageCount: UInt
    public var groupChannelUnreadMentionCount: UInt
    public var nonSuperUnreadMentionCount: UInt
    public var superUnreadMentionCount: UInt
    public var groupChannelInvitationCount: UInt
    public var nonSuperInvitationCount: UInt
    public var superInvitationCount: UInt
    public func has(_ key: UnreadItemKey) -> Bool { fatalError() }
    public func unsignedIntegerForKey(_ key: UnreadItemKey) -> UInt { fatalError() }
    public override init() { fatalError() }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

public protocol NetworkDelegate {
    func didReconnect()
}

public protocol SessionDelegate {
    func sessionTokenDidRequire(successCompletion success: @escaping (String?) -> Void, failCompletion fail: @escaping () -> Void)
    func sessionWasClosed()
    @objc optional func sessionWasRefreshed()
    @objc optional func sessionDidHaveError(_ error: SBError)
}

public enum ChannelMetaCountersUpdateMode: Int {
    case set
    case increase
    case decrease
}

public enum UserListQueryType: Int {
    case allUsers
    case blockedUsers
    case openChannelParticipants
    case openChannelMutedUsers
    case openChannelBannedUsers
    case filteredUsers
}

public enum GroupChannelListOrder: Int {
    case chronological
    case latestLastMessage
    case channelNameAlphabetical
    case channelMetaDataValueAlphabetical
}

public enum PublicGroupChannelListOrder: Int {
    case chronological
    case channelNameAlphabetical
    case channelMetaDataValueAlphabetical
}

public enum WebSocketConnectionState: Int {
    case connecting
    case open
    case closed
}

public enum UserConnectionStatus: Int {
    case nonAvailable
    case online
    case offline
}

public enum PushTokenRegistrationStatus: Int {
    case success
    case pending
    case error
}

public enum GroupChannelListQueryType: Int {
    case and
    case or
}

public enum MessageTypeFilter: Int {
    case all
    case user
    case file
    case admin
}

public enum MemberStateFilter: Int {
    case all
    case joinedOnly
    case invitedOnly
    case invitedByFriend
    case invitedByNonFriend
}

public enum MemberState: Int {
    case joined
    case invited
    case none
    case left
}

public enum GroupChannelSuperChannelFilter: Int {
    case all
    case `super`
    case nonSuper
    case broadcastOnly
    case exclusiveOnly
}

public enum GroupChannelPublicChannelFilter: Int {
    case all
    case `public`
    case `private`
}

public enum PublicGroupChannelMembershipFilter: Int {
    case all
    case joined
}

public enum GroupChannelOperatorFilter: Int {
    case all
    case `operator`
    case nonOperator
}

public enum GroupChannelMutedMemberFilter: Int {
    case all
    case muted
    case unmuted
}

public enum PushNotificationDeliveryOption: Int {
    case `default`
    case suppress
}

public enum Role: Int {
    case none
    case `operator`
}

public enum MutedState: Int {
    case unmuted
    case muted
}

open class UnreadItemKey: NSObject, OptionSet, Codable {
    public init(rawValue: Int) { fatalError() }
    public static var nonSuperUnreadMessageCount: UnreadItemKey
    public static var superUnreadMessageCount: UnreadItemKey
    public static var nonSuperInvitationCount: UnreadItemKey
    public static var superInvitationCount: UnreadItemKey
    public static var nonSuperUnreadMentionCount: UnreadItemKey
    public static var superUnreadMentionCount: UnreadItemKey
    public static var groupChannelUnreadMessageCount: UnreadItemKey
    public static var groupChannelUnreadMentionCount: UnreadItemKey
    public static var groupChannelInvitationCount: UnreadItemKey
    public init(keys: [UnreadItemKey]) { fatalError() }
    public func isEqual(_ object: Any?) -> Bool { fatalError() }
    public func formUnion(_ other: UnreadItemKey) { fatalError() }
    public func formIntersection(_ other: UnreadItemKey) { fatalError() }
    public func formSymmetricDifference(_ other: UnreadItemKey) { fatalError() }
}

public enum CountPreference: Int {
    case all
    case unreadMessageCountOnly
    case unreadMentionCountOnly
    case off
}

public enum MentionType: Int {
    case users
    case channel
}

public enum UnreadChannelFilter: Int {
    case all
    case unreadMessage
}

public enum GroupChannelHiddenState: Int {
    case unhidden
    case hiddenAllowAutoUnhide
    case hiddenPreventAutoUnhide
}

public enum ChannelHiddenStateFilter: Int {
    case unhiddenOnly
    case hiddenOnly
    case hiddenAllowAutoUnhide
    case hiddenPreventAutoUnhide
    case all
}

public enum PushTriggerOption: Int {
    case all
    case off
    case mentionOnly
}

public enum PushTokenType: Int {
    case none
    case GCM
    case APNS
    case APNSVoIP
}

open class MessageRequestState: NSObject {
    public override init() { fatalError() }
}

open class GroupChannelListQuerySearchField: NSObject, OptionSet, Codable {
    public init(rawValue: UInt) { fatalError() }
    public static var memberNickname: GroupChannelListQuerySearchField
    public static var channelName: GroupChannelListQuerySearchField
    public init(fields: [GroupChannelListQuerySearchField]) { fatalError() }
    public func isEqual(_ object: Any?) -> Bool { fatalError() }
    public func formUnion(_ other: GroupChannelListQuerySearchField) { fatalError() }
    public func formIntersection(_ other: GroupChannelListQuerySearchField) { fatalError() }
    public func formSymmetricDifference(_ other: GroupChannelListQuerySearchField) { fatalError() }
}

public enum ReportCategory: Int {
    case suspicious
    case harassing
    case spam
    case inappropriate
}

public enum MessageSearchQueryOrder: Int {
    case score
    case timestamp
}

public enum ReactionEventAction: Int {
    case add
    case delete
}

public enum MemberListOrder: Int {
    case nicknameAlphabetical
    case operatorThenMemberNicknameAlphabetical
}

public enum RestrictionType: Int, RawRepresentable, Codable {
    case muted
    case banned
}

public typealias OpenChannelHandler = ((_ channel: OpenChannel?, _ error: SBError?) -> Void)

public typealias UserMessageHandler = ((_ message: UserMessage?, _ error: SBError?) -> Void)

public typealias FileMessageHandler = ((_ message: FileMessage?, _ error: SBError?) -> Void)

public typealias BaseMessageHandler = ((_ message: BaseMessage?, _ error: SBError?) -> Void)

public typealias ChannelChangeLogsHandler = ((_ updatedChannel: [GroupChannel]?, _ deletedChannelURLs: [String]?, _ hasMore: Bool, _ token: String?, _ error: SBError?) -> Void)

public typealias SnoozePeriodHandler = ((_ enabled: Bool, _ startTimestamp: Int64, _ endTimestamp: Int64, _ error: SBError?) -> Void)

public typealias PushTriggerOptionHandler = ((_ pushTriggerOption: PushTriggerOption, _ error: SBError?) -> Void)

public typealias GetPushTokensHandler = ((_ pushTokens: [String], _ pushTokenType: PushTokenType, _ hasMore: Bool, _ token: String?, _ error: SBError?) -> Void)

public typealias GroupChannelPushTriggerOptionHandler = ((_ option: GroupChannelPushTriggerOption, _ error: SBError?) -> Void)

public typealias SBErrorHandler = ((_ error: SBError?) -> Void)

public typealias VoidHandler = (() -> Void)

public typealias UserHandler = ((_ user: User?, _ error: SBError?) -> Void)

public typealias MessageListHandler = ((_ messages: [BaseMessage]?, _ error: SBError?) -> Void)

public typealias ProgressHandler = ((_ bytesSent: Int64, _ totalBytesSent: Int64, _ totalBytesExpectedToSend: Int64) -> Void)

public typealias SBObjectComparator = (_ obj1: Any?, _ obj2: Any?) -> ComparisonResult

public typealias MessageChangeLogHandler = ((_ updatedMessages: [BaseMessage]?, _ deletedMessageIds: [Int64]?, _ hasMore: Bool, _ token: String?, _ error: SBError?) -> Void)

extension FileMessage {
    public var plainURL: String? { get }
}

extension User {
    public var originalProfileURL: String? { get }
}

extension User {
    public var plainProfileImageURL: String? { get }
}

extension FileMessageCreateParams {
    public var fileURL: String? { get }
}
