// module: HyphenateChat
// Easemob IM SDK 5.0.0. Declarations only; the Swift names follow the importer and public Swift code.

import Foundation

open class EMChatMessage: NSObject {
    public init(conversationID aConversationId: String, from aFrom: String, to aTo: String, body aBody: EMMessageBody, ext aExt: [AnyHashable: Any]?) { fatalError() }
    public init(conversationID aConversationId: String, body aBody: EMMessageBody, ext aExt: [AnyHashable: Any]?) { fatalError() }
    open var messageId: String
    open var conversationId: String
    open var direction: EMMessageDirection
    open var from: String
    open var to: String
    open var timestamp: Int64
    open var localTime: Int64
    open var chatType: EMChatType
    open var status: EMMessageStatus
    open var onlineState: Bool { get { fatalError() } }
    open var isPeerRead: Bool { get { fatalError() } }
    open var isChatThreadMessage: Bool
    open var isNeedReadReceipt: Bool
    open var groupReadReceiptCount: Int32 { get { fatalError() } }
    open var isDeliverAcked: Bool
    open var isRead: Bool { get { fatalError() } }
    open var isListened: Bool
    open var body: EMMessageBody
    open var reactionList: [EMMessageReaction]? { get { fatalError() } }
    open var ext: [AnyHashable: Any]?
    open var chatThread: EMChatThread? { get { fatalError() } }
    open var deliverOnlineOnly: Bool
    open var receiverList: [String]?
    open var pinnedInfo: EMMessagePinInfo? { get { fatalError() } }
    open var streamChunk: EMStreamChunk? { get { fatalError() } }
}

public enum EMChatType: Int {
    case chat
    case groupChat
    case chatRoom
}

public enum EMMessageDirection: Int {
    case send
    case receive
}

public enum EMMessageStatus: Int {
    case pending
    case delivering
    case succeed
    case failed
}

open class EMConversation: NSObject {
    open var conversationId: String { get { fatalError() } }
    open var type: EMConversationType { get { fatalError() } }
    open var unreadMessagesCount: Int32 { get { fatalError() } }
    open var messagesCount: Int32 { get { fatalError() } }
    open var ext: [AnyHashable: Any]?
    open var isChatThread: Bool
    open var isPinned: Bool { get { fatalError() } }
    open var pinnedTime: Int64 { get { fatalError() } }
    open var latestMessage: EMChatMessage? { get { fatalError() } }
    open var disturbType: EMPushRemindType { get { fatalError() } }
    open func lastReceivedMessage() -> EMChatMessage? { fatalError() }
    open func conversationName() -> String? { fatalError() }
    open func conversationAvatar() -> String? { fatalError() }
    open func insert(_ aMessage: EMChatMessage, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) { fatalError() }
    open func append(_ aMessage: EMChatMessage, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) { fatalError() }
    open func deleteMessage(withId aMessageId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) { fatalError() }
    open func deleteAllMessages(_ pError: AutoreleasingUnsafeMutablePointer<EMError?>?) { fatalError() }
    open func updateMessageChange(_ aMessage: EMChatMessage, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) { fatalError() }
    open func pinnedMessages() -> [EMChatMessage]? { fatalError() }
    open func loadMessages(from aStartTimestamp: Int64, to aEndTimestamp: Int64, count aCount: Int32) -> [EMChatMessage]? { fatalError() }
    open func loadMessage(withId aMessageId: String, error pError: AutoreleasingUnsafeMutablePointer<EMError?>?) -> EMChatMessage? { fatalError() }
    open func loadMessagesStart(fromId aMessageId: String?, count aCount: Int32, searchDirection aDirection: EMMessageSearchDirection) -> [EMChatMessage]? { fatalError() }
    open func loadMessagesStart(fromId aMessageId: String?, count aCount: Int32, searchDirection aDirection: EMMessageSearchDirection, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)? = nil) { fatalError() }
    open func loadMessages(with aType: EMMessageBodyType, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aUsername: String?, searchDirection aDirection: EMMessageSearchDirection) -> [EMChatMessage]? { fatalError() }
    open func loadMessages(with aType: EMMessageBodyType, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aUsername: String?, searchDirection aDirection: EMMessageSearchDirection, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)? = nil) { fatalError() }
    open func loadMessages(withKeyword aKeywords: String?, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aSender: String?, searchDirection aDirection: EMMessageSearchDirection) -> [EMChatMessage]? { fatalError() }
    open func loadMessages(withKeyword aKeywords: String?, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aSender: String?, searchDirection aDirection: EMMessageSearchDirection, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)? = nil) { fatalError() }
    open func loadMessages(withKeyword aKeywords: String?, timestamp aTimestamp: Int64, count aCount: Int32, fromUser aSender: String?, searchDirection aDirection: EMMessageSearchDirection, scope aScope: EMMessageSearchScope, completion aCompletionBlock: (([EMChatMessage]?, EMError?) -> Void)? = nil) { fatalError() }
}

