package io.getstream.chat.android.client.socket

import io.getstream.chat.android.client.clientstate.DisconnectCause
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.client.events.ConnectedEvent
import io.getstream.result.Error

data class ErrorDetail(val code: Int, val messages: List<String>)

open class SocketListener() {
    open fun onConnecting()
    open fun onConnected(event: ConnectedEvent)
    open fun onDisconnected(cause: DisconnectCause)
    open fun onError(error: Error)
    open fun onEvent(event: ChatEvent)
}
