// module: LiveKit

import Promises
import WebRTC

extension LocalVideoTrack {
    public static func createBroadcastScreenCapturerTrack(name: String = Track.screenShareVideoName, source: VideoTrack.Source = .screenShareVideo, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions()) -> LocalVideoTrack { fatalError() }
}

open class LKSampleHandler: RPBroadcastSampleHandler {
    public var appGroupIdentifier: String? { get }
    public var socketFilePath: String { get }
    public override init() { fatalError() }
    public override func broadcastStarted(withSetupInfo setupInfo: [String: NSObject]?) { fatalError() }
    public override func broadcastPaused() { fatalError() }
    public override func broadcastResumed() { fatalError() }
    public override func broadcastFinished() { fatalError() }
    public override func processSampleBuffer(_ sampleBuffer: CMSampleBuffer, with sampleBufferType: RPSampleBufferType) { fatalError() }
}

public class AudioManager: Loggable {
    public static let shared: AudioManager
    public typealias ConfigureAudioSessionFunc = (_ newState: State, _ oldState: State) -> Void
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
        public var preferSpeakerOutput: Bool
        public var trackState: TrackState { get }
    }
    public var preferSpeakerOutput: Bool
    public func defaultConfigureAudioSessionFunc(newState: State, oldState: State) { fatalError() }
}

@objc public protocol AudioTrack: Track {}

public class BufferCapturer: VideoCapturer {
    public var options: BufferCaptureOptions
    public func capture(_ sampleBuffer: CMSampleBuffer) { fatalError() }
    public func capture(_ pixelBuffer: CVPixelBuffer, timeStampNs: Int64 = VideoCapturer.createTimeStampNs(), rotation: RTCVideoRotation = ._0) { fatalError() }
}

extension LocalVideoTrack {
    public static func createBufferTrack(name: String = Track.screenShareVideoName, source: VideoTrack.Source = .screenShareVideo, options: BufferCaptureOptions = BufferCaptureOptions()) -> LocalVideoTrack { fatalError() }
}

public extension CameraCapturer {
    func switchCameraPosition() async throws -> Bool { fatalError() }
    func setCameraPosition(_ position: AVCaptureDevice.Position) async throws -> Bool { fatalError() }
}

extension CameraCapturer {
    public func switchCameraPositionObjC() -> Promise<Bool>.ObjCPromise<NSNumber> { fatalError() }
    public func setCameraPositionObjC(_ position: AVCaptureDevice.Position) -> Promise<Bool>.ObjCPromise<NSNumber> { fatalError() }
}

public class CameraCapturer: VideoCapturer {
    public static func captureDevices() -> [AVCaptureDevice] { fatalError() }
    public static func canSwitchPosition() -> Bool { fatalError() }
    public var device: AVCaptureDevice? { get }
    public var position: AVCaptureDevice.Position? { get }
    public var options: CameraCaptureOptions
    public var isMultitaskingAccessSupported: Bool { get }
    public var isMultitaskingAccessEnabled: Bool
    public func switchCameraPosition() -> Promise<Bool> { fatalError() }
    public func setCameraPosition(_ position: AVCaptureDevice.Position) -> Promise<Bool> { fatalError() }
    public override func startCapture() -> Promise<Bool> { fatalError() }
    public override func stopCapture() -> Promise<Bool> { fatalError() }
}

extension CameraCapturer: RTCVideoCapturerDelegate {
    public func capturer(_ capturer: RTCVideoCapturer, didCapture frame: RTCVideoFrame) { fatalError() }
}

extension LocalVideoTrack {
    public static func createCameraTrack() -> LocalVideoTrack { fatalError() }
    public static func createCameraTrack(name: String? = nil, options: CameraCaptureOptions? = nil) -> LocalVideoTrack { fatalError() }
}

extension AVCaptureDevice.Position: CustomStringConvertible {
    public var description: String { get }
}

public class InAppScreenCapturer: VideoCapturer {
    public override func startCapture() -> Promise<Bool> { fatalError() }
    public override func stopCapture() -> Promise<Bool> { fatalError() }
}

extension LocalVideoTrack {
    public static func createInAppScreenShareTrack(name: String = Track.screenShareVideoName, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions()) -> LocalVideoTrack { fatalError() }
}

public extension MacOSScreenCapturer {
    static func sources(for type: MacOSScreenShareSourceType, includeCurrentApplication: Bool = false, preferredMethod: MacOSScreenCapturePreferredMethod = .auto) async throws -> [MacOSScreenCaptureSource] { fatalError() }
}

