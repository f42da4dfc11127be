package io.getstream.chat.android.client.plugin.factory

import io.getstream.chat.android.client.plugin.Plugin
import io.getstream.chat.android.models.User

interface PluginFactory {
    fun get(user: User): Plugin
}
