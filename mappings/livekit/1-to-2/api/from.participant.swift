// module: LiveKit

import Promises

public extension LocalParticipant {
    func set(source: Track.Source, enabled: Bool) async throws -> LocalTrackPublication? { fatalError() }
    func setCamera(enabled: Bool) async throws -> LocalTrackPublication? { fatalError() }
    func setMicrophone(enabled: Bool) async throws -> LocalTrackPublication? { fatalError() }
    func setScreenShare(enabled: Bool) async throws -> LocalTrackPublication? { fatalError() }
    func publishVideo(_ track: LocalVideoTrack, publishOptions: VideoPublishOptions? = nil) async throws -> LocalTrackPublication { fatalError() }
    func publishAudio(_ track: LocalAudioTrack, publishOptions: AudioPublishOptions? = nil) async throws -> LocalTrackPublication { fatalError() }
    func publishData(_ data: Data, reliability: Reliability = .reliable, destination: [String] = []) async throws { fatalError() }
    func publish(data: Data, reliability: Reliability = .reliable, destinations: [RemoteParticipant]? = nil, topic: String? = nil, options: DataPublishOptions? = nil) async throws { fatalError() }
    func unpublish(publication: LocalTrackPublication, notify: Bool = true) async throws { fatalError() }
    func unpublishAll(notify: Bool = true) async throws { fatalError() }
    func setTrackSubscriptionPermissions(allParticipantsAllowed: Bool, trackPermissions: [ParticipantTrackPermission] = []) async throws { fatalError() }
}

extension LocalParticipant {
    public func setCameraObjC(enabled: Bool) -> Promise<LocalTrackPublication?>.ObjCPromise<LocalTrackPublication> { fatalError() }
    public func setMicrophoneObjC(enabled: Bool) -> Promise<LocalTrackPublication?>.ObjCPromise<LocalTrackPublication> { fatalError() }
    public func setScreenShareObjC(enabled: Bool) -> Promise<LocalTrackPublication?>.ObjCPromise<LocalTrackPublication> { fatalError() }
    public func publishVideoTrackObjC(track: LocalVideoTrack, publishOptions: VideoPublishOptions? = nil) -> Promise<LocalTrackPublication>.ObjCPromise<LocalTrackPublication> { fatalError() }
    public func publishAudioTrackObjC(track: LocalAudioTrack, publishOptions: AudioPublishOptions? = nil) -> Promise<LocalTrackPublication>.ObjCPromise<LocalTrackPublication> { fatalError() }
    public func unpublishObjC(publication: LocalTrackPublication) -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
    public func publishDataObjC(data: Data, reliability: Reliability = .reliable, destination: [String] = []) -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
    public func setTrackSubscriptionPermissionsObjC(allParticipantsAllowed: Bool, trackPermissions: [ParticipantTrackPermission] = []) -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
}

public class LocalParticipant: Participant {
    public var localAudioTracks: [LocalTrackPublication] { get }
    public var localVideoTracks: [LocalTrackPublication] { get }
    public func publishAudioTrack(track: LocalAudioTrack, publishOptions: AudioPublishOptions? = nil) -> Promise<LocalTrackPublication> { fatalError() }
    public func publishVideoTrack(track: LocalVideoTrack, publishOptions: VideoPublishOptions? = nil) -> Promise<LocalTrackPublication> { fatalError() }
    public override func unpublishAll(notify _notify: Bool = true) -> Promise<Void> { fatalError() }
    public func unpublish(publication: LocalTrackPublication, notify _notify: Bool = true) -> Promise<Void> { fatalError() }
    public func publishData(data: Data, reliability: Reliability = .reliable, destination: [String] = []) -> Promise<Void> { fatalError() }
    public func publish(data: Data, reliability: Reliability = .reliable, destinations: [RemoteParticipant]? = nil, topic: String? = nil, options: DataPublishOptions? = nil) -> Promise<Void> { fatalError() }
    public func setTrackSubscriptionPermissions(allParticipantsAllowed: Bool, trackPermissions: [ParticipantTrackPermission] = []) -> Promise<Void> { fatalError() }
    public func set(metadata: String) -> Promise<Void> { fatalError() }
    public func set(name: String) -> Promise<Void> { fatalError() }
}

