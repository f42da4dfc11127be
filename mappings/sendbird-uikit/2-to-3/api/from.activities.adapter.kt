// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.activities.adapter

import android.view.View
import android.view.ViewGroup
import android.view.animation.Animation
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.BaseMessage
import com.sendbird.android.Emoji
import com.sendbird.android.GroupChannel
import com.sendbird.android.Member
import com.sendbird.android.OpenChannel
import com.sendbird.android.Reaction
import com.sendbird.android.User
import com.sendbird.uikit.activities.viewholder.BaseViewHolder
import com.sendbird.uikit.activities.viewholder.MessageViewHolder
import com.sendbird.uikit.interfaces.OnEmojiReactionClickListener
import com.sendbird.uikit.interfaces.OnEmojiReactionLongClickListener
import com.sendbird.uikit.interfaces.OnIdentifiableItemClickListener
import com.sendbird.uikit.interfaces.OnIdentifiableItemLongClickListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.interfaces.OnMessageListUpdateHandler
import com.sendbird.uikit.interfaces.OnUserSelectChangedListener
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.HighlightMessageInfo

internal abstract class BaseAdapter<T, VH : BaseViewHolder<T>> : RecyclerView.Adapter<VH>() {
    abstract fun getItem(position: Int): T
    abstract fun getItems(): List<T>
}

internal abstract class BaseMessageAdapter<T, VH : MessageViewHolder> : RecyclerView.Adapter<VH>() {
    abstract fun getItem(position: Int): T
    abstract fun getItems(): List<T>
    abstract fun getItemId(position: Int): Long
}

open class ChannelListAdapter : BaseAdapter<GroupChannel, BaseViewHolder<GroupChannel>> {
    constructor()
    constructor(listener: OnItemClickListener<GroupChannel>)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<GroupChannel>
    override fun onBindViewHolder(holder: BaseViewHolder<GroupChannel>, position: Int)
    open fun setOnItemClickListener(listener: OnItemClickListener<GroupChannel>?)
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<GroupChannel>?)
    override fun getItems(): List<GroupChannel>
    override fun getItem(position: Int): GroupChannel
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(channelList: List<GroupChannel>)
}

open class EmojiListAdapter(emojiList: List<Emoji>, reactionList: List<Reaction>, showMoreButton: Boolean) : BaseAdapter<Emoji, BaseViewHolder<Emoji>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<Emoji>
    override fun onBindViewHolder(holder: BaseViewHolder<Emoji>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): Emoji
    override fun getItems(): List<Emoji>
    override fun getItemViewType(position: Int): Int
    open fun setEmojiClickListener(emojiClickListener: OnItemClickListener<String>?)
    open fun setMoreButtonClickListener(moreButtonClickListener: View.OnClickListener?)
}

open class EmojiReactionListAdapter : BaseAdapter<Reaction, BaseViewHolder<Reaction>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<Reaction>
    override fun onBindViewHolder(holder: BaseViewHolder<Reaction>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): Reaction
    override fun getItems(): List<Reaction>
    override fun getItemViewType(position: Int): Int
    open fun setReactionList(reactionList: List<Reaction>)
    open fun setEmojiReactionClickListener(emojiReactionClickListener: OnItemClickListener<String>?)
    open fun setEmojiReactionLongClickListener(emojiReactionLongClickListener: OnItemLongClickListener<String>?)
    open fun setMoreButtonClickListener(moreButtonClickListener: View.OnClickListener?)
    open fun setUseMoreButton(useMoreButton: Boolean)
    open fun useMoreButton(): Boolean
    open fun setClickable(clickable: Boolean)
    open fun setLongClickable(longClickable: Boolean)
}

open class EmojiReactionUserListAdapter : BaseAdapter<User, BaseViewHolder<User>> {
    constructor()
    constructor(userList: List<User>)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<User>
    override fun onBindViewHolder(holder: BaseViewHolder<User>, position: Int)
    override fun getItem(position: Int): User
    override fun getItems(): List<User>
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(userList: List<User>)
}

open class MemberListAdapter : BaseAdapter<Member, BaseViewHolder<Member>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<Member>
    override fun onBindViewHolder(holder: BaseViewHolder<Member>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): Member
    override fun getItems(): List<Member>
    override fun getItemId(position: Int): Long
    open fun setOnItemClickListener(listener: OnItemClickListener<Member>?)
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<Member>?)
    open fun setOnActionItemClickListener(listener: OnItemClickListener<Member>?)
    open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<Member>)
    open fun setItems(memberList: List<Member>, myRole: Member.Role)
}

