package io.getstream.chat.android.markdown

import android.content.Context
import android.widget.TextView
import com.getstream.sdk.chat.adapter.MessageListItem
import io.getstream.chat.android.ui.transformer.ChatMessageTextTransformer

class MarkdownTextTransformer(context: Context) : ChatMessageTextTransformer {
    override fun transformAndApply(textView: TextView, messageItem: MessageListItem.MessageItem)
}
