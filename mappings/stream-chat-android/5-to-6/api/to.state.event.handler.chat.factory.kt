package io.getstream.chat.android.state.event.handler.chat.factory

import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.state.event.handler.chat.ChatEventHandler
import kotlinx.coroutines.flow.StateFlow

open class ChatEventHandlerFactory(clientState: ClientState = TODO()) {
    open fun chatEventHandler(channels: StateFlow<Map<String, Channel>?>): ChatEventHandler
}
