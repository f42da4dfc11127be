// module: LiveKit

import WebRTC

extension TrackPublication {
    public override var description: String { get }
}

extension Room {
    public override var description: String { get }
}

extension Participant {
    public override var description: String { get }
}

extension Track {
    public override var description: String { get }
}

extension RTCRtpEncodingParameters {
    public override var description: String { get }
}

extension RTCDataChannelState: CustomStringConvertible {
    public var description: String { get }
}

extension DispatchQueue {
    public static let liveKitWebRTC: DispatchQueue
}

public protocol Loggable {}

public typealias ScopedMetadata = CustomStringConvertible

public extension Loggable {
    func set(loggerMetadata data: ScopedMetadata?, for key: String) { fatalError() }
}

extension CVPixelBuffer {
    public static func from(_ data: Data, width: Int, height: Int, pixelFormat: OSType) -> CVPixelBuffer { fatalError() }
}

extension CMSampleBuffer {
    public static func from(_ pixelBuffer: CVPixelBuffer) -> CMSampleBuffer? { fatalError() }
}

extension Data {
    public init(pixelBuffer: CVPixelBuffer) { fatalError() }
}

extension Double {
    public func rounded(to places: Int) -> Double { fatalError() }
}

extension RTCConfiguration {
    open override var description: String { get }
}

extension RTCIceServer {
    open override var description: String { get }
}

extension RTCIceTransportPolicy: CustomStringConvertible {
    public var description: String { get }
}

extension RTCPeerConnectionState: CustomStringConvertible {
    public var description: String { get }
}

extension CGImagePropertyOrientation {
    public func toRTCRotation() -> RTCVideoRotation { fatalError() }
}

extension RTCVideoCapturerDelegate {
    public typealias OnResolveSourceDimensions = (Dimensions) -> Void
    public func capturer(_ capturer: RTCVideoCapturer, didCapture pixelBuffer: CVPixelBuffer, timeStampNs: Int64 = VideoCapturer.createTimeStampNs(), rotation: RTCVideoRotation = ._0, onResolveSourceDimensions: OnResolveSourceDimensions? = nil) { fatalError() }
    public func capturer(_ capturer: RTCVideoCapturer, didCapture sampleBuffer: CMSampleBuffer, onResolveSourceDimensions: OnResolveSourceDimensions? = nil) { fatalError() }
}

public extension TimeInterval {
    static let defaultCaptureStart: Self
    static let defaultConnectivity: Self
    static let defaultPublish: Self
    static let defaultReconnectAttemptDelay: Self
    static let defaultSocketConnect: Self
    static let defaultJoinResponse: Self
    static let defaultTransportState: Self
    static let defaultHTTPConnect: Self
    static let defaultPublisherDataChannelOpen: Self
}

public struct IPCMessage {
    public var type: IPCMessage.OneOf_Type?
    public var buffer: IPCMessage.Buffer
    public var unknownFields: SwiftProtobuf.UnknownStorage
    public enum OneOf_Type: Equatable {
        case buffer(IPCMessage.Buffer)
        public static func ==(lhs: IPCMessage.OneOf_Type, rhs: IPCMessage.OneOf_Type) -> Bool { fatalError() }
    }
    public struct Buffer {
        public var timestampNs: UInt64
        public var buffer: Data
        public var type: IPCMessage.Buffer.OneOf_Type?
        public var video: IPCMessage.Buffer.Video
        public var audioApp: IPCMessage.Buffer.AudioApp
        public var audioMic: IPCMessage.Buffer.AudioMic
        public var unknownFields: SwiftProtobuf.UnknownStorage
        public enum OneOf_Type: Equatable {
            case video(IPCMessage.Buffer.Video)
            case audioApp(IPCMessage.Buffer.AudioApp)
            case audioMic(IPCMessage.Buffer.AudioMic)
            public static func ==(lhs: IPCMessage.Buffer.OneOf_Type, rhs: IPCMessage.Buffer.OneOf_Type) -> Bool { fatalError() }
        }
        public struct Video {
            public var format: UInt32
            public var rotation: UInt32
            public var width: UInt32
            public var height: UInt32
            public var unknownFields: SwiftProtobuf.UnknownStorage
            public init() { fatalError() }
        }
        public struct AudioApp {
            public var unknownFields: SwiftProtobuf.UnknownStorage
            public init() { fatalError() }
        }
        public struct AudioMic {
            public var unknownFields: SwiftProtobuf.UnknownStorage
            public init() { fatalError() }
        }
        public init() { fatalError() }
    }
    public init() { fatalError() }
}

public protocol MulticastDelegateProtocol {
    associatedtype Delegate
    func add(delegate: Delegate)
    func remove(delegate: Delegate)
    func removeAllDelegates()
}

public class MulticastDelegate<T>: NSObject, Loggable {
    public func add(delegate: T) { fatalError() }
    public func remove(delegate: T) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public typealias NativeViewType = UIView

public class NativeView: NativeViewType {
    public override func layoutSubviews() { fatalError() }
}

public typealias NativeViewRepresentableType = UIViewRepresentable

public struct Stopwatch {
    public struct Entry: Equatable {}
    public let label: String
    public var start: TimeInterval { get }
    public var splits: [Entry] { get }
    public func total() -> TimeInterval { fatalError() }
}

extension Stopwatch: Equatable {
    public static func == (lhs: Stopwatch, rhs: Stopwatch) -> Bool { fatalError() }
}

extension Stopwatch: CustomStringConvertible {
    public var description: String { get }
}
