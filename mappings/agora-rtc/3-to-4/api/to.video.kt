package io.agora.rtc2.video

import android.view.View
import io.agora.base.VideoFrame
import io.agora.rtc2.video.VideoEncoderConfiguration.VideoDimensions
import java.nio.ByteBuffer
import java.util.List
import java.util.Map

open class AgoraImage {
    constructor()
    constructor(url: String)
    var url: String
    var x: Int
    var y: Int
    var width: Int
    var height: Int
    var zOrder: Int
}

open class AgoraVideoFrame {
    constructor()
    var format: Int
    var timeStamp: Long
    var stride: Int
    var height: Int
    var textureID: Int
    var syncMode: Boolean
    var transform: FloatArray
    var eglContext11: javax.microedition.khronos.egl.EGLContext
    var eglContext14: android.opengl.EGLContext
    var buf: ByteArray
    var cropLeft: Int
    var cropTop: Int
    var cropRight: Int
    var cropBottom: Int
    var rotation: Int
    companion object {
        const val FORMAT_NONE: Int
        const val FORMAT_TEXTURE_2D: Int
        const val FORMAT_TEXTURE_OES: Int
        const val FORMAT_I420: Int
        const val FORMAT_BGRA: Int
        const val FORMAT_NV21: Int
        const val FORMAT_RGBA: Int
        const val BUFFER_TYPE_NONE: Int
        const val BUFFER_TYPE_BUFFER: Int
        const val BUFFER_TYPE_ARRAY: Int
        const val BUFFER_TYPE_TEXTURE: Int
    }
}

open class BeautyOptions {
    constructor(contrastLevel: Int, lightening: Float, smoothness: Float, redness: Float, sharpness: Float)
    constructor()
    var lighteningContrastLevel: Int
    var lighteningLevel: Float
    var smoothnessLevel: Float
    var rednessLevel: Float
    var sharpnessLevel: Float
    companion object {
        const val LIGHTENING_CONTRAST_LOW: Int
        const val LIGHTENING_CONTRAST_NORMAL: Int
        const val LIGHTENING_CONTRAST_HIGH: Int
    }
}

open class CameraCapturerConfiguration {
    constructor(cameraDirection: CAMERA_DIRECTION)
    constructor(captureFormat: CaptureFormat)
    constructor(cameraDirection: CAMERA_DIRECTION, captureFormat: CaptureFormat)
    var cameraDirection: CAMERA_DIRECTION
    var captureFormat: CaptureFormat
    open fun getCameraDirection(): Int
    open fun getCaptureFormat(): CaptureFormat
    open fun toString(): String
    enum class CAMERA_DIRECTION {
        CAMERA_REAR, CAMERA_FRONT
    }
    open class CaptureFormat {
        constructor(width: Int, height: Int, fps: Int)
        constructor()
        var width: Int
        var height: Int
        var fps: Int
        open fun getHeight(): Int
        open fun getWidth(): Int
        open fun getFps(): Int
        open fun toString(): String
    }
}

open class ChannelMediaInfo {
    constructor(channelName: String, token: String, uid: Int)
    var channelName: String
    var token: String
    var uid: Int
    open fun getChannelName(): String
    open fun getToken(): String
    open fun getUid(): Int
}

open class ChannelMediaRelayConfiguration {
    constructor()
    open fun setSrcChannelInfo(srcInfo: ChannelMediaInfo)
    open fun setDestChannelInfo(channelName: String, destInfo: ChannelMediaInfo)
    open fun removeDestChannelInfo(channelName: String)
    open fun getSrcChannelMediaInfo(): ChannelMediaInfo
    open fun getDestChannelMediaInfos(): Map<String, ChannelMediaInfo>
}

open class ContentInspectConfig {
    constructor()
    var extraInfo: String
    var DeviceWork: Int
    var CloudWork: Int
    var DeviceworkType: Int
    var modules: Array<ContentInspectModule>
    var moduleCount: Int
    open class ContentInspectModule {
        constructor()
        var type: Int
        var frequency: Int
    }
    companion object {
        const val CONTENT_INSPECT_TYPE_INVALID: Int
        const val CONTENT_INSPECT_TYPE_MODERATION: Int
        const val CONTENT_INSPECT_TYPE_SUPERVISE: Int
        const val CONTENT_INSPECT_DEVICE_INVALID: Int
        const val CONTENT_INSPECT_DEVICE_AGORA: Int
        const val CONTENT_INSPECT_DEVICE_HIVE: Int
        const val CONTENT_INSPECT_DEVICE_TUPU: Int
        const val MAX_CONTENT_INSPECT_MODULE_COUNT: Int
    }
}

