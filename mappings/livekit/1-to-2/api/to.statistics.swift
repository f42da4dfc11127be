// module: LiveKit

public enum StatisticsType: String {
    case codec
    case inboundRtp = "inbound-rtp"
    case outboundRtp = "outbound-rtp"
    case remoteInboundRtp = "remote-inbound-rtp"
    case remoteOutboundRtp = "remote-outbound-rtp"
    case mediaSource = "media-source"
    case mediaPlayout = "media-playout"
    case peerConnection = "peer-connection"
    case dataChannel = "data-channel"
    case transport
    case candidatePair = "candidate-pair"
    case localCandidate = "local-candidate"
    case remoteCandidate = "remote-candidate"
    case certificate
}

public enum QualityLimitationReason: String {
    case none
    case cpu
    case bandwidth
    case other
}

public enum DtlsRole: String {
    case client
    case server
    case unknown
}

public enum IceCandidatePairState: String {
    case frozen
    case waiting
    case inProgress = "in-progress"
    case failed
    case succeeded
}

public enum DataChannelState: String {
    case connecting
    case open
    case closing
    case closed
}

public enum IceRole: String {
    case unknown
    case controlling
    case controlled
}

public enum DtlsTransportState: String {
    case new
    case connecting
    case connected
    case closed
    case failed
}

public enum IceTransportState: String {
    case new
    case checking
    case connected
    case completed
    case disconnected
    case failed
    case closed
}

public enum IceCandidateType: String {
    case host
    case srflx
    case prflx
    case relay
}

public enum IceServerTransportProtocol: String {
    case udp
    case tcp
    case tls
}

public enum IceTcpCandidateType: String {
    case active
    case passive
    case so
}

public class Statistics: NSObject, Identifiable {
    public let id: String
    public let type: StatisticsType
    public let timestamp: Double
    public let rawValues: [String: NSObject]
}

public class CodecStatistics: Statistics {
    public let payloadType: UInt?
    public let transportId: String?
    public let mimeType: String?
    public let clockRate: UInt?
    public let channels: UInt?
    public let sdpFmtpLine: String?
}

public class MediaSourceStatistics: Statistics {
    public let trackIdentifier: String?
    public let kind: String?
}

public class RtpStreamStatistics: Statistics {
    public let ssrc: UInt?
    public let kind: String?
    public let transportId: String?
    public let codecId: String?
}

public class AudioPlayoutStatistics: Statistics {
    public let kind: String?
    public let synthesizedSamplesDuration: Double?
    public let synthesizedSamplesEvents: UInt?
    public let totalSamplesDuration: Double?
    public let totalPlayoutDelay: Double?
    public let totalSamplesCount: UInt64?
}

public class PeerConnectionStatistics: Statistics {
    public let dataChannelsOpened: UInt?
    public let dataChannelsClosed: UInt?
}

public class DataChannelStatistics: Statistics {
    public let label: String?
    public let `protocol`: String?
    public let dataChannelIdentifier: UInt16?
    public let state: DataChannelState?
    public let messagesSent: UInt?
    public let bytesSent: UInt64?
    public let messagesReceived: UInt?
    public let bytesReceived: UInt64?
}

public class TransportStatistics: Statistics {
    public let packetsSent: UInt64?
    public let packetsReceived: UInt64?
    public let bytesSent: UInt64?
    public let bytesReceived: UInt64?
    public let iceRole: IceRole?
    public let iceLocalUsernameFragment: String?
    public let dtlsState: DtlsTransportState?
    public let iceState: IceTransportState?
    public let selectedCandidatePairId: String?
    public let localCertificateId: String?
    public let remoteCertificateId: String?
    public let tlsVersion: String?
    public let dtlsCipher: String?
    public let dtlsRole: DtlsRole?
    public let srtpCipher: String?
    public let selectedCandidatePairChanges: UInt?
}

