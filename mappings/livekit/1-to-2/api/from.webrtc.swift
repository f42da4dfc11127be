// module: WebRTC

/// The WebRTC types that the public API of LiveKit 1.x names, with the members its customers use.
public enum RTCVideoRotation: Int {
    case _0 = 0
    case _90 = 90
    case _180 = 180
    case _270 = 270
}

@objc public protocol RTCVideoFrameBuffer {
    var width: Int32 { get }
    var height: Int32 { get }
    func toI420() -> RTCI420BufferProtocol
}

@objc public protocol RTCI420BufferProtocol: RTCVideoFrameBuffer {}

open class RTCI420Buffer: NSObject, RTCI420BufferProtocol {
    public var width: Int32 { get }
    public var height: Int32 { get }
    public func toI420() -> RTCI420BufferProtocol { fatalError() }
}

open class RTCCVPixelBuffer: NSObject, RTCVideoFrameBuffer {
    public var pixelBuffer: CVPixelBuffer { get }
    public var width: Int32 { get }
    public var height: Int32 { get }
    public init(pixelBuffer: CVPixelBuffer) { fatalError() }
    public class func supportedPixelFormats() -> Set<NSNumber> { fatalError() }
    public func toI420() -> RTCI420BufferProtocol { fatalError() }
}

open class RTCVideoFrame: NSObject {
    public var width: Int32 { get }
    public var height: Int32 { get }
    public var rotation: RTCVideoRotation { get }
    public var timeStampNs: Int64 { get }
    public var timeStamp: Int32
    public var buffer: RTCVideoFrameBuffer { get }
    public init(buffer frameBuffer: RTCVideoFrameBuffer, rotation: RTCVideoRotation, timeStampNs: Int64) { fatalError() }
    public init(pixelBuffer: CVPixelBuffer, rotation: RTCVideoRotation, timeStampNs: Int64) { fatalError() }
    public func newI420() -> RTCVideoFrame { fatalError() }
}

@objc public protocol RTCVideoRenderer {
    func setSize(_ size: CGSize)
    func renderFrame(_ frame: RTCVideoFrame?)
}

@objc public protocol RTCAudioRenderer {
    func render(sampleBuffer: CMSampleBuffer)
}

@objc public protocol RTCVideoCapturerDelegate {
    func capturer(_ capturer: RTCVideoCapturer, didCapture frame: RTCVideoFrame)
}

open class RTCVideoCapturer: NSObject {
    public weak var delegate: RTCVideoCapturerDelegate?
    public init(delegate: RTCVideoCapturerDelegate) { fatalError() }
}

open class RTCCameraVideoCapturer: RTCVideoCapturer {
    public class func captureDevices() -> [AVCaptureDevice] { fatalError() }
    public class func supportedFormats(for device: AVCaptureDevice) -> [AVCaptureDevice.Format] { fatalError() }
}

open class RTCVideoSource: NSObject, RTCVideoCapturerDelegate {
    public func capturer(_ capturer: RTCVideoCapturer, didCapture frame: RTCVideoFrame) { fatalError() }
    public func adaptOutputFormat(toWidth width: Int32, height: Int32, fps: Int32) { fatalError() }
}

open class RTCMTLVideoView: UIView, RTCVideoRenderer {
    public func setSize(_ size: CGSize) { fatalError() }
    public func renderFrame(_ frame: RTCVideoFrame?) { fatalError() }
}

public enum RTCIODeviceType: Int {
    case output
    case input
}

open class RTCIODevice: NSObject {
    public let type: RTCIODeviceType
    public let deviceId: String
    public let name: String
    public let isDefault: Bool
    public class func defaultDevice(with type: RTCIODeviceType) -> RTCIODevice { fatalError() }
}

