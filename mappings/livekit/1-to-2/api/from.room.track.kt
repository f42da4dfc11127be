package io.livekit.android.room.track

import android.app.Notification
import android.content.Context
import android.media.projection.MediaProjection
import io.livekit.android.events.BroadcastEventBus
import io.livekit.android.events.EventListenable
import io.livekit.android.events.TrackEvent
import io.livekit.android.room.DefaultsManager
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.participant.TrackPublishOptions
import io.livekit.android.room.track.video.VideoSinkVisibility
import io.livekit.android.webrtc.RTCStatsGetter
import java.lang.ref.WeakReference
import kotlinx.coroutines.CoroutineDispatcher
import livekit.LivekitModels
import livekit.LivekitRtc
import livekit.LivekitRtc.SubscribedCodec
import org.webrtc.AudioTrackSink
import org.webrtc.EglBase
import org.webrtc.MediaStreamTrack
import org.webrtc.PeerConnectionFactory
import org.webrtc.RTCStatsCollectorCallback
import org.webrtc.RTCStatsReport
import org.webrtc.RtpParameters
import org.webrtc.RtpReceiver
import org.webrtc.VideoCapturer
import org.webrtc.VideoSink
import org.webrtc.VideoSource

abstract class AudioTrack(name: String, override val rtcTrack: org.webrtc.AudioTrack) : Track(TODO(), TODO(), TODO())

enum class DataPublishReliability {
    RELIABLE, LOSSY
}

class LocalAudioTrack(name: String, mediaTrack: org.webrtc.AudioTrack) : AudioTrack(TODO(), TODO()) {
    var enabled: Boolean = TODO()
    companion object {}
}

data class LocalAudioTrackOptions(val noiseSuppression: Boolean = TODO(), val echoCancellation: Boolean = TODO(), val autoGainControl: Boolean = TODO(), val highPassFilter: Boolean = TODO(), val typingNoiseDetection: Boolean = TODO())

class LocalScreencastVideoTrack(capturer: VideoCapturer, source: VideoSource, name: String, options: LocalVideoTrackOptions, rtcTrack: org.webrtc.VideoTrack, mediaProjectionCallback: MediaProjectionCallback, peerConnectionFactory: PeerConnectionFactory, context: Context, eglBase: EglBase, defaultsManager: DefaultsManager, videoTrackFactory: LocalVideoTrack.Factory) : LocalVideoTrack(TODO(), TODO(), TODO(), TODO(), TODO(), TODO(), TODO(), TODO(), TODO(), TODO()) {
    suspend fun startForegroundService(notificationId: Int?, notification: Notification?): Unit = TODO()
    override fun stop(): Unit = TODO()
    interface Factory {
        fun create(capturer: VideoCapturer, source: VideoSource, name: String, options: LocalVideoTrackOptions, rtcTrack: org.webrtc.VideoTrack, mediaProjectionCallback: MediaProjectionCallback): LocalScreencastVideoTrack
    }
    class MediaProjectionCallback : MediaProjection.Callback() {
        var onStopCallback: (() -> Unit)? = TODO()
        override fun onStop(): Unit = TODO()
    }
    companion object {}
}

class LocalTrackPublication(info: LivekitModels.TrackInfo, track: Track, participant: LocalParticipant, val options: TrackPublishOptions) : TrackPublication(TODO(), TODO(), TODO()) {
    override var muted: Boolean = TODO()
}

