package io.getstream.chat.android.ui.feature.search.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.ViewFlipper
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.feature.messages.preview.MessagePreviewStyle
import io.getstream.chat.android.ui.font.TextStyle

class SearchResultListView : ViewFlipper {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    fun showMessages(query: String, messages: List<Message>)
    fun showLoading()
    fun showError()
    fun setPaginationEnabled(isEnabled: Boolean)
    fun setSearchResultSelectedListener(searchResultSelectedListener: SearchResultSelectedListener?)
    fun setLoadMoreListener(loadMoreListener: LoadMoreListener?)
    fun interface SearchResultSelectedListener {
        fun onSearchResultSelected(message: Message)
    }
    fun interface LoadMoreListener {
        fun onLoadMoreRequested()
    }
}

data class SearchResultListViewStyle(
    val backgroundColor: Int,
    val searchInfoBarBackground: Drawable,
    val searchInfoBarTextStyle: TextStyle,
    val emptyStateIcon: Drawable,
    val emptyStateTextStyle: TextStyle,
    val progressBarIcon: Drawable,
    val messagePreviewStyle: MessagePreviewStyle,
)
