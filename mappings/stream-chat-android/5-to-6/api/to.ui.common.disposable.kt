package io.getstream.chat.android.ui.common.disposable

class CoilDisposable(disposable: coil.request.Disposable) : Disposable {
    override val isDisposed: Boolean
    override fun dispose()
}

interface Disposable {
    val isDisposed: Boolean
    fun dispose()
}
