// module: LiveKit

public enum StartReconnectReason {
    case websocket
    case transport
    case networkSwitch
}

public extension Room {
    var allParticipants: [Participant.Identity: Participant] { get }
}

extension Room: MulticastDelegateProtocol {
    public func add(delegate: RoomDelegate) { fatalError() }
    public func remove(delegate: RoomDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
}

public class Room: NSObject, ObservableObject, Loggable {
    public let delegates: MulticastDelegate<RoomDelegate>
    public var sid: Sid? { get }
    public func sid() async throws -> Sid { fatalError() }
    public var name: String? { get }
    public var metadata: String? { get }
    public var serverVersion: String? { get }
    public var serverRegion: String? { get }
    public var serverNodeId: String? { get }
    public var remoteParticipants: [Participant.Identity: RemoteParticipant] { get }
    public var activeSpeakers: [Participant] { get }
    public var isRecording: Bool { get }
    public var maxParticipants: Int { get }
    public var participantCount: Int { get }
    public var publishersCount: Int { get }
    public var url: String? { get }
    public var token: String? { get }
    public var connectionState: ConnectionState { get }
    public var disconnectError: LiveKitError? { get }
    public var connectStopwatch: Stopwatch { get }
    public var e2eeManager: E2EEManager?
    public var localParticipant: LocalParticipant
    public override convenience init() { fatalError() }
    public init(delegate: RoomDelegate? = nil, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) { fatalError() }
    public func connect(url: String, token: String, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) async throws { fatalError() }
    public func disconnect() async { fatalError() }
}

public extension Room {
    func debug_sendSimulate(scenario: SimulateScenario) async throws { fatalError() }
    func debug_triggerReconnect(reason: StartReconnectReason) async throws { fatalError() }
}

public extension Room {
    static var bypassVoiceProcessing: Bool
}

public enum LiveKitErrorType: Int {
    case unknown = 0
    case cancelled = 100
    case timedOut = 101
    case failedToParseUrl = 102
    case failedToConvertData = 103
    case invalidState = 104
    case webRTC = 201
    case network
    case duplicateIdentity = 500
    case serverShutdown = 501
    case participantRemoved = 502
    case roomDeleted = 503
    case stateMismatch = 504
    case joinFailure = 505
    case serverPingTimedOut = 601
    case deviceNotFound = 701
    case captureFormatNotFound = 702
    case unableToResolveFPSRange = 703
    case capturerDimensionsNotResolved = 704
}

extension LiveKitErrorType: CustomStringConvertible {
    public var description: String { get }
}

public class LiveKitError: NSError {
    public let type: LiveKitErrorType
    public let message: String?
    public let underlyingError: Error?
    public override var underlyingErrors: [Error] { get }
    public init(_ type: LiveKitErrorType, message: String? = nil, internalError: Error? = nil) { fatalError() }
}

public extension LiveKitSDK {
    static func ensureDeviceAccess(for types: Set<AVMediaType>) async -> Bool { fatalError() }
}

public class LiveKitSDK: NSObject {
    public static let version: String
    public static func setLoggerStandardOutput() { fatalError() }
}

public class E2EEManager: NSObject, ObservableObject, Loggable {
    public let e2eeOptions: E2EEOptions
    public var keyProvider: BaseKeyProvider { get }
    public init(e2eeOptions: E2EEOptions) { fatalError() }
    public func setup(room: Room) { fatalError() }
    public func enableE2EE(enabled: Bool) { fatalError() }
    public func cleanUp() { fatalError() }
}

extension E2EEManager: RoomDelegate {
    public func room(_: Room, participant: LocalParticipant, didPublishTrack publication: LocalTrackPublication) { fatalError() }
    public func room(_: Room, participant: LocalParticipant, didUnpublishTrack publication: LocalTrackPublication) { fatalError() }
    public func room(_: Room, participant: RemoteParticipant, didSubscribeTrack publication: RemoteTrackPublication) { fatalError() }
    public func room(_: Room, participant: RemoteParticipant, didUnsubscribeTrack publication: RemoteTrackPublication) { fatalError() }
}

public let defaultRatchetSalt: String

public let defaultMagicBytes: String

public let defaultRatchetWindowSize: Int32

public let defaultFailureTolerance: Int32

public class KeyProviderOptions {
    public init(sharedKey: Bool = true, ratchetSalt: Data = defaultRatchetSalt.data(using: .utf8)!, ratchetWindowSize: Int32 = defaultRatchetWindowSize, uncryptedMagicBytes: Data = defaultMagicBytes.data(using: .utf8)!, failureTolerance _: Int32 = defaultFailureTolerance) { fatalError() }
}

public class BaseKeyProvider: Loggable {
    public init(isSharedKey: Bool, sharedKey: String? = nil) { fatalError() }
    public init(options: KeyProviderOptions = KeyProviderOptions()) { fatalError() }
    public func setKey(key: String, participantId: String? = nil, index: Int32? = 0) { fatalError() }
    public func ratchetKey(participantId: String? = nil, index: Int32? = 0) -> Data? { fatalError() }
    public func exportKey(participantId: String? = nil, index: Int32? = 0) -> Data? { fatalError() }
    public func setSifTrailer(trailer: Data) { fatalError() }
}

@objc public enum EncryptionType: Int {
    case none
    case gcm
    case custom
}

public class E2EEOptions: NSObject {
    public init(keyProvider: BaseKeyProvider) { fatalError() }
}

@objc public enum E2EEState: Int {
    case new
    case ok
    case key_ratcheted
    case missing_key
    case encryption_failed
    case decryption_failed
    case internal_error
}

public extension E2EEState {
    func toString() -> String { fatalError() }
}
