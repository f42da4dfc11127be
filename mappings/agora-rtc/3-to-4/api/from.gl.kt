package io.agora.rtc.gl

import android.graphics.Matrix
import android.os.Handler
import java.nio.ByteBuffer

open class VideoFrame {
    constructor(buffer: Buffer, value: Int, time: Long)
    open fun getBuffer(): Buffer
    open fun getRotatedHeight(): Int
    open fun getRotatedWidth(): Int
    open fun getRotation(): Int
    open fun getTimestampNs(): Long
    open fun release()
    open fun retain()
    interface Buffer {
        fun cropAndScale(value: Int, value2: Int, value3: Int, value4: Int, value5: Int, value6: Int): Buffer
        fun getHeight(): Int
        fun getWidth(): Int
        fun release()
        fun retain()
        fun toI420(): I420Buffer
    }
    interface I420Buffer : Buffer {
        fun getDataU(): ByteBuffer
        fun getDataV(): ByteBuffer
        fun getDataY(): ByteBuffer
        fun getStrideU(): Int
        fun getStrideV(): Int
        fun getStrideY(): Int
    }
    interface TextureBuffer : Buffer {
        fun flip(enabled: Boolean): TextureBuffer
        fun getEglBaseContext(): EglBase.Context
        fun getEglType(): Int
        fun getGlTransformMatrix(): FloatArray
        fun getNativeBuffer(): Long
        fun getNativeEglContext(): Long
        fun getRealEglContext(): Any
        fun getSequence(): Int
        fun getTextureId(): Int
        fun getTextureType(): Int
        fun getToI420Handler(): Handler
        fun getTransformMatrix(): Matrix
        fun getType(): Type
        fun getYuvConverter(): YuvConverter
        fun infoString(): String
        fun isNativeBufferSupported(): Boolean
        fun isValidNativeBuffer(): Boolean
        fun rotate(value: Int): TextureBuffer
        fun toAGraphicBufferEx(): TextureBuffer
        fun toTextureBuffer(): TextureBuffer
        enum class Type {
            OES, RGB
        }
        companion object {
            const val TAG: String
        }
    }
    companion object {
        fun cropAndScaleI420(i420Buffer: I420Buffer, value: Int, value2: Int, value3: Int, value4: Int, value5: Int, value6: Int): Buffer
        fun getAgoraFormat(textureBuffer: TextureBuffer): Int
    }
}
