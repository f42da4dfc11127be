// Declarations of Java's collections and references that types flow through. Shapes only.
package java.util

class ArrayList<T> : MutableList<T>
class LinkedList<T> : MutableList<T> { fun poll(): T?
    fun peek(): T?
    fun pop(): T
    fun push(element: T): Unit }
class ArrayDeque<T> : MutableCollection<T> { fun poll(): T?
    fun peek(): T?
    fun pop(): T
    fun push(element: T): Unit }
class HashMap<K, V> : MutableMap<K, V>
class LinkedHashMap<K, V> : MutableMap<K, V>
class TreeMap<K, V> : MutableMap<K, V>
class WeakHashMap<K, V> : MutableMap<K, V>
class HashSet<T> : MutableSet<T>
class LinkedHashSet<T> : MutableSet<T>
class Optional<T> { fun get(): T
    fun isPresent(): Boolean
    fun ifPresent(action: (T) -> Unit): Unit
    fun orElse(other: T?): T
    fun <R> map(mapper: (T) -> R): Optional<R>
    companion object { fun <T> of(value: T): Optional<T>
        fun <T> ofNullable(value: T?): Optional<T>
        fun <T> empty(): Optional<T> } }
