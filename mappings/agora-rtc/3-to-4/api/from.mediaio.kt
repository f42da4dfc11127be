package io.agora.rtc.mediaio

import java.nio.ByteBuffer

open class AgoraDefaultRender : IVideoSink {
    open fun consumeByteArrayFrame(data: ByteArray, value: Int, value2: Int, value3: Int, value4: Int, time: Long)
    open fun consumeByteBufferFrame(byteBuffer: ByteBuffer, value: Int, value2: Int, value3: Int, value4: Int, time: Long)
    open fun consumeTextureFrame(value: Int, value2: Int, value3: Int, value4: Int, value5: Int, time: Long, matrix: FloatArray)
    open fun getBufferType(): Int
    open fun getEGLContextHandle(): Long
    open fun getPixelFormat(): Int
    open fun onDispose()
    open fun onInitialize(): Boolean
    open fun onStart(): Boolean
    open fun onStop()
}

open class CaptureParameters {
    var bufferType: Int
    var captureType: Int
    var contentHint: Int
    var fps: Int
    var height: Int
    var pixelFormat: Int
    var rotation: Int
    var stride: Int
    var width: Int
}

interface IVideoFrameConsumer {
    fun consumeByteArrayFrame(data: ByteArray, value: Int, value2: Int, value3: Int, value4: Int, time: Long)
    fun consumeByteBufferFrame(byteBuffer: ByteBuffer, value: Int, value2: Int, value3: Int, value4: Int, time: Long)
    fun consumeTextureFrame(value: Int, value2: Int, value3: Int, value4: Int, value5: Int, time: Long, matrix: FloatArray)
}

interface IVideoSink : IVideoFrameConsumer {
    fun getBufferType(): Int
    fun getEGLContextHandle(): Long
    fun getPixelFormat(): Int
    fun onDispose()
    fun onInitialize(): Boolean
    fun onStart(): Boolean
    fun onStop()
}

open class MediaIO {
    enum class BufferType {
        BYTE_BUFFER, BYTE_ARRAY, TEXTURE
    }
    enum class CaptureType {
        UNKNOWN, CAMERA, SCREEN
    }
    enum class ContentHint {
        NONE, MOTION, DETAIL
    }
    enum class PixelFormat {
        I420, NV21, RGBA, TEXTURE_2D,
        TEXTURE_OES
    }
}

interface IVideoSource {
    fun onInitialize(consumer: IVideoFrameConsumer): Boolean
    fun onStart(): Boolean
    fun onStop()
    fun onDispose()
    fun getBufferType(): Int
}
