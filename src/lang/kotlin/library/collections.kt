// Declarations of the collections that types flow through. Shapes only.
package kotlin.collections

interface Iterable<T> { fun iterator(): Iterator<T> }
interface Collection<T> : Iterable<T> { val size: Int
    fun isEmpty(): Boolean
    fun contains(element: T): Boolean }
interface List<T> : Collection<T> { operator fun get(index: Int): T
    fun indexOf(element: T): Int }
interface Set<T> : Collection<T>
interface MutableCollection<T> : Collection<T> { fun add(element: T): Boolean
    fun addAll(elements: Iterable<T>): Boolean
    fun remove(element: T): Boolean
    fun removeIf(filter: (T) -> Boolean): Boolean
    fun clear(): Unit }
interface MutableList<T> : List<T>, MutableCollection<T> { fun add(index: Int, element: T): Unit
    fun removeAt(index: Int): T
    fun replaceAll(operator: (T) -> T): Unit
    operator fun set(index: Int, element: T): T }
interface MutableSet<T> : Set<T>, MutableCollection<T>
class ArrayList<T> : MutableList<T>
class HashSet<T> : MutableSet<T>
class LinkedHashSet<T> : MutableSet<T>
class ArrayDeque<T> : MutableList<T>
interface Iterator<T> : Iterable<T> { fun next(): T
    fun hasNext(): Boolean }
