// module: LiveKit

public extension TrackPublication {
    override var description: String { get }
}

public extension Room {
    override var description: String { get }
}

public extension Participant {
    override var description: String { get }
}

public extension Track {
    override var description: String { get }
}

extension ReconnectMode: CustomStringConvertible {
    public var description: String { get }
}

public extension DispatchQueue {
    static let liveKitWebRTC: DispatchQueue
}

public protocol Loggable {}

public typealias ScopedMetadata = CustomStringConvertible

public extension CVPixelBuffer {
    static func from(_ data: Data, width: Int, height: Int, pixelFormat: OSType) -> CVPixelBuffer { fatalError() }
}

public extension CMSampleBuffer {
    static func from(_ pixelBuffer: CVPixelBuffer) -> CMSampleBuffer? { fatalError() }
}

public extension Data {
    init(pixelBuffer: CVPixelBuffer) { fatalError() }
}

public extension Double {
    func rounded(to places: Int) -> Double { fatalError() }
}

public extension TimeInterval {
    static let defaultReconnectAttemptDelay: Self
    static let defaultSocketConnect: Self
    static let defaultHTTPConnect: Self
}

public extension DispatchTimeInterval {
    static let defaultCaptureStart: Self
    static let defaultConnectivity: Self
    static let defaultPublish: Self
    static let defaultJoinResponse: Self
    static let defaultTransportState: Self
    static let defaultPublisherDataChannelOpen: Self
    static let sid: Self
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
