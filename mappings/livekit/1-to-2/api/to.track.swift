// module: LiveKit

public extension LocalVideoTrack {
    static func createBroadcastScreenCapturerTrack(name: String = Track.screenShareVideoName, source: VideoTrack.Source = .screenShareVideo, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), reportStatistics: Bool = false) -> LocalVideoTrack { fatalError() }
}

open class LKSampleHandler: RPBroadcastSampleHandler {
    public var appGroupIdentifier: String? { get }
    public var socketFilePath: String { get }
    public override init() { fatalError() }
    public override func broadcastStarted(withSetupInfo _: [String: NSObject]?) { fatalError() }
    public override func broadcastPaused() { fatalError() }
    public override func broadcastResumed() { fatalError() }
    public override func broadcastFinished() { fatalError() }
    public override func processSampleBuffer(_ sampleBuffer: CMSampleBuffer, with sampleBufferType: RPSampleBufferType) { fatalError() }
}

public class LKAudioBuffer: NSObject {
    public var channels: Int { get }
    public var frames: Int { get }
    public var framesPerBand: Int { get }
    public var bands: Int { get }
    public func rawBuffer(for channel: Int) -> UnsafeMutablePointer<Float> { fatalError() }
}

@objc public protocol AudioCustomProcessingDelegate {
    func audioProcessingInitialize(sampleRate sampleRateHz: Int, channels: Int)
    func audioProcessingProcess(audioBuffer: LKAudioBuffer)
    func audioProcessingRelease()
}

public class AudioManager: Loggable {
    public static let shared: AudioManager
    public typealias ConfigureAudioSessionFunc = (_ newState: State, _ oldState: State) -> Void
    public typealias DeviceUpdateFunc = (_ audioManager: AudioManager) -> Void
    public var customConfigureAudioSessionFunc: ConfigureAudioSessionFunc?
    public enum TrackState {
        case none
        case localOnly
        case remoteOnly
        case localAndRemote
    }
    public struct State: Equatable {
        public static func == (lhs: AudioManager.State, rhs: AudioManager.State) -> Bool { fatalError() }
        public var localTracksCount: Int
        public var remoteTracksCount: Int
        public var isSpeakerOutputPreferred: Bool
        public var trackState: TrackState { get }
    }
    public var isSpeakerOutputPreferred: Bool
    public var capturePostProcessingDelegate: AudioCustomProcessingDelegate?
    public var renderPreProcessingDelegate: AudioCustomProcessingDelegate?
    public let defaultOutputDevice: AudioDevice
    public let defaultInputDevice: AudioDevice
    public var outputDevices: [AudioDevice] { get }
    public var inputDevices: [AudioDevice] { get }
    public var outputDevice: AudioDevice
    public var inputDevice: AudioDevice
    public var onDeviceUpdate: DeviceUpdateFunc?
    public func defaultConfigureAudioSessionFunc(newState: State, oldState: State) { fatalError() }
}

@objc public protocol AudioTrack: Track {}

public class BufferCapturer: VideoCapturer {
    public var options: BufferCaptureOptions
    public func capture(_ sampleBuffer: CMSampleBuffer) { fatalError() }
    public func capture(_ pixelBuffer: CVPixelBuffer, timeStampNs: Int64 = VideoCapturer.createTimeStampNs(), rotation: VideoRotation = ._0) { fatalError() }
}

public extension LocalVideoTrack {
    static func createBufferTrack(name: String = Track.screenShareVideoName, source: VideoTrack.Source = .screenShareVideo, options: BufferCaptureOptions = BufferCaptureOptions(), reportStatistics: Bool = false) -> LocalVideoTrack { fatalError() }
}

public class CameraCapturer: VideoCapturer {
    public static func captureDevices() -> [AVCaptureDevice] { fatalError() }
    public static func canSwitchPosition() -> Bool { fatalError() }
    public var device: AVCaptureDevice? { get }
    public var position: AVCaptureDevice.Position? { get }
    public var options: CameraCaptureOptions
    public var isMultitaskingAccessSupported: Bool { get }
    public var isMultitaskingAccessEnabled: Bool
    public func switchCameraPosition() async throws -> Bool { fatalError() }
    public func set(cameraPosition position: AVCaptureDevice.Position) async throws -> Bool { fatalError() }
    public override func startCapture() async throws -> Bool { fatalError() }
    public override func stopCapture() async throws -> Bool { fatalError() }
}

