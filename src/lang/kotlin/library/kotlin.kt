// Declarations of the standard library that types flow through. Shapes only.
package kotlin

class Any
class Unit
class Nothing
class Boolean { fun not(): Boolean }
class Int
class Long
class Short
class Byte
class Float
class Double
class Char
class Number
interface CharSequence { val length: Int }
class String : CharSequence
class ByteArray
class IntArray
class Array<T>(size: Int, init: (Int) -> T) : Iterable<T> { operator fun get(index: Int): T }
open class Throwable { val message: String?
    val cause: Throwable? }
open class Exception : Throwable()
open class RuntimeException : Exception()
interface Comparable<T>
fun interface Comparator<T> { fun compare(a: T, b: T): Int }
fun interface Runnable { fun run(): Unit }
interface Lazy<T> { val value: T }
class Pair<A, B>(val first: A, val second: B) { fun component1(): A
    fun component2(): B
    fun toList(): List<A> }
class Triple<A, B, C>(val first: A, val second: B, val third: C) { fun component1(): A
    fun component2(): B
    fun component3(): C
    fun toList(): List<A> }
class Result<T> {
    fun getOrNull(): T?
    fun exceptionOrNull(): Throwable?
    val isSuccess: Boolean
    val isFailure: Boolean
    companion object { fun <R> success(value: R): Result<R>
        fun <R> failure(exception: Throwable): Result<R> }
}

fun <T> lazy(initializer: () -> T): Lazy<T>
fun <T> lazy(mode: Any?, initializer: () -> T): Lazy<T>
fun <T> lazyOf(value: T): Lazy<T>
fun <T, R> T.let(block: (T) -> R): R
fun <T> T.also(block: (T) -> Unit): T
fun <T> T.apply(block: T.() -> Unit): T
fun <T, R> T.run(block: T.() -> R): R
fun <R> run(block: () -> R): R
fun <T, R> with(receiver: T, block: T.() -> R): R
fun <T> T.takeIf(predicate: (T) -> Boolean): T?
fun <T> T.takeUnless(predicate: (T) -> Boolean): T?
fun <T, R> T.use(block: (T) -> R): R
fun repeat(times: Int, action: (Int) -> Unit): Unit
fun <T> requireNotNull(value: T?): T
fun <T> requireNotNull(value: T?, lazyMessage: () -> Any): T
fun <T> checkNotNull(value: T?): T
fun <T> checkNotNull(value: T?, lazyMessage: () -> Any): T
fun <T> runCatching(block: () -> T): Result<T>
fun <T, R> T.runCatching(block: T.() -> R): Result<R>
fun <T> Result<T>.getOrThrow(): T
fun <T> Result<T>.getOrElse(onFailure: (Throwable) -> T): T
fun <T> Result<T>.getOrDefault(defaultValue: T): T
fun <T> Result<T>.onSuccess(action: (T) -> Unit): Result<T>
fun <T> Result<T>.onFailure(action: (Throwable) -> Unit): Result<T>
fun <T, R> Result<T>.map(transform: (T) -> R): Result<R>
fun <T, R> Result<T>.mapCatching(transform: (T) -> R): Result<R>
fun <T> Result<T>.recover(transform: (Throwable) -> T): Result<T>
fun <T> Result<T>.recoverCatching(transform: (Throwable) -> T): Result<T>
fun <T, R> Result<T>.fold(onSuccess: (T) -> R, onFailure: (Throwable) -> R): R
fun <T> T.hashCode(): Int
fun <T> T.toString(): String
fun <T> T.equals(other: Any?): Boolean
infix fun <A, B> A.to(that: B): Pair<A, B>
fun <T> synchronized(lock: Any, block: () -> T): T
fun <T> arrayOf(vararg elements: T): Array<T>
fun <T> arrayOfNulls(size: Int): Array<T>
fun <T> emptyArray(): Array<T>
fun println(message: Any?): Unit
fun print(message: Any?): Unit
fun error(message: Any): Nothing
fun check(value: Boolean): Unit
fun check(value: Boolean, lazyMessage: () -> Any): Unit
fun require(value: Boolean): Unit
fun require(value: Boolean, lazyMessage: () -> Any): Unit
