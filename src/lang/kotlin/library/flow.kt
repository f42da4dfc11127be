// Declarations of flows that types flow through. Shapes only.
package kotlinx.coroutines.flow

interface Flow<T>
interface SharedFlow<T> : Flow<T>
interface StateFlow<T> : SharedFlow<T> { val value: T }
interface MutableSharedFlow<T> : SharedFlow<T> { suspend fun emit(value: T): Unit
    fun tryEmit(value: T): Boolean }
interface MutableStateFlow<T> : StateFlow<T>, MutableSharedFlow<T> { override var value: T }
interface FlowCollector<T> { suspend fun emit(value: T): Unit }
fun <T> MutableStateFlow(value: T): MutableStateFlow<T>
fun <T> MutableSharedFlow(replay: Int, extraBufferCapacity: Int, onBufferOverflow: Any?): MutableSharedFlow<T>
fun <T> flowOf(vararg elements: T): Flow<T>
fun <T> flow(block: suspend FlowCollector<T>.() -> Unit): Flow<T>
suspend fun <T> Flow<T>.collect(collector: suspend (T) -> Unit): Unit
suspend fun <T> Flow<T>.collectLatest(action: suspend (T) -> Unit): Unit
fun <T> Flow<T>.onEach(action: suspend (T) -> Unit): Flow<T>
fun <T> Flow<T>.onStart(action: suspend FlowCollector<T>.() -> Unit): Flow<T>
fun <T> Flow<T>.filter(predicate: suspend (T) -> Boolean): Flow<T>
fun <T> Flow<T?>.filterNotNull(): Flow<T>
fun <R> Flow<Any>.filterIsInstance(): Flow<R>
fun <T, R> Flow<T>.map(transform: suspend (T) -> R): Flow<R>
fun <T, R> Flow<T>.mapNotNull(transform: suspend (T) -> R?): Flow<R>
fun <T, R> Flow<T>.mapLatest(transform: suspend (T) -> R): Flow<R>
fun <T, R> Flow<T>.flatMapLatest(transform: suspend (T) -> Flow<R>): Flow<R>
fun <T, R> Flow<T>.flatMapConcat(transform: suspend (T) -> Flow<R>): Flow<R>
fun <T, R> Flow<T>.transform(transform: suspend FlowCollector<R>.(T) -> Unit): Flow<R>
fun <T> Flow<T>.distinctUntilChanged(): Flow<T>
fun <T> Flow<T>.debounce(timeoutMillis: Long): Flow<T>
fun <T> Flow<T>.catch(action: suspend FlowCollector<T>.(Throwable) -> Unit): Flow<T>
fun <T> Flow<T>.flowOn(context: Any): Flow<T>
fun <T> Flow<T>.take(count: Int): Flow<T>
fun <T> Flow<T>.drop(count: Int): Flow<T>
fun <T> Flow<T>.launchIn(scope: Any): Any
suspend fun <T> Flow<T>.first(): T
suspend fun <T> Flow<T>.first(predicate: suspend (T) -> Boolean): T
suspend fun <T> Flow<T>.firstOrNull(): T?
suspend fun <T> Flow<T>.firstOrNull(predicate: suspend (T) -> Boolean): T?
suspend fun <T> Flow<T>.single(): T
suspend fun <T> Flow<T>.toList(): List<T>
fun <T> Flow<T>.stateIn(scope: Any, started: Any, initialValue: T): StateFlow<T>
fun <T> Flow<T>.shareIn(scope: Any, started: Any, replay: Int): SharedFlow<T>
fun <T> MutableStateFlow<T>.asStateFlow(): StateFlow<T>
fun <T> MutableSharedFlow<T>.asSharedFlow(): SharedFlow<T>
fun <T> MutableStateFlow<T>.update(function: (T) -> T): Unit
fun <A, B, R> combine(flow: Flow<A>, flow2: Flow<B>, transform: suspend (A, B) -> R): Flow<R>
fun <A, B, R> Flow<A>.combine(flow: Flow<B>, transform: suspend (A, B) -> R): Flow<R>
interface ProducerScope<T> : kotlinx.coroutines.CoroutineScope { suspend fun send(element: T): Unit
    fun trySend(element: T): Any }
