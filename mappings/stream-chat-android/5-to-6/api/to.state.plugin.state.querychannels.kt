package io.getstream.chat.android.state.plugin.state.querychannels

import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.chat.android.state.event.handler.chat.factory.ChatEventHandlerFactory
import kotlinx.coroutines.flow.StateFlow

sealed class ChannelsStateData() {
    object NoQueryActive : ChannelsStateData
    object Loading : ChannelsStateData
    object OfflineNoResults : ChannelsStateData
    data class Result(val channels: List<Channel>) : ChannelsStateData
}

interface QueryChannelsState {
    val recoveryNeeded: StateFlow<Boolean>
    val filter: FilterObject
    val sort: QuerySorter<Channel>
    val currentRequest: StateFlow<QueryChannelsRequest?>
    val nextPageRequest: StateFlow<QueryChannelsRequest?>
    val loading: StateFlow<Boolean>
    val loadingMore: StateFlow<Boolean>
    val endOfChannels: StateFlow<Boolean>
    val channels: StateFlow<List<Channel>?>
    val channelsStateData: StateFlow<ChannelsStateData>
    var chatEventHandlerFactory: ChatEventHandlerFactory?
}
