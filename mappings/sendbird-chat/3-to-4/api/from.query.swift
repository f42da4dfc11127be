// module: SendBirdSDK

import Foundation

open class SBDApplicationUserListQuery: SBDUserListQuery, NSCopying {
    open var userIdsFilter: [String]? { get set }
    open var metaDataKeyFilter: String? { get }
    open var metaDataValuesFilter: [String]? { get }
    open var nicknameStartsWithFilter: String? { get set }
    open func setMetaDataFilterWithKey(_ key: String?, values: [String]?) { fatalError() }
    public init() { fatalError() }
}

open class SBDBannedUserListQuery: SBDUserListQuery {
    public init() { fatalError() }
}

open class SBDBlockedUserListQuery: SBDUserListQuery, NSCopying {
    open var userIdsFilter: [String]? { get set }
    public init() { fatalError() }
}

open class SBDGroupChannelListQuery: NSObject, SBDComparator, NSCopying, SBDMappable {
    open var limit: UInt { get set }
    open var includeEmptyChannel: Bool { get set }
    open var includeFrozenChannel: Bool { get set }
    open var includeMemberList: Bool { get set }
    open var includeMetaData: Bool { get set }
    open var order: SBDGroupChannelListOrder { get set }
    open var hasNext: Bool { get }
    open var queryType: SBDGroupChannelListQueryType { get set }
    open var customTypeFilter: String? { get set }
    open var memberStateFilter: SBDMemberStateFilter { get set }
    open var channelUrlsFilter: [String]? { get set }
    open var channelNameFilter: String? { get set }
    open var superChannelFilter: SBDGroupChannelSuperChannelFilter { get set }
    open var publicChannelFilter: SBDGroupChannelPublicChannelFilter { get set }
    open var customTypeStartsWithFilter: String? { get set }
    open var customTypesFilter: [String]? { get set }
    open var nicknameContainsFilter: String? { get set }
    open var userIdsIncludeFilter: [String]? { get }
    open var userIdsExactFilter: [String]? { get set }
    open var channelNameContainsFilter: String? { get set }
    open var unreadChannelFilter: SBDUnreadChannelFilter { get set }
    open var metaDataOrderKeyFilter: String? { get set }
    open var metaDataKeyFilter: String? { get set }
    open var metaDataValuesFilter: [String]? { get set }
    open var metaDataValueStartsWithFilter: String? { get set }
    open var channelHiddenStateFilter: SBDChannelHiddenStateFilter { get set }
    open var searchQuery: String? { get }
    open var searchFields: SBDGroupChannelListQuerySearchField { get }
    open func isLoading() -> Bool { fatalError() }
    open func setUserIdsFilter(_ userIds: [String], exactMatch: Bool) { fatalError() }
    open func setUserIdsIncludeFilter(_ userIds: [String], queryType: SBDGroupChannelListQueryType) { fatalError() }
    open func setSearchFilter(_ query: String, fields: SBDGroupChannelListQuerySearchField) { fatalError() }
    open func setMetaDataFilterWithKey(_ key: String, values: [String]) { fatalError() }
    open func setMetaDataFilterWithKey(_ key: String, valueStartsWith: String) { fatalError() }
    open func loadNextPage(completionHandler: (([SBDGroupChannel]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func build(fromSerializedData data: Data) -> SBDGroupChannelListQuery? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func belongs(to channel: SBDGroupChannel) -> Bool { fatalError() }
    public init() { fatalError() }
}

open class SBDFriendListQuery: NSObject, NSCopying {
    open var limit: UInt { get set }
    open var hasNext: Bool { get }
    open func loadNextPage(completionHandler: (([SBDUser]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDGroupChannelMemberListQuery: NSObject, NSCopying {
    open var limit: UInt { get set }
    open var hasNext: Bool { get }
    open var isLoading: Bool { get }
    open var nicknameStartsWithFilter: String? { get set }
    open var operatorFilter: SBDGroupChannelOperatorFilter { get set }
    open var mutedMemberFilter: SBDGroupChannelMutedMemberFilter { get set }
    open var memberStateFilter: SBDMemberStateFilter { get set }
    open var order: SBDMemberListOrder { get set }
    open func loadNextPage(completionHandler: (([SBDMember]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDMessageListQuery: NSObject {
    public init?(channel: SBDBaseChannel) { fatalError() }
    open func isLoading() -> Bool { fatalError() }
    open func loadNextMessages(fromTimestamp timestamp: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func loadPreviousMessages(fromTimestamp timestamp: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func loadMessages(fromTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
}

open class SBDMessageSearchQueryBuilder: NSObject {
    open var keyword: String? { get set }
    open var channelUrl: String? { get set }
    open var channelCustomType: String? { get set }
    open var reverse: Bool { get set }
    open var exactMatch: Bool { get set }
    open var limit: UInt { get set }
    open var messageTimestampFrom: Int64 { get set }
    open var messageTimestampTo: Int64 { get set }
    open var order: SBDMessageSearchQueryOrder { get set }
    open var advancedQuery: Bool { get set }
    open var targetFields: [String]? { get set }
    public init() { fatalError() }
}

open class SBDMessageSearchQuery: NSObject, SBDMappable {
    open var totalCount: Int { get }
    open class func create() -> SBDMessageSearchQuery { fatalError() }
    open class func create(builder updateBlock: @escaping (SBDMessageSearchQueryBuilder) -> Void) -> SBDMessageSearchQuery { fatalError() }
    open func loadNextPage(completionHandler: @escaping ([SBDBaseMessage]?, SBDError?) -> Void) { fatalError() }
    open func isLoading() -> Bool { fatalError() }
    open func hasNext() -> Bool { fatalError() }
    open class func build(fromSerializedData data: Data) -> SBDMessageSearchQuery? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    public init() { fatalError() }
}

open class SBDMutedUserListQuery: SBDUserListQuery {
    public init() { fatalError() }
}

open class SBDOpenChannelListQuery: NSObject, NSCopying {
    open var limit: UInt { get set }
    open var includeFrozenChannel: Bool { get set }
    open var includeMetaData: Bool { get set }
    open var hasNext: Bool { get }
    open var urlKeyword: String? { get set }
    open var nameKeyword: String? { get set }
    open var channelUrlFilter: String? { get set }
    open var channelNameFilter: String? { get set }
    open var customTypeFilter: String? { get set }
    open func isLoading() -> Bool { fatalError() }
    open func loadNextPage(completionHandler: (([SBDOpenChannel]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDOperatorListQuery: NSObject, NSCopying {
    open var limit: UInt { get set }
    open var hasNext: Bool { get }
    open var isLoading: Bool { get }
    open func loadNextPage(completionHandler: @escaping ([SBDUser]?, SBDError?) -> Void) { fatalError() }
    public init() { fatalError() }
}

open class SBDParticipantListQuery: SBDUserListQuery {
    public init() { fatalError() }
}

open class SBDPreviousMessageListQuery: NSObject {
    open var limit: UInt { get set }
    open var reverse: Bool { get set }
    open var messageTypeFilter: SBDMessageTypeFilter { get set }
    open var replyType: SBDReplyType { get set }
    open var customTypeFilter: String? { get set }
    open var customTypesFilter: [String]? { get set }
    open var senderUserIdsFilter: [String]? { get set }
    open var includeMetaArray: Bool { get set }
    open var includeReactions: Bool { get set }
    open var includeReplies: Bool { get set }
    open var includeParentMessageText: Bool { get set }
    open var includeThreadInfo: Bool { get set }
    open var showSubChannelMessagesOnly: Bool { get set }
    open var includeParentMessageInfo: Bool { get set }
    open func isLoading() -> Bool { fatalError() }
    open func loadPreviousMessages(withLimit limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func load(completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDPublicGroupChannelListQuery: NSObject, NSCopying {
    open var limit: UInt { get set }
    open var hasNext: Bool { get }
    open var isLoading: Bool { get }
    open var includeEmptyChannel: Bool { get set }
    open var includeFrozenChannel: Bool { get set }
    open var includeMemberList: Bool { get set }
    open var includeMetaData: Bool { get set }
    open var order: SBDPublicGroupChannelListOrder { get set }
    open var superChannelFilter: SBDGroupChannelSuperChannelFilter { get set }
    open var publicMembershipFilter: SBDPublicGroupChannelMembershipFilter { get set }
    open var customTypesFilter: [String]? { get set }
    open var customTypeStartsWithFilter: String? { get set }
    open var channelUrlsFilter: [String]? { get set }
    open var channelNameContainsFilter: String? { get set }
    open var metaDataOrderKeyFilter: String? { get set }
    open var metaDataKeyFilter: String? { get set }
    open var metaDataValuesFilter: [String]? { get set }
    open var metaDataValueStartsWithFilter: String? { get set }
    open func setMetaDataFilterWithKey(_ key: String, values: [String]) { fatalError() }
    open func setMetaDataFilterWithKey(_ key: String, valueStartsWith: String) { fatalError() }
    open func loadNextPage(completionHandler: (([SBDGroupChannel]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDUserListQuery: NSObject, NSCopying {
    open var channel: SBDBaseChannel? { get }
    open var queryType: SBDUserListQueryType { get }
    open var limit: UInt { get set }
    open var hasNext: Bool { get }
    open var metaDataKey: String? { get }
    open var metaDataValues: [String]? { get }
    open func setMetaDataFilterWithKey(_ key: String, values: [String]) { fatalError() }
    open func isLoading() -> Bool { fatalError() }
    open func loadNextPage(completionHandler: (([SBDUser]?, SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}
