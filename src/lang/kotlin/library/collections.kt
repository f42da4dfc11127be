// Declarations of the collections that types flow through. Shapes only.
package kotlin.collections

interface Iterable<T>
interface Collection<T> : Iterable<T> { val size: Int
    fun isEmpty(): Boolean
    fun contains(element: T): Boolean }
interface List<T> : Collection<T> { operator fun get(index: Int): T
    fun indexOf(element: T): Int }
interface Set<T> : Collection<T>
interface MutableCollection<T> : Collection<T> { fun add(element: T): Boolean
    fun remove(element: T): Boolean
    fun clear(): Unit }
interface MutableList<T> : List<T>, MutableCollection<T> { fun removeAt(index: Int): T
    operator fun set(index: Int, element: T): T }
interface MutableSet<T> : Set<T>, MutableCollection<T>
class ArrayList<T> : MutableList<T>
class HashSet<T> : MutableSet<T>
class LinkedHashSet<T> : MutableSet<T>
class ArrayDeque<T> : MutableList<T>
interface Iterator<T> { fun next(): T
    fun hasNext(): Boolean }
interface Map<K, V> {
    interface Entry<K, V> { val key: K
        val value: V }
    val size: Int
    val keys: Set<K>
    val values: Collection<V>
    val entries: Set<Map.Entry<K, V>>
    operator fun get(key: K): V?
    fun containsKey(key: K): Boolean
    fun isEmpty(): Boolean
}
interface MutableMap<K, V> : Map<K, V> { fun put(key: K, value: V): V?
    fun remove(key: K): V?
    operator fun set(key: K, value: V): Unit
    fun clear(): Unit }
class HashMap<K, V> : MutableMap<K, V>
class LinkedHashMap<K, V> : MutableMap<K, V>
class IndexedValue<T>(val index: Int, val value: T)

fun <T> listOf(vararg elements: T): List<T>
fun <T> listOfNotNull(vararg elements: T?): List<T>
fun <T> emptyList(): List<T>
fun <T> mutableListOf(vararg elements: T): MutableList<T>
fun <T> arrayListOf(vararg elements: T): ArrayList<T>
fun <T> setOf(vararg elements: T): Set<T>
fun <T> mutableSetOf(vararg elements: T): MutableSet<T>
fun <T> hashSetOf(vararg elements: T): HashSet<T>
fun <K, V> mapOf(vararg pairs: Pair<K, V>): Map<K, V>
fun <K, V> mutableMapOf(vararg pairs: Pair<K, V>): MutableMap<K, V>
fun <K, V> hashMapOf(vararg pairs: Pair<K, V>): HashMap<K, V>
fun <T> List(size: Int, init: (Int) -> T): List<T>
fun <T> MutableList(size: Int, init: (Int) -> T): MutableList<T>
fun <T> buildList(builderAction: MutableList<T>.() -> Unit): List<T>

