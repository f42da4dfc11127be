// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

open class AgoraRtcEngineKit: NSObject {
    public var delegate: AgoraRtcEngineDelegate?
    public var logWriterDelegate: AgoraLogWriterDelegate?
    public override init() { fatalError() }
    open class func sharedEngine(withAppId appId: String, delegate: AgoraRtcEngineDelegate?) -> AgoraRtcEngineKit { fatalError() }
    open class func sharedEngine(with config: AgoraRtcEngineConfig, delegate: AgoraRtcEngineDelegate?) -> AgoraRtcEngineKit { fatalError() }
    open class func destroy() { fatalError() }
    public func enableSpatialAudio(_ enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteUserSpatialAudioParams(_ uid: UInt, param: AgoraSpatialAudioParams) -> Int32 { fatalError() }
    public func startScreenCapture(_ parameters: AgoraScreenCaptureParameters2) -> Int32 { fatalError() }
    public func updateScreenCapture(_ parameters: AgoraScreenCaptureParameters2) -> Int32 { fatalError() }
    public func startRtmpStreamWithoutTranscoding(_ url: String) -> Int32 { fatalError() }
    public func startRtmpStream(withTranscoding url: String, transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func updateRtmpTranscoding(_ transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func stopRtmpStream(_ url: String) -> Int32 { fatalError() }
    public func startEchoTest(withConfig config: AgoraEchoTestConfiguration) -> Int32 { fatalError() }
    public func setChannelProfile(_ profile: AgoraChannelProfile) -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole) -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole, options: AgoraClientRoleOptions?) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, info: String?, uid: UInt, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, info: String?, uid: UInt, options: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func joinChannel(byUserAccount userAccount: String, token: String?, channelId: String, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func joinChannel(byUserAccount userAccount: String, token: String?, channelId: String, options: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func registerLocalUserAccount(_ userAccount: String, appId: String) -> Int32 { fatalError() }
    public func getUserInfo(byUserAccount userAccount: String, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func getUserInfo(byUid uid: UInt, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func switchChannel(byToken token: String?, channelId: String, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func switchChannel(byToken token: String?, channelId: String, options: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func leaveChannel(_ leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) -> Int32 { fatalError() }
    public func renewToken(_ token: String) -> Int32 { fatalError() }
    public func getConnectionState() -> AgoraConnectionStateType { fatalError() }
    public func startChannelMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func updateChannelMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func stopChannelMediaRelay() -> Int32 { fatalError() }
    public func setCloudProxy(_ proxyType: AgoraCloudProxyType) -> Int32 { fatalError() }
    public func enableAudio() -> Int32 { fatalError() }
    public func disableAudio() -> Int32 { fatalError() }
    public func setAudioProfile(_ profile: AgoraAudioProfile, scenario: AgoraAudioScenario) -> Int32 { fatalError() }
    public func adjustRecordingSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustLoopbackRecordingSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustPlaybackSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func enableAudioVolumeIndication(_ interval: Int, smooth: Int, report_vad: Bool) -> Int32 { fatalError() }
    public func enableLocalAudio(_ enabled: Bool) -> Int32 { fatalError() }
    public func muteLocalAudioStream(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteAudioStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func muteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func adjustUserPlaybackSignalVolume(_ uid: UInt, volume: Int32) -> Int32 { fatalError() }
    public func enableVideo() -> Int32 { fatalError() }
    public func disableVideo() -> Int32 { fatalError() }
    public func setVideoEncoderConfiguration(_ config: AgoraVideoEncoderConfiguration) -> Int32 { fatalError() }
    public func setupLocalVideo(_ local: AgoraRtcVideoCanvas?) -> Int32 { fatalError() }
    public func setupRemoteVideo(_ remote: AgoraRtcVideoCanvas) -> Int32 { fatalError() }
    public func setLocalRenderMode(_ renderMode: AgoraVideoRenderMode, mirrorMode: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func setRemoteRenderMode(_ uid: UInt, renderMode: AgoraVideoRenderMode, mirrorMode: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func startPreview() -> Int32 { fatalError() }
    public func stopPreview() -> Int32 { fatalError() }
    public func enableLocalVideo(_ enabled: Bool) -> Int32 { fatalError() }
    public func muteLocalVideoStream(_ mute: Bool) -> Int32 { fatalError() }
    public func muteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteVideoStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func setBeautyEffectOptions(_ enable: Bool, options: AgoraBeautyOptions?) -> Int32 { fatalError() }
    public func enableVirtualBackground(_ enable: Bool, backData: AgoraVirtualBackgroundSource?) -> Int32 { fatalError() }
    public func enableRemoteSuperResolution(_ uid: UInt, enabled: Bool) -> Int32 { fatalError() }
    public func enableFaceDetection(_ enable: Bool) -> Int32 { fatalError() }
    public func setDefaultAudioRouteToSpeakerphone(_ defaultToSpeaker: Bool) -> Int32 { fatalError() }
    public func setEnableSpeakerphone(_ enableSpeaker: Bool) -> Int32 { fatalError() }
    public func isSpeakerphoneEnabled() -> Bool { fatalError() }
    public func enable(inEarMonitoring enabled: Bool) -> Int32 { fatalError() }
    public func setInEarMonitoringVolume(_ volume: Int) -> Int32 { fatalError() }
    public func setLocalVoicePitch(_ pitch: Double) -> Int32 { fatalError() }
    public func setLocalVoiceEqualizationOf(_ bandFrequency: AgoraAudioEqualizationBandFrequency, withGain gain: Int) -> Int32 { fatalError() }
    public func setLocalVoiceReverbOf(_ reverbType: AgoraAudioReverbType, withValue value: Int) -> Int32 { fatalError() }
    public func setVoiceBeautifierPreset(_ preset: AgoraVoiceBeautifierPreset) -> Int32 { fatalError() }
    public func setVoiceBeautifierParameters(_ preset: AgoraVoiceBeautifierPreset, param1: Int32, param2: Int32) -> Int32 { fatalError() }
    public func setAudioEffectPreset(_ preset: AgoraAudioEffectPreset) -> Int32 { fatalError() }
    public func setVoiceConversionPreset(_ preset: AgoraVoiceConversionPreset) -> Int32 { fatalError() }
    public func setAudioEffectParameters(_ preset: AgoraAudioEffectPreset, param1: Int32, param2: Int32) -> Int32 { fatalError() }
    public func enableSoundPositionIndication(_ enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteVoicePosition(_ uid: UInt, pan: Double, gain: Double) -> Int32 { fatalError() }
    public func setRemoteVoicePosition(_ uid: UInt, azimuth: Double, elevation: Double, distance: Double) -> Int32 { fatalError() }
    public func startAudioMixing(_ filePath: String, loopback: Bool, replace: Bool, cycle: Int, startPos: Int) -> Int32 { fatalError() }
    public func stopAudioMixing() -> Int32 { fatalError() }
    public func pauseAudioMixing() -> Int32 { fatalError() }
    public func resumeAudioMixing() -> Int32 { fatalError() }
    public func adjustAudioMixingVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustAudioMixingPlayoutVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustAudioMixingPublishVolume(_ volume: Int) -> Int32 { fatalError() }
    public func getAudioMixingPublishVolume() -> Int32 { fatalError() }
    public func getAudioMixingPlayoutVolume() -> Int32 { fatalError() }
    public func getAudioMixingDuration(_ filePath: String?) -> Int32 { fatalError() }
    public func getAudioMixingCurrentPosition() -> Int32 { fatalError() }
    public func setAudioMixingPosition(_ pos: Int) -> Int32 { fatalError() }
    public func setAudioMixingPitch(_ pitch: Int) -> Int32 { fatalError() }
    public func getEffectsVolume() -> Double { fatalError() }
    public func setEffectsVolume(_ volume: Double) -> Int32 { fatalError() }
    public func setVolumeOfEffect(_ soundId: Int32, withVolume volume: Double) -> Int32 { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String?, loopCount: Int32, pitch: Double, pan: Double, gain: Double, publish: Bool, startPos: Int32) -> Int32 { fatalError() }
    public func stopEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func stopAllEffects() -> Int32 { fatalError() }
    public func preloadEffect(_ soundId: Int32, filePath: String?) -> Int32 { fatalError() }
    public func unloadEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func pauseEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func pauseAllEffects() -> Int32 { fatalError() }
    public func resumeEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func resumeAllEffects() -> Int32 { fatalError() }
    public func getEffectCurrentPosition(_ soundId: Int32) -> Int32 { fatalError() }
    public func setEffectPosition(_ soundId: Int32, pos: Int) -> Int32 { fatalError() }
    public func getEffectDuration(_ filePath: String?) -> Int32 { fatalError() }
    public func startRhythmPlayer(_ sound1: String, sound2: String, config: AgoraRtcRhythmPlayerConfig) -> Int32 { fatalError() }
    public func stopRhythmPlayer() -> Int32 { fatalError() }
    public func configRhythmPlayer(_ config: AgoraRtcRhythmPlayerConfig) -> Int32 { fatalError() }
    public func startAudioRecording(withConfig config: AgoraAudioRecordingConfiguration) -> Int32 { fatalError() }
    public func stopAudioRecording() -> Int32 { fatalError() }
    public func enableLoopbackRecording(_ enabled: Bool, deviceName: String?) -> Int32 { fatalError() }
    public func setAudioSessionOperationRestriction(_ restriction: AgoraAudioSessionOperationRestriction) { fatalError() }
    public func enableDeepLearningDenoise(_ enabled: Bool) -> Int32 { fatalError() }
    public func startEchoTest(withInterval interval: Int, successBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func stopEchoTest() -> Int32 { fatalError() }
    public func setLocalAccessPoint(_ ips: [Any], domain: String?) -> Int32 { fatalError() }
    public func enableLastmileTest() -> Int32 { fatalError() }
    public func disableLastmileTest() -> Int32 { fatalError() }
    public func startLastmileProbeTest(_ config: AgoraLastmileProbeConfig?) -> Int32 { fatalError() }
    public func stopLastmileProbeTest() -> Int32 { fatalError() }
    public func setVideoSource(_ videoSource: AgoraVideoSourceProtocol?) { fatalError() }
    public func setLocalVideoRenderer(_ videoRenderer: AgoraVideoSinkProtocol?) { fatalError() }
    public func setRemoteVideoRenderer(_ videoRenderer: AgoraVideoSinkProtocol?, forUserId userId: UInt) { fatalError() }
    public func videoSource() -> AgoraVideoSourceProtocol? { fatalError() }
    public func localVideoRenderer() -> AgoraVideoSinkProtocol? { fatalError() }
    public func remoteVideoRenderer(ofUserId userId: UInt) -> AgoraVideoSinkProtocol? { fatalError() }
    public func setVideoDataFrame(_ videoData: AgoraVideoDataFrameProtocol?) { fatalError() }
    public func setVideoEncodedFrame(_ videoEncode: AgoraVideoEncodedFrameProtocol?) { fatalError() }
    public func enableExternalAudioSink(_ sampleRate: UInt, channels: UInt) { fatalError() }
    public func disableExternalAudioSink() { fatalError() }
    public func pullPlaybackAudioFrameRawData(_ data: UnsafeMutableRawPointer, lengthInByte: UInt) -> Bool { fatalError() }
    public func pullPlaybackAudioFrameSampleBufferBy(lengthInByte: UInt) -> CMSampleBuffer? { fatalError() }
    public func enableExternalAudioSource(withSampleRate sampleRate: UInt, channelsPerFrame: UInt) { fatalError() }
    public func disableExternalAudioSource() { fatalError() }
    public func pushExternalAudioFrameRawData(_ data: UnsafeMutableRawPointer, samples: UInt, timestamp: TimeInterval) -> Bool { fatalError() }
    public func pushExternalAudioFrameSampleBuffer(_ sampleBuffer: CMSampleBuffer) -> Bool { fatalError() }
    public func setExternalVideoSource(_ enable: Bool, useTexture: Bool, pushMode: Bool) { fatalError() }
    public func pushExternalVideoFrame(_ frame: AgoraVideoFrame) -> Bool { fatalError() }
    public func setRecordingAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, mode: AgoraAudioRawFrameOperationMode, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setPlaybackAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, mode: AgoraAudioRawFrameOperationMode, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setMixedAudioFrameParametersWithSampleRate(_ sampleRate: Int, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setAudioDataFrame(_ delegate: AgoraAudioDataFrameProtocol?) -> Bool { fatalError() }
    public func addVideoWatermark(_ url: URL, options: WatermarkOptions) -> Int32 { fatalError() }
    public func clearVideoWatermarks() -> Int32 { fatalError() }
    public func setRemoteUserPriority(_ uid: UInt, type userPriority: AgoraUserPriority) -> Int32 { fatalError() }
    public func setLocalPublishFallbackOption(_ option: AgoraStreamFallbackOptions) -> Int32 { fatalError() }
    public func setRemoteSubscribeFallbackOption(_ option: AgoraStreamFallbackOptions) -> Int32 { fatalError() }
    public func enableDualStreamMode(_ enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteVideoStream(_ uid: UInt, type streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func setRemoteDefaultVideoStreamType(_ streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func enableEncryption(_ enabled: Bool, encryptionConfig config: AgoraEncryptionConfig) -> Int32 { fatalError() }
    public func addInjectStreamUrl(_ url: String, config: AgoraLiveInjectStreamConfig) -> Int32 { fatalError() }
    public func removeInjectStreamUrl(_ url: String) -> Int32 { fatalError() }
    public func addPublishStreamUrl(_ url: String, transcodingEnabled: Bool) -> Int32 { fatalError() }
    public func removePublishStreamUrl(_ url: String) -> Int32 { fatalError() }
    public func setLiveTranscoding(_ transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, config: AgoraDataStreamConfig) -> Int32 { fatalError() }
    public func sendStreamMessage(_ streamId: Int, data: Data) -> Int32 { fatalError() }
    public func setCameraCapturerConfiguration(_ configuration: AgoraCameraCapturerConfiguration?) -> Int32 { fatalError() }
    public func switchCamera() -> Int32 { fatalError() }
    public func isCameraZoomSupported() -> Bool { fatalError() }
    public func isCameraTorchSupported() -> Bool { fatalError() }
    public func isCameraFocusPositionInPreviewSupported() -> Bool { fatalError() }
    public func isCameraExposurePositionSupported() -> Bool { fatalError() }
    public func isCameraAutoFocusFaceModeSupported() -> Bool { fatalError() }
    public func setCameraZoomFactor(_ zoomFactor: CGFloat) -> CGFloat { fatalError() }
    public func setCameraFocusPositionInPreview(_ position: CGPoint) -> Bool { fatalError() }
    public func setCameraExposurePosition(_ positionInView: CGPoint) -> Bool { fatalError() }
    public func setCameraTorchOn(_ isOn: Bool) -> Bool { fatalError() }
    public func setCameraAutoFocusFaceModeEnabled(_ enable: Bool) -> Bool { fatalError() }
    public func startScreenCapture(byDisplayId displayId: UInt, rectangle: CGRect, parameters captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func startScreenCapture(byWindowId windowId: UInt, rectangle: CGRect, parameters captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func setScreenCaptureContentHint(_ contentHint: AgoraVideoContentHint) -> Int32 { fatalError() }
    public func updateScreenCaptureParameters(_ captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func updateScreenCaptureRegion(_ rect: CGRect) -> Int32 { fatalError() }
    public func stopScreenCapture() -> Int32 { fatalError() }
    public func monitorDeviceChange(_ enabled: Bool) { fatalError() }
    public func enumerateDevices(_ type: AgoraMediaDeviceType) -> [AgoraRtcDeviceInfo]? { fatalError() }
    public func getDeviceInfo(_ type: AgoraMediaDeviceType) -> AgoraRtcDeviceInfo? { fatalError() }
    public func setDevice(_ type: AgoraMediaDeviceType, deviceId: String) -> Int32 { fatalError() }
    public func getDeviceVolume(_ type: AgoraMediaDeviceType) -> Int32 { fatalError() }
    public func setDeviceVolume(_ type: AgoraMediaDeviceType, volume: Int32) -> Int32 { fatalError() }
    public func startRecordingDeviceTest(_ indicationInterval: Int32) -> Int32 { fatalError() }
    public func stopRecordingDeviceTest() -> Int32 { fatalError() }
    public func startPlaybackDeviceTest(_ audioFileName: String) -> Int32 { fatalError() }
    public func stopPlaybackDeviceTest() -> Int32 { fatalError() }
    public func startCaptureDeviceTest(_ view: NSView) -> Int32 { fatalError() }
    public func stopCaptureDeviceTest() -> Int32 { fatalError() }
    public func startAudioDeviceLoopbackTest(_ indicationInterval: Int32) -> Int32 { fatalError() }
    public func stopAudioDeviceLoopbackTest() -> Int32 { fatalError() }
    public func setMediaMetadataDataSource(_ metadataDataSource: AgoraMediaMetadataDataSource?, with type: AgoraMetadataType) -> Bool { fatalError() }
    public func setMediaMetadataDelegate(_ metadataDelegate: AgoraMediaMetadataDelegate?, with type: AgoraMetadataType) -> Bool { fatalError() }
    public func getCallId() -> String? { fatalError() }
    public func rate(_ callId: String, rating: Int, description: String?) -> Int32 { fatalError() }
    public func complain(_ callId: String, description: String?) -> Int32 { fatalError() }
    public func enableMainQueueDispatch(_ enabled: Bool) -> Int32 { fatalError() }
    open class func getSdkVersion() -> String { fatalError() }
    open class func getErrorDescription(_ code: Int) -> String? { fatalError() }
    public func uploadLogFile() -> String? { fatalError() }
    public func sendCustomReportMessage(_ id: String, category: String, event: String, label: String, value: Int) -> Int32 { fatalError() }
    public func getNativeHandle() -> UnsafeMutableRawPointer? { fatalError() }
    public func setParameters(_ options: String) -> Int32 { fatalError() }
    public func getParameter(_ parameter: String, args: String?) -> String? { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String?, loopCount: Int32, pitch: Double, pan: Double, gain: Double, publish: Bool) -> Int32 { fatalError() }
    public func startAudioRecording(_ filePath: String, sampleRate: Int, quality: AgoraAudioRecordingQuality) -> Int32 { fatalError() }
    public func getAudioMixingDuration() -> Int32 { fatalError() }
    public func startAudioMixing(_ filePath: String, loopback: Bool, replace: Bool, cycle: Int) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setLogFile(_ filePath: String) -> Int32 { fatalError() }
    public func setLogFilter(_ filter: UInt) -> Int32 { fatalError() }
    public func setLogFileSize(_ fileSizeInKBytes: UInt) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, reliable: Bool, ordered: Bool) -> Int32 { fatalError() }
    public func setLocalVoiceChanger(_ voiceChanger: AgoraAudioVoiceChanger) -> Int32 { fatalError() }
    public func setLocalVoiceReverbPreset(_ reverbPreset: AgoraAudioReverbPreset) -> Int32 { fatalError() }
    public func setEncryptionSecret(_ secret: String?) -> Int32 { fatalError() }
    public func setEncryptionMode(_ encryptionMode: String?) -> Int32 { fatalError() }
    public func setLocalRenderMode(_ mode: AgoraVideoRenderMode) -> Int32 { fatalError() }
    public func setRemoteRenderMode(_ uid: UInt, mode: AgoraVideoRenderMode) -> Int32 { fatalError() }
    public func setLocalVideoMirrorMode(_ mode: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func enableWebSdkInteroperability(_ enabled: Bool) -> Int32 { fatalError() }
    public func addVideoWatermark(_ watermark: AgoraImage) -> Int32 { fatalError() }
    public func startAudioRecording(_ filePath: String, quality: AgoraAudioRecordingQuality) -> Int32 { fatalError() }
    public func startEchoTest(_ successBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func setVideoQualityParameters(_ preferFrameRateOverImageQuality: Bool) -> Int32 { fatalError() }
    open class func sharedEngine(withAppId AppId: String, error errorBlock: ((AgoraErrorCode) -> Void)? = nil) -> AgoraRtcEngineKit { fatalError() }
    public func pauseAudio() -> Int32 { fatalError() }
    public func resumeAudio() -> Int32 { fatalError() }
    public func setHighQualityAudioParametersWithFullband(_ fullband: Bool, stereo: Bool, fullBitrate: Bool) -> Int32 { fatalError() }
    public func setSpeakerphoneVolume(_ volume: UInt) -> Int32 { fatalError() }
    public func startScreenCapture(_ windowId: UInt, withCaptureFreq captureFreq: Int, bitRate: Int, andRect rect: CGRect) -> Int32 { fatalError() }
    public func setVideoProfile(_ profile: AgoraVideoProfile, swapWidthAndHeight: Bool) -> Int32 { fatalError() }
    public func setVideoResolution(_ size: CGSize, andFrameRate frameRate: Int, bitrate: Int) -> Int32 { fatalError() }
    public func getDeviceId(_ type: AgoraMediaDeviceType) -> String? { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String?, loopCount: Int32, pitch: Double, pan: Double, gain: Double) -> Int32 { fatalError() }
    open class func getMediaEngineVersion() -> String { fatalError() }
    public func audioVolumeIndicationBlock(_ audioVolumeIndicationBlock: (([Any], Int) -> Void)? = nil) { fatalError() }
    public func firstLocalVideoFrameBlock(_ firstLocalVideoFrameBlock: ((Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func firstRemoteVideoDecodedBlock(_ firstRemoteVideoDecodedBlock: ((UInt, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func firstRemoteVideoFrameBlock(_ firstRemoteVideoFrameBlock: ((UInt, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func userJoinedBlock(_ userJoinedBlock: ((UInt, Int) -> Void)? = nil) { fatalError() }
    public func userOfflineBlock(_ userOfflineBlock: ((UInt) -> Void)? = nil) { fatalError() }
    public func userMuteAudioBlock(_ userMuteAudioBlock: ((UInt, Bool) -> Void)? = nil) { fatalError() }
    public func userMuteVideoBlock(_ userMuteVideoBlock: ((UInt, Bool) -> Void)? = nil) { fatalError() }
    public func localVideoStatBlock(_ localVideoStatBlock: ((Int, Int) -> Void)? = nil) { fatalError() }
    public func remoteVideoStatBlock(_ remoteVideoStatBlock: ((UInt, Int, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func remoteAudioStatBlock(_ remoteAudioStatBlock: ((UInt, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func cameraReadyBlock(_ cameraReadyBlock: (() -> Void)? = nil) { fatalError() }
    public func connectionLostBlock(_ connectionLostBlock: (() -> Void)? = nil) { fatalError() }
    public func rejoinChannelSuccessBlock(_ rejoinChannelSuccessBlock: ((String, UInt, Int) -> Void)? = nil) { fatalError() }
    public func rtcStatsBlock(_ rtcStatsBlock: ((AgoraChannelStats) -> Void)? = nil) { fatalError() }
    public func leaveChannelBlock(_ leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) { fatalError() }
    public func audioQualityBlock(_ audioQualityBlock: ((UInt, AgoraNetworkQuality, UInt, UInt) -> Void)? = nil) { fatalError() }
    public func networkQualityBlock(_ networkQualityBlock: ((UInt, AgoraNetworkQuality, AgoraNetworkQuality) -> Void)? = nil) { fatalError() }
    public func lastmileQualityBlock(_ lastmileQualityBlock: ((AgoraNetworkQuality) -> Void)? = nil) { fatalError() }
    public func mediaEngineEventBlock(_ mediaEngineEventBlock: ((Int) -> Void)? = nil) { fatalError() }
    public func createRtcChannel(_ channelId: String) -> AgoraRtcChannel? { fatalError() }
    public func setMediaMetadataDataSource(_ metadataDataSource: AgoraMediaMetadataDataSource?, withType type: AgoraMetadataType) -> Bool { fatalError() }
    public func setMediaMetadataDelegate(_ metadataDelegate: AgoraMediaMetadataDelegate?, withType type: AgoraMetadataType) -> Bool { fatalError() }
    public func takeSnapshot(_ channel: String, uid: UInt, filePath: String) -> Int32 { fatalError() }
}
