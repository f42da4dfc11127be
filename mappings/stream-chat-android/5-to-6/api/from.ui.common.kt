package io.getstream.chat.android.ui.common

import android.content.Context
import androidx.startup.Initializer
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.User

fun interface ChannelNameFormatter {
    fun formatChannelName(channel: Channel, currentUser: User?): String
    companion object {
        fun defaultFormatter(context: Context, fallback: Int = TODO(), maxMembers: Int = TODO()): ChannelNameFormatter
    }
}

class ChatUIInitializer() : Initializer<Unit> {
    override fun create(context: Context): Unit
    override fun dependencies(): MutableList<Class<out Initializer<*>>>
}

class Debouncer(debounceMs: Long) {
    fun submit(work: () -> Unit)
    fun submitSuspendable(work: suspend () -> Unit)
    fun cancelLastDebounce()
    fun shutdown()
}
