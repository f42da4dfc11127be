// module: LiveKit

public class LocalParticipant: Participant {
    public var localAudioTracks: [LocalTrackPublication] { get }
    public var localVideoTracks: [LocalTrackPublication] { get }
    public func publish(audioTrack: LocalAudioTrack, options: AudioPublishOptions? = nil) async throws -> LocalTrackPublication { fatalError() }
    public func publish(videoTrack: LocalVideoTrack, options: VideoPublishOptions? = nil) async throws -> LocalTrackPublication { fatalError() }
    public override func unpublishAll(notify _notify: Bool = true) async { fatalError() }
    public func unpublish(publication: LocalTrackPublication, notify _notify: Bool = true) async throws { fatalError() }
    public func publish(data: Data, options: DataPublishOptions? = nil) async throws { fatalError() }
    public func setTrackSubscriptionPermissions(allParticipantsAllowed: Bool, trackPermissions: [ParticipantTrackPermission] = []) async throws { fatalError() }
    public func set(metadata: String) async throws { fatalError() }
    public func set(name: String) async throws { fatalError() }
}

public extension LocalParticipant {
    func setCamera(enabled: Bool, captureOptions: CameraCaptureOptions? = nil, publishOptions: VideoPublishOptions? = nil) async throws -> LocalTrackPublication? { fatalError() }
    func setMicrophone(enabled: Bool, captureOptions: AudioCaptureOptions? = nil, publishOptions: AudioPublishOptions? = nil) async throws -> LocalTrackPublication? { fatalError() }
    func setScreenShare(enabled: Bool) async throws -> LocalTrackPublication? { fatalError() }
    func set(source: Track.Source, enabled: Bool, captureOptions: CaptureOptions? = nil, publishOptions: PublishOptions? = nil) async throws -> LocalTrackPublication? { fatalError() }
}

public extension Participant {
    var firstCameraPublication: TrackPublication? { get }
    var firstScreenSharePublication: TrackPublication? { get }
    var firstAudioPublication: TrackPublication? { get }
    var firstTrackEncryptionType: EncryptionType { get }
    var firstCameraVideoTrack: VideoTrack? { get }
    var firstScreenShareVideoTrack: VideoTrack? { get }
    var firstAudioTrack: AudioTrack? { get }
}

public extension Participant {
    override var hash: Int { get }
    override func isEqual(_ object: Any?) -> Bool { fatalError() }
}

extension Participant: Identifiable {
    public var id: String { get }
}

extension Participant: MulticastDelegateProtocol {
    public func add(delegate: ParticipantDelegate) { fatalError() }
    public func remove(delegate: ParticipantDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public class Participant: NSObject, ObservableObject, Loggable {
    public let delegates: MulticastDelegate<ParticipantDelegate>
    public var sid: Sid? { get }
    public var identity: Identity? { get }
    public var name: String? { get }
    public var audioLevel: Float { get }
    public var isSpeaking: Bool { get }
    public var metadata: String? { get }
    public var connectionQuality: ConnectionQuality { get }
    public var permissions: ParticipantPermissions { get }
    public var joinedAt: Date? { get }
    public var trackPublications: [Track.Sid: TrackPublication] { get }
    public var audioTracks: [TrackPublication] { get }
    public var videoTracks: [TrackPublication] { get }
}

public extension Participant {
    func isCameraEnabled() -> Bool { fatalError() }
    func isMicrophoneEnabled() -> Bool { fatalError() }
    func isScreenShareEnabled() -> Bool { fatalError() }
}

public class RemoteParticipant: Participant {
    public override func unpublishAll(notify _notify: Bool = true) async { fatalError() }
}

public class LocalTrackPublication: TrackPublication {
    public override var streamState: StreamState { get }
    public func mute() async throws { fatalError() }
    public func unmute() async throws { fatalError() }
}

extension LocalTrackPublication: VideoCapturerDelegate {
    public func capturer(_: VideoCapturer, didUpdate _: Dimensions?) { fatalError() }
}

@objc public enum SubscriptionState: Int, Codable {
    case subscribed
    case notAllowed
    case unsubscribed
}

public class RemoteTrackPublication: TrackPublication {
    public var isSubscriptionAllowed: Bool { get }
    public var isEnabled: Bool { get }
    public override var isMuted: Bool { get }
    public override var isSubscribed: Bool { get }
    public var subscriptionState: SubscriptionState { get }
    public func set(subscribed newValue: Bool) async throws { fatalError() }
    public func set(enabled newValue: Bool) async throws { fatalError() }
    public func set(preferredFPS newValue: UInt) async throws { fatalError() }
    public func set(preferredDimensions newValue: Dimensions) async throws { fatalError() }
    public func set(videoQuality newValue: VideoQuality) async throws { fatalError() }
}

public extension TrackPublication {
    override var hash: Int { get }
    override func isEqual(_ object: Any?) -> Bool { fatalError() }
}

extension TrackPublication: Identifiable {
    public typealias ID = Track.Sid
    public var id: Track.Sid { get }
}

public class TrackPublication: NSObject, ObservableObject, Loggable {
    public var sid: Track.Sid { get }
    public var kind: Track.Kind { get }
    public var source: Track.Source { get }
    public var name: String { get }
    public var track: Track? { get }
    public var isMuted: Bool { get }
    public var streamState: StreamState { get }
    public var dimensions: Dimensions? { get }
    public var isSimulcasted: Bool { get }
    public var mimeType: String { get }
    public var isSubscribed: Bool { get }
    public var encryptionType: EncryptionType { get }
}

extension TrackPublication {
    public func track(_: Track, didUpdateIsMuted isMuted: Bool, shouldSendSignal: Bool) { fatalError() }
}
