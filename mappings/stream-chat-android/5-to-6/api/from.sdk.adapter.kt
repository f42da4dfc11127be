package com.getstream.sdk.chat.adapter

import io.getstream.chat.android.client.models.ChannelUserRead
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import java.util.Date

sealed class MessageListItem() {
    fun getStableId(): Long
    data class DateSeparatorItem(val date: Date) : MessageListItem
    data class MessageItem(
        val message: Message,
        val positions: List<Position> = TODO(),
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
    enum class Position {
        TOP, MIDDLE, BOTTOM
    }
}
