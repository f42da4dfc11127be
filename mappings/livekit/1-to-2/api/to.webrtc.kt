package io.livekit.android.webrtc

import livekit.org.webrtc.EglBase
import livekit.org.webrtc.MediaStreamTrack
import livekit.org.webrtc.RTCStatsCollectorCallback
import livekit.org.webrtc.RTCStatsReport
import livekit.org.webrtc.VideoCodecInfo
import livekit.org.webrtc.VideoDecoder
import livekit.org.webrtc.VideoDecoderFactory
import livekit.org.webrtc.VideoEncoder
import livekit.org.webrtc.VideoEncoderFactory

open class CustomVideoDecoderFactory(sharedContext: EglBase.Context?, forceSWCodec: Boolean = TODO(), forceSWCodecs: List<String> = TODO()) : VideoDecoderFactory {
    fun setForceSWCodec(forceSWCodec: Boolean): Unit = TODO()
    fun setForceSWCodecList(forceSWCodecs: List<String>): Unit = TODO()
    override fun createDecoder(videoCodecInfo: VideoCodecInfo): VideoDecoder? = TODO()
    override fun getSupportedCodecs(): Array<VideoCodecInfo> = TODO()
}

open class CustomVideoEncoderFactory(sharedContext: EglBase.Context?, enableIntelVp8Encoder: Boolean, enableH264HighProfile: Boolean, forceSWCodec: Boolean = TODO(), forceSWCodecs: List<String> = TODO()) : VideoEncoderFactory {
    fun setForceSWCodec(forceSWCodec: Boolean): Unit = TODO()
    fun setForceSWCodecList(forceSWCodecs: List<String>): Unit = TODO()
    override fun createEncoder(videoCodecInfo: VideoCodecInfo): VideoEncoder? = TODO()
    override fun getSupportedCodecs(): Array<VideoCodecInfo> = TODO()
}

fun RTCStatsReport.getFilteredStats(track: MediaStreamTrack): RTCStatsReport = TODO()

fun RTCStatsReport.getFilteredStats(trackIdentifier: String): RTCStatsReport = TODO()

typealias RTCStatsGetter = (RTCStatsCollectorCallback) -> Unit

suspend fun RTCStatsGetter.getStats(): RTCStatsReport = TODO()

open class SimulcastVideoEncoderFactoryWrapper(sharedContext: EglBase.Context?, enableIntelVp8Encoder: Boolean, enableH264HighProfile: Boolean) : VideoEncoderFactory {
    override fun createEncoder(info: VideoCodecInfo?): VideoEncoder? = TODO()
    override fun getSupportedCodecs(): Array<VideoCodecInfo> = TODO()
}
