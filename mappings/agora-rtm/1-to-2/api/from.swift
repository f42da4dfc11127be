// module: AgoraRtmKit

import Foundation

open class AgoraRtmKit: NSObject {
    public var agoraRtmDelegate: AgoraRtmDelegate?
    public var channels: [String: AgoraRtmChannel]?
    public var rtmCallKit: AgoraRtmCallKit?
    public init?(appId: String, delegate: AgoraRtmDelegate?) { fatalError() }
    public func login(byToken token: String?, user userId: String, completion completionBlock: ((AgoraRtmLoginErrorCode) -> Void)? = nil) { fatalError() }
    public func logout(completion completionBlock: ((AgoraRtmLogoutErrorCode) -> Void)? = nil) { fatalError() }
    public func renewToken(_ token: String, completion completionBlock: ((String, AgoraRtmRenewTokenErrorCode) -> Void)? = nil) { fatalError() }
    public func send(_ message: AgoraRtmMessage, toPeer peerId: String, completion completionBlock: ((AgoraRtmSendPeerMessageErrorCode) -> Void)? = nil) { fatalError() }
    public func send(_ message: AgoraRtmMessage, toPeer peerId: String, sendMessageOptions options: AgoraRtmSendMessageOptions, completion completionBlock: ((AgoraRtmSendPeerMessageErrorCode) -> Void)? = nil) { fatalError() }
    public func downloadMedia(toMemory mediaId: String, withRequest requestId: UnsafeMutablePointer<Int64>, completion completionBlock: ((Int64, Data, AgoraRtmDownloadMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func downloadMedia(_ mediaId: String, toFile filePath: String, withRequest requestId: UnsafeMutablePointer<Int64>, completion completionBlock: ((Int64, AgoraRtmDownloadMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func createFileMessage(byUploading filePath: String, withRequest requestId: UnsafeMutablePointer<Int64>, completion completionBlock: ((Int64, AgoraRtmFileMessage, AgoraRtmUploadMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func createImageMessage(byUploading filePath: String, withRequest requestId: UnsafeMutablePointer<Int64>, completion completionBlock: ((Int64, AgoraRtmImageMessage, AgoraRtmUploadMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func cancelMediaDownload(_ requestId: Int64, completion completionBlock: ((Int64, AgoraRtmCancelMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func cancelMediaUpload(_ requestId: Int64, completion completionBlock: ((Int64, AgoraRtmCancelMediaErrorCode) -> Void)? = nil) { fatalError() }
    public func createFileMessage(byMediaId mediaId: String) -> AgoraRtmFileMessage { fatalError() }
    public func createImageMessage(byMediaId mediaId: String) -> AgoraRtmImageMessage { fatalError() }
    public func createChannel(withId channelId: String, delegate: AgoraRtmChannelDelegate?) -> AgoraRtmChannel? { fatalError() }
    public func destroyChannel(withId channelId: String) -> Bool { fatalError() }
    public func getRtmCall() -> AgoraRtmCallKit? { fatalError() }
    public func queryPeersOnlineStatus(_ peerIds: [String], completion completionBlock: (([AgoraRtmPeerOnlineStatus]?, AgoraRtmQueryPeersOnlineErrorCode) -> Void)? = nil) { fatalError() }
    public func setLocalUserAttributes(_ attributes: [AgoraRtmAttribute]?, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func addOrUpdateLocalUserAttributes(_ attributes: [AgoraRtmAttribute]?, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func deleteLocalUserAttributes(byKeys attributeKeys: [String]?, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func clearLocalUserAttributes(completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func getUserAllAttributes(_ userId: String, completion completionBlock: (([AgoraRtmAttribute]?, String?, AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func getUserAttributes(_ userId: String, byKeys attributeKeys: [String]?, completion completionBlock: (([AgoraRtmAttribute]?, String?, AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func getChannelMemberCount(_ channelIds: [String], completion completionBlock: (([AgoraRtmChannelMemberCount]?, AgoraRtmChannelMemberCountErrorCode) -> Void)? = nil) { fatalError() }
    public func setChannel(_ channelId: String, attributes: [AgoraRtmChannelAttribute]?, options: AgoraRtmChannelAttributeOptions, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func addOrUpdateChannel(_ channelId: String, attributes: [AgoraRtmChannelAttribute]?, options: AgoraRtmChannelAttributeOptions, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func deleteChannel(_ channelId: String, attributesByKeys attributeKeys: [String]?, options: AgoraRtmChannelAttributeOptions, completion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func clearChannel(_ channelId: String, options: AgoraRtmChannelAttributeOptions, attributesWithCompletion completionBlock: ((AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func getChannelAllAttributes(_ channelId: String, completion completionBlock: (([AgoraRtmChannelAttribute]?, AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func getChannelAttributes(_ channelId: String, byKeys attributeKeys: [String]?, completion completionBlock: (([AgoraRtmChannelAttribute]?, AgoraRtmProcessAttributeErrorCode) -> Void)? = nil) { fatalError() }
    public func subscribePeersOnlineStatus(_ peerIds: [String], completion completionBlock: ((AgoraRtmPeerSubscriptionStatusErrorCode) -> Void)? = nil) { fatalError() }
    public func unsubscribePeersOnlineStatus(_ peerIds: [String], completion completionBlock: ((AgoraRtmPeerSubscriptionStatusErrorCode) -> Void)? = nil) { fatalError() }
    public func queryPeers(bySubscriptionOption option: AgoraRtmPeerSubscriptionOptions, completion completionBlock: (([String]?, AgoraRtmQueryPeersBySubscriptionOptionErrorCode) -> Void)? = nil) { fatalError() }
    public func setParameters(_ parameters: String) -> Int32 { fatalError() }
    public func setLogFile(_ logFile: String) -> Int32 { fatalError() }
    public func setLogFileSize(_ fileSize: Int32) -> Int32 { fatalError() }
    public func setLogFilters(_ filter: AgoraRtmLogFilter) -> Int32 { fatalError() }
    public class func getSDKVersion() -> String? { fatalError() }
    public class func setRtmServiceContext(_ context: AgoraRtmServiceContext) -> AgoraRtmSetContextErrorCode { fatalError() }
}

open class AgoraRtmChannel: NSObject {
    public var kit: AgoraRtmKit
    public var channelDelegate: AgoraRtmChannelDelegate?
    public func join(completion completionBlock: ((AgoraRtmJoinChannelErrorCode) -> Void)? = nil) { fatalError() }
    public func leave(completion completionBlock: ((AgoraRtmLeaveChannelErrorCode) -> Void)? = nil) { fatalError() }
    public func send(_ message: AgoraRtmMessage, completion completionBlock: ((AgoraRtmSendChannelMessageErrorCode) -> Void)? = nil) { fatalError() }
    public func send(_ message: AgoraRtmMessage, sendMessageOptions options: AgoraRtmSendMessageOptions, completion completionBlock: ((AgoraRtmSendChannelMessageErrorCode) -> Void)? = nil) { fatalError() }
    public func getMembersWithCompletion(_ completionBlock: (([AgoraRtmMember]?, AgoraRtmGetMembersErrorCode) -> Void)? = nil) { fatalError() }
}

open class AgoraRtmMessage: NSObject {
    public var type: AgoraRtmMessageType
    public var text: String
    public var serverReceivedTs: Int64
    public var isOfflineMessage: Bool
    public override init() { fatalError() }
    public init(text: String) { fatalError() }
}

open class AgoraRtmRawMessage: AgoraRtmMessage {
    public var rawData: Data
    public init(rawData: Data, description: String) { fatalError() }
}

open class AgoraRtmFileMessage: AgoraRtmMessage {
    public var size: Int64
    public var mediaId: String
    public var thumbnail: Data
    public var fileName: String
}

open class AgoraRtmImageMessage: AgoraRtmMessage {
    public var size: Int64
    public var mediaId: String
    public var thumbnail: Data
    public var fileName: String
    public var height: Int32
    public var width: Int32
    public var thumbnailHeight: Int32
    public var thumbnailWidth: Int32
}

open class AgoraRtmPeerOnlineStatus: NSObject {
    public var peerId: String
    public var isOnline: Bool
    public var state: AgoraRtmPeerOnlineState
    public override init() { fatalError() }
}

open class AgoraRtmChannelMemberCount: NSObject {
    public var channelId: String
    public var count: Int32
    public override init() { fatalError() }
}

open class AgoraRtmMediaOperationProgress: NSObject {
    public var totalSize: Int64
    public var currentSize: Int64
    public override init() { fatalError() }
}

open class AgoraRtmAttribute: NSObject {
    public var key: String
    public var value: String
    public override init() { fatalError() }
}

open class AgoraRtmChannelAttribute: NSObject {
    public var key: String
    public var value: String
    public var lastUpdateUserId: String
    public var lastUpdateTs: Int64
    public override init() { fatalError() }
}

open class AgoraRtmSendMessageOptions: NSObject {
    public var enableOfflineMessaging: Bool
    public var enableHistoricalMessaging: Bool
    public override init() { fatalError() }
}

open class AgoraRtmChannelAttributeOptions: NSObject {
    public var enableNotificationToChannelMembers: Bool
    public override init() { fatalError() }
}

open class AgoraRtmServiceContext: NSObject {
    public var areaCode: AgoraRtmAreaCode
    public override init() { fatalError() }
}

open class AgoraRtmMember: NSObject {
    public var userId: String
    public var channelId: String
    public override init() { fatalError() }
}

open class AgoraRtmCallKit: NSObject {
    public var callDelegate: AgoraRtmCallDelegate?
    public override init() { fatalError() }
}

open class AgoraRtmLocalInvitation: NSObject {
    public var calleeId: String
    public var content: String?
    public var state: AgoraRtmLocalInvitationState
    public init(calleeId: String) { fatalError() }
}

open class AgoraRtmRemoteInvitation: NSObject {
    public var callerId: String
    public var content: String?
    public var state: AgoraRtmRemoteInvitationState
}

@objc public protocol AgoraRtmCallDelegate: NSObjectProtocol {
}

@objc public protocol AgoraRtmDelegate: NSObjectProtocol {
    @objc optional func rtmKit(_ kit: AgoraRtmKit, connectionStateChanged state: AgoraRtmConnectionState, reason: AgoraRtmConnectionChangeReason)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, messageReceived message: AgoraRtmMessage, fromPeer peerId: String)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, fileMessageReceived message: AgoraRtmFileMessage, fromPeer peerId: String)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, imageMessageReceived message: AgoraRtmImageMessage, fromPeer peerId: String)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, media requestId: Int64, uploadingProgress progress: AgoraRtmMediaOperationProgress)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, media requestId: Int64, downloadingProgress progress: AgoraRtmMediaOperationProgress)
    @objc optional func rtmKit(_ kit: AgoraRtmKit, peersOnlineStatusChanged onlineStatus: [AgoraRtmPeerOnlineStatus])
    @objc optional func rtmKitTokenDidExpire(_ kit: AgoraRtmKit)
}

@objc public protocol AgoraRtmChannelDelegate: NSObjectProtocol {
    @objc optional func channel(_ channel: AgoraRtmChannel, memberJoined member: AgoraRtmMember)
    @objc optional func channel(_ channel: AgoraRtmChannel, memberLeft member: AgoraRtmMember)
    @objc optional func channel(_ channel: AgoraRtmChannel, messageReceived message: AgoraRtmMessage, from member: AgoraRtmMember)
    @objc optional func channel(_ channel: AgoraRtmChannel, fileMessageReceived message: AgoraRtmFileMessage, from member: AgoraRtmMember)
    @objc optional func channel(_ channel: AgoraRtmChannel, imageMessageReceived message: AgoraRtmImageMessage, from member: AgoraRtmMember)
    @objc optional func channel(_ channel: AgoraRtmChannel, attributeUpdate attributes: [AgoraRtmChannelAttribute])
    @objc optional func channel(_ channel: AgoraRtmChannel, memberCount count: Int32)
}

@objc public enum AgoraRtmLoginErrorCode: Int {
    case ok
    case unknown
    case rejected
    case invalidArgument
    case invalidAppId
    case invalidToken
    case tokenExpired
    case notAuthorized
    case alreadyLogin
    case timeout
    case loginTooOften
    case loginNotInitialized
}

@objc public enum AgoraRtmLogoutErrorCode: Int {
    case ok
    case rejected
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmSendPeerMessageErrorCode: Int {
    case ok
    case failure
    case timeout
    case peerUnreachable
    case cachedByServer
    case tooOften
    case invalidUserId
    case invalidMessage
    case imcompatibleMessage
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmSendChannelMessageErrorCode: Int {
    case errorOk
    case errorFailure
    case errorTimeout
    case tooOften
    case invalidMessage
    case errorNotInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmJoinChannelErrorCode: Int {
    case channelErrorOk
    case channelErrorFailure
    case channelErrorRejected
    case channelErrorInvalidArgument
    case channelErrorTimeout
    case channelErrorExceedLimit
    case channelErrorAlreadyJoined
    case channelErrorTooOften
    case sameChannelErrorTooOften
    case channelErrorNotInitialized
    case channelErrorNotLoggedIn
}

@objc public enum AgoraRtmLeaveChannelErrorCode: Int {
    case ok
    case failure
    case rejected
    case notInChannel
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmGetMembersErrorCode: Int {
    case ok
    case failure
    case rejected
    case timeout
    case tooOften
    case notInChannel
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmRenewTokenErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case rejected
    case tooOften
    case tokenExpired
    case invalidToken
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmQueryPeersOnlineErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case rejected
    case timeout
    case tooOften
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmProcessAttributeErrorCode: Int {
    case attributeOperationErrorOk
    case attributeOperationErrorNotReady
    case attributeOperationErrorFailure
    case attributeOperationErrorInvalidArgument
    case attributeOperationErrorSizeOverflow
    case attributeOperationErrorTooOften
    case attributeOperationErrorUserNotFound
    case attributeOperationErrorTimeout
    case attributeOperationErrorNotInitialized
    case attributeOperationErrorNotLoggedIn
}

@objc public enum AgoraRtmChannelMemberCountErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case tooOften
    case timeout
    case exceedLimit
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmPeerSubscriptionStatusErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case rejected
    case timeout
    case tooOften
    case overflow
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmQueryPeersBySubscriptionOptionErrorCode: Int {
    case ok
    case failure
    case timeout
    case tooOften
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmDownloadMediaErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case timeout
    case notExist
    case concurrencyLimitExceeded
    case interrupted
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmUploadMediaErrorCode: Int {
    case ok
    case failure
    case invalidArgument
    case timeout
    case sizeOverflow
    case concurrencyLimitExceeded
    case interrupted
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmCancelMediaErrorCode: Int {
    case ok
    case failure
    case notExist
    case notInitialized
    case notLoggedIn
}

@objc public enum AgoraRtmMessageType: Int {
    case undefined
    case text
    case raw
    case file
    case image
}

@objc public enum AgoraRtmConnectionState: Int {
    case disconnected
    case connecting
    case connected
    case reconnecting
    case aborted
}

@objc public enum AgoraRtmConnectionChangeReason: Int {
    case login
    case loginSuccess
    case loginFailure
    case loginTimeout
    case interrupted
    case logout
    case bannedByServer
    case remoteLogin
}

@objc public enum AgoraRtmPeerOnlineState: Int {
    case online
    case unreachable
    case offline
}

@objc public enum AgoraRtmPeerSubscriptionOptions: Int {
    case onlineStatus
}

@objc public enum AgoraRtmLogFilter: Int {
    case off
    case info
    case warn
    case error
    case critical
    case mask
}

@objc public enum AgoraRtmSetContextErrorCode: Int {
    case OK
    case failure
}

@objc public enum AgoraRtmInvitationApiCallErrorCode: Int {
    case ok
}

@objc public enum AgoraRtmLocalInvitationState: Int {
    case idle
}

@objc public enum AgoraRtmRemoteInvitationState: Int {
    case idle
}

public struct AgoraRtmAreaCode: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
}
