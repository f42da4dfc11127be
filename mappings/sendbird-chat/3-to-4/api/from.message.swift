// module: SendBirdSDK

import Foundation

open class SBDBaseMessage: NSObject, NSCopying, SBDMappable, SBDComparator {
    open var requestId: String { get }
    open var messageId: Int64 { get set }
    open var message: String { get }
    open var sendingStatus: SBDMessageSendingStatus { get }
    open var sender: SBDSender? { get set }
    open var channelUrl: String { get set }
    open var channelType: String { get set }
    open var mentionedUsers: [SBDUser] { get }
    open var mentionType: SBDMentionType { get }
    open var requestedMentionUserIds: [String] { get }
    open var createdAt: Int64 { get set }
    open var updatedAt: Int64 { get set }
    open var parentMessageId: Int64 { get }
    open var parentMessageText: String? { get }
    open var threadInfo: SBDThreadInfo { get }
    open var metaArray: [String: [String]] { get }
    open var metaArrays: [SBDMessageMetaArray]? { get }
    open var data: String { get }
    open var customType: String? { get }
    open var reactions: [SBDReaction] { get }
    open var messageSurvivalSeconds: Int { get }
    open var isSilent: Bool { get }
    open var errorCode: UInt { get }
    open var ogMetaData: SBDOGMetaData? { get }
    open var plugins: [SBDPlugin]? { get }
    open var isOperatorMessage: Bool { get }
    open var messageParams: SBDBaseMessageParams? { get set }
    open var parentMessage: SBDBaseMessage? { get set }
    open var isReplyToChannel: Bool { get set }
    open var mentionedMessageTemplate: String? { get }
    open func isOpenChannel() -> Bool { fatalError() }
    open func isGroupChannel() -> Bool { fatalError() }
    open func isResendable() -> Bool { fatalError() }
    open class func build(fromSerializedData data: Data) -> SBDBaseMessage? { fatalError() }
    open class func build(fromSerializedData data: Data, desiredState: SBDMessageSendingStatus) -> SBDBaseMessage? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func getMetaArray(withKeys keys: [String]) -> [String: [String]] { fatalError() }
    open func metaArrays(withKeys keys: [String]) -> [SBDMessageMetaArray] { fatalError() }
    open func apply(_ reactionEvent: SBDReactionEvent) -> Bool { fatalError() }
    open class func getMessageWith(_ params: SBDMessageRetrievalParams, completionHandler: ((SBDBaseMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getThreadedMessages(byTimestamp timestamp: Int64, params: SBDThreadedMessageListParams, completionHandler: ((SBDBaseMessage?, [SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func apply(_ threadInfoUpdateEvent: SBDThreadInfoUpdateEvent) -> Bool { fatalError() }
    open func applyParentMessage(_ parentMessage: SBDBaseMessage) -> Bool { fatalError() }
    public init() { fatalError() }
}

open class SBDUserMessage: SBDBaseMessage, NSCopying {
    open var translations: [AnyHashable: Any]? { get }
    open var requestState: SBDMessageRequestState { get }
    open func getParams() -> SBDUserMessageParams? { fatalError() }
    public init() { fatalError() }
}

open class SBDFileMessage: SBDBaseMessage {
    open var url: String { get }
    open var plainUrl: String? { get }
    open var name: String { get }
    open var size: UInt { get }
    open var type: String { get }
    open var thumbnails: [SBDThumbnail]? { get }
    open var requestState: SBDMessageRequestState { get }
    open class func build(withFileUrl url: String, name: String?, size: UInt, type: String, data: String?, requestId: String?, sender: SBDUser, channel: SBDBaseChannel, customType: String?) -> NSMutableDictionary { fatalError() }
    open class func build(withFileUrl url: String, name: String?, size: UInt, type: String, data: String?, requestId: String?, sender: SBDUser, channel: SBDBaseChannel, customType: String?, thumbnailSizes: [SBDThumbnailSize]?) -> NSMutableDictionary { fatalError() }
    open func getParams() -> SBDFileMessageParams? { fatalError() }
    public init() { fatalError() }
}

open class SBDAdminMessage: SBDBaseMessage {
    public init() { fatalError() }
}

open class SBDScheduledUserMessage: NSObject, SBDMappable {
    open var scheduledId: Int64 { get }
    open var scheduledDateTimeString: String { get }
    open var scheduledTimezone: String { get }
    open var status: SBDScheduledUserMessageStatus { get }
    open var errorCode: Int { get }
    open var errorMessage: String { get }
    open var pushOption: SBDPushNotificationDeliveryOption { get }
    open var createdAt: Int64 { get }
    open var updatedAt: Int64 { get }
    open var mentionType: SBDMentionType { get }
    open var mentionedUsers: [SBDUser] { get }
    open var channelUrl: String { get }
    open var sender: SBDSender? { get }
    open var message: String { get }
    open var data: String { get }
    open var customType: String { get }
    open var targetLanguages: [String] { get }
    open var metaArray: [String: [String]] { get }
    open var metaArrays: [SBDMessageMetaArray] { get }
    open func isOpenChannel() -> Bool { fatalError() }
    open func isGroupChannel() -> Bool { fatalError() }
    open func getMetaArray(withKeys keys: [String]) -> [String: [String]] { fatalError() }
    open func metaArrays(withKeys keys: [String]) -> [SBDMessageMetaArray] { fatalError() }
    public init() { fatalError() }
}

open class SBDThumbnail: NSObject, NSCopying {
    open var url: String { get }
    open var maxSize: CGSize { get }
    open var realSize: CGSize { get }
    open var plainUrl: String? { get }
    public init() { fatalError() }
}

open class SBDThumbnailSize: NSObject, NSCopying, SBDMappable {
    open var maxSize: CGSize { get }
    open class func make(withMaxCGSize size: CGSize) -> SBDThumbnailSize { fatalError() }
    open class func make(withMaxWidth width: CGFloat, maxHeight height: CGFloat) -> SBDThumbnailSize { fatalError() }
    public init() { fatalError() }
}

open class SBDMessageMetaArray: NSObject, NSCopying, SBDMappable {
    open var key: String { get }
    open var value: [String] { get }
    public init(key: String) { fatalError() }
    public init(key: String, value: [String]?) { fatalError() }
    open func addValue(_ value: Set<String>) { fatalError() }
    open func addValue(with array: [String]) { fatalError() }
    open func removeValue(_ value: Set<String>) { fatalError() }
    open func removeValue(with array: [String]) { fatalError() }
}

open class SBDReaction: NSObject, SBDMappable {
    open var key: String { get }
    open var userIds: [String] { get }
    open var updatedAt: Int64 { get }
    public init() { fatalError() }
}

open class SBDReactionEvent: NSObject, SBDMappable {
    open var messageId: Int64 { get }
    open var key: String { get }
    open var userId: String { get }
    open var operation: SBDReactionEventAction { get }
    open var updatedAt: Int64 { get }
    public init() { fatalError() }
}

open class SBDThreadInfo: NSObject, SBDMappable {
    open var replyCount: Int { get }
    open var mostRepliedUsers: [SBDUser] { get }
    open var lastRepliedAt: Int64 { get }
    public init() { fatalError() }
}

open class SBDThreadInfoUpdateEvent: NSObject, SBDMappable {
    open var threadInfo: SBDThreadInfo { get }
    open var targetMessageId: Int64 { get }
    open var channelUrl: String { get }
    open var channelType: SBDChannelType { get }
    public init() { fatalError() }
}

open class SBDOGMetaData: NSObject, SBDMappable {
    open var title: String? { get }
    open var url: String? { get }
    open var desc: String? { get }
    open var defaultImage: SBDOGImage? { get }
    public init() { fatalError() }
}

open class SBDOGImage: NSObject, SBDOGMedia, SBDOGDisplayableMedia, SBDMappable {
    open var url: String? { get }
    open var secureURL: String? { get }
    open var type: String? { get }
    open var alt: String? { get }
    open var width: Int { get }
    open var height: Int { get }
    public init() { fatalError() }
}

open class SBDEmoji: NSObject, SBDMappable {
    open var key: String { get }
    open var url: String { get }
    public init() { fatalError() }
}

open class SBDEmojiCategory: NSObject, SBDMappable {
    open var cid: Int64 { get }
    open var name: String { get }
    open var url: String { get }
    open var emojis: [SBDEmoji] { get }
    public init() { fatalError() }
}

open class SBDEmojiContainer: NSObject, SBDMappable {
    open var emojiHash: String { get }
    open var categories: [SBDEmojiCategory] { get }
    open class func build(fromSerializedData data: Data) -> SBDEmojiContainer? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    public init() { fatalError() }
}

open class SBDAppleCriticalAlertOptions: NSObject, SBDMappable {
    open var name: String? { get set }
    open var volume: Float { get set }
    public init() { fatalError() }
}
