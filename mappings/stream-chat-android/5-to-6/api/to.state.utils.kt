package io.getstream.chat.android.state.utils

import androidx.lifecycle.Observer

open class Event<out T>(content: T) {
    val hasBeenHandled: Boolean
    fun getContentIfNotHandled(): T?
    fun peekContent(): T
}

class EventObserver<T>(onEventUnhandledContent: (T) -> Unit) : Observer<Event<T>> {
    override fun onChanged(event: Event<T>)
}
