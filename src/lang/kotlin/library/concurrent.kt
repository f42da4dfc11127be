// Declarations of Java's concurrent collections and references that types flow through. Shapes only.
package java.util.concurrent

class ConcurrentHashMap<K, V> : MutableMap<K, V>
class CopyOnWriteArrayList<T> : MutableList<T>
class CopyOnWriteArraySet<T> : MutableSet<T>
class ConcurrentLinkedQueue<T> : MutableCollection<T> { fun poll(): T?
    fun peek(): T? }
class LinkedBlockingQueue<T> : MutableCollection<T> { fun take(): T
    fun poll(): T?
    fun put(element: T): Unit }
fun interface Callable<T> { fun call(): T }
interface Future<T> { fun get(): T }
class CompletableFuture<T> : Future<T> { fun complete(value: T): Boolean
    fun join(): T
    fun thenAccept(action: (T) -> Unit): CompletableFuture<Unit>
    fun <R> thenApply(action: (T) -> R): CompletableFuture<R>
    companion object { fun <T> supplyAsync(supplier: () -> T): CompletableFuture<T> } }
