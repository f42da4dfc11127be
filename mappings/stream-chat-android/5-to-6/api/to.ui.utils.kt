package io.getstream.chat.android.ui.utils

class Debouncer(debounceMs: Long) {
    fun submit(work: () -> Unit)
    fun submitSuspendable(work: suspend () -> Unit)
    fun cancelLastDebounce()
    fun shutdown()
}