public extension LocalVideoTrack {
    static func createCameraTrack() -> LocalVideoTrack { fatalError() }
    static func createCameraTrack(name: String? = nil, options: CameraCaptureOptions? = nil, reportStatistics: Bool = false) -> LocalVideoTrack { fatalError() }
}

extension AVCaptureDevice.Position: CustomStringConvertible {
    public var description: String { get }
}

public class InAppScreenCapturer: VideoCapturer {
    public override func startCapture() async throws -> Bool { fatalError() }
    public override func stopCapture() async throws -> Bool { fatalError() }
}

public extension LocalVideoTrack {
    static func createInAppScreenShareTrack(name: String = Track.screenShareVideoName, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), reportStatistics: Bool = false) -> LocalVideoTrack { fatalError() }
}

public class MacOSScreenCapturer: VideoCapturer {
    public let captureSource: MacOSScreenCaptureSource?
    public var options: ScreenShareCaptureOptions
    public override func startCapture() async throws -> Bool { fatalError() }
    public override func stopCapture() async throws -> Bool { fatalError() }
}

extension MacOSScreenCapturer: SCStreamOutput {
    public func stream(_: SCStream, didOutputSampleBuffer sampleBuffer: CMSampleBuffer, of outputType: SCStreamOutputType) { fatalError() }
}

public extension LocalVideoTrack {
    static func createMacOSScreenShareTrack(name: String = Track.screenShareVideoName, source: MacOSScreenCaptureSource, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), reportStatistics: Bool = false) -> LocalVideoTrack { fatalError() }
}

@objc public enum MacOSScreenShareSourceType: Int {
    case any
    case display
    case window
}

@objc public protocol MacOSScreenCaptureSource: AnyObject {}

public class MacOSRunningApplication: NSObject {
    public let processID: pid_t
    public let bundleIdentifier: String
    public let applicationName: String
    public let nativeType: Any?
}

public class MacOSWindow: NSObject, MacOSScreenCaptureSource {
    public let windowID: CGWindowID
    public let frame: CGRect
    public let title: String?
    public let windowLayer: Int
    public let owningApplication: MacOSRunningApplication?
    public let isOnScreen: Bool
    public let nativeType: Any?
}

public class MacOSDisplay: NSObject, MacOSScreenCaptureSource {
    public let displayID: CGDirectDisplayID
    public let width: Int
    public let height: Int
    public let frame: CGRect
    public let nativeType: Any?
    public let scContent: Any?
}

public extension MacOSWindow {
    var isCurrentApplication: Bool { get }
}

public extension MacOSScreenCapturer {
    static func mainDisplaySource() async throws -> MacOSDisplay { fatalError() }
    static func sources(for type: MacOSScreenShareSourceType, includeCurrentApplication: Bool = false) async throws -> [MacOSScreenCaptureSource] { fatalError() }
    static func displaySources() async throws -> [MacOSDisplay] { fatalError() }
    static func windowSources() async throws -> [MacOSWindow] { fatalError() }
}

extension VideoCapturer: MulticastDelegateProtocol {
    public func add(delegate: VideoCapturerDelegate) { fatalError() }
    public func remove(delegate: VideoCapturerDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

@objc public protocol VideoCapturerDelegate: AnyObject {
    func capturer(_ capturer: VideoCapturer, didUpdate dimensions: Dimensions?)
    func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState)
}

extension VideoCapturerDelegate {
    func capturer(_ capturer: VideoCapturer, didUpdate dimensions: Dimensions?) {}
    func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState) {}
}

public class VideoCapturer: NSObject, Loggable {
    public let delegates: MulticastDelegate<VideoCapturerDelegate>
    public static let supportedPixelFormats: [NSNumber]
    public static func createTimeStampNs() -> Int64 { fatalError() }
    @objc public enum CapturerState: Int {
        case stopped
        case started
    }
    public var dimensions: Dimensions? { get }
    public var captureState: CapturerState { get }
    public func startCapture() async throws -> Bool { fatalError() }
    public func stopCapture() async throws -> Bool { fatalError() }
    public func restartCapture() async throws -> Bool { fatalError() }
}

