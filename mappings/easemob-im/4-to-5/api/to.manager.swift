// module: HyphenateChat
// Easemob IM SDK 5.0.0. Declarations only; the Swift names follow the importer and public Swift code.

import Foundation

public protocol IEMChatManager: NSObjectProtocol {
    func add(_ aDelegate: EMChatManagerDelegate?, delegateQueue aQueue: DispatchQueue?)
    func remove(_ aDelegate: EMChatManagerDelegate)
    func addConversation(delegate aDelegate: EMConversationDelegate?, queue aQueue: DispatchQueue?)
    func removeConversation(delegate aDelegate: EMConversationDelegate)
    func getAllConversations() -> [EMConversation]?
    func getAllConversations(_ isSort: Bool) -> [EMConversation]?
    func filterConversations(fromDB cleanMemoryCache: Bool, filter: ((EMConversation) -> Bool)?) -> [EMConversation]
    func cleanConversationsMemoryCache()
    func getUnreadMessageCount() -> Int
    func pinConversation(_ conversationId: String, isPinned: Bool, completionBlock: ((EMError?) -> Void)?)
    func getConversationWithConvId(_ aConversationId: String?) -> EMConversation?
    func getConversation(_ aConversationId: String, type aType: EMConversationType, createIfNotExist aIfCreate: Bool) -> EMConversation?
    func getConversation(_ aConversationId: String, type aType: EMConversationType, createIfNotExist aIfCreate: Bool, isThread: Bool) -> EMConversation?
    func deleteConversation(_ aConversationId: String, isDeleteMessages aIsDeleteMessages: Bool, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func deleteServerConversation(_ aConversationId: String, conversationType aConversationType: EMConversationType, isDeleteServerMessages aIsDeleteServerMessages: Bool, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func deleteConversations(_ aConversations: [EMConversation]?, isDeleteMessages aIsDeleteMessages: Bool, completion aCompletionBlock: ((EMError?) -> Void)?)
    func getMessageWithMessageId(_ aMessageId: String) -> EMChatMessage?
    func getMessageAttachmentPath(_ aConversationId: String) -> String?
    func `import`(_ aMessages: [EMChatMessage], completion aCompletionBlock: ((EMError?) -> Void)?)
    func update(_ aMessage: EMChatMessage, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func modifyMessage(_ messageId: String, body: EMMessageBody?, ext: [AnyHashable: Any]?, completion completionBlock: @escaping (EMError?, EMChatMessage?) -> Void)
    func sendMessageReadReceipts(_ aMessages: [EMChatMessage], completion aCompletionBlock: ((EMError?) -> Void)?)
    func clearConversationUnreadMessageCount(_ aConversationId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func clearAllConversationUnreadMessageCount(_ aCompletionBlock: ((EMError?) -> Void)?)
    func getGroupMessageReadReceipts(_ aMessages: [EMChatMessage], completion aCompletionBlock: (([EMMessageReadReceipt]?, EMError?) -> Void)?)
    func recallMessage(withMessageId aMessageId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func recallMessage(withMessageId aMessageId: String, ext: String?, completion aCompletionBlock: ((EMError?) -> Void)?)
    func send(_ aMessage: EMChatMessage, progress aProgressBlock: ((Int32) -> Void)?, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func downloadMessageThumbnail(_ aMessage: EMChatMessage, progress aProgressBlock: ((Int32) -> Void)?, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func downloadMessageAttachment(_ aMessage: EMChatMessage, progress aProgressBlock: ((Int32) -> Void)?, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func fetchMessagesFromServer(by conversationId: String, conversationType type: EMConversationType, cursor: String?, pageSize: UInt, option: EMFetchServerMessagesOption?, completion aCompletionBlock: ((EMCursorResult<EMChatMessage>?, EMError?) -> Void)?)
    func asyncFetchGroupMessageReadUsers(fromServer aMessageId: String, groupId aGroupId: String, readReceiptId aReadReceiptId: String, pageSize aPageSize: Int32, completion aCompletionBlock: ((EMCursorResult<EMGroupReadReceipt>?, EMError?, Int32) -> Void)?)
    func deleteMessages(before aTimestamp: UInt, completion aCompletion: ((EMError?) -> Void)?)
    func removeMessagesFromServer(with conversation: EMConversation, messageIds: [String], completion aCompletionBlock: ((EMError?) -> Void)?)
    func translate(_ aMessage: EMChatMessage, targetLanguages aLanguages: [String], completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func loadMessages(withKeyword aKeywords: String, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aSender: String?, searchDirection aDirection: EMMessageSearchDirection, scope aScope: EMMessageSearchScope, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)?)
    func searchMessages(withTypes aTypes: [NSNumber], timestamp aTimestamp: Int64, count aCount: Int32, fromUser aUsername: String?, searchDirection aDirection: EMMessageSearchDirection, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)?)
    func downloadAndParseCombineMessage(_ aMessage: EMChatMessage, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)?)
    func fetchSupportedLanguages(_ aCompletionBlock: (([EMTranslateLanguage]?, EMError?) -> Void)?)
    func getReactionDetail(_ messageId: String, reaction: String, cursor: String?, pageSize: UInt64, completion: @escaping (EMMessageReaction, String?, EMError?) -> Void)
    func deleteAllMessagesAndConversations(_ clearServerData: Bool, completion aCompletionBlock: ((EMError?) -> Void)?)
    func getMessageCount(completion: ((Int, EMError?) -> Void)?)
    func addReaction(_ reaction: String, toMessage messageId: String, completion: ((EMError?) -> Void)?)
    func removeReaction(_ reaction: String, fromMessage messageId: String, completion: ((EMError?) -> Void)?)
    func pinMessage(_ messageId: String, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func unpinMessage(_ messageId: String, completion aCompletionBlock: ((EMChatMessage?, EMError?) -> Void)?)
    func getPinnedMessages(fromServer conversationId: String, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)?)
}

public protocol IEMContactManager: NSObjectProtocol {
    func add(_ aDelegate: EMContactManagerDelegate, delegateQueue aQueue: DispatchQueue?)
    func removeDelegate(_ aDelegate: Any)
    func getContacts() -> [String]?
    func getAllContacts() -> [EMContact]?
    func getContact(_ userId: String) -> EMContact?
    func setContactRemark(_ userId: String, remark: String?, completion aCompletionBlock: ((EMContact?, EMError?) -> Void)?)
    func addContact(_ aUsername: String, message aMessage: String?, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func deleteContact(_ aUsername: String, isDeleteConversation aIsDeleteConversation: Bool) -> EMError?
    func deleteContact(_ aUsername: String, isDeleteConversation aIsDeleteConversation: Bool, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func approveFriendRequest(fromUser aUsername: String, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func declineFriendRequest(fromUser aUsername: String, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func getBlackListFromServer(completion aCompletionBlock: (([String]?, EMError?) -> Void)?)
    func getBlackList() -> [String]?
    func addUser(toBlackList aUsername: String, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func saveBlackList(_ aBlackList: [String], completion aCompletionBlock: ((EMError?) -> Void)?)
    func removeUser(fromBlackList aUsername: String, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func getSelfIdsOnOtherPlatform(completion aCompletionBlock: (([String]?, EMError?) -> Void)?)
}

public protocol IEMGroupManager: NSObjectProtocol {
    func add(_ aDelegate: EMGroupManagerDelegate, delegateQueue aQueue: DispatchQueue?)
    func removeDelegate(_ aDelegate: Any)
    func getJoinedGroups() -> [EMGroup]?
    func cleanAllGroupsFromDB()
    func getJoinedGroupsCountFromServer(completion aCompletionBlock: ((Int, EMError?) -> Void)?)
    func createGroup(withSubject subject: String?, avatar: String?, description: String?, invitees: [String]?, message: String?, setting: EMGroupConfigs?, completion completionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroup(withId groupId: String, types type: EMGroupConfigsType, configs: EMGroupConfigs, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func getGroupSpecificationFromServer(withId aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func getGroupSpecificationFromServer(withId aGroupId: String, fetchMembers: Bool, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func getGroupMemberListFromServer(withId aGroupId: String, cursor aCursor: String?, pageSize aPageSize: Int, completion aCompletionBlock: ((EMCursorResult<NSString>?, EMError?) -> Void)?)
    func getGroupBlacklistFromServer(withId aGroupId: String, pageNumber aPageNum: Int, pageSize aPageSize: Int, completion aCompletionBlock: (([String]?, EMError?) -> Void)?)
    func getGroupMuteListFromServer(withId aGroupId: String, pageNumber aPageNum: Int, pageSize aPageSize: Int, completion aCompletionBlock: (([String]?, EMError?) -> Void)?)
    func getGroupFileList(withId aGroupId: String, pageNumber aPageNum: Int, pageSize aPageSize: Int, completion aCompletionBlock: (([EMGroupSharedFile]?, EMError?) -> Void)?)
    func getGroupWhiteListFromServer(withId aGroupId: String, completion aCompletionBlock: (([String]?, EMError?) -> Void)?)
    func isMemberInWhiteListFromServer(withGroupId aGroupId: String, completion aCompletionBlock: ((Bool, EMError?) -> Void)?)
    func getGroupAnnouncement(withId aGroupId: String, completion aCompletionBlock: ((String?, EMError?) -> Void)?)
    func addMembers(_ aUsers: [String], toGroup aGroupId: String, message aMessage: String?, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func removeMembers(_ aUsers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func blockMembers(_ aMembers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func unblockMembers(_ aMembers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroupSubject(_ aSubject: String?, forGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateDescription(_ aDescription: String?, forGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroupAvatar(_ avatar: String, groupId: String, completion completionBlock: ((EMGroup?, EMError?) -> Void)?)
    func leaveGroup(_ aGroupId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func destroyGroup(_ aGroupId: String, finishCompletion aCompletionBlock: ((EMError?) -> Void)?)
    func blockGroup(_ aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func unblockGroup(_ aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroupOwner(_ aGroupId: String, newOwner aNewOwner: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func addAdmin(_ aAdmin: String, toGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func removeAdmin(_ aAdmin: String, fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func muteMembers(_ aMuteMembers: [String], muteMilliseconds aMuteMilliseconds: Int, fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func unmuteMembers(_ aMembers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func muteAllMembers(fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func unmuteAllMembers(fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func addWhiteListMembers(_ aMembers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func removeWhiteListMembers(_ aMembers: [String], fromGroup aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func uploadGroupSharedFile(withId aGroupId: String, filePath aFilePath: String, progress aProgressBlock: ((Int32) -> Void)?, completion aCompletionBlock: ((EMGroupSharedFile?, EMError?) -> Void)?)
    func removeGroupSharedFile(withId aGroupId: String, sharedFileId aSharedFileId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroupAnnouncement(withId aGroupId: String, announcement aAnnouncement: String?, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func updateGroupExt(withId aGroupId: String, ext aExt: String?, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func joinPublicGroup(_ aGroupId: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func requestToJoinPublicGroup(_ aGroupId: String, message aMessage: String?, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func approveJoinGroupRequest(_ aGroupId: String, sender aUsername: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func declineJoinGroupRequest(_ aGroupId: String, sender aUsername: String, reason aReason: String?, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func acceptInvitation(fromGroup aGroupId: String, inviter aUsername: String, completion aCompletionBlock: ((EMGroup?, EMError?) -> Void)?)
    func declineGroupInvitation(_ aGroupId: String, inviter aInviter: String, reason aReason: String?, completion aCompletionBlock: ((EMError?) -> Void)?)
    func setMemberAttribute(_ groupId: String, userId: String, attributes: [String: String], completion completionBlock: ((EMError?) -> Void)?)
    func fetchMemberAttribute(_ groupId: String, userId: String, completion completionBlock: (([String: String]?, EMError?) -> Void)?)
}

public protocol IEMChatroomManager: NSObjectProtocol {
    func add(_ aDelegate: EMChatroomManagerDelegate, delegateQueue aQueue: DispatchQueue?)
    func remove(_ aDelegate: EMChatroomManagerDelegate)
    func getChatroomsFromServer(withPage aPageNum: Int, pageSize aPageSize: Int, completion aCompletionBlock: ((EMPageResult<EMChatroom>?, EMError?) -> Void)?)
    func joinChatroom(_ aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func joinChatroom(_ aChatroomId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) -> EMChatroom?
    func leaveChatroom(_ aChatroomId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?)
    func getChatroomMemberListFromServer(withId aChatroomId: String, cursor aCursor: String?, pageSize aPageSize: Int, completion aCompletionBlock: ((EMCursorResult<NSString>?, EMError?) -> Void)?)
    func getChatroomAnnouncement(withId aChatroomId: String, completion aCompletionBlock: ((String?, EMError?) -> Void)?)
    func updateDescription(_ aDescription: String?, forChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func removeMembers(_ aMembers: [String], fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func blockMembers(_ aMembers: [String], fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func unblockMembers(_ aMembers: [String], fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func updateChatroomOwner(_ aChatroomId: String, newOwner aNewOwner: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func addAdmin(_ aAdmin: String, toChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func removeAdmin(_ aAdmin: String, fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func muteMembers(_ aMuteMembers: [String], muteMilliseconds aMuteMilliseconds: Int, fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func unmuteMembers(_ aMembers: [String], fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func muteAllMembers(fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func unmuteAllMembers(fromChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func updateChatroomAnnouncement(withId aChatroomId: String, announcement aAnnouncement: String?, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func fetchChatroomAllAttributes(_ roomId: String, completion completionBlock: ((EMError?, [String: String]?) -> Void)?)
    func joinChatroom(_ aChatroomId: String, ext: String?, leaveOtherRooms: Bool, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func leaveChatroom(_ aChatroomId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func getChatroomSpecificationFromServer(withId aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func updateSubject(_ aSubject: String?, forChatroom aChatroomId: String, completion aCompletionBlock: ((EMChatroom?, EMError?) -> Void)?)
    func muteMembers(_ aMuteMembers: [String], muteMilliseconds aMuteMilliseconds: Int, fromChatroom aChatroomId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) -> EMChatroom?
    func muteAllMembers(fromChatroom aChatroomId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) -> EMChatroom?
}

public protocol IEMPushManager: NSObjectProtocol {
    var pushOptions: EMPushOptions? { get }
    func update(_ pushDisplayStyle: EMPushDisplayStyle, completion aCompletionBlock: ((EMError?) -> Void)?)
    func updatePushDisplayName(_ aDisplayName: String, completion aCompletionBlock: ((String, EMError?) -> Void)?)
    func getPushNotificationOptionsFromServer(completion aCompletionBlock: ((EMPushOptions?, EMError?) -> Void)?)
    func setSilentModeForConversation(_ aConversationId: String, conversationType aConversationType: EMConversationType, params aParam: EMSilentModeParam?, completion aCompletionBlock: ((EMSilentModeResult?, EMError?) -> Void)?)
    func getSilentModeForAll(completion aCompletionBlock: ((EMSilentModeResult?, EMError?) -> Void)?)
}

public protocol IEMThreadManager: NSObjectProtocol {
    func add(_ aDelegate: EMThreadManagerDelegate, delegateQueue aQueue: DispatchQueue?)
    func joinChatThread(_ threadId: String, completion aCompletionBlock: ((EMChatThread?, EMError?) -> Void)?)
    func remove(_ aDelegate: EMThreadManagerDelegate)
    func getChatThread(fromSever threadId: String, completion aCompletionBlock: ((EMChatThread?, EMError?) -> Void)?)
    func getJoinedChatThreadsFromServer(withCursor aCursor: String?, pageSize aPageSize: Int, completion aCompletionBlock: ((EMCursorResult<EMChatThread>?, EMError?) -> Void)?)
    func getChatThreadsFromServer(withParentId parentId: String, cursor aCursor: String?, pageSize aPageSize: Int, completion aCompletionBlock: ((EMCursorResult<EMChatThread>?, EMError?) -> Void)?)
    func getJoinedChatThreadsFromServer(withParentId parentId: String, cursor aCursor: String?, pageSize aPageSize: Int, completion aCompletionBlock: ((EMCursorResult<EMChatThread>?, EMError?) -> Void)?)
    func getLastMessageFromSever(withChatThreads threadIds: [String], completion aCompletionBlock: (([String: EMChatMessage]?, EMError?) -> Void)?)
    func updateChatThreadName(_ name: String?, threadId athreadId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func createChatThread(_ threadName: String, messageId: String, parentId: String, completion aCompletionBlock: ((EMChatThread?, EMError?) -> Void)?)
    func destroyChatThread(_ threadId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
    func leaveChatThread(_ athreadId: String, completion aCompletionBlock: ((EMError?) -> Void)?)
}

public protocol IEMUserInfoManager: NSObjectProtocol {
    func fetchUserInfo(byId aUserIds: [String], completion aCompletionBlock: (([AnyHashable: Any]?, EMError?) -> Void)?)
}

public protocol IEMPresenceManager: NSObjectProtocol {
    func add(_ aDelegate: EMPresenceManagerDelegate, delegateQueue aQueue: DispatchQueue?)
    func publishPresence(withDescription aDescription: String?, completion aCompletion: ((EMError?) -> Void)?)
    func subscribe(_ members: [String], expiry: Int, completion aCompletion: (([EMPresence]?, EMError?) -> Void)?)
    func unsubscribe(_ members: [String], completion aCompletion: ((EMError?) -> Void)?)
    func fetchPresenceStatus(_ members: [String], completion aCompletion: (([EMPresence]?, EMError?) -> Void)?)
    func remove(_ aDelegate: EMPresenceManagerDelegate)
}
