// Declarations of property delegates that types flow through. Shapes only.
package kotlin.properties

interface ReadWriteProperty<T> { fun getValue(owner: Any?, property: Any): T }
object Delegates {
    fun <T> notNull(): ReadWriteProperty<T>
    fun <T> observable(initialValue: T, onChange: (Any, T, T) -> Unit): ReadWriteProperty<T>
    fun <T> vetoable(initialValue: T, onChange: (Any, T, T) -> Boolean): ReadWriteProperty<T>
}