open class LocalVideoTrack(capturer: VideoCapturer, source: VideoSource, name: String, options: LocalVideoTrackOptions, rtcTrack: org.webrtc.VideoTrack, peerConnectionFactory: PeerConnectionFactory, context: Context, eglBase: EglBase, defaultsManager: DefaultsManager, trackFactory: Factory) : VideoTrack(TODO(), TODO()) {
    override val rtcTrack: org.webrtc.VideoTrack = TODO()
    var options: LocalVideoTrackOptions = TODO()
    val dimensions: Track.Dimensions = TODO()
    open fun startCapture(): Unit = TODO()
    open fun stopCapture(): Unit = TODO()
    override fun stop(): Unit = TODO()
    override fun dispose(): Unit = TODO()
    fun setDeviceId(deviceId: String): Unit = TODO()
    fun switchCamera(deviceId: String? = TODO(), position: CameraPosition? = TODO()): Unit = TODO()
    fun restartTrack(options: LocalVideoTrackOptions = TODO()): Unit = TODO()
    fun setPublishingCodecs(codecs: List<SubscribedCodec>): List<VideoCodec> = TODO()
    interface Factory {
        fun create(capturer: VideoCapturer, source: VideoSource, name: String, options: LocalVideoTrackOptions, rtcTrack: org.webrtc.VideoTrack): LocalVideoTrack
    }
    companion object {}
}

data class LocalVideoTrackOptions(val isScreencast: Boolean = TODO(), val deviceId: String? = TODO(), val position: CameraPosition? = TODO(), val captureParams: VideoCaptureParameter = TODO())

data class VideoCaptureParameter(val width: Int, val height: Int, val maxFps: Int)

data class VideoEncoding(val maxBitrate: Int, val maxFps: Int) {
    fun toRtpEncoding(rid: String? = TODO(), scaleDownBy: Double = TODO()): RtpParameters.Encoding = TODO()
}

enum class VideoCodec(val codecName: String = TODO()) {
    VP8, H264, VP9, AV1;
    companion object {
        fun fromCodecName(codecName: String): VideoCodec = TODO()
    }
}

enum class CameraPosition {
    FRONT, BACK
}

interface VideoPreset {
    val capture: VideoCaptureParameter
    val encoding: VideoEncoding
}

enum class VideoPreset169(override val capture: VideoCaptureParameter = TODO(), override val encoding: VideoEncoding = TODO()) : VideoPreset {
    H90, H180, H216, H360, H540, H720, H1080, H1440, H2160, QVGA, VGA, QHD, HD, FHD
}

enum class VideoPreset43(override val capture: VideoCaptureParameter = TODO(), override val encoding: VideoEncoding = TODO()) : VideoPreset {
    H120, H180, H240, H360, H480, H540, H720, H1080, H1440, QVGA, VGA, QHD, HD, FHD
}

class RemoteAudioTrack(name: String, rtcTrack: org.webrtc.AudioTrack, receiver: RtpReceiver) : io.livekit.android.room.track.AudioTrack(TODO(), TODO()) {
    fun addSink(sink: AudioTrackSink): Unit = TODO()
    fun removeSink(sink: AudioTrackSink): Unit = TODO()
}

class RemoteTrackPublication(info: LivekitModels.TrackInfo, track: Track? = TODO(), participant: RemoteParticipant, ioDispatcher: CoroutineDispatcher) : TrackPublication(TODO(), TODO(), TODO()) {
    override var track: Track? = TODO()
    val subscriptionAllowed: Boolean = TODO()
    val isAutoManaged: Boolean = TODO()
    override val subscribed: Boolean = TODO()
    val subscriptionStatus: SubscriptionStatus = TODO()
    override var muted: Boolean = TODO()
    fun setSubscribed(subscribed: Boolean): Unit = TODO()
    fun setEnabled(enabled: Boolean): Unit = TODO()
    fun setVideoQuality(quality: LivekitModels.VideoQuality): Unit = TODO()
    fun setVideoDimensions(dimensions: Track.Dimensions): Unit = TODO()
    fun setVideoFps(fps: Int?): Unit = TODO()
    enum class SubscriptionStatus {
        SUBSCRIBED, SUBSCRIBED_AND_NOT_ALLOWED, UNSUBSCRIBED
    }
}

