package io.getstream.chat.android.ui.message.list.adapter.viewholder.attachment

import android.content.Context
import android.view.View
import android.view.ViewGroup
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.ui.message.list.adapter.MessageListListenerContainer

interface AttachmentFactory {
    fun canHandle(message: Message): Boolean
    fun createViewHolder(message: Message, listeners: MessageListListenerContainer?, parent: ViewGroup): InnerAttachmentViewHolder
}

class AttachmentFactoryManager(attachmentFactories: List<AttachmentFactory> = TODO()) {
    fun canHandle(message: Message): Boolean
    fun createViewHolder(message: Message, listeners: MessageListListenerContainer?, parent: ViewGroup): InnerAttachmentViewHolder
}

class DefaultQuotedAttachmentMessageFactory() : QuotedAttachmentFactory {
    override fun canHandle(message: Message): Boolean
    override fun generateQuotedAttachmentView(message: Message, parent: ViewGroup): View
}

abstract class InnerAttachmentViewHolder(val itemView: View) {
    val context: Context
    open fun onBindViewHolder(message: Message)
    open fun onUnbindViewHolder()
    open fun onViewAttachedToWindow()
    open fun onViewDetachedFromWindow()
}

interface QuotedAttachmentFactory {
    fun canHandle(message: Message): Boolean
    fun generateQuotedAttachmentView(message: Message, parent: ViewGroup): View
}

class QuotedAttachmentFactoryManager(quotedAttachmentFactories: List<QuotedAttachmentFactory> = TODO()) {
    fun canHandle(message: Message): Boolean
    fun createAndAddQuotedView(message: Message, parent: ViewGroup)
}
