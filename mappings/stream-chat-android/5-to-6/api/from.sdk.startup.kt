package com.getstream.sdk.chat.startup

import android.content.Context
import androidx.startup.Initializer

class ThreeTenInitializer() : Initializer<Unit> {
    override fun create(context: Context): Unit
    override fun dependencies(): List<Class<out Initializer<*>>>
}