public class IceCandidateStatistics: Statistics {
    public let transportId: String?
    public let address: String?
    public let port: Int?
    public let `protocol`: String?
    public let candidateType: IceCandidateType?
    public let priority: Int?
    public let url: String?
    public let relayProtocol: IceServerTransportProtocol?
    public let foundation: String?
    public let relatedAddress: String?
    public let relatedPort: Int?
    public let usernameFragment: String?
    public let tcpType: IceTcpCandidateType?
}

public class LocalIceCandidateStatistics: IceCandidateStatistics {}

public class RemoteIceCandidateStatistics: IceCandidateStatistics {}

public class IceCandidatePairStatistics: Statistics {
    public let transportId: String?
    public let localCandidateId: String?
    public let remoteCandidateId: String?
    public let state: IceCandidatePairState?
    public let nominated: Bool?
    public let packetsSent: UInt64?
    public let packetsReceived: UInt64?
    public let bytesSent: UInt64?
    public let bytesReceived: UInt64?
    public let lastPacketSentTimestamp: Double?
    public let lastPacketReceivedTimestamp: Double?
    public let totalRoundTripTime: Double?
    public let currentRoundTripTime: Double?
    public let availableOutgoingBitrate: Double?
    public let availableIncomingBitrate: Double?
    public let requestsReceived: UInt64?
    public let requestsSent: UInt64?
    public let responsesReceived: UInt64?
    public let responsesSent: UInt64?
    public let consentRequestsSent: UInt64?
    public let packetsDiscardedOnSend: UInt?
    public let bytesDiscardedOnSend: UInt64?
}

public class CertificateStatistics: Statistics {
    public let fingerprint: String?
    public let fingerprintAlgorithm: String?
    public let base64Certificate: String?
    public let issuerCertificateId: String?
}

public class ReceivedRtpStreamStatistics: RtpStreamStatistics {
    public let packetsReceived: UInt64?
    public let packetsLost: Int64?
    public let jitter: Double?
}

public class SentRtpStreamStatistics: RtpStreamStatistics {
    public let packetsSent: UInt64?
    public let bytesSent: UInt64?
}

public class InboundRtpStreamStatistics: ReceivedRtpStreamStatistics {
    public let trackIdentifier: String?
    public let mid: String?
    public let remoteId: String?
    public let framesDecoded: UInt?
    public let keyFramesDecoded: UInt?
    public let framesRendered: UInt?
    public let framesDropped: UInt?
    public let frameWidth: UInt?
    public let frameHeight: UInt?
    public let framesPerSecond: Double?
    public let qpSum: UInt64?
    public let totalDecodeTime: Double?
    public let totalInterFrameDelay: Double?
    public let totalSquaredInterFrameDelay: Double?
    public let pauseCount: UInt?
    public let totalPausesDuration: Double?
    public let freezeCount: UInt?
    public let totalFreezesDuration: Double?
    public let lastPacketReceivedTimestamp: Double?
    public let headerBytesReceived: UInt64?
    public let packetsDiscarded: UInt64?
    public let fecPacketsReceived: UInt64?
    public let fecPacketsDiscarded: UInt64?
    public let bytesReceived: UInt64?
    public let nackCount: UInt?
    public let firCount: UInt?
    public let pliCount: UInt?
    public let totalProcessingDelay: Double?
    public let estimatedPlayoutTimestamp: Double?
    public let jitterBufferDelay: Double?
    public let jitterBufferTargetDelay: Double?
    public let jitterBufferEmittedCount: UInt64?
    public let jitterBufferMinimumDelay: Double?
    public let totalSamplesReceived: UInt64?
    public let concealedSamples: UInt64?
    public let silentConcealedSamples: UInt64?
    public let concealmentEvents: UInt64?
    public let insertedSamplesForDeceleration: UInt64?
    public let removedSamplesForAcceleration: UInt64?
    public let audioLevel: Double?
    public let totalAudioEnergy: Double?
    public let totalSamplesDuration: Double?
    public let framesReceived: UInt?
    public let decoderImplementation: String?
    public let playoutId: String?
    public let powerEfficientDecoder: Bool?
    public let framesAssembledFromMultiplePackets: UInt?
    public let totalAssemblyTime: Double?
    public let retransmittedPacketsReceived: UInt64?
    public let retransmittedBytesReceived: UInt64?
    public let previous: InboundRtpStreamStatistics?
}

