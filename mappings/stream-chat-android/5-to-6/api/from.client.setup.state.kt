package io.getstream.chat.android.client.setup.state

import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.InitializationState
import io.getstream.chat.android.client.models.User
import kotlinx.coroutines.flow.StateFlow

interface ClientState {
    val user: StateFlow<User?>
    val initialized: StateFlow<Boolean>
    val initializationState: StateFlow<InitializationState>
    val connectionState: StateFlow<ConnectionState>
    val isOnline: Boolean
    val isOffline: Boolean
    val isConnecting: Boolean
    val isInitialized: Boolean
    val isNetworkAvailable: Boolean
    fun clearState()
}
