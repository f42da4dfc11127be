// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class GroupChannelCollection: BaseCollection {
    open var channelList: [GroupChannel] { get }
    open var hasNext: Bool { get }
    open var delegate: GroupChannelCollectionDelegate? { get set }
    open var query: GroupChannelListQuery? { get }
    open func loadMore(completionHandler: (([GroupChannel]?, SBError?) -> Void)?) { fatalError() }
    open func dispose() { fatalError() }
}

open class MessageCollection: BaseCollection {
    open var delegate: MessageCollectionDelegate? { get set }
    open var startingPoint: Int64 { get }
    open var hasNext: Bool { get }
    open var hasPrevious: Bool { get }
    open var params: MessageListParams? { get }
    open var channel: GroupChannel { get }
    open func startCollection(initPolicy: MessageCollectionInitPolicy, cacheResultHandler: (([BaseMessage]?, SBError?) -> Void)?, apiResultHandler: (([BaseMessage]?, SBError?) -> Void)?) { fatalError() }
    open func dispose() { fatalError() }
    open func loadNext(completionHandler: (([BaseMessage]?, SBError?) -> Void)?) { fatalError() }
    open func loadPrevious(completionHandler: (([BaseMessage]?, SBError?) -> Void)?) { fatalError() }
    open var pendingMessages: [BaseMessage] { get }
    open var failedMessages: [BaseMessage] { get }
    open func removeFailed(messages: [BaseMessage], completionHandler: (([String]?, SBError?) -> Void)?) { fatalError() }
}

open class ChannelContext: NSObject {
    open var source: CollectionEventSource { get set }
}

open class MessageContext: NSObject {
    open var source: CollectionEventSource { get set }
    open var fromEvent: Bool { get }
}
