// module: SendBirdSDK

import Foundation

open class SBDBaseChannel: NSObject {
    open var channelUrl: String { get set }
    open var name: String { get set }
    open var coverUrl: String? { get set }
    open var creator: SBDUser? { get }
    open var createdAt: UInt { get set }
    open var data: String? { get set }
    open var customType: String? { get set }
    open var isFrozen: Bool { get set }
    open var isEphemeral: Bool { get }
    open func sendUserMessage(_ message: String?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, targetLanguages: [String]?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, targetLanguages: [String]?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, customType: String?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(_ message: String?, data: String?, customType: String?, targetLanguages: [String]?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func sendUserMessage(with params: SBDUserMessageParams, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func resendUserMessage(with failedMessage: SBDUserMessage, completionHandler: SBDUserMessageHandler? = nil) -> SBDUserMessage { fatalError() }
    open func sendFileMessage(withBinaryData file: Data, filename: String, type: String, size: UInt, data: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withBinaryData file: Data, filename: String, type: String, size: UInt, data: String?, customType: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withUrl url: String, size: UInt, type: String, data: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withUrl url: String, filename: String?, size: UInt, type: String, data: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withUrl url: String, size: UInt, type: String, data: String?, customType: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withUrl url: String, filename: String?, size: UInt, type: String, data: String?, customType: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withBinaryData file: Data, filename: String, type: String, size: UInt, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withBinaryData file: Data, filename: String, type: String, size: UInt, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withBinaryData file: Data, filename: String, type: String, size: UInt, thumbnailSizes: [SBDThumbnailSize]?, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(withFilePath filepath: String, type: String, thumbnailSizes: [SBDThumbnailSize]?, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(with params: SBDFileMessageParams, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessage(with params: SBDFileMessageParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func sendFileMessages(withParams params: [SBDFileMessageParams], progressHandler: ((String?, Int64, Int64, Int64) -> Void)?, sentMessageHandler: ((SBDFileMessage, SBDError?) -> Void)?, completionHandler: ((SBDError?) -> Void)? = nil) -> [SBDFileMessage] { fatalError() }
    open func resendFileMessage(with failedMessage: SBDFileMessage, binaryData: Data?, completionHandler: SBDFileMessageHandler? = nil) -> SBDFileMessage { fatalError() }
    open func resendFileMessage(with failedMessage: SBDFileMessage, binaryData: Data?, progressHandler: SBDBinaryProgressHandler?, completionHandler: SBDFileMessageHandler? = nil) -> SBDFileMessage { fatalError() }
    open func createPreviousMessageListQuery() -> SBDPreviousMessageListQuery? { fatalError() }
    open func createMessageListQuery() -> SBDMessageListQuery? { fatalError() }
    open func createOperatorListQuery() -> SBDOperatorListQuery? { fatalError() }
    open func createMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMetaCounters(withKeys keys: [String]?, completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getAllMetaCounters(completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func updateMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func increaseMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func decreaseMetaCounters(_ metaCounters: [String: NSNumber], completionHandler: (([String: NSNumber]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteMetaCounters(withKey key: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteAllMetaCounters(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func createMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMetaData(withKeys keys: [String]?, completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getAllMetaData(completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func updateMetaData(_ metaData: [String: String], completionHandler: (([String: String]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteMetaData(withKey key: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteAllMetaData(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func delete(_ message: SBDBaseMessage, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteMessage(withMessageId messageId: Int64, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func update(_ userMessage: SBDUserMessage, messageText: String?, data: String?, customType: String?, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func updateUserMessage(withMessageId messageId: Int64, userMessageParams params: SBDUserMessageParams, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func update(_ fileMessage: SBDFileMessage, data: String?, customType: String?, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func updateFileMessage(withMessageId messageId: Int64, fileMessageParams params: SBDFileMessageParams, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func translateUserMessage(_ message: SBDUserMessage, targetLanguages: [String], completionHandler: SBDUserMessageHandler? = nil) { fatalError() }
    open func isGroupChannel() -> Bool { fatalError() }
    open func isOpen() -> Bool { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: SBDGetMessagesHandler? = nil) { fatalError() }
    open func getNextMessages(byTimestamp timestamp: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: SBDGetMessagesHandler? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: SBDGetMessagesHandler? = nil) { fatalError() }
    open func getPreviousMessages(byTimestamp timestamp: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: SBDGetMessagesHandler? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byTimestamp timestamp: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getNextMessages(byMessageId messageId: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousMessages(byMessageId messageId: Int64, inclusiveTimestamp: Bool, limit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byMessageId messageId: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byMessageId messageId: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byMessageId messageId: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byMessageId messageId: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getPreviousAndNextMessages(byMessageId messageId: Int64, prevLimit: Int, nextLimit: Int, reverse: Bool, messageType: SBDMessageTypeFilter, customType: String?, senderUserIds: [String]?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMessagesByTimestamp(_ timestamp: Int64, params: SBDMessageListParams, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMessagesByMessageId(_ messageId: Int64, params: SBDMessageListParams, completionHandler: (([SBDBaseMessage]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func build(fromSerializedData data: Data) -> SBDBaseChannel? { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open class func cancelUploadingFileMessage(withRequestId requestId: String, completionHandler: ((Bool, SBDError?) -> Void)? = nil) { fatalError() }
    open func copy(_ message: SBDUserMessage, toTargetChannel targetChannel: SBDBaseChannel, completionHandler: ((SBDUserMessage?, SBDError?) -> Void)? = nil) -> SBDUserMessage { fatalError() }
    open func copy(_ message: SBDFileMessage, toTargetChannel targetChannel: SBDBaseChannel, completionHandler: ((SBDFileMessage?, SBDError?) -> Void)? = nil) -> SBDFileMessage { fatalError() }
    open func getMessageChangeLogs(withToken token: String?, completionHandler: (([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMessageChangeLogs(withToken token: String?, includeMetaArray: Bool, completionHandler: (([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMessageChangeLogs(withToken token: String?, includeMetaArray: Bool, includeReactions: Bool, completionHandler: (([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void)? = nil) { fatalError() }
    open func getMessageChangeLogs(byTimestamp timestamp: Int64, completionHandler: @escaping ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void) { fatalError() }
    open func getMessageChangeLogs(byTimestamp timestamp: Int64, includeMetaArray: Bool, completionHandler: @escaping ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void) { fatalError() }
    open func getMessageChangeLogs(byTimestamp timestamp: Int64, includeMetaArray: Bool, includeReactions: Bool, completionHandler: @escaping ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void) { fatalError() }
    open func getMessageChangeLogs(sinceToken token: String?, params: SBDMessageChangeLogsParams, completionHandler: @escaping ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void) { fatalError() }
    open func getMessageChangeLogs(sinceTimestamp timestamp: Int64, params: SBDMessageChangeLogsParams, completionHandler: @escaping ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void) { fatalError() }
    open func createMessageMetaArrayKeys(with message: SBDBaseMessage, keys: [String], completionHandler: ((SBDBaseMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteMessageMetaArrayKeys(with message: SBDBaseMessage, keys: [String], completionHandler: ((SBDBaseMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func addMessageMetaArrayValues(with message: SBDBaseMessage, keyValues: [String: [String]], completionHandler: ((SBDBaseMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func addMessageMetaArrayValues(with message: SBDBaseMessage, metaArrays: [SBDMessageMetaArray], completionHandler: SBDBaseMessageHandler? = nil) { fatalError() }
    open func removeMessageMetaArrayValues(with message: SBDBaseMessage, keyValues: [String: [String]], completionHandler: ((SBDBaseMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func removeMessageMetaArrayValues(with message: SBDBaseMessage, metaArrays: [SBDMessageMetaArray], completionHandler: SBDBaseMessageHandler? = nil) { fatalError() }
    open func getMyMutedInfo(completionHandler: ((Bool, String, Int64, Int64, Int64, SBDError?) -> Void)? = nil) { fatalError() }
    open func report(_ offendingUser: SBDUser, reportCategory: SBDReportCategory, reportDescription: String?, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open func report(with reportCategory: SBDReportCategory, reportDescription: String?, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open func report(_ message: SBDBaseMessage, reportCategory: SBDReportCategory, reportDescription: String?, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open func addReaction(with message: SBDBaseMessage, key: String, completionHandler: ((SBDReactionEvent?, SBDError?) -> Void)? = nil) { fatalError() }
    open func deleteReaction(with message: SBDBaseMessage, key: String, completionHandler: ((SBDReactionEvent?, SBDError?) -> Void)? = nil) { fatalError() }
    open func addOperators(withUserIds userIds: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func removeOperators(withUserIds userIds: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func removeAllOperators(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func getCachedMetaData() -> [String: String] { fatalError() }
    public init() { fatalError() }
}

open class SBDOpenChannel: SBDBaseChannel, SBDMappable {
    open var participantCount: Int { get set }
    open var operators: NSMutableArray? { get }
    open class func createOpenChannelListQuery() -> SBDOpenChannelListQuery? { fatalError() }
    open class func createChannel(completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, channelUrl: String?, coverUrl: String?, data: String?, operatorUserIds: [String]?, customType: String?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, channelUrl: String?, coverImage: Data, coverImageName: String, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(with params: SBDOpenChannelParams, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(with params: SBDOpenChannelParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverUrl: String?, data: String?, operatorUsers: [SBDUser]?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverImage: Data?, coverImageName: String?, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(with params: SBDOpenChannelParams, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(with params: SBDOpenChannelParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func delete(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getWithUrl(_ channelUrl: String, completionHandler: ((SBDOpenChannel?, SBDError?) -> Void)? = nil) { fatalError() }
    open func enter(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func exitChannel(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func createParticipantListQuery() -> SBDParticipantListQuery? { fatalError() }
    open func createMutedUserListQuery() -> SBDMutedUserListQuery? { fatalError() }
    open func createBannedUserListQuery() -> SBDBannedUserListQuery? { fatalError() }
    open func refresh(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func ban(_ user: SBDUser, seconds: Int32, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func banUser(withUserId userId: String, seconds: Int32, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: SBDUser, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(withUserId userId: String, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func isOperator(with user: SBDUser) -> Bool { fatalError() }
    open func isOperator(withUserId userId: String) -> Bool { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open class func createChannel(withName name: String?, coverUrl: String?, data: String?, operatorUsers: [SBDUser]?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverImage: Data, coverImageName: String, data: String?, operatorUsers: [SBDUser]?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverUrl: String?, data: String?, operatorUserIds: [String]?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverUrl: String?, data: String?, operatorUserIds: [String]?, customType: String?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverImage: Data, coverImageName: String, data: String?, operatorUserIds: [String]?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverImage: Data, coverImageName: String, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, coverImageFilePath: String, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, channelUrl: String?, coverImageFilePath: String, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverImage: Data?, coverImageName: String?, data: String?, operatorUsers: [SBDUser]?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverUrl: String?, data: String?, operatorUserIds: [String]?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverUrl: String?, data: String?, operatorUserIds: [String]?, customType: String?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverImage: Data?, coverImageName: String?, data: String?, operatorUserIds: [String]?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverImageFilePath: String?, data: String?, operatorUserIds: [String]?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDOpenChannel?, SBDError?) -> Void) { fatalError() }
    public init() { fatalError() }
}

open class SBDGroupChannel: SBDBaseChannel, SBDComparator, SBDMappable {
    open var lastMessage: SBDBaseMessage? { get set }
    open var isSuper: Bool { get set }
    open var isBroadcast: Bool { get set }
    open var isPublic: Bool { get set }
    open var isAccessCodeRequired: Bool { get }
    open var isDistinct: Bool { get set }
    open var isDiscoverable: Bool { get }
    open var unreadMessageCount: UInt { get set }
    open var unreadMentionCount: UInt { get }
    open var members: NSMutableArray? { get }
    open var memberCount: UInt { get }
    open var joinedMemberCount: UInt { get }
    open var joinedAt: Int64 { get }
    open var sendMarkAsReadEnable: Bool { get set }
    open var isPushEnabled: Bool { get }
    open var myPushTriggerOption: SBDGroupChannelPushTriggerOption { get }
    open var isHidden: Bool { get set }
    open var myMemberState: SBDMemberState { get set }
    open var myRole: SBDRole { get }
    open var myMutedState: SBDMutedState { get }
    open var myCountPreference: SBDCountPreference { get }
    open var invitedAt: Int64 { get }
    open var hiddenState: SBDGroupChannelHiddenState { get }
    open var myLastRead: Int64 { get }
    open var messageOffsetTimestamp: Int64 { get }
    open var messageSurvivalSeconds: Int { get }
    open var pinnedMessageIds: [NSNumber] { get set }
    open var lastPinnedMessage: SBDBaseMessage? { get set }
    open func refresh(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func createMyGroupChannelListQuery() -> SBDGroupChannelListQuery? { fatalError() }
    open class func createPublicGroupChannelListQuery() -> SBDPublicGroupChannelListQuery? { fatalError() }
    open func createMemberListQuery() -> SBDGroupChannelMemberListQuery? { fatalError() }
    open func createBannedUserListQuery() -> SBDBannedUserListQuery? { fatalError() }
    open class func createChannel(with users: [SBDUser], isDistinct: Bool, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withUserIds userIds: [String], isDistinct: Bool, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, users: [SBDUser], coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, users: [SBDUser], coverImage: Data, coverImageName: String, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, userIds: [String], coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, userIds: [String], coverImage: Data, coverImageName: String, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, users: [SBDUser], coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, users: [SBDUser], coverImage: Data, coverImageName: String, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, userIds: [String], coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, userIds: [String], coverUrl: String?, data: String?, customType: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, isDistinct: Bool, coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, isDistinct: Bool, coverUrl: String?, data: String?, customType: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverUrl: String?, data: String?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, userIds: [String], coverImage: Data, coverImageName: String, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, userIds: [String], coverImage: Data, coverImageName: String, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(withName name: String?, isDistinct: Bool, userIds: [String], coverImageFilePath: String, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(with params: SBDGroupChannelParams, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createChannel(with params: SBDGroupChannelParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func createDistinctChannelIfNotExist(with params: SBDGroupChannelParams, completionHandler: @escaping (SBDGroupChannel?, Bool, SBDError?) -> Void) { fatalError() }
    open class func createDistinctChannelIfNotExist(with params: SBDGroupChannelParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, Bool, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, isDistinct: Bool, coverImage: Data?, coverImageName: String?, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, isDistinct: Bool, coverImage: Data?, coverImageName: String?, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, isDistinct: Bool, coverImageFilePath: String?, data: String?, customType: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(withName name: String?, coverImage: Data?, coverImageName: String?, data: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(with params: SBDGroupChannelParams, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open func update(with params: SBDGroupChannelParams, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: @escaping (SBDGroupChannel?, SBDError?) -> Void) { fatalError() }
    open class func getWithoutCache(_ channelUrl: String, completionHandler: ((SBDGroupChannel?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getWithUrl(_ channelUrl: String, completionHandler: ((SBDGroupChannel?, SBDError?) -> Void)? = nil) { fatalError() }
    open func invite(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func inviteUserId(_ userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func invite(_ users: [SBDUser], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func inviteUserIds(_ userIds: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func hide(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func hide(withHidePreviousMessages hidePreviousMessages: Bool, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func hide(withHidePreviousMessages hidePreviousMessages: Bool, allowAutoUnhide: Bool, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unhideChannel(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func leave(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func delete(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func markAsReadAll(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func markAsRead() { fatalError() }
    open func markAsRead(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func markAsDelivered() { fatalError() }
    open func startTyping() { fatalError() }
    open func endTyping() { fatalError() }
    open class func getChannelFromCache(withChannelUrl channelUrl: String) -> SBDGroupChannel? { fatalError() }
    open func getReadReceipt(of message: SBDBaseMessage) -> Int32 { fatalError() }
    open func getUnreadMemberCount(_ message: SBDBaseMessage) -> Int32 { fatalError() }
    open func getLastSeenAt(by user: SBDUser) -> Int64 { fatalError() }
    open func getLastSeenAt(byUserId userId: String) -> Int64 { fatalError() }
    open func getReadMembers(with message: SBDBaseMessage) -> [SBDMember]? { fatalError() }
    open func getReadMembers(with message: SBDBaseMessage, includeAllMembers: Bool) -> [SBDMember] { fatalError() }
    open func getUnreadMembers(with message: SBDBaseMessage) -> [SBDMember]? { fatalError() }
    open func getUnreadMembers(with message: SBDBaseMessage, includeAllMembers: Bool) -> [SBDMember] { fatalError() }
    open func getReadStatus() -> [String: [String: NSObject]]? { fatalError() }
    open func getReadStatus(includingAllMembers includeAllMembers: Bool) -> [String: [String: NSObject]] { fatalError() }
    open func getDeliveryReceipt(_ message: SBDBaseMessage) -> Int32 { fatalError() }
    open func getUndeliveredMemberCount(_ message: SBDBaseMessage) -> Int32 { fatalError() }
    open func isTyping() -> Bool { fatalError() }
    open func getTypingMembers() -> [SBDMember]? { fatalError() }
    open func getTypingUsers() -> [SBDUser]? { fatalError() }
    open func setPushPreferenceWithPushOn(_ pushOn: Bool, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func getPushPreference(completionHandler: ((Bool, SBDError?) -> Void)? = nil) { fatalError() }
    open func setMyPushTriggerOption(_ pushTriggerOption: SBDGroupChannelPushTriggerOption, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open func getMyPushTriggerOption(completionHandler: @escaping SBDGroupChannelPushTriggerOptionHandler) { fatalError() }
    open class func getTotalUnreadMessageCount(completionHandler: ((UInt, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getTotalUnreadChannelCount(completionHandler: ((UInt, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getTotalUnreadMessageCount(withChannelCustomTypes customTypes: [String]?, completionHandler: ((UInt, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getTotalUnreadMessageCount(with params: SBDGroupChannelTotalUnreadMessageCountParams, completionHandler: @escaping (UInt, SBDError?) -> Void) { fatalError() }
    open func serialize() -> Data? { fatalError() }
    open class func hasChannel(inCache channelUrl: String) -> Bool { fatalError() }
    open func hasMember(_ userId: String) -> Bool { fatalError() }
    open func getMember(_ userId: String) -> SBDMember? { fatalError() }
    open func acceptInvitation(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func acceptInvitation(withAccessCode accessCode: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func declineInvitation(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func getInviter() -> SBDUser? { fatalError() }
    open func resetMyHistory(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getCountWith(_ memberStateFilter: SBDMemberStateFilter, completionHandler: ((UInt, SBDError?) -> Void)? = nil) { fatalError() }
    open func join(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func join(withAccessCode accessCode: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func banUser(withUserId userId: String, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func ban(_ user: SBDUser, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unbanUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(_ user: SBDUser, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func muteUser(withUserId userId: String, seconds: Int, description: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unmuteUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func freeze(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func unfreeze(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func getUnreadItemCount(with key: SBDUnreadItemKey, completionHandler: @escaping (SBDUnreadItemCount?, SBDError?) -> Void) { fatalError() }
    open class func getUnreadItemCount(with key: SBDUnreadItemKey, completionHandler: @escaping (SBDUnreadItemCount?, SBDError?) -> Void) { fatalError() }
    open func setMyCountPreference(_ myCountPreference: SBDCountPreference, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open func registerScheduledUserMessage(with params: SBDScheduledUserMessageParams, completionHandler: ((SBDScheduledUserMessage?, SBDError?) -> Void)? = nil) { fatalError() }
    open func notifyScreenshotWasTaken(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func compare(withChannelA channelA: SBDGroupChannel, channelB: SBDGroupChannel, order: SBDGroupChannelListOrder) -> ComparisonResult { fatalError() }
    public init() { fatalError() }
}
