package io.agora.mediaplayer

import android.view.View
import io.agora.mediaplayer.data.MediaStreamInfo

interface IMediaPlayer {
    fun getMediaPlayerId(): Int
    fun open(url: String, startPos: Long): Int
    fun openWithCustomSource(startPos: Long, provider: IMediaPlayerCustomDataProvider): Int
    fun play(): Int
    fun pause(): Int
    fun stop(): Int
    fun resume(): Int
    fun seek(newPos: Long): Int
    fun setAudioPitch(pitch: Int): Int
    fun mute(mute: Boolean): Int
    fun isMuted(): Boolean
    fun adjustPlayoutVolume(volume: Int): Int
    fun getPlayoutVolume(): Int
    fun getPlayPosition(): Long
    fun getDuration(): Long
    fun getState(): Constants.MediaPlayerState
    fun getStreamCount(): Int
    fun setView(videoView: View): Int
    fun setRenderMode(mode: Int): Int
    fun getStreamInfo(index: Int): MediaStreamInfo
    fun setLoopCount(loopCount: Int): Int
    fun setPlaybackSpeed(speed: Int): Int
    fun selectAudioTrack(index: Int): Int
    fun setPlayerOption(key: String, value: Int): Int
    fun takeScreenshot(filename: String): Int
    fun selectInternalSubtitle(index: Int): Int
    fun setExternalSubtitle(url: String): Int
    fun adjustPublishSignalVolume(volume: Int): Int
    fun getPublishSignalVolume(): Int
    fun getPlaySrc(): String
    fun switchSrc(src: String, syncPts: Boolean): Int
    fun preloadSrc(src: String, startPos: Long): Int
    fun unloadSrc(src: String): Int
    fun playPreloadedSrc(src: String): Int
    fun destroy(): Int
    fun registerPlayerObserver(playerObserver: IMediaPlayerObserver): Int
    fun unRegisterPlayerObserver(playerObserver: IMediaPlayerObserver): Int
    fun registerAudioFrameObserver(audioFrameObserver: IMediaPlayerAudioFrameObserver, mode: Int): Int
    fun setAudioDualMonoMode(mode: Int): Int
    fun registerVideoFrameObserver(videoFrameObserver: IMediaPlayerVideoFrameObserver): Int
    fun openWithAgoraCDNSrc(src: String, startPos: Long): Int
    fun getAgoraCDNLineCount(): Int
    fun switchAgoraCDNLineByIndex(index: Int): Int
    fun getCurrentAgoraCDNIndex(): Int
    fun enableAutoSwitchAgoraCDN(enable: Boolean): Int
    fun renewAgoraCDNSrcToken(token: String, ts: Long): Int
    fun switchAgoraCDNSrc(src: String, syncPts: Boolean): Int
}
