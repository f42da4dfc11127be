package io.getstream.chat.android.ui.mention.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.ViewFlipper
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.message.preview.MessagePreviewStyle

class MentionListView : ViewFlipper {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    fun showMessages(messages: List<Message>)
    fun showLoading()
    fun showError()
    fun setMentionSelectedListener(mentionSelectedListener: MentionSelectedListener?)
    fun setLoadMoreListener(loadMoreListener: LoadMoreListener?)
    fun interface MentionSelectedListener {
        fun onMentionSelected(message: Message)
    }
    fun interface LoadMoreListener {
        fun onLoadMoreRequested()
    }
}

data class MentionListViewStyle(
    val backgroundColor: Int,
    val emptyStateDrawable: Drawable,
    val messagePreviewStyle: MessagePreviewStyle,
) : ViewStyle
