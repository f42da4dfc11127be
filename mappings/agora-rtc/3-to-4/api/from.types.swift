// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

open class AgoraAudioFrame: NSObject {
    public var samplesPerChannel: Int
    public var bytesPerSample: Int
    public var channels: Int
    public var samplesPerSec: Int
    public var buffer: Data?
    public var renderTimeMs: Int64
    public var avSyncType: Int
    public override init() { fatalError() }
}

open class AgoraAudioParam: NSObject {
    public var sampleRate: Int
    public var channel: Int
    public var mode: AgoraAudioRawFrameOperationMode
    public var samplesPerCall: Int
    public override init() { fatalError() }
}

open class AgoraRtcVideoCanvas: NSObject {
    public var view: UIView?
    public var renderMode: AgoraVideoRenderMode
    public var channelId: String?
    public var uid: UInt
    public var mirrorMode: AgoraVideoMirrorMode
    public override init() { fatalError() }
}

open class AgoraLastmileProbeConfig: NSObject {
    public var probeUplink: Bool
    public var probeDownlink: Bool
    public var expectedUplinkBitrate: UInt
    public var expectedDownlinkBitrate: UInt
    public override init() { fatalError() }
}

open class AgoraLastmileProbeOneWayResult: NSObject {
    public var packetLossRate: UInt
    public var jitter: UInt
    public var availableBandwidth: UInt
    public override init() { fatalError() }
}

open class AgoraLastmileProbeResult: NSObject {
    public var state: AgoraLastmileProbeResultState
    public var rtt: UInt
    public var uplinkReport: AgoraLastmileProbeOneWayResult
    public var downlinkReport: AgoraLastmileProbeOneWayResult
    public override init() { fatalError() }
}

open class AgoraRtcLocalVideoStats: NSObject {
    public var sentBitrate: UInt
    public var sentFrameRate: UInt
    public var encoderOutputFrameRate: UInt
    public var rendererOutputFrameRate: UInt
    public var sentTargetBitrate: UInt
    public var sentTargetFrameRate: UInt
    public var qualityAdaptIndication: AgoraVideoQualityAdaptIndication
    public var encodedBitrate: UInt
    public var encodedFrameWidth: UInt
    public var encodedFrameHeight: UInt
    public var encodedFrameCount: UInt
    public var codecType: AgoraVideoCodecType
    public var txPacketLossRate: Int
    public var captureFrameRate: Int
    public var captureBrightnessLevel: AgoraCaptureBrightnessLevelType
    public override init() { fatalError() }
}

open class AgoraRtcRemoteVideoStats: NSObject {
    public var uid: UInt
    public var delay: UInt
    public var width: UInt
    public var height: UInt
    public var receivedBitrate: UInt
    public var decoderOutputFrameRate: UInt
    public var rendererOutputFrameRate: UInt
    public var packetLossRate: UInt
    public var rxStreamType: AgoraVideoStreamType
    public var totalFrozenTime: UInt
    public var frozenRate: UInt
    public var totalActiveTime: UInt
    public var publishDuration: Int
    public override init() { fatalError() }
}

open class AgoraRtcLocalAudioStats: NSObject {
    public var numChannels: UInt
    public var sentSampleRate: UInt
    public var sentBitrate: UInt
    public var txPacketLossRate: UInt
    public override init() { fatalError() }
}

open class AgoraRtcRemoteAudioStats: NSObject {
    public var uid: UInt
    public var quality: UInt
    public var networkTransportDelay: UInt
    public var jitterBufferDelay: UInt
    public var audioLossRate: UInt
    public var numChannels: UInt
    public var receivedSampleRate: UInt
    public var receivedBitrate: UInt
    public var totalFrozenTime: UInt
    public var frozenRate: UInt
    public var totalActiveTime: UInt
    public var publishDuration: Int
    public var qoeQuality: UInt
    public var qualityChangedReason: UInt
    public var mosValue: Int
    public override init() { fatalError() }
}

open class AgoraRtcAudioVolumeInfo: NSObject {
    public var uid: UInt
    public var volume: UInt
    public var vad: UInt
    public var channelId: String
    public override init() { fatalError() }
}

open class AgoraRtcRhythmPlayerConfig: NSObject {
    public var beatsPerMeasure: UInt
    public var beatsPerMinute: UInt
    public var publish: Bool
    public override init() { fatalError() }
}

open class AgoraChannelStats: NSObject {
    public var duration: Int
    public var txBytes: Int
    public var rxBytes: Int
    public var txAudioBytes: Int
    public var txVideoBytes: Int
    public var rxAudioBytes: Int
    public var rxVideoBytes: Int
    public var txKBitrate: Int
    public var rxKBitrate: Int
    public var txAudioKBitrate: Int
    public var rxAudioKBitrate: Int
    public var txVideoKBitrate: Int
    public var rxVideoKBitrate: Int
    public var lastmileDelay: Int
    public var txPacketLossRate: Int
    public var rxPacketLossRate: Int
    public var userCount: Int
    public var cpuAppUsage: Double
    public var cpuTotalUsage: Double
    public var gatewayRtt: Int
    public var memoryAppUsageRatio: Double
    public var memoryTotalUsageRatio: Double
    public var memoryAppUsageInKbytes: Int
    public override init() { fatalError() }
}

