// module: SendbirdChatSDK
// What the Swift interface of 4.15.1 shows beside the members that the other files have from code of other releases.

import Foundation

extension ApplicationUserListQuery {
    public var hasNext: Bool { get }
    public var isLoading: Bool { get }
    public func loadNextPage(completionHandler: @escaping ([User]?, SBError?) -> Void) { fatalError() }
    public var limit: UInt { get }
    public var metaDataKeyFilter: String? { get }
    public var metaDataValuesFilter: [String]? { get }
}

extension ApplicationUserListQueryParams {
    public var userIdsFilter: [String]? { get set }
    public var metaDataKeyFilter: String? { get }
    public var metaDataValuesFilter: [String]? { get }
    public init(builder: (ApplicationUserListQueryParams) -> Void) { fatalError() }
    public func setMetaDataFilter(key: String?, values: [String]?) { fatalError() }
}

extension BannedUserListQuery {
    public var hasNext: Bool { get }
    public var isLoading: Bool { get }
    public func loadNextPage(completionHandler: @escaping ([RestrictedUser]?, SBError?) -> Void) { fatalError() }
    public var limit: UInt { get }
}

extension BannedUserListQueryParams {
    public init(builder: (BannedUserListQueryParams) -> Void) { fatalError() }
}

extension BaseChannel {
    open var id: String { get }
    open var creator: User? { get }
    open var isEphemeral: Bool { get }
    open var channelType: ChannelType { get }
    open var isDirty: Bool { get set }
    open func isOpenChannel() -> Bool { fatalError() }
    open func isGroupChannel() -> Bool { fatalError() }
    open func isFeedChannel() -> Bool { fatalError() }
    public var messageCollectionLastAccessedAt: Int64 { get }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
    open func removeAllOperators(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func createBannedUserListQuery() -> BannedUserListQuery? { fatalError() }
    open func createBannedUserListQuery(paramsBuilder: (BannedUserListQueryParams) -> Void) -> BannedUserListQuery? { fatalError() }
    open func createBannedUserListQuery(params: BannedUserListQueryParams) -> BannedUserListQuery? { fatalError() }
    open class func createBannedUserListQuery(channelType: ChannelType, channelURL: String) -> BannedUserListQuery { fatalError() }
    open class func createBannedUserListQuery(channelType: ChannelType, channelURL: String, paramsBuilder: (BannedUserListQueryParams) -> Void) -> BannedUserListQuery { fatalError() }
    open class func createBannedUserListQuery(channelType: ChannelType, channelURL: String, params: BannedUserListQueryParams) -> BannedUserListQuery { fatalError() }
    open func createMutedUserListQuery() -> MutedUserListQuery? { fatalError() }
    open func createMutedUserListQuery(paramsBuilder: (MutedUserListQueryParams) -> Void) -> MutedUserListQuery? { fatalError() }
    open func createMutedUserListQuery(params: MutedUserListQueryParams) -> MutedUserListQuery? { fatalError() }
    open class func createMutedUserListQuery(channelType: ChannelType, channelURL: String) -> MutedUserListQuery { fatalError() }
    open class func createMutedUserListQuery(channelType: ChannelType, channelURL: String, paramsBuilder: (MutedUserListQueryParams) -> Void) -> MutedUserListQuery { fatalError() }
    open class func createMutedUserListQuery(channelType: ChannelType, channelURL: String, params: MutedUserListQueryParams) -> MutedUserListQuery { fatalError() }
    open func createPreviousMessageListQuery() -> PreviousMessageListQuery? { fatalError() }
    open func createPreviousMessageListQuery(paramsBuilder: (PreviousMessageListQueryParams) -> Void) -> PreviousMessageListQuery? { fatalError() }
    open func createPreviousMessageListQuery(params: PreviousMessageListQueryParams) -> PreviousMessageListQuery? { fatalError() }
    open class func createPreviousMessageListQuery(channelType: ChannelType, channelURL: String) -> PreviousMessageListQuery { fatalError() }
    open class func createPreviousMessageListQuery(channelType: ChannelType, channelURL: String, paramsBuilder: (PreviousMessageListQueryParams) -> Void) -> PreviousMessageListQuery { fatalError() }
    open class func createPreviousMessageListQuery(channelType: ChannelType, channelURL: String, params: PreviousMessageListQueryParams) -> PreviousMessageListQuery { fatalError() }
    open func createOperatorListQuery() -> OperatorListQuery? { fatalError() }
    open func createOperatorListQuery(paramsBuilder: (OperatorListQueryParams) -> Void) -> OperatorListQuery? { fatalError() }
    open class func createOperatorListQuery(channelType: ChannelType, channelURL: String) -> OperatorListQuery { fatalError() }
    open class func createOperatorListQuery(channelType: ChannelType, channelURL: String, paramsBuilder: (OperatorListQueryParams) -> Void) -> OperatorListQuery { fatalError() }
    open class func createOperatorListQuery(channelType: ChannelType, channelURL: String, params: OperatorListQueryParams) -> OperatorListQuery { fatalError() }
    open func createPollListQuery(limit: UInt = 20) -> PollListQuery? { fatalError() }
    open func createPollVoterListQuery(pollId: Int64, pollOptionId: Int64, limit: UInt = 20) -> PollVoterListQuery { fatalError() }
    open func createPollVoterListQuery(pollId: Int64, pollOptionId: Int64) -> PollVoterListQuery { fatalError() }
    open func banUser(_ user: User, seconds: Int, description: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func banUser(userId: String, seconds: Int, description: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func unbanUser(_ user: User, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func unbanUser(userId: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func muteUser(_ user: User, seconds: Int, description: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func muteUser(userId: String, seconds: Int, description: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func unmuteUser(userId: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func unmuteUser(_ user: User, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func sendFileMessages(params: [FileMessageCreateParams], progressHandler: (((String?, Int64, Int64, Int64) -> Void))?, sentMessageHandler: (((FileMessage?, SBError?) -> Void))?, completionHandler: (((SBError?) -> Void))?) -> [FileMessage] { fatalError() }
    open func updateFileMessage(messageId: Int64, params: FileMessageUpdateParams, completionHandler: (((FileMessage?, SBError?) -> Void))?) { fatalError() }
    open func updatePoll(pollId: Int64, params: PollUpdateParams, completionHandler: ((Poll?, SBError?) -> Void)?) { fatalError() }
    open func deletePoll(pollId: Int64, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func closePoll(pollId: Int64, completionHandler: ((Poll?, SBError?) -> Void)?) { fatalError() }
    open func addPollOption(pollId: Int64, optionText: String, completionHandler: ((Poll?, SBError?) -> Void)?) { fatalError() }
    open func updatePollOption(pollId: Int64, pollOptionId: Int64, optionText: String, completionHandler: ((Poll?, SBError?) -> Void)?) { fatalError() }
    open func deletePollOption(pollId: Int64, pollOptionId: Int64, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func votePoll(pollId: Int64, pollOptionIds: [Int64], completionHandler: ((PollVoteEvent?, SBError?) -> Void)?) { fatalError() }
    open func deleteMessage(messageId: Int64, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func getMessagesByMessageId(_ messageId: Int64, params: MessageListParams, completionHandler: ((([BaseMessage]?, SBError?) -> Void))?) { fatalError() }
    open func getPollChangeLogs(token: String?, completionHandler: ((([Poll]?, [Int64]?, Bool, String?, SBError?) -> Void))?) { fatalError() }
    open func getPollChangeLogs(timestamp: Int64, completionHandler: ((([Poll]?, [Int64]?, Bool, String?, SBError?) -> Void))?) { fatalError() }
    open func getMetaCounters(keys: [String]?, completionHandler: ((([String : Int]?, SBError?) -> Void))?) { fatalError() }
    open func updateMetaCounters(_ metaCounters: [String : Int], completionHandler: ((([String : Int]?, SBError?) -> Void))?) { fatalError() }
    open func decreaseMetaCounters(_ metaCounters: [String : Int], completionHandler: ((([String : Int]?, SBError?) -> Void))?) { fatalError() }
    open func deleteMetaCounters(key: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func deleteAllMetaCounters(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func getMetaData(keys: [String], completionHandler: ((([String : String]?, SBError?) -> Void))?) { fatalError() }
    open func deleteMetaData(key: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func deleteAllMetaData(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func getCachedMetaData() -> [String : String] { fatalError() }
    open func deleteMessageMetaArrayKeys(message: BaseMessage, keys: [String], completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    open func addMessageMetaArrayValues(message: BaseMessage, metaArrays: [MessageMetaArray], completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    open func removeMessageMetaArrayValues(message: BaseMessage, keyValues: [String : [String]], completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    open func removeMessageMetaArrayValues(message: BaseMessage, metaArrays: [MessageMetaArray], completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    open func translateUserMessage(_ message: UserMessage, targetLanguages: [String], completionHandler: (((UserMessage?, SBError?) -> Void))?) { fatalError() }
}

extension BaseMessage {
    open var id: AnyHashable { get }
    open var scheduledInfo: ScheduledInfo? { get }
    open var requestedMentionUserIds: [String]? { get }
    open var messageSurvivalSeconds: Int { get }
    open var silent: Bool { get }
    open var isSilent: Bool { get }
    open var errorCode: UInt { get }
    public var plugins: [Plugin]? { get }
    public var extendedMessage: [String : Any] { get }
    open func copyWithFailedState() -> Self { fatalError() }
    open func copyWithFailedState(errorCode: Int) -> Self { fatalError() }
    open func isOpenChannel() -> Bool { fatalError() }
    open func isGroupChannel() -> Bool { fatalError() }
    open func isFeedChannel() -> Bool { fatalError() }
    open func isResendable() -> Bool { fatalError() }
    open func metaArrays(keys: [String]) -> [MessageMetaArray] { fatalError() }
    open class func getMessage(params: MessageRetrievalParams, completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    open func getThreadedMessages(timestamp: Int64, params: ThreadedMessageListParams, completionHandler: (((BaseMessage?, [BaseMessage]?, SBError?) -> Void))?) { fatalError() }
    open class func getScheduledMessage(params: ScheduledMessageRetrievalParams, completionHandler: (((BaseMessage?, SBError?) -> Void))?) { fatalError() }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

extension ChannelContext {
    public init(source: CollectionEventSource) { fatalError() }
    public var fromEvent: Bool { get }
}

extension ChannelType {
    public var intValue: Int { get }
}

extension ChatError {
    public var code: Int { get }
    public var message: String { get }
    public func asSBError(message: String?) -> SBError { fatalError() }
    public class var _nsErrorDomain: String { get }
}

extension CoreError {
    public var code: Int { get }
    public var message: String { get }
    public class var _nsErrorDomain: String { get }
}

extension Emoji {
    public func serialize() -> Data? { fatalError() }
    public class func build(fromSerializedData data: Data?) -> Self? { fatalError() }
}

extension EmojiCategory {
    public func serialize() -> Data? { fatalError() }
    public class func build(fromSerializedData data: Data?) -> Self? { fatalError() }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

extension FileMessage {
    open func getFileMessageParams() -> FileMessageCreateParams? { fatalError() }
    open func dispose() { fatalError() }
}

extension FileMessageCreateParams {
    public var file: Data? { get set }
}

extension GroupChannel {
    open var isExclusive: Bool { get }
    open var isAccessCodeRequired: Bool { get }
    open var isDiscoverable: Bool { get }
    open var isConversation: Bool { get }
    open var isChatNotification: Bool { get }
    open var dollarunreadMessageCount: Atomic<UInt> { get }
    open var joinedMemberCount: UInt { get }
    open var joinedAt: Int64 { get }
    open var myCountPreference: CountPreference { get }
    open var myLastRead: Int64 { get }
    open var messageOffsetTimestamp: Int64 { get }
    open var messageSurvivalSeconds: Int { get }
    open func getMember(_ userId: String) -> Member? { fatalError() }
    open func getInviter() -> User? { fatalError() }
    open func myDeliveryStatus() -> Int64 { fatalError() }
    open var lastPinnedMessage: BaseMessage? { get }
    open func pinMessage(messageId: Int64, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func unpinMessage(messageId: Int64, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func resetMyHistory(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func getMyPushTriggerOption(completionHandler: @escaping ((GroupChannelPushTriggerOption, SBError?) -> Void)) { fatalError() }
    open func setMyCountPreference(_ myCountPreference: CountPreference, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func getReadStatus(includeAllMembers: Bool) -> [String : [String : Any]] { fatalError() }
    open class func createMyGroupChannelListQuery() -> GroupChannelListQuery { fatalError() }
    open class func createMyGroupChannelListQuery(paramsBuilder: (GroupChannelListQueryParams) -> Void) -> GroupChannelListQuery { fatalError() }
    open class func createPublicGroupChannelListQuery() -> PublicGroupChannelListQuery { fatalError() }
    open class func createPublicGroupChannelListQuery(paramsBuilder: (PublicGroupChannelListQueryParams) -> Void) -> PublicGroupChannelListQuery { fatalError() }
    open class func createPublicGroupChannelListQuery(params: PublicGroupChannelListQueryParams) -> PublicGroupChannelListQuery { fatalError() }
    open class func createMemberListQuery(channelURL: String) -> MemberListQuery { fatalError() }
    open class func createMemberListQuery(channelURL: String, paramsBuilder: (MemberListQueryParams) -> Void) -> MemberListQuery { fatalError() }
    open func createMemberListQuery() -> MemberListQuery? { fatalError() }
    open func createMemberListQuery(paramsBuilder: (MemberListQueryParams) -> Void) -> MemberListQuery? { fatalError() }
    open func createPinnedMessageListQuery() -> PinnedMessageListQuery? { fatalError() }
    open func createPinnedMessageListQuery(paramsBuilder: (PinnedMessageListQueryParams) -> Void) -> PinnedMessageListQuery? { fatalError() }
    open func createPinnedMessageListQuery(params: PinnedMessageListQueryParams) -> PinnedMessageListQuery? { fatalError() }
    open func createScheduledFileMessage(params: ScheduledFileMessageCreateParams, completionHandler: (((FileMessage?, SBError?) -> Void))?) -> FileMessage? { fatalError() }
    open func updateScheduledFileMessage(scheduledMessageId: Int64, params: ScheduledFileMessageUpdateParams, completionHandler: (((FileMessage?, SBError?) -> Void))?) { fatalError() }
    open class func createChannel(params: GroupChannelCreateParams, progressHandler: (((Int64, Int64, Int64) -> Void))?, completionHandler: (((GroupChannel?, SBError?) -> Void))?) { fatalError() }
    open class func createDistinctChannelIfNotExist(params: GroupChannelCreateParams, completionHandler: @escaping ((GroupChannel?, Bool, SBError?) -> Void)) { fatalError() }
    open class func createDistinctChannelIfNotExist(params: GroupChannelCreateParams, progressHandler: (((Int64, Int64, Int64) -> Void))?, completionHandler: @escaping ((GroupChannel?, Bool, SBError?) -> Void)) { fatalError() }
    open func update(params: GroupChannelUpdateParams, progressHandler: (((Int64, Int64, Int64) -> Void))?, completionHandler: @escaping ((GroupChannel?, SBError?) -> Void)) { fatalError() }
    open func sendScheduledMessageNow(scheduledMessageId: Int64, completionHandler: @escaping ((SBError?) -> Void)) { fatalError() }
    open func cancelScheduledMessage(scheduledMessageId: Int64, completionHandler: @escaping ((SBError?) -> Void)) { fatalError() }
    open func inviteUser(_ user: User, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func inviteUserId(_ userId: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func acceptInvitation(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func acceptInvitation(accessCode: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func declineInvitation(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func join(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func join(accessCode: String?, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func leave(shouldRemoveOperatorStatus: Bool, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func notifyScreenshotWasTaken(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func isTyping() -> Bool { fatalError() }
    open func createScheduledUserMessage(params: ScheduledUserMessageCreateParams, completionHandler: (((UserMessage?, SBError?) -> Void))?) -> UserMessage? { fatalError() }
    open func updateScheduledUserMessage(scheduledMessageId: Int64, params: ScheduledUserMessageUpdateParams, completionHandler: (((UserMessage?, SBError?) -> Void))?) { fatalError() }
    public func sendMultipleFilesMessage(params: MultipleFilesMessageCreateParams, fileUploadHandler: (((String, Int, UploadableFileInfo, SBError?) -> Void))?, completionHandler: @escaping ((MultipleFilesMessage?, SBError?) -> Void)) -> MultipleFilesMessage? { fatalError() }
}

extension GroupChannelCollection {
    open var dollarHasNext: Atomic<Bool> { get }
    open var isLive: Bool { get }
    open var changelogsToken: String? { get }
    open var defaultTs: Int64 { get }
    open var needMoreData: Bool { get }
    open func didSucceedReconnection() { fatalError() }
    open func didConnect(userId: String) { fatalError() }
    open func channel(_ channel: BaseChannel, didReceive message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, didReceiveMention message: BaseMessage) { fatalError() }
    open func channelWasChanged(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: GroupChannel, didReceiveInvitation invitees: [User]?, inviter: User?) { fatalError() }
    open func channel(_ channel: GroupChannel, didDeclineInvitation invitee: User, inviter: User?) { fatalError() }
    open func channelDidUpdateDeliveryStatus(_ channel: GroupChannel) { fatalError() }
    open func channelDidUpdateReadStatus(_ channel: GroupChannel) { fatalError() }
    open func channelDidChangeMemberCount(_ channels: [GroupChannel]) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasMuted user: RestrictedUser) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasUnmuted user: User) { fatalError() }
    open func channelWasFrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasHidden(_ channel: GroupChannel) { fatalError() }
    open func channelDidUpdateOperators(_ channel: BaseChannel) { fatalError() }
    open func channelDidUpdateTypingStatus(_ channel: GroupChannel) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidLeave user: User) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidJoin user: User) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasBanned user: RestrictedUser) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasUnbanned user: User) { fatalError() }
    open func channelWasDeleted(_ channelURL: String, channelType: ChannelType) { fatalError() }
    open func channel(_ channel: BaseChannel, createdMetaData: [String : String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedMetaData: [String : String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, deletedMetaDataKeys: [String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, createdMetaCounters: [String : Int]?) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedMetaCounters: [String : Int]?) { fatalError() }
    open func channel(_ channel: BaseChannel, deletedMetaCountersKeys: [String]?) { fatalError() }
    open func channelDidUpdatePinnedMessages(_ channel: GroupChannel) { fatalError() }
}

extension GroupChannelCreateParams {
    public var isExclusive: Bool { get set }
    public var isEphemeral: Bool { get set }
    public var isDiscoverable: Bool { get set }
    public var isStrict: Bool { get set }
    public var userIds: [String]? { get set }
    public var accessCode: String? { get set }
    public var messageSurvivalSeconds: Int { get set }
    public func addUser(_ user: User) { fatalError() }
    public func addUserId(_ userId: String) { fatalError() }
    public func addUsers(_ users: [User]) { fatalError() }
    public func addUserIds(_ userIds: [String]) { fatalError() }
    public func setOperators(_ operators: [User]) { fatalError() }
}

extension GroupChannelListQuery {
    public var isLoading: Bool { get }
    public func comparator() -> (Any?, Any?) -> ComparisonResult { fatalError() }
    public func orderBetweenObject(obj1: Any?, obj2: Any?) -> ComparisonResult { fatalError() }
    public var includeFrozenChannel: Bool { get }
    public var includeMemberList: Bool { get }
    public var includeMetaData: Bool { get }
    public var queryType: GroupChannelListQueryType { get }
    public var myMemberStateFilter: MyMemberStateFilter { get }
    public var channelURLsFilter: [String]? { get }
    public var superChannelFilter: GroupChannelSuperChannelFilter { get }
    public var publicChannelFilter: GroupChannelPublicChannelFilter { get }
    public var customTypeStartsWithFilter: String? { get }
    public var customTypesFilter: [String]? { get }
    public var nicknameContainsFilter: String? { get }
    public var nicknameStartsWithFilter: String? { get }
    public var nicknameExactMatchFilter: String? { get }
    public var userIdsIncludeFilter: [String]? { get }
    public var userIdsExactFilter: [String]? { get }
    public var channelNameContainsFilter: String? { get }
    public var unreadChannelFilter: UnreadChannelFilter { get }
    public var metaDataOrderKeyFilter: String? { get }
    public var metaDataKeyFilter: String? { get }
    public var metaDataValuesFilter: [String]? { get }
    public var metaDataValueStartsWithFilter: String? { get }
    public var searchQuery: String? { get }
    public var searchFields: GroupChannelListQuerySearchField { get }
    public var includeChatNotification: Bool { get }
}

extension GroupChannelListQueryParams {
    public var includeFrozenChannel: Bool { get set }
    public var includeMemberList: Bool { get set }
    public var includeMetaData: Bool { get set }
    public var queryType: GroupChannelListQueryType { get set }
    public var myMemberStateFilter: MyMemberStateFilter { get set }
    public var channelURLsFilter: [String]? { get set }
    public var superChannelFilter: GroupChannelSuperChannelFilter { get set }
    public var publicChannelFilter: GroupChannelPublicChannelFilter { get set }
    public var customTypeStartsWithFilter: String? { get set }
    public var customTypesFilter: [String]? { get set }
    public var nicknameContainsFilter: String? { get set }
    public var nicknameStartsWithFilter: String? { get set }
    public var nicknameExactMatchFilter: String? { get set }
    public var userIdsIncludeFilter: [String]? { get }
    public var userIdsExactFilter: [String]? { get set }
    public var channelNameContainsFilter: String? { get set }
    public var unreadChannelFilter: UnreadChannelFilter { get set }
    public var metaDataOrderKeyFilter: String? { get set }
    public var metaDataKeyFilter: String? { get set }
    public var metaDataValuesFilter: [String]? { get set }
    public var metaDataValueStartsWithFilter: String? { get set }
    public var channelHiddenStateFilter: ChannelHiddenStateFilter { get set }
    public var searchQuery: String? { get }
    public var searchFields: GroupChannelListQuerySearchField { get }
    public var includeChatNotification: Bool { get set }
    public init(builder: (GroupChannelListQueryParams) -> Void) { fatalError() }
    public func setUserIdsIncludeFilter(_ userIds: [String], queryType: GroupChannelListQueryType) { fatalError() }
    public func setSearchFilter(_ query: String, fields: GroupChannelListQuerySearchField) { fatalError() }
    public func setMetaDataFilter(_ key: String, values: [String]) { fatalError() }
    public func setMetaDataFilter(_ key: String, valueStartsWith value: String) { fatalError() }
}

extension GroupChannelUpdateParams {
    public var isDiscoverable: Bool { get set }
    public var accessCode: String? { get set }
    public var messageSurvivalSeconds: Int { get set }
    public func setOperators(_ operators: [User]) { fatalError() }
}

extension InitParams {
    public var applicationId: String { get set }
    public var isLocalCachingEnabled: Bool { get set }
    public var logLevel: LogLevel { get set }
    public var appVersion: String? { get set }
    public var localCacheConfig: LocalCacheConfig? { get set }
    public init(applicationId: String, isLocalCachingEnabled: Bool = false, localCacheConfig: LocalCacheConfig? = nil, logLevel: LogLevel = .none, appVersion: String? = nil) { fatalError() }
}

extension LogLevel {
    public class func <(lhs: LogLevel, rhs: LogLevel) -> Bool { fatalError() }
    public class func ==(lhs: LogLevel, rhs: LogLevel) -> Bool { fatalError() }
}

extension Member {
    public var isBlockedByMe: Bool { get }
    public var isBlockingMe: Bool { get }
}

extension MemberListQuery {
    public var memberStateFilter: MemberStateFilter { get }
}

extension MemberListQueryParams {
    public var memberStateFilter: MemberStateFilter { get set }
    public init(builder: (MemberListQueryParams) -> Void) { fatalError() }
}

extension MessageChangeLogsParams {
    public init(includeMetaArray: Bool = false, includeReactions: Bool = false, includeThreadInfo: Bool = false, includeParentMessageInfo: Bool = false, replyType: ReplyType = .none) { fatalError() }
}

extension MessageCollection {
    open var succeededMessages: [BaseMessage] { get }
    open func removeAllFailed(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    open func channel(_ channel: BaseChannel, didReceive message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, didUpdate message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, messageWasDeleted messageId: Int64) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedReaction reactionEvent: ReactionEvent) { fatalError() }
    open func channel(_ channel: BaseChannel, didUpdateThreadInfo threadInfoUpdateEvent: ThreadInfoUpdateEvent) { fatalError() }
    open func channelWasChanged(_ channel: BaseChannel) { fatalError() }
    open func channel(_ channel: GroupChannel, didReceiveInvitation invitees: [User]?, inviter: User?) { fatalError() }
    open func channelDidUpdateDeliveryStatus(_ channel: GroupChannel) { fatalError() }
    open func channelDidUpdateReadStatus(_ channel: GroupChannel) { fatalError() }
    open func channelDidChangeMemberCount(_ channels: [GroupChannel]) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasMuted user: RestrictedUser) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasUnmuted user: User) { fatalError() }
    open func channelWasFrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasUnfrozen(_ channel: BaseChannel) { fatalError() }
    open func channelWasHidden(_ channel: GroupChannel) { fatalError() }
    open func channelDidUpdateOperators(_ channel: BaseChannel) { fatalError() }
    open func channelDidUpdateTypingStatus(_ channel: GroupChannel) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidLeave user: User) { fatalError() }
    open func channel(_ channel: BaseChannel, userWasBanned user: RestrictedUser) { fatalError() }
    open func channel(_ channel: GroupChannel, didDeclineInvitation invitee: User, inviter: User?) { fatalError() }
    open func channel(_ channel: GroupChannel, userDidJoin user: User) { fatalError() }
    open func channelWasDeleted(_ channelURL: String, channelType: ChannelType) { fatalError() }
    open func channel(_ channel: BaseChannel, didReceiveMention message: BaseMessage) { fatalError() }
    open func channel(_ channel: BaseChannel, createdMetaData: [String : String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedMetaData: [String : String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, deletedMetaDataKeys: [String]?) { fatalError() }
    open func channel(_ channel: BaseChannel, createdMetaCounters: [String : Int]?) { fatalError() }
    open func channel(_ channel: BaseChannel, updatedMetaCounters: [String : Int]?) { fatalError() }
    open func channel(_ channel: BaseChannel, deletedMetaCountersKeys: [String]?) { fatalError() }
    open func channel(_ channel: GroupChannel, didUpdatePoll event: PollUpdateEvent) { fatalError() }
    open func channel(_ channel: GroupChannel, didVotePoll event: PollVoteEvent) { fatalError() }
    open func channelDidUpdatePinnedMessages(_ channel: GroupChannel) { fatalError() }
    open func didSucceedReconnection() { fatalError() }
    open func didConnect(userId: String) { fatalError() }
}

extension MessageContext {
    public var sendingStatus: MessageSendingStatus { get }
    public init(source: CollectionEventSource, sendingStatus: MessageSendingStatus) { fatalError() }
}

extension MessageListParams {
    public var messageTypeFilter: MessageTypeFilter { get set }
    public var senderUserIds: [String]? { get set }
    public var showSubChannelMessagesOnly: Bool { get set }
    public init(previousResultSize: Int = 0, nextResultSize: Int = 0, isInclusive: Bool = false, reverse: Bool = false, messageTypeFilter: MessageTypeFilter = .all, customType: String? = nil, senderUserIds: [String]? = nil, includeMetaArray: Bool = false, includeReactions: Bool = false, includeThreadInfo: Bool = false, includeParentMessageInfo: Bool = false, replyType: ReplyType = .all, showSubChannelMessagesOnly: Bool = false, customTypes: [String]? = nil) { fatalError() }
    public func belongsToMessageParams(_ params: BaseMessageCreateParams) -> Bool { fatalError() }
}

extension MessageSearchQuery {
    public var hasNext: Bool { get }
    public var isLoading: Bool { get }
    public var totalCount: Int32 { get }
    public var limit: UInt { get }
    public var keyword: String? { get }
    public var channelURL: String? { get }
    public var channelCustomType: String? { get }
    public var reverse: Bool { get }
    public var exactMatch: Bool { get }
    public var messageTimestampFrom: Int64 { get }
    public var messageTimestampTo: Int64 { get }
    public var order: MessageSearchQueryOrder { get }
    public var advancedQuery: Bool { get }
    public var targetFields: [String]? { get }
}

extension MessageSearchQueryParams {
    public var channelCustomType: String? { get set }
    public var exactMatch: Bool { get set }
    public var messageTimestampTo: Int64 { get set }
    public var advancedQuery: Bool { get set }
    public var targetFields: [String]? { get set }
    public init(builder: (MessageSearchQueryParams) -> Void) { fatalError() }
}

extension MessageSendingStatus {
    public init(stringValue: String) { fatalError() }
}

extension MutedUserListQuery {
    public var hasNext: Bool { get }
    public var isLoading: Bool { get }
    public func loadNextPage(completionHandler: @escaping ([RestrictedUser]?, SBError?) -> Void) { fatalError() }
    public var limit: UInt { get }
}

extension OpenChannel {
    open class func createOpenChannelListQuery() -> OpenChannelListQuery { fatalError() }
    open class func createOpenChannelListQuery(paramsBuilder: (OpenChannelListQueryParams) -> Void) -> OpenChannelListQuery { fatalError() }
    open class func createOpenChannelListQuery(params: OpenChannelListQueryParams) -> OpenChannelListQuery { fatalError() }
    open class func createParticipantListQuery(channelURL: String) -> ParticipantListQuery { fatalError() }
    open class func createParticipantListQuery(channelURL: String, paramsBuilder: (ParticipantListQueryParams) -> Void) -> ParticipantListQuery { fatalError() }
    open class func createParticipantListQuery(channelURL: String, params: ParticipantListQueryParams) -> ParticipantListQuery { fatalError() }
    open func createParticipantListQuery() -> ParticipantListQuery? { fatalError() }
    open func createParticipantListQuery(paramsBuilder: (ParticipantListQueryParams) -> Void) -> ParticipantListQuery? { fatalError() }
    open class func createChannel(params: OpenChannelCreateParams, progressHandler: (((Int64, Int64, Int64) -> Void))?, completionHandler: @escaping ((OpenChannel?, SBError?) -> Void)) { fatalError() }
    open func update(params: OpenChannelUpdateParams, progressHandler: (((Int64, Int64, Int64) -> Void))?, completionHandler: @escaping ((OpenChannel?, SBError?) -> Void)) { fatalError() }
}

extension OpenChannelCreateParams {
    public var coverImageName: String? { get set }
    public var isEphemeral: Bool { get set }
    public init(name: String? = nil, channelURL: String? = nil, coverURL: String? = nil, coverImage: Data? = nil, coverImageName: String? = nil, data: String? = nil, operatorUserIds: [String]? = nil, customType: String? = nil, isEphemeral: Bool = false) { fatalError() }
    public func setOperators(_ operators: [User]) { fatalError() }
}

extension OpenChannelListQuery {
    public var isLoading: Bool { get }
    public var includeFrozenChannel: Bool { get }
    public var includeMetaData: Bool { get }
    public var channelURLFilter: String? { get }
    public var channelNameFilter: String? { get }
    public var customTypeFilter: String? { get }
}

extension OpenChannelUpdateParams {
    public var coverImageName: String? { get set }
    public init(name: String? = nil, coverURL: String? = nil, coverImage: Data? = nil, coverImageName: String? = nil, data: String? = nil, operatorUserIds: [String]? = nil, customType: String? = nil) { fatalError() }
    public func setOperators(_ operators: [User]) { fatalError() }
}

extension OperatorListQueryParams {
    public init(builder: (OperatorListQueryParams) -> Void) { fatalError() }
}

extension ParticipantListQuery {
    public var hasNext: Bool { get }
    public var isLoading: Bool { get }
    public func loadNextPage(completionHandler: @escaping ([User]?, SBError?) -> Void) { fatalError() }
    public var limit: UInt { get }
}

extension ParticipantListQueryParams {
    public init(builder: (ParticipantListQueryParams) -> Void) { fatalError() }
}

extension Reaction {
    public var getUserIds: [String] { get }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

extension ReactionEvent {
    public var operation: ReactionEventAction { get }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

extension SBError {
    public class func error(withDictionary dict: [String : Any]) -> SBError? { fatalError() }
    public class func error(withNSError error: NSError) -> SBError? { fatalError() }
}

extension SendbirdChat {
    public class var isInitialized: Bool { get }
    public class func getSDKVersion() -> String { fatalError() }
    public class func getApplicationId() -> String? { fatalError() }
    public class func setAppVersion(version: String?) { fatalError() }
    public class func getMultipleFilesMessageFileCountLimit() -> Int { fatalError() }
    public class func initializeSynchronously(params: InitParams) -> SBError? { fatalError() }
    public class func connect(userId: String, authToken: String?, apiHost: String?, wsHost: String?, completionHandler: (((User?, SBError?) -> Void))? = nil) { fatalError() }
    public class func disconnectWebSocket(completionHandler: ((() -> Void))? = nil) { fatalError() }
    public class func reconnect() -> Bool { fatalError() }
    public class var backgroundSessionCompletionHandler: ((() -> Void))? { get set }
    public class func createApplicationUserListQuery() -> ApplicationUserListQuery { fatalError() }
    public class func createApplicationUserListQuery(paramsBuilder: (ApplicationUserListQueryParams) -> Void) -> ApplicationUserListQuery { fatalError() }
    public class func createBlockedUserListQuery() -> BlockedUserListQuery { fatalError() }
    public class func createBlockedUserListQuery(paramsBuilder: (BlockedUserListQueryParams) -> Void) -> BlockedUserListQuery { fatalError() }
    public class func createBlockedUserListQuery(params: BlockedUserListQueryParams) -> BlockedUserListQuery { fatalError() }
    public class func createMessageSearchQuery(builder: (MessageSearchQueryParams) -> Void) -> MessageSearchQuery { fatalError() }
    @available(*, deprecated, renamed: "addConnectionDelegate(_:identifier:)")
    public class func add(_ delegate: ConnectionDelegate, identifier: String) { fatalError() }
    public class func connectionDelegate(forIdentifier identifier: String) -> ConnectionDelegate? { fatalError() }
    public class func removeAllConnectionDelegates() { fatalError() }
    public class func channelDelegate(forIdentifier identifier: String) -> BaseChannelDelegate? { fatalError() }
    public class func removeAllChannelDelegates() { fatalError() }
    public class func userEventDelegate(forIdentifier identifier: String) -> UserEventDelegate? { fatalError() }
    public class func removeUserEventDelegate(forIdentifier identifier: String) { fatalError() }
    public class func removeAllUserEventDelegates() { fatalError() }
    public class func setSessionDelegate(_ delegate: SessionDelegate) { fatalError() }
    public class func removeSessionDelegate() { fatalError() }
    public class func getMyPushTokens(token: String?, pushTokenType: PushTokenType, completionHandler: @escaping (([String], PushTokenType, Bool, String?, SBError?) -> Void)) { fatalError() }
    public class func getDoNotDisturb(completionHandler: ((Bool, Int, Int, Int, Int, String, SBError?) -> Void)? = nil) { fatalError() }
    public class func setSnoozePeriod(enabled: Bool, startTimestamp: Int64, endTimestamp: Int64, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getSnoozePeriod(_ completionHandler: @escaping ((Bool, Int64, Int64, SBError?) -> Void)) { fatalError() }
    public class func setPushTriggerOption(_ pushTriggerOption: PushTriggerOption, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func setPushSound(_ sound: String, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getPushSound(completionHandler: ((String?, SBError?) -> Void)? = nil) { fatalError() }
    public class func setPushTemplate(name: String, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getPushTemplate(completionHandler: ((String?, SBError?) -> Void)? = nil) { fatalError() }
    public class func setChannelInvitationPreference(autoAccept: Bool, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getChannelInvitationPreferenceAutoAccept(completionHandler: ((Bool, SBError?) -> Void)? = nil) { fatalError() }
    public class func createFriendListQuery() -> FriendListQuery { fatalError() }
    public class func createFriendListQuery(paramsBuilder: (FriendListQueryParams) -> Void) -> FriendListQuery { fatalError() }
    public class func createFriendListQuery(params: FriendListQueryParams) -> FriendListQuery { fatalError() }
    public class func setAllowFriendDiscovery(_ allow: Bool, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getAllowFriendDiscovery(completionHandler: ((Bool, SBError?) -> Void)? = nil) { fatalError() }
    public class func addFriends(userIds: [String], completionHandler: (([User]?, SBError?) -> Void)? = nil) { fatalError() }
    public class func deleteFriend(userId: String, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func deleteFriends(userIds: [String], completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func deleteFriend(discoveryKey: String, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func deleteFriends(discoveryKeys: [String], completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func uploadFriendDiscoveries(_ discoveryKeyAndNames: [String : String], completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getFriendChangeLogs(token: String?, completionHandler: (([User]?, [String]?, Bool, String?, SBError?) -> Void)? = nil) { fatalError() }
    public class func getGroupChannelCount(myMemberStateFilter: MyMemberStateFilter, completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    public class func getTotalUnreadChannelCount(completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    public class func getTotalUnreadChannelCount(params: GroupChannelTotalUnreadChannelCountParams, completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    public class func getTotalUnreadMessageCount(completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    @available(*, deprecated, renamed: "getTotalUnreadMessageCountWithFeed(params:completionHandler:)")
    public class func getTotalUnreadMessageCount(params: GroupChannelTotalUnreadMessageCountParams, completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    public class func getTotalUnreadMessageCountWithFeed(params: GroupChannelTotalUnreadMessageCountParams, completionHandler: @escaping (UInt, UInt, SBError?) -> Void) { fatalError() }
    public class func getUnreadItemCount(key: UnreadItemKey, completionHandler: @escaping (UnreadItemCount?, SBError?) -> Void) { fatalError() }
    public class func getSubscribedTotalUnreadMessageCount() -> Int { fatalError() }
    public class func getSubscribedCustomTypeTotalUnreadMessageCount() -> Int { fatalError() }
    public class func getSubscribedCustomTypeUnreadMessageCount(customType: String) -> Int { fatalError() }
    public class func markAsReadAll(completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func markAsRead(channelURLs: [String], completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func markAsDelivered(remoteNotificationPayload: [AnyHashable : Any], completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func getMyGroupChannelChangeLogs(token: String?, params: GroupChannelChangeLogsParams = GroupChannelChangeLogsParams(), completionHandler: @escaping (([GroupChannel]?, [String]?, Bool, String?, SBError?) -> Void)) { fatalError() }
    public class func getMyGroupChannelChangeLogs(timestamp: Int64, params: GroupChannelChangeLogsParams = GroupChannelChangeLogsParams(), completionHandler: @escaping (([GroupChannel]?, [String]?, Bool, String?, SBError?) -> Void)) { fatalError() }
    public class func getLogLevel() -> LogLevel { fatalError() }
    public class func setLogLevel(_ logLevel: LogLevel) { fatalError() }
    public class func setNetworkAwarenessReconnection(_ isOn: Bool) { fatalError() }
    public class func getSBUserAgent() -> String { fatalError() }
    public class func setSharedContainerIdentifier(_ identifier: String) { fatalError() }
    public class func setCompletionHandlerDelegateQueue(_ queue: DispatchQueue) { fatalError() }
    public class func performCompletionHandlerDelegateQueue(_ block: (() -> Void)? = nil) { fatalError() }
    public class func setAppGroup(_ appGroup: String) { fatalError() }
    public class func ekey() -> String? { fatalError() }
    public class func getEmoji(_ emojiKey: String, completionHandler: ((Emoji?, SBError?) -> Void)? = nil) { fatalError() }
    public class func getEmojiCategory(_ categoryId: Int64, completionHandler: ((EmojiCategory?, SBError?) -> Void)? = nil) { fatalError() }
    public class func getLastConnectedAt() -> Int64 { fatalError() }
    public class func updateCurrentUserInfo(params: UserUpdateParams, progressHandler: (((Int64, Int64, Int64) -> Void))? = nil, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func blockUserId(_ userId: String, completionHandler: (((User?, SBError?) -> Void))? = nil) { fatalError() }
    public class func blockUser(_ user: User, completionHandler: (((User?, SBError?) -> Void))? = nil) { fatalError() }
    public class func unblockUserId(_ userId: String, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    public class func unblockUser(_ user: User, completionHandler: (((SBError?) -> Void))? = nil) { fatalError() }
    open class func createNotificationCollection(channel: FeedChannel, startingPoint: Int64, params: MessageListParams, delegate: NotificationCollectionDelegate?) -> NotificationCollection? { fatalError() }
    public class func clearCachedData(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    public class func clearCachedMessages(channelURL: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    public class func getCachedDataSize() -> Int { fatalError() }
    public class func getTotalScheduledMessageCount(params: TotalScheduledMessageCountParams, completionHandler: @escaping (UInt, SBError?) -> Void) { fatalError() }
    public class func createScheduledMessageListQuery(channelURL: String?) -> ScheduledMessageListQuery { fatalError() }
    public class func createScheduledMessageListQuery(channelURL: String?, paramsBuilder: (ScheduledMessageListQueryParams) -> Void) -> ScheduledMessageListQuery { fatalError() }
    public class func createScheduledMessageListQuery(channelURL: String?, params: ScheduledMessageListQueryParams) -> ScheduledMessageListQuery { fatalError() }
    public class func createPollListQuery(params: PollListQueryParams) -> PollListQuery { fatalError() }
    public class func createPollListQuery(paramsBuilder: (PollListQueryParams) -> Void) -> PollListQuery { fatalError() }
    public class func createPollVoterListQuery(params: PollVoterListQueryParams) -> PollVoterListQuery { fatalError() }
    public class func createPollVoterListQuery(paramsBuilder: (PollVoterListQueryParams) -> Void) -> PollVoterListQuery { fatalError() }
    public class func getMyFeedChannelChangeLogs(timestamp: Int64, params: FeedChannelChangeLogsParams = FeedChannelChangeLogsParams(), completionHandler: @escaping (([FeedChannel]?, [String]?, Bool, String?, SBError?) -> Void)) { fatalError() }
    public class func getMyFeedChannelChangeLogsByToken(token: String?, params: FeedChannelChangeLogsParams = FeedChannelChangeLogsParams(), completionHandler: @escaping (([FeedChannel]?, [String]?, Bool, String?, SBError?) -> Void)) { fatalError() }
    public class func getUnreadMessageCount() -> UnreadMessageCount { fatalError() }
    public class func getGlobalNotificationChannelSetting(completionHandler: @escaping (GlobalNotificationChannelSetting?, SBError?) -> Void) { fatalError() }
    public class func getNotificationTemplateList(token: String?, params: NotificationTemplateListParams = NotificationTemplateListParams(), completionHandler: @escaping (NotificationTemplateList?, Bool, String?, SBError?) -> Void) { fatalError() }
    public class func getNotificationTemplate(key: String, completionHandler: @escaping (NotificationTemplate?, SBError?) -> Void) { fatalError() }
    public class func __getUIKitConfiguration(completionhandler: @escaping (UIKitConfiguration?, SBError?) -> Void) { fatalError() }
    public class func __addExtension(_ key: String, version: String) { fatalError() }
    public class func __addSendbirdExtensions(extensions: [__SendbirdSDKInfo], customData: [String : String]?) -> Bool { fatalError() }
}

extension SendbirdChatOptions {
    public class func useMemberInfoInMessage() -> Bool { fatalError() }
    public class func setMemberInfoInMessage(_ value: Bool) { fatalError() }
    public class func getConnectionTimeout() -> TimeInterval { fatalError() }
    public class func setConnectionTimeout(_ timeout: Int) { fatalError() }
    public class func getTypingIndicatorThrottle() -> TimeInterval { fatalError() }
    public class func setTypingIndicatorThrottle(_ interval: TimeInterval) { fatalError() }
    public class func getFileTransferTimeout() -> TimeInterval { fatalError() }
    public class func setFileTransferTimeout(_ timeout: Int) { fatalError() }
    public class func getWebSocketResponseTimeout() -> TimeInterval { fatalError() }
    public class func setWebSocketResponseTimeout(_ timeout: Int) { fatalError() }
    public class func setSessionTokenRefreshTimeout(_ timeout: Int) { fatalError() }
    public class func getSessionTokenRefreshTimeout() -> TimeInterval { fatalError() }
}

extension Sender {
    public var isBlockedByMe: Bool { get }
}

extension ThumbnailSize {
    public class func make(thumbnail: Thumbnail) -> ThumbnailSize { fatalError() }
}

extension User {
    open var id: String { get }
    open var lastSeenAt: Int64 { get }
    public var friendDiscoveryKey: String? { get }
    public var friendName: String? { get }
    public var isBot: Bool { get }
    open var metaData: [String : String] { get }
    public func deleteMetaData(key: String, completionHandler: (((SBError?) -> Void))?) { fatalError() }
    public func deleteAllMetaData(completionHandler: (((SBError?) -> Void))?) { fatalError() }
    public func initWithDictionary(_ json: [String : Any]) -> Self? { fatalError() }
    public func _toDictionary() -> [String : Any] { fatalError() }
}

extension UserMessage {
    public var poll: Poll? { get }
    public var translations: [String : String] { get }
    public var translationTargetLanguages: [String] { get }
    public func apply(pollUpdateEvent: PollUpdateEvent) -> Bool { fatalError() }
    public func apply(pollVoteEvent: PollVoteEvent) -> Bool { fatalError() }
    public func apply(poll: Poll) -> Bool { fatalError() }
    public func getUserMessageParams() -> UserMessageCreateParams? { fatalError() }
}

extension UserMessageCreateParams {
    public var message: String { get set }
    public var translationTargetLanguages: [String]? { get set }
    public var pollId: Int64 { get set }
}

extension UserMessageUpdateParams {
    public var message: String? { get set }
    public var pollId: Int64 { get set }
}

extension UserUpdateParams {
    public var profileImageData: Data? { get set }
    public var preferredLanguages: [String]? { get set }
    public var discoveryKeys: [String]? { get set }
}
