package io.getstream.chat.android.ui.search.list.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.livedata.utils.Event
import io.getstream.chat.android.ui.search.list.SearchResultListView

class SearchViewModel() : ViewModel {
    val state: LiveData<State>
    val errorEvents: LiveData<Event<Unit>>
    fun setQuery(query: String)
    fun loadMore()
    data class State(
        val query: String = TODO(),
        val canLoadMore: Boolean = TODO(),
        val results: List<Message> = TODO(),
        val isLoading: Boolean = TODO(),
        val isLoadingMore: Boolean = TODO(),
    )
}

fun SearchViewModel.bindView(view: SearchResultListView, lifecycleOwner: LifecycleOwner)
