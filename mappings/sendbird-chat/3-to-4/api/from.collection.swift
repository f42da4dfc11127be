// module: SendBirdSDK

import Foundation

open class SBDBaseCollection: NSObject {
    public init() { fatalError() }
}

open class SBDGroupChannelCollection: SBDBaseCollection, SBDConnectionDelegate {
    open var channelList: [SBDGroupChannel] { get }
    open var hasMore: Bool { get }
    open var delegate: SBDGroupChannelCollectionDelegate? { get set }
    open var query: SBDGroupChannelListQuery? { get }
    public init(query: SBDGroupChannelListQuery) { fatalError() }
    open func loadMore(completionHandler: (([SBDGroupChannel]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func dispose() { fatalError() }
}

open class SBDMessageCollection: SBDBaseCollection {
    open var delegate: SBDMessageCollectionDelegate? { get set }
    open var startingPoint: Int64 { get }
    open var hasNext: Bool { get }
    open var hasPrevious: Bool { get }
    open var params: SBDMessageListParams? { get }
    open var channel: SBDGroupChannel { get }
    public init(channel: SBDGroupChannel, startingPoint: Int64, params: SBDMessageListParams) { fatalError() }
    open func start(with initPolicy: SBDMessageCollectionInitPolicy, cacheResultHandler: (([SBDBaseMessage]?, SBDError?) -> Void)?, apiResultHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func dispose() { fatalError() }
    open func loadNext(completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func loadPrevious(completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getSucceededMessages() -> [SBDBaseMessage] { fatalError() }
    open func getPendingMessages() -> [SBDBaseMessage] { fatalError() }
    open func getFailedMessages() -> [SBDBaseMessage] { fatalError() }
    open func removeFailedMessages(_ messages: [SBDBaseMessage], completionHandler: (([String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func removeAllFailedMessages(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
}

open class SBDChannelContext: NSObject {
    open var source: SBDCollectionEventSource { get set }
    public init(channelSource source: SBDCollectionEventSource) { fatalError() }
    open func isFromEvent() -> Bool { fatalError() }
}

open class SBDMessageContext: NSObject {
    open var source: SBDCollectionEventSource { get set }
    open var messageSendingStatus: SBDMessageSendingStatus { get set }
    open func isFromEvent() -> Bool { fatalError() }
    public init() { fatalError() }
}
