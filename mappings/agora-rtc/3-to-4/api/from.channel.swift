// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

open class AgoraRtcChannel: NSObject {
    public override init() { fatalError() }
    public func destroy() -> Int32 { fatalError() }
    public func setRtcChannelDelegate(_ channelDelegate: AgoraRtcChannelDelegate?) { fatalError() }
    public func getId() -> String? { fatalError() }
    public func getCallId() -> String? { fatalError() }
    public func getConnectionState() -> AgoraConnectionStateType { fatalError() }
    public func join(byToken token: String?, info: String?, uid: UInt, options: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func join(byUserAccount userAccount: String, token: String?, options: AgoraRtcChannelMediaOptions) -> Int32 { fatalError() }
    public func leave() -> Int32 { fatalError() }
    public func muteLocalAudioStream(_ mute: Bool) -> Int32 { fatalError() }
    public func muteLocalVideoStream(_ mute: Bool) -> Int32 { fatalError() }
    public func publish() -> Int32 { fatalError() }
    public func unpublish() -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole) -> Int32 { fatalError() }
    public func setClientRole(_ role: AgoraClientRole, options: AgoraClientRoleOptions?) -> Int32 { fatalError() }
    public func renewToken(_ token: String) -> Int32 { fatalError() }
    public func setEncryptionSecret(_ secret: String?) -> Int32 { fatalError() }
    public func setEncryptionMode(_ encryptionMode: String?) -> Int32 { fatalError() }
    public func enableEncryption(_ enabled: Bool, encryptionConfig config: AgoraEncryptionConfig) -> Int32 { fatalError() }
    public func setRemoteUserPriority(_ uid: UInt, type userPriority: AgoraUserPriority) -> Int32 { fatalError() }
    public func setRemoteVoicePosition(_ uid: UInt, pan: Double, gain: Double) -> Int32 { fatalError() }
    public func setRemoteVoicePosition(_ uid: UInt, azimuth: Double, elevation: Double, distance: Double) -> Int32 { fatalError() }
    public func setRemoteRenderMode(_ uid: UInt, renderMode: AgoraVideoRenderMode, mirrorMode: AgoraVideoMirrorMode) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setDefaultMuteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteAudioStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func adjustUserPlaybackSignalVolume(_ uid: UInt, volume: Int32) -> Int32 { fatalError() }
    public func muteAllRemoteAudioStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func muteRemoteVideoStream(_ uid: UInt, mute: Bool) -> Int32 { fatalError() }
    public func muteAllRemoteVideoStreams(_ mute: Bool) -> Int32 { fatalError() }
    public func setRemoteVideoStream(_ uid: UInt, type streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func setRemoteDefaultVideoStreamType(_ streamType: AgoraVideoStreamType) -> Int32 { fatalError() }
    public func addInjectStreamUrl(_ url: String, config: AgoraLiveInjectStreamConfig) -> Int32 { fatalError() }
    public func removeInjectStreamUrl(_ url: String) -> Int32 { fatalError() }
    public func addPublishStreamUrl(_ url: String, transcodingEnabled: Bool) -> Int32 { fatalError() }
    public func removePublishStreamUrl(_ url: String) -> Int32 { fatalError() }
    public func setLiveTranscoding(_ transcoding: AgoraLiveTranscoding?) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, reliable: Bool, ordered: Bool) -> Int32 { fatalError() }
    public func createDataStream(_ streamId: UnsafeMutablePointer<Int>, config: AgoraDataStreamConfig) -> Int32 { fatalError() }
    public func sendStreamMessage(_ streamId: Int, data: Data) -> Int32 { fatalError() }
    public func startMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func updateMediaRelay(_ config: AgoraChannelMediaRelayConfiguration) -> Int32 { fatalError() }
    public func stopMediaRelay() -> Int32 { fatalError() }
    public func enableRemoteSuperResolution(_ uid: UInt, enabled: Bool) -> Int32 { fatalError() }
    public func setRemoteVideoRenderer(_ videoRenderer: AgoraVideoSinkProtocol?, forUserId userId: UInt) { fatalError() }
    public func remoteVideoRenderer(ofUserId userId: UInt) -> AgoraVideoSinkProtocol? { fatalError() }
    public func setMediaMetadataDataSource(_ metadataDataSource: AgoraMediaMetadataDataSource?, withType type: AgoraMetadataType) -> Bool { fatalError() }
    public func setMediaMetadataDelegate(_ metadataDelegate: AgoraMediaMetadataDelegate?, withType type: AgoraMetadataType) -> Bool { fatalError() }
}

