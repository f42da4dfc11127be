// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

open class AgoraRtcEngineKit: NSObject {
    public var delegate: AgoraRtcEngineDelegate?
    public override init() { fatalError() }
    public func preloadChannel(byToken token: String?, channelId: String, uid: UInt) -> Int32 { fatalError() }
    public func preloadChannel(byToken token: String?, channelId: String, userAccount: String) -> Int32 { fatalError() }
    public func updatePreloadChannelToken(_ token: String) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, info: String?, uid: UInt, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, uid: UInt, mediaOptions: AgoraRtcChannelMediaOptions, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func startMultipleVideoStreams(_ view: UIView, screen screenView: UIView, remotes remoteViews: [Any]?) -> Int32 { fatalError() }
    public func leaveChannel(_ leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) -> Int32 { fatalError() }
    public func leaveChannel(_ options: AgoraLeaveChannelOptions, leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) -> Int32 { fatalError() }
    public func setChannelProfile(_ profile: AgoraChannelProfile) -> Int32 { fatalError() }
    public func updateChannel(with mediaOptions: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole) -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole, options: AgoraClientRoleOptions?) -> Int32 { fatalError() }
    public func renewToken(_ token: String) -> Int32 { fatalError() }
    public func getConnectionState() -> AgoraConnectionState { fatalError() }
    public func startOrUpdateChannelMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func startChannelMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func updateChannelMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func stopChannelMediaRelay() -> Int32 { fatalError() }
    public func pauseAllChannelMediaRelay() -> Int32 { fatalError() }
    public func resumeAllChannelMediaRelay() -> Int32 { fatalError() }
    public func enableWirelessAccelerate(_ enabled: Bool) -> Int32 { fatalError() }
    public func startLocalVideoTranscoder(_ config: AgoraLocalTranscoderConfiguration) -> Int32 { fatalError() }
    public func updateLocalTranscoderConfiguration(_ config: AgoraLocalTranscoderConfiguration) -> Int32 { fatalError() }
    public func stopLocalVideoTranscoder() -> Int32 { fatalError() }
    public func startMediaRenderingTracing() -> Int32 { fatalError() }
    public func enableInstantMediaRendering() -> Int32 { fatalError() }
    public func enableWebSdkInteroperability(_ enabled: Bool) -> Int32 { fatalError() }
    open class func sharedEngine(withAppId appId: String, delegate: AgoraRtcEngineDelegate?) -> AgoraRtcEngineKit { fatalError() }
    open class func sharedEngine(with config: AgoraRtcEngineConfig, delegate: AgoraRtcEngineDelegate?) -> AgoraRtcEngineKit { fatalError() }
    open class func destroy() { fatalError() }
    public func enableAudio() -> Int32 { fatalError() }
    public func disableAudio() -> Int32 { fatalError() }
    public func enableLocalAudio(_ enabled: Bool) -> Int32 { fatalError() }
    public func setAudioProfile(_ profile: AgoraAudioProfile) -> Int32 { fatalError() }
    public func setAudioScenario(_ scenario: AgoraAudioScenario) -> Int32 { fatalError() }
    public func enableAudioVolumeIndication(_ interval: Int, smooth: Int, reportVad: Bool) -> Int32 { fatalError() }
    public func setEnableSpeakerphone(_ enableSpeaker: Bool) -> Int32 { fatalError() }
    public func isSpeakerphoneEnabled() -> Bool { fatalError() }
    public func setDefaultAudioRouteToSpeakerphone(_ defaultToSpeaker: Bool) -> Int32 { fatalError() }
    public func adjustRecordingSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustPlaybackSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustUserPlaybackSignalVolume(_ uid: UInt, volume: Int32) -> Int32 { fatalError() }
    public func muteRecordingSignal(_ muted: Bool) -> Int32 { fatalError() }
    public func muteLocalAudioStream(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteAudioStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func muteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func registerExtension(withVendor provider: String, extension: String, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func enableExtension(withVendor provider: String, extension: String, enabled: Bool) -> Int32 { fatalError() }
    public func enableExtension(withVendor provider: String, extension: String, enabled: Bool, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func enableExtension(withVendor provider: String, extension: String, extensionInfo: AgoraExtensionInfo, enabled: Bool) -> Int32 { fatalError() }
    public func setExtensionProviderPropertyWithVendor(_ provider: String, key: String, value: String) -> Int32 { fatalError() }
    public func setExtensionPropertyWithVendor(_ provider: String, extension: String, key: String, value: String) -> Int32 { fatalError() }
    public func setExtensionPropertyWithVendor(_ provider: String, extension: String, key: String, value: String, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func setExtensionPropertyWithVendor(_ provider: String, extension: String, extensionInfo: AgoraExtensionInfo, key: String, value: String) -> Int32 { fatalError() }
    public func getExtensionProperty(withVendor provider: String, extension: String, key: String) -> String? { fatalError() }
    public func getExtensionProperty(withVendor provider: String, extension: String, key: String, sourceType: AgoraMediaSourceType) -> String? { fatalError() }
    public func getExtensionProperty(withVendor provider: String, extension: String, extensionInfo: AgoraExtensionInfo, key: String) -> String? { fatalError() }
    public func enableLoopbackRecording(_ enabled: Bool, deviceName: String?) -> Int32 { fatalError() }
    public func adjustLoopbackSignalVolume(_ volume: Int) -> Int32 { fatalError() }
    public func getLoopbackRecordingVolume() -> Int32 { fatalError() }
    public func enableVideo() -> Int32 { fatalError() }
    public func disableVideo() -> Int32 { fatalError() }
    public func enableLocalVideo(_ enabled: Bool) -> Int32 { fatalError() }
    public func queryCodecCapability() -> [AgoraVideoCodecCapInfo]? { fatalError() }
    public func setVideoEncoderConfiguration(_ config: AgoraVideoEncoderConfiguration) -> Int32 { fatalError() }
    public func setupLocalVideo(_ local: AgoraRtcVideoCanvas?) -> Int32 { fatalError() }
    public func setLocalVideoMirrorMode(_ mode: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func setLocalRenderMode(_ uid: UInt, mode: AgoraVideoRenderMode) -> Int32 { fatalError() }
    public func setLocalRenderMode(_ mode: AgoraVideoRenderMode, mirror: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func startPreview() -> Int32 { fatalError() }
    public func startPreview(_ sourceType: AgoraVideoSourceType) -> Int32 { fatalError() }
    public func stopPreview() -> Int32 { fatalError() }
    public func stopPreview(_ sourceType: AgoraVideoSourceType) -> Int32 { fatalError() }
    public func setupRemoteVideo(_ remote: AgoraRtcVideoCanvas) -> Int32 { fatalError() }
    public func setRemoteRenderMode(_ uid: UInt, mode: AgoraVideoRenderMode, mirror: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func muteLocalVideoStream(_ mute: Bool) -> Int32 { fatalError() }
    public func muteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteVideoStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func setBeautyEffectOptions(_ enable: Bool, options: AgoraBeautyOptions?) -> Int32 { fatalError() }
    public func setBeautyEffectOptions(_ enable: Bool, options: AgoraBeautyOptions?, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func setVideoDenoiserOptions(_ enable: Bool, options: AgoraVideoDenoiserOptions?) -> Int32 { fatalError() }
    public func setVideoDenoiserOptions(_ enable: Bool, options: AgoraVideoDenoiserOptions?, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func setLowlightEnhanceOptions(_ enable: Bool, options: AgoraLowlightEnhanceOptions?) -> Int32 { fatalError() }
    public func setLowlightEnhanceOptions(_ enable: Bool, options: AgoraLowlightEnhanceOptions?, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func setColorEnhanceOptions(_ enable: Bool, options: AgoraColorEnhanceOptions?) -> Int32 { fatalError() }
    public func setColorEnhanceOptions(_ enable: Bool, options: AgoraColorEnhanceOptions?, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func enableVirtualBackground(_ enable: Bool, backData: AgoraVirtualBackgroundSource?, segData: AgoraSegmentationProperty?) -> Int32 { fatalError() }
    public func enableVirtualBackground(_ enable: Bool, backData: AgoraVirtualBackgroundSource?, segData: AgoraSegmentationProperty?, sourceType: AgoraMediaSourceType) -> Int32 { fatalError() }
    public func setVideoScenario(_ scenarioType: AgoraApplicationScenarioType) -> Int32 { fatalError() }
    public func isFeatureAvailableOnDevice(_ type: AgoraFeatureType) -> Bool { fatalError() }
    public func setLocalVoicePitch(_ pitch: Double) -> Int32 { fatalError() }
    public func setLocalVoiceFormant(_ formantRatio: Double) -> Int32 { fatalError() }
    public func setLocalVoiceEqualizationOf(_ bandFrequency: AgoraAudioEqualizationBandFrequency, withGain gain: Int) -> Int32 { fatalError() }
    public func setLocalVoiceReverbOf(_ reverbType: AgoraAudioReverbType, withValue value: Int) -> Int32 { fatalError() }
    public func preloadEffect(_ soundId: Int32, filePath: String) -> Int32 { fatalError() }
    public func preloadEffect(_ soundId: Int32, filePath: String, startPos: Int32) -> Int32 { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Int) -> Int32 { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Int, startPos: Int32) -> Int32 { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Int, publish: Bool) -> Int32 { fatalError() }
    public func playEffect(_ soundId: Int32, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Int, publish: Bool, startPos: Int32) -> Int32 { fatalError() }
    public func playAllEffects(withLoopCount loopCount: Int, pitch: Double, pan: Double, gain: Int, publish: Bool) -> Int32 { fatalError() }
    public func getEffectsVolume() -> Int32 { fatalError() }
    public func setEffectsVolume(_ volume: Int) -> Int32 { fatalError() }
    public func setVolumeOfEffect(_ soundId: Int32, withVolume volume: Int32) -> Int32 { fatalError() }
    public func getVolumeOfEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func pauseEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func pauseAllEffects() -> Int32 { fatalError() }
    public func resumeEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func resumeAllEffects() -> Int32 { fatalError() }
    public func stopEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func stopAllEffects() -> Int32 { fatalError() }
    public func getEffectDuration(_ filePath: String) -> Int32 { fatalError() }
    public func setEffectPosition(_ soundId: Int32, pos: Int) -> Int32 { fatalError() }
    public func getEffectCurrentPosition(_ soundId: Int32) -> Int32 { fatalError() }
    public func unloadEffect(_ soundId: Int32) -> Int32 { fatalError() }
    public func unloadAllEffects() -> Int32 { fatalError() }
    public func setVoiceBeautifierPreset(_ preset: AgoraVoiceBeautifierPreset) -> Int32 { fatalError() }
    public func setAudioEffectPreset(_ preset: AgoraAudioEffectPreset) -> Int32 { fatalError() }
    public func setVoiceConversionPreset(_ preset: AgoraVoiceConversionPreset) -> Int32 { fatalError() }
    public func setAudioEffectParameters(_ preset: AgoraAudioEffectPreset, param1: Int32, param2: Int32) -> Int32 { fatalError() }
    public func setVoiceBeautifierParameters(_ preset: AgoraVoiceBeautifierPreset, param1: Int32, param2: Int32) -> Int32 { fatalError() }
    public func setVoiceConversionParameters(_ preset: AgoraVoiceConversionPreset, param1: Int32, param2: Int32) -> Int32 { fatalError() }
    public func setHeadphoneEQPreset(_ preset: AgoraHeadphoneEQPreset) -> Int32 { fatalError() }
    public func setHeadphoneEQParameters(_ lowGain: Int32, highGain: Int32) -> Int32 { fatalError() }
    public func enableSoundPositionIndication(_ enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteVoicePosition(_ uid: UInt, pan: Double, gain: Double) -> Int32 { fatalError() }
    public func enableSpatialAudio(_ enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteUserSpatialAudioParams(_ uid: UInt, params: AgoraSpatialAudioParams) -> Int32 { fatalError() }
    public func setAINSMode(_ enabled: Bool, mode: AUDIO_AINS_MODE) -> Int32 { fatalError() }
    public func startAudioMixing(_ filePath: String, loopback: Bool, cycle: Int) -> Int32 { fatalError() }
    public func startAudioMixing(_ filePath: String, loopback: Bool, cycle: Int, startPos: Int) -> Int32 { fatalError() }
    public func stopAudioMixing() -> Int32 { fatalError() }
    public func pauseAudioMixing() -> Int32 { fatalError() }
    public func resumeAudioMixing() -> Int32 { fatalError() }
    public func selectAudioTrack(_ index: Int) -> Int32 { fatalError() }
    public func getAudioTrackCount() -> Int32 { fatalError() }
    public func adjustAudioMixingVolume(_ volume: Int) -> Int32 { fatalError() }
    public func adjustAudioMixingPublishVolume(_ volume: Int) -> Int32 { fatalError() }
    public func getAudioMixingPublishVolume() -> Int32 { fatalError() }
    public func adjustAudioMixingPlayoutVolume(_ volume: Int) -> Int32 { fatalError() }
    public func getAudioMixingPlayoutVolume() -> Int32 { fatalError() }
    public func getAudioMixingDuration() -> Int32 { fatalError() }
    public func getAudioMixingCurrentPosition() -> Int32 { fatalError() }
    public func setAudioMixingPosition(_ pos: Int) -> Int32 { fatalError() }
    public func setAudioMixingDualMonoMode(_ mode: AgoraAudioMixingDualMonoMode) -> Int32 { fatalError() }
    public func setAudioMixingPitch(_ pitch: Int) -> Int32 { fatalError() }
    public func startAudioRecording(_ filePath: String, quality: AgoraAudioRecordingQuality) -> Int32 { fatalError() }
    public func startAudioRecording(withConfig config: AgoraAudioRecordingConfiguration) -> Int32 { fatalError() }
    public func setAudioEncodedFrameDelegate(_ delegate: AgoraAudioEncodedFrameDelegate?, config: AgoraAudioEncodedFrameDelegateConfig) -> Int32 { fatalError() }
    public func stopAudioRecording() -> Int32 { fatalError() }
    public func startEchoTest(_ successBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func startEchoTest(withInterval interval: Int, successBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func startEchoTest(withConfig config: AgoraEchoTestConfiguration) -> Int32 { fatalError() }
    public func stopEchoTest() -> Int32 { fatalError() }
    public func enable(inEarMonitoring enabled: Bool) -> Int32 { fatalError() }
    public func enable(inEarMonitoring enabled: Bool, includeAudioFilters: AgoraEarMonitoringFilterType) -> Int32 { fatalError() }
    public func setInEarMonitoringVolume(_ volume: Int) -> Int32 { fatalError() }
    public func setAudioSessionOperationRestriction(_ restriction: AgoraAudioSessionOperationRestriction) { fatalError() }
    public func enableDualStreamMode(_ enabled: Bool) -> Int32 { fatalError() }
    public func enableDualStreamMode(_ enabled: Bool, streamConfig: AgoraSimulcastStreamConfig) -> Int32 { fatalError() }
    public func setDualStreamMode(_ mode: AgoraSimulcastStreamMode) -> Int32 { fatalError() }
    public func setDualStreamMode(_ mode: AgoraSimulcastStreamMode, streamConfig: AgoraSimulcastStreamConfig) -> Int32 { fatalError() }
    public func setRemoteVideoStream(_ uid: UInt, type streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func setRemoteVideoSubscriptionOptions(_ uid: UInt, options: AgoraVideoSubscriptionOptions) -> Int32 { fatalError() }
    public func setRemoteDefaultVideoStreamType(_ streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func setSubscribeAudioBlocklist(_ blocklist: [NSNumber]) -> Int32 { fatalError() }
    public func setSubscribeAudioAllowlist(_ allowlist: [NSNumber]) -> Int32 { fatalError() }
    public func setSubscribeVideoBlocklist(_ blocklist: [NSNumber]) -> Int32 { fatalError() }
    public func setSubscribeVideoAllowlist(_ allowlist: [NSNumber]) -> Int32 { fatalError() }
    public func setLocalPublishFallbackOption(_ option: AgoraStreamFallbackOptions) -> Int32 { fatalError() }
    public func setRemoteSubscribeFallbackOption(_ option: AgoraStreamFallbackOptions) -> Int32 { fatalError() }
    public func setHighPriorityUserList(_ uidList: [NSNumber]?, option: AgoraStreamFallbackOptions) -> Int32 { fatalError() }
    public func setVideoQualityParameters(_ preferFrameRateOverImageQuality: Bool) -> Int32 { fatalError() }
    public func setExternalVideoSource(_ enable: Bool, useTexture: Bool, sourceType: AgoraExternalVideoSourceType) { fatalError() }
    public func setExternalVideoSource(_ enable: Bool, useTexture: Bool, sourceType: AgoraExternalVideoSourceType, encodedVideoTrackOption: AgoraEncodedVideoTrackOptions) { fatalError() }
    public func pushExternalEncodedVideoFrame(_ frame: Data, info: AgoraEncodedVideoFrameInfo) -> Int32 { fatalError() }
    public func pushExternalVideoFrame(_ frame: AgoraVideoFrame) -> Bool { fatalError() }
    public func createCustomVideoTrack() -> UInt32 { fatalError() }
    public func createCustomEncodedVideoTrack(_ encodedVideoTrackOption: AgoraEncodedVideoTrackOptions) -> UInt32 { fatalError() }
    public func destroyCustomVideoTrack(_ videoTrackId: UInt) -> Int32 { fatalError() }
    public func destroyCustomEncodedVideoTrack(_ videoTrackId: UInt) -> Int32 { fatalError() }
    public func enableExternalAudioSink(_ enabled: Bool, sampleRate: UInt, channels: UInt) { fatalError() }
    public func pullPlaybackAudioFrameRawData(_ data: UnsafeMutableRawPointer, lengthInByte: UInt) -> Bool { fatalError() }
    public func pullPlaybackAudioFrameSampleBufferBy(lengthInByte: UInt) -> CMSampleBuffer? { fatalError() }
    public func createCustomAudioTrack(_ trackType: AgoraAudioTrackType, config: AgoraAudioTrackConfig) -> Int32 { fatalError() }
    public func destroyCustomAudioTrack(_ trackId: Int) -> Int32 { fatalError() }
    public func enableCustomAudioLocalPlayback(_ trackId: Int, enabled: Bool) -> Int32 { fatalError() }
    public func pushExternalAudioFrameRawData(_ data: UnsafeMutableRawPointer, samples: Int, trackId: Int, timestamp: TimeInterval) -> Int32 { fatalError() }
    public func pushExternalAudioFrameRawData(_ data: UnsafeMutableRawPointer, samples: Int, sampleRate: Int, channels: Int, trackId: Int, timestamp: TimeInterval) -> Int32 { fatalError() }
    public func pushExternalAudioFrameSampleBuffer(_ sampleBuffer: CMSampleBuffer) -> Int32 { fatalError() }
    public func enableExternalAudioSourceLocalPlayback(_ enable: Bool) -> Int32 { fatalError() }
    public func setRecordingAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, mode: AgoraAudioRawFrameOperationMode, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setPlaybackAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, mode: AgoraAudioRawFrameOperationMode, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setMixedAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setEarMonitoringAudioFrameParametersWithSampleRate(_ sampleRate: Int, channel: Int, mode: AgoraAudioRawFrameOperationMode, samplesPerCall: Int) -> Int32 { fatalError() }
    public func setPlaybackAudioFrameBeforeMixingParametersWithSampleRate(_ sampleRate: Int, channel: Int) -> Int32 { fatalError() }
    public func adjustCustomAudioPublishVolume(_ trackId: Int, volume: Int) -> Int32 { fatalError() }
    public func adjustCustomAudioPlayoutVolume(_ trackId: Int, volume: Int) -> Int32 { fatalError() }
    public func getCurrentMonotonicTimeInMs() -> Int64 { fatalError() }
    public func enableAudioSpectrumMonitor(_ intervalInMS: Int32) -> Int32 { fatalError() }
    public func disableAudioSpectrumMonitor() -> Int32 { fatalError() }
    public func registerAudioSpectrumDelegate(_ delegate: AgoraAudioSpectrumDelegate?) -> Int32 { fatalError() }
    public func unregisterAudioSpectrumDelegate(_ delegate: AgoraAudioSpectrumDelegate?) -> Int32 { fatalError() }
    public func enableEncryption(_ enabled: Bool, encryptionConfig config: AgoraEncryptionConfig) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, reliable: Bool, ordered: Bool) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, config: AgoraDataStreamConfig) -> Int32 { fatalError() }
    public func sendStreamMessage(_ streamId: Int, data: Data) -> Int32 { fatalError() }
    public func startRtmpStreamWithoutTranscoding(_ url: String) -> Int32 { fatalError() }
    public func startRtmpStream(withTranscoding url: String, transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func updateRtmpTranscoding(_ transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func stopRtmpStream(_ url: String) -> Int32 { fatalError() }
    public func startScreenCapture(_ sourceType: AgoraVideoSourceType, config: AgoraScreenCaptureConfiguration?) -> Int32 { fatalError() }
    public func stopScreenCapture(_ sourceType: AgoraVideoSourceType) -> Int32 { fatalError() }
    public func startScreenCapture(byDisplayId displayId: UInt32, regionRect: CGRect, captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func startScreenCapture(byWindowId windowId: UInt32, regionRect: CGRect, captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func updateScreenCaptureRegion(_ rect: CGRect) -> Int32 { fatalError() }
    public func updateScreenCaptureParameters(_ captureParams: AgoraScreenCaptureParameters) -> Int32 { fatalError() }
    public func getScreenCaptureSources(withThumbSize thumbSize: NSSize, iconSize: NSSize, includeScreen: Bool) -> [AgoraScreenCaptureSourceInfo]? { fatalError() }
    public func setScreenCaptureScenario(_ scenarioType: AgoraScreenScenarioType) -> Int32 { fatalError() }
    public func stopScreenCapture() -> Int32 { fatalError() }
    public func startScreenCapture(_ parameters: AgoraScreenCaptureParameters2?) -> Int32 { fatalError() }
    public func updateScreenCapture(_ parameters: AgoraScreenCaptureParameters2?) -> Int32 { fatalError() }
    public func queryScreenCaptureCapability() -> AgoraScreenCaptureFrameRateCapability { fatalError() }
    public func isCameraZoomSupported() -> Bool { fatalError() }
    public func cameraMaxZoomFactor() -> CGFloat { fatalError() }
    public func setCameraZoomFactor(_ zoomFactor: CGFloat) -> CGFloat { fatalError() }
    public func isCameraFocusPositionInPreviewSupported() -> Bool { fatalError() }
    public func setCameraFocusPositionInPreview(_ position: CGPoint) -> Bool { fatalError() }
    public func isCameraExposurePositionSupported() -> Bool { fatalError() }
    public func setCameraExposurePosition(_ positionInView: CGPoint) -> Bool { fatalError() }
    public func isCameraExposureSupported() -> Bool { fatalError() }
    public func setCameraExposureFactor(_ exposureFactor: CGFloat) -> CGFloat { fatalError() }
    public func isCameraTorchSupported() -> Bool { fatalError() }
    public func setCameraTorchOn(_ isOn: Bool) -> Bool { fatalError() }
    public func isCameraAutoFocusFaceModeSupported() -> Bool { fatalError() }
    public func setCameraAutoFocusFaceModeEnabled(_ enable: Bool) -> Bool { fatalError() }
    public func isCameraAutoExposureFaceModeSupported() -> Bool { fatalError() }
    public func setCameraAutoExposureFaceModeEnabled(_ enable: Bool) -> Bool { fatalError() }
    public func switchCamera() -> Int32 { fatalError() }
    public func enableMultiCamera(_ enabled: Bool, config: AgoraCameraCapturerConfiguration?) -> Int32 { fatalError() }
    public func setCameraCapturerConfiguration(_ config: AgoraCameraCapturerConfiguration?) -> Int32 { fatalError() }
    public func startCameraCapture(_ sourceType: AgoraVideoSourceType, config: AgoraCameraCapturerConfiguration?) -> Int32 { fatalError() }
    public func stopCameraCapture(_ sourceType: AgoraVideoSourceType) -> Int32 { fatalError() }
    public func monitorDeviceChange(_ enabled: Bool) { fatalError() }
    public func enumerateDevices(_ type: AgoraMediaDeviceType) -> [AgoraRtcDeviceInfo]? { fatalError() }
    public func getDeviceInfo(_ type: AgoraMediaDeviceType) -> AgoraRtcDeviceInfo? { fatalError() }
    public func setDevice(_ type: AgoraMediaDeviceType, deviceId: String) -> Int32 { fatalError() }
    public func getDefaultAudioDevice(_ type: AgoraMediaDeviceType) -> AgoraRtcDeviceInfo? { fatalError() }
    public func getDeviceVolume(_ type: AgoraMediaDeviceType) -> Int32 { fatalError() }
    public func setDeviceVolume(_ type: AgoraMediaDeviceType, volume: Int32) -> Int32 { fatalError() }
    public func startRecordingDeviceTest(_ indicationInterval: Int32) -> Int32 { fatalError() }
    public func stopRecordingDeviceTest() -> Int32 { fatalError() }
    public func startPlaybackDeviceTest(_ audioFileName: String) -> Int32 { fatalError() }
    public func stopPlaybackDeviceTest() -> Int32 { fatalError() }
    public func startAudioDeviceLoopbackTest(_ indicationInterval: Int32) -> Int32 { fatalError() }
    public func stopAudioDeviceLoopbackTest() -> Int32 { fatalError() }
    public func followSystemPlaybackDevice(_ enable: Bool) -> Int32 { fatalError() }
    public func followSystemRecordingDevice(_ enable: Bool) -> Int32 { fatalError() }
    public func startCaptureDeviceTest(_ view: NSView) -> Int32 { fatalError() }
    public func stopCaptureDeviceTest() -> Int32 { fatalError() }
    public func enableFaceDetection(_ enable: Bool) -> Int32 { fatalError() }
    public func addVideoWatermark(_ watermark: AgoraImage) -> Int32 { fatalError() }
    public func addVideoWatermark(_ url: URL, options: WatermarkOptions) -> Int32 { fatalError() }
    public func clearVideoWatermarks() -> Int32 { fatalError() }
    public func registerLocalUserAccount(_ userAccount: String, appId: String) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, userAccount: String, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func joinChannel(byToken token: String?, channelId: String, userAccount: String, mediaOptions: AgoraRtcChannelMediaOptions, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func getUserInfo(byUserAccount userAccount: String, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func getUserInfo(byUid uid: UInt, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func setAudioFrameDelegate(_ delegate: AgoraAudioFrameDelegate?) -> Bool { fatalError() }
    public func setVideoFrameDelegate(_ delegate: AgoraVideoFrameDelegate?) -> Bool { fatalError() }
    public func setEncodedVideoFrameDelegate(_ delegate: AgoraEncodedVideoFrameDelegate?) -> Bool { fatalError() }
    public func setMediaMetadataDataSource(_ metadataDataSource: AgoraMediaMetadataDataSource?, with type: AgoraMetadataType) -> Bool { fatalError() }
    public func setMediaMetadataDelegate(_ metadataDelegate: AgoraMediaMetadataDelegate?, with type: AgoraMetadataType) -> Bool { fatalError() }
    open class func getSdkVersion() -> String { fatalError() }
    open class func getErrorDescription(_ error: Int) -> String { fatalError() }
    public func getNativeHandle() -> UnsafeMutableRawPointer? { fatalError() }
    public func setLogFile(_ filePath: String) -> Int32 { fatalError() }
    public func setLogFilter(_ filter: UInt) -> Int32 { fatalError() }
    public func setLogFileSize(_ fileSizeInKBytes: UInt) -> Int32 { fatalError() }
    public func uploadLogFile() -> String? { fatalError() }
    public func getCallId() -> String? { fatalError() }
    public func rate(_ callId: String, rating: Int, description: String?) -> Int32 { fatalError() }
    public func complain(_ callId: String, description: String?) -> Int32 { fatalError() }
    public func enableMainQueueDispatch(_ enabled: Bool) -> Int32 { fatalError() }
    public func startLastmileProbeTest(_ config: AgoraLastmileProbeConfig?) -> Int32 { fatalError() }
    public func stopLastmileProbeTest() -> Int32 { fatalError() }
    public func setParameters(_ options: String) -> Int32 { fatalError() }
    public func getParameter(_ parameter: String, args: String?) -> String? { fatalError() }
    public func getNtpWallTimeInMs() -> UInt64 { fatalError() }
    public func createMediaPlayer(with delegate: AgoraRtcMediaPlayerDelegate?) -> AgoraRtcMediaPlayerProtocol? { fatalError() }
    public func createMediaPlayerCacheManager() -> AgoraRtcMediaPlayerCacheManagerProtocol? { fatalError() }
    public func destroyMediaPlayer(_ mediaPlayer: AgoraRtcMediaPlayerProtocol?) -> Int32 { fatalError() }
    public func destroyMediaRecorder(_ mediaRecorder: AgoraMediaRecorder?) -> Int32 { fatalError() }
    public func getMediaPlayer(_ mediaPlayerId: Int32) -> AgoraRtcMediaPlayerProtocol? { fatalError() }
    public func startRhythmPlayer(_ sound1: String, sound2: String, config: AgoraRhythmPlayerConfig?) -> Int32 { fatalError() }
    public func stopRhythmPlayer() -> Int32 { fatalError() }
    public func configRhythmPlayer(_ config: AgoraRhythmPlayerConfig?) -> Int32 { fatalError() }
    public func setDirectCdnStreamingAudioConfiguration(_ profile: AgoraAudioProfile) -> Int32 { fatalError() }
    public func setDirectCdnStreamingVideoConfiguration(_ config: AgoraVideoEncoderConfiguration) -> Int32 { fatalError() }
    public func startDirectCdnStreaming(_ delegate: AgoraDirectCdnStreamingEventDelegate, publishUrl: String, mediaOptions options: AgoraDirectCdnStreamingMediaOptions) -> Int32 { fatalError() }
    public func stopDirectCdnStreaming() -> Int32 { fatalError() }
    public func updateDirectCdnStreamingMediaOptions(_ options: AgoraDirectCdnStreamingMediaOptions) -> Int32 { fatalError() }
    public func getH265Transcoder() -> AgoraH265TranscoderProtocol? { fatalError() }
    public func audioVolumeIndicationBlock(_ audioVolumeIndicationBlock: (([Any], Int) -> Void)? = nil) { fatalError() }
    public func firstLocalVideoFrameBlock(_ firstLocalVideoFrameBlock: ((Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func firstRemoteVideoDecodedBlock(_ firstRemoteVideoDecodedBlock: ((UInt, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func firstRemoteVideoFrameBlock(_ firstRemoteVideoFrameBlock: ((UInt, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func userJoinedBlock(_ userJoinedBlock: ((UInt, Int) -> Void)? = nil) { fatalError() }
    public func userOfflineBlock(_ userOfflineBlock: ((UInt) -> Void)? = nil) { fatalError() }
    public func userMuteAudioBlock(_ userMuteAudioBlock: ((UInt, Bool) -> Void)? = nil) { fatalError() }
    public func userMuteVideoBlock(_ userMuteVideoBlock: ((UInt, Bool) -> Void)? = nil) { fatalError() }
    public func localVideoStatBlock(_ localVideoStatBlock: ((Int, Int) -> Void)? = nil) { fatalError() }
    public func remoteVideoStatBlock(_ remoteVideoStatBlock: ((UInt, Int, Int, Int) -> Void)? = nil) { fatalError() }
    public func cameraReadyBlock(_ cameraReadyBlock: (() -> Void)? = nil) { fatalError() }
    public func connectionLostBlock(_ connectionLostBlock: (() -> Void)? = nil) { fatalError() }
    public func rejoinChannelSuccessBlock(_ rejoinChannelSuccessBlock: ((String, UInt, Int) -> Void)? = nil) { fatalError() }
    public func rtcStatsBlock(_ rtcStatsBlock: ((AgoraChannelStats) -> Void)? = nil) { fatalError() }
    public func leaveChannelBlock(_ leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) { fatalError() }
    public func audioQualityBlock(_ audioQualityBlock: ((UInt, AgoraNetworkQuality, UInt, UInt) -> Void)? = nil) { fatalError() }
    public func networkQualityBlock(_ networkQualityBlock: ((UInt, AgoraNetworkQuality, AgoraNetworkQuality) -> Void)? = nil) { fatalError() }
    public func lastmileQualityBlock(_ lastmileQualityBlock: ((AgoraNetworkQuality) -> Void)? = nil) { fatalError() }
    public func mediaEngineEventBlock(_ mediaEngineEventBlock: ((Int) -> Void)? = nil) { fatalError() }
    public func pauseAudio() -> Int32 { fatalError() }
    public func resumeAudio() -> Int32 { fatalError() }
    open class func sharedEngine(withAppId AppId: String, error errorBlock: ((AgoraErrorCode) -> Void)? = nil) -> AgoraRtcEngineKit { fatalError() }
    public func setHighQualityAudioParametersWithFullband(_ fullband: Bool, stereo: Bool, fullBitrate: Bool) -> Int32 { fatalError() }
    public func setVideoProfile(_ profile: AgoraVideoProfile, swapWidthAndHeight: Bool) -> Int32 { fatalError() }
    public func setVideoResolution(_ size: CGSize, andFrameRate frameRate: Int, bitrate: Int) -> Int32 { fatalError() }
    public func setAudioProfile(_ profile: AgoraAudioProfile, scenario: AgoraAudioScenario) -> Int32 { fatalError() }
    public func getDeviceId(_ type: AgoraMediaDeviceType) -> String? { fatalError() }
    public func setExternalAudioSource(_ enabled: Bool, sampleRate: Int, channels: Int) -> Int32 { fatalError() }
    public func setExternalAudioSource(_ enabled: Bool, sampleRate: Int, channels: Int, localPlayback: Bool, publish: Bool) -> Int32 { fatalError() }
    public func setSpeakerphoneVolume(_ volume: UInt) -> Int32 { fatalError() }
    public func startScreenCapture(_ windowId: UInt, withCaptureFreq captureFreq: Int, bitRate: Int, andRect rect: CGRect) -> Int32 { fatalError() }
    open class func getMediaEngineVersion() -> String { fatalError() }
    public func setAudioOptionParams(_ params: String) -> Int32 { fatalError() }
    public func getAudioOptionParams() -> String? { fatalError() }
    public func setAdvancedAudioOptions(_ options: AgoraAdvancedAudioOptions) -> Int32 { fatalError() }
    public func isSecure() -> Bool { fatalError() }
    public func sendCustomReportMessage(_ messageId: String?, category: String?, event: String?, label: String?, value: Int) -> Int32 { fatalError() }
    public func setLogLevel(_ level: AgoraLogLevel) -> Int32 { fatalError() }
    public func setEncryptionMode(_ encryptionMode: String?) -> Int32 { fatalError() }
    public func setEncryptionSecret(_ secret: String?) -> Int32 { fatalError() }
    public func setLocalAccessPoint(withConfig config: AgoraLocalAccessPointConfiguration) -> Int32 { fatalError() }
    public func setCloudProxy(_ proxyType: AgoraCloudProxyType) -> Int32 { fatalError() }
    public func takeSnapshot(_ uid: Int, filePath: String) -> Int { fatalError() }
    public func enableContentInspect(_ enabled: Bool, config: AgoraContentInspectConfig) -> Int32 { fatalError() }
    public func setAVSyncSource(_ channelId: String, uid: UInt) -> Int32 { fatalError() }
    public func enableVideoImageSource(_ enable: Bool, options: AgoraImageTrackOptions?) -> Int32 { fatalError() }
    public func getNetworkType() -> Int32 { fatalError() }
    public func createMediaRecorder(withInfo info: AgoraRecorderStreamInfo) -> AgoraMediaRecorder? { fatalError() }
    public func joinChannelEx(byToken token: String?, connection: AgoraRtcConnection, delegate: AgoraRtcEngineDelegate?, mediaOptions: AgoraRtcChannelMediaOptions, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func joinChannelEx(byToken token: String?, channelId: String, userAccount: String, delegate: AgoraRtcEngineDelegate?, mediaOptions: AgoraRtcChannelMediaOptions, joinSuccess joinSuccessBlock: ((String, UInt, Int) -> Void)? = nil) -> Int32 { fatalError() }
    public func updateChannelEx(with mediaOptions: AgoraRtcChannelMediaOptions, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func leaveChannelEx(_ connection: AgoraRtcConnection, leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) -> Int32 { fatalError() }
    public func setDelegateEx(_ delegate: AgoraRtcEngineDelegate?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteLocalAudioStreamEx(_ mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteLocalVideoStreamEx(_ mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func leaveChannelEx(_ connection: AgoraRtcConnection, options: AgoraLeaveChannelOptions, leaveChannelBlock: ((AgoraChannelStats) -> Void)? = nil) -> Int32 { fatalError() }
    public func muteRemoteAudioStreamEx(_ uid: UInt, mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteAllRemoteAudioStreamsEx(_ mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setVideoEncoderConfigurationEx(_ config: AgoraVideoEncoderConfiguration, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setupRemoteVideoEx(_ remote: AgoraRtcVideoCanvas, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setRemoteRenderModeEx(_ uid: UInt, mode: AgoraVideoRenderMode, mirror: AgoraVideoMirrorMode, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteRemoteVideoStreamEx(_ uid: UInt, mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteAllRemoteVideoStreamsEx(_ mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func enableDualStreamModeEx(_ enabled: Bool, streamConfig: AgoraSimulcastStreamConfig?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setDualStreamModeEx(_ mode: AgoraSimulcastStreamMode, streamConfig: AgoraSimulcastStreamConfig?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setRemoteVideoStreamEx(_ uid: UInt, type streamType: AgoraVideoStreamType, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setRemoteVideoSubscriptionOptionsEx(_ uid: UInt, options: AgoraVideoSubscriptionOptions, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func pushExternalEncodedVideoFrameEx(_ frame: Data, info: AgoraEncodedVideoFrameInfo, videoTrackId: UInt) -> Int32 { fatalError() }
    public func pushExternalVideoFrame(_ frame: AgoraVideoFrame, videoTrackId: UInt) -> Bool { fatalError() }
    public func getUserInfo(byUserAccountEx userAccount: String, connection: AgoraRtcConnection, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func getUserInfo(byUidEx uid: UInt, connection: AgoraRtcConnection, withError error: AgoraErrorCode?) -> AgoraUserInfo? { fatalError() }
    public func getConnectionStateEx(_ connection: AgoraRtcConnection) -> AgoraConnectionState { fatalError() }
    public func enableLoopbackRecordingEx(_ enabled: Bool, deviceName: String?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func adjustRecordingSignalVolumeEx(_ volume: Int, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func muteRecordingSignalEx(_ mute: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func adjustUserPlaybackSignalVolumeEx(_ uid: UInt, volume: Int, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func sendCustomReportMessageEx(_ messageId: String?, category: String?, event: String?, label: String?, value: Int, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func enableAudioVolumeIndicationEx(_ interval: Int, smooth: Int, reportVad: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setRemoteVoicePositionEx(_ uid: UInt, pan: Double, gain: Double, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setRemoteUserSpatialAudioParamsEx(_ uid: UInt, params: AgoraSpatialAudioParams, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func addVideoWatermarkEx(_ url: URL, options: WatermarkOptions, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func clearVideoWatermarkEx(_ connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func createDataStreamEx(_ streamId: UnsafeMutablePointer<Int>, reliable: Bool, ordered: Bool, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func createDataStreamEx(_ streamId: UnsafeMutablePointer<Int>, config: AgoraDataStreamConfig, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func sendStreamMessageEx(_ streamId: Int, data: Data, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setHighPriorityUserListEx(_ uidList: [NSNumber]?, option: AgoraStreamFallbackOptions, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setSubscribeAudioBlocklistEx(_ blocklist: [NSNumber], connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setSubscribeAudioAllowlistEx(_ allowlist: [NSNumber], connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setSubscribeVideoBlocklistEx(_ blocklist: [NSNumber], connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func setSubscribeVideoAllowlistEx(_ allowlist: [NSNumber], connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func takeSnapshotEx(_ connection: AgoraRtcConnection, uid: Int, filePath: String) -> Int { fatalError() }
    public func enableContentInspectEx(_ enabled: Bool, config: AgoraContentInspectConfig, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func startRtmpStreamWithoutTranscodingEx(_ url: String, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func startRtmpStreamWithTranscodingEx(_ url: String, transcoding: AgoraLiveTranscoding?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func updateRtmpTranscodingEx(_ transcoding: AgoraLiveTranscoding?, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func stopRtmpStreamEx(_ url: String, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func startOrUpdateChannelMediaRelayEx(_ config: AgoraChannelMediaRelayConfiguration, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func startChannelMediaRelayEx(_ config: AgoraChannelMediaRelayConfiguration, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func updateChannelMediaRelayEx(_ config: AgoraChannelMediaRelayConfiguration, connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func stopChannelMediaRelayEx(_ connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func pauseAllChannelMediaRelayEx(_ connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func resumeAllChannelMediaRelayEx(_ connection: AgoraRtcConnection) -> Int32 { fatalError() }
    public func startMediaRenderingTracingEx(_ connection: AgoraRtcConnection) -> Int32 { fatalError() }
}
