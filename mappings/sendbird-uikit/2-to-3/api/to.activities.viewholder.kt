// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.activities.viewholder

import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.channel.BaseChannel
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.Emoji
import com.sendbird.android.message.Reaction
import com.sendbird.uikit.consts.MessageGroupType
import com.sendbird.uikit.databinding.SbViewEmojiBinding
import com.sendbird.uikit.databinding.SbViewEmojiReactionBinding
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.model.MessageUIConfig
import com.sendbird.uikit.widgets.EmojiReactionView
import com.sendbird.uikit.widgets.EmojiView

class AdminMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

abstract class BaseViewHolder<T>(itemView: View) : RecyclerView.ViewHolder() {
    abstract fun bind(item: T)
}

open class EmojiMoreViewHolder(emojiView: EmojiView) : BaseViewHolder<Emoji>() {
    override fun bind(item: Emoji)
}

open class EmojiReactionMoreViewHolder(view: EmojiReactionView) : BaseViewHolder<Reaction>() {
    override fun bind(item: Reaction)
}

open class EmojiReactionViewHolder(binding: SbViewEmojiReactionBinding) : BaseViewHolder<Reaction>() {
    override fun bind(item: Reaction)
}

open class EmojiViewHolder(binding: SbViewEmojiBinding) : BaseViewHolder<Emoji>() {
    override fun bind(item: Emoji)
}

abstract class GroupChannelMessageViewHolder(view: View) : MessageViewHolder() {
    abstract fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
}

enum class MessageType {
    VIEW_TYPE_USER_MESSAGE_ME, VIEW_TYPE_USER_MESSAGE_OTHER, VIEW_TYPE_FILE_MESSAGE_ME, VIEW_TYPE_FILE_MESSAGE_OTHER, VIEW_TYPE_FILE_MESSAGE_IMAGE_ME, VIEW_TYPE_FILE_MESSAGE_IMAGE_OTHER, VIEW_TYPE_FILE_MESSAGE_VIDEO_ME, VIEW_TYPE_FILE_MESSAGE_VIDEO_OTHER, VIEW_TYPE_ADMIN_MESSAGE, VIEW_TYPE_TIME_LINE, VIEW_TYPE_UNKNOWN_MESSAGE_ME, VIEW_TYPE_UNKNOWN_MESSAGE_OTHER;
    fun getValue(): Int
    companion object {
        fun from(value: Int): MessageType
    }
}

abstract class MessageViewHolder(view: View) : RecyclerView.ViewHolder() {
    protected var messageUIConfig: MessageUIConfig?
    protected var clickableViewMap: Map<String, View>
    open fun onBindViewHolder(channel: BaseChannel, prevMessage: BaseMessage?, message: BaseMessage, nextMessage: BaseMessage?)
    open fun setMessageUIConfig(messageUIConfig: MessageUIConfig?)
    protected open fun isNewDate(): Boolean
    protected open fun isShowProfile(): Boolean
    protected open fun isMine(): Boolean
    abstract fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    abstract fun getClickableViewMap(): Map<String, View>
}

open class MessageViewHolderFactory {
    companion object {
        fun createOpenChannelViewHolder(inflater: LayoutInflater, parent: ViewGroup, viewType: MessageType, useMessageGroupUI: Boolean): MessageViewHolder
        fun createViewHolder(inflater: LayoutInflater, parent: ViewGroup, viewType: MessageType, useMessageGroupUI: Boolean): MessageViewHolder
        fun getViewType(message: BaseMessage): Int
        fun getMessageType(message: BaseMessage): MessageType
    }
}

class MyFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class MyImageFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class MyUserMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class MyVideoFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class OpenChannelAdminMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

class OpenChannelFileMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

class OpenChannelImageFileMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

class OpenChannelUserMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

class OpenChannelVideoFileMessageViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}

class OtherFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class OtherImageFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class OtherUserMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class OtherVideoFileMessageViewHolder internal constructor() : GroupChannelMessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun setEmojiReaction(reactionList: List<Reaction>, emojiReactionClickListener: OnItemClickListener<String>?, emojiReactionLongClickListener: OnItemLongClickListener<String>?, moreButtonClickListener: View.OnClickListener?)
    override fun getClickableViewMap(): Map<String, View>
}

class TimelineViewHolder internal constructor() : MessageViewHolder() {
    override fun bind(channel: BaseChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    override fun getClickableViewMap(): Map<String, View>
}
