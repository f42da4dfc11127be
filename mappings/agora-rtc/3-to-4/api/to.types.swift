// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

open class AgoraMediaPlayerCacheStatistics: NSObject {
    public var fileSize: Int
    public var cacheSize: Int
    public var downloadSize: Int
    public override init() { fatalError() }
}

open class AgoraMediaPlayerUpdatedInfo: NSObject {
    public var playerId: String?
    public var deviceId: String?
    public var cacheStatistics: AgoraMediaPlayerCacheStatistics?
    public override init() { fatalError() }
}

open class AgoraMediaPlayerSrcInfo: NSObject {
    public var bitrateInKbps: Int32
    public var name: String?
    public override init() { fatalError() }
}

open class AgoraDirectCdnStreamingStats: NSObject {
    public var videoWidth: UInt
    public var videoHeight: UInt
    public var fps: UInt
    public var videoBitrate: UInt
    public var audioBitrate: UInt
    public override init() { fatalError() }
}

open class AgoraDirectCdnStreamingMediaOptions: NSObject {
    public var publishCameraTrack: Bool
    public var publishMicrophoneTrack: Bool
    public var publishCustomAudioTrack: Bool
    public var publishCustomVideoTrack: Bool
    public var publishMediaPlayerAudioTrack: Bool
    public var publishMediaPlayerId: Int
    public var customVideoTrackId: Int
    public override init() { fatalError() }
}

open class AgoraEncodedVideoTrackOptions: NSObject {
    public var ccMode: Int32
    public var codecType: Int32
    public var targetBitrate: Int32
    public override init() { fatalError() }
}

open class AgoraRtcChannelMediaOptions: NSObject {
    public var publishCameraTrack: Bool
    public var publishSecondaryCameraTrack: Bool
    public var publishMicrophoneTrack: Bool
    public var publishScreenCaptureVideo: Bool
    public var publishScreenCaptureAudio: Bool
    public var publishThirdCameraTrack: Bool
    public var publishFourthCameraTrack: Bool
    public var publishScreenTrack: Bool
    public var publishSecondaryScreenTrack: Bool
    public var publishThirdScreenTrack: Bool
    public var publishFourthScreenTrack: Bool
    public var publishCustomAudioTrack: Bool
    public var publishCustomAudioTrackId: Int
    public var publishCustomVideoTrack: Bool
    public var publishEncodedVideoTrack: Bool
    public var publishMediaPlayerAudioTrack: Bool
    public var publishMediaPlayerVideoTrack: Bool
    public var publishTranscodedVideoTrack: Bool
    public var autoSubscribeAudio: Bool
    public var autoSubscribeVideo: Bool
    public var enableAudioRecordingOrPlayout: Bool
    public var publishMediaPlayerId: Int
    public var clientRoleType: AgoraClientRole
    public var audienceLatencyLevel: AgoraAudienceLatencyLevelType
    public var defaultVideoStreamType: AgoraVideoStreamType
    public var channelProfile: AgoraChannelProfile
    public var audioDelayMs: Int
    public var mediaPlayerAudioDelayMs: Int
    public var token: String?
    public var enableBuiltInMediaEncryption: Bool
    public var publishRhythmPlayerTrack: Bool
    public var isInteractiveAudience: Bool
    public var customVideoTrackId: Int
    public var isAudioFilterable: Bool
    public override init() { fatalError() }
}

open class AgoraRtcVideoCanvas: NSObject {
    public var view: UIView?
    public var uid: UInt
    public var renderMode: AgoraVideoRenderMode
    public var mirrorMode: AgoraVideoMirrorMode
    public var setupMode: AgoraVideoViewSetupMode
    public var sourceType: AgoraVideoSourceType
    public var mediaPlayerId: Int32
    public var cropArea: CGRect
    public var backgroundColor: UInt32
    public var enableAlphaMask: Bool
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
    public var uid: UInt
    public var captureFrameRate: Int
    public var captureFrameWidth: Int
    public var captureFrameHeight: Int
    public var regulatedCaptureFrameRate: Int
    public var regulatedCaptureFrameWidth: Int
    public var regulatedCaptureFrameHeight: Int
    public var encoderOutputFrameRate: Int
    public var rendererOutputFrameRate: Int
    public var targetFrameRate: Int
    public var qualityAdaptIndication: AgoraVideoQualityAdaptIndication
    public var targetBitrate: Int
    public var encodedBitrate: Int
    public var encodedFrameWidth: Int
    public var encodedFrameHeight: Int
    public var encodedFrameCount: Int
    public var codecType: AgoraVideoCodecType
    public var hwEncoderAccelerating: AgoraVideoHwEncoderAccelerating
    public var txPacketLossRate: Int
    public var captureBrightnessLevel: AgoraCaptureBrightnessLevelType
    public var dualStreamEnabled: Bool
    public override init() { fatalError() }
}

