// Declarations of Compose lists that types flow through. Shapes only.
package androidx.compose.foundation.lazy

interface LazyItemScope
interface LazyListScope
fun LazyColumn(modifier: Any?, state: Any?, contentPadding: Any?, content: LazyListScope.() -> Unit): Unit
fun LazyRow(modifier: Any?, state: Any?, contentPadding: Any?, content: LazyListScope.() -> Unit): Unit
fun <T> LazyListScope.items(items: List<T>, key: (T) -> Any, contentType: (T) -> Any?, itemContent: LazyItemScope.(T) -> Unit): Unit
fun <T> LazyListScope.itemsIndexed(items: List<T>, key: (Int, T) -> Any, contentType: (Int, T) -> Any?, itemContent: LazyItemScope.(Int, T) -> Unit): Unit
