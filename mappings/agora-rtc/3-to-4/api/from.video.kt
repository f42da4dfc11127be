package io.agora.rtc.video

import android.view.View
import javax.microedition.khronos.egl.EGLContext

open class AgoraImage {
    var height: Int
    var url: String
    var width: Int
    var x: Int
    var y: Int
}

open class AgoraVideoFrame {
    var format: Int
    var timeStamp: Long
    var stride: Int
    var height: Int
    var textureID: Int
    var syncMode: Boolean
    var transform: FloatArray
    var eglContext11: EGLContext
    var eglContext14: android.opengl.EGLContext
    var buf: ByteArray
    var cropLeft: Int
    var cropTop: Int
    var cropRight: Int
    var cropBottom: Int
    var rotation: Int
    companion object {
        const val BUFFER_TYPE_ARRAY: Int
        const val BUFFER_TYPE_BUFFER: Int
        const val BUFFER_TYPE_NONE: Int
        const val BUFFER_TYPE_TEXTURE: Int
        const val FORMAT_ARGB: Int
        const val FORMAT_BGRA: Int
        const val FORMAT_I420: Int
        const val FORMAT_I422: Int
        const val FORMAT_IMC2: Int
        const val FORMAT_NONE: Int
        const val FORMAT_NV12: Int
        const val FORMAT_NV21: Int
        const val FORMAT_RGBA: Int
        const val FORMAT_TEXTURE_2D: Int
        const val FORMAT_TEXTURE_OES: Int
    }
}

open class BeautyOptions {
    constructor(lighteningContrastLevel: Int, lighteningLevel: Float, smoothnessLevel: Float, rednessLevel: Float)
    constructor()
    var lighteningContrastLevel: Int
    var lighteningLevel: Float
    var rednessLevel: Float
    var smoothnessLevel: Float
    companion object {
        const val LIGHTENING_CONTRAST_HIGH: Int
        const val LIGHTENING_CONTRAST_LOW: Int
        const val LIGHTENING_CONTRAST_NORMAL: Int
    }
}

open class CameraCapturerConfiguration {
    constructor(preference: CAPTURER_OUTPUT_PREFERENCE, cameraDirection: CAMERA_DIRECTION)
    constructor(width: Int, height: Int, cameraDirection: CAMERA_DIRECTION)
    constructor(dimensions: CaptureDimensions, cameraDirection: CAMERA_DIRECTION)
    var cameraDirection: CAMERA_DIRECTION
    var dimensions: CaptureDimensions
    var preference: CAPTURER_OUTPUT_PREFERENCE
    enum class CAMERA_DIRECTION {
        CAMERA_REAR, CAMERA_FRONT
    }
    enum class CAPTURER_OUTPUT_PREFERENCE {
        CAPTURER_OUTPUT_PREFERENCE_AUTO, CAPTURER_OUTPUT_PREFERENCE_PERFORMANCE, CAPTURER_OUTPUT_PREFERENCE_PREVIEW, CAPTURER_OUTPUT_PREFERENCE_MANUAL
    }
    open class CaptureDimensions {
        constructor(value: Int, value2: Int)
        constructor()
        var height: Int
        var width: Int
    }
    companion object {
        val CD_640x480: CaptureDimensions
        val CD_1280x720: CaptureDimensions
        val CD_1920x1080: CaptureDimensions
    }
}

open class ChannelMediaInfo {
    constructor(channelName: String, token: String, uid: Int)
    var channelName: String
    var token: String
    var uid: Int
}

open class VideoCanvas {
    constructor(view: View)
    constructor(view: View, renderMode: Int, uid: Int)
    constructor(view: View, renderMode: Int, channelId: String, uid: Int)
    constructor(view: View, renderMode: Int, uid: Int, mirrorMode: Int)
    constructor(view: View, renderMode: Int, channelId: String, uid: Int, mirrorMode: Int)
    var channelId: String
    var mirrorMode: Int
    var renderMode: Int
    var uid: Int
    var view: View
    companion object {
        const val RENDER_MODE_ADAPTIVE: Int
        const val RENDER_MODE_FILL: Int
        const val RENDER_MODE_FIT: Int
        const val RENDER_MODE_HIDDEN: Int
    }
}

