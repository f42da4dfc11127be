package io.getstream.chat.android.ui.pinned.list.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.livedata.utils.Event
import io.getstream.chat.android.ui.pinned.list.PinnedMessageListView
import java.util.Date

class PinnedMessageListViewModel(cid: String) : ViewModel {
    data class State(val canLoadMore: Boolean, val results: List<Message>, val isLoading: Boolean, val nextDate: Date)
    val state: LiveData<State>
    val errorEvents: LiveData<Event<Unit>>
    fun loadMore()
}

class PinnedMessageListViewModelFactory(cid: String?) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun cid(cid: String): Builder
        fun build(): ViewModelProvider.Factory
    }
}

fun PinnedMessageListViewModel.bindView(view: PinnedMessageListView, lifecycleOwner: LifecycleOwner)
