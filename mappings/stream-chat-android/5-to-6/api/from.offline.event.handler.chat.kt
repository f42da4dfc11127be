package io.getstream.chat.android.offline.event.handler.chat

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.client.events.ChatEventHandler
import io.getstream.chat.android.client.events.CidEvent
import io.getstream.chat.android.client.events.EventHandlingResult
import io.getstream.chat.android.client.events.HasChannel
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.setup.state.ClientState
import kotlinx.coroutines.flow.StateFlow

abstract class BaseChatEventHandler() : ChatEventHandler {
    open fun handleChannelEvent(event: HasChannel, filter: FilterObject): EventHandlingResult
    open fun handleCidEvent(event: CidEvent, filter: FilterObject, cachedChannel: Channel?): EventHandlingResult
    override fun handleChatEvent(event: ChatEvent, filter: FilterObject, cachedChannel: Channel?): EventHandlingResult
}

open class DefaultChatEventHandler(
    protected val channels: StateFlow<Map<String, Channel>?>,
    protected val clientState: ClientState,
) : BaseChatEventHandler {
    override fun handleCidEvent(event: CidEvent, filter: FilterObject, cachedChannel: Channel?): EventHandlingResult
    override fun handleChannelEvent(event: HasChannel, filter: FilterObject): EventHandlingResult
    protected fun removeIfChannelExists(cid: String): EventHandlingResult
    protected fun addIfCurrentUserJoinedChannel(channel: Channel?, member: Member): EventHandlingResult
    protected fun addIfChannelIsAbsent(channel: Channel?): EventHandlingResult
}
