// Declarations of Java's references that types flow through. Shapes only.
package java.lang.ref

abstract class Reference<T> { fun get(): T? }
class WeakReference<T>(referent: T) : Reference<T>()
class SoftReference<T>(referent: T) : Reference<T>()