open class EncodedVideoFrameInfo {
    constructor()
    constructor(codecType: Int, width: Int, height: Int, framesPerSecond: Int, frameType: Int, rotation: Int, trackId: Int, renderTimeMs: Long, internalSendTs: Long, uid: Int)
    var codecType: Int
    var width: Int
    var height: Int
    var framesPerSecond: Int
    var frameType: Int
    var rotation: Int
    var trackId: Int
    var renderTimeMs: Long
    var internalSendTs: Long
    var uid: Int
    open fun getCodecType(): Int
    open fun getWidth(): Int
    open fun getHeight(): Int
    open fun getFramesPerSecond(): Int
    open fun getFrameType(): Int
    open fun getRotation(): Int
    open fun getTrackId(): Int
    open fun getRenderTimeMs(): Long
    open fun getInternalSendTs(): Long
    open fun getUid(): Int
    open fun toString(): String
}

interface IVideoEncodedImageReceiver {
    fun OnEncodedVideoImageReceived(buffer: ByteBuffer, info: EncodedVideoFrameInfo): Boolean
}

interface IVideoFrameObserver {
    fun onScreenCaptureVideoFrame(videoFrame: VideoFrame): Boolean
    fun onMediaPlayerVideoFrame(videoFrame: VideoFrame, mediaPlayerId: Int): Boolean
    fun onRenderVideoFrame(channelId: String, uid: Int, videoFrame: VideoFrame): Boolean
    fun getVideoFrameProcessMode(): Int
    fun getVideoFormatPreference(): Int
    fun getRotationApplied(): Boolean
    fun getMirrorApplied(): Boolean
    fun onCaptureVideoFrame(sourceType: Int, videoFrame: VideoFrame): Boolean
    companion object {
        const val PROCESS_MODE_READ_ONLY: Int
        const val PROCESS_MODE_READ_WRITE: Int
    }
}

open class ScreenCaptureParameters {
    constructor()
    open fun setVideoDimensions(videoDimensions: VideoDimensions): ScreenCaptureParameters
    open fun setFrameRate(frameRate: Int): ScreenCaptureParameters
    open fun setBitrate(bitrate: Int): ScreenCaptureParameters
    open fun getVideoDimensions(): VideoDimensions
    open fun getFrameRate(): Int
    open fun getBitrate(): Int
}

open class VideoCanvas {
    constructor(view: View)
    constructor(view: View, renderMode: Int)
    constructor(view: View, renderMode: Int, uid: Int)
    constructor(view: View, renderMode: Int, mirrorMode: Int, uid: Int)
    constructor(view: View, renderMode: Int, mirrorMode: Int, sourceType: Int, uid: Int)
    constructor(view: View, renderMode: Int, mirrorMode: Int, sourceType: Int, sourceId: Int, uid: Int)
    var view: View
    var renderMode: Int
    var mirrorMode: Int
    var sourceType: Int
    var sourceId: Int
    var uid: Int
    companion object {
        const val RENDER_MODE_HIDDEN: Int
        const val RENDER_MODE_FIT: Int
        const val RENDER_MODE_ADAPTIVE: Int
    }
}

open class VideoCompositingLayout {
    var canvasWidth: Int
    var canvasHeight: Int
    var backgroundColor: String
    var regions: Array<Region>
    var appData: ByteArray
    open class Region {
        var uid: Int
        var userId: String
        var x: Double
        var y: Double
        var width: Double
        var height: Double
        var zOrder: Int
        var alpha: Double
        var renderMode: Int
        open fun uid(uid: Int): Region
        open fun userId(userId: String): Region
        open fun position(x: Double, y: Double): Region
        open fun size(width: Double, height: Double): Region
        open fun zOrder(z: Int): Region
        open fun alpha(a: Double): Region
        open fun renderMode(mode: Int): Region
    }
    open class Canvas {
        var width: Int
        var height: Int
        var bgColor: String
    }
    open class Builder {
        constructor()
        var canvas: Canvas
        var regionsList: List<Region>
        var appData: String
        open fun regionCount(): Int
        open fun setCanvas(w: Int, h: Int): Builder
        open fun setCanvas(w: Int, h: Int, bgColor: String): Builder
        open fun addWindow(region: Region): Builder
        open fun removeWindowForUid(uid: Int): Builder
        open fun resetWindows(regions: List<Region>): Builder
        open fun updateAppData(appData: String): Builder
        open fun create(): VideoCompositingLayout
    }
    companion object {
        fun isValidColor(color: String): Boolean
    }
}

