// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

open class SendbirdChat: NSObject {
    open var logLevel: LogLevel { get set }
    open class func connect(userId: String, completionHandler: ((User?, SBError?) -> Void)? = nil) { fatalError() }
    open class func connect(userId: String, authToken accessToken: String?, completionHandler: ((User?, SBError?) -> Void)? = nil) { fatalError() }
    open class func getCurrentUser() -> User? { fatalError() }
    open class func disconnect(completionHandler: (() -> Void)? = nil) { fatalError() }
    open class func addConnectionDelegate(_ delegate: ConnectionDelegate, identifier: String) { fatalError() }
    open class func removeConnectionDelegate(forIdentifier identifier: String) { fatalError() }
    open class func addChannelDelegate(_ delegate: SBDChannelDelegate, identifier: String) { fatalError() }
    open class func removeChannelDelegate(forIdentifier identifier: String) { fatalError() }
    open class func getConnectState() -> WebSocketConnectionState { fatalError() }
    open class func updateCurrentUserInfo(preferredLanguages: [String], completionHandler: SBErrorHandler?) { fatalError() }
    open class func getPendingPushToken() -> Data? { fatalError() }
    open class func registerDevicePushToken(_ devToken: Data, unique: Bool, completionHandler: ((PushTokenRegistrationStatus, SBError?) -> Void)? = nil) { fatalError() }
    open class func registerDevicePushToken(_ devToken: Data, completionHandler: ((PushTokenRegistrationStatus, SBError?) -> Void)? = nil) { fatalError() }
    open class func registerPushToken(_ devToken: Data, completionHandler: (([AnyHashable: Any]?, SBError?) -> Void)? = nil) { fatalError() }
    open class func unregisterPushToken(_ devToken: Data, completionHandler: (([AnyHashable: Any]?, SBError?) -> Void)? = nil) { fatalError() }
    open class func unregisterAllPushToken(completionHandler: (([AnyHashable: Any]?, SBError?) -> Void)? = nil) { fatalError() }
    open class func setDoNotDisturb(enable: Bool, startHour: Int32, startMin: Int32, endHour: Int32, endMin: Int32, timezone: String, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open class func getPushTriggerOption(completionHandler: PushTriggerOptionHandler) { fatalError() }
    open class func getMimeType(_ file: Data?) -> String? { fatalError() }
    open class func addUserEventDelegate(_ delegate: UserEventDelegate, identifier: String) { fatalError() }
    open class func getAllEmojis(_ completionHandler: ((EmojiContainer?, SBError?) -> Void)? = nil) { fatalError() }
    open class func addExtension(_ key: String, version: String) { fatalError() }
    open class func getAppInfo() -> AppInfo? { fatalError() }
    open class var isLocalCachingEnabled: Bool { get }
    open class func initialize(params: InitParams) { fatalError() }
    open class func initialize(params: InitParams, migrationStartHandler: @escaping () -> Void, completionHandler: @escaping (SBError?) -> Void) { fatalError() }
    open class func updateCurrentUserInfo(params: UserUpdateParams, completionHandler: ((SBError?) -> Void)? = nil) { fatalError() }
    open class func createMessageCollection(channel: GroupChannel, startingPoint: Int64, params: MessageListParams) -> MessageCollection { fatalError() }
    open class func createGroupChannelCollection(query: GroupChannelListQuery) -> GroupChannelCollection? { fatalError() }
    open class func createApplicationUserListQuery(params: ApplicationUserListQueryParams) -> ApplicationUserListQuery { fatalError() }
    open class func createMessageSearchQuery(params: MessageSearchQueryParams) -> MessageSearchQuery { fatalError() }
}

open class SendbirdChatOptions: NSObject {
}

open class SBError: NSError {
    open class func error(with dict: [AnyHashable: Any]) -> SBError { fatalError() }
    open class func error(with error: Error) -> SBError { fatalError() }
}
