package io.getstream.chat.android.ui.feature.messages.list.adapter

import android.content.Context
import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.models.ChannelUserRead
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.list.MessagePosition
import io.getstream.chat.android.ui.feature.messages.list.MessageListView
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.AttachmentClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.AttachmentDownloadClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.GiphySendListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.LinkClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.MessageClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.MessageLongClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.MessageRetryListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.ReactionViewClickListener
import io.getstream.chat.android.ui.feature.messages.list.MessageListView.UserClickListener
import io.getstream.chat.android.ui.feature.messages.list.adapter.viewholder.attachment.AttachmentFactoryManager
import java.util.Date

abstract class BaseMessageItemViewHolder<T: MessageListItem>(itemView: View) : RecyclerView.ViewHolder {
    protected lateinit val data: T
    open fun messageContainerView(): View?
    abstract fun bindData(data: T, diff: MessageListItemPayloadDiff?)
    open fun unbind()
    protected val context: Context
    open fun onDetachedFromWindow()
    open fun onAttachedToWindow()
}

sealed class MessageListItem() {
    fun getStableId(): Long
    data class DateSeparatorItem(val date: Date) : MessageListItem
    data class MessageItem(
        val message: Message,
        val positions: List<MessagePosition> = TODO(),
        val isMine: Boolean = TODO(),
        val messageReadBy: List<ChannelUserRead> = TODO(),
        val isThreadMode: Boolean = TODO(),
        val isMessageRead: Boolean = TODO(),
        val showMessageFooter: Boolean = TODO(),
    ) : MessageListItem {
        val isTheirs: Boolean
    }
    data class TypingItem(val users: List<User>) : MessageListItem
    data class ThreadSeparatorItem(val date: Date, val messageCount: Int) : MessageListItem
    object LoadingMoreIndicatorItem : MessageListItem
    object ThreadPlaceholderItem : MessageListItem
}

data class MessageListItemPayloadDiff(
    val text: Boolean,
    val replyText: Boolean,
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
    const val MEDIA_ATTACHMENT: Int
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
