package io.getstream.result.call.dispatcher

import kotlinx.coroutines.CoroutineDispatcher

object CallDispatcherProvider {
    val Main: CoroutineDispatcher
    val Immediate: CoroutineDispatcher
    val IO: CoroutineDispatcher
    fun set(mainDispatcher: CoroutineDispatcher, ioDispatcher: CoroutineDispatcher)
    fun reset()
}
