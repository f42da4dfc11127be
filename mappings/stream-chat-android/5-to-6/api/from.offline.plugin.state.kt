package io.getstream.chat.android.offline.plugin.state

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.offline.plugin.state.channel.ChannelState
import io.getstream.chat.android.offline.plugin.state.channel.thread.ThreadState
import io.getstream.chat.android.offline.plugin.state.querychannels.QueryChannelsState
import kotlinx.coroutines.CoroutineScope

class StateRegistry internal constructor(val scope: CoroutineScope) {
    fun queryChannels(filter: FilterObject, sort: QuerySorter<Channel>): QueryChannelsState
    fun channel(channelType: String, channelId: String): ChannelState
    fun thread(messageId: String): ThreadState
    fun clear()
    companion object
}
