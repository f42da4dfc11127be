// module: HyphenateChat
// Easemob IM SDK 5.0.0. Declarations only; the Swift names follow the importer and public Swift code.

import Foundation

open class EMClient: NSObject {
    open class func shared() -> EMClient { fatalError() }
    open var version: String { get { fatalError() } }
    open var currentUsername: String? { get { fatalError() } }
    open var options: EMOptions { get { fatalError() } }
    open var chatManager: IEMChatManager? { get { fatalError() } }
    open var contactManager: IEMContactManager? { get { fatalError() } }
    open var groupManager: IEMGroupManager? { get { fatalError() } }
    open var threadManager: IEMThreadManager? { get { fatalError() } }
    open var roomManager: IEMChatroomManager? { get { fatalError() } }
    open var pushManager: IEMPushManager? { get { fatalError() } }
    open var userInfoManager: IEMUserInfoManager? { get { fatalError() } }
    open var presenceManager: IEMPresenceManager? { get { fatalError() } }
    open var isLoggedIn: Bool { get { fatalError() } }
    open var isConnected: Bool { get { fatalError() } }
    open var accessUserToken: String? { get { fatalError() } }
    open func add(_ aDelegate: EMClientDelegate, delegateQueue aQueue: DispatchQueue?) { fatalError() }
    open func removeDelegate(_ aDelegate: Any) { fatalError() }
    open func addMultiDevices(_ aDelegate: EMMultiDevicesDelegate, delegateQueue aQueue: DispatchQueue?) { fatalError() }
    open func removeMultiDevices(_ aDelegate: EMMultiDevicesDelegate) { fatalError() }
    open func initializeSDK(with aOptions: EMOptions) -> EMError? { fatalError() }
    open func changeAppkey(_ aAppkey: String) -> EMError? { fatalError() }
    open func login(withUsername aUsername: String, token aToken: String, completion aCompletionBlock: ((String, EMError?) -> Void)? = nil) { fatalError() }
    open func renewToken(_ newToken: String) -> EMError? { fatalError() }
    open func renewToken(_ newToken: String, completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func logout(_ aIsUnbindDeviceToken: Bool) -> EMError? { fatalError() }
    open func logout(_ aIsUnbindDeviceToken: Bool, completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func bindDeviceToken(_ aDeviceToken: Data) -> EMError? { fatalError() }
    open func registerForRemoteNotifications(withDeviceToken aDeviceToken: Data, completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func uploadDebugLogToServer(completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func getLogFilesPath(completion aCompletionBlock: ((String?, EMError?) -> Void)? = nil) { fatalError() }
    open func log(_ aLog: String) { fatalError() }
    open func addLog(_ aDelegate: EMLogDelegate, delegateQueue aQueue: DispatchQueue?) { fatalError() }
    open func getLoggedInDevicesFromServer(withUserId aUserID: String, token aToken: String, completion aCompletionBlock: (([EMDeviceConfig]?, EMError?) -> Void)? = nil) { fatalError() }
    open func kickDevice(withUserId aUserID: String, token aToken: String, resource aResource: String, completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func kickAllDevices(withUserId aUserID: String, token aToken: String, completion aCompletionBlock: ((EMError?) -> Void)? = nil) { fatalError() }
    open func applicationDidEnterBackground(_ aApplication: Any) { fatalError() }
    open func applicationWillEnterForeground(_ aApplication: Any) { fatalError() }
}

open class EMOptions: NSObject {
    public convenience init(appkey aAppkey: String) { fatalError() }
    public convenience init(appId: String) { fatalError() }
    open var appkey: String? { get { fatalError() } }
    open var appId: String? { get { fatalError() } }
    open var enableConsoleLog: Bool
    open var logLevel: EMLogLevel
    open var usingHttpsOnly: Bool
    open var deleteMessagesOnLeaveGroup: Bool
    open var deleteMessagesOnLeaveChatroom: Bool
    open var canChatroomOwnerLeave: Bool
    open var autoAcceptGroupInvitation: Bool
    open var autoAcceptFriendInvitation: Bool
    open var autoDownloadThumbnail: Bool
    open var enableDeliveryAck: Bool
    open var sortMessageByServerTime: Bool
    open var isAutoTransferMessageAttachments: Bool
    open var apnsCertName: String?
    open var pushKitCertName: String?
    open var enableStatistics: Bool
    open var loadEmptyConversations: Bool
    open var includeSendMessageInMessageListener: Bool
    open var autoLoadConversations: Bool
    open var loginExtensionInfo: String?
    open var dataSyncType: EMDataSyncType
}

public enum EMLogLevel: Int {
    case debug
    case warning
    case error
}

public struct EMDataSyncType: OptionSet {
    public static var conversations: EMDataSyncType { fatalError() }
    public static var contacts: EMDataSyncType { fatalError() }
    public static var joinedGroups: EMDataSyncType { fatalError() }
}

public enum EMConnectionState: UInt32 {
    case connected
    case disconnected
}
