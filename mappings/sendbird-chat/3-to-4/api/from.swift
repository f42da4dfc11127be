// module: SendBirdSDK

import Foundation

open class SBDMain: NSObject {
    open var logLevel: SBDLogLevel { get set }
    open var connectionDelegatesDictionary: NSMapTable<NSString, AnyObject>? { get }
    open var channelDelegatesDictionary: NSMapTable<NSString, AnyObject>? { get }
    open var userEventDelegatesDictionary: NSMapTable<NSString, AnyObject>? { get }
    open var backgroundSessionCompletionHandler: SBDBackgroundSessionBlock? { get set }
    open var backgroundTaskBlock: NSMutableArray { get set }
    open var URLSessionDidFinishEventsForBackgroundURLSession: Int32 { get set }
    open class func connectWebSocketServerReconnect(_ reconnect: Bool, userId: String, accessToken: String?, sessionKey: String?, fromOnError: Bool, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getSDKVersion() -> String { fatalError() }
    open class func getLogLevel() -> SBDLogLevel { fatalError() }
    open class func getApplicationId() -> String? { fatalError() }
    open class func setLogLevel(_ logLevel: SBDLogLevel) { fatalError() }
    open class func getDebugMode() -> Bool { fatalError() }
    open class func setAppVersion(_ appVersion: String?) { fatalError() }
    open class func sharedInstance() -> SBDMain { fatalError() }
    open class func isInitialized() -> Bool { fatalError() }
    open class func initWithApplicationId(_ applicationId: String) -> Bool { fatalError() }
    open class func initWithApplicationId(_ applicationId: String?, useCaching: Bool, migrationStartHandler: (() -> Void)?, completionHandler: ((SBDError?) -> Void)? = nil) -> Bool { fatalError() }
    open class func initSynchronously(withApplicationId applicationId: String?, useCaching: Bool) -> SBDError? { fatalError() }
    open class func setSharedContainerIdentifier(_ identifier: String) { fatalError() }
    open class func connect(withUserId userId: String, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func connect(withUserId userId: String, accessToken: String?, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func connect(withUserId userId: String, accessToken: String?, apiHost: String?, wsHost: String?, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getCurrentUser() -> SBDUser? { fatalError() }
    open class func getLastConnectedAt() -> Int64 { fatalError() }
    open class func disconnect(completionHandler: (() -> Void)? = nil) { fatalError() }
    open class func disconnectWebSocket(completionHandler: (() -> Void)? = nil) { fatalError() }
    open class func add(_ delegate: SBDConnectionDelegate, identifier: String) { fatalError() }
    open class func removeConnectionDelegate(forIdentifier identifier: String) { fatalError() }
    open class func connectionDelegate(forIdentifier identifier: String) -> SBDConnectionDelegate? { fatalError() }
    open class func removeAllConnectionDelegates() { fatalError() }
    open class func add(_ delegate: SBDChannelDelegate, identifier: String) { fatalError() }
    open class func removeChannelDelegate(forIdentifier identifier: String) { fatalError() }
    open class func channelDelegate(forIdentifier identifier: String) -> SBDChannelDelegate? { fatalError() }
    open class func removeAllChannelDelegates() { fatalError() }
    open class func getConnectState() -> SBDWebSocketConnectionState { fatalError() }
    open class func setCompletionHandlerDelegateQueue(_ queue: DispatchQueue?) { fatalError() }
    open class func performCompletionHandlerDelegateQueueBlock(_ block: (() -> Void)? = nil) { fatalError() }
    open class func createAllUserListQuery() -> SBDUserListQuery? { fatalError() }
    open class func createUserListQuery(withUserIds userIds: [String]) -> SBDUserListQuery? { fatalError() }
    open class func createApplicationUserListQuery() -> SBDApplicationUserListQuery? { fatalError() }
    open class func createBlockedUserListQuery() -> SBDBlockedUserListQuery? { fatalError() }
    open class func updateCurrentUserInfo(withNickname nickname: String?, profileUrl: String?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func updateCurrentUserInfo(withNickname nickname: String?, profileImage: Data?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func updateCurrentUserInfo(withNickname nickname: String?, profileImage: Data?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func updateCurrentUserInfo(withNickname nickname: String?, profileImageFilePath: String?, progressHandler: ((Int64, Int64, Int64) -> Void)?, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func updateCurrentUserInfo(withPreferredLanguages preferredLanguages: [String], completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open class func getPendingPushToken() -> Data? { fatalError() }
    open class func registerDevicePushToken(_ devToken: Data, unique: Bool, completionHandler: ((SBDPushTokenRegistrationStatus, SBDError?) -> Void)? = nil) { fatalError() }
    open class func registerDevicePushToken(_ devToken: Data, completionHandler: ((SBDPushTokenRegistrationStatus, SBDError?) -> Void)? = nil) { fatalError() }
    open class func registerPushToken(_ devToken: Data, completionHandler: (([AnyHashable: Any]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func unregisterPushToken(_ devToken: Data, completionHandler: (([AnyHashable: Any]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func unregisterAllPushToken(completionHandler: (([AnyHashable: Any]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getPendingPushKitToken() -> Data? { fatalError() }
    open class func registerDevicePushKitToken(_ devToken: Data, unique: Bool, completionHandler: ((SBDPushTokenRegistrationStatus, SBDError?) -> Void)? = nil) { fatalError() }
    open class func unregisterPushKitToken(_ devToken: Data, completionHandler: (([AnyHashable: Any]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func unregisterAllPushKitToken(completionHandler: (([AnyHashable: Any]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getMyPushTokens(byToken token: String?, pushTokenType: SBDPushTokenType, completionHandler: @escaping SBDGetPushTokensHandler) { fatalError() }
    open class func blockUserId(_ userId: String, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func blockUser(_ user: SBDUser, completionHandler: ((SBDUser?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func unblockUserId(_ userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func unblockUser(_ user: SBDUser, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func setDoNotDisturbWithEnable(_ enable: Bool, startHour: Int32, startMin: Int32, endHour: Int32, endMin: Int32, timezone: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getDoNotDisturb(completionHandler: ((Bool, Int32, Int32, Int32, Int32, String, SBDError?) -> Void)? = nil) { fatalError() }
    open class func setSnoozePeriodEnable(_ enabled: Bool, startTimestamp: Int64, endTimestamp: Int64, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open class func getSnoozePeriod(_ completionHandler: @escaping SBDSnoozePeriodHandler) { fatalError() }
    open class func setPushTriggerOption(_ pushTriggerOption: SBDPushTriggerOption, completionHandler: SBDErrorHandler? = nil) { fatalError() }
    open class func getPushTriggerOption(completionHandler: @escaping SBDPushTriggerOptionHandler) { fatalError() }
    open class func setPushSound(_ sound: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getPushSound(completionHandler: ((String?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func setPushTemplateWithName(_ name: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getPushTemplate(completionHandler: ((String?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func reconnect() -> Bool { fatalError() }
    open class func getMimeType(_ file: Data?) -> String? { fatalError() }
    open class func setNetworkAwarenessReconnection(_ onOff: Bool) { fatalError() }
    open class func setChannelInvitationPreferenceAutoAccept(_ autoAccept: Bool, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getChannelInvitationPreferenceAutoAccept(completionHandler: ((Bool, SBDError?) -> Void)? = nil) { fatalError() }
    open class func userEventDelegate(forIdentifier identifier: String) -> SBDUserEventDelegate? { fatalError() }
    open class func add(_ delegate: SBDUserEventDelegate, identifier: String) { fatalError() }
    open class func removeUserEventDelegate(forIdentifier identifier: String) { fatalError() }
    open class func removeAllUserEventDelegates() { fatalError() }
    open class func createFriendListQuery() -> SBDFriendListQuery? { fatalError() }
    open class func setAllowFriendDiscovery(_ allow: Bool, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getAllowFriendDiscovery(completionHandler: ((Bool, SBDError?) -> Void)? = nil) { fatalError() }
    open class func addFriends(withUserIds userIds: [String], completionHandler: (([SBDUser]?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func deleteFriend(withUserId userId: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func deleteFriends(withUserIds userIds: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func deleteFriend(withDiscovery discoveryKey: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func deleteFriends(withDiscoveries discoveryKeys: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func uploadFriendDiscoveries(_ discoveryKeyAndNames: [String: String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getFriendChangeLogs(byToken token: String?, completionHandler: (([SBDUser]?, [String]?, Bool, String?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func markAsReadAll(completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func markAsRead(withChannelUrls channelUrls: [String], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func getChannelCount(with memberStateFilter: SBDMemberStateFilter, completionHandler: @escaping (UInt, SBDError?) -> Void) { fatalError() }
    open class func getTotalUnreadChannelCount(completionHandler: @escaping (UInt, SBDError?) -> Void) { fatalError() }
    open class func getTotalUnreadChannelCount(with params: SBDGroupChannelTotalUnreadChannelCountParams?, completionHandler: @escaping (UInt, SBDError?) -> Void) { fatalError() }
    open class func getTotalUnreadMessageCount(completionHandler: ((UInt, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getTotalUnreadMessageCount(with params: SBDGroupChannelTotalUnreadMessageCountParams, completionHandler: @escaping (UInt, SBDError?) -> Void) { fatalError() }
    open class func getUnreadItemCount(with key: SBDUnreadItemKey, completionHandler: @escaping (SBDUnreadItemCount?, SBDError?) -> Void) { fatalError() }
    open class func getSubscribedTotalUnreadMessageCount() -> Int { fatalError() }
    open class func getSubscribedCustomTypeTotalUnreadMessageCount() -> Int { fatalError() }
    open class func getSubscribedCustomTypeUnreadMessageCount(withCustomType customType: String) -> Int { fatalError() }
    open class func markAsDelivered(withChannelUrl channelUrl: String) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byToken token: String?, customTypes: [String]?, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byToken token: String?, customTypes: [String]?, includeEmptyChannel: Bool, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byToken token: String?, params: SBDGroupChannelChangeLogsParams?, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byTimestamp timestamp: Int64, customTypes: [String]?, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byTimestamp timestamp: Int64, customTypes: [String]?, includeEmptyChannel: Bool, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getMyGroupChannelChangeLogs(byTimestamp timestamp: Int64, params: SBDGroupChannelChangeLogsParams?, completionHandler: @escaping SBDChannelChangeLogsHandler) { fatalError() }
    open class func getAllEmojis(_ completionHandler: ((SBDEmojiContainer?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getEmoji(_ emojiKey: String, completionHandler: ((SBDEmoji?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getEmojiCategory(_ categoryId: Int64, completionHandler: ((SBDEmojiCategory?, SBDError?) -> Void)? = nil) { fatalError() }
    open class func getSBUserAgent() -> String { fatalError() }
    open class func addExtension(_ key: String, version: String) { fatalError() }
    open class func getAppInfo() -> SBDAppInfo? { fatalError() }
    open class func setAppGroup(_ appGroup: String) { fatalError() }
    open class func markAsDelivered(withRemoteNotificationPayload payload: [AnyHashable: Any], completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    open class func ekey() -> String? { fatalError() }
    open class func setSessionDelegate(_ delegate: SBDSessionDelegate) { fatalError() }
    open class func removeSessionDelegate() { fatalError() }
    open class func isUsingLocalCaching() -> Bool { fatalError() }
    open class func clearCachedData(completionHandler: (() -> Void)? = nil) { fatalError() }
    open class func getCachedDataSize() -> UInt { fatalError() }
    open class func clearCachedMessages(_ channelUrl: String, completionHandler: ((SBDError?) -> Void)? = nil) { fatalError() }
    public init() { fatalError() }
}

open class SBDOptions: NSObject {
    open class func useMemberAsMessageSender() -> Bool { fatalError() }
    open class func setUseMemberAsMessageSender(_ tf: Bool) { fatalError() }
    open class func setConnectionTimeout(_ timeout: Int) { fatalError() }
    open class func setTypingIndicatorThrottle(_ interval: TimeInterval) { fatalError() }
    open class func setAuthenticationTimeout(_ timeout: TimeInterval) { fatalError() }
    open class func setFileTransferTimeout(_ timeout: Int) { fatalError() }
    open class func setWebSocketResponseTimeout(_ timeout: Int) { fatalError() }
    open class func setAlwaysCallChannelChangeWhenMarkAsRead(_ value: Bool) { fatalError() }
    open class func setPreflightForConnection(_ enable: Bool) { fatalError() }
    open class func getPreflightForConnection() -> Bool { fatalError() }
    public init() { fatalError() }
}

open class SBDConnectionManager: NSObject {
    open class func setAuthenticateDelegate(_ delegate: SBDAuthenticateDelegate?) { fatalError() }
    open class func authenticate() { fatalError() }
    open class func add(_ delegate: SBDNetworkDelegate, identifier: String) { fatalError() }
    open class func removeNetworkDelegate(forIdentifier identifier: String) { fatalError() }
    open class func removeAllNetworkDelegates() { fatalError() }
    public init() { fatalError() }
}

open class SBDAppInfo: NSObject, SBDMappable {
    open var emojiHash: String { get }
    open var uploadSizeLimit: Int64 { get }
    open var premiumFeatureList: [String]? { get }
    open var useReaction: Bool { get }
    open var applicationAttributes: [String]? { get }
    open var useNativeWS: Bool { get }
    open var concurrentCallLimit: Int { get }
    open var backOffDelay: Float { get }
    open func isEmojiUpdateNeeded(_ prevEmojiHash: String) -> Bool { fatalError() }
    public init() { fatalError() }
}

open class SBDError: NSError {
    open class func error(with dict: [AnyHashable: Any]) -> SBDError { fatalError() }
    open class func error(with error: Error) -> SBDError { fatalError() }
    public init() { fatalError() }
}

open class SBDPlugin: NSObject, SBDMappable {
    open var type: String? { get }
    open var vendor: String? { get }
    open var detail: [String: NSObject]? { get }
    public init() { fatalError() }
}

open class SBDUnreadItemCount: NSObject, SBDMappable {
    open var groupChannelUnreadMessageCount: UInt { get }
    open var nonSuperUnreadMessageCount: UInt { get }
    open var superUnreadMessageCount: UInt { get }
    open var groupChannelUnreadMentionCount: UInt { get }
    open var nonSuperUnreadMentionCount: UInt { get }
    open var superUnreadMentionCount: UInt { get }
    open var groupChannelInvitationCount: UInt { get }
    open var nonSuperInvitationCount: UInt { get }
    open var superInvitationCount: UInt { get }
    open func has(_ key: SBDUnreadItemKey) -> Bool { fatalError() }
    open func unsignedInteger(for key: SBDUnreadItemKey) -> UInt { fatalError() }
    public init() { fatalError() }
}