open class VideoEncoderConfiguration {
    constructor()
    constructor(dimensions: VideoDimensions, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE)
    constructor(dimensions: VideoDimensions, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE, mirrorMode: MIRROR_MODE_TYPE)
    constructor(width: Int, height: Int, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE)
    constructor(width: Int, height: Int, frameRate: FRAME_RATE, bitrate: Int, orientationMode: ORIENTATION_MODE, mirrorMode: MIRROR_MODE_TYPE)
    var dimensions: VideoDimensions
    var frameRate: Int
    var minFrameRate: Int
    var bitrate: Int
    var minBitrate: Int
    var orientationMode: ORIENTATION_MODE
    var degradationPrefer: DEGRADATION_PREFERENCE
    var mirrorMode: MIRROR_MODE_TYPE
    open class VideoDimensions {
        constructor(width: Int, height: Int)
        constructor()
        var width: Int
        var height: Int
    }
    enum class FRAME_RATE {
        FRAME_RATE_FPS_1, FRAME_RATE_FPS_7, FRAME_RATE_FPS_10, FRAME_RATE_FPS_15,
        FRAME_RATE_FPS_24, FRAME_RATE_FPS_30, FRAME_RATE_FPS_60
    }
    enum class ORIENTATION_MODE {
        ORIENTATION_MODE_ADAPTIVE, ORIENTATION_MODE_FIXED_LANDSCAPE, ORIENTATION_MODE_FIXED_PORTRAIT
    }
    enum class DEGRADATION_PREFERENCE {
        MAINTAIN_QUALITY, MAINTAIN_FRAMERATE, MAINTAIN_BALANCED, MAINTAIN_RESOLUTION,
        DISABLED
    }
    enum class MIRROR_MODE_TYPE {
        MIRROR_MODE_AUTO, MIRROR_MODE_ENABLED, MIRROR_MODE_DISABLED
    }
    companion object {
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
        val VD_1920x1080: VideoDimensions
        val VD_2540x1440: VideoDimensions
        val VD_3840x2160: VideoDimensions
        const val STANDARD_BITRATE: Int
        const val COMPATIBLE_BITRATE: Int
        const val DEFAULT_MIN_BITRATE: Int
        const val DEFAULT_MIN_FRAMERATE: Int
        const val DEFAULT_MIN_BITRATE_EQUAL_TO_TARGET_BITRATE: Int
    }
}

open class VirtualBackgroundSource {
    constructor(backgroundSourceType: Int, color: Int, source: String, blurDegree: Int)
    constructor()
    var backgroundSourceType: Int
    var color: Int
    var source: String
    var blurDegree: Int
    companion object {
        const val BACKGROUND_COLOR: Int
        const val BACKGROUND_IMG: Int
        const val BACKGROUND_BLUR: Int
        const val BLUR_DEGREE_LOW: Int
        const val BLUR_DEGREE_MEDIUM: Int
        const val BLUR_DEGREE_HIGH: Int
    }
}

open class WatermarkOptions {
    var visibleInPreview: Boolean
    var positionInLandscapeMode: Rectangle
    var positionInPortraitMode: Rectangle
    open class Rectangle {
        constructor()
        constructor(x_: Int, y_: Int, width_: Int, height_: Int)
        var x: Int
        var y: Int
        var width: Int
        var height: Int
    }
}

open class SegmentationProperty {
    constructor()
    var modelType: Int
    var greenCapacity: Float
    companion object {
        const val SEG_MODEL_AI: Int
        const val SEG_MODEL_GREEN: Int
    }
}
