package io.getstream.chat.android.ui.helper.transformer

import android.widget.TextView
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem

class AutoLinkableTextTransformer(val transformer: (textView: TextView, messageItem: MessageListItem.MessageItem) -> Unit) : ChatMessageTextTransformer {
    override fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}

fun interface ChatMessageTextTransformer {
    fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}