open class RTCAudioDeviceModule: NSObject {
    public var outputDevices: [RTCIODevice] { get }
    public var inputDevices: [RTCIODevice] { get }
    public var outputDevice: RTCIODevice
    public var inputDevice: RTCIODevice
    public var playing: Bool { get }
    public var recording: Bool { get }
    public func setDevicesUpdatedHandler(_ handler: (() -> Void)?) -> Bool { fatalError() }
    public func trySetOutputDevice(_ device: RTCIODevice?) -> Bool { fatalError() }
    public func trySetInputDevice(_ device: RTCIODevice?) -> Bool { fatalError() }
}

@objc public protocol RTCAudioCustomProcessingDelegate {
    func audioProcessingInitialize(sampleRate sampleRateHz: Int, channels: Int)
    func audioProcessingProcess(audioBuffer: RTCAudioBuffer)
    func audioProcessingRelease()
}

open class RTCAudioBuffer: NSObject {
    public var channels: Int { get }
    public var frames: Int { get }
    public var framesPerBand: Int { get }
    public var bands: Int { get }
    public func rawBuffer(forChannel channel: Int) -> UnsafeMutablePointer<Float> { fatalError() }
}

open class RTCDefaultAudioProcessingModule: NSObject {
    public weak var capturePostProcessingDelegate: RTCAudioCustomProcessingDelegate?
    public weak var renderPreProcessingDelegate: RTCAudioCustomProcessingDelegate?
}

open class RTCAudioSessionConfiguration: NSObject {
    public var category: String
    public var categoryOptions: AVAudioSession.CategoryOptions
    public var mode: String
    public class func webRTC() -> RTCAudioSessionConfiguration { fatalError() }
    public class func setWebRTC(_ configuration: RTCAudioSessionConfiguration) { fatalError() }
}

open class RTCAudioSession: NSObject {
    public var useManualAudio: Bool
    public var isAudioEnabled: Bool
    public class func sharedInstance() -> RTCAudioSession { fatalError() }
    public func lockForConfiguration() { fatalError() }
    public func unlockForConfiguration() { fatalError() }
    public func setConfiguration(_ configuration: RTCAudioSessionConfiguration) throws { fatalError() }
    public func setConfiguration(_ configuration: RTCAudioSessionConfiguration, active: Bool) throws { fatalError() }
    public func setActive(_ active: Bool) throws { fatalError() }
}

open class RTCIceServer: NSObject {
    public var urlStrings: [String] { get }
    public var username: String? { get }
    public var credential: String? { get }
    public init(urlStrings: [String]) { fatalError() }
    public init(urlStrings: [String], username: String?, credential: String?) { fatalError() }
}

public enum RTCIceTransportPolicy: Int {
    case none
    case relay
    case noHost
    case all
}

open class RTCConfiguration: NSObject {
    public var iceServers: [RTCIceServer]
    public var iceTransportPolicy: RTCIceTransportPolicy
    public override init() { fatalError() }
    /// LiveKit's own extension, as is the next one.
    public static func liveKitDefault() -> RTCConfiguration { fatalError() }
    public convenience init(copy configuration: RTCConfiguration) { fatalError() }
}

public enum RTCPeerConnectionState: Int {
    case new
    case connecting
    case connected
    case disconnected
    case failed
    case closed
}

public enum RTCDataChannelState: Int {
    case connecting
    case open
    case closing
    case closed
}

open class RTCRtpEncodingParameters: NSObject {
    public var rid: String?
    public var isActive: Bool
}

open class RTCFrameCryptor: NSObject {
    public var participantId: String { get }
    public var enabled: Bool
}

public enum FrameCryptionState: UInt {
    case new
    case ok
    case encryptionFailed
    case decryptionFailed
    case missingKey
    case keyRatcheted
    case internalError
}

@objc public protocol RTCFrameCryptorDelegate {
    func frameCryptor(_ frameCryptor: RTCFrameCryptor, didStateChangeWithParticipantId participantId: String, with stateChanged: FrameCryptionState)
}
