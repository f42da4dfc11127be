// module: SendBirdSDK

import Foundation

open class SBDBaseMessageParams: NSObject, NSCopying, SBDMappable {
    open var data: String? { get set }
    open var customType: String? { get set }
    open var pushNotificationDeliveryOption: SBDPushNotificationDeliveryOption { get set }
    open var metaArrayKeys: [String]? { get set }
    open var metaArrays: [SBDMessageMetaArray]? { get set }
    open var mentionType: SBDMentionType { get set }
    open var mentionedUserIds: [String] { get set }
    open var mentionedUsers: [SBDUser] { get set }
    open var parentMessageId: Int64 { get set }
    open var appleCriticalAlertOptions: SBDAppleCriticalAlertOptions? { get set }
    open var isReplyToChannel: Bool { get set }
    public init() { fatalError() }
}

open class SBDFileMessageParams: SBDBaseMessageParams, NSCopying {
    open var file: Data? { get set }
    open var fileUrl: String? { get set }
    open var thumbnailSizes: [SBDThumbnailSize]? { get set }
    open var fileName: String? { get set }
    open var mimeType: String? { get set }
    open var fileSize: UInt { get set }
    public init?(file: Data) { fatalError() }
    public init?(fileUrl: String) { fatalError() }
}

open class SBDGroupChannelChangeLogsParams: NSObject {
    open var customTypes: [String] { get set }
    open var includeEmptyChannel: Bool { get set }
    open var includeFrozenChannel: Bool { get set }
    open class func create(with query: SBDGroupChannelListQuery?) -> SBDGroupChannelChangeLogsParams { fatalError() }
    public init() { fatalError() }
}

open class SBDGroupChannelParams: NSObject, NSCopying {
    open var channelUrl: String? { get set }
    open var isSuper: Bool { get set }
    open var isBroadcast: Bool { get set }
    open var isPublic: Bool { get set }
    open var isDistinct: Bool { get set }
    open var isEphemeral: Bool { get set }
    open var isDiscoverable: Bool { get set }
    open var isStrict: Bool { get set }
    open var customType: String? { get set }
    open var data: String? { get set }
    open var coverUrl: String? { get set }
    open var coverImage: Data? { get set }
    open var name: String? { get set }
    open var operatorUserIds: [String]? { get set }
    open var accessCode: String? { get set }
    open var messageSurvivalSeconds: Int { get set }
    open func add(_ user: SBDUser) { fatalError() }
    open func addUserId(_ userId: String) { fatalError() }
    open func add(_ users: [SBDUser]) { fatalError() }
    open func addUserIds(_ userIds: [String]) { fatalError() }
    open func userIds() -> [String]? { fatalError() }
    open func setOperators(_ operators: [SBDUser]) { fatalError() }
    public init() { fatalError() }
}

open class SBDGroupChannelTotalUnreadMessageCountParams: NSObject {
    open var channelCustomTypesFilter: [String]? { get set }
    open var superChannelFilter: SBDGroupChannelSuperChannelFilter { get set }
    public init() { fatalError() }
}

open class SBDMessageChangeLogsParams: NSObject, NSCopying {
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeReplies: Bool { get set }
    open var includeParentMessageText: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open var replyType: SBDReplyType { get set }
    open class func create(with query: SBDPreviousMessageListQuery?) -> SBDMessageChangeLogsParams { fatalError() }
    open class func create(with params: SBDMessageListParams?) -> SBDMessageChangeLogsParams { fatalError() }
    public init() { fatalError() }
}

open class SBDMessageListParams: NSObject, NSCopying {
    open var previousResultSize: Int { get set }
    open var nextResultSize: Int { get set }
    open var isInclusive: Bool { get set }
    open var reverse: Bool { get set }
    open var messageType: SBDMessageTypeFilter { get set }
    open var customType: String? { get set }
    open var senderUserIds: [String]? { get set }
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeReplies: Bool { get set }
    open var includeParentMessageText: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open var replyType: SBDReplyType { get set }
    open var showSubChannelMessagesOnly: Bool { get set }
    open var customTypes: [String]? { get set }
    open func belongs(to message: SBDBaseMessage) -> Bool { fatalError() }
    open func belongs(to params: SBDBaseMessageParams) -> Bool { fatalError() }
    public init() { fatalError() }
}

open class SBDMessageRetrievalParams: NSObject, NSCopying {
    open var channelUrl: String { get set }
    open var channelType: SBDChannelType { get set }
    open var messageId: Int64 { get set }
    open var includeMetaArray: Bool { get set }
    open var includeParentMessageText: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open var includeReactions: Bool { get set }
    public init() { fatalError() }
}

open class SBDOpenChannelParams: NSObject, NSCopying {
    open var name: String? { get set }
    open var channelUrl: String? { get set }
    open var coverUrl: String? { get set }
    open var coverImage: Data? { get set }
    open var coverImageName: String? { get set }
    open var data: String? { get set }
    open var operatorUserIds: [String]? { get set }
    open var customType: String? { get set }
    open func setOperators(_ operators: [SBDUser]) { fatalError() }
    public init() { fatalError() }
}

open class SBDScheduledUserMessageParams: SBDUserMessageParams {
    open var scheduledDateTimeString: String? { get }
    open var scheduledTimezone: String? { get }
    public init?(message: String, year: Int, month: Int, day: Int, hour: Int, min: Int, timezone: String) { fatalError() }
    open func setScheduleWithYear(_ year: Int, month: Int, day: Int, hour: Int, min: Int, timezone: String) -> Bool { fatalError() }
}

open class SBDThreadedMessageListParams: NSObject {
    open var previousResultSize: Int { get set }
    open var nextResultSize: Int { get set }
    open var isInclusive: Bool { get set }
    open var reverse: Bool { get set }
    open var messageType: SBDMessageTypeFilter { get set }
    open var customType: String? { get set }
    open var senderUserIds: [String]? { get set }
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeParentMessageText: Bool { get set }
    open var customTypes: [String]? { get set }
    open var includeParentMessageInfo: Bool { get set }
    public init() { fatalError() }
}

open class SBDUserMessageParams: SBDBaseMessageParams {
    open var message: String { get set }
    open var targetLanguages: [String]? { get set }
    open var mentionedMessageTemplate: String? { get set }
    public init?(message: String) { fatalError() }
}