@objc public protocol AgoraRtcChannelDelegate: NSObjectProtocol {
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didOccurWarning warningCode: AgoraWarningCode)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didOccurError errorCode: AgoraErrorCode)
    @objc optional func rtcChannelDidJoin(_ rtcChannel: AgoraRtcChannel, withUid uid: UInt, elapsed: Int)
    @objc optional func rtcChannelDidRejoin(_ rtcChannel: AgoraRtcChannel, withUid uid: UInt, elapsed: Int)
    @objc optional func rtcChannelDidLeave(_ rtcChannel: AgoraRtcChannel, with stats: AgoraChannelStats)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didClientRoleChanged oldRole: AgoraClientRole, newRole: AgoraClientRole)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didJoinedOfUid uid: UInt, elapsed: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didOfflineOfUid uid: UInt, reason: AgoraUserOfflineReason)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, connectionChangedToState state: AgoraConnectionStateType, reason: AgoraConnectionChangedReason)
    @objc optional func rtcChannelDidLost(_ rtcChannel: AgoraRtcChannel)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, tokenPrivilegeWillExpire token: String)
    @objc optional func rtcChannelRequestToken(_ rtcChannel: AgoraRtcChannel)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, activeSpeaker speakerUid: UInt)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, videoSizeChangedOfUid uid: UInt, size: CGSize, rotation: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, remoteVideoStateChangedOfUid uid: UInt, state: AgoraVideoRemoteState, reason: AgoraVideoRemoteStateReason, elapsed: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, superResolutionEnabledOfUid uid: UInt, enabled: Bool, reason: AgoraSuperResolutionStateReason)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, remoteAudioStateChangedOfUid uid: UInt, state: AgoraAudioRemoteState, reason: AgoraAudioRemoteStateReason, elapsed: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didLocalPublishFallbackToAudioOnly isFallbackOrRecover: Bool)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didRemoteSubscribeFallbackToAudioOnly isFallbackOrRecover: Bool, byUid uid: UInt)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, reportRtc stats: AgoraChannelStats)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, networkQuality uid: UInt, txQuality: AgoraNetworkQuality, rxQuality: AgoraNetworkQuality)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, remoteVideoStats stats: AgoraRtcRemoteVideoStats)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, remoteAudioStats stats: AgoraRtcRemoteAudioStats)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, rtmpStreamingChangedToState url: String, state: AgoraRtmpStreamingState, errorCode: AgoraRtmpStreamingErrorCode)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, rtmpStreamingEventWithUrl url: String, eventCode: AgoraRtmpStreamingEvent)
    @objc optional func rtcChannelTranscodingUpdated(_ rtcChannel: AgoraRtcChannel)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, streamInjectedStatusOfUrl url: String, uid: UInt, status: AgoraInjectStreamStatus)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, receiveStreamMessageFromUid uid: UInt, streamId: Int, data: Data)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didOccurStreamMessageErrorFromUid uid: UInt, streamId: Int, error: Int, missed: Int, cached: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, channelMediaRelayStateDidChange state: AgoraChannelMediaRelayState, error: AgoraChannelMediaRelayError)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didReceive event: AgoraChannelMediaRelayEvent)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didAudioPublishStateChange oldState: AgoraStreamPublishState, newState: AgoraStreamPublishState, elapseSinceLastState: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didVideoPublishStateChange oldState: AgoraStreamPublishState, newState: AgoraStreamPublishState, elapseSinceLastState: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didAudioSubscribeStateChange uid: UInt, oldState: AgoraStreamSubscribeState, newState: AgoraStreamSubscribeState, elapseSinceLastState: Int)
    @objc optional func rtcChannel(_ rtcChannel: AgoraRtcChannel, didVideoSubscribeStateChange uid: UInt, oldState: AgoraStreamSubscribeState, newState: AgoraStreamSubscribeState, elapseSinceLastState: Int)
}
