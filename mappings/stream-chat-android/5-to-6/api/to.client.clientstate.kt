package io.getstream.chat.android.client.clientstate

sealed class DisconnectCause() {
    object NetworkNotAvailable : DisconnectCause
    object WebSocketNotAvailable : DisconnectCause
    data class Error(val error: io.getstream.result.Error.NetworkError?) : DisconnectCause
    data class UnrecoverableError(val error: io.getstream.result.Error.NetworkError?) : DisconnectCause
    object ConnectionReleased : DisconnectCause
}
