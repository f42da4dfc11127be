// Declarations of Java's atomic references that types flow through. Shapes only.
package java.util.concurrent.atomic

class AtomicReference<V>(initialValue: V) { fun get(): V
    fun set(newValue: V): Unit
    fun getAndSet(newValue: V): V
    fun getAndUpdate(update: (V) -> V): V
    fun updateAndGet(update: (V) -> V): V }
