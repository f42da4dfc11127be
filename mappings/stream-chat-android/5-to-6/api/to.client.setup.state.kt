package io.getstream.chat.android.client.setup.state

import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.InitializationState
import io.getstream.chat.android.models.User
import kotlinx.coroutines.flow.StateFlow

interface ClientState {
    val initializationState: StateFlow<InitializationState>
    val user: StateFlow<User?>
    val connectionState: StateFlow<ConnectionState>
    val isOnline: Boolean
    val isOffline: Boolean
    val isConnecting: Boolean
    val isNetworkAvailable: Boolean
}
