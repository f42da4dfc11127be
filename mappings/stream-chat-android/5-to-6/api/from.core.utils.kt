package io.getstream.chat.android.core.utils

import kotlinx.coroutines.CoroutineScope

class Debouncer(debounceMs: Long, scope: CoroutineScope = TODO()) {
    fun submit(work: () -> Unit)
    fun submitSuspendable(work: suspend () -> Unit)
    fun cancelLastDebounce()
    fun shutdown()
}
