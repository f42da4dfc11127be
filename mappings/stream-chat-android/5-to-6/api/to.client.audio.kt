package io.getstream.chat.android.client.audio

import android.media.MediaCodec

data class ProgressData(val currentPosition: Int, val progress: Float, val duration: Int)

enum class AudioState {
    UNSET, LOADING, IDLE, PAUSE, PLAYING
}

enum class PlayerState {
    UNSET, LOADING, IDLE, PAUSE, PLAYING
}

fun MediaCodec.BufferInfo.isEof(): Boolean
