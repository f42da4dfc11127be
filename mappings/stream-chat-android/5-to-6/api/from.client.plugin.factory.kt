package io.getstream.chat.android.client.plugin.factory

import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.plugin.Plugin

interface PluginFactory {
    fun get(user: User): Plugin
}