public enum EMConversationType: Int {
    case chat
    case groupChat
    case chatRoom
}

public enum EMMessageSearchDirection: Int {
    case up
    case down
}

public enum EMMessageSearchScope: Int {
    case content
    case ext
    case all
}

public enum EMMessageFetchHistoryDirection: UInt {
    case up
    case down
}

public enum EMPushRemindType: Int {
    case all
    case mentionOnly
    case none
}

open class EMGroupReadReceipt: NSObject {
    open var messageId: String
    open var readReceiptId: String
    open var from: EMGroupMemberInfo
    open var readCount: Int32
    open var timestamp: Int64
}

open class EMMessageReadReceipt: NSObject {
    open var messageId: String { get { fatalError() } }
    open var conversationId: String { get { fatalError() } }
    open var isPeerReceipt: Bool { get { fatalError() } }
    open var readCount: Int { get { fatalError() } }
}

open class EMRecallMessageInfo: NSObject {
    open var recallBy: String
    open var recallMessageId: String
    open var recallMessage: EMChatMessage?
    open var ext: String?
    open var conversationId: String
}

open class EMGroup: NSObject {
    public convenience init(id aGroupId: String) { fatalError() }
    open var groupId: String { get { fatalError() } }
    open var groupName: String? { get { fatalError() } }
    open var groupAvatar: String? { get { fatalError() } }
    open var announcement: String? { get { fatalError() } }
    open var settings: EMGroupConfigs { get { fatalError() } }
    open var owner: String { get { fatalError() } }
    open var adminList: [String]? { get { fatalError() } }
    open var memberList: [String]? { get { fatalError() } }
    open var blacklist: [String]? { get { fatalError() } }
    open var muteList: [String]? { get { fatalError() } }
    open var whiteList: [String]? { get { fatalError() } }
    open var isPublic: Bool { get { fatalError() } }
    open var isBlocked: Bool { get { fatalError() } }
    open var permissionType: EMGroupPermissionType { get { fatalError() } }
    open var users: [String]? { get { fatalError() } }
    open var occupantsCount: Int { get { fatalError() } }
    open var isMuteAllMembers: Bool { get { fatalError() } }
    open var isDisabled: Bool { get { fatalError() } }
}

open class EMGroupConfigs: NSObject {
    public override init() { fatalError() }
    open var maxUsers: Int
    open var isInviteNeedConfirm: Bool
    open var ext: String?
    open var allowInvites: Bool
    open var joinApprovalRequired: Bool
    open var isPublic: Bool
}

public struct EMGroupConfigsType: OptionSet {
    public static var allowInvites: EMGroupConfigsType { fatalError() }
    public static var maxUsers: EMGroupConfigsType { fatalError() }
    public static var inviteNeedConfirm: EMGroupConfigsType { fatalError() }
    public static var joinApprovalRequired: EMGroupConfigsType { fatalError() }
    public static var isPublic: EMGroupConfigsType { fatalError() }
    public static var ext: EMGroupConfigsType { fatalError() }
}

open class EMGroupMemberInfo: NSObject {
    open var userId: String
    open var role: EMGroupPermissionType
    open var namecard: String?
    open var nickname: String?
    open var avatarUrl: String?
}

public enum EMGroupPermissionType: Int {
    case none
    case member
    case admin
    case owner
}

public enum EMGroupLeaveReason: Int {
    case beRemoved
    case userLeave
    case destroyed
}

open class EMGroupSharedFile: NSObject {
    open var fileId: String { get { fatalError() } }
    open var fileName: String? { get { fatalError() } }
}

open class EMChatroom: NSObject {
    open var chatroomId: String? { get { fatalError() } }
    open var subject: String? { get { fatalError() } }
    open var owner: String? { get { fatalError() } }
    open var memberList: [String]? { get { fatalError() } }
    open var occupantsCount: Int { get { fatalError() } }
}

public enum EMChatroomBeKickedReason: Int {
    case beRemoved
    case destroyed
    case offline
}

open class EMContact: NSObject {
    open var userId: String { get { fatalError() } }
    open var remark: String?
}

open class EMError: NSObject {
    public init(description aDescription: String?, code aCode: EMErrorCode) { fatalError() }
    open var code: EMErrorCode
    open var errorDescription: String?
}

public enum EMErrorCode: Int {
    case noError
    case general
    case networkUnavailable
    case invalidUsername
    case invalidPassword
    case invalidToken
    case tokenExpire
    case userAlreadyLoginSame
    case userNotLogin
    case userAuthenticationFailed
    case userAlreadyExist
    case userNotFound
    case userLoginOnAnotherDevice
    case userRemoved
    case contactAddFailed
    case contactReachLimit
}