open class MessageListAdapter : BaseMessageAdapter<BaseMessage, MessageViewHolder> {
    constructor()
    constructor(channel: GroupChannel)
    constructor(channel: GroupChannel, listener: OnItemClickListener<BaseMessage>)
    constructor(channel: GroupChannel, listener: OnItemClickListener<BaseMessage>, longClickListener: OnItemLongClickListener<BaseMessage>)
    constructor(channel: GroupChannel, listener: OnItemClickListener<BaseMessage>, longClickListener: OnItemLongClickListener<BaseMessage>, useMessageGroupUI: Boolean)
    constructor(channel: GroupChannel, useMessageGroupUI: Boolean)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): MessageViewHolder
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int, payloads: List<Any>)
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int)
    open fun setHighlightInfo(highlightInfo: HighlightMessageInfo?)
    override fun getItemViewType(position: Int): Int
    override fun getItemId(position: Int): Long
    open fun setChannel(channel: GroupChannel)
    @Deprecated("") open fun setItems(channel: GroupChannel, messageList: List<BaseMessage>)
    open fun setItems(channel: GroupChannel, messageList: List<BaseMessage>, callback: OnMessageListUpdateHandler?)
    open fun startAnimation(animation: Animation, messageId: Long)
    open fun startAnimation(animation: Animation, position: Int)
    override fun onViewRecycled(holder: MessageViewHolder)
    open fun setOnListItemClickListener(listener: OnIdentifiableItemClickListener<BaseMessage>?)
    open fun setOnListItemLongClickListener(listener: OnIdentifiableItemLongClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnItemClickListener(listener: OnItemClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnItemLongClickListener(listener: OnItemLongClickListener<BaseMessage>?)
    open fun setEmojiReactionClickListener(listener: OnEmojiReactionClickListener?)
    open fun setEmojiReactionLongClickListener(listener: OnEmojiReactionLongClickListener?)
    open fun setEmojiReactionMoreButtonClickListener(listener: OnItemClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<BaseMessage>)
    override fun getItemCount(): Int
    override fun getItem(position: Int): BaseMessage
    override fun getItems(): List<BaseMessage>
}

open class MessageSearchAdapter : BaseAdapter<BaseMessage, BaseViewHolder<BaseMessage>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<BaseMessage>
    override fun onBindViewHolder(holder: BaseViewHolder<BaseMessage>, position: Int)
    override fun getItem(position: Int): BaseMessage
    override fun getItems(): List<BaseMessage>
    override fun getItemId(position: Int): Long
    override fun getItemCount(): Int
    open fun setItems(items: List<BaseMessage>)
    open fun setOnItemClickListener(listener: OnItemClickListener<BaseMessage>?)
}

open class OpenChannelMessageListAdapter : BaseMessageAdapter<BaseMessage, MessageViewHolder> {
    constructor()
    constructor(channel: OpenChannel)
    constructor(channel: OpenChannel, listener: OnItemClickListener<BaseMessage>)
    constructor(channel: OpenChannel, listener: OnItemClickListener<BaseMessage>, longClickListener: OnItemLongClickListener<BaseMessage>)
    constructor(channel: OpenChannel, listener: OnItemClickListener<BaseMessage>, longClickListener: OnItemLongClickListener<BaseMessage>, useMessageGroupUI: Boolean)
    constructor(channel: OpenChannel, useMessageGroupUI: Boolean)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): MessageViewHolder
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int, payloads: List<Any>)
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int)
    override fun getItemViewType(position: Int): Int
    override fun getItemId(position: Int): Long
    open fun setChannel(channel: OpenChannel)
    @Deprecated("") open fun setItems(channel: OpenChannel, messageList: List<BaseMessage>)
    open fun setItems(channel: OpenChannel, messageList: List<BaseMessage>, callback: OnMessageListUpdateHandler?)
    open fun startAnimation(animation: Animation, position: Int)
    override fun onViewRecycled(holder: MessageViewHolder)
    open fun setOnListItemClickListener(listener: OnIdentifiableItemClickListener<BaseMessage>?)
    open fun setOnListItemLongClickListener(listener: OnIdentifiableItemLongClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnItemClickListener(listener: OnItemClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnItemLongClickListener(listener: OnItemLongClickListener<BaseMessage>?)
    @Deprecated("") open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<BaseMessage>)
    override fun getItemCount(): Int
    override fun getItem(position: Int): BaseMessage
    override fun getItems(): List<BaseMessage>
}

open class UserListAdapter : BaseAdapter<UserInfo, BaseViewHolder<UserInfo>> {
    constructor()
    constructor(listener: OnItemClickListener<UserInfo>)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<UserInfo>
    override fun onBindViewHolder(holder: BaseViewHolder<UserInfo>, position: Int)
    override fun getItem(position: Int): UserInfo
    override fun getItems(): List<UserInfo>
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(userList: List<UserInfo>)
    open fun setOnItemClickListener(listener: OnItemClickListener<UserInfo>?)
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<UserInfo>?)
    open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener)
    open fun setDisabledUserList(disabledUserList: List<String>)
    protected open fun isDisabled(userInfo: UserInfo): Boolean
    open fun getSelectedUserList(): List<String>
}

open class UserTypeListAdapter : BaseAdapter<User, BaseViewHolder<User>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<User>
    override fun onBindViewHolder(holder: BaseViewHolder<User>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): User
    override fun getItems(): List<User>
    override fun getItemId(position: Int): Long
    open fun setOnItemClickListener(listener: OnItemClickListener<User>?)
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<User>?)
    open fun setOnActionItemClickListener(listener: OnItemClickListener<User>?)
    open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>)
    open fun setItems(userList: List<User>, myRole: Member.Role)
}