fun <T> Iterable<T>.forEach(action: (T) -> Unit): Unit
fun <T> Iterable<T>.onEach(action: (T) -> Unit): Iterable<T>
fun <T> Iterable<T>.forEachIndexed(action: (Int, T) -> Unit): Unit
fun <T, R> Iterable<T>.map(transform: (T) -> R): List<R>
fun <T, R> Iterable<T>.mapNotNull(transform: (T) -> R?): List<R>
fun <T, R> Iterable<T>.mapIndexed(transform: (Int, T) -> R): List<R>
fun <T, R> Iterable<T>.flatMap(transform: (T) -> Iterable<R>): List<R>
fun <T> Iterable<Iterable<T>>.flatten(): List<T>
fun <T> Iterable<T>.filter(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T>.filterNot(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T?>.filterNotNull(): List<T>
fun <R> Iterable<Any>.filterIsInstance(): List<R>
fun <T> Iterable<T>.first(): T
fun <T> Iterable<T>.first(predicate: (T) -> Boolean): T
fun <T> Iterable<T>.firstOrNull(): T?
fun <T> Iterable<T>.firstOrNull(predicate: (T) -> Boolean): T?
fun <T> Iterable<T>.last(): T
fun <T> Iterable<T>.lastOrNull(): T?
fun <T> Iterable<T>.lastOrNull(predicate: (T) -> Boolean): T?
fun <T> Iterable<T>.last(predicate: (T) -> Boolean): T
fun <T> Iterable<T>.single(): T
fun <T> Iterable<T>.singleOrNull(predicate: (T) -> Boolean): T?
fun <T> Iterable<T>.find(predicate: (T) -> Boolean): T?
fun <T> Iterable<T>.findLast(predicate: (T) -> Boolean): T?
fun <T> Iterable<T>.any(predicate: (T) -> Boolean): Boolean
fun <T> Iterable<T>.all(predicate: (T) -> Boolean): Boolean
fun <T> Iterable<T>.none(predicate: (T) -> Boolean): Boolean
fun <T> Iterable<T>.count(predicate: (T) -> Boolean): Int
fun <T> Iterable<T>.indexOfFirst(predicate: (T) -> Boolean): Int
fun <T> Iterable<T>.sortedBy(selector: (T) -> Any?): List<T>
fun <T> Iterable<T>.sortedByDescending(selector: (T) -> Any?): List<T>
fun <T> Iterable<T>.sortedWith(comparator: Comparator<T>): List<T>
fun <T> Iterable<T>.sorted(): List<T>
fun <T> Iterable<T>.reversed(): List<T>
fun <T> Iterable<T>.distinct(): List<T>
fun <T> Iterable<T>.distinctBy(selector: (T) -> Any?): List<T>
fun <T> Iterable<T>.take(n: Int): List<T>
fun <T> Iterable<T>.takeLast(n: Int): List<T>
fun <T> Iterable<T>.drop(n: Int): List<T>
fun <T> Iterable<T>.takeWhile(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T>.toList(): List<T>
fun <T> Iterable<T>.toMutableList(): MutableList<T>
fun <T> Iterable<T>.toSet(): Set<T>
fun <T> Iterable<T>.toMutableSet(): MutableSet<T>
fun <T> Iterable<T>.asSequence(): Iterable<T>
fun <T> Iterable<T>.asIterable(): Iterable<T>
fun <T> Iterable<T>.withIndex(): Iterable<IndexedValue<T>>
fun <T> Iterable<T>.maxByOrNull(selector: (T) -> Any): T?
fun <T> Iterable<T>.minByOrNull(selector: (T) -> Any): T?
fun <T> Iterable<T>.maxBy(selector: (T) -> Any): T
fun <T> Iterable<T>.minBy(selector: (T) -> Any): T
fun <T> Iterable<T>.sumOf(selector: (T) -> Any): Int
fun <T> Iterable<T>.partition(predicate: (T) -> Boolean): Pair<List<T>, List<T>>
fun <T, K> Iterable<T>.groupBy(keySelector: (T) -> K): Map<K, List<T>>
fun <T, K> Iterable<T>.associateBy(keySelector: (T) -> K): Map<K, T>
fun <T, V> Iterable<T>.associateWith(valueSelector: (T) -> V): Map<T, V>
fun <T, K, V> Iterable<T>.associate(transform: (T) -> Pair<K, V>): Map<K, V>
fun <T, R> Iterable<T>.fold(initial: R, operation: (R, T) -> R): R
fun <T> Iterable<T>.joinToString(separator: CharSequence, prefix: CharSequence, postfix: CharSequence, limit: Int, truncated: CharSequence, transform: (T) -> CharSequence): String
fun <T, R> Iterable<T>.zip(other: Iterable<R>): List<Pair<T, R>>
fun <T> Iterable<T>.chunked(size: Int): List<List<T>>
fun <T> List<T>.getOrNull(index: Int): T?
fun <T> List<T>.getOrElse(index: Int, defaultValue: (Int) -> T): T
fun <T> List<T>.subList(from: Int, to: Int): List<T>
fun <T> List<T>.elementAtOrNull(index: Int): T?
fun <T> Iterable<T>.elementAt(index: Int): T
fun <T> MutableList<T>.removeFirst(): T
fun <T> MutableList<T>.removeLast(): T
fun <T> MutableCollection<T>.removeAll(predicate: (T) -> Boolean): Boolean
fun <T> MutableList<T>.sortBy(selector: (T) -> Any?): Unit
fun <T> Iterable<T>.random(): T
fun <T> Iterable<T>.isNotEmpty(): Boolean
fun <T> Iterable<T>.orEmpty(): List<T>
operator fun <T> Iterable<T>.plus(element: T): List<T>
fun <T> Iterable<T>.ifEmpty(defaultValue: () -> Iterable<T>): Iterable<T>
fun <K, V> Map<K, V>.forEach(action: (Map.Entry<K, V>) -> Unit): Unit
fun <K, V, R> Map<K, V>.map(transform: (Map.Entry<K, V>) -> R): List<R>
fun <K, V, R> Map<K, V>.mapNotNull(transform: (Map.Entry<K, V>) -> R?): List<R>
fun <K, V, R> Map<K, V>.mapValues(transform: (Map.Entry<K, V>) -> R): Map<K, R>
fun <K, V, R> Map<K, V>.flatMap(transform: (Map.Entry<K, V>) -> Iterable<R>): List<R>
fun <K, V> Map<K, V>.filter(predicate: (Map.Entry<K, V>) -> Boolean): Map<K, V>
fun <K, V> Map<K, V>.filterValues(predicate: (V) -> Boolean): Map<K, V>
fun <K, V> Map<K, V>.filterKeys(predicate: (K) -> Boolean): Map<K, V>
fun <K, V> Map<K, V>.any(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
fun <K, V> Map<K, V>.none(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
fun <K, V> Map<K, V>.all(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
fun <K, V> Map<K, V>.count(predicate: (Map.Entry<K, V>) -> Boolean): Int
fun <K, V> Map<K, V>.getValue(key: K): V
fun <K, V> Map<K, V>.getOrDefault(key: K, defaultValue: V): V
fun <K, V> Map<K, V>.getOrElse(key: K, defaultValue: () -> V): V
fun <K, V> Map<K, V>.toMap(): Map<K, V>
fun <K, V> Map<K, V>.toMutableMap(): MutableMap<K, V>
fun <K, V> Map<K, V>.toList(): List<Pair<K, V>>
fun <K, V> MutableMap<K, V>.getOrPut(key: K, defaultValue: () -> V): V
