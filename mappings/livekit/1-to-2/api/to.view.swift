// module: LiveKit

public class VideoView: NativeView, Loggable {
    public let delegates: MulticastDelegate<VideoViewDelegate>
    @objc public enum LayoutMode: Int, Codable {
        case fit
        case fill
    }
    @objc public enum MirrorMode: Int, Codable {
        case auto
        case off
        case mirror
    }
    @objc public enum RenderMode: Int, Codable, CustomStringConvertible {
        case auto
        case metal
        case sampleBuffer
        public var description: String { get }
    }
    public var layoutMode: LayoutMode
    public var mirrorMode: MirrorMode
    public var renderMode: RenderMode
    public var rotationOverride: VideoRotation?
    public var track: VideoTrack?
    public var isEnabled: Bool
    public override var isHidden: Bool
    public var isDebugMode: Bool
    public var isRendering: Bool { get }
    public var didRenderFirstFrame: Bool { get }
    public var avSampleBufferDisplayLayer: AVSampleBufferDisplayLayer? { get }
    public override init(frame: CGRect = .zero) { fatalError() }
}

extension VideoView: VideoRenderer {
    public var isAdaptiveStreamEnabled: Bool { get }
    public var adaptiveStreamSize: CGSize { get }
    public func set(size: CGSize) { fatalError() }
    public func render(frame: VideoFrame) { fatalError() }
}

extension VideoView: VideoCapturerDelegate {
    public func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState) { fatalError() }
}

extension VideoView {
    public static func isMetalAvailable() -> Bool { fatalError() }
}

public struct SwiftUIAudioRoutePickerButton {
    public init() { fatalError() }
}

public struct SwiftUIVideoView {
    public init(_ track: VideoTrack, layoutMode: VideoView.LayoutMode = .fill, mirrorMode: VideoView.MirrorMode = .auto, renderMode: VideoView.RenderMode = .auto, isDebugMode: Bool = false, isRendering: Binding<Bool>? = nil) { fatalError() }
    public func makeView(context: Context) -> VideoView { fatalError() }
    public func updateView(_ videoView: VideoView, context _: Context) { fatalError() }
    public static func dismantleView(_ videoView: VideoView, coordinator _: ()) { fatalError() }
}

public class TrackDelegateObserver: ObservableObject, TrackDelegate {
    public var dimensions: Dimensions?
    public var statistics: TrackStatistics?
    public var simulcastStatistics: [VideoCodec: TrackStatistics]
    public var allStatisticts: [TrackStatistics] { get }
    public init(track: Track) { fatalError() }
    public func track(_: VideoTrack, didUpdateDimensions dimensions: Dimensions?) { fatalError() }
    public func track(_: Track, didUpdateStatistics statistics: TrackStatistics, simulcastStatistics: [VideoCodec: TrackStatistics]) { fatalError() }
}

extension VideoView: MulticastDelegateProtocol {
    public func add(delegate: VideoViewDelegate) { fatalError() }
    public func remove(delegate: VideoViewDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}
