package io.getstream.result.call.retrofit

import io.getstream.result.Error
import io.getstream.result.Result
import io.getstream.result.call.Call
import java.lang.reflect.Type
import kotlinx.coroutines.CoroutineScope
import okhttp3.Response
import okhttp3.ResponseBody
import retrofit2.CallAdapter
import retrofit2.Retrofit

interface ErrorParser<T> {
    fun <T: Any> fromJson(raw: String): T
    fun toError(okHttpResponse: Response): Error
    fun toError(errorResponseBody: ResponseBody): Error
}

class RetrofitCall<T: Any>(call: retrofit2.Call<T>, errorParser: ErrorParser<*>, scope: CoroutineScope) : Call<T> {
    override fun cancel()
    override fun execute(): Result<T>
    override fun enqueue(callback: Call.Callback<T>)
    override suspend fun await(): Result<T>
}

class RetrofitCallAdapterFactory internal constructor() : CallAdapter.Factory {
    override fun get(returnType: Type, annotations: Array<out Annotation>, retrofit: Retrofit): CallAdapter<*, *>?
    companion object {
        fun create(coroutineScope: CoroutineScope = TODO(), errorParser: ErrorParser<*> = TODO()): RetrofitCallAdapterFactory
    }
}
