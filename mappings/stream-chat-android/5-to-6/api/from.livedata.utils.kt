package io.getstream.chat.android.livedata.utils

import androidx.lifecycle.Observer

open class Event<out T> internal constructor() {
    constructor(content: T)
    val hasBeenHandled: Boolean
    fun getContentIfNotHandled(): T?
    fun peekContent(): T
}

class EventObserver<T>(onEventUnhandledContent: (T) -> Unit) : Observer<Event<T>> {
    override fun onChanged(event: Event<T>?)
}
