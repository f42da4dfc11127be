// Declarations of channels that types flow through. Shapes only.
package kotlinx.coroutines.channels

interface SendChannel<T> { suspend fun send(element: T): Unit
    fun trySend(element: T): Any
    fun close(): Boolean }
interface ReceiveChannel<T> : Iterable<T> { suspend fun receive(): T }
interface Channel<T> : SendChannel<T>, ReceiveChannel<T>
interface ProducerScope<T> : kotlinx.coroutines.flow.ProducerScope<T>
fun <T> Channel(capacity: Int): Channel<T>
fun <T> ReceiveChannel<T>.receiveAsFlow(): kotlinx.coroutines.flow.Flow<T>
fun <T> ReceiveChannel<T>.consumeAsFlow(): kotlinx.coroutines.flow.Flow<T>
fun <T> ReceiveChannel<T>.consumeEach(action: (T) -> Unit): Unit
fun <T> kotlinx.coroutines.CoroutineScope.produce(block: suspend ProducerScope<T>.() -> Unit): ReceiveChannel<T>