public enum EMMultiDevicesEvent: Int {
    case contactRemove
    case groupCreate
    case groupDestroy
    case groupJoin
    case groupLeave
    case conversationPinned
    case conversationUnpinned
    case conversationDelete
    case conversationUpdateMark
    case conversationMuteInfoChanged
    case conversationUnreadMessageCountCleared
    case allConversationUnreadMessageCountCleared
}

open class EMCursorResult<ObjectType>: NSObject {
    open var list: [ObjectType]?
    open var cursor: String?
}

open class EMPageResult<ObjectType>: NSObject {
    open var list: [ObjectType]?
    open var count: Int
}

open class EMFetchServerMessagesOption: NSObject {
    public override init() { fatalError() }
    open var from: String?
    open var startTime: Int
    open var endTime: Int
    open var direction: EMMessageSearchDirection
    open var isSave: Bool
}

open class EMConversationFilter: NSObject {
    open var pageSize: Int
}

open class EMDeviceConfig: NSObject {
    open var resource: String { get { fatalError() } }
    open var deviceUUID: String { get { fatalError() } }
    open var deviceName: String { get { fatalError() } }
}

open class EMLoginExtensionInfo: NSObject {
    open var deviceName: String
    open var extensionInfo: String
}

open class EMMessagePinInfo: NSObject {
    open var operatorId: String
    open var pinTime: Int
}

public enum EMMessagePinOperation: Int {
    case pin
    case unpin
}

open class EMMessageReaction: NSObject {
    open var reaction: String? { get { fatalError() } }
    open var count: UInt { get { fatalError() } }
    open var isAddedBySelf: Bool { get { fatalError() } }
    open var userList: [String]? { get { fatalError() } }
}

open class EMMessageReactionChange: NSObject {
    open var conversationId: String? { get { fatalError() } }
    open var messageId: String? { get { fatalError() } }
    open var reactions: [EMMessageReaction]? { get { fatalError() } }
}

open class EMStreamChunk: NSObject {
    open var text: String?
    open var customType: String?
    open var isComplete: Bool { get { fatalError() } }
}

open class EMChatThread: NSObject {
    open var threadId: String? { get { fatalError() } }
    open var threadName: String?
    open var lastMessage: EMChatMessage? { get { fatalError() } }
}

open class EMChatThreadEvent: NSObject {
    open var from: String? { get { fatalError() } }
    open var chatThread: EMChatThread? { get { fatalError() } }
}

open class EMPresence: NSObject {
    open var publisher: String
}

open class EMPushOptions: NSObject {
    open var displayName: String? { get { fatalError() } }
    open var displayStyle: EMPushDisplayStyle { get { fatalError() } }
}

public enum EMPushDisplayStyle: Int {
    case simpleBanner
    case messageSummary
}

open class EMSilentModeParam: NSObject {
    open var remindType: EMPushRemindType
}

open class EMSilentModeResult: NSObject {
    open var remindType: EMPushRemindType { get { fatalError() } }
}

public enum EMMessageBodyType: Int {
    case text
    case image
    case video
    case location
    case voice
    case file
    case cmd
    case custom
    case combine
}

open class EMMessageBody: NSObject {
    open var type: EMMessageBodyType { get { fatalError() } }
    open var operatorId: String? { get { fatalError() } }
}

open class EMTextMessageBody: EMMessageBody {
    public init(text aText: String) { fatalError() }
    open var text: String { get { fatalError() } }
}

open class EMCmdMessageBody: EMMessageBody {
    public init(action aAction: String) { fatalError() }
    open var action: String
}

open class EMCustomMessageBody: EMMessageBody {
    public init(event aEvent: String?, customExt aCustomExt: [String: String]?) { fatalError() }
    open var event: String?
}

open class EMLocationMessageBody: EMMessageBody {
    public init(latitude aLatitude: Double, longitude aLongitude: Double, address aAddress: String?) { fatalError() }
}

open class EMFileMessageBody: EMMessageBody {
    public init(localPath aLocalPath: String, displayName aDisplayName: String) { fatalError() }
    open var displayName: String?
    open var localPath: String?
    open var remotePath: String?
    open var fileLength: Int64
}

open class EMImageMessageBody: EMFileMessageBody {
    public override init(localPath aLocalPath: String, displayName aDisplayName: String) { fatalError() }
    open var thumbnailLocalPath: String?
}

open class EMVoiceMessageBody: EMFileMessageBody {
    public override init(localPath aLocalPath: String, displayName aDisplayName: String) { fatalError() }
    open var duration: Int32
}

open class EMVideoMessageBody: EMFileMessageBody {
    public override init(localPath aLocalPath: String, displayName aDisplayName: String) { fatalError() }
    open var duration: Int32
}

open class EMCombineMessageBody: EMFileMessageBody {
    open var title: String?
    open var summary: String?
    open var compatibleText: String?
}

open class EMTranslateLanguage: NSObject {
    open var languageCode: String
    open var languageName: String
}
