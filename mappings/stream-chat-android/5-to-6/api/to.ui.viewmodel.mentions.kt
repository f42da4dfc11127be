package io.getstream.chat.android.ui.viewmodel.mentions

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.state.utils.Event
import io.getstream.chat.android.ui.feature.mentions.list.MentionListView

class MentionListViewModel() : ViewModel {
    data class State(val canLoadMore: Boolean, val results: List<Message>, val isLoading: Boolean)
    val state: LiveData<State>
    val errorEvents: LiveData<Event<Unit>>
    fun loadMore()
}

fun MentionListViewModel.bindView(view: MentionListView, lifecycleOwner: LifecycleOwner)
