package io.getstream.chat.android.client.clientstate

import io.getstream.chat.android.client.errors.ChatNetworkError

sealed class DisconnectCause() {
    object NetworkNotAvailable : DisconnectCause
    object WebSocketNotAvailable : DisconnectCause
    data class Error(val error: ChatNetworkError?) : DisconnectCause
    data class UnrecoverableError(val error: ChatNetworkError?) : DisconnectCause
    object ConnectionReleased : DisconnectCause
}