extension MacOSScreenCapturer {
    public static func sourcesObjC(for type: MacOSScreenShareSourceType, includeCurrentApplication: Bool = false, preferredMethod: MacOSScreenCapturePreferredMethod = .auto) -> Promise<[MacOSScreenCaptureSource]>.ObjCPromise<NSArray> { fatalError() }
}

public enum ScreenShareSource {
    case display(id: UInt32)
    case window(id: UInt32)
}

extension ScreenShareSource {
    public static let mainDisplay: ScreenShareSource
}

@objc public enum MacOSScreenCapturePreferredMethod: Int {
    case auto
    case screenCaptureKit
    case legacy
}

@objc public enum MacOSScreenCaptureMethod: Int {
    case screenCaptureKit
    case legacy
}

public class MacOSScreenCapturer: VideoCapturer {
    public let captureSource: MacOSScreenCaptureSource?
    public var options: ScreenShareCaptureOptions
    public override func startCapture() -> Promise<Bool> { fatalError() }
    public override func stopCapture() -> Promise<Bool> { fatalError() }
}

extension MacOSScreenCapturer: SCStreamOutput {
    public func stream(_ stream: SCStream, didOutputSampleBuffer sampleBuffer: CMSampleBuffer, of type: SCStreamOutputType) { fatalError() }
}

extension MacOSScreenCapturer: AVCaptureVideoDataOutputSampleBufferDelegate {
    public func captureOutput(_ output: AVCaptureOutput, didOutput sampleBuffer: CMSampleBuffer, from connection: AVCaptureConnection) { fatalError() }
}

extension LocalVideoTrack {
    public static func createMacOSScreenShareTrack(name: String = Track.screenShareVideoName, source: ScreenShareSource = .mainDisplay, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), preferredMethod: MacOSScreenCapturePreferredMethod = .auto) -> LocalVideoTrack { fatalError() }
    public static func createMacOSScreenShareTrack(name: String = Track.screenShareVideoName, source: MacOSScreenCaptureSource, options: ScreenShareCaptureOptions = ScreenShareCaptureOptions(), preferredMethod: MacOSScreenCapturePreferredMethod = .auto) -> LocalVideoTrack { fatalError() }
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

extension MacOSWindow {
    public var isCurrentApplication: Bool { get }
}

extension MacOSScreenCapturer {
    public static func mainDisplaySource() -> Promise<MacOSDisplay> { fatalError() }
    public static func sources(for type: MacOSScreenShareSourceType, includeCurrentApplication: Bool = false, preferredMethod: MacOSScreenCapturePreferredMethod = .auto) -> Promise<[MacOSScreenCaptureSource]> { fatalError() }
    public static func displaySources() -> Promise<[MacOSDisplay]> { fatalError() }
    public static func windowSources() -> Promise<[MacOSWindow]> { fatalError() }
}

extension MacOSScreenCapturer {
    public static func sources() -> [ScreenShareSource] { fatalError() }
    public static func displayIDs() -> [CGDirectDisplayID] { fatalError() }
    public static func windowIDs(includeCurrentProcess: Bool = false) -> [CGWindowID] { fatalError() }
}

extension VideoCapturer: MulticastDelegateProtocol {
    public func add(delegate: VideoCapturerDelegate) { fatalError() }
    public func remove(delegate: VideoCapturerDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public protocol VideoCapturerProtocol {
    var capturer: RTCVideoCapturer { get }
}

extension VideoCapturerProtocol {
    public var capturer: RTCVideoCapturer { get }
}

@objc public protocol VideoCapturerDelegate: AnyObject {
    func capturer(_ capturer: VideoCapturer, didUpdate dimensions: Dimensions?)
    func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState)
}

extension VideoCapturerDelegate {
    func capturer(_ capturer: VideoCapturer, didUpdate dimensions: Dimensions?) {}
    func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState) {}
}

public class VideoCapturer: NSObject, Loggable, VideoCapturerProtocol {
    public static let supportedPixelFormats: [NSNumber]
    public static func createTimeStampNs() -> Int64 { fatalError() }
    @objc public enum CapturerState: Int {
        case stopped
        case started
    }
    public var dimensions: Dimensions? { get }
    public var captureState: CapturerState { get }
    public func startCapture() -> Promise<Bool> { fatalError() }
    public func stopCapture() -> Promise<Bool> { fatalError() }
    public func restartCapture() -> Promise<Bool> { fatalError() }
}

extension LocalAudioTrack {
    public func mute() async throws { fatalError() }
    public func unmute() async throws { fatalError() }
}

