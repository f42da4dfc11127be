// module: LiveKit

@objc public protocol AudioRenderer {
    func render(sampleBuffer: CMSampleBuffer)
}

@objc public protocol MediaEncoding {
    var maxBitrate: Int { get }
}

@objc public protocol ParticipantDelegate: AnyObject {
    func participant(_ participant: Participant, didUpdateMetadata metadata: String?)
    func participant(_ participant: Participant, didUpdateName name: String)
    func participant(_ participant: Participant, didUpdateIsSpeaking isSpeaking: Bool)
    func participant(_ participant: Participant, didUpdateConnectionQuality connectionQuality: ConnectionQuality)
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions)
    func participant(_ participant: Participant, trackPublication: TrackPublication, didUpdateIsMuted isMuted: Bool)
    func participant(_ participant: LocalParticipant, didPublishTrack publication: LocalTrackPublication)
    func participant(_ participant: LocalParticipant, didUnpublishTrack publication: LocalTrackPublication)
    func participant(_ participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication)
    func participant(_ participant: RemoteParticipant, didUnpublishTrack publication: RemoteTrackPublication)
    func participant(_ participant: RemoteParticipant, didSubscribeTrack publication: RemoteTrackPublication)
    func participant(_ participant: RemoteParticipant, didUnsubscribeTrack publication: RemoteTrackPublication)
    func participant(_ participant: RemoteParticipant, didFailToSubscribeTrackWithSid trackSid: Track.Sid, error: LiveKitError)
    func participant(_ participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateStreamState streamState: StreamState)
    func participant(_ participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateIsSubscriptionAllowed isSubscriptionAllowed: Bool)
    func participant(_ participant: RemoteParticipant, didReceiveData data: Data, forTopic topic: String)
}

extension ParticipantDelegate {
    func participant(_ participant: Participant, didUpdateMetadata metadata: String?) {}
    func participant(_ participant: Participant, didUpdateName name: String) {}
    func participant(_ participant: Participant, didUpdateIsSpeaking isSpeaking: Bool) {}
    func participant(_ participant: Participant, didUpdateConnectionQuality connectionQuality: ConnectionQuality) {}
    func participant(_ participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {}
    func participant(_ participant: Participant, trackPublication: TrackPublication, didUpdateIsMuted isMuted: Bool) {}
    func participant(_ participant: LocalParticipant, didPublishTrack publication: LocalTrackPublication) {}
    func participant(_ participant: LocalParticipant, didUnpublishTrack publication: LocalTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didUnpublishTrack publication: RemoteTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didSubscribeTrack publication: RemoteTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didUnsubscribeTrack publication: RemoteTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didFailToSubscribeTrackWithSid trackSid: Track.Sid, error: LiveKitError) {}
    func participant(_ participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateStreamState streamState: StreamState) {}
    func participant(_ participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateIsSubscriptionAllowed isSubscriptionAllowed: Bool) {}
    func participant(_ participant: RemoteParticipant, didReceiveData data: Data, forTopic topic: String) {}
}

@objc public protocol RoomDelegate: AnyObject {
    func room(_ room: Room, didUpdateConnectionState connectionState: ConnectionState, from oldConnectionState: ConnectionState)
    func roomDidConnect(_ room: Room)
    func roomIsReconnecting(_ room: Room)
    func roomDidReconnect(_ room: Room)
    func room(_ room: Room, didFailToConnectWithError error: LiveKitError?)
    func room(_ room: Room, didDisconnectWithError error: LiveKitError?)
    func room(_ room: Room, didUpdateMetadata metadata: String?)
    func room(_ room: Room, didUpdateIsRecording isRecording: Bool)
    func room(_ room: Room, participantDidConnect participant: RemoteParticipant)
    func room(_ room: Room, participantDidDisconnect participant: RemoteParticipant)
    func room(_ room: Room, didUpdateSpeakingParticipants participants: [Participant])
    func room(_ room: Room, participant: Participant, didUpdateMetadata: String?)
    func room(_ room: Room, participant: Participant, didUpdateName: String)
    func room(_ room: Room, participant: Participant, didUpdateConnectionQuality quality: ConnectionQuality)
    func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions)
    func room(_ room: Room, participant: LocalParticipant, didPublishTrack publication: LocalTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication)
    func room(_ room: Room, participant: LocalParticipant, didUnpublishTrack publication: LocalTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUnpublishTrack publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didSubscribeTrack publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribeTrack publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribeTrackWithSid trackSid: Track.Sid, error: LiveKitError)
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, forTopic topic: String)
    func room(_ room: Room, trackPublication: TrackPublication, didUpdateE2EEState state: E2EEState)
    func room(_ room: Room, participant: Participant, trackPublication: TrackPublication, didUpdateIsMuted isMuted: Bool)
    func room(_ room: Room, participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateStreamState streamState: StreamState)
    func room(_ room: Room, participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateIsSubscriptionAllowed isSubscriptionAllowed: Bool)
}

