// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class ApplicationUserListQuery: NSObject {
    open var userIdsFilter: [String]? { get }
    open var nicknameStartsWithFilter: String? { get }
}

open class BannedUserListQuery: NSObject {
}

open class GroupChannelListQuery: NSObject {
    open var limit: UInt { get }
    open var includeEmptyChannel: Bool { get }
    open var order: GroupChannelListOrder { get }
    open var hasNext: Bool { get }
    open var channelHiddenStateFilter: ChannelHiddenStateFilter { get }
    open func isLoading() -> Bool { fatalError() }
    open func loadNextPage(completionHandler: (([GroupChannel]?, SBError?) -> Void)?) { fatalError() }
    open class func build(fromSerializedData data: Data) -> GroupChannelListQuery? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func belongsTo(channel: GroupChannel) -> Bool { fatalError() }
}

open class MemberListQuery: NSObject {
    open var limit: UInt { get }
    open var hasNext: Bool { get }
    open var isLoading: Bool { get }
    open var nicknameStartsWithFilter: String? { get }
    open var operatorFilter: GroupChannelOperatorFilter { get }
    open var mutedMemberFilter: GroupChannelMutedMemberFilter { get }
    open var order: MemberListOrder { get }
    open func loadNextPage(completionHandler: (([Member]?, SBError?) -> Void)?) { fatalError() }
}

open class MessageSearchQueryParams: NSObject {
    open var keyword: String? { get set }
    open var channelURL: String? { get set }
    open var reverse: Bool { get set }
    open var limit: UInt { get set }
    open var messageTimestampFrom: Int64 { get set }
    open var order: MessageSearchQueryOrder { get set }
}

open class MessageSearchQuery: NSObject {
    open func loadNextPage(completionHandler: @escaping ([BaseMessage]?, SBError?) -> Void) { fatalError() }
    open func isLoading() -> Bool { fatalError() }
    open func hasNext() -> Bool { fatalError() }
    open class func build(fromSerializedData data: Data) -> MessageSearchQuery? { fatalError() }
    open func serialize() -> Data? { fatalError() }
}

open class MutedUserListQuery: NSObject {
}

open class OpenChannelListQuery: NSObject {
    open var limit: UInt { get }
    open var hasNext: Bool { get }
    open func isLoading() -> Bool { fatalError() }
    open func loadNextPage(completionHandler: (([OpenChannel]?, SBError?) -> Void)?) { fatalError() }
}

open class OperatorListQuery: NSObject {
    open var limit: UInt { get }
    open var hasNext: Bool { get }
    open var isLoading: Bool { get }
    open func loadNextPage(completionHandler: @escaping ([User]?, SBError?) -> Void) { fatalError() }
}

open class ParticipantListQuery: NSObject {
}
