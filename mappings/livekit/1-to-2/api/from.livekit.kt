package livekit

class LivekitModels {
    enum class VideoQuality {
        LOW, MEDIUM, HIGH, OFF, UNRECOGNIZED
    }
    enum class TrackType {
        AUDIO, VIDEO, DATA, UNRECOGNIZED
    }
    enum class TrackSource {
        UNKNOWN, CAMERA, MICROPHONE, SCREEN_SHARE, SCREEN_SHARE_AUDIO, UNRECOGNIZED
    }
    enum class ConnectionQuality {
        POOR, GOOD, EXCELLENT, UNRECOGNIZED
    }
    enum class DisconnectReason {
        UNKNOWN_REASON, CLIENT_INITIATED, DUPLICATE_IDENTITY, SERVER_SHUTDOWN, PARTICIPANT_REMOVED, ROOM_DELETED, STATE_MISMATCH, JOIN_FAILURE, UNRECOGNIZED
    }
    class Encryption {
        enum class Type {
            NONE, GCM, CUSTOM, UNRECOGNIZED
        }
    }
    class DataPacket {
        enum class Kind {
            RELIABLE, LOSSY, UNRECOGNIZED
        }
    }
    class ParticipantInfo {
        val sid: String = TODO()
        val identity: String = TODO()
        val name: String = TODO()
        val metadata: String = TODO()
        val joinedAt: Long = TODO()
    }
    class ParticipantPermission
    class ParticipantTracks
    class Room {
        val sid: String = TODO()
        val name: String = TODO()
        val metadata: String = TODO()
    }
    class SpeakerInfo {
        val sid: String = TODO()
        val level: Float = TODO()
        val active: Boolean = TODO()
    }
    class TrackInfo {
        val sid: String = TODO()
        val name: String = TODO()
        val mimeType: String = TODO()
    }
    class UserPacket
}

class LivekitRtc {
    enum class SignalTarget {
        PUBLISHER, SUBSCRIBER, UNRECOGNIZED
    }
    enum class StreamState {
        ACTIVE, PAUSED, UNRECOGNIZED
    }
    class AddTrackRequest {
        class Builder
    }
    class ConnectionQualityInfo
    class JoinResponse
    class LeaveRequest
    class ReconnectResponse
    class SessionDescription
    class SimulateScenario
    class StreamStateInfo
    class SubscribedCodec
    class SubscribedQualityUpdate
    class SubscriptionPermissionUpdate
    class SyncState
    class TrackPermission
    class TrackPublishedResponse
    class TrackUnpublishedResponse
    class UpdateSubscription
}
