// module: LiveKit

public class AudioDevice: NSObject, MediaDevice {
    public var deviceId: String { get }
    public var name: String { get }
    public var isDefault: Bool { get }
}

extension AudioDevice: Identifiable {
    public var id: String { get }
}

extension AudioEncoding: Comparable {
    public static func < (lhs: AudioEncoding, rhs: AudioEncoding) -> Bool { fatalError() }
}

public class AudioEncoding: NSObject, MediaEncoding {
    public var maxBitrate: Int
    public init(maxBitrate: Int) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public extension AudioEncoding {
    static let presetTelephone: AudioEncoding
    static let presetSpeech: AudioEncoding
    static let presetMusic: AudioEncoding
    static let presetMusicStereo: AudioEncoding
    static let presetMusicHighQuality: AudioEncoding
    static let presetMusicHighQualityStereo: AudioEncoding
}

@objc public enum ConnectionQuality: Int {
    case unknown
    case lost
    case poor
    case good
    case excellent
}

@objc public enum ReconnectMode: Int {
    case quick
    case full
}

@objc public enum ConnectionState: Int {
    case disconnected
    case connecting
    case reconnecting
    case connected
}

extension ConnectionState: Identifiable {
    public var id: Int { get }
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

public extension Dimensions {
    static let aspectRatio169: Double
    static let aspectRatio43: Double
    static let zero: Dimensions
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

public class IceServer: NSObject {
    public let urls: [String]
    public let username: String?
    public let credential: String?
    public init(urls: [String], username: String?, credential: String?) { fatalError() }
}

@objc public protocol MediaDevice: AnyObject {
    var deviceId: String { get }
    var name: String { get }
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

public class AudioPublishOptions: NSObject, TrackPublishOptions {
    public let name: String?
    public let encoding: AudioEncoding?
    public let dtx: Bool
    public let streamName: String?
    public init(name: String? = nil, encoding: AudioEncoding? = nil, dtx: Bool = true, streamName: String? = nil) { fatalError() }
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
    func copyWith(autoSubscribe: Bool? = nil, reconnectAttempts: Int? = nil, reconnectAttemptDelay: TimeInterval? = nil, protocolVersion: ProtocolVersion? = nil) -> ConnectOptions { fatalError() }
}

public class ConnectOptions: NSObject {
    public let autoSubscribe: Bool
    public let publishOnlyMode: String?
    public let reconnectAttempts: Int
    public let reconnectAttemptDelay: TimeInterval
    public let iceServers: [IceServer]
    public let protocolVersion: ProtocolVersion
    public override init() { fatalError() }
    public init(autoSubscribe: Bool = true, publishOnlyMode: String? = nil, reconnectAttempts: Int = 3, reconnectAttemptDelay: TimeInterval = .defaultReconnectAttemptDelay, iceServers: [IceServer] = [], protocolVersion: ProtocolVersion = .v12) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class DataPublishOptions: NSObject, PublishOptions {
    public let name: String?
    public let destinationIdentities: [Participant.Identity]
    public let topic: String?
    public let reliable: Bool
    public init(name: String? = nil, destinationIdentities: [Participant.Identity] = [], topic: String? = nil, reliable: Bool = false) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

@objc public protocol PublishOptions {}

@objc public protocol TrackPublishOptions: PublishOptions {
    var name: String? { get }
    var streamName: String? { get }
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
    public let e2eeOptions: E2EEOptions?
    public let reportRemoteTrackStatistics: Bool
    public override init() { fatalError() }
    public init(defaultCameraCaptureOptions: CameraCaptureOptions = CameraCaptureOptions(), defaultScreenShareCaptureOptions: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), defaultAudioCaptureOptions: AudioCaptureOptions = AudioCaptureOptions(), defaultVideoPublishOptions: VideoPublishOptions = VideoPublishOptions(), defaultAudioPublishOptions: AudioPublishOptions = AudioPublishOptions(), defaultDataPublishOptions: DataPublishOptions = DataPublishOptions(), adaptiveStream: Bool = false, dynacast: Bool = false, stopLocalTrackOnUnpublish: Bool = true, suspendLocalVideoTracksInBackground: Bool = true, e2eeOptions: E2EEOptions? = nil, reportRemoteTrackStatistics: Bool = false) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public class ScreenShareCaptureOptions: NSObject, VideoCaptureOptions {
    public let dimensions: Dimensions
    public let fps: Int
    public let showCursor: Bool
    public let useBroadcastExtension: Bool
    public let includeCurrentApplication: Bool
    public init(dimensions: Dimensions = .h1080_169, fps: Int = 15, showCursor: Bool = true, useBroadcastExtension: Bool = false, includeCurrentApplication: Bool = false) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

@objc public protocol VideoCaptureOptions: CaptureOptions {
    var dimensions: Dimensions { get }
    var fps: Int { get }
}

public class VideoPublishOptions: NSObject, TrackPublishOptions {
    public let name: String?
    public let encoding: VideoEncoding?
    public let screenShareEncoding: VideoEncoding?
    public let simulcast: Bool
    public let simulcastLayers: [VideoParameters]
    public let screenShareSimulcastLayers: [VideoParameters]
    public let preferredCodec: VideoCodec?
    public let preferredBackupCodec: VideoCodec?
    public let streamName: String?
    public init(name: String? = nil, encoding: VideoEncoding? = nil, screenShareEncoding: VideoEncoding? = nil, simulcast: Bool = true, simulcastLayers: [VideoParameters] = [], screenShareSimulcastLayers: [VideoParameters] = [], preferredCodec: VideoCodec? = nil, preferredBackupCodec: VideoCodec? = nil, streamName: String? = nil) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public enum SimulateScenario {
    case nodeFailure
    case migration
    case serverLeave
    case speakerUpdate(seconds: Int)
    case forceTCP
    case forceTLS
}

public extension Participant {
    public class Sid: NSObject, Codable {
        /// Public from 2.0.3 on.
        public let stringValue: String
        public override func isEqual(_ object: Any?) -> Bool { fatalError() }
        public override var hash: Int { get }
        public override var description: String { get }
    }
    public class Identity: NSObject, Codable {
        /// Public from 2.0.3 on.
        public let stringValue: String
        public override func isEqual(_ object: Any?) -> Bool { fatalError() }
        public override var hash: Int { get }
        public override var description: String { get }
    }
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
    case v8 = 8
    case v9 = 9
    case v10 = 10
    case v11 = 11
    case v12 = 12
}

extension ProtocolVersion: Comparable {
    public static func < (lhs: Self, rhs: Self) -> Bool { fatalError() }
}

extension ProtocolVersion: CustomStringConvertible {
    public var description: String { get }
}

public extension Room {
    public class Sid: NSObject, Codable {
        /// Public from 2.0.3 on.
        public let stringValue: String
        public override func isEqual(_ object: Any?) -> Bool { fatalError() }
        public override var hash: Int { get }
        public override var description: String { get }
    }
}

@objc public enum ScalabilityMode: Int {
    case L3T3 = 1
    case L3T3_KEY = 2
    case L3T3_KEY_SHIFT = 3
}

public extension ScalabilityMode {
    static func fromString(_ rawString: String?) -> ScalabilityMode? { fatalError() }
    var rawStringValue: String { get }
    var spatial: Int { get }
    var temporal: Int { get }
}

extension ScalabilityMode: CustomStringConvertible {
    public var description: String { get }
}

public extension Track {
    public class Sid: NSObject, Codable {
        /// Public from 2.0.3 on.
        public let stringValue: String
        public override func isEqual(_ object: Any?) -> Bool { fatalError() }
        public override var hash: Int { get }
        public override var description: String { get }
    }
}

@objc public enum StreamState: Int {
    case paused
    case active
}

public class VideoCodec: NSObject, Identifiable {
    public static func from(id: String) throws -> VideoCodec { fatalError() }
    public static func from(mimeType: String) throws -> VideoCodec { fatalError() }
    public static let h264: VideoCodec
    public static let vp8: VideoCodec
    public static let vp9: VideoCodec
    public static let av1: VideoCodec
    public static let all: [VideoCodec]
    public static let allBackup: [VideoCodec]
    public let id: String
    public let isBackup: Bool
    public let isSVC: Bool
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
    public override var description: String { get }
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

public protocol VideoBuffer {}

public class CVPixelVideoBuffer: VideoBuffer {}

public struct I420VideoBuffer: VideoBuffer {}

public class VideoFrame: NSObject {
    public init(dimensions: Dimensions, rotation: VideoRotation, timeStampNs: Int64, buffer: VideoBuffer) { fatalError() }
}

extension VideoParameters: Comparable {
    public static func < (lhs: VideoParameters, rhs: VideoParameters) -> Bool { fatalError() }
}

public class VideoParameters: NSObject {
    public let dimensions: Dimensions
    public let encoding: VideoEncoding
    public init(dimensions: Dimensions, encoding: VideoEncoding) { fatalError() }
    public override func isEqual(_ object: Any?) -> Bool { fatalError() }
    public override var hash: Int { get }
}

public extension VideoParameters {
    static let presetH90_169: VideoParameters
    static let presetH180_169: VideoParameters
    static let presetH216_169: VideoParameters
    static let presetH360_169: VideoParameters
    static let presetH540_169: VideoParameters
    static let presetH720_169: VideoParameters
    static let presetH1080_169: VideoParameters
    static let presetH1440_169: VideoParameters
    static let presetH2160_169: VideoParameters
    static let presetH120_43: VideoParameters
    static let presetH180_43: VideoParameters
    static let presetH240_43: VideoParameters
    static let presetH360_43: VideoParameters
    static let presetH480_43: VideoParameters
    static let presetH540_43: VideoParameters
    static let presetH720_43: VideoParameters
    static let presetH1080_43: VideoParameters
    static let presetH1440_43: VideoParameters
    static let presetScreenShareH360FPS3: VideoParameters
    static let presetScreenShareH720FPS5: VideoParameters
    static let presetScreenShareH720FPS15: VideoParameters
    static let presetScreenShareH1080FPS15: VideoParameters
    static let presetScreenShareH1080FPS30: VideoParameters
}

@objc public enum VideoQuality: Int {
    case low
    case medium
    case high
}

public enum VideoRotation: Int {
    case _0 = 0
    case _90 = 90
    case _180 = 180
    case _270 = 270
}
