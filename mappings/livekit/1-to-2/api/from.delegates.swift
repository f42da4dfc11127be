// module: LiveKit

import WebRTC

@objc public protocol MediaEncoding {
    var maxBitrate: Int { get }
}

@objc public protocol ParticipantDelegate: AnyObject {
    func participant(_ participant: Participant, didUpdate metadata: String?)
    func participant(_ participant: Participant, didUpdateName: String)
    func participant(_ participant: Participant, didUpdate speaking: Bool)
    func participant(_ participant: Participant, didUpdate connectionQuality: ConnectionQuality)
    func participant(_ participant: Participant, didUpdate publication: TrackPublication, muted: Bool)
    func participant(_ participant: Participant, didUpdate permissions: ParticipantPermissions)
    func participant(_ participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState)
    func participant(_ participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool)
    func participant(_ participant: RemoteParticipant, didPublish publication: RemoteTrackPublication)
    func participant(_ participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication)
    func localParticipant(_ participant: LocalParticipant, didPublish publication: LocalTrackPublication)
    func localParticipant(_ participant: LocalParticipant, didUnpublish publication: LocalTrackPublication)
    func participant(_ participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track)
    func participant(_ participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error)
    func participant(_ participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track)
    func participant(_ participant: RemoteParticipant, didReceive data: Data)
    func participant(_ participant: RemoteParticipant, didReceiveData data: Data, topic: String)
}

extension ParticipantDelegate {
    func participant(_ participant: Participant, didUpdate metadata: String?) {}
    func participant(_ participant: Participant, didUpdateName: String) {}
    func participant(_ participant: Participant, didUpdate speaking: Bool) {}
    func participant(_ participant: Participant, didUpdate connectionQuality: ConnectionQuality) {}
    func participant(_ participant: Participant, didUpdate publication: TrackPublication, muted: Bool) {}
    func participant(_ participant: Participant, didUpdate permissions: ParticipantPermissions) {}
    func participant(_ participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState) {}
    func participant(_ participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool) {}
    func participant(_ participant: RemoteParticipant, didPublish publication: RemoteTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication) {}
    func localParticipant(_ participant: LocalParticipant, didPublish publication: LocalTrackPublication) {}
    func localParticipant(_ participant: LocalParticipant, didUnpublish publication: LocalTrackPublication) {}
    func participant(_ participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track) {}
    func participant(_ participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error) {}
    func participant(_ participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track) {}
    func participant(_ participant: RemoteParticipant, didReceive data: Data) {}
    func participant(_ participant: RemoteParticipant, didReceiveData data: Data, topic: String) {}
}

@objc public protocol RoomDelegateObjC: AnyObject {
    func room(_ room: Room, didUpdate connectionState: ConnectionStateObjC, oldValue oldConnectionState: ConnectionStateObjC)
    func room(_ room: Room, didConnect isReconnect: Bool)
    func room(_ room: Room, didFailToConnect error: Error)
    func room(_ room: Room, didDisconnect error: Error?)
    func room(_ room: Room, participantDidJoin participant: RemoteParticipant)
    func room(_ room: Room, participantDidLeave participant: RemoteParticipant)
    func room(_ room: Room, didUpdate speakers: [Participant])
    func room(_ room: Room, didUpdate metadata: String?)
    func room(_ room: Room, didUpdate isRecording: Bool)
    func room(_ room: Room, participant: Participant, didUpdate metadata: String?)
    func room(_ room: Room, participant: Participant, didUpdateName: String)
    func room(_ room: Room, participant: Participant, didUpdate connectionQuality: ConnectionQuality)
    func room(_ room: Room, participant: Participant, didUpdate publication: TrackPublication, muted: Bool)
    func room(_ room: Room, participant: Participant, didUpdate permissions: ParticipantPermissions)
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState)
    func room(_ room: Room, participant: RemoteParticipant, didPublish publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track)
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error)
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track)
    func room(_ room: Room, participant: RemoteParticipant?, didReceive data: Data)
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, topic: String)
    func room(_ room: Room, localParticipant: LocalParticipant, didPublish publication: LocalTrackPublication)
    func room(_ room: Room, localParticipant: LocalParticipant, didUnpublish publication: LocalTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool)
    func room(_ room: Room, publication: TrackPublication, didUpdateE2EEState: E2EEState)
}

