// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class BaseChannel: NSObject {
    open var channelURL: String { get set }
    open var name: String { get set }
    open var coverURL: String? { get set }
    open var createdAt: UInt { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var isFrozen: Bool { get set }
    open func sendUserMessage(_ message: String?, completionHandler: ((UserMessage?, SBError?) -> Void)?) -> UserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, completionHandler: ((UserMessage?, SBError?) -> Void)? = nil) -> UserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, targetLanguages: [String]?, completionHandler: ((UserMessage?, SBError?) -> Void)? = nil) -> UserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, customType: String?, completionHandler: ((UserMessage?, SBError?) -> Void)? = nil) -> UserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, customType: String?, targetLanguages: [String]?, completionHandler: ((UserMessage?, SBError?) -> Void)? = nil) -> UserMessage { fatalError() }
    open func sendUserMessage(params: UserMessageCreateParams, completionHandler: ((UserMessage?, SBError?) -> Void)?) -> UserMessage { fatalError() }
    open func resendUserMessage(_ failedMessage: UserMessage, completionHandler: UserMessageHandler?) -> UserMessage { fatalError() }
    open func sendFileMessage(params: FileMessageCreateParams, completionHandler: ((FileMessage?, SBError?) -> Void)?) -> FileMessage { fatalError() }
    open func sendFileMessage(params: FileMessageCreateParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((FileMessage?, SBError?) -> Void)?) -> FileMessage { fatalError() }
    open func resendFileMessage(_ failedMessage: FileMessage, binaryData: Data?, completionHandler: FileMessageHandler?) -> FileMessage { fatalError() }
    open func resendFileMessage(_ failedMessage: FileMessage, binaryData: Data?, progressHandler: BinaryProgressHandler?, completionHandler: FileMessageHandler?) -> FileMessage { fatalError() }
    open func createMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBError?) -> Void)?) { fatalError() }
    open func getAllMetaCounters(completionHandler: (([String: NSNumber]?, SBError?) -> Void)?) { fatalError() }
    open func increaseMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBError?) -> Void)?) { fatalError() }
    open func createMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBError?) -> Void)?) { fatalError() }
    open func getAllMetaData(completionHandler: (([String: String]?, SBError?) -> Void)?) { fatalError() }
    open func updateMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBError?) -> Void)?) { fatalError() }
    open func deleteMessage(_ message: BaseMessage, completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func updateUserMessage(messageId: Int64, params: UserMessageUpdateParams, completionHandler: ((UserMessage?, SBError?) -> Void)?) { fatalError() }
    open func update(_ fileMessage: FileMessage, data: String?, customType: String?, completionHandler: ((FileMessage?, SBError?) -> Void)? = nil) { fatalError() }
    open func getMessagesByTimestamp(_ timestamp: Int64, params: MessageListParams, completionHandler: (([BaseMessage]?, SBError?) -> Void)?) { fatalError() }
    open class func build(fromSerializedData data: Data) -> BaseChannel? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open class func cancelUploadingFileMessage(requestId: String, completionHandler: ((Bool, SBError?) -> Void)?) { fatalError() }
    open func copyUserMessage(_ message: UserMessage, toTargetChannel targetChannel: BaseChannel, completionHandler: ((UserMessage?, SBError?) -> Void)?) -> UserMessage { fatalError() }
    open func copyFileMessage(_ message: FileMessage, toTargetChannel targetChannel: BaseChannel, completionHandler: ((FileMessage?, SBError?) -> Void)?) -> FileMessage { fatalError() }
    open func getMessageChangeLogs(token: String?, params: MessageChangeLogsParams, completionHandler: @escaping ([BaseMessage]?, [NSNumber]?, Bool, String?, SBError?) -> Void) { fatalError() }
    open func getMessageChangeLogs(timestamp: Int64, params: MessageChangeLogsParams, completionHandler: @escaping ([BaseMessage]?, [NSNumber]?, Bool, String?, SBError?) -> Void) { fatalError() }
    open func createMessageMetaArrayKeys(message: BaseMessage, keys: [String], completionHandler: ((BaseMessage?, SBError?) -> Void)?) { fatalError() }
    open func addMessageMetaArrayValues(message: BaseMessage, keyValues: [String: [String]], completionHandler: ((BaseMessage?, SBError?) -> Void)?) { fatalError() }
    open func addMessageMetaArrayValues(with message: BaseMessage, metaArrays: [MessageMetaArray], completionHandler: BaseMessageHandler?) { fatalError() }
    open func getMyMutedInfo(completionHandler: ((Bool, String, Int64, Int64, Int64, SBError?) -> Void)?) { fatalError() }
    open func report(offendingUser: User, reportCategory: ReportCategory, reportDescription: String?, completionHandler: SBErrorHandler?) { fatalError() }
    open func report(category reportCategory: ReportCategory, reportDescription: String?, completionHandler: SBErrorHandler?) { fatalError() }
    open func report(message: BaseMessage, reportCategory: ReportCategory, reportDescription: String?, completionHandler: SBErrorHandler?) { fatalError() }
    open func addReaction(with message: BaseMessage, key: String, completionHandler: ((ReactionEvent?, SBError?) -> Void)?) { fatalError() }
    open func deleteReaction(with message: BaseMessage, key: String, completionHandler: ((ReactionEvent?, SBError?) -> Void)?) { fatalError() }
    open func addOperators(userIds: [String], completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func removeOperators(userIds: [String], completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func createOperatorListQuery(params: OperatorListQueryParams) -> OperatorListQuery { fatalError() }
}

open class OpenChannel: BaseChannel {
    open var participantCount: Int { get set }
    open var operators: NSMutableArray? { get }
    open class func createChannel(completionHandler: @escaping (OpenChannel?, SBError?) -> Void) { fatalError() }
    open class func createChannel(params: OpenChannelCreateParams, completionHandler: @escaping (OpenChannel?, SBError?) -> Void) { fatalError() }
    open func update(params: OpenChannelUpdateParams, completionHandler: @escaping (OpenChannel?, SBError?) -> Void) { fatalError() }
    open func delete(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open class func getChannel(url channelUrl: String, completionHandler: ((OpenChannel?, SBError?) -> Void)?) { fatalError() }
    open func enter(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func exit(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func refresh(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func banUser(userId: String, seconds: Int32, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(userId: String, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: User, seconds: Int, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(userId: String, seconds: Int, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(userId: String, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func isOperator(user: User) -> Bool { fatalError() }
    open func isOperator(userId: String) -> Bool { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func createParticipantListQuery(params: ParticipantListQueryParams) -> ParticipantListQuery { fatalError() }
}

open class GroupChannel: BaseChannel {
    open var lastMessage: BaseMessage? { get set }
    open var isSuper: Bool { get set }
    open var isBroadcast: Bool { get set }
    open var isPublic: Bool { get set }
    open var isDistinct: Bool { get set }
    open var unreadMessageCount: UInt { get set }
    open var unreadMentionCount: UInt { get }
    open var members: [Member] { get }
    open var memberCount: UInt { get }
    open var myPushTriggerOption: GroupChannelPushTriggerOption { get }
    open var isHidden: Bool { get set }
    open var myMemberState: MemberState { get set }
    open var myRole: Role { get }
    open var myMutedState: MutedState { get }
    open var invitedAt: Int64 { get }
    open var hiddenState: GroupChannelHiddenState { get }
    open var pinnedMessageIds: [NSNumber] { get set }
    open func refresh(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open class func createChannel(params: GroupChannelCreateParams, completionHandler: @escaping (GroupChannel?, SBError?) -> Void) { fatalError() }
    open func update(params: GroupChannelUpdateParams, completionHandler: @escaping (GroupChannel?, SBError?) -> Void) { fatalError() }
    open class func getChannel(url channelUrl: String, completionHandler: ((GroupChannel?, SBError?) -> Void)?) { fatalError() }
    open func inviteUsers(_ users: [User], completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func inviteUserIds(_ userIds: [String], completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func hide(hidePreviousMessages: Bool, completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func hide(hidePreviousMessages: Bool, allowAutoUnhide: Bool, completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func unhide(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func leave(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func delete(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func markAsRead() { fatalError() }
    open func markAsRead(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func startTyping() { fatalError() }
    open func endTyping() { fatalError() }
    open func getUnreadMemberCount(_ message: BaseMessage) -> Int32 { fatalError() }
    open func getReadMembers(with message: BaseMessage) -> [Member]? { fatalError() }
    open func getReadMembers(message: BaseMessage, includeAllMembers: Bool) -> [Member] { fatalError() }
    open func getUnreadMembers(with message: BaseMessage) -> [Member]? { fatalError() }
    open func getUnreadMembers(message: BaseMessage, includeAllMembers: Bool) -> [Member] { fatalError() }
    open func getUndeliveredMemberCount(_ message: BaseMessage) -> Int32 { fatalError() }
    open func getTypingUsers() -> [User]? { fatalError() }
    open func setMyPushTriggerOption(_ pushTriggerOption: GroupChannelPushTriggerOption, completionHandler: SBErrorHandler?) { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open func hasMember(_ userId: String) -> Bool { fatalError() }
    open func banUser(userId: String, seconds: Int, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(userId: String, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: User, seconds: Int, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func muteUser(userId: String, seconds: Int, description: String?, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(userId: String, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(_ user: User, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open func freeze(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open func unfreeze(completionHandler: ((SBError?) -> Void)?) { fatalError() }
    open class func compare(channelA: GroupChannel, channelB: GroupChannel, order: GroupChannelListOrder) -> ComparisonResult { fatalError() }
    open class func createMyGroupChannelListQuery(params: GroupChannelListQueryParams) -> GroupChannelListQuery { fatalError() }
    open func createMemberListQuery(params: MemberListQueryParams) -> MemberListQuery { fatalError() }
}
