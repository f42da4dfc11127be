package io.getstream.chat.android.ui.viewmodel.search

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.state.utils.Event
import io.getstream.chat.android.ui.feature.search.list.SearchResultListView

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
