// Declarations of Compose state that types flow through. Shapes only.
package androidx.compose.runtime

interface State<T> { val value: T }
interface MutableState<T> : State<T> { override var value: T }
fun <T> mutableStateOf(value: T): MutableState<T>
fun <T> remember(calculation: () -> T): T
fun <T> remember(key1: Any?, calculation: () -> T): T
fun <T> remember(key1: Any?, key2: Any?, calculation: () -> T): T
fun <T> rememberUpdatedState(newValue: T): State<T>
fun <T> derivedStateOf(calculation: () -> T): State<T>
fun <T> produceState(initialValue: T, producer: suspend Any.() -> Unit): State<T>
fun <T> kotlinx.coroutines.flow.StateFlow<T>.collectAsState(): State<T>
fun <T, R> kotlinx.coroutines.flow.Flow<T>.collectAsState(initial: R): State<R>
fun LaunchedEffect(key1: Any?, block: suspend kotlinx.coroutines.CoroutineScope.() -> Unit): Unit
fun LaunchedEffect(key1: Any?, key2: Any?, block: suspend kotlinx.coroutines.CoroutineScope.() -> Unit): Unit
fun <T> staticCompositionLocalOf(defaultFactory: () -> T): CompositionLocal<T>
fun <T> compositionLocalOf(defaultFactory: () -> T): CompositionLocal<T>
abstract class CompositionLocal<T> { val current: T }
fun <T> mutableStateListOf(vararg elements: T): MutableList<T>
fun <K, V> mutableStateMapOf(vararg pairs: Pair<K, V>): MutableMap<K, V>
fun <T> kotlinx.coroutines.flow.StateFlow<T>.collectAsStateWithLifecycle(): State<T>
fun <T> rememberSaveable(calculation: () -> T): T
fun rememberCoroutineScope(): kotlinx.coroutines.CoroutineScope
