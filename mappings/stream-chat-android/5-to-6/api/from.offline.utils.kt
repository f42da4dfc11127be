package io.getstream.chat.android.offline.utils

open class Event<out T>(content: T) {
    val hasBeenHandled: Boolean
    fun getContentIfNotHandled(): T?
    fun peekContent(): T
}
