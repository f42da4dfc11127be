package io.getstream.chat.android.compose.viewmodel.channels

import androidx.compose.runtime.MutableState
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.compose.state.channels.list.ChannelsState
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ChannelMute
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.chat.android.state.event.handler.chat.factory.ChatEventHandlerFactory
import io.getstream.chat.android.ui.common.state.channels.actions.ChannelAction
import kotlinx.coroutines.flow.StateFlow

class ChannelListViewModel(
    val chatClient: ChatClient,
    initialSort: QuerySorter<Channel>,
    initialFilters: FilterObject?,
    channelLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    messageLimit: Int = TODO(),
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
) : ViewModel {
    val channelsState: ChannelsState
    val selectedChannel: MutableState<Channel?>
    val activeChannelAction: ChannelAction?
    val connectionState: StateFlow<ConnectionState>
    val user: StateFlow<User?>
    val channelMutes: StateFlow<List<ChannelMute>>
    fun isChannelMuted(cid: String): Boolean
    fun selectChannel(channel: Channel?)
    fun setSearchQuery(newQuery: String)
    fun setFilters(newFilters: FilterObject)
    fun setQuerySort(querySort: QuerySorter<Channel>)
    fun loadMore()
    fun performChannelAction(channelAction: ChannelAction)
    fun muteChannel(channel: Channel)
    fun unmuteChannel(channel: Channel)
    fun deleteConversation(channel: Channel)
    fun leaveGroup(channel: Channel)
    fun dismissChannelAction()
}

class ChannelViewModelFactory(
    chatClient: ChatClient = TODO(),
    querySort: QuerySorter<Channel> = TODO(),
    filters: FilterObject? = TODO(),
    channelLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    messageLimit: Int = TODO(),
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
}
