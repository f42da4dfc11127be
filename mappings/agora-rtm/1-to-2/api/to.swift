// module: AgoraRtmKit

import Foundation

open class AgoraRtmClientKit: NSObject {
    public init(_ config: AgoraRtmClientConfig, delegate: AgoraRtmClientDelegate?) throws { fatalError() }
    public func login(_ token: String?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func logout(_ completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func getStorage() -> AgoraRtmStorage? { fatalError() }
    public func getLock() -> AgoraRtmLock? { fatalError() }
    public func getPresence() -> AgoraRtmPresence? { fatalError() }
    public func renewToken(_ token: String, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func subscribe(channelName: String, option: AgoraRtmSubscribeOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func unsubscribe(_ channelName: String, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func publish(channelName: String, message: String, option: AgoraRtmPublishOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func publish(channelName: String, data: Data, option: AgoraRtmPublishOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func addDelegate(_ delegate: AgoraRtmClientDelegate) { fatalError() }
    public func removeDelegate(_ delegate: AgoraRtmClientDelegate) { fatalError() }
    public func setParameters(_ parameter: String) -> AgoraRtmErrorCode { fatalError() }
    public class func getErrorReason(_ errorCode: AgoraRtmErrorCode) -> String? { fatalError() }
    public class func getVersion() -> String { fatalError() }
    public func createStreamChannel(_ channelName: String) throws -> AgoraRtmStreamChannel { fatalError() }
    public func destroy() -> AgoraRtmErrorCode { fatalError() }
}

@objc public protocol AgoraRtmClientDelegate: NSObjectProtocol {
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceiveLinkStateEvent event: AgoraRtmLinkStateEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceiveMessageEvent event: AgoraRtmMessageEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceivePresenceEvent event: AgoraRtmPresenceEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceiveLockEvent event: AgoraRtmLockEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceiveStorageEvent event: AgoraRtmStorageEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, didReceiveTopicEvent event: AgoraRtmTopicEvent)
    @objc optional func rtmKit(_ rtmKit: AgoraRtmClientKit, tokenPrivilegeWillExpire channel: String?)
    @objc optional func rtmKit(_ kit: AgoraRtmClientKit, channel channelName: String, connectionChangedToState state: AgoraRtmClientConnectionState, reason: AgoraRtmClientConnectionChangeReason)
}

open class AgoraRtmStorage: NSObject {
    public func setUserMetadata(userId: String, data: AgoraRtmMetadata, options: AgoraRtmMetadataOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func updateUserMetadata(userId: String, data: AgoraRtmMetadata, options: AgoraRtmMetadataOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func removeUserMetadata(userId: String, data: AgoraRtmMetadata, options: AgoraRtmMetadataOptions?, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func getUserMetadata(userId: String, completion: ((AgoraRtmGetMetadataResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func getChannelMetadata(channelName: String, channelType: AgoraRtmChannelType, completion: ((AgoraRtmGetMetadataResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func subscribeUserMetadata(userId: String, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func unsubscribeUserMetadata(userId: String, completion: ((AgoraRtmCommonResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
}

open class AgoraRtmPresence: NSObject {
    public func getOnlineUser(channelName: String, channelType: AgoraRtmChannelType, options: AgoraRtmGetOnlineUsersOptions?, completion: ((AgoraRtmGetOnlineUsersResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
    public func getUserChannels(userId: String, completion: ((AgoraRtmGetUserChannelsResponse?, AgoraRtmErrorInfo?) -> Void)? = nil) { fatalError() }
}

open class AgoraRtmLock: NSObject {
}

open class AgoraRtmStreamChannel: NSObject {
}

open class AgoraRtmClientConfig: NSObject {
    public var areaCode: AgoraRtmAreaCode
    public var presenceTimeout: UInt32
    public var heartbeatInterval: UInt32
    public var appId: String
    public var userId: String
    public var useStringUserId: Bool
    public var logConfig: AgoraRtmLogConfig?
    public init(appId: String, userId: String) { fatalError() }
}

open class AgoraRtmLogConfig: NSObject {
    public var filePath: String?
    public var fileSizeInKB: Int32
    public var level: AgoraRtmLogLevel
    public override init() { fatalError() }
}

open class AgoraRtmSubscribeOptions: NSObject {
    public var features: AgoraRtmSubscribeChannelFeature
    public override init() { fatalError() }
}

open class AgoraRtmPublishOptions: NSObject {
    public var channelType: AgoraRtmChannelType
    public var customType: String
    public override init() { fatalError() }
}

open class AgoraRtmMessage: NSObject {
    public var rawData: Data?
    public var stringData: String?
    public override init() { fatalError() }
}

open class AgoraRtmMessageEvent: NSObject {
    public var channelType: AgoraRtmChannelType
    public var channelName: String
    public var channelTopic: String
    public var message: AgoraRtmMessage
    public var publisher: String
    public var customType: String?
    public var timestamp: UInt64
}

open class AgoraRtmPresenceEvent: NSObject {
    public var type: AgoraRtmPresenceEventType
    public var channelType: AgoraRtmChannelType
    public var channelName: String
    public var publisher: String?
    public var states: [String: String]
    public var snapshot: [AgoraRtmUserState]
    public var timestamp: UInt64
}

open class AgoraRtmStorageEvent: NSObject {
    public var channelType: AgoraRtmChannelType
    public var target: String
    public var data: AgoraRtmMetadata
    public var timestamp: UInt64
}

open class AgoraRtmLinkStateEvent: NSObject {
    public var currentState: AgoraRtmLinkState
    public var previousState: AgoraRtmLinkState
    public var reason: String?
    public var affectedChannels: [String]
    public var isResumed: Bool
    public var timestamp: UInt64
}

open class AgoraRtmLockEvent: NSObject {
}

open class AgoraRtmTopicEvent: NSObject {
}

open class AgoraRtmMetadata: NSObject {
    public var majorRevision: Int64
    public var items: [AgoraRtmMetadataItem]?
    public override init() { fatalError() }
}

open class AgoraRtmMetadataItem: NSObject {
    public var key: String
    public var value: String
    public var authorUserId: String
    public var revision: Int64
    public var updateTs: UInt64
    public override init() { fatalError() }
}

open class AgoraRtmMetadataOptions: NSObject {
    public var recordTs: Bool
    public var recordUserId: Bool
    public override init() { fatalError() }
}

open class AgoraRtmUserState: NSObject {
    public var userId: String
    public var states: [String: String]
}

open class AgoraRtmGetOnlineUsersOptions: NSObject {
    public var includeUserId: Bool
    public var includeState: Bool
    public var page: String
    public override init() { fatalError() }
}

open class AgoraRtmGetOnlineUsersResponse: NSObject {
    public var totalOccupancy: Int32
    public var userStateList: [AgoraRtmUserState]
    public var nextPage: String?
}

open class AgoraRtmGetUserChannelsResponse: NSObject {
    public var totalChannel: Int32
}

open class AgoraRtmGetMetadataResponse: NSObject {
    public var data: AgoraRtmMetadata?
}

open class AgoraRtmCommonResponse: NSObject {
}

open class AgoraRtmErrorInfo: NSError {
    public var errorCode: AgoraRtmErrorCode
    public var operation: String
    public var reason: String
}

public struct AgoraRtmErrorCode: RawRepresentable {
    public let rawValue: Int
    public init?(rawValue: Int) { fatalError() }
}

public struct AgoraRtmLogLevel: RawRepresentable {
    public let rawValue: UInt
    public init?(rawValue: UInt) { fatalError() }
}

public struct AgoraRtmLinkState: RawRepresentable {
    public let rawValue: Int
    public init?(rawValue: Int) { fatalError() }
}

public struct AgoraRtmAreaCode: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
}

public struct AgoraRtmSubscribeChannelFeature: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
}