open class AgoraVideoEncoderConfiguration: NSObject {
    public var dimensions: CGSize
    public var frameRate: Int
    public var minFrameRate: Int
    public var bitrate: Int
    public var minBitrate: Int
    public var orientationMode: AgoraVideoOutputOrientationMode
    public var degradationPreference: AgoraDegradationPreference
    public var mirrorMode: AgoraVideoMirrorMode
    public override init() { fatalError() }
    public init(size: CGSize, frameRate: AgoraVideoFrameRate, bitrate: Int, orientationMode: AgoraVideoOutputOrientationMode) { fatalError() }
    public init(width: Int, height: Int, frameRate: AgoraVideoFrameRate, bitrate: Int, orientationMode: AgoraVideoOutputOrientationMode) { fatalError() }
}

open class AgoraScreenCaptureParameters: NSObject {
    public var dimensions: CGSize
    public var frameRate: Int
    public var bitrate: Int
    public var captureMouseCursor: Bool
    public var windowFocus: Bool
    public var excludeWindowList: [Any]?
    public override init() { fatalError() }
}

open class AgoraLiveTranscodingUser: NSObject {
    public var uid: UInt
    public var rect: CGRect
    public var zOrder: Int
    public var alpha: Double
    public var audioChannel: Int
    public override init() { fatalError() }
}

open class AgoraLiveStreamAdvancedFeature: NSObject {
    public var featureName: String?
    public var opened: Bool
    public override init() { fatalError() }
}

open class AgoraImage: NSObject {
    public var url: URL
    public var rect: CGRect
    public override init() { fatalError() }
}

open class WatermarkOptions: NSObject {
    public var visibleInPreview: Bool
    public var positionInLandscapeMode: CGRect
    public var positionInPortraitMode: CGRect
    public override init() { fatalError() }
}

open class AgoraLiveTranscoding: NSObject {
    public var size: CGSize
    public var videoBitrate: Int
    public var videoFramerate: Int
    public var lowLatency: Bool
    public var videoGop: Int
    public var videoCodecProfile: AgoraVideoCodecProfileType
    public var videoCodecType: AgoraVideoCodecTypeForStream
    public var transcodingUsers: [AgoraLiveTranscodingUser]?
    public var transcodingExtraInfo: String?
    public var watermark: AgoraImage?
    public var backgroundImage: AgoraImage?
    public var backgroundColor: COLOR_CLASS?
    public var audioSampleRate: AgoraAudioSampleRateType
    public var audioBitrate: Int
    public var audioChannels: Int
    public var audioCodecProfile: AgoraAudioCodecProfileType
    public override init() { fatalError() }
    open class func default() -> AgoraLiveTranscoding { fatalError() }
    public func add(_ user: AgoraLiveTranscodingUser) -> Int32 { fatalError() }
    public func removeUser(_ uid: UInt) -> Int32 { fatalError() }
    public func setAdvancedFeatures(_ featureName: String, opened: Bool) { fatalError() }
    public func getAdvancedFeatures() -> [AgoraLiveStreamAdvancedFeature]? { fatalError() }
}

open class AgoraLiveInjectStreamConfig: NSObject {
    public var size: CGSize
    public var videoGop: Int
    public var videoFramerate: Int
    public var videoBitrate: Int
    public var audioSampleRate: AgoraAudioSampleRateType
    public var audioBitrate: Int
    public var audioChannels: Int
    public override init() { fatalError() }
    open class func defaultConfig() -> AgoraLiveInjectStreamConfig { fatalError() }
}

open class AgoraCameraCapturerConfiguration: NSObject {
    public var preference: AgoraCameraCaptureOutputPreference
    public var captureWidth: Int32
    public var captureHeight: Int32
    public var cameraDirection: AgoraCameraDirection
    public override init() { fatalError() }
    public init(size: CGSize, facing: AgoraCameraDirection) { fatalError() }
    public init(width: Int, height: Int, facing: AgoraCameraDirection) { fatalError() }
    public init(size: CGSize) { fatalError() }
    public init(width: Int, height: Int) { fatalError() }
}

open class AgoraRtcDeviceInfo: NSObject {
    public var index: Int32
    public var type: AgoraMediaDeviceType
    public var deviceId: String?
    public var deviceName: String?
    public override init() { fatalError() }
}