open class AgoraRtcRemoteVideoStats: NSObject {
    public var uid: UInt
    public var delay: UInt
    public var e2eDelay: UInt
    public var width: UInt
    public var height: UInt
    public var receivedBitrate: UInt
    public var receivedFrameRate: UInt
    public var rxStreamType: AgoraVideoStreamType
    public var decoderOutputFrameRate: Int
    public var rendererOutputFrameRate: Int
    public var frameLossRate: Int
    public var packetLossRate: Int
    public var totalFrozenTime: Int
    public var totalActiveTime: UInt
    public var publishDuration: Int
    public var frozenRate: Int
    public var avSyncTimeMs: Int
    public var mosValue: Int
    public var rxVideoBytes: UInt
    public override init() { fatalError() }
}

open class AgoraRtcLocalAudioStats: NSObject {
    public var numChannels: UInt
    public var sentSampleRate: UInt
    public var sentBitrate: UInt
    public var internalCodec: UInt
    public var txPacketLossRate: UInt
    public var audioDeviceDelay: UInt
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
    public var totalActiveTime: UInt
    public var publishDuration: Int
    public var frozenRate: UInt
    public var mosValue: UInt
    public var frozenRateByCustomPlcCount: UInt
    public var plcCount: UInt
    public var qoeQuality: AgoraExperienceQuality
    public var qualityChangedReason: AgoraExperiencePoorReason
    public var rxAudioBytes: UInt
    public override init() { fatalError() }
}

open class AgoraRtcAudioVolumeInfo: NSObject {
    public var uid: UInt
    public var volume: UInt
    public var vad: UInt
    public var voicePitch: Double
    public override init() { fatalError() }
}

open class AgoraChannelStats: NSObject {
    public var duration: UInt
    public var txBytes: UInt
    public var rxBytes: UInt
    public var txAudioKBitrate: UInt
    public var rxAudioKBitrate: UInt
    public var txVideoKBitrate: UInt
    public var rxVideoKBitrate: UInt
    public var txAudioBytes: UInt
    public var txVideoBytes: UInt
    public var rxAudioBytes: UInt
    public var rxVideoBytes: UInt
    public var lastmileDelay: UInt
    public var userCount: UInt
    public var cpuAppUsage: Double
    public var cpuTotalUsage: Double
    public var gatewayRtt: Int
    public var memoryAppUsageRatio: Double
    public var memoryTotalUsageRatio: Double
    public var memoryAppUsageInKbytes: Int
    public var connectTimeMs: Int
    public var txKBitrate: UInt
    public var rxKBitrate: UInt
    public var firstAudioPacketDuration: Int
    public var firstVideoPacketDuration: Int
    public var firstVideoKeyFramePacketDuration: Int
    public var packetsBeforeFirstKeyFramePacket: Int
    public var txPacketLossRate: Int
    public var rxPacketLossRate: Int
    public override init() { fatalError() }
}

open class AgoraAdvancedVideoOptions: NSObject {
    public var encodingPreference: AgoraEncodingPreference
    public var compressionPreference: AgoraCompressionPreference
    public override init() { fatalError() }
}

open class AgoraVideoCodecCapLevels: NSObject {
    public var hwDecodingLevel: AgoraVideoCodecCapabilityLevel
    public var swDecodingLevel: AgoraVideoCodecCapabilityLevel
    public override init() { fatalError() }
}

open class AgoraVideoCodecCapInfo: NSObject {
    public var codecType: AgoraVideoCodecType
    public var codecCapMask: UInt
    public var codecCapLevels: AgoraVideoCodecCapLevels
    public override init() { fatalError() }
}

