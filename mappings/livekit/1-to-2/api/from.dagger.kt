package io.livekit.android.dagger

import android.content.Context
import android.javax.sdp.SdpFactory
import android.media.AudioAttributes
import io.livekit.android.AudioType
import io.livekit.android.LiveKitOverrides
import io.livekit.android.audio.AudioHandler
import io.livekit.android.audio.AudioSwitchHandler
import io.livekit.android.audio.CommunicationWorkaround
import io.livekit.android.audio.CommunicationWorkaroundImpl
import io.livekit.android.memory.CloseableManager
import io.livekit.android.stats.NetworkInfo
import javax.inject.Provider
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.MainCoroutineDispatcher
import kotlinx.serialization.json.Json
import okhttp3.OkHttpClient
import okhttp3.WebSocket
import org.webrtc.EglBase
import org.webrtc.MediaStreamTrack
import org.webrtc.PeerConnectionFactory
import org.webrtc.RtpCapabilities
import org.webrtc.VideoDecoderFactory
import org.webrtc.VideoEncoderFactory
import org.webrtc.audio.AudioDeviceModule
import org.webrtc.audio.JavaAudioDeviceModule

object AudioHandlerModule {
    fun audioOutputType(audioOutputOverride: AudioType?): AudioType = TODO()
    fun audioOutputAttributes(audioType: AudioType): AudioAttributes = TODO()
    fun audioHandler(audioSwitchHandler: Provider<AudioSwitchHandler>, audioHandlerOverride: AudioHandler?, audioOutputType: AudioType): AudioHandler = TODO()
    fun communicationWorkaround(disableCommunicationWorkaround: Boolean, audioType: AudioType, closeableManager: CloseableManager, commWorkaroundImplProvider: Provider<CommunicationWorkaroundImpl>): CommunicationWorkaround = TODO()
}

object CoroutinesModule {
    fun defaultDispatcher(): CoroutineDispatcher = TODO()
    fun ioDispatcher(): CoroutineDispatcher = TODO()
    fun mainDispatcher(): MainCoroutineDispatcher = TODO()
    fun unconfinedDispatcher(): CoroutineDispatcher = TODO()
}

object InjectionNames

object JsonFormatModule {
    fun kotlinSerializationJson(): Json = TODO()
}

object MemoryModule {
    fun closeableManager(): CloseableManager = TODO()
}

class OverridesModule(overrides: LiveKitOverrides) {
    fun okHttpClient(): OkHttpClient? = TODO()
    fun audioDeviceModule(): AudioDeviceModule? = TODO()
    fun javaAudioDeviceModuleCustomizer(): ((builder: JavaAudioDeviceModule.Builder) -> Unit)? = TODO()
    fun videoEncoderFactory(): VideoEncoderFactory? = TODO()
    fun videoDecoderFactory(): VideoDecoderFactory? = TODO()
    fun audioHandler(): AudioHandler? = TODO()
    fun audioOutputType(): AudioType? = TODO()
    fun disableCommunicationWorkAround(): Boolean = TODO()
    fun eglBase(): EglBase? = TODO()
}

typealias CapabilitiesGetter = (MediaStreamTrack.MediaType) -> RtpCapabilities

object RTCModule {
    fun libWebrtcInitialization(appContext: Context): LibWebrtcInitialization = TODO()
    fun audioModule(audioDeviceModuleOverride: AudioDeviceModule?, moduleCustomizer: ((builder: JavaAudioDeviceModule.Builder) -> Unit)?, audioOutputAttributes: AudioAttributes, appContext: Context, closeableManager: CloseableManager, communicationWorkaround: CommunicationWorkaround): AudioDeviceModule = TODO()
    fun eglBase(eglBaseOverride: EglBase?, memoryManager: CloseableManager): EglBase = TODO()
    fun eglContext(eglBase: EglBase): EglBase.Context = TODO()
    fun videoEncoderFactory(webrtcInitialization: LibWebrtcInitialization, videoHwAccel: Boolean, eglContext: EglBase.Context, videoEncoderFactoryOverride: VideoEncoderFactory?): VideoEncoderFactory = TODO()
    fun videoDecoderFactory(webrtcInitialization: LibWebrtcInitialization, videoHwAccel: Boolean, eglContext: EglBase.Context, videoDecoderFactoryOverride: VideoDecoderFactory?): VideoDecoderFactory = TODO()
    fun peerConnectionFactory(webrtcInitialization: LibWebrtcInitialization, audioDeviceModule: AudioDeviceModule, videoEncoderFactory: VideoEncoderFactory, videoDecoderFactory: VideoDecoderFactory, memoryManager: CloseableManager): PeerConnectionFactory = TODO()
    fun senderCapabilitiesGetter(peerConnectionFactory: PeerConnectionFactory): CapabilitiesGetter = TODO()
    fun videoHwAccel(): Boolean = TODO()
    fun sdpFactory(): SdpFactory = TODO()
}

object LibWebrtcInitialization {}

object WebModule {
    fun okHttpClient(okHttpClientOverride: OkHttpClient?): OkHttpClient = TODO()
    fun websocketFactory(okHttpClient: OkHttpClient): WebSocket.Factory = TODO()
    fun networkInfo(context: Context): NetworkInfo = TODO()
}
