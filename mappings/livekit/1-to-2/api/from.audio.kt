package io.livekit.android.audio

import android.content.Context
import android.media.AudioFocusRequest
import android.media.AudioManager
import com.twilio.audioswitch.AudioDevice
import com.twilio.audioswitch.AudioDeviceChangeListener
import kotlinx.coroutines.MainCoroutineDispatcher

open class AudioFocusHandler(context: Context) : AudioHandler {
    var focusMode: Int = TODO()
    var audioStreamType: Int = TODO()
    var audioAttributeUsageType: Int = TODO()
    var audioAttributeContentType: Int = TODO()
    var onAudioFocusChangeListener: AudioManager.OnAudioFocusChangeListener? = TODO()
    override fun start(): Unit = TODO()
    override fun stop(): Unit = TODO()
    open fun createAudioRequest(): AudioFocusRequest = TODO()
}

interface AudioHandler {
    fun start(): Unit
    fun stop(): Unit
}

class AudioSwitchHandler(context: Context) : AudioHandler {
    var loggingEnabled: Boolean = TODO()
    var audioDeviceChangeListener: AudioDeviceChangeListener? = TODO()
    var onAudioFocusChangeListener: AudioManager.OnAudioFocusChangeListener? = TODO()
    var preferredDeviceList: List<Class<out AudioDevice>>? = TODO()
    var manageAudioFocus: Boolean = TODO()
    var audioMode: Int = TODO()
    var focusMode: Int = TODO()
    var audioStreamType: Int = TODO()
    var audioAttributeUsageType: Int = TODO()
    var audioAttributeContentType: Int = TODO()
    var forceHandleAudioRouting: Boolean = TODO()
    override fun start(): Unit = TODO()
    override fun stop(): Unit = TODO()
    val selectedAudioDevice: AudioDevice? = TODO()
    val availableAudioDevices: List<AudioDevice> = TODO()
    fun selectDevice(audioDevice: AudioDevice?): Unit = TODO()
    companion object {}
}

interface CommunicationWorkaround {
    fun start(): Unit
    fun stop(): Unit
    fun onStartPlayout(): Unit
    fun onStopPlayout(): Unit
    fun dispose(): Unit
}

class NoopCommunicationWorkaround() : CommunicationWorkaround {
    override fun start(): Unit = TODO()
    override fun stop(): Unit = TODO()
    override fun onStartPlayout(): Unit = TODO()
    override fun onStopPlayout(): Unit = TODO()
    override fun dispose(): Unit = TODO()
}

class CommunicationWorkaroundImpl(dispatcher: MainCoroutineDispatcher) : CommunicationWorkaround {
    override fun start(): Unit = TODO()
    override fun stop(): Unit = TODO()
    override fun onStartPlayout(): Unit = TODO()
    override fun onStopPlayout(): Unit = TODO()
    override fun dispose(): Unit = TODO()
    companion object {}
}

class NoAudioHandler() : AudioHandler {
    override fun start(): Unit = TODO()
    override fun stop(): Unit = TODO()
}
