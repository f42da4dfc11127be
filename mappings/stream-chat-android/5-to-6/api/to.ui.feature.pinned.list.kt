package io.getstream.chat.android.ui.feature.pinned.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.ViewFlipper
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.feature.messages.preview.MessagePreviewStyle

class PinnedMessageListView : ViewFlipper {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    fun showMessages(messages: List<Message>)
    fun showLoading()
    fun showError()
    fun setPinnedMessageSelectedListener(pinnedMessageSelectedListener: PinnedMessageSelectedListener?)
    fun setLoadMoreListener(loadMoreListener: LoadMoreListener?)
    fun interface PinnedMessageSelectedListener {
        fun onPinnedMessageSelected(message: Message)
    }
    fun interface LoadMoreListener {
        fun onLoadMoreRequested()
    }
}

data class PinnedMessageListViewStyle(
    val backgroundColor: Int,
    val emptyStateDrawable: Drawable,
    val messagePreviewStyle: MessagePreviewStyle,
)
