// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class BaseMessage: NSObject {
    open var requestId: String { get }
    open var messageId: Int64 { get set }
    open var message: String { get }
    open var sendingStatus: MessageSendingStatus { get }
    open var sender: Sender? { get set }
    open var channelURL: String { get set }
    open var channelType: ChannelType { get }
    open var mentionedUsers: [User] { get }
    open var mentionType: MentionType { get }
    open var createdAt: Int64 { get set }
    open var updatedAt: Int64 { get set }
    open var parentMessageId: Int64 { get }
    open var threadInfo: ThreadInfo { get }
    open var metaArrays: [MessageMetaArray]? { get }
    open var data: String { get }
    open var customType: String? { get }
    open var reactions: [Reaction] { get }
    open var ogMetaData: OGMetaData? { get }
    open var isOperatorMessage: Bool { get }
    open var messageParams: BaseMessageParams? { get set }
    open var parentMessage: BaseMessage? { get set }
    open var isReplyToChannel: Bool { get set }
    open var mentionedMessageTemplate: String? { get }
    open class func build(fromSerializedData data: Data) -> BaseMessage? { fatalError() }
    open class func build(fromSerializedData data: Data, desiredState: MessageSendingStatus) -> BaseMessage? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func apply(_ reactionEvent: ReactionEvent) -> Bool { fatalError() }
    open func apply(_ threadInfoUpdateEvent: ThreadInfoUpdateEvent) -> Bool { fatalError() }
}

open class UserMessage: BaseMessage {
}

open class FileMessage: BaseMessage {
    open var url: String { get }
    open var name: String { get }
    open var size: UInt { get }
    open var type: String { get }
    open var thumbnails: [Thumbnail]? { get }
}

open class AdminMessage: BaseMessage {
}

open class ThumbnailSize: NSObject {
    open var maxSize: CGSize { get }
    open class func make(maxSize size: CGSize) -> ThumbnailSize { fatalError() }
    open class func make(maxWidth width: CGFloat, maxHeight height: CGFloat) -> ThumbnailSize { fatalError() }
}

open class Reaction: NSObject {
    open var key: String { get }
    open var userIds: [String] { get }
    open var updatedAt: Int64 { get }
}

open class ReactionEvent: NSObject {
    open var messageId: Int64 { get }
    open var key: String { get }
    open var userId: String { get }
    open var updatedAt: Int64 { get }
}

open class OGMetaData: NSObject {
    open var title: String? { get }
    open var url: String? { get }
    open var desc: String? { get }
    open var defaultImage: OGImage? { get }
}

open class Emoji: NSObject {
    open var key: String { get }
    open var url: String { get }
}

open class EmojiCategory: NSObject {
    open var cid: Int64 { get }
    open var name: String { get }
    open var url: String { get }
    open var emojis: [Emoji] { get }
}

open class EmojiContainer: NSObject {
    open var emojiHash: String { get }
    open var categories: [EmojiCategory] { get }
    open class func build(fromSerializedData data: Data) -> EmojiContainer? { fatalError() }
    open func serialize() -> Data? { fatalError() }
}
