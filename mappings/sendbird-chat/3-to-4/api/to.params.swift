// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class MessageListParams: NSObject {
    open var previousResultSize: Int { get set }
    open var nextResultSize: Int { get set }
    open var isInclusive: Bool { get set }
    open var reverse: Bool { get set }
    open var messageType: MessageTypeFilter { get set }
    open var customType: String? { get set }
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open var replyType: ReplyType { get set }
    open var customTypes: [String]? { get set }
    open func belongsTo(_ message: BaseMessage) -> Bool { fatalError() }
}

open class MessageChangeLogsParams: NSObject {
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open var replyType: ReplyType { get set }
    open class func create(with query: PreviousMessageListQuery?) -> MessageChangeLogsParams { fatalError() }
    open class func create(with params: MessageListParams?) -> MessageChangeLogsParams { fatalError() }
}

open class UserMessageCreateParams: NSObject {
    open var mentionedMessageTemplate: String? { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var mentionType: MentionType { get set }
    open var mentionedUserIds: [String] { get set }
    open var parentMessageId: Int64 { get set }
    open var isReplyToChannel: Bool { get set }
    public init(message: String) { fatalError() }
}

open class UserMessageUpdateParams: NSObject {
    open var mentionedMessageTemplate: String? { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var mentionType: MentionType { get set }
    open var mentionedUserIds: [String] { get set }
    open var parentMessageId: Int64 { get set }
    open var isReplyToChannel: Bool { get set }
    public init(message: String) { fatalError() }
    public init() { fatalError() }
}

open class FileMessageCreateParams: NSObject {
    open var thumbnailSizes: [ThumbnailSize]? { get set }
    open var fileName: String? { get set }
    open var mimeType: String? { get set }
    open var fileSize: UInt { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var mentionType: MentionType { get set }
    open var mentionedUserIds: [String] { get set }
    open var parentMessageId: Int64 { get set }
    open var isReplyToChannel: Bool { get set }
    public init(file: Data) { fatalError() }
    public init(fileURL: String) { fatalError() }
}

open class FileMessageUpdateParams: NSObject {
    open var thumbnailSizes: [ThumbnailSize]? { get set }
    open var fileName: String? { get set }
    open var mimeType: String? { get set }
    open var fileSize: UInt { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var mentionType: MentionType { get set }
    open var mentionedUserIds: [String] { get set }
    open var parentMessageId: Int64 { get set }
    open var isReplyToChannel: Bool { get set }
    public init() { fatalError() }
}

open class GroupChannelCreateParams: NSObject {
    open var channelURL: String? { get set }
    open var isSuper: Bool { get set }
    open var isBroadcast: Bool { get set }
    open var isPublic: Bool { get set }
    open var isDistinct: Bool { get set }
    open var customType: String? { get set }
    open var data: String? { get set }
    open var coverURL: String? { get set }
    open var coverImage: Data? { get set }
    open var name: String? { get set }
    open var operatorUserIds: [String]? { get set }
    public init() { fatalError() }
}

open class GroupChannelUpdateParams: NSObject {
    open var channelURL: String? { get set }
    open var isSuper: Bool { get set }
    open var isBroadcast: Bool { get set }
    open var isPublic: Bool { get set }
    open var isDistinct: Bool { get set }
    open var customType: String? { get set }
    open var data: String? { get set }
    open var coverURL: String? { get set }
    open var coverImage: Data? { get set }
    open var name: String? { get set }
    open var operatorUserIds: [String]? { get set }
    public init() { fatalError() }
}

open class OpenChannelCreateParams: NSObject {
    open var name: String? { get set }
    open var channelURL: String? { get set }
    open var coverURL: String? { get set }
    open var coverImage: Data? { get set }
    open var data: String? { get set }
    open var operatorUserIds: [String]? { get set }
    open var customType: String? { get set }
    public init() { fatalError() }
}

open class OpenChannelUpdateParams: NSObject {
    open var name: String? { get set }
    open var channelURL: String? { get set }
    open var coverURL: String? { get set }
    open var coverImage: Data? { get set }
    open var data: String? { get set }
    open var operatorUserIds: [String]? { get set }
    open var customType: String? { get set }
    public init() { fatalError() }
}

open class InitParams: NSObject {
    public init(applicationId: String, isLocalCachingEnabled: Bool = false, logLevel: LogLevel = .none, appVersion: String? = nil) { fatalError() }
}

open class UserUpdateParams: NSObject {
    open var nickname: String? { get set }
    open var profileImageURL: String? { get set }
    public init() { fatalError() }
}

open class ApplicationUserListQueryParams: NSObject {
    open var nicknameStartsWithFilter: String? { get set }
    open var limit: UInt { get set }
    public init() { fatalError() }
}

open class GroupChannelListQueryParams: NSObject {
    open var limit: UInt { get set }
    open var includeEmptyChannel: Bool { get set }
    open var order: GroupChannelListOrder { get set }
    public init() { fatalError() }
}

open class MemberListQueryParams: NSObject {
    open var limit: UInt { get set }
    open var nicknameStartsWithFilter: String? { get set }
    open var operatorFilter: GroupChannelOperatorFilter { get set }
    open var mutedMemberFilter: GroupChannelMutedMemberFilter { get set }
    open var order: MemberListOrder { get set }
    public init() { fatalError() }
}

open class OperatorListQueryParams: NSObject {
    open var limit: UInt { get set }
    public init() { fatalError() }
}

open class ParticipantListQueryParams: NSObject {
    open var limit: UInt { get set }
    public init() { fatalError() }
}

open class BannedUserListQueryParams: NSObject {
    open var limit: UInt { get set }
    public init() { fatalError() }
}
