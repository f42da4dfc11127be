package io.getstream.chat.android.offline.event.handler.chat.factory

import io.getstream.chat.android.client.events.ChatEventHandler
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.setup.state.ClientState
import kotlinx.coroutines.flow.StateFlow

open class ChatEventHandlerFactory(clientState: ClientState = TODO()) {
    open fun chatEventHandler(channels: StateFlow<Map<String, Channel>?>): ChatEventHandler
}