open class AgoraVideoFrame: NSObject {
    public var format: Int
    public var time: CMTime
    public var strideInPixels: Int32
    public var height: Int32
    public var textureBuf: CVPixelBuffer?
    public var dataBuf: Data?
    public var cropLeft: Int32
    public var cropTop: Int32
    public var cropRight: Int32
    public var cropBottom: Int32
    public var rotation: Int32
    public override init() { fatalError() }
}

open class AgoraChannelMediaRelayInfo: NSObject {
    public var token: String?
    public var channelName: String?
    public var uid: UInt
    public override init() { fatalError() }
    public init(token: String?) { fatalError() }
}

open class AgoraDataStreamConfig: NSObject {
    public var ordered: Bool
    public var syncWithAudio: Bool
    public override init() { fatalError() }
}

open class AgoraChannelMediaRelayConfiguration: NSObject {
    public var destinationInfos: [String: AgoraChannelMediaRelayInfo]? { get }
    public var sourceInfo: AgoraChannelMediaRelayInfo
    public override init() { fatalError() }
    public func setDestinationInfo(_ destinationInfo: AgoraChannelMediaRelayInfo, forChannelName channelName: String) -> Bool { fatalError() }
    public func removeDestinationInfo(forChannelName channelName: String) -> Bool { fatalError() }
}

open class AgoraBeautyOptions: NSObject {
    public var lighteningContrastLevel: AgoraLighteningContrastLevel
    public var lighteningLevel: Float
    public var smoothnessLevel: Float
    public var rednessLevel: Float
    public override init() { fatalError() }
}

open class AgoraVirtualBackgroundSource: NSObject {
    public var backgroundSourceType: AgoraVirtualBackgroundSourceType
    public var color: UInt
    public var source: String?
    public override init() { fatalError() }
}

open class AgoraUserInfo: NSObject {
    public var uid: UInt
    public var userAccount: String?
    public override init() { fatalError() }
}

open class AgoraRtcChannelMediaOptions: NSObject {
    public var autoSubscribeAudio: Bool
    public var autoSubscribeVideo: Bool
    public var publishLocalAudio: Bool
    public var publishLocalVideo: Bool
    public override init() { fatalError() }
}

open class AgoraFacePositionInfo: NSObject {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    public var distance: Int
    public override init() { fatalError() }
}

open class AgoraAudioRecordingConfiguration: NSObject {
    public var filePath: String?
    public var recordingQuality: AgoraAudioRecordingQuality
    public var recordingPosition: AgoraAudioRecordingPosition
    public var recordingSampleRate: Int
    public override init() { fatalError() }
}

open class AgoraLogConfig: NSObject {
    public var filePath: String?
    public var fileSize: Int
    public var level: AgoraLogLevel
    public override init() { fatalError() }
}

open class AgoraRtcEngineConfig: NSObject {
    public var appId: String?
    public var areaCode: UInt
    public var logConfig: AgoraLogConfig?
    public override init() { fatalError() }
}

open class AgoraEncryptionConfig: NSObject {
    public var encryptionMode: AgoraEncryptionMode
    public var encryptionKey: String?
    public var encryptionKdfSalt: Data?
    public override init() { fatalError() }
}

open class AgoraClientRoleOptions: NSObject {
    public var audienceLatencyLevel: AgoraAudienceLatencyLevelType
    public override init() { fatalError() }
}

open class AgoraRtcDoubleOptional: NSObject {
    public static func of(_ number: Double) -> AgoraRtcDoubleOptional { fatalError() }
}

open class AgoraRtcBoolOptional: NSObject {
    public static func of(_ flag: Bool) -> AgoraRtcBoolOptional { fatalError() }
}

open class AgoraRtcIntOptional: NSObject {
    public static func of(_ number: Int32) -> AgoraRtcIntOptional { fatalError() }
}

open class AgoraSpatialAudioParams: NSObject {
    public var speaker_azimuth: AgoraRtcDoubleOptional?
    public var speaker_elevation: AgoraRtcDoubleOptional?
    public var speaker_distance: AgoraRtcDoubleOptional?
    public var speaker_orientation: AgoraRtcIntOptional?
    public var enable_blur: AgoraRtcBoolOptional?
    public var enable_air_absorb: AgoraRtcBoolOptional?
    public override init() { fatalError() }
}

open class AgoraScreenVideoParameters: NSObject {
    public var dimensions: CGSize
    public var frameRate: Int
    public var bitrate: Int
    public override init() { fatalError() }
}

open class AgoraScreenCaptureParameters2: NSObject {
    public var captureAudio: Bool
    public var captureVideo: Bool
    public var videoParams: AgoraScreenVideoParameters
    public override init() { fatalError() }
}

open class AgoraEchoTestConfiguration: NSObject {
    public var view: UIView?
    public var enableAudio: Bool
    public var enableVideo: Bool
    public var token: String?
    public var channelId: String
    public override init() { fatalError() }
}
