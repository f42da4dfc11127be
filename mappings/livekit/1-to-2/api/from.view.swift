// module: LiveKit

import WebRTC

public struct SwiftUIAudioRoutePickerButton {
    public init() { fatalError() }
}

public struct SwiftUIVideoView {
    public init(_ track: VideoTrack, layoutMode: VideoView.LayoutMode = .fill, mirrorMode: VideoView.MirrorMode = .auto, renderMode: VideoView.RenderMode = .auto, debugMode: Bool = false, isRendering: Binding<Bool> = .constant(false), dimensions: Binding<Dimensions?> = .constant(nil), trackStats: Binding<TrackStats?> = .constant(nil)) { fatalError() }
    public func makeView(context: Context) -> VideoView { fatalError() }
    public func updateView(_ videoView: VideoView, context: Context) { fatalError() }
    public static func dismantleView(_ videoView: VideoView, coordinator: ()) { fatalError() }
}

extension VideoView: MulticastDelegateProtocol {
    public func add(delegate: VideoViewDelegate) { fatalError() }
    public func remove(delegate: VideoViewDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public class VideoView: NativeView, Loggable {
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
    public var debugMode: Bool
    public var isRendering: Bool { get }
    public var didRenderFirstFrame: Bool { get }
    public var avSampleBufferDisplayLayer: AVSampleBufferDisplayLayer? { get }
    public override init(frame: CGRect = .zero) { fatalError() }
}

extension VideoView: VideoRenderer {
    public var adaptiveStreamIsEnabled: Bool { get }
    public var adaptiveStreamSize: CGSize { get }
    public func setSize(_ size: CGSize) { fatalError() }
    public func renderFrame(_ frame: RTCVideoFrame?) { fatalError() }
}

extension VideoView: VideoCapturerDelegate {
    public func capturer(_ capturer: VideoCapturer, didUpdate state: VideoCapturer.CapturerState) { fatalError() }
}

extension VideoView {
    public static func isMetalAvailable() -> Bool { fatalError() }
}
