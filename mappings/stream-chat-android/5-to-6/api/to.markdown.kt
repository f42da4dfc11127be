package io.getstream.chat.android.markdown

import android.content.Context
import android.widget.TextView
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem
import io.getstream.chat.android.ui.helper.transformer.ChatMessageTextTransformer

class MarkdownTextTransformer(context: Context) : ChatMessageTextTransformer {
    override fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}
