package io.livekit.android.room.participant

import android.content.Intent
import io.livekit.android.events.BroadcastEventBus
import io.livekit.android.events.EventListenable
import io.livekit.android.events.ParticipantEvent
import io.livekit.android.room.SignalClient
import io.livekit.android.room.track.DataPublishReliability
import io.livekit.android.room.track.LocalAudioTrack
import io.livekit.android.room.track.LocalAudioTrackOptions
import io.livekit.android.room.track.LocalScreencastVideoTrack
import io.livekit.android.room.track.LocalTrackPublication
import io.livekit.android.room.track.LocalVideoTrack
import io.livekit.android.room.track.LocalVideoTrackOptions
import io.livekit.android.room.track.RemoteTrackPublication
import io.livekit.android.room.track.Track
import io.livekit.android.room.track.TrackPublication
import io.livekit.android.room.track.VideoEncoding
import io.livekit.android.webrtc.RTCStatsGetter
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import livekit.LivekitModels
import livekit.LivekitRtc
import org.webrtc.MediaStreamTrack
import org.webrtc.RtpReceiver
import org.webrtc.VideoCapturer
import org.webrtc.VideoProcessor

class LocalParticipant internal constructor() : Participant(TODO(), TODO(), TODO()) {
    var audioTrackCaptureDefaults: LocalAudioTrackOptions = TODO()
    var audioTrackPublishDefaults: AudioTrackPublishDefaults = TODO()
    var videoTrackCaptureDefaults: LocalVideoTrackOptions = TODO()
    var videoTrackPublishDefaults: VideoTrackPublishDefaults = TODO()
    var republishes: List<LocalTrackPublication>? = TODO()
    fun createAudioTrack(name: String = TODO(), options: LocalAudioTrackOptions = TODO()): LocalAudioTrack = TODO()
    fun createVideoTrack(name: String = TODO(), capturer: VideoCapturer, options: LocalVideoTrackOptions = TODO(), videoProcessor: VideoProcessor? = TODO()): LocalVideoTrack = TODO()
    fun createVideoTrack(name: String = TODO(), options: LocalVideoTrackOptions = TODO(), videoProcessor: VideoProcessor? = TODO()): LocalVideoTrack = TODO()
    fun createScreencastTrack(name: String = TODO(), mediaProjectionPermissionResultData: Intent): LocalScreencastVideoTrack = TODO()
    override fun getTrackPublication(source: Track.Source): LocalTrackPublication? = TODO()
    override fun getTrackPublicationByName(name: String): LocalTrackPublication? = TODO()
    suspend fun setCameraEnabled(enabled: Boolean): Unit = TODO()
    suspend fun setMicrophoneEnabled(enabled: Boolean): Unit = TODO()
    suspend fun setScreenShareEnabled(enabled: Boolean, mediaProjectionPermissionResultData: Intent? = TODO()): Unit = TODO()
    suspend fun publishAudioTrack(track: LocalAudioTrack, options: AudioTrackPublishOptions = TODO(), publishListener: PublishListener? = TODO()): Unit = TODO()
    suspend fun publishVideoTrack(track: LocalVideoTrack, options: VideoTrackPublishOptions = TODO(), publishListener: PublishListener? = TODO()): Unit = TODO()
    fun setTrackSubscriptionPermissions(allParticipantsAllowed: Boolean, participantTrackPermissions: List<ParticipantTrackPermission> = TODO()): Unit = TODO()
    fun unpublishTrack(track: Track, stopOnUnpublish: Boolean = TODO()): Unit = TODO()
    suspend fun publishData(data: ByteArray, reliability: DataPublishReliability = TODO(), destination: List<String>? = TODO(), topic: String? = TODO()): Unit = TODO()
    override fun updateFromInfo(info: LivekitModels.ParticipantInfo): Unit = TODO()
    fun updateMetadata(metadata: String): Unit = TODO()
    fun updateName(name: String): Unit = TODO()
    fun prepareForFullReconnect(): Unit = TODO()
    suspend fun republishTracks(): Unit = TODO()
    fun cleanup(): Unit = TODO()
    override fun dispose(): Unit = TODO()
    interface PublishListener {
        fun onPublishSuccess(publication: TrackPublication): Unit = TODO()
        fun onPublishFailure(exception: Exception): Unit = TODO()
    }
    interface Factory {
        fun create(dynacast: Boolean): LocalParticipant
    }
}

interface TrackPublishOptions {
    val name: String?
}

abstract class BaseVideoTrackPublishOptions {
    abstract val videoEncoding: VideoEncoding?
    abstract val simulcast: Boolean
    abstract val videoCodec: String
    abstract val scalabilityMode: String?
    abstract val backupCodec: BackupVideoCodec?
}

data class VideoTrackPublishDefaults(override val videoEncoding: VideoEncoding? = TODO(), override val simulcast: Boolean = TODO(), override val videoCodec: String = TODO(), override val scalabilityMode: String? = TODO(), override val backupCodec: BackupVideoCodec? = TODO()) : BaseVideoTrackPublishOptions()

data class VideoTrackPublishOptions(override val name: String? = TODO(), override val videoEncoding: VideoEncoding? = TODO(), override val simulcast: Boolean = TODO(), override val videoCodec: String = TODO(), override val scalabilityMode: String? = TODO(), override val backupCodec: BackupVideoCodec? = TODO()) : BaseVideoTrackPublishOptions(), TrackPublishOptions {
    constructor(name: String? = TODO(), base: BaseVideoTrackPublishOptions) : this(name = TODO(), videoEncoding = TODO(), simulcast = TODO(), videoCodec = TODO(), scalabilityMode = TODO(), backupCodec = TODO())
    fun createBackupOptions(): VideoTrackPublishOptions? = TODO()
}