fun <T> callbackFlow(block: suspend ProducerScope<T>.() -> Unit): Flow<T>
fun <T> channelFlow(block: suspend ProducerScope<T>.() -> Unit): Flow<T>
fun <T> emptyFlow(): Flow<T>
fun <T> Iterable<T>.asFlow(): Flow<T>
suspend fun <T> FlowCollector<T>.emitAll(flow: Flow<T>): Unit
fun <T> merge(vararg flows: Flow<T>): Flow<T>
fun <T> Flow<T>.onCompletion(action: suspend FlowCollector<T>.(Throwable?) -> Unit): Flow<T>
fun <T> Flow<T>.onEmpty(action: suspend FlowCollector<T>.() -> Unit): Flow<T>
fun <T> SharedFlow<T>.onSubscription(action: suspend FlowCollector<T>.() -> Unit): SharedFlow<T>
fun <T> Flow<T>.filterNot(predicate: suspend (T) -> Boolean): Flow<T>
fun <T> Flow<T>.takeWhile(predicate: suspend (T) -> Boolean): Flow<T>
fun <T> Flow<T>.dropWhile(predicate: suspend (T) -> Boolean): Flow<T>
fun <T> Flow<T>.distinctUntilChangedBy(selector: (T) -> Any?): Flow<T>
fun <T> Flow<T>.retry(retries: Long): Flow<T>
fun <T> Flow<T>.buffer(capacity: Int): Flow<T>
fun <T> Flow<T>.conflate(): Flow<T>
fun <T> Flow<T>.sample(periodMillis: Long): Flow<T>
fun <T> Flow<T>.withIndex(): Flow<IndexedValue<T>>
fun <T> Flow<Flow<T>>.flattenConcat(): Flow<T>
fun <T> Flow<Flow<T>>.flattenMerge(): Flow<T>
fun <T, R> Flow<T>.flatMapMerge(concurrency: Int, transform: suspend (T) -> Flow<R>): Flow<R>
fun <T, R> Flow<T>.transformLatest(transform: suspend FlowCollector<R>.(T) -> Unit): Flow<R>
fun <T, R> Flow<T>.scan(initial: R, operation: suspend (R, T) -> R): Flow<R>
fun <T, R> Flow<T>.runningFold(initial: R, operation: suspend (R, T) -> R): Flow<R>
fun <A, B, R> Flow<A>.zip(other: Flow<B>, transform: suspend (A, B) -> R): Flow<R>
suspend fun <T> Flow<T>.collectIndexed(action: suspend (Int, T) -> Unit): Unit
suspend fun <T, R> Flow<T>.fold(initial: R, operation: suspend (R, T) -> R): R
suspend fun <T> Flow<T>.reduce(operation: suspend (T, T) -> T): T
suspend fun <T> Flow<T>.last(): T
suspend fun <T> Flow<T>.lastOrNull(): T?
suspend fun <T> Flow<T>.singleOrNull(): T?
suspend fun <T> Flow<T>.toSet(): Set<T>
fun <T> MutableStateFlow<T>.updateAndGet(function: (T) -> T): T
fun <T> MutableStateFlow<T>.getAndUpdate(function: (T) -> T): T
fun <A, B, C, R> combine(flow: Flow<A>, flow2: Flow<B>, flow3: Flow<C>, transform: suspend (A, B, C) -> R): Flow<R>
fun <A, B, C, D, R> combine(flow: Flow<A>, flow2: Flow<B>, flow3: Flow<C>, flow4: Flow<D>, transform: suspend (A, B, C, D) -> R): Flow<R>
