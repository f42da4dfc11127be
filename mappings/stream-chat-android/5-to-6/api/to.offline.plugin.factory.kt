package io.getstream.chat.android.offline.plugin.factory

import android.content.Context
import io.getstream.chat.android.client.persistance.repository.factory.RepositoryFactory
import io.getstream.chat.android.client.plugin.Plugin
import io.getstream.chat.android.client.plugin.factory.PluginFactory
import io.getstream.chat.android.models.User

class StreamOfflinePluginFactory(appContext: Context) : PluginFactory, RepositoryFactory.Provider {
    override fun createRepositoryFactory(user: User): RepositoryFactory
    override fun get(user: User): Plugin
}
