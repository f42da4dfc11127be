package io.getstream.chat.android.state.plugin.config

data class StatePluginConfig(val backgroundSyncEnabled: Boolean = TODO(), val userPresence: Boolean = TODO())