data class BackupVideoCodec(val codec: String = TODO(), val encoding: VideoEncoding? = TODO(), val simulcast: Boolean = TODO())

abstract class BaseAudioTrackPublishOptions {
    abstract val audioBitrate: Int?
    abstract val dtx: Boolean
    abstract val red: Boolean
}

data class AudioTrackPublishDefaults(override val audioBitrate: Int? = TODO(), override val dtx: Boolean = TODO(), override val red: Boolean = TODO()) : BaseAudioTrackPublishOptions()

data class AudioTrackPublishOptions(override val name: String? = TODO(), override val audioBitrate: Int? = TODO(), override val dtx: Boolean = TODO(), override val red: Boolean = TODO()) : BaseAudioTrackPublishOptions(), TrackPublishOptions {
    constructor(name: String? = TODO(), base: BaseAudioTrackPublishOptions) : this(name = TODO(), audioBitrate = TODO(), dtx = TODO(), red = TODO())
}

data class ParticipantTrackPermission(val participantIdentity: String? = TODO(), val participantSid: String? = TODO(), val allTracksAllowed: Boolean = TODO(), val allowedTrackSids: List<String> = TODO()) {
    fun toProto(): LivekitRtc.TrackPermission = TODO()
}

open class Participant(var sid: String, identity: String? = TODO(), coroutineDispatcher: CoroutineDispatcher) {
    protected val scope: CoroutineScope = TODO()
    protected val eventBus: BroadcastEventBus<ParticipantEvent> = TODO()
    val events: EventListenable<ParticipantEvent> = TODO()
    val participantInfo: LivekitModels.ParticipantInfo? = TODO()
    val identity: String? = TODO()
    val audioLevel: Float = TODO()
    val isSpeaking: Boolean = TODO()
    val name: String? = TODO()
    val metadata: String? = TODO()
    val permissions: ParticipantPermission? = TODO()
    val connectionQuality: ConnectionQuality = TODO()
    val joinedAt: Long? = TODO()
    val lastSpokeAt: Long? = TODO()
    @Deprecated("") var listener: ParticipantListener? = TODO()
    val hasInfo: Boolean = TODO()
    var tracks: Map<String, TrackPublication> = TODO()
        protected set
    val audioTracks: List<Pair<TrackPublication, Track?>> = TODO()
    val videoTracks: List<Pair<TrackPublication, Track?>> = TODO()
    fun addTrackPublication(publication: TrackPublication): Unit = TODO()
    open fun getTrackPublication(source: Track.Source): TrackPublication? = TODO()
    open fun getTrackPublicationByName(name: String): TrackPublication? = TODO()
    fun isCameraEnabled(): Boolean = TODO()
    fun isMicrophoneEnabled(): Boolean = TODO()
    fun isScreenShareEnabled(): Boolean = TODO()
    override fun equals(other: Any?): Boolean = TODO()
    override fun hashCode(): Int = TODO()
}

@Deprecated("") interface ParticipantListener {
    fun onMetadataChanged(participant: Participant, prevMetadata: String?): Unit = TODO()
    fun onSpeakingChanged(participant: Participant): Unit = TODO()
    fun onTrackMuted(publication: TrackPublication, participant: Participant): Unit = TODO()
    fun onTrackUnmuted(publication: TrackPublication, participant: Participant): Unit = TODO()
    fun onTrackPublished(publication: LocalTrackPublication, participant: LocalParticipant): Unit = TODO()
    fun onTrackUnpublished(publication: LocalTrackPublication, participant: LocalParticipant): Unit = TODO()
    fun onTrackPublished(publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    fun onTrackUnpublished(publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    fun onTrackSubscribed(track: Track, publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    fun onTrackSubscriptionFailed(sid: String, exception: Exception, participant: RemoteParticipant): Unit = TODO()
    fun onTrackUnsubscribed(track: Track, publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    fun onDataReceived(data: ByteArray, participant: RemoteParticipant): Unit = TODO()
}

enum class ConnectionQuality {
    EXCELLENT, GOOD, POOR, UNKNOWN;
    companion object {
        fun fromProto(proto: LivekitModels.ConnectionQuality): ConnectionQuality = TODO()
    }
}

data class ParticipantPermission(val canPublish: Boolean, val canSubscribe: Boolean, val canPublishData: Boolean, val hidden: Boolean, val recorder: Boolean) {
    companion object {
        fun fromProto(proto: LivekitModels.ParticipantPermission): ParticipantPermission = TODO()
    }
}

fun String.mimeTypeToVideoCodec(): String? = TODO()

class RemoteParticipant(sid: String, identity: String? = TODO(), val signalClient: SignalClient, ioDispatcher: CoroutineDispatcher, defaultDispatcher: CoroutineDispatcher) : Participant(TODO(), TODO(), TODO()) {
    constructor(info: LivekitModels.ParticipantInfo, signalClient: SignalClient, ioDispatcher: CoroutineDispatcher, defaultDispatcher: CoroutineDispatcher) : this(sid = TODO(), identity = TODO(), signalClient = TODO(), ioDispatcher = TODO(), defaultDispatcher = TODO())
    fun getTrackPublication(sid: String): RemoteTrackPublication? = TODO()
    override fun updateFromInfo(info: LivekitModels.ParticipantInfo): Unit = TODO()
    fun addSubscribedMediaTrack(mediaTrack: MediaStreamTrack, sid: String, statsGetter: RTCStatsGetter, receiver: RtpReceiver, autoManageVideo: Boolean = TODO(), triesLeft: Int = TODO()): Unit = TODO()
    fun unpublishTrack(trackSid: String, sendUnpublish: Boolean = TODO()): Unit = TODO()
    companion object {}
}
