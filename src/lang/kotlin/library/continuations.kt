// Declarations of continuations that types flow through. Shapes only.
package kotlin.coroutines

interface Continuation<T> { fun resumeWith(result: Result<T>): Unit }
fun <T> Continuation<T>.resume(value: T): Unit
fun <T> Continuation<T>.resumeWithException(exception: Throwable): Unit
suspend fun <T> suspendCoroutine(block: (Continuation<T>) -> Unit): T