extension LocalAudioTrack {
    public func mute() -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
    public func unmute() -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
}

public class LocalAudioTrack: Track, LocalTrack, AudioTrack {
    public static func createTrack(name: String = Track.microphoneName, options: AudioCaptureOptions? = nil) -> LocalAudioTrack { fatalError() }
}

extension LocalAudioTrack {
    public var publishOptions: PublishOptions? { get }
    public var publishState: Track.PublishState { get }
}

@objc public protocol LocalTrack: Track {
    var publishOptions: PublishOptions? { get }
    var publishState: PublishState { get }
    func mute() -> Promise<Void>.ObjCPromise<NSNull>
    func unmute() -> Promise<Void>.ObjCPromise<NSNull>
}

extension LocalVideoTrack {
    public func mute() async throws { fatalError() }
    public func unmute() async throws { fatalError() }
}

extension LocalVideoTrack {
    public func mute() -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
    public func unmute() -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
}

public class LocalVideoTrack: Track, LocalTrack, VideoTrack {
    public var capturer: VideoCapturer { get }
    public var videoSource: RTCVideoSource { get }
    public override func start() -> Promise<Bool> { fatalError() }
    public override func stop() -> Promise<Bool> { fatalError() }
}

extension LocalVideoTrack {
    public func add(videoRenderer: VideoRenderer) { fatalError() }
    public func remove(videoRenderer: VideoRenderer) { fatalError() }
}

extension LocalVideoTrack {
    public func restartTrack(options: CameraCaptureOptions = CameraCaptureOptions()) -> Promise<Bool> { fatalError() }
}

extension LocalVideoTrack {
    public var publishOptions: PublishOptions? { get }
    public var publishState: Track.PublishState { get }
}

extension LocalVideoTrack {
    public func clone() -> LocalVideoTrack { fatalError() }
}

public class RemoteAudioTrack: Track, RemoteTrack, AudioTrack {
    public var volume: Double
    public override func start() -> Promise<Bool> { fatalError() }
    public override func stop() -> Promise<Bool> { fatalError() }
    public func add(audioRenderer: RTCAudioRenderer) { fatalError() }
    public func remove(audioRenderer: RTCAudioRenderer) { fatalError() }
}

@objc public protocol RemoteTrack: Track {}

public class RemoteVideoTrack: Track, RemoteTrack, VideoTrack {}

extension RemoteVideoTrack {
    public func add(videoRenderer: VideoRenderer) { fatalError() }
    public func remove(videoRenderer: VideoRenderer) { fatalError() }
}

extension CIImage {
    public func toPixelBuffer() -> CVPixelBuffer? { fatalError() }
}

extension CGImage {
    public func toPixelBuffer(pixelFormatType: OSType = kCVPixelFormatType_32ARGB, colorSpace: CGColorSpace = CGColorSpaceCreateDeviceRGB(), alphaInfo: CGImageAlphaInfo = .noneSkipFirst) -> CVPixelBuffer? { fatalError() }
}

extension RPSystemBroadcastPickerView {
    public static func show(for preferredExtension: String? = nil, showsMicrophoneButton: Bool = true) { fatalError() }
}

public extension Track {
    func start() async throws -> Bool { fatalError() }
    func stop() async throws -> Bool { fatalError() }
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

extension Track {
    public func startObjC() -> Promise<Bool>.ObjCPromise<NSNumber> { fatalError() }
    public func stopObjC() -> Promise<Bool>.ObjCPromise<NSNumber> { fatalError() }
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
    public var muted: Bool { get }
    public var stats: TrackStats? { get }
    public var statistics: TrackStatistics? { get }
    public var dimensions: Dimensions? { get }
    public var videoFrame: RTCVideoFrame? { get }
    public var trackState: TrackState { get }
    public func start() -> Promise<Bool> { fatalError() }
    public func stop() -> Promise<Bool> { fatalError() }
}

extension Track {
    public var state: TrackState { get }
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

public typealias CaptureFunc = (_ capture: RTCVideoFrame) -> Void

public typealias InterceptFunc = (_ frame: RTCVideoFrame, _ capture: @escaping CaptureFunc) -> Void

public class VideoCaptureInterceptor: NSObject, RTCVideoCapturerDelegate, Loggable {
    public init(_ interceptFunc: @escaping InterceptFunc) { fatalError() }
    public func capturer(_ capturer: RTCVideoCapturer, didCapture frame: RTCVideoFrame) { fatalError() }
}

@objc public protocol VideoTrack: Track {
    func add(videoRenderer: VideoRenderer)
    func remove(videoRenderer: VideoRenderer)
}