open class VideoEncoderConfiguration {
    constructor()
    constructor(dimensions: VideoDimensions, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE)
    constructor(width: Int, height: Int, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE)
    var bitrate: Int
    var degradationPrefer: DEGRADATION_PREFERENCE
    var dimensions: VideoDimensions
    var frameRate: Int
    var minBitrate: Int
    var minFrameRate: Int
    var mirrorMode: Int
    var orientationMode: ORIENTATION_MODE
    enum class DEGRADATION_PREFERENCE {
        MAINTAIN_QUALITY, MAINTAIN_FRAMERATE, MAINTAIN_BALANCED
    }
    enum class FRAME_RATE {
        FRAME_RATE_FPS_1, FRAME_RATE_FPS_7, FRAME_RATE_FPS_10, FRAME_RATE_FPS_15,
        FRAME_RATE_FPS_24, FRAME_RATE_FPS_30
    }
    enum class ORIENTATION_MODE {
        ORIENTATION_MODE_ADAPTIVE, ORIENTATION_MODE_FIXED_LANDSCAPE, ORIENTATION_MODE_FIXED_PORTRAIT
    }
    open class VideoDimensions {
        constructor(width: Int, height: Int)
        constructor()
        var height: Int
        var width: Int
    }
    companion object {
        const val COMPATIBLE_BITRATE: Int
        const val DEFAULT_MIN_BITRATE: Int
        const val DEFAULT_MIN_FRAMERATE: Int
        const val STANDARD_BITRATE: Int
        val VD_120x120: VideoDimensions
        val VD_160x120: VideoDimensions
        val VD_180x180: VideoDimensions
        val VD_240x180: VideoDimensions
        val VD_320x180: VideoDimensions
        val VD_240x240: VideoDimensions
        val VD_320x240: VideoDimensions
        val VD_424x240: VideoDimensions
        val VD_360x360: VideoDimensions
        val VD_480x360: VideoDimensions
        val VD_640x360: VideoDimensions
        val VD_480x480: VideoDimensions
        val VD_640x480: VideoDimensions
        val VD_840x480: VideoDimensions
        val VD_960x720: VideoDimensions
        val VD_1280x720: VideoDimensions
    }
}

open class WatermarkOptions {
    var visibleInPreview: Boolean
    var positionInLandscapeMode: Rectangle
    var positionInPortraitMode: Rectangle
    open class Rectangle {
        constructor()
        constructor(x_: Int, y_: Int, width_: Int, height_: Int)
        var height: Int
        var width: Int
        var x: Int
        var y: Int
    }
}

open class ChannelMediaRelayConfiguration {
    constructor()
    open fun setSrcChannelInfo(srcInfo: ChannelMediaInfo)
    open fun setDestChannelInfo(channelName: String, destInfo: ChannelMediaInfo)
    open fun removeDestChannelInfo(channelName: String)
    open fun getSrcChannelMediaInfo(): ChannelMediaInfo
    open fun getDestChannelMediaInfos(): Map<String, ChannelMediaInfo>
}

open class VirtualBackgroundSource {
    constructor()
    constructor(backgroundSourceType: Int, color: Int, source: String, blurDegree: Int)
    var backgroundSourceType: Int
    var color: Int
    var source: String
    var blur_degree: Int
    companion object {
        const val BACKGROUND_COLOR: Int
        const val BACKGROUND_IMG: Int
        const val BACKGROUND_BLUR: Int
        const val BLUR_DEGREE_LOW: Int
        const val BLUR_DEGREE_MEDIUM: Int
        const val BLUR_DEGREE_HIGH: Int
    }
}
