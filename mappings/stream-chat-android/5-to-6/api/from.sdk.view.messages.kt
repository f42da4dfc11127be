package com.getstream.sdk.chat.view.messages

import com.getstream.sdk.chat.adapter.MessageListItem

data class MessageListItemWrapper(
    val items: List<MessageListItem> = TODO(),
    val hasNewMessages: Boolean = TODO(),
    val isTyping: Boolean = TODO(),
    val isThread: Boolean = TODO(),
)
