package io.getstream.chat.android.state.plugin.factory

import android.content.Context
import io.getstream.chat.android.client.plugin.Plugin
import io.getstream.chat.android.client.plugin.factory.PluginFactory
import io.getstream.chat.android.models.User
import io.getstream.chat.android.state.plugin.config.StatePluginConfig

class StreamStatePluginFactory(config: StatePluginConfig, appContext: Context) : PluginFactory {
    override fun get(user: User): Plugin
}
