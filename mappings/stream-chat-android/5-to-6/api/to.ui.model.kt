package io.getstream.chat.android.ui.model

import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem

data class MessageListItemWrapper(
    val items: List<MessageListItem> = TODO(),
    val hasNewMessages: Boolean = TODO(),
    val isTyping: Boolean = TODO(),
    val isThread: Boolean = TODO(),
    val areNewestMessagesLoaded: Boolean = TODO(),
)
