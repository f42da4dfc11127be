// Declarations of locks whose lambdas types flow through. Shapes only.
package kotlinx.coroutines.sync

interface Mutex
interface Semaphore
suspend fun <T> Mutex.withLock(owner: Any?, action: () -> T): T
suspend fun <T> Semaphore.withPermit(action: () -> T): T
