// Declarations that collect flows in Compose by lifecycle. Shapes only.
package androidx.lifecycle.compose

fun <T> kotlinx.coroutines.flow.StateFlow<T>.collectAsStateWithLifecycle(): androidx.compose.runtime.State<T>
fun <T> kotlinx.coroutines.flow.Flow<T>.collectAsStateWithLifecycle(initialValue: T): androidx.compose.runtime.State<T>
