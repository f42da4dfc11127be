package io.getstream.chat.android.ui.initializer

import android.content.Context
import androidx.startup.Initializer

class ChatUIInitializer() : Initializer<Unit> {
    override fun create(context: Context)
    override fun dependencies(): MutableList<Class<out Initializer<*>>>
}
