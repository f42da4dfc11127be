package io.getstream.chat.android.ui.viewmodel.channels

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.TypingEvent
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.chat.android.state.event.handler.chat.factory.ChatEventHandlerFactory
import io.getstream.chat.android.state.plugin.state.global.GlobalState
import io.getstream.chat.android.state.utils.Event
import io.getstream.chat.android.ui.feature.channels.header.ChannelListHeaderView
import io.getstream.chat.android.ui.feature.channels.list.ChannelListView
import io.getstream.result.Error

class ChannelListHeaderViewModel(clientState: ClientState = TODO()) : ViewModel {
    val currentUser: LiveData<User?>
    val connectionState: LiveData<ConnectionState>
}

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
    sealed class ErrorEvent(open val streamError: Error) {
        data class LeaveChannelError(override val streamError: Error) : ErrorEvent
        data class DeleteChannelError(override val streamError: Error) : ErrorEvent
        data class HideChannelError(override val streamError: Error) : ErrorEvent
    }
    companion object {
        val DEFAULT_SORT: QuerySorter<Channel>
    }
}

class ChannelListViewModelFactory(
    filter: FilterObject? = TODO(),
    sort: QuerySorter<Channel> = TODO(),
    limit: Int = TODO(),
    messageLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun filter(filter: FilterObject): Builder
        fun sort(sort: QuerySorter<Channel>): Builder
        fun limit(limit: Int): Builder
        fun messageLimit(messageLimit: Int): Builder
        fun memberLimit(memberLimit: Int): Builder
        fun chatEventHandlerFactory(chatEventHandlerFactory: ChatEventHandlerFactory): Builder
        fun build(): ViewModelProvider.Factory
    }
}

fun ChannelListHeaderViewModel.bindView(view: ChannelListHeaderView, lifecycleOwner: LifecycleOwner)
fun ChannelListViewModel.bindView(view: ChannelListView, lifecycleOwner: LifecycleOwner)
