package io.livekit.android.events

import io.livekit.android.e2ee.E2EEState
import io.livekit.android.room.Room
import io.livekit.android.room.participant.ConnectionQuality
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.participant.ParticipantPermission
import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.track.LocalTrackPublication
import io.livekit.android.room.track.RemoteTrackPublication
import io.livekit.android.room.track.Track
import io.livekit.android.room.track.TrackPublication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.SharedFlow

class BroadcastEventBus<T> : EventListenable<T> {
    override val events: SharedFlow<T> = TODO()
    suspend fun postEvent(event: T): Unit = TODO()
    fun tryPostEvent(event: T): Unit = TODO()
    fun postEvent(event: T, scope: CoroutineScope): Job = TODO()
    suspend fun postEvents(eventsToPost: Collection<T>): Unit = TODO()
    fun postEvents(eventsToPost: Collection<T>, scope: CoroutineScope): Job = TODO()
    fun readOnly(): EventListenable<T> = TODO()
}

sealed class Event

interface EventListenable<out T> {
    val events: SharedFlow<T>
}

suspend fun <T> EventListenable<T>.collect(action: suspend (value: T) -> Unit): Unit = TODO()

sealed class ParticipantEvent(open val participant: Participant) : Event() {
    class MetadataChanged(participant: Participant, val prevMetadata: String?) : ParticipantEvent(TODO())
    class NameChanged(participant: Participant, val name: String?) : ParticipantEvent(TODO())
    class SpeakingChanged(participant: Participant, val isSpeaking: Boolean) : ParticipantEvent(TODO())
    class TrackMuted(participant: Participant, val publication: TrackPublication) : ParticipantEvent(TODO())
    class TrackUnmuted(participant: Participant, val publication: TrackPublication) : ParticipantEvent(TODO())
    class LocalTrackPublished(override val participant: LocalParticipant, val publication: LocalTrackPublication) : ParticipantEvent(TODO())
    class LocalTrackUnpublished(override val participant: LocalParticipant, val publication: LocalTrackPublication) : ParticipantEvent(TODO())
    class TrackPublished(override val participant: RemoteParticipant, val publication: RemoteTrackPublication) : ParticipantEvent(TODO())
    class TrackUnpublished(override val participant: RemoteParticipant, val publication: RemoteTrackPublication) : ParticipantEvent(TODO())
    class TrackSubscribed(override val participant: RemoteParticipant, val track: Track, val publication: RemoteTrackPublication) : ParticipantEvent(TODO())
    class TrackSubscriptionFailed(override val participant: RemoteParticipant, val sid: String, val exception: Exception) : ParticipantEvent(TODO())
    class TrackUnsubscribed(override val participant: RemoteParticipant, val track: Track, val publication: RemoteTrackPublication) : ParticipantEvent(TODO())
    class DataReceived(override val participant: RemoteParticipant, val data: ByteArray, val topic: String?) : ParticipantEvent(TODO())
    class TrackStreamStateChanged(override val participant: Participant, val trackPublication: TrackPublication, val streamState: Track.StreamState) : ParticipantEvent(TODO())
    class TrackSubscriptionPermissionChanged(override val participant: RemoteParticipant, val trackPublication: RemoteTrackPublication, val subscriptionAllowed: Boolean) : ParticipantEvent(TODO())
    class ParticipantPermissionsChanged(override val participant: Participant, val newPermissions: ParticipantPermission?, val oldPermissions: ParticipantPermission?) : ParticipantEvent(TODO())
}

sealed class RoomEvent(val room: Room) : Event() {
    class Connected(room: Room) : RoomEvent(TODO())
    class Reconnecting(room: Room) : RoomEvent(TODO())
    class Reconnected(room: Room) : RoomEvent(TODO())
    class Disconnected(room: Room, val error: Exception?, val reason: DisconnectReason) : RoomEvent(TODO())
    class ParticipantConnected(room: Room, val participant: RemoteParticipant) : RoomEvent(TODO())
    class ParticipantDisconnected(room: Room, val participant: RemoteParticipant) : RoomEvent(TODO())
    class ActiveSpeakersChanged(room: Room, val speakers: List<Participant>) : RoomEvent(TODO())
    class RoomMetadataChanged(room: Room, val newMetadata: String?, val prevMetadata: String?) : RoomEvent(TODO())
    class ParticipantMetadataChanged(room: Room, val participant: Participant, val prevMetadata: String?) : RoomEvent(TODO())
    class ParticipantNameChanged(room: Room, val participant: Participant, val name: String?) : RoomEvent(TODO())
    class TrackMuted(room: Room, val publication: TrackPublication, val participant: Participant) : RoomEvent(TODO())
    class TrackUnmuted(room: Room, val publication: TrackPublication, val participant: Participant) : RoomEvent(TODO())
    class TrackPublished(room: Room, val publication: TrackPublication, val participant: Participant) : RoomEvent(TODO())
    class TrackUnpublished(room: Room, val publication: TrackPublication, val participant: Participant) : RoomEvent(TODO())
    class TrackSubscribed(room: Room, val track: Track, val publication: TrackPublication, val participant: RemoteParticipant) : RoomEvent(TODO())
    class TrackSubscriptionFailed(room: Room, val sid: String, val exception: Exception, val participant: RemoteParticipant) : RoomEvent(TODO())
    class TrackUnsubscribed(room: Room, val track: Track, val publications: TrackPublication, val participant: RemoteParticipant) : RoomEvent(TODO())
    class TrackStreamStateChanged(room: Room, val trackPublication: TrackPublication, val streamState: Track.StreamState) : RoomEvent(TODO())
    class TrackSubscriptionPermissionChanged(room: Room, val participant: RemoteParticipant, val trackPublication: RemoteTrackPublication, val subscriptionAllowed: Boolean) : RoomEvent(TODO())
    class DataReceived(room: Room, val data: ByteArray, val participant: RemoteParticipant?, val topic: String?) : RoomEvent(TODO())
    class ConnectionQualityChanged(room: Room, val participant: Participant, val quality: ConnectionQuality) : RoomEvent(TODO())
    class FailedToConnect(room: Room, val error: Throwable) : RoomEvent(TODO())
    class ParticipantPermissionsChanged(room: Room, val participant: Participant, val newPermissions: ParticipantPermission?, val oldPermissions: ParticipantPermission?) : RoomEvent(TODO())
    class RecordingStatusChanged(room: Room, isRecording: Boolean) : RoomEvent(TODO())
    class TrackE2EEStateEvent(room: Room, val track: Track, val publication: TrackPublication, val participant: Participant, var state: E2EEState) : RoomEvent(TODO())
}

enum class DisconnectReason {
    UNKNOWN_REASON, CLIENT_INITIATED, DUPLICATE_IDENTITY, SERVER_SHUTDOWN, PARTICIPANT_REMOVED, ROOM_DELETED, STATE_MISMATCH, JOIN_FAILURE
}

sealed class TrackEvent(val track: Track) : Event() {
    class VisibilityChanged(track: Track, val isVisible: Boolean) : TrackEvent(TODO())
    class VideoDimensionsChanged(track: Track, val newDimensions: Track.Dimensions) : TrackEvent(TODO())
    class StreamStateChanged(track: Track, val streamState: Track.StreamState) : TrackEvent(TODO())
}
