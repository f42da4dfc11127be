package io.getstream.chat.android.ui.channel.list.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.errors.ChatError
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.TypingEvent
import io.getstream.chat.android.livedata.utils.Event
import io.getstream.chat.android.offline.event.handler.chat.factory.ChatEventHandlerFactory
import io.getstream.chat.android.offline.plugin.state.global.GlobalState
import io.getstream.chat.android.ui.channel.list.ChannelListView

class ChannelListViewModel(
    filter: FilterObject? = TODO(),
    sort: QuerySorter<Channel> = TODO(),
    limit: Int = TODO(),
    messageLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
    chatClient: ChatClient = TODO(),
    globalState: GlobalState = TODO(),
) : ViewModel {
    val state: LiveData<State>
    val typingEvents: LiveData<Map<String, TypingEvent>>
    val paginationState: LiveData<PaginationState>
    val errorEvents: LiveData<Event<ErrorEvent>>
    fun onAction(action: Action)
    fun leaveChannel(channel: Channel)
    fun deleteChannel(channel: Channel)
    fun hideChannel(channel: Channel)
    fun markAllRead()
    fun setFilters(filterObject: FilterObject)
    data class State(val isLoading: Boolean, val channels: List<Channel>)
    data class PaginationState(val loadingMore: Boolean = TODO(), val endOfChannels: Boolean = TODO())
    sealed class Action() {
        object ReachedEndOfList : Action
    }
    sealed class ErrorEvent(open val chatError: ChatError) {
        data class LeaveChannelError(override val chatError: ChatError) : ErrorEvent
        data class DeleteChannelError(override val chatError: ChatError) : ErrorEvent
        data class HideChannelError(override val chatError: ChatError) : ErrorEvent
    }
    companion object {
        val DEFAULT_SORT: QuerySorter<Channel>
    }
}

fun ChannelListViewModel.bindView(view: ChannelListView, lifecycleOwner: LifecycleOwner)
