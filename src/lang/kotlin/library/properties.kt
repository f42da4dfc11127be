// Declarations of property delegates that types flow through. Shapes only.
package kotlin.properties

fun interface ReadOnlyProperty<T, V> { fun getValue(thisRef: T, property: Any): V }
interface ReadWriteProperty<T, V> : ReadOnlyProperty<T, V> { fun setValue(thisRef: T, property: Any, value: V): Unit }
interface PropertyDelegateProvider<T, D> { fun provideDelegate(thisRef: T, property: Any): D }
object Delegates {
    fun <V> notNull(): ReadWriteProperty<Any?, V>
    fun <V> observable(initialValue: V, onChange: (Any, V, V) -> Unit): ReadWriteProperty<Any?, V>
    fun <V> vetoable(initialValue: V, onChange: (Any, V, V) -> Boolean): ReadWriteProperty<Any?, V>
}
