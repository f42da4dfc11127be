package io.agora.rtc.live

import io.agora.rtc.video.AgoraImage
import java.util.ArrayList
import java.util.Map

open class LiveInjectStreamConfig {
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
    var userCount: Int
    var width: Int
    var height: Int
    var videoBitrate: Int
    var videoCodecProfile: VideoCodecProfileType
    var videoCodecType: VideoCodecType
    var videoGop: Int
    var videoFramerate: Int
    var watermark: AgoraImage
    var backgroundImage: AgoraImage
    var lowLatency: Boolean
    var audioSampleRate: AudioSampleRateType
    var audioBitrate: Int
    var audioChannels: Int
    var audioCodecProfile: AudioCodecProfileType
    var backgroundColor: Int
    var userConfigExtraInfo: String
    var metadata: String
    open fun addUser(user: TranscodingUser): Int
    open fun getAdvancedFeatures(): Map<String, Boolean?>
    open fun getBackgroundColor(): Int
    open fun getBlue(): Int
    open fun getGreen(): Int
    open fun getRed(): Int
    open fun getUserCount(): Int
    open fun getUsers(): ArrayList<TranscodingUser>
    open fun removeUser(uid: Int): Int
    open fun setAdvancedFeatures(text: String, bool: Boolean?)
    open fun setBackgroundColor(color: Int)
    open fun setBlue(blue: Int)
    open fun setGreen(green: Int)
    open fun setRed(red: Int)
    open fun setUsers(users: ArrayList<TranscodingUser>)
    open fun setBackgroundColor(red: Int, green: Int, blue: Int)
    open fun setUsers(users: Map<Int?, TranscodingUser>)
    enum class AudioCodecProfileType {
        LC_AAC, HE_AAC
    }
    enum class AudioSampleRateType {
        TYPE_32000, TYPE_44100, TYPE_48000
    }
    open class TranscodingUser {
        var alpha: Float
        var audioChannel: Int
        var height: Int
        var uid: Int
        var width: Int
        var x: Int
        var y: Int
        var zOrder: Int
    }
    enum class VideoCodecProfileType {
        BASELINE, MAIN, HIGH
    }
    enum class VideoCodecType {
        H264, H265
    }
    companion object {
        const val LBHQ: String
        const val VEO: String
    }
}
