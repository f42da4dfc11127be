// Declarations of comparators that types flow through. Shapes only.
package kotlin.comparisons

fun <T> compareBy(selector: (T) -> Any?): Comparator<T>
fun <T> compareBy(vararg selectors: (T) -> Any?): Comparator<T>
fun <T> compareByDescending(selector: (T) -> Any?): Comparator<T>
fun <T> Comparator<T>.thenBy(selector: (T) -> Any?): Comparator<T>
fun <T> Comparator<T>.thenByDescending(selector: (T) -> Any?): Comparator<T>
fun <T> Comparator<T>.thenComparing(comparison: (T, T) -> Int): Comparator<T>
fun <T> Comparator<T>.then(comparator: Comparator<T>): Comparator<T>
fun <T> Comparator<T>.reversed(): Comparator<T>
fun <T> nullsFirst(comparator: Comparator<T>): Comparator<T>
fun <T> nullsLast(comparator: Comparator<T>): Comparator<T>
fun <T> maxOf(a: T, b: T, comparator: Comparator<T>): T
fun <T> minOf(a: T, b: T, comparator: Comparator<T>): T
fun <T> compareValuesBy(a: T, b: T, vararg selectors: (T) -> Any?): Int
