package io.getstream.result.call

import io.getstream.result.Error
import io.getstream.result.Result
import io.getstream.result.call.retry.RetryPolicy
import kotlin.coroutines.CoroutineContext
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
    companion object {
        fun <T: Any> callCanceledError(): Result<T>
        suspend fun <T: Any> runCatching(
            errorMap: suspend (originalResultError: Result<T>) -> Result<T> = TODO(),
            block: suspend () -> Result<T>,
        ): Result<T>
    }
}

class CoroutineCall<T: Any>(scope: CoroutineScope, suspendingTask: suspend CoroutineScope.() -> Result<T>) : Call<T> {
    override fun execute(): Result<T>
    override suspend fun await(): Result<T>
    override fun cancel()
    override fun enqueue(callback: Call.Callback<T>)
}

class DistinctCall<T: Any>(scope: CoroutineScope, callBuilder: () -> Call<T>, onFinished: () -> Unit) : Call<T> {
    fun originCall(): Call<T>
    override fun execute(): Result<T>
    override fun enqueue(callback: Call.Callback<T>)
    override suspend fun await(): Result<T>
    override fun cancel()
}

class ReturnOnErrorCall<T: Any>(
    originalCall: Call<T>,
    scope: CoroutineScope,
    onErrorReturn: suspend (originalError: Error) -> Result<T>,
) : Call<T> {
    override fun execute(): Result<T>
    override fun enqueue(callback: Call.Callback<T>)
    override fun cancel()
    override suspend fun await(): Result<T>
}

class SharedCalls() : CoroutineContext.Element {
    override val key: CoroutineContext.Key<SharedCalls>
    companion object Key : CoroutineContext.Key<SharedCalls>
}

fun <T: Any> Call<T>.launch(scope: CoroutineScope)
fun <T: Any, K: Any> Call<T>.map(mapper: (T) -> K): Call<K>
fun <T: Any, K: Any> Call<T>.zipWith(call: Call<K>): Call<Pair<T, K>>
fun <T: Any> Call<T>.doOnStart(scope: CoroutineScope, function: suspend () -> Unit): Call<T>
fun <T: Any> Call<T>.doOnResult(scope: CoroutineScope, function: suspend (Result<T>) -> Unit): Call<T>
fun <T: Any> Call<T>.withPrecondition(scope: CoroutineScope, precondition: suspend () -> Result<Unit>): Call<T>
fun <T: Any> Call<T>.onErrorReturn(scope: CoroutineScope, function: suspend (originalError: Error) -> Result<T>): ReturnOnErrorCall<T>
fun <T: Any> Call<T>.share(scope: CoroutineScope, identifier: () -> Int): Call<T>
fun Call<*>.toUnitCall(): Call<Unit>
fun <T: Any> Call<T>.enqueue(onSuccess: (T) -> Unit = TODO(), onError: (Error) -> Unit = TODO())
fun <T: Any> Call<T>.retry(scope: CoroutineScope, retryPolicy: RetryPolicy): Call<T>
fun <T: Any> Call<T>.forceNewRequest(): Call<T>