class RemoteVideoTrack(name: String, rtcTrack: org.webrtc.VideoTrack, val autoManageVideo: Boolean = TODO(), dispatcher: CoroutineDispatcher, receiver: RtpReceiver) : VideoTrack(TODO(), TODO()) {
    override fun addRenderer(renderer: VideoSink): Unit = TODO()
    fun addRenderer(renderer: VideoSink, visibility: VideoSinkVisibility): Unit = TODO()
    override fun removeRenderer(renderer: VideoSink): Unit = TODO()
    override fun stop(): Unit = TODO()
    override fun dispose(): Unit = TODO()
}

abstract class Track(name: String, kind: Kind, open val rtcTrack: MediaStreamTrack) {
    protected val eventBus: BroadcastEventBus<TrackEvent> = TODO()
    val events: EventListenable<TrackEvent> = TODO()
    val name: String = TODO()
    val kind: Kind = TODO()
    val sid: String? = TODO()
    val streamState: StreamState = TODO()
    var statsGetter: RTCStatsGetter? = TODO()
    suspend fun getRTCStats(): RTCStatsReport? = TODO()
    fun getRTCStats(callback: RTCStatsCollectorCallback): Unit = TODO()
    enum class Kind(val value: String = TODO()) {
        AUDIO, VIDEO, UNRECOGNIZED;
        fun toProto(): LivekitModels.TrackType = TODO()
        override fun toString(): String = TODO()
        companion object {
            fun fromProto(tt: LivekitModels.TrackType): Kind = TODO()
        }
    }
    enum class Source {
        CAMERA, MICROPHONE, SCREEN_SHARE, UNKNOWN;
        fun toProto(): LivekitModels.TrackSource = TODO()
        companion object {
            fun fromProto(source: LivekitModels.TrackSource): Source = TODO()
        }
    }
    enum class StreamState {
        ACTIVE, PAUSED, UNKNOWN;
        fun toProto(): LivekitRtc.StreamState = TODO()
        companion object {
            fun fromProto(state: LivekitRtc.StreamState): StreamState = TODO()
        }
    }
    data class Dimensions(val width: Int, val height: Int)
    open fun start(): Unit = TODO()
    open fun stop(): Unit = TODO()
    open fun dispose(): Unit = TODO()
}

sealed class TrackException(message: String? = TODO(), cause: Throwable? = TODO()) : Exception(TODO(), TODO()) {
    class InvalidTrackTypeException(message: String? = TODO(), cause: Throwable? = TODO()) : TrackException(TODO(), TODO())
    class DuplicateTrackException(message: String? = TODO(), cause: Throwable? = TODO()) : TrackException(TODO(), TODO())
    class InvalidTrackStateException(message: String? = TODO(), cause: Throwable? = TODO()) : TrackException(TODO(), TODO())
    class MediaException(message: String? = TODO(), cause: Throwable? = TODO()) : TrackException(TODO(), TODO())
    class PublishException(message: String? = TODO(), cause: Throwable? = TODO()) : TrackException(TODO(), TODO())
}

open class TrackPublication(info: LivekitModels.TrackInfo, track: Track?, participant: Participant) {
    open val track: Track? = TODO()
    val name: String = TODO()
    val sid: String = TODO()
    val kind: Track.Kind = TODO()
    open val encryptionType: LivekitModels.Encryption.Type = TODO()
    open val muted: Boolean = TODO()
    open val subscribed: Boolean = TODO()
    val simulcasted: Boolean? = TODO()
    val dimensions: Track.Dimensions? = TODO()
    val source: Track.Source = TODO()
    val mimeType: String? = TODO()
    var participant: WeakReference<Participant> = TODO()
    fun updateFromInfo(info: LivekitModels.TrackInfo): Unit = TODO()
}

abstract class VideoTrack(name: String, override val rtcTrack: org.webrtc.VideoTrack) : Track(TODO(), TODO(), TODO()) {
    protected val sinks: MutableList<VideoSink> = TODO()
    var enabled: Boolean = TODO()
    open fun addRenderer(renderer: VideoSink): Unit = TODO()
    open fun removeRenderer(renderer: VideoSink): Unit = TODO()
    override fun stop(): Unit = TODO()
}
