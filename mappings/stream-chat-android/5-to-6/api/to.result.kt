package io.getstream.result

sealed class Error() {
    abstract val message: String
    data class GenericError(override val message: String) : Error
    data class ThrowableError(override val message: String, val cause: Throwable) : Error
    data class NetworkError(
        override val message: String,
        val serverErrorCode: Int,
        val statusCode: Int = TODO(),
        val cause: Throwable? = TODO(),
    ) : Error {
        companion object {
            const val UNKNOWN_STATUS_CODE: Int
        }
    }
}

sealed class Result<out A: Any>() {
    val isSuccess: Boolean
    val isFailure: Boolean
    fun getOrNull(): A?
    fun getOrThrow(): A
    fun errorOrNull(): Error?
    data class Success<out A: Any>(val value: A) : Result<A>
    data class Failure(val value: Error) : Result<Nothing>
    fun <C: Any> map(f: (A) -> C): Result<C>
    suspend fun <C: Any> mapSuspend(f: suspend (A) -> C): Result<C>
    fun toUnitResult(): Result<Unit>
    fun onSuccess(successSideEffect: (A) -> Unit): Result<A>
    fun onError(errorSideEffect: (Error) -> Unit): Result<A>
}

fun Error.copyWithMessage(message: String): Error
fun Error.extractCause(): Throwable?
fun <A: Any, C: Any> Result<A>.flatMap(f: (A) -> Result<C>): Result<C>
suspend fun <A: Any, C: Any> Result<A>.flatMapSuspend(f: suspend (A) -> Result<C>): Result<C>
suspend fun <A: Any> Result<A>.onSuccessSuspend(successSideEffect: suspend (A) -> Unit): Result<A>
suspend fun <A: Any> Result<A>.onErrorSuspend(errorSideEffect: suspend (Error) -> Unit): Result<A>
fun <A: Any> Result<A>.recover(errorMapper: (Error) -> A): Result.Success<A>
suspend fun <A: Any> Result<A>.recoverSuspend(errorMapper: suspend (Error) -> A): Result.Success<A>
infix fun <T: Any, U: Any> Result<T>.then(f: (T) -> Result<U>): Result<U>
