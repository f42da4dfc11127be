package io.getstream.chat.android.state.plugin.state

import io.getstream.chat.android.client.channel.state.ChannelState
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.chat.android.state.plugin.state.channel.thread.ThreadState
import io.getstream.chat.android.state.plugin.state.querychannels.QueryChannelsState
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.StateFlow

class StateRegistry(userStateFlow: StateFlow<User?>, latestUsers: StateFlow<Map<String, User>>, job: Job, scope: CoroutineScope) {
    fun queryChannels(filter: FilterObject, sort: QuerySorter<Channel>): QueryChannelsState
    fun channel(channelType: String, channelId: String): ChannelState
    fun thread(messageId: String): ThreadState
    fun clear()
}
