package io.livekit.android

import android.content.Context
import android.media.AudioAttributes
import io.livekit.android.audio.AudioHandler
import io.livekit.android.e2ee.E2EEOptions
import io.livekit.android.room.ProtocolVersion
import io.livekit.android.room.Room
import io.livekit.android.room.RoomListener
import io.livekit.android.room.participant.AudioTrackPublishDefaults
import io.livekit.android.room.participant.VideoTrackPublishDefaults
import io.livekit.android.room.track.LocalAudioTrackOptions
import io.livekit.android.room.track.LocalVideoTrackOptions
import io.livekit.android.util.LoggingLevel
import okhttp3.OkHttpClient
import org.webrtc.EglBase
import org.webrtc.PeerConnection
import org.webrtc.VideoDecoderFactory
import org.webrtc.VideoEncoderFactory
import org.webrtc.audio.AudioDeviceModule
import org.webrtc.audio.JavaAudioDeviceModule

data class ConnectOptions(val autoSubscribe: Boolean = TODO(), val iceServers: List<PeerConnection.IceServer>? = TODO(), val rtcConfig: PeerConnection.RTCConfiguration? = TODO(), val audio: Boolean = TODO(), val video: Boolean = TODO(), val protocolVersion: ProtocolVersion = TODO())

class LiveKit {
    companion object {
        var loggingLevel: LoggingLevel = TODO()
        var enableWebRTCLogging: Boolean = TODO()
        fun init(appContext: Context): Unit = TODO()
        fun create(appContext: Context, options: RoomOptions = TODO(), overrides: LiveKitOverrides = TODO()): Room = TODO()
        @Deprecated("") suspend fun connect(appContext: Context, url: String, token: String, options: ConnectOptions = TODO(), roomOptions: RoomOptions = TODO(), listener: RoomListener? = TODO(), overrides: LiveKitOverrides = TODO()): Room = TODO()
    }
}

data class LiveKitOverrides(val okHttpClient: OkHttpClient? = TODO(), val videoEncoderFactory: VideoEncoderFactory? = TODO(), val videoDecoderFactory: VideoDecoderFactory? = TODO(), val audioOptions: AudioOptions? = TODO(), val eglBase: EglBase? = TODO())

class AudioOptions(val audioOutputType: AudioType? = TODO(), val audioHandler: AudioHandler? = TODO(), val audioDeviceModule: AudioDeviceModule? = TODO(), val javaAudioDeviceModuleCustomizer: ((builder: JavaAudioDeviceModule.Builder) -> Unit)? = TODO(), val disableCommunicationModeWorkaround: Boolean = TODO())

sealed class AudioType(val audioMode: Int, val audioAttributes: AudioAttributes, val audioStreamType: Int) {
    class MediaAudioType : AudioType(TODO(), TODO(), TODO())
    class CallAudioType : AudioType(TODO(), TODO(), TODO())
    class CustomAudioType(audioMode: Int, audioAttributes: AudioAttributes, audioStreamType: Int) : AudioType(TODO(), TODO(), TODO())
}

data class RoomOptions(val adaptiveStream: Boolean = TODO(), val dynacast: Boolean = TODO(), val e2eeOptions: E2EEOptions? = TODO(), val audioTrackCaptureDefaults: LocalAudioTrackOptions? = TODO(), val videoTrackCaptureDefaults: LocalVideoTrackOptions? = TODO(), val audioTrackPublishDefaults: AudioTrackPublishDefaults? = TODO(), val videoTrackPublishDefaults: VideoTrackPublishDefaults? = TODO())

object Version {
    const val CLIENT_VERSION: String = "1.6.5"
}
