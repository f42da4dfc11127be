// Declarations of sequences that types flow through; what they share with collections is declared there. Shapes only.
package kotlin.sequences

interface Sequence<T> : Iterable<T>
interface SequenceScope<T> { suspend fun yield(value: T): Unit
    suspend fun yieldAll(elements: Iterable<T>): Unit }
fun <T> sequence(block: suspend SequenceScope<T>.() -> Unit): Sequence<T>
fun <T> iterator(block: suspend SequenceScope<T>.() -> Unit): Iterator<T>
fun <T> sequenceOf(vararg elements: T): Sequence<T>
fun <T> emptySequence(): Sequence<T>
fun <T> generateSequence(nextFunction: () -> T?): Sequence<T>
fun <T> generateSequence(seed: T?, nextFunction: (T) -> T?): Sequence<T>