extension RoomDelegateObjC {
    func room(_ room: Room, didUpdate connectionState: ConnectionStateObjC, oldValue oldConnectionState: ConnectionStateObjC) {}
    func room(_ room: Room, didConnect isReconnect: Bool) {}
    func room(_ room: Room, didFailToConnect error: Error) {}
    func room(_ room: Room, didDisconnect error: Error?) {}
    func room(_ room: Room, participantDidJoin participant: RemoteParticipant) {}
    func room(_ room: Room, participantDidLeave participant: RemoteParticipant) {}
    func room(_ room: Room, didUpdate speakers: [Participant]) {}
    func room(_ room: Room, didUpdate metadata: String?) {}
    func room(_ room: Room, didUpdate isRecording: Bool) {}
    func room(_ room: Room, participant: Participant, didUpdate metadata: String?) {}
    func room(_ room: Room, participant: Participant, didUpdateName: String) {}
    func room(_ room: Room, participant: Participant, didUpdate connectionQuality: ConnectionQuality) {}
    func room(_ room: Room, participant: Participant, didUpdate publication: TrackPublication, muted: Bool) {}
    func room(_ room: Room, participant: Participant, didUpdate permissions: ParticipantPermissions) {}
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState) {}
    func room(_ room: Room, participant: RemoteParticipant, didPublish publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track) {}
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track) {}
    func room(_ room: Room, participant: RemoteParticipant?, didReceive data: Data) {}
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, topic: String) {}
    func room(_ room: Room, localParticipant: LocalParticipant, didPublish publication: LocalTrackPublication) {}
    func room(_ room: Room, localParticipant: LocalParticipant, didUnpublish publication: LocalTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool) {}
    func room(_ room: Room, publication: TrackPublication, didUpdateE2EEState: E2EEState) {}
}

/// Restates what it inherits, so that a change can name the protocol customers conform to.
public protocol RoomDelegate: RoomDelegateObjC {
    func room(_ room: Room, didConnect isReconnect: Bool)
    func room(_ room: Room, didFailToConnect error: Error)
    func room(_ room: Room, didDisconnect error: Error?)
    func room(_ room: Room, participantDidJoin participant: RemoteParticipant)
    func room(_ room: Room, participantDidLeave participant: RemoteParticipant)
    func room(_ room: Room, didUpdate speakers: [Participant])
    func room(_ room: Room, didUpdate metadata: String?)
    func room(_ room: Room, didUpdate isRecording: Bool)
    func room(_ room: Room, participant: Participant, didUpdate metadata: String?)
    func room(_ room: Room, participant: Participant, didUpdateName: String)
    func room(_ room: Room, participant: Participant, didUpdate connectionQuality: ConnectionQuality)
    func room(_ room: Room, participant: Participant, didUpdate publication: TrackPublication, muted: Bool)
    func room(_ room: Room, participant: Participant, didUpdate permissions: ParticipantPermissions)
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState)
    func room(_ room: Room, participant: RemoteParticipant, didPublish publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track)
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error)
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track)
    func room(_ room: Room, participant: RemoteParticipant?, didReceive data: Data)
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, topic: String)
    func room(_ room: Room, localParticipant: LocalParticipant, didPublish publication: LocalTrackPublication)
    func room(_ room: Room, localParticipant: LocalParticipant, didUnpublish publication: LocalTrackPublication)
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool)
    func room(_ room: Room, publication: TrackPublication, didUpdateE2EEState: E2EEState)
    func room(_ room: Room, didUpdate connectionState: ConnectionState, oldValue: ConnectionState)
}

