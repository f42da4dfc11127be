// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

@objc public protocol AgoraAudioDataFrameProtocol: NSObjectProtocol {
    func onRecordAudioFrame(_ frame: AgoraAudioFrame) -> Bool
    func onPlaybackAudioFrame(_ frame: AgoraAudioFrame) -> Bool
    func onMixedAudioFrame(_ frame: AgoraAudioFrame) -> Bool
    func onPlaybackAudioFrameBeforeMixing(_ frame: AgoraAudioFrame, uid: UInt) -> Bool
    func getObservedAudioFramePosition() -> AgoraAudioFramePosition
    func getMixedAudioParams() -> AgoraAudioParam
    func getRecordAudioParams() -> AgoraAudioParam
    func getPlaybackAudioParams() -> AgoraAudioParam
}

@objc public protocol AgoraLogWriterDelegate: NSObjectProtocol {
    func writeLog(_ message: Data?, Length length: UInt16) -> Int
}

@objc public protocol AgoraVideoFrameConsumer: NSObjectProtocol {
    func consumePixelBuffer(_ pixelBuffer: CVPixelBuffer, withTimestamp timestamp: CMTime, rotation: AgoraVideoRotation)
    func consumeRawData(_ rawData: UnsafeMutableRawPointer, withTimestamp timestamp: CMTime, format: AgoraVideoPixelFormat, size: CGSize, rotation: AgoraVideoRotation)
}

@objc public protocol AgoraVideoSourceProtocol: NSObjectProtocol {
    var consumer: AgoraVideoFrameConsumer? { get }
    func shouldInitialize() -> Bool
    func shouldStart()
    func shouldStop()
    func shouldDispose()
    func bufferType() -> AgoraVideoBufferType
    func captureType() -> AgoraVideoCaptureType
    func contentHint() -> AgoraVideoContentHint
}

@objc public protocol AgoraVideoSinkProtocol: NSObjectProtocol {
    func shouldInitialize() -> Bool
    func shouldStart()
    func shouldStop()
    func shouldDispose()
    func bufferType() -> AgoraVideoBufferType
    func pixelFormat() -> AgoraVideoPixelFormat
    @objc optional func renderPixelBuffer(_ pixelBuffer: CVPixelBuffer, rotation: AgoraVideoRotation)
    @objc optional func renderRawData(_ rawData: UnsafeMutableRawPointer, size: CGSize, rotation: AgoraVideoRotation)
}

open class AgoraRtcDefaultCamera: NSObject {
    public var position: AgoraRtcDefaultCameraPosition
    public override init() { fatalError() }
    public init(position: AgoraRtcDefaultCameraPosition) { fatalError() }
}

open class AgoraRtcScreenCapture: NSObject {
    public var ifWindowShare: Bool { get }
    public var displayId: UInt { get }
    public var windowId: UInt { get }
    public var rect: CGRect { get }
    public var dimensions: CGSize { get }
    public var frameRate: Int { get }
    public var bitrate: Int { get }
    public var captureMouseCursor: Bool { get }
    public var windowFocus: Bool { get }
    public override init() { fatalError() }
    open class func screenCapture(id displayId: UInt, rect: CGRect, dimensions: CGSize, frameRate: Int, bitrate: Int, captureMouseCursor: Bool) -> AgoraRtcEngineKit { fatalError() }
    open class func windowCapture(id windowId: UInt, rect: CGRect, dimensions: CGSize, frameRate: Int, bitrate: Int, captureMouseCursor: Bool, windowFocus: Bool) -> AgoraRtcEngineKit { fatalError() }
}

open class AgoraRtcDefaultRenderer: NSObject {
    public var view: UIView { get }
    public var mode: AgoraVideoRenderMode
    public override init() { fatalError() }
    public init(view: UIView, renderMode mode: AgoraVideoRenderMode) { fatalError() }
}

@objc public protocol AgoraMediaMetadataDataSource: NSObjectProtocol {
    func metadataMaxSize() -> Int
    func readyToSendMetadataAtTimestamp(_ timestamp: TimeInterval) -> Data?
}

@objc public protocol AgoraMediaMetadataDelegate: NSObjectProtocol {
    func receiveMetadata(_ data: Data, fromUser uid: Int, atTimestamp timestamp: TimeInterval)
}

open class AgoraVideoEncodedFrame: NSObject {
    public var codecType: AgoraVideoCodecType
    public var width: Int
    public var height: Int
    public var buffer: Data?
    public var frameType: AgoraVideoEncodeType
    public var rotation: AgoraVideoRotation
    public var renderTimeMs: Int64
    public override init() { fatalError() }
}

open class AgoraVideoDataFrame: NSObject {
    public var frameType: AgoraVideoFrameType
    public var width: Int
    public var height: Int
    public var yStride: Int
    public var uStride: Int
    public var vStride: Int
    public var yBuffer: UnsafeMutableRawPointer?
    public var uBuffer: UnsafeMutableRawPointer?
    public var vBuffer: UnsafeMutableRawPointer?
    public var rotation: AgoraVideoRotation
    public var renderTimeMs: Int64
    public var avsync_type: Int
    public override init() { fatalError() }
}

@objc public protocol AgoraVideoDataFrameProtocol: NSObjectProtocol {
    func onCaptureVideoFrame(_ videoFrame: AgoraVideoDataFrame?) -> Bool
    func onPreEncodeVideoFrame(_ videoFrame: AgoraVideoDataFrame?) -> Bool
    func onRenderVideoFrame(_ videoFrame: AgoraVideoDataFrame?, forUid uid: UInt32) -> Bool
    func getVideoFormatPreference() -> AgoraVideoFrameType
    func getRotationApplied() -> Bool
    func getMirrorApplied() -> Bool
    func getObservedFramePosition() -> AgoraVideoFramePosition
    func isMultipleChannelFrameWanted() -> Bool
    func onRenderVideoFrameEx(_ videoFrame: AgoraVideoDataFrame?, forUid uid: UInt32, inChannel channelId: String?) -> Bool
}

@objc public protocol AgoraVideoEncodedFrameProtocol: NSObjectProtocol {
    func onVideoEncodedFrame(_ VideoEncodedFrame: AgoraVideoEncodedFrame?) -> Bool
}
