// module: LiveKit

import Promises
import WebRTC

public extension Room {
    func connect(_ url: String, _ token: String, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) async throws -> Room { fatalError() }
    func disconnect() async throws { fatalError() }
}

extension Room {
    public var allParticipants: [Sid: Participant] { get }
}

extension Room: MulticastDelegateProtocol {
    public func add(delegate: RoomDelegate) { fatalError() }
    public func remove(delegate: RoomDelegate) { fatalError() }
    public func removeAllDelegates() { fatalError() }
    public func addObjC(delegate: RoomDelegateObjC) { fatalError() }
    public func removeObjC(delegate: RoomDelegateObjC) { fatalError() }
}

extension Room {
    public func connect(url: String, token: String, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) -> Promise<Room>.ObjCPromise<Room> { fatalError() }
    public func disconnectObjC() -> Promise<Void>.ObjCPromise<NSNull> { fatalError() }
}

public class Room: NSObject, ObservableObject, Loggable {
    public var sid: Sid? { get }
    public var name: String? { get }
    public var metadata: String? { get }
    public var serverVersion: String? { get }
    public var serverRegion: String? { get }
    public var localParticipant: LocalParticipant? { get }
    public var remoteParticipants: [Sid: RemoteParticipant] { get }
    public var activeSpeakers: [Participant] { get }
    public var isRecording: Bool { get }
    public var maxParticipants: Int { get }
    public var participantCount: Int { get }
    public var publishersCount: Int { get }
    public var url: String? { get }
    public var token: String? { get }
    public var connectionState: ConnectionState { get }
    public var connectionStateObjC: ConnectionStateObjC { get }
    public var connectStopwatch: Stopwatch { get }
    public var e2eeManager: E2EEManager?
    public convenience override init() { fatalError() }
    public init(delegate: RoomDelegateObjC? = nil, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) { fatalError() }
    public func connect(_ url: String, _ token: String, connectOptions: ConnectOptions? = nil, roomOptions: RoomOptions? = nil) -> Promise<Room> { fatalError() }
    public func disconnect() -> Promise<Void> { fatalError() }
}

extension Room {
    public func sendSimulate(scenario: SimulateScenario) -> Promise<Void> { fatalError() }
    public func waitForPrimaryTransportConnect() -> Promise<Bool> { fatalError() }
    public func waitForPublisherTransportConnect() -> Promise<Bool> { fatalError() }
}

extension Room {
    public static var audioDeviceModule: RTCAudioDeviceModule { get }
    public static var bypassVoiceProcessing: Bool
}

extension Room {
    public static var audioProcessingModule: RTCDefaultAudioProcessingModule { get }
}

public protocol LiveKitError: Error, CustomStringConvertible {}

extension LiveKitError where Self: LocalizedError {
    public var localizedDescription: String { get }
}

public enum RoomError: LiveKitError {
    case missingRoomId(String)
    case invalidURL(String)
    case protocolError(String)
    public var description: String { get }
}

public enum InternalError: LiveKitError {
    case state(message: String? = nil)
    case parse(message: String? = nil)
    case convert(message: String? = nil)
    case timeout(message: String? = nil)
    public var description: String { get }
}

public enum EngineError: LiveKitError {
    case webRTC(message: String?, Error? = nil)
    case state(message: String? = nil)
    case timedOut(message: String? = nil)
    public var description: String { get }
}

public enum TrackError: LiveKitError {
    case state(message: String? = nil)
    case type(message: String? = nil)
    case duplicate(message: String? = nil)
    case capturer(message: String? = nil)
    case publish(message: String? = nil)
    case unpublish(message: String? = nil)
    case timedOut(message: String? = nil)
    public var description: String { get }
}

public enum SignalClientError: LiveKitError {
    case state(message: String? = nil)
    case socketError(rawError: Error?)
    case close(message: String? = nil)
    case connect(message: String? = nil)
    case timedOut(message: String? = nil)
    case serverPingTimedOut(message: String? = nil)
    public var description: String { get }
}

public enum NetworkError: LiveKitError {
    case disconnected(message: String? = nil, rawError: Error? = nil)
    case response(message: String? = nil)
    public var description: String { get }
}

public enum TransportError: LiveKitError {
    case timedOut(message: String? = nil)
    public var description: String { get }
}

extension LiveKit {
    public static func ensureDeviceAccess(for types: Set<AVMediaType>) async -> Bool { fatalError() }
}

public class LiveKit: NSObject {
    public static let version: String
    public static func connect(_ url: String, _ token: String, delegate: RoomDelegate? = nil, connectOptions: ConnectOptions = ConnectOptions(), roomOptions: RoomOptions = RoomOptions()) -> Promise<Room> { fatalError() }
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

extension E2EEManager: RTCFrameCryptorDelegate {
    public func frameCryptor(_ frameCryptor: RTCFrameCryptor, didStateChangeWithParticipantId participantId: String, with e2eeState: FrameCryptionState) { fatalError() }
}

extension E2EEManager: RoomDelegate {
    public func room(_ room: Room, localParticipant: LocalParticipant, didPublish publication: LocalTrackPublication) { fatalError() }
    public func room(_ room: Room, localParticipant: LocalParticipant, didUnpublish publication: LocalTrackPublication) { fatalError() }
    public func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track) { fatalError() }
    public func room(_ room: Room, participant: RemoteParticipant, didUnsubscribe publication: RemoteTrackPublication, track: Track) { fatalError() }
}

public let defaultRatchetSalt: String

public let defaultMagicBytes: String

public let defaultRatchetWindowSize: Int32

public let defaultFailureTolerance: Int32

public class KeyProviderOptions {
    public init(sharedKey: Bool = true, ratchetSalt: Data = defaultRatchetSalt.data(using: .utf8)!, ratchetWindowSize: Int32 = defaultRatchetWindowSize, uncryptedMagicBytes: Data = defaultMagicBytes.data(using: .utf8)!, failureTolerance: Int32 = defaultFailureTolerance) { fatalError() }
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

public class E2EEOptions {
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

extension E2EEState {
    public func toString() -> String { fatalError() }
}
