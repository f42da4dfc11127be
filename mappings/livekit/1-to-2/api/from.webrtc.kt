package io.livekit.android.webrtc

import android.gov.nist.javax.sdp.fields.AttributeField
import android.javax.sdp.MediaDescription
import livekit.LivekitRtc
import org.webrtc.EglBase
import org.webrtc.MediaStreamTrack
import org.webrtc.RTCStatsCollectorCallback
import org.webrtc.RTCStatsReport
import org.webrtc.SessionDescription
import org.webrtc.VideoCodecInfo
import org.webrtc.VideoDecoder
import org.webrtc.VideoDecoderFactory
import org.webrtc.VideoEncoder
import org.webrtc.VideoEncoderFactory

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

data class SdpRtp(val payload: Long, val codec: String, val rate: Long?, val encoding: String?)

fun MediaDescription.getRtps(): List<Pair<AttributeField, SdpRtp>> = TODO()

fun tryParseRtp(string: String): SdpRtp? = TODO()

data class SdpMsid(val value: String)

fun MediaDescription.getMsid(): SdpMsid? = TODO()

data class SdpFmtp(val payload: Long, val config: String) {
    fun toAttributeField(): AttributeField = TODO()
}

fun MediaDescription.getFmtps(): List<Pair<AttributeField, SdpFmtp>> = TODO()

fun tryParseFmtp(string: String): SdpFmtp? = TODO()

data class SdpExt(val value: Long, val direction: String?, val encryptUri: String?, val uri: String, val config: String?) {
    fun toAttributeField(): AttributeField = TODO()
}

fun MediaDescription.getExts(): List<Pair<AttributeField, SdpExt>> = TODO()

fun tryParseExt(string: String): SdpExt? = TODO()

fun toOptionalLong(str: String): Long? = TODO()

fun toOptionalString(str: String): String? = TODO()

fun RTCStatsReport.getFilteredStats(track: MediaStreamTrack): RTCStatsReport = TODO()

fun RTCStatsReport.getFilteredStats(trackIdentifier: String): RTCStatsReport = TODO()

typealias RTCStatsGetter = (RTCStatsCollectorCallback) -> Unit

suspend fun RTCStatsGetter.getStats(): RTCStatsReport = TODO()

fun SessionDescription.toProtoSessionDescription(): LivekitRtc.SessionDescription = TODO()

open class SimulcastVideoEncoderFactoryWrapper(sharedContext: EglBase.Context?, enableIntelVp8Encoder: Boolean, enableH264HighProfile: Boolean) : VideoEncoderFactory {
    override fun createEncoder(info: VideoCodecInfo?): VideoEncoder? = TODO()
    override fun getSupportedCodecs(): Array<VideoCodecInfo> = TODO()
}
