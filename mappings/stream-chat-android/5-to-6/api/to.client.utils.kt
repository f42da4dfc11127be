package io.getstream.chat.android.client.utils

import io.getstream.result.Error
import io.getstream.result.Result

interface ProgressCallback {
    fun onSuccess(url: String?)
    fun onError(error: Error)
    fun onProgress(bytesUploaded: Long, totalBytes: Long)
}

object TimeProvider {
    fun provideCurrentTimeInSeconds(): Long
    fun provideCurrentTimeInMilliseconds(): Long
}

fun <T: Any> Result<T>.stringify(toString: (data: T) -> String): String
