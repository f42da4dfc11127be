// module: LiveKit

import WebRTC

extension AudioEncoding: Comparable {
    public static func < (lhs: AudioEncoding, rhs: AudioEncoding) -> Bool { fatalError() }
}

public class AudioEncoding: NSObject, MediaEncoding {
    public var maxBitrate: Int
    public init(maxBitrate: Int) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

extension AudioEncoding {
    public static let presetTelephone: AudioEncoding
    public static let presetSpeech: AudioEncoding
    public static let presetMusic: AudioEncoding
    public static let presetMusicStereo: AudioEncoding
    public static let presetMusicHighQuality: AudioEncoding
    public static let presetMusicHighQualityStereo: AudioEncoding
}

@objc public enum ConnectionQuality: Int {
    case unknown
    case poor
    case good
    case excellent
}

@objc public enum ConnectionStateObjC: Int {
    case disconnected
    case connecting
    case reconnecting
    case connected
}

@objc public enum ReconnectMode: Int {
    case quick
    case full
}

public enum ConnectionState {
    case disconnected(reason: DisconnectReason? = nil)
    case connecting
    case reconnecting
    case connected
}

extension ConnectionState: Identifiable {
    public var id: String { get }
}

extension ConnectionState: Equatable {
    public static func == (lhs: ConnectionState, rhs: ConnectionState) -> Bool { fatalError() }
    public var isConnected: Bool { get }
    public var isReconnecting: Bool { get }
    public var isDisconnected: Bool { get }
    public var disconnectedWithNetworkError: Error? { get }
    public var disconnectedWithError: Error? { get }
}

public extension Dimensions {
    static let qvga169: Dimensions
    static let vga169: Dimensions
    static let qhd169: Dimensions
    static let hd169: Dimensions
    static let fhd169: Dimensions
    static let qvga43: Dimensions
    static let vga43: Dimensions
    static let qhd43: Dimensions
    static let hd43: Dimensions
    static let fhd43: Dimensions
}

public class Dimensions: NSObject {
    public let width: Int32
    public let height: Int32
    public init(width: Int32, height: Int32) { fatalError() }
    public init(from dimensions: CMVideoDimensions) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
    public override var description: String { get }
}

extension Dimensions {
    public static let aspectRatio169: Double
    public static let aspectRatio43: Double
    public static let zero: Dimensions
}

public extension Dimensions {
    static let h90_169: Dimensions
    static let h180_169: Dimensions
    static let h216_169: Dimensions
    static let h360_169: Dimensions
    static let h540_169: Dimensions
    static let h720_169: Dimensions
    static let h1080_169: Dimensions
    static let h1440_169: Dimensions
    static let h2160_169: Dimensions
    static let h120_43: Dimensions
    static let h180_43: Dimensions
    static let h240_43: Dimensions
    static let h360_43: Dimensions
    static let h480_43: Dimensions
    static let h540_43: Dimensions
    static let h720_43: Dimensions
    static let h1080_43: Dimensions
    static let h1440_43: Dimensions
}

public enum DisconnectReason {
    case user
    case networkError(_ error: Error)
    case unknown
    case duplicateIdentity
    case serverShutdown
    case participantRemoved
    case roomDeleted
    case stateMismatch
    case joinFailure
}

extension DisconnectReason: Equatable {
    public static func == (lhs: DisconnectReason, rhs: DisconnectReason) -> Bool { fatalError() }
    public func isEqual(to rhs: DisconnectReason, includingAssociatedValues: Bool = true) -> Bool { fatalError() }
}

public class AudioCaptureOptions: NSObject, CaptureOptions {
    public let echoCancellation: Bool
    public let noiseSuppression: Bool
    public let autoGainControl: Bool
    public let typingNoiseDetection: Bool
    public let highpassFilter: Bool
    public let experimentalNoiseSuppression: Bool
    public let experimentalAutoGainControl: Bool
    public init(echoCancellation: Bool = true, noiseSuppression: Bool = true, autoGainControl: Bool = true, typingNoiseDetection: Bool = true, highpassFilter: Bool = true) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class AudioPublishOptions: NSObject, PublishOptions {
    public let name: String?
    public let encoding: AudioEncoding?
    public let dtx: Bool
    public init(name: String? = nil, encoding: AudioEncoding? = nil, dtx: Bool = true) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class BufferCaptureOptions: NSObject, VideoCaptureOptions {
    public let dimensions: Dimensions
    public let fps: Int
    public init(dimensions: Dimensions = .h1080_169, fps: Int = 15) { fatalError() }
    public init(from options: ScreenShareCaptureOptions) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class CameraCaptureOptions: NSObject, VideoCaptureOptions {
    public let position: AVCaptureDevice.Position
    public let preferredFormat: AVCaptureDevice.Format?
    public let dimensions: Dimensions
    public let fps: Int
    public override init() { fatalError() }
    public init(position: AVCaptureDevice.Position = .front, preferredFormat: AVCaptureDevice.Format? = nil, dimensions: Dimensions = .h720_169, fps: Int = 30) { fatalError() }
    public func copyWith(position: AVCaptureDevice.Position? = nil, preferredFormat: AVCaptureDevice.Format? = nil, dimensions: Dimensions? = nil, fps: Int? = nil) -> CameraCaptureOptions { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

@objc public protocol CaptureOptions {}

public extension ConnectOptions {
    func copyWith(autoSubscribe: Bool? = nil, rtcConfiguration: RTCConfiguration? = nil, reconnectAttempts: Int? = nil, reconnectAttemptDelay: TimeInterval? = nil, protocolVersion: ProtocolVersion? = nil) -> ConnectOptions { fatalError() }
}

public class ConnectOptions: NSObject {
    public let autoSubscribe: Bool
    public let rtcConfiguration: RTCConfiguration
    public let publishOnlyMode: String?
    public let protocolVersion: ProtocolVersion
    public let reconnectAttempts: Int
    public let reconnectAttemptDelay: TimeInterval
    public override init() { fatalError() }
    public init(autoSubscribe: Bool = true, rtcConfiguration: RTCConfiguration? = nil, publishOnlyMode: String? = nil, reconnectAttempts: Int = 3, reconnectAttemptDelay: TimeInterval = .defaultReconnectAttemptDelay, protocolVersion: ProtocolVersion = .v9) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class DataPublishOptions: NSObject, PublishOptions {
    public let name: String?
    public let destinations: [Sid]
    public let topic: String?
    public init(name: String? = nil, destinations: [String] = [], topic: String? = nil) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

@objc public protocol PublishOptions {
    var name: String? { get }
}

public class RoomOptions: NSObject {
    public let defaultCameraCaptureOptions: CameraCaptureOptions
    public let defaultScreenShareCaptureOptions: ScreenShareCaptureOptions
    public let defaultAudioCaptureOptions: AudioCaptureOptions
    public let defaultVideoPublishOptions: VideoPublishOptions
    public let defaultAudioPublishOptions: AudioPublishOptions
    public let defaultDataPublishOptions: DataPublishOptions
    public let adaptiveStream: Bool
    public let dynacast: Bool
    public let stopLocalTrackOnUnpublish: Bool
    public let suspendLocalVideoTracksInBackground: Bool
    public let reportStats: Bool
    public let e2eeOptions: E2EEOptions?
    public init(defaultCameraCaptureOptions: CameraCaptureOptions = CameraCaptureOptions(), defaultScreenShareCaptureOptions: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), defaultAudioCaptureOptions: AudioCaptureOptions = AudioCaptureOptions(), defaultVideoPublishOptions: VideoPublishOptions = VideoPublishOptions(), defaultAudioPublishOptions: AudioPublishOptions = AudioPublishOptions(), defaultDataPublishOptions: DataPublishOptions = DataPublishOptions(), adaptiveStream: Bool = false, dynacast: Bool = false, stopLocalTrackOnUnpublish: Bool = true, suspendLocalVideoTracksInBackground: Bool = true, reportStats: Bool = false, e2eeOptions: E2EEOptions? = nil) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class ScreenShareCaptureOptions: NSObject, VideoCaptureOptions {
    public let dimensions: Dimensions
    public let fps: Int
    public let showCursor: Bool
    public let useBroadcastExtension: Bool
    public init(dimensions: Dimensions = .h1080_169, fps: Int = 15, showCursor: Bool = true, useBroadcastExtension: Bool = false) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

@objc public protocol VideoCaptureOptions: CaptureOptions {
    var dimensions: Dimensions { get }
    var fps: Int { get }
}

public class VideoPublishOptions: NSObject, PublishOptions {
    public let name: String?
    public let encoding: VideoEncoding?
    public let screenShareEncoding: VideoEncoding?
    public let simulcast: Bool
    public let simulcastLayers: [VideoParameters]
    public let screenShareSimulcastLayers: [VideoParameters]
    public init(name: String? = nil, encoding: VideoEncoding? = nil, screenShareEncoding: VideoEncoding? = nil, simulcast: Bool = true, simulcastLayers: [VideoParameters] = [], screenShareSimulcastLayers: [VideoParameters] = []) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public typealias Sid = String

@objc public enum Reliability: Int {
    case reliable
    case lossy
}

public enum SimulateScenario {
    case nodeFailure
    case migration
    case serverLeave
    case speakerUpdate(seconds: Int)
    case forceTCP
    case forceTLS
}

public class ParticipantPermissions: NSObject {
    public let canSubscribe: Bool
    public let canPublish: Bool
    public let canPublishData: Bool
    public let hidden: Bool
    public let recorder: Bool
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class ParticipantTrackPermission: NSObject {
    public let participantSid: String
    public init(participantSid: String, allTracksAllowed: Bool, allowedTrackSids: [String] = [String]()) { fatalError() }
}

@objc public enum ProtocolVersion: Int {
    case v2 = 2
    case v3 = 3
    case v4 = 4
    case v5 = 5
    case v6 = 6
    case v7 = 7
    case v8 = 8
    case v9 = 9
}

extension ProtocolVersion: Comparable {
    public static func < (lhs: Self, rhs: Self) -> Bool { fatalError() }
}

extension ProtocolVersion: CustomStringConvertible {
    public var description: String { get }
}

public enum TrackPublishState {
    case notPublished(error: Error? = nil)
    case busy(isPublishing: Bool = true)
    case published(LocalTrackPublication)
    public var isPublished: Bool { get }
    public var isBusy: Bool { get }
}

extension TrackPublishState: Equatable {
    public static func == (lhs: Self, rhs: Self) -> Bool { fatalError() }
}

@objc public enum StreamState: Int {
    case paused
    case active
}

extension VideoEncoding: Comparable {
    public static func < (lhs: VideoEncoding, rhs: VideoEncoding) -> Bool { fatalError() }
}

public class VideoEncoding: NSObject, MediaEncoding {
    public var maxBitrate: Int
    public var maxFps: Int
    public init(maxBitrate: Int, maxFps: Int) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

extension VideoParameters: Comparable {
    public static func < (lhs: VideoParameters, rhs: VideoParameters) -> Bool { fatalError() }
}

public extension VideoParameters {
    static let presetQVGA43: VideoParameters
    static let presetVGA43: VideoParameters
    static let presetQHD43: VideoParameters
    static let presetHD43: VideoParameters
    static let presetFHD43: VideoParameters
    static let presetQVGA169: VideoParameters
    static let presetVGA169: VideoParameters
    static let presetQHD169: VideoParameters
    static let presetHD169: VideoParameters
    static let presetFHD169: VideoParameters
    static let presetScreenShareVGA: VideoParameters
    static let presetScreenShareHD5: VideoParameters
    static let presetScreenShareHD15: VideoParameters
    static let presetScreenShareFHD15: VideoParameters
    static let presetScreenShareFHD30: VideoParameters
}

public class VideoParameters: NSObject {
    public let dimensions: Dimensions
    public let encoding: VideoEncoding
    public init(dimensions: Dimensions, encoding: VideoEncoding) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

extension VideoParameters {
    public static let presetH90_169: VideoParameters
    public static let presetH180_169: VideoParameters
    public static let presetH216_169: VideoParameters
    public static let presetH360_169: VideoParameters
    public static let presetH540_169: VideoParameters
    public static let presetH720_169: VideoParameters
    public static let presetH1080_169: VideoParameters
    public static let presetH1440_169: VideoParameters
    public static let presetH2160_169: VideoParameters
    public static let presetH120_43: VideoParameters
    public static let presetH180_43: VideoParameters
    public static let presetH240_43: VideoParameters
    public static let presetH360_43: VideoParameters
    public static let presetH480_43: VideoParameters
    public static let presetH540_43: VideoParameters
    public static let presetH720_43: VideoParameters
    public static let presetH1080_43: VideoParameters
    public static let presetH1440_43: VideoParameters
    public static let presetScreenShareH360FPS3: VideoParameters
    public static let presetScreenShareH720FPS5: VideoParameters
    public static let presetScreenShareH720FPS15: VideoParameters
    public static let presetScreenShareH1080FPS15: VideoParameters
    public static let presetScreenShareH1080FPS30: VideoParameters
}

public typealias VideoRotation = RTCVideoRotation