public class LocalAudioTrack: Track, LocalTrack, AudioTrack {
    public static func createTrack(name: String = Track.microphoneName, options: AudioCaptureOptions? = nil, reportStatistics: Bool = false) -> LocalAudioTrack { fatalError() }
    public func mute() async throws { fatalError() }
    public func unmute() async throws { fatalError() }
}

public extension LocalAudioTrack {
    var publishOptions: TrackPublishOptions? { get }
    var publishState: Track.PublishState { get }
}

@objc public protocol LocalTrack: Track {
    var publishOptions: TrackPublishOptions? { get }
    var publishState: PublishState { get }
    func mute() async throws
    func unmute() async throws
}

public class LocalVideoTrack: Track, LocalTrack, VideoTrack {
    public var capturer: VideoCapturer { get }
    public func mute() async throws { fatalError() }
    public func unmute() async throws { fatalError() }
}

public extension LocalVideoTrack {
    func add(videoRenderer: VideoRenderer) { fatalError() }
    func remove(videoRenderer: VideoRenderer) { fatalError() }
}

public extension LocalVideoTrack {
    var publishOptions: TrackPublishOptions? { get }
    var publishState: Track.PublishState { get }
}

public extension LocalVideoTrack {
    func clone() -> LocalVideoTrack { fatalError() }
}

public class RemoteAudioTrack: Track, RemoteTrack, AudioTrack {
    public var volume: Double
    public func add(audioRenderer: AudioRenderer) { fatalError() }
    public func remove(audioRenderer: AudioRenderer) { fatalError() }
}

@objc public protocol RemoteTrack: Track {}

public class RemoteVideoTrack: Track, RemoteTrack, VideoTrack {}

public extension RemoteVideoTrack {
    func add(videoRenderer: VideoRenderer) { fatalError() }
    func remove(videoRenderer: VideoRenderer) { fatalError() }
}

public extension CIImage {
    func toPixelBuffer() -> CVPixelBuffer? { fatalError() }
}

public extension CGImage {
    func toPixelBuffer(pixelFormatType: OSType = kCVPixelFormatType_32ARGB, colorSpace: CGColorSpace = CGColorSpaceCreateDeviceRGB(), alphaInfo: CGImageAlphaInfo = .noneSkipFirst) -> CVPixelBuffer? { fatalError() }
}

public extension RPSystemBroadcastPickerView {
    static func show(for preferredExtension: String? = nil, showsMicrophoneButton: Bool = true) { fatalError() }
}

public extension Track {
    override func isEqual(_ object: Any?) -> Bool { fatalError() }
    override var hash: Int { get }
}

extension Track: MulticastDelegateProtocol {
    public func add(delegate: TrackDelegate) { fatalError() }
    public func remove(delegate: TrackDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public class Track: NSObject, Loggable {
    public static let cameraName: String
    public static let microphoneName: String
    public static let screenShareVideoName: String
    public static let screenShareAudioName: String
    @objc public enum Kind: Int, Codable {
        case audio
        case video
        case none
    }
    @objc public enum TrackState: Int, Codable {
        case stopped
        case started
    }
    @objc public enum Source: Int, Codable {
        case unknown
        case camera
        case microphone
        case screenShareVideo
        case screenShareAudio
    }
    @objc public enum PublishState: Int {
        case unpublished
        case published
    }
    public var kind: Kind { get }
    public var source: Source { get }
    public var name: String { get }
    public var sid: Sid? { get }
    public var isMuted: Bool { get }
    public var statistics: TrackStatistics? { get }
    public var simulcastStatistics: [VideoCodec: TrackStatistics] { get }
    public var dimensions: Dimensions? { get }
    public var videoFrame: VideoFrame? { get }
    public var trackState: TrackState { get }
    public let delegates: MulticastDelegate<TrackDelegate>
    public func set(reportStatistics: Bool) async { fatalError() }
    public final func start() async throws { fatalError() }
    public final func stop() async throws { fatalError() }
}

extension Track: Identifiable {
    public var id: String { get }
}

public extension OutboundRtpStreamStatistics {
    func formattedBps() -> String { fatalError() }
    var bps: UInt64 { get }
}

public extension InboundRtpStreamStatistics {
    func formattedBps() -> String { fatalError() }
    var bps: UInt64 { get }
}

@objc public protocol VideoTrack: Track {
    func add(videoRenderer: VideoRenderer)
    func remove(videoRenderer: VideoRenderer)
}
