// Declarations of coroutine builders that types flow through. Shapes only.
package kotlinx.coroutines

interface CoroutineScope
interface Job { fun cancel(): Unit }
interface Deferred<T> : Job { suspend fun await(): T }
fun CoroutineScope.launch(context: Any?, start: Any?, block: suspend CoroutineScope.() -> Unit): Job
fun <T> CoroutineScope.async(context: Any?, start: Any?, block: suspend CoroutineScope.() -> T): Deferred<T>
suspend fun <T> withContext(context: Any, block: suspend CoroutineScope.() -> T): T
suspend fun <R> coroutineScope(block: suspend CoroutineScope.() -> R): R
suspend fun <R> supervisorScope(block: suspend CoroutineScope.() -> R): R
fun <T> runBlocking(context: Any?, block: suspend CoroutineScope.() -> T): T
suspend fun <T> withTimeout(timeMillis: Long, block: suspend CoroutineScope.() -> T): T
suspend fun <T> withTimeoutOrNull(timeMillis: Long, block: suspend CoroutineScope.() -> T): T?
suspend fun <T> Collection<Deferred<T>>.awaitAll(): List<T>
suspend fun delay(timeMillis: Long): Unit
interface CompletableDeferred<T> : Deferred<T> { fun complete(value: T): Boolean }
fun <T> CompletableDeferred(): CompletableDeferred<T>
fun <T> CompletableDeferred(value: T): CompletableDeferred<T>
interface CancellableContinuation<T> : kotlin.coroutines.Continuation<T> { fun invokeOnCancellation(handler: (Throwable?) -> Unit): Unit }
suspend fun <T> suspendCancellableCoroutine(block: (CancellableContinuation<T>) -> Unit): T
suspend fun <T> runInterruptible(context: Any?, block: () -> T): T
