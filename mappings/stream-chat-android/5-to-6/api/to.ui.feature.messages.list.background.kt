package io.getstream.chat.android.ui.feature.messages.list.background

import android.content.Context
import android.graphics.drawable.Drawable
import io.getstream.chat.android.ui.feature.messages.list.MessageListItemStyle
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem

interface MessageBackgroundFactory {
    fun plainTextMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    fun deletedMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    fun textAndAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    fun fileAttachmentsMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    fun linkAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    fun giphyAppearanceModel(context: Context): Drawable
    fun imageAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
}

open class MessageBackgroundFactoryImpl(style: MessageListItemStyle) : MessageBackgroundFactory {
    override fun plainTextMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun imageAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun deletedMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun textAndAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun fileAttachmentsMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun linkAttachmentMessageBackground(context: Context, data: MessageListItem.MessageItem): Drawable
    override fun giphyAppearanceModel(context: Context): Drawable
    companion object
}
