package io.getstream.chat.android.client.utils.observable

interface Disposable {
    val isDisposed: Boolean
    fun dispose()
}