extension RoomDelegate {
    func room(_ room: Room, didUpdateConnectionState connectionState: ConnectionState, from oldConnectionState: ConnectionState) {}
    func roomDidConnect(_ room: Room) {}
    func roomIsReconnecting(_ room: Room) {}
    func roomDidReconnect(_ room: Room) {}
    func room(_ room: Room, didFailToConnectWithError error: LiveKitError?) {}
    func room(_ room: Room, didDisconnectWithError error: LiveKitError?) {}
    func room(_ room: Room, didUpdateMetadata metadata: String?) {}
    func room(_ room: Room, didUpdateIsRecording isRecording: Bool) {}
    func room(_ room: Room, participantDidConnect participant: RemoteParticipant) {}
    func room(_ room: Room, participantDidDisconnect participant: RemoteParticipant) {}
    func room(_ room: Room, didUpdateSpeakingParticipants participants: [Participant]) {}
    func room(_ room: Room, participant: Participant, didUpdateMetadata: String?) {}
    func room(_ room: Room, participant: Participant, didUpdateName: String) {}
    func room(_ room: Room, participant: Participant, didUpdateConnectionQuality quality: ConnectionQuality) {}
    func room(_ room: Room, participant: Participant, didUpdatePermissions permissions: ParticipantPermissions) {}
    func room(_ room: Room, participant: LocalParticipant, didPublishTrack publication: LocalTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didPublishTrack publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: LocalParticipant, didUnpublishTrack publication: LocalTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnpublishTrack publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didSubscribeTrack publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribeTrack publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribeTrackWithSid trackSid: Track.Sid, error: LiveKitError) {}
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, forTopic topic: String) {}
    func room(_ room: Room, trackPublication: TrackPublication, didUpdateE2EEState state: E2EEState) {}
    func room(_ room: Room, participant: Participant, trackPublication: TrackPublication, didUpdateIsMuted isMuted: Bool) {}
    func room(_ room: Room, participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateStreamState streamState: StreamState) {}
    func room(_ room: Room, participant: RemoteParticipant, trackPublication: RemoteTrackPublication, didUpdateIsSubscriptionAllowed isSubscriptionAllowed: Bool) {}
}

@objc public protocol TrackDelegate: AnyObject {
    func track(_ track: VideoTrack, didUpdateDimensions dimensions: Dimensions?)
    func track(_ track: Track, didUpdateStatistics: TrackStatistics, simulcastStatistics: [VideoCodec: TrackStatistics])
}

extension TrackDelegate {
    func track(_ track: VideoTrack, didUpdateDimensions dimensions: Dimensions?) {}
    func track(_ track: Track, didUpdateStatistics: TrackStatistics, simulcastStatistics: [VideoCodec: TrackStatistics]) {}
}

@objc public protocol VideoRenderer {
    var isAdaptiveStreamEnabled: Bool { get }
    var adaptiveStreamSize: CGSize { get }
    func set(size: CGSize)
    func render(frame: VideoFrame)
}

@objc public protocol VideoViewDelegate: AnyObject {
    func videoView(_ videoView: VideoView, didUpdate size: CGSize)
    func videoView(_ videoView: VideoView, didUpdate isRendering: Bool)
}

extension VideoViewDelegate {
    func videoView(_ videoView: VideoView, didUpdate size: CGSize) {}
    func videoView(_ videoView: VideoView, didUpdate isRendering: Bool) {}
}
