package io.getstream.chat.android.ui.mention.list.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.livedata.utils.Event
import io.getstream.chat.android.ui.mention.list.MentionListView

class MentionListViewModel() : ViewModel {
    data class State(val canLoadMore: Boolean, val results: List<Message>, val isLoading: Boolean)
    val state: LiveData<State>
    val errorEvents: LiveData<Event<Unit>>
    fun loadMore()
}

fun MentionListViewModel.bindView(view: MentionListView, lifecycleOwner: LifecycleOwner)
