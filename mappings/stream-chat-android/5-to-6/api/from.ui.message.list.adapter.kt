package io.getstream.chat.android.ui.message.list.adapter

import android.content.Context
import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import com.getstream.sdk.chat.adapter.MessageListItem
import io.getstream.chat.android.ui.message.list.MessageListView
import io.getstream.chat.android.ui.message.list.MessageListView.AttachmentClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.AttachmentDownloadClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.GiphySendListener
import io.getstream.chat.android.ui.message.list.MessageListView.LinkClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.MessageClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.MessageLongClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.MessageRetryListener
import io.getstream.chat.android.ui.message.list.MessageListView.ReactionViewClickListener
import io.getstream.chat.android.ui.message.list.MessageListView.UserClickListener
import io.getstream.chat.android.ui.message.list.adapter.viewholder.attachment.AttachmentFactoryManager

abstract class BaseMessageItemViewHolder<T: MessageListItem>(itemView: View) : RecyclerView.ViewHolder {
    protected lateinit val data: T
    open fun messageContainerView(): View?
    abstract fun bindData(data: T, diff: MessageListItemPayloadDiff?)
    open fun unbind()
    protected val context: Context
    open fun onDetachedFromWindow()
    open fun onAttachedToWindow()
}

data class MessageListItemPayloadDiff(
    val text: Boolean,
    val reactions: Boolean,
    val attachments: Boolean,
    val replies: Boolean,
    val syncStatus: Boolean,
    val deleted: Boolean,
    val positions: Boolean,
    val pinned: Boolean,
    val user: Boolean,
    val mentions: Boolean,
    val footer: Boolean,
) {
    operator fun plus(other: MessageListItemPayloadDiff): MessageListItemPayloadDiff
}

open class MessageListItemViewHolderFactory() {
    protected lateinit val attachmentFactoryManager: AttachmentFactoryManager
    protected val listenerContainer: MessageListListenerContainer?
    open fun getItemViewType(item: MessageListItem): Int
    open fun createViewHolder(parentView: ViewGroup, viewType: Int): BaseMessageItemViewHolder<out MessageListItem>
    protected fun createCustomAttachmentsViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<out MessageListItem>
    protected fun createGiphyAttachmentViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<out MessageListItem>
    protected fun createImageAttachmentsViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<out MessageListItem>
    protected fun createDateDividerViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.DateSeparatorItem>
    protected fun createMessageDeletedViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
    protected fun createPlainTextViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
    protected fun createThreadSeparatorViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.ThreadSeparatorItem>
    protected fun createGiphyMessageItemViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
    protected fun createSystemMessageItemViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
    protected fun createErrorMessageItemViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
    protected fun createLinkAttachmentsViewHolder(parentView: ViewGroup): BaseMessageItemViewHolder<MessageListItem.MessageItem>
}

object MessageListItemViewType {
    const val DATE_DIVIDER: Int
    const val MESSAGE_DELETED: Int
    const val PLAIN_TEXT: Int
    const val CUSTOM_ATTACHMENTS: Int
    const val LOADING_INDICATOR: Int
    const val THREAD_SEPARATOR: Int
    const val TYPING_INDICATOR: Int
    const val GIPHY: Int
    const val SYSTEM_MESSAGE: Int
    const val ERROR_MESSAGE: Int
    const val THREAD_PLACEHOLDER: Int
    const val GIPHY_ATTACHMENT: Int
    const val IMAGE_ATTACHMENT: Int
    const val FILE_ATTACHMENTS: Int
    const val LINK_ATTACHMENTS: Int
}

sealed interface MessageListListenerContainer {
    val messageClickListener: MessageClickListener
    val messageLongClickListener: MessageLongClickListener
    val messageRetryListener: MessageRetryListener
    val threadClickListener: MessageListView.ThreadClickListener
    val attachmentClickListener: AttachmentClickListener
    val attachmentDownloadClickListener: AttachmentDownloadClickListener
    val reactionViewClickListener: ReactionViewClickListener
    val userClickListener: UserClickListener
    val giphySendListener: GiphySendListener
    val linkClickListener: LinkClickListener
}
