package com.getstream.sdk.chat.disposable

class CoilDisposable(disposable: coil.request.Disposable) : Disposable {
    override val isDisposed: Boolean
    override fun dispose()
}

interface Disposable {
    val isDisposed: Boolean
    fun dispose()
}
