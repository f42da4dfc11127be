package io.agora.base

import java.nio.ByteBuffer

open class AudioFrame {
    constructor(buffer: ByteBuffer, sampleRataHz: Int, bytesPerSample: Int, channelNums: Int, samplesPerChannel: Int, timestamp: Long)
    var buffer: ByteBuffer
    var sampleRataHz: Int
    var bytesPerSample: Int
    var channelNums: Int
    var samplesPerChannel: Int
    var timestamp: Long
    open fun getByteBuffer(): ByteBuffer
    open fun getBytesPerSample(): Int
    open fun getChannelNums(): Int
    open fun getSampleRataHz(): Int
    open fun getSamplesPerChannel(): Int
    open fun getTimestamp(): Long
    open fun toString(): String
}

open class VideoFrame {
    constructor(buffer: Buffer, rotation: Int, timestampNs: Long)
    open fun getBuffer(): Buffer
    open fun getRotation(): Int
    open fun getTimestampNs(): Long
    interface Buffer {
        fun getWidth(): Int
        fun getHeight(): Int
        fun release()
        fun retain()
    }
}