public class RemoteInboundRtpStreamStatistics: ReceivedRtpStreamStatistics {
    public let localId: String?
    public let roundTripTime: Double?
    public let totalRoundTripTime: Double?
    public let fractionLost: Double?
    public let roundTripTimeMeasurements: UInt64?
}

public class OutboundRtpStreamStatistics: SentRtpStreamStatistics {
    public class QualityLimitationDurations {
        public let none: Double?
        public let cpu: Double?
        public let bandwidth: Double?
        public let other: Double?
    }
    public let mid: String?
    public let mediaSourceId: String?
    public let remoteId: String?
    public let rid: String?
    public let headerBytesSent: UInt64?
    public let retransmittedPacketsSent: UInt64?
    public let retransmittedBytesSent: UInt64?
    public let targetBitrate: Double?
    public let totalEncodedBytesTarget: UInt64?
    public let frameWidth: UInt?
    public let frameHeight: UInt?
    public let framesPerSecond: Double?
    public let framesSent: UInt?
    public let hugeFramesSent: UInt?
    public let framesEncoded: UInt?
    public let keyFramesEncoded: UInt?
    public let qpSum: UInt64?
    public let totalEncodeTime: Double?
    public let totalPacketSendDelay: Double?
    public let qualityLimitationReason: QualityLimitationReason?
    public let qualityLimitationDurations: QualityLimitationDurations?
    public let qualityLimitationResolutionChanges: UInt?
    public let nackCount: UInt?
    public let firCount: UInt?
    public let pliCount: UInt?
    public let encoderImplementation: String?
    public let powerEfficientEncoder: Bool?
    public let active: Bool?
    public let scalabilityMode: String?
    public let previous: OutboundRtpStreamStatistics?
}

public class RemoteOutboundRtpStreamStatistics: SentRtpStreamStatistics {
    public let localId: String?
    public let remoteTimestamp: Double?
    public let reportsSent: UInt64?
    public let roundTripTime: Double?
    public let totalRoundTripTime: Double?
    public let roundTripTimeMeasurements: UInt64?
}

public class AudioSourceStatistics: MediaSourceStatistics {
    public let audioLevel: Double?
    public let totalAudioEnergy: Double?
    public let totalSamplesDuration: Double?
    public let echoReturnLoss: Double?
    public let echoReturnLossEnhancement: Double?
    public let droppedSamplesDuration: Double?
    public let droppedSamplesEvents: UInt?
    public let totalCaptureDelay: Double?
    public let totalSamplesCaptured: UInt64?
}

public class VideoSourceStatistics: MediaSourceStatistics {
    public let width: UInt?
    public let height: UInt?
    public let frames: UInt?
    public let framesPerSecond: Double?
}

public class TrackStatistics: NSObject {
    public let codec: [CodecStatistics]
    public let transportStats: TransportStatistics?
    public let videoSource: [VideoSourceStatistics]
    public let certificate: [CertificateStatistics]
    public let iceCandidatePair: [IceCandidatePairStatistics]
    public let localIceCandidate: LocalIceCandidateStatistics?
    public let remoteIceCandidate: RemoteIceCandidateStatistics?
    public let inboundRtpStream: [InboundRtpStreamStatistics]
    public let outboundRtpStream: [OutboundRtpStreamStatistics]
    public let remoteInboundRtpStream: [RemoteInboundRtpStreamStatistics]
    public let remoteOutboundRtpStream: [RemoteOutboundRtpStreamStatistics]
}

public extension TrackStatistics {
    override var description: String { get }
}

public extension Sequence<OutboundRtpStreamStatistics> {
    func sortedByRidIndex() -> [OutboundRtpStreamStatistics] { fatalError() }
}