open class AgoraVideoEncoderConfiguration: NSObject {
    public var dimensions: CGSize
    public var codecType: AgoraVideoCodecType
    public var frameRate: AgoraVideoFrameRate
    public var bitrate: Int
    public var minBitrate: Int
    public var orientationMode: AgoraVideoOutputOrientationMode
    public var mirrorMode: AgoraVideoMirrorMode
    public var degradationPreference: AgoraDegradationPreference
    public var advancedVideoOptions: AgoraAdvancedVideoOptions?
    public override init() { fatalError() }
    public init(size: CGSize, frameRate: AgoraVideoFrameRate, bitrate: Int, orientationMode: AgoraVideoOutputOrientationMode, mirrorMode: AgoraVideoMirrorMode) { fatalError() }
    public init(width: Int, height: Int, frameRate: AgoraVideoFrameRate, bitrate: Int, orientationMode: AgoraVideoOutputOrientationMode, mirrorMode: AgoraVideoMirrorMode) { fatalError() }
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
    public var zOrder: Int
    public var alpha: Double
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
    public var watermarkArray: [AgoraImage]?
    public var backgroundImageArray: [AgoraImage]?
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

open class AgoraRtcVideoCompositingRegion: NSObject {
    public var uid: UInt
    public var x: CGFloat
    public var y: CGFloat
    public var width: CGFloat
    public var height: CGFloat
    public var zOrder: Int
    public var alpha: CGFloat
    public var renderMode: AgoraVideoRenderMode
    public override init() { fatalError() }
}

open class AgoraRtcVideoCompositingLayout: NSObject {
    public var canvasWidth: Int
    public var canvasHeight: Int
    public var backgroundColor: String?
    public var regions: [AgoraRtcVideoCompositingRegion]?
    public var appData: String?
    public override init() { fatalError() }
}

open class AgoraPublisherConfiguration: NSObject {
    public var owner: Bool
    public var width: Int
    public var height: Int
    public var framerate: Int
    public var bitrate: Int
    public var audiosamplerate: Int
    public var audiobitrate: Int
    public var audiochannels: Int
    public var defaultLayout: Int
    public var lifeCycle: AgoraRtmpStreamLifeCycle
    public var injectStreamWidth: Int
    public var injectStreamHeight: Int
    public var injectStreamUrl: String?
    public var publishUrl: String?
    public var rawStreamUrl: String?
    public var extraInfo: String?
    public override init() { fatalError() }
    public func validate() -> Bool { fatalError() }
    public func toJsonString() -> String? { fatalError() }
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
    public var image: IMAGE_CLASS?
    public var dataBuf: Data?
    public var cropLeft: Int32
    public var cropTop: Int32
    public var cropRight: Int32
    public var cropBottom: Int32
    public var rotation: Int32
    public override init() { fatalError() }
}

open class AgoraLogConfig: NSObject {
    public var filePath: String?
    public var fileSizeInKB: Int
    public var level: AgoraLogLevel
    public override init() { fatalError() }
}

open class AgoraRtcEngineConfig: NSObject {
    public var appId: String?
    public var channelProfile: AgoraChannelProfile
    public var license: String?
    public var audioScenario: AgoraAudioScenario
    public var areaCode: AgoraAreaCodeType
    public var logConfig: AgoraLogConfig?
    public var threadPriority: AgoraThreadPriorityType
    public var eventDelegate: AgoraMediaFilterEventDelegate?
    public var domainLimit: Bool
    public var autoRegisterAgoraExtensions: Bool
    public override init() { fatalError() }
}

open class AgoraAudioFrame: NSObject {
    public var samplesPerChannel: Int
    public var bytesPerSample: Int
    public var channels: Int
    public var samplesPerSec: Int
    public var buffer: UnsafeMutableRawPointer?
    public var renderTimeMs: Int64
    public var presentationMs: Int64
    public var avSyncType: Int
    public override init() { fatalError() }
}

open class AgoraAudioParams: NSObject {
    public var sampleRate: Int
    public var channel: Int
    public var mode: AgoraAudioRawFrameOperationMode
    public var samplesPerCall: Int
    public override init() { fatalError() }
}

open class AgoraEncodedAudioFrameInfo: NSObject {
    public var samplesPerChannel: Int
    public var channels: Int
    public var samplesPerSec: Int
    public var codecType: AgoraAudioCodecType
    public override init() { fatalError() }
}

open class AgoraUplinkNetworkInfo: NSObject {
    public var videoEncoderTargetBitrateBps: Int32
    public override init() { fatalError() }
}

open class AgoraDownlinkNetworkInfo: NSObject {
    public var lastmileBufferDelayTimeMs: Int32
    public var bandwidthEstimationBps: Int32
    public override init() { fatalError() }
}

open class AgoraLeaveChannelOptions: NSObject {
    public var stopAudioMixing: Bool
    public var stopAllEffect: Bool
    public var stopMicrophoneRecording: Bool
    public override init() { fatalError() }
}

open class AgoraOutputVideoFrame: NSObject {
    public var type: Int
    public var width: Int32
    public var height: Int32
    public var yStride: Int32
    public var uStride: Int32
    public var vStride: Int32
    public var yBuffer: UnsafeMutableRawPointer?
    public var uBuffer: UnsafeMutableRawPointer?
    public var vBuffer: UnsafeMutableRawPointer?
    public var rotation: Int32
    public var renderTimeMs: Int64
    public var avSyncType: Int32
    public var pixelBuffer: CVPixelBuffer?
    public var alphaBuffer: UnsafeMutableRawPointer?
    public override init() { fatalError() }
}

open class AgoraEncryptionConfig: NSObject {
    public var encryptionMode: AgoraEncryptionMode
    public var encryptionKey: String?
    public var encryptionKdfSalt: Data?
    public override init() { fatalError() }
}

open class AgoraUserInfo: NSObject {
    public var uid: UInt
    public var userAccount: String?
    public override init() { fatalError() }
}

open class AgoraClientRoleOptions: NSObject {
    public var audienceLatencyLevel: AgoraAudienceLatencyLevelType
    public override init() { fatalError() }
}

open class AgoraCameraCapturerConfiguration: NSObject {
    public var cameraDirection: AgoraCameraDirection
    public var deviceId: String?
    public var dimensions: CGSize
    public var frameRate: Int32
    public var followEncodeDimensionRatio: Bool
    public override init() { fatalError() }
}

open class AgoraDataStreamConfig: NSObject {
    public var ordered: Bool
    public var syncWithAudio: Bool
    public override init() { fatalError() }
}

open class AgoraChannelMediaRelayInfo: NSObject {
    public var token: String?
    public var channelName: String?
    public var uid: UInt
    public override init() { fatalError() }
    public init(token: String?) { fatalError() }
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
    public var sharpnessLevel: Float
    public override init() { fatalError() }
}

open class AgoraVideoDenoiserOptions: NSObject {
    public var mode: AgoraVideoDenoiserMode
    public var level: AgoraVideoDenoiserLevel
    public override init() { fatalError() }
}

open class AgoraLowlightEnhanceOptions: NSObject {
    public var mode: AgoraLowlightEnhanceMode
    public var level: AgoraLowlightEnhanceLevel
    public override init() { fatalError() }
}

open class AgoraColorEnhanceOptions: NSObject {
    public var strengthLevel: Float
    public var skinProtectLevel: Float
    public override init() { fatalError() }
}

open class AgoraVirtualBackgroundSource: NSObject {
    public var backgroundSourceType: AgoraVirtualBackgroundSourceType
    public var color: UInt
    public var source: String?
    public var blurDegree: AgoraBlurDegree
    public override init() { fatalError() }
}

open class AgoraSegmentationProperty: NSObject {
    public var modelType: SegModelType
    public var greenCapacity: Float
    public override init() { fatalError() }
}

open class AgoraTranscodingVideoStream: NSObject {
    public var sourceType: AgoraVideoSourceType
    public var remoteUserUid: UInt
    public var imageUrl: String?
    public var mediaPlayerId: UInt
    public var rect: CGRect
    public var zOrder: Int
    public var alpha: Double
    public var mirror: Bool
    public override init() { fatalError() }
}

open class AgoraLocalTranscoderConfiguration: NSObject {
    public var videoInputStreams: [AgoraTranscodingVideoStream]?
    public var videoOutputConfiguration: AgoraVideoEncoderConfiguration
    public var syncWithPrimaryCamera: Bool
    public override init() { fatalError() }
}

open class AgoraScreenCaptureParameters: NSObject {
    public var dimensions: CGSize
    public var frameRate: Int
    public var bitrate: Int
    public var captureMouseCursor: Bool
    public var windowFocus: Bool
    public var excludeWindowList: [Any]?
    public var highLighted: Bool
    public var highLightColor: COLOR_CLASS?
    public var highLightWidth: UInt
    public override init() { fatalError() }
}

open class AgoraScreenCaptureConfiguration: NSObject {
    public var isCaptureWindow: Bool
    public var displayId: UInt32
    public var windowId: UInt32
    public var params: AgoraScreenCaptureParameters
    public var regionRect: CGRect
    public override init() { fatalError() }
}

open class AgoraScreenVideoParameters: NSObject {
    public var dimensions: CGSize
    public var frameRate: AgoraVideoFrameRate
    public var bitrate: Int
    public var contentHint: AgoraVideoContentHint
    public override init() { fatalError() }
}

open class AgoraScreenAudioParameters: NSObject {
    public var captureSignalVolume: Int
    public override init() { fatalError() }
}

open class AgoraScreenCaptureParameters2: NSObject {
    public var captureAudio: Bool
    public var audioParams: AgoraScreenAudioParameters
    public var captureVideo: Bool
    public var videoParams: AgoraScreenVideoParameters
    public override init() { fatalError() }
}

open class AgoraAudioRecordingConfiguration: NSObject {
    public var filePath: String?
    public var sampleRate: UInt
    public var fileRecordOption: AgoraAudioFileRecordingType
    public var quality: AgoraAudioRecordingQuality
    public var recordingChannel: Int
    public override init() { fatalError() }
}

open class AgoraSimulcastStreamConfig: NSObject {
    public var kBitrate: Int32
    public var framerate: Int32
    public var dimensions: CGSize
    public override init() { fatalError() }
}

open class AgoraRtcMediaStreamInfo: NSObject {
    public var streamIndex: Int
    public var streamType: AgoraMediaStreamType
    public var codecName: String
    public var language: String?
    public var videoFrameRate: Int
    public var videoBitRate: Int
    public var videoWidth: Int
    public var videoHeight: Int
    public var audioSampleRate: Int
    public var audioChannels: Int
    public var duration: Int
    public var rotation: Int
    public override init() { fatalError() }
}

open class AgoraAudioSpectrumInfo: NSObject {
    public var uid: Int
    public var audioSpectrumData: [NSNumber]?
    public override init() { fatalError() }
}

open class AgoraAudioEncodedFrameDelegateConfig: NSObject {
    public var postionType: AgoraAudioEncodedFrameDelegatePosition
    public var encodingType: AgoraAudioEncodingType
    public override init() { fatalError() }
}

open class AgoraContentInspectModule: NSObject {
    public var type: AgoraContentInspectType
    public var interval: Int
    public override init() { fatalError() }
}

open class AgoraContentInspectConfig: NSObject {
    public var extraInfo: String?
    public var serverConfig: String?
    public var modules: [AgoraContentInspectModule]?
    public override init() { fatalError() }
}

open class AgoraRtcConnection: NSObject {
    public var channelId: String
    public var localUid: UInt
    public override init() { fatalError() }
    public init(channelId: String, localUid: Int) { fatalError() }
}

open class AgoraVideoSubscriptionOptions: NSObject {
    public var type: AgoraVideoStreamType
    public var encodedFrameOnly: Bool
    public override init() { fatalError() }
}

open class AgoraRecorderStreamInfo: NSObject {
    public var channelId: String
    public var uid: UInt
    public override init() { fatalError() }
}

open class AgoraEncodedVideoFrameInfo: NSObject {
    public var codecType: AgoraVideoCodecType
    public var width: Int
    public var height: Int
    public var framesPerSecond: Int
    public var frameType: AgoraVideoFrameType
    public var rotation: Int
    public var trackId: Int
    public var captureTimeMs: Int
    public var decodeTimeMs: Int
    public var uid: Int
    public var streamType: AgoraVideoStreamType
    public override init() { fatalError() }
}

open class LogUploadServerInfo: NSObject {
    public var serverDomain: String?
    public var serverPath: String?
    public var serverPort: Int
    public var serverHttps: Bool
    public override init() { fatalError() }
}

open class AdvancedConfigInfo: NSObject {
    public var logUploadServer: LogUploadServerInfo?
    public override init() { fatalError() }
}

open class AgoraLocalAccessPointConfiguration: NSObject {
    public var ipList: [Any]?
    public var domainList: [Any]?
    public var verifyDomainName: String?
    public var mode: AgoraLocalProxyMode
    public var advancedConfig: AdvancedConfigInfo?
    public override init() { fatalError() }
}

open class AgoraRhythmPlayerConfig: NSObject {
    public var beatsPerMeasure: Int32
    public var beatsPerMinute: Int32
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

open class AgoraAdvancedAudioOptions: NSObject {
    public var audioProcessingChannels: AgoraAudioProcessChannels
    public override init() { fatalError() }
}

open class AgoraImageTrackOptions: NSObject {
    public var imageUrl: String?
    public var fps: Int32
    public var mirrorMode: AgoraVideoMirrorMode
    public override init() { fatalError() }
}

open class AgoraSpatialAudioParams: NSObject {
    public var speaker_azimuth: Double
    public var speaker_elevation: Double
    public var speaker_distance: Double
    public var speaker_orientation: Int
    public var enable_blur: Bool
    public var enable_air_absorb: Bool
    public var speaker_attenuation: Double
    public var enable_doppler: Bool
    public override init() { fatalError() }
}

open class AgoraEchoTestConfiguration: NSObject {
    public var view: UIView?
    public var enableAudio: Bool
    public var enableVideo: Bool
    public var token: String?
    public var channelId: String
    public var intervalInSeconds: Int
    public override init() { fatalError() }
}

open class AgoraWlAccStats: NSObject {
    public var e2eDelayPercent: Int
    public var frozenRatioPercent: Int
    public var lossRatePercent: Int
    public override init() { fatalError() }
}

open class AgoraMediaRecorderInfo: NSObject {
    public var recorderFileName: String
    public var durationMs: UInt
    public var fileSize: UInt
    public override init() { fatalError() }
}

open class AgoraMediaRecorderConfiguration: NSObject {
    public var storagePath: String
    public var containerFormat: AgoraMediaRecorderContainerFormat
    public var streamType: AgoraMediaRecorderStreamType
    public var maxDurationMs: UInt
    public var recorderInfoUpdateInterval: UInt
    public override init() { fatalError() }
}

open class AgoraScreenCaptureSourceInfo: NSObject {
    public var type: AgoraScreenCaptureSourceType
    public var sourceId: CGWindowID
    public var sourceName: String
    public var thumbImage: NSImage
    public var iconImage: NSImage?
    public var processPath: String
    public var sourceTitle: String
    public var position: CGRect
    public var primaryMonitor: Bool
    public override init() { fatalError() }
}

open class AgoraExtensionInfo: NSObject {
    public var sourceType: AgoraMediaSourceType
    public var remoteUid: UInt
    public var channelId: String
    public var localUid: UInt
    public override init() { fatalError() }
}

open class AgoraAudioTrackConfig: NSObject {
    public var enableLocalPlayback: Bool
    public override init() { fatalError() }
}

open class AgoraVideoRenderingTracingInfo: NSObject {
    public var elapsedTime: Int
    public var start2JoinChannel: Int
    public var join2JoinSuccess: Int
    public var joinSuccess2RemoteJoined: Int
    public var remoteJoined2SetView: Int
    public var remoteJoined2UnmuteVideo: Int
    public var remoteJoined2PacketReceived: Int
    public override init() { fatalError() }
}

open class AgoraMediaRecorder: NSObject {
    public override init() { fatalError() }
    public func setMediaRecorderDelegate(_ delegate: AgoraMediaRecorderDelegate?) -> Int32 { fatalError() }
    public func enableMainQueueDispatch(_ enabled: Bool) -> Int32 { fatalError() }
    public func startRecording(_ config: AgoraMediaRecorderConfiguration) -> Int32 { fatalError() }
    public func stopRecording() -> Int32 { fatalError() }
}
