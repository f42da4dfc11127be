package io.getstream.chat.android.client.utils

import io.getstream.chat.android.client.errors.ChatError

interface ProgressCallback {
    fun onSuccess(url: String?)
    fun onError(error: ChatError)
    fun onProgress(bytesUploaded: Long, totalBytes: Long)
}

enum class SyncStatus(val status: Int) {
    SYNC_NEEDED, COMPLETED, FAILED_PERMANENTLY, IN_PROGRESS, AWAITING_ATTACHMENTS;
    companion object {
        fun fromInt(type: Int): SyncStatus?
    }
}

object TimeProvider {
    fun provideCurrentTimeInSeconds(): Long
    fun provideCurrentTimeInMilliseconds(): Long
}

class Result<T: Any> internal constructor() {
    constructor(data: T)
    constructor(error: ChatError)
    val isSuccess: Boolean
    val isError: Boolean
    fun data(): T
    fun error(): ChatError
    companion object {
        fun <T: Any> success(data: T): Result<T>
        fun <T: Any> error(t: Throwable): Result<T>
        fun <T: Any> error(error: ChatError): Result<T>
    }
}

fun <T: Any> Result<T>.onSuccess(successSideEffect: (T) -> Unit): Result<T>
suspend fun <T: Any> Result<T>.onSuccessSuspend(successSideEffect: suspend (T) -> Unit): Result<T>
fun <T: Any, K: Any> Result<T>.map(mapper: (T) -> K): Result<K>
suspend fun <T: Any, K: Any> Result<T>.mapSuspend(mapper: suspend (T) -> K): Result<K>
fun <T: Any> Result<T>.recover(errorMapper: (ChatError) -> T): Result<T>
suspend fun <T: Any> Result<T>.recoverSuspend(errorMapper: suspend (ChatError) -> T): Result<T>
fun <T: Any> Result<T>.onError(errorSideEffect: (ChatError) -> Unit): Result<T>
suspend fun <T: Any> Result<T>.onErrorSuspend(errorSideEffect: suspend (ChatError) -> Unit): Result<T>
fun <T: Any, R: Any> Result<T>.flatMap(func: (T) -> Result<R>): Result<R>
suspend fun <T: Any, R: Any> Result<T>.flatMapSuspend(func: suspend (T) -> Result<R>): Result<R>
fun <T: Any> T.toResult(): Result<T>
fun <T: Any> ChatError.toResultError(): Result<T>