interface ListIterator<T> : Iterator<T> { fun previous(): T }
interface Grouping<T, K>
interface Map<K, V> {
    interface Entry<K, V> { val key: K
        val value: V
        fun component1(): K
        fun component2(): V
        fun toPair(): Pair<K, V> }
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
    fun putIfAbsent(key: K, value: V): V?
    fun putAll(from: Map<K, V>): Unit
    fun computeIfAbsent(key: K, mapping: (K) -> V): V
    fun computeIfPresent(key: K, remapping: (K, V) -> V?): V?
    fun compute(key: K, remapping: (K, V?) -> V?): V?
    fun merge(key: K, value: V, remapping: (V, V) -> V?): V?
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
fun <T> buildSet(builderAction: MutableSet<T>.() -> Unit): Set<T>
fun <K, V> buildMap(builderAction: MutableMap<K, V>.() -> Unit): Map<K, V>
fun <T> emptySet(): Set<T>
fun <T> setOfNotNull(vararg elements: T?): Set<T>
fun <T> linkedSetOf(vararg elements: T): LinkedHashSet<T>
fun <K, V> emptyMap(): Map<K, V>
fun <K, V> linkedMapOf(vararg pairs: Pair<K, V>): LinkedHashMap<K, V>

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
fun <T> Array<T>.getOrNull(index: Int): T?
fun <T, A> Iterable<T>.joinTo(buffer: A, separator: CharSequence, prefix: CharSequence, postfix: CharSequence, limit: Int, truncated: CharSequence, transform: (T) -> CharSequence): A
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
fun <T, R> Iterable<T>.flatMapIndexed(transform: (Int, T) -> Iterable<R>): List<R>
fun <T, R> Iterable<T>.mapIndexedNotNull(transform: (Int, T) -> R?): List<R>
fun <T, R, C> Iterable<T>.mapTo(destination: C, transform: (T) -> R): C
fun <T, R, C> Iterable<T>.mapNotNullTo(destination: C, transform: (T) -> R?): C
fun <T, C> Iterable<T>.filterTo(destination: C, predicate: (T) -> Boolean): C
fun <T, C> Iterable<T>.toCollection(destination: C): C
fun <T> Iterable<T>.filterIndexed(predicate: (Int, T) -> Boolean): List<T>
fun <T> Iterable<T>.onEachIndexed(action: (Int, T) -> Unit): Iterable<T>
fun <T, R> Iterable<T>.firstNotNullOf(transform: (T) -> R?): R
fun <T, R> Iterable<T>.firstNotNullOfOrNull(transform: (T) -> R?): R?
fun <T> Iterable<T>.single(predicate: (T) -> Boolean): T
fun <T> Iterable<T>.singleOrNull(): T?
fun <T> Iterable<T>.indexOfLast(predicate: (T) -> Boolean): Int
fun <T> Iterable<T>.sortedDescending(): List<T>
fun <T> Iterable<T>.shuffled(): List<T>
fun <T> Iterable<T>.asReversed(): List<T>
fun <T> Iterable<T>.dropLast(n: Int): List<T>
fun <T> Iterable<T>.dropWhile(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T>.dropLastWhile(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T>.takeLastWhile(predicate: (T) -> Boolean): List<T>
fun <T> Iterable<T>.slice(indices: Any): List<T>
fun <T> Iterable<T>.toHashSet(): HashSet<T>
fun <T> Iterable<T>.toTypedArray(): Array<T>
fun <T> Array<T>.asList(): List<T>
fun <T> Iterable<T>.maxWithOrNull(comparator: Comparator<T>): T?
fun <T> Iterable<T>.minWithOrNull(comparator: Comparator<T>): T?
fun <T> Iterable<T>.maxWith(comparator: Comparator<T>): T
fun <T> Iterable<T>.minWith(comparator: Comparator<T>): T
fun <T, R> Iterable<T>.maxOf(selector: (T) -> R): R
fun <T, R> Iterable<T>.minOf(selector: (T) -> R): R
fun <T, R> Iterable<T>.maxOfOrNull(selector: (T) -> R): R?
fun <T, R> Iterable<T>.minOfOrNull(selector: (T) -> R): R?
fun <T> Iterable<T>.sumBy(selector: (T) -> Int): Int
fun <T, K, V> Iterable<T>.groupBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, List<V>>
fun <T, K, V> Iterable<T>.associateBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, V>
fun <T, K> Iterable<T>.groupingBy(keySelector: (T) -> K): Grouping<T, K>
fun <T, K> Grouping<T, K>.eachCount(): Map<K, Int>
fun <T, R> Iterable<T>.foldIndexed(initial: R, operation: (Int, R, T) -> R): R
fun <T, R> Iterable<T>.foldRight(initial: R, operation: (T, R) -> R): R
fun <T, R> Iterable<T>.runningFold(initial: R, operation: (R, T) -> R): List<R>
fun <T, R> Iterable<T>.scan(initial: R, operation: (R, T) -> R): List<R>
fun <T> Iterable<T>.reduce(operation: (T, T) -> T): T
fun <T> Iterable<T>.reduceOrNull(operation: (T, T) -> T): T?
fun <T> Iterable<T>.reduceIndexed(operation: (Int, T, T) -> T): T
fun <T> Iterable<T>.runningReduce(operation: (T, T) -> T): List<T>
fun <T, R, V> Iterable<T>.zip(other: Iterable<R>, transform: (T, R) -> V): List<V>
fun <T> Iterable<T>.zipWithNext(): List<Pair<T, T>>
fun <T, R> Iterable<T>.zipWithNext(transform: (T, T) -> R): List<R>
fun <T, R> Iterable<Pair<T, R>>.unzip(): Pair<List<T>, List<R>>
fun <T> Iterable<T>.windowed(size: Int, step: Int, partialWindows: Boolean): List<List<T>>
fun <T, R> Iterable<T>.windowed(size: Int, step: Int, partialWindows: Boolean, transform: (List<T>) -> R): List<R>
fun <T, R> Iterable<T>.chunked(size: Int, transform: (List<T>) -> R): List<R>
fun <T> Iterable<T>.elementAtOrElse(index: Int, defaultValue: (Int) -> T): T
fun <T> Iterable<T>.randomOrNull(): T?
fun <T> Iterable<T>.union(other: Iterable<T>): Set<T>
fun <T> Iterable<T>.intersect(other: Iterable<T>): Set<T>
fun <T> Iterable<T>.subtract(other: Iterable<T>): Set<T>
fun <T> Iterable<T>.constrainOnce(): Iterable<T>
operator fun <T> Iterable<T>.minus(element: Any?): List<T>
fun <T> List<T>.listIterator(): ListIterator<T>
fun <T> MutableList<T>.addFirst(element: T): Unit
fun <T> MutableList<T>.addLast(element: T): Unit
fun <T> MutableList<T>.removeFirstOrNull(): T?
fun <T> MutableList<T>.removeLastOrNull(): T?
fun <T> MutableCollection<T>.retainAll(predicate: (T) -> Boolean): Boolean
fun <T> MutableList<T>.sortByDescending(selector: (T) -> Any?): Unit
fun <T> MutableList<T>.sortWith(comparator: Comparator<T>): Unit
fun <K, V> Map<K, V>.forEach(action: (K, V) -> Unit): Unit
fun <K, V> Map<K, V>.onEach(action: (Map.Entry<K, V>) -> Unit): Map<K, V>
fun <K, V, R> Map<K, V>.mapKeys(transform: (Map.Entry<K, V>) -> R): Map<R, V>
fun <K, V> Map<K, V>.filterNot(predicate: (Map.Entry<K, V>) -> Boolean): Map<K, V>
fun <K, V> Map<K, V>.asSequence(): Iterable<Map.Entry<K, V>>
fun <K, V> Map<K, V>.asIterable(): Iterable<Map.Entry<K, V>>
fun <K, V> Map<K, V>.maxByOrNull(selector: (Map.Entry<K, V>) -> Any): Map.Entry<K, V>?
fun <K, V> Map<K, V>.minByOrNull(selector: (Map.Entry<K, V>) -> Any): Map.Entry<K, V>?
fun <K, V, R> Map<K, V>.firstNotNullOfOrNull(transform: (Map.Entry<K, V>) -> R?): R?
fun <K, V> Map<K, V>.sumOf(selector: (Map.Entry<K, V>) -> Any): Int
fun <K, V> Map<K, V>.orEmpty(): Map<K, V>
fun <K, V> Map<K, V>.toSortedMap(): MutableMap<K, V>
fun <K, V> Map<K, V>.isNotEmpty(): Boolean
operator fun <K, V> Map<K, V>.plus(pair: Any): Map<K, V>
operator fun <K, V> Map<K, V>.minus(key: Any): Map<K, V>
fun <K, V> Iterable<Pair<K, V>>.toMap(): Map<K, V>
