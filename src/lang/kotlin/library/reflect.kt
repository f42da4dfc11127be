// Declarations of property references that types flow through. Shapes only.
package kotlin.reflect

interface KProperty<out V> { val name: String }
interface KProperty0<out V> : KProperty<V> {
    fun get(): V
    operator fun invoke(): V
}
interface KProperty1<T, out V> : KProperty<V> {
    fun get(receiver: T): V
    operator fun invoke(receiver: T): V
}
