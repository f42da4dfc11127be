package io.getstream.chat.android.client.call

import io.getstream.chat.android.client.errors.ChatError
import io.getstream.chat.android.client.utils.Result
import kotlinx.coroutines.CoroutineScope

interface Call<T: Any> {
    fun execute(): Result<T>
    fun enqueue(callback: Callback<T>)
    fun enqueue(): Unit
    suspend fun await(): Result<T>
    fun cancel()
    fun interface Callback<T: Any> {
        fun onResult(result: Result<T>)
    }
}

class ReturnOnErrorCall<T: Any>(
    originalCall: Call<T>,
    scope: CoroutineScope,
    onErrorReturn: suspend (originalError: ChatError) -> Result<T>,
) : Call<T> {
    override fun execute(): Result<T>
    override fun enqueue(callback: Call.Callback<T>)
    override fun cancel()
    override suspend fun await(): Result<T>
}

/** Up to 5.9; a member of `Call` since. */
suspend fun <T: Any> Call<T>.await(): Result<T>
