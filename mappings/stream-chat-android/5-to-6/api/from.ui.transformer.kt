package io.getstream.chat.android.ui.transformer

import android.widget.TextView
import com.getstream.sdk.chat.adapter.MessageListItem

class AutoLinkableTextTransformer(val transformer: (textView: TextView, messageItem: MessageListItem.MessageItem) -> Unit) : ChatMessageTextTransformer {
    override fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}

fun interface ChatMessageTextTransformer {
    fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}