public extension RoomDelegate {
    func room(_ room: Room, didConnect isReconnect: Bool) {}
    func room(_ room: Room, didFailToConnect error: Error) {}
    func room(_ room: Room, didDisconnect error: Error?) {}
    func room(_ room: Room, participantDidJoin participant: RemoteParticipant) {}
    func room(_ room: Room, participantDidLeave participant: RemoteParticipant) {}
    func room(_ room: Room, didUpdate speakers: [Participant]) {}
    func room(_ room: Room, didUpdate metadata: String?) {}
    func room(_ room: Room, didUpdate isRecording: Bool) {}
    func room(_ room: Room, participant: Participant, didUpdate metadata: String?) {}
    func room(_ room: Room, participant: Participant, didUpdateName: String) {}
    func room(_ room: Room, participant: Participant, didUpdate connectionQuality: ConnectionQuality) {}
    func room(_ room: Room, participant: Participant, didUpdate publication: TrackPublication, muted: Bool) {}
    func room(_ room: Room, participant: Participant, didUpdate permissions: ParticipantPermissions) {}
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, streamState: StreamState) {}
    func room(_ room: Room, participant: RemoteParticipant, didPublish publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnpublish publication: RemoteTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track) {}
    func room(_ room: Room, participant: RemoteParticipant, didFailToSubscribe trackSid: String, error: Error) {}
    func room(_ room: Room, participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track) {}
    func room(_ room: Room, participant: RemoteParticipant?, didReceive data: Data) {}
    func room(_ room: Room, participant: RemoteParticipant?, didReceiveData data: Data, topic: String) {}
    func room(_ room: Room, localParticipant: LocalParticipant, didPublish publication: LocalTrackPublication) {}
    func room(_ room: Room, localParticipant: LocalParticipant, didUnpublish publication: LocalTrackPublication) {}
    func room(_ room: Room, participant: RemoteParticipant, didUpdate publication: RemoteTrackPublication, permission allowed: Bool) {}
    func room(_ room: Room, publication: TrackPublication, didUpdateE2EEState: E2EEState) {}
    func room(_ room: Room, didUpdate connectionState: ConnectionState, oldValue: ConnectionState) { fatalError() }
}

@objc public protocol TrackDelegate: AnyObject {
    func track(_ track: VideoTrack, didUpdate dimensions: Dimensions?)
    func track(_ track: VideoTrack, didAttach videoView: VideoView)
    func track(_ track: VideoTrack, didDetach videoView: VideoView)
    func track(_ track: Track, didUpdate muted: Bool, shouldSendSignal: Bool)
    func track(_ track: Track, didUpdate stats: TrackStats)
    func track(_ track: Track, didUpdateStatistics: TrackStatistics)
}

extension TrackDelegate {
    func track(_ track: VideoTrack, didUpdate dimensions: Dimensions?) {}
    func track(_ track: VideoTrack, didAttach videoView: VideoView) {}
    func track(_ track: VideoTrack, didDetach videoView: VideoView) {}
    func track(_ track: Track, didUpdate muted: Bool, shouldSendSignal: Bool) {}
    func track(_ track: Track, didUpdate stats: TrackStats) {}
    func track(_ track: Track, didUpdateStatistics: TrackStatistics) {}
}

/// Restates the two requirements of RTCVideoRenderer.
@objc public protocol VideoRenderer: RTCVideoRenderer {
    func setSize(_ size: CGSize)
    func renderFrame(_ frame: RTCVideoFrame?)
    var adaptiveStreamIsEnabled: Bool { get }
    var adaptiveStreamSize: CGSize { get }
}

@objc public protocol VideoViewDelegate: AnyObject {
    func videoView(_ videoView: VideoView, didUpdate size: CGSize)
    func videoView(_ videoView: VideoView, didUpdate isRendering: Bool)
}

extension VideoViewDelegate {
    func videoView(_ videoView: VideoView, didUpdate size: CGSize) {}
    func videoView(_ videoView: VideoView, didUpdate isRendering: Bool) {}
}
