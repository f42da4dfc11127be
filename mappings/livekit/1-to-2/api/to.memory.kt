package io.livekit.android.memory

import java.io.Closeable

class CloseableManager : Closeable {
    fun registerResource(key: Any, closer: Closeable): Unit = TODO()
    fun registerClosable(closable: Closeable): Unit = TODO()
    fun unregisterResource(key: Any): Closeable? = TODO()
    override fun close(): Unit = TODO()
}
