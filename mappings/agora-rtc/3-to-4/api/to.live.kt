package io.agora.rtc2.live

import io.agora.rtc2.video.AgoraImage
import java.util.ArrayList
import java.util.Map

open class LiveInjectStreamConfig {
    constructor()
    var width: Int
    var height: Int
    var videoGop: Int
    var videoFramerate: Int
    var videoBitrate: Int
    var audioSampleRate: AudioSampleRateType
    var audioBitrate: Int
    var audioChannels: Int
    enum class AudioSampleRateType {
        TYPE_32000, TYPE_44100, TYPE_48000
    }
}

open class LiveTranscoding {
    constructor()
    var width: Int
    var height: Int
    var videoBitrate: Int
    var videoFramerate: Int
    var lowLatency: Boolean
    var videoGop: Int
    var watermark: AgoraImage
    var backgroundImage: AgoraImage
    var audioSampleRate: AudioSampleRateType
    var audioBitrate: Int
    var audioChannels: Int
    var audioCodecProfile: AudioCodecProfileType
    var videoCodecProfile: VideoCodecProfileType
    var userCount: Int
    var backgroundColor: Int
    var userConfigExtraInfo: String
    var metadata: String
    open fun addWatermark(watermark: AgoraImage)
    open fun removeWatermark(watermark: AgoraImage): Boolean
    open fun getWatermarkList(): ArrayList<AgoraImage>
    open fun addBackgroundImage(backgroundImage: AgoraImage)
    open fun removeBackgroundImage(backgroundImage: AgoraImage): Boolean
    open fun getBackgroundImageList(): ArrayList<AgoraImage>
    open fun addUser(user: TranscodingUser): Int
    open fun getUsers(): ArrayList<TranscodingUser>
    open fun setUsers(users: ArrayList<TranscodingUser>)
    open fun setUsers(users: Map<Int?, TranscodingUser>)
    open fun removeUser(uid: Int): Int
    open fun getUserCount(): Int
    open fun getBackgroundColor(): Int
    open fun setBackgroundColor(color: Int)
    open fun setBackgroundColor(red: Int, green: Int, blue: Int)
    open fun getRed(): Int
    open fun getGreen(): Int
    open fun getBlue(): Int
    open fun setRed(red: Int)
    open fun setGreen(green: Int)
    open fun setBlue(blue: Int)
    enum class AudioSampleRateType {
        TYPE_32000, TYPE_44100, TYPE_48000
    }
    enum class VideoCodecProfileType {
        BASELINE, MAIN, HIGH
    }
    enum class AudioCodecProfileType {
        LC_AAC, HE_AAC
    }
    open class TranscodingUser {
        constructor()
        var uid: Int
        var userId: String
        var x: Int
        var y: Int
        var width: Int
        var height: Int
        var zOrder: Int
        var alpha: Float
        var audioChannel: Int
    }
}