extension LocalParticipant {
    public func setCamera(enabled: Bool, captureOptions: CameraCaptureOptions? = nil, publishOptions: VideoPublishOptions? = nil) -> Promise<LocalTrackPublication?> { fatalError() }
    public func setMicrophone(enabled: Bool, captureOptions: AudioCaptureOptions? = nil, publishOptions: AudioPublishOptions? = nil) -> Promise<LocalTrackPublication?> { fatalError() }
    public func setScreenShare(enabled: Bool) -> Promise<LocalTrackPublication?> { fatalError() }
    public func set(source: Track.Source, enabled: Bool, captureOptions: CaptureOptions? = nil, publishOptions: PublishOptions? = nil) -> Promise<LocalTrackPublication?> { fatalError() }
}

extension Participant {
    public var firstCameraPublication: TrackPublication? { get }
    public var firstScreenSharePublication: TrackPublication? { get }
    public var firstAudioPublication: TrackPublication? { get }
    public var firstTrackEncryptionType: EncryptionType { get }
    public var firstCameraVideoTrack: VideoTrack? { get }
    public var firstScreenShareVideoTrack: VideoTrack? { get }
    public var firstAudioTrack: AudioTrack? { get }
}

public extension Participant {
    override var hash: Int { get }
    override func isEqual(_ object: Any?) -> Bool { fatalError() }
}

extension Participant: Identifiable {
    public typealias ID = Sid
    public var id: Sid { get }
}

extension Participant: MulticastDelegateProtocol {
    public func add(delegate: ParticipantDelegate) { fatalError() }
    public func remove(delegate: ParticipantDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public class Participant: NSObject, ObservableObject, Loggable {
    public var sid: Sid { get }
    public var identity: String { get }
    public var name: String { get }
    public var audioLevel: Float { get }
    public var isSpeaking: Bool { get }
    public var metadata: String? { get }
    public var connectionQuality: ConnectionQuality { get }
    public var permissions: ParticipantPermissions { get }
    public var joinedAt: Date? { get }
    public var tracks: [String: TrackPublication] { get }
    public var audioTracks: [TrackPublication] { get }
    public var videoTracks: [TrackPublication] { get }
    public let room: Room
}

extension Participant {
    public func isCameraEnabled() -> Bool { fatalError() }
    public func isMicrophoneEnabled() -> Bool { fatalError() }
    public func isScreenShareEnabled() -> Bool { fatalError() }
}

public class RemoteParticipant: Participant {
    public override func unpublishAll(notify _notify: Bool = true) -> Promise<Void> { fatalError() }
}

public class LocalTrackPublication: TrackPublication {
    public override var streamState: StreamState { get }
    public func mute() -> Promise<Void> { fatalError() }
    public func unmute() -> Promise<Void> { fatalError() }
}

extension LocalTrackPublication: VideoCapturerDelegate {
    public func capturer(_ capturer: VideoCapturer, didUpdate dimensions: Dimensions?) { fatalError() }
}

public extension RemoteTrackPublication {
    func setObjC(enabled value: Bool) -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
    func setObjC(subscribed value: Bool) -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
}

@objc public enum SubscriptionState: Int, Codable {
    case subscribed
    case notAllowed
    case unsubscribed
}

public class RemoteTrackPublication: TrackPublication {
    public var subscriptionAllowed: Bool { get }
    public var enabled: Bool { get }
    public override var muted: Bool { get }
    public override var subscribed: Bool { get }
    public var subscriptionState: SubscriptionState { get }
    public func set(subscribed newValue: Bool) -> Promise<Void> { fatalError() }
    public func set(enabled newValue: Bool) -> Promise<Void> { fatalError() }
    public func set(preferredFPS newValue: UInt) -> Promise<Void> { fatalError() }
}

public extension TrackPublication {
    override var hash: Int { get }
    override func isEqual(_ object: Any?) -> Bool { fatalError() }
}

extension TrackPublication: Identifiable {
    public typealias ID = Sid
    public var id: Sid { get }
}

public class TrackPublication: NSObject, ObservableObject, Loggable {
    public var sid: Sid { get }
    public var kind: Track.Kind { get }
    public var source: Track.Source { get }
    public var name: String { get }
    public var track: Track? { get }
    public var muted: Bool { get }
    public var streamState: StreamState { get }
    public var dimensions: Dimensions? { get }
    public var simulcasted: Bool { get }
    public var mimeType: String { get }
    public var subscribed: Bool { get }
    public var encryptionType: EncryptionType { get }
}

extension TrackPublication {
    public func track(_ track: Track, didUpdate muted: Bool, shouldSendSignal: Bool) { fatalError() }
}
