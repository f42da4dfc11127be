// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.activities.adapter

import android.view.View
import android.view.ViewGroup
import android.view.animation.Animation
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.OpenChannel
import com.sendbird.android.channel.Role
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.Emoji
import com.sendbird.android.message.Reaction
import com.sendbird.android.user.Member
import com.sendbird.android.user.User
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
import com.sendbird.uikit.model.DialogListItem
import com.sendbird.uikit.model.MessageUIConfig

open class BannedUserListAdapter : UserTypeListAdapter<User>()

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
    constructor(listener: OnItemClickListener<GroupChannel>?)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<GroupChannel>
    override fun onBindViewHolder(holder: BaseViewHolder<GroupChannel>, position: Int)
    open fun setOnItemClickListener(listener: OnItemClickListener<GroupChannel>?)
    open fun getOnItemClickListener(): OnItemClickListener<GroupChannel>?
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<GroupChannel>?)
    open fun getOnItemLongClickListener(): OnItemLongClickListener<GroupChannel>?
    override fun getItems(): List<GroupChannel>
    override fun getItem(position: Int): GroupChannel
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(channelList: List<GroupChannel>)
}

open class CreateChannelUserListAdapter : UserInfoListAdapter()

open class DialogListAdapter(items: Array<DialogListItem>, isIconLeft: Boolean, listener: OnItemClickListener<DialogListItem>?) : RecyclerView.Adapter<DialogListAdapter.ListViewHolder>() {
    open fun setNameMarginLeft(resId: Int)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): DialogListAdapter.ListViewHolder
    override fun onBindViewHolder(holder: DialogListAdapter.ListViewHolder, position: Int)
    override fun getItemCount(): Int
}

open class EmojiListAdapter(emojiList: List<Emoji>, reactionList: List<Reaction>?, showMoreButton: Boolean) : BaseAdapter<Emoji, BaseViewHolder<Emoji>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<Emoji>
    override fun onBindViewHolder(holder: BaseViewHolder<Emoji>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): Emoji?
    override fun getItems(): List<Emoji>
    override fun getItemViewType(position: Int): Int
    open fun setEmojiClickListener(emojiClickListener: OnItemClickListener<String>?)
    open fun setMoreButtonClickListener(moreButtonClickListener: View.OnClickListener?)
}

open class EmojiReactionListAdapter : BaseAdapter<Reaction, BaseViewHolder<Reaction>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<Reaction>
    override fun onBindViewHolder(holder: BaseViewHolder<Reaction>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): Reaction?
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
    override fun getItem(position: Int): User?
    override fun getItems(): List<User>
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(userList: List<User>)
}

open class InviteUserListAdapter : UserInfoListAdapter()

open class MemberListAdapter : UserTypeListAdapter<Member>()

open class MessageListAdapter : BaseMessageAdapter<BaseMessage, MessageViewHolder> {
    constructor(useMessageGroupUI: Boolean)
    constructor(channel: GroupChannel?)
    constructor(channel: GroupChannel?, useMessageGroupUI: Boolean)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): MessageViewHolder
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int, payloads: List<Any>)
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int)
    open fun setMessageUIConfig(messageUIConfig: MessageUIConfig?)
    open fun getMessageUIConfig(): MessageUIConfig?
    override fun getItemViewType(position: Int): Int
    override fun getItemId(position: Int): Long
    open fun setChannel(channel: GroupChannel)
    open fun setItems(channel: GroupChannel, messageList: List<BaseMessage>, callback: OnMessageListUpdateHandler?)
    open fun startAnimation(animation: Animation, messageId: Long)
    open fun startAnimation(animation: Animation, position: Int)
    override fun onViewRecycled(holder: MessageViewHolder)
    open fun setOnListItemClickListener(listener: OnIdentifiableItemClickListener<BaseMessage>?)
    open fun getOnListItemClickListener(): OnIdentifiableItemClickListener<BaseMessage>?
    open fun setOnListItemLongClickListener(listener: OnIdentifiableItemLongClickListener<BaseMessage>?)
    open fun getOnListItemLongClickListener(): OnIdentifiableItemLongClickListener<BaseMessage>?
    open fun setEmojiReactionClickListener(listener: OnEmojiReactionClickListener?)
    open fun getEmojiReactionClickListener(): OnEmojiReactionClickListener?
    open fun setEmojiReactionLongClickListener(listener: OnEmojiReactionLongClickListener?)
    open fun getEmojiReactionLongClickListener(): OnEmojiReactionLongClickListener?
    open fun setEmojiReactionMoreButtonClickListener(listener: OnItemClickListener<BaseMessage>?)
    open fun getEmojiReactionMoreButtonClickListener(): OnItemClickListener<BaseMessage>?
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
    open fun getOnItemClickListener(): OnItemClickListener<BaseMessage>?
}

abstract class MutableBaseAdapter<T> : BaseAdapter<T, BaseViewHolder<T>>() {
    abstract fun setItems(items: List<T>)
    abstract fun setOnItemClickListener(listener: OnItemClickListener<T>)
}

open class MutedMemberListAdapter : UserTypeListAdapter<Member>()

open class OpenChannelMessageListAdapter : BaseMessageAdapter<BaseMessage, MessageViewHolder> {
    constructor(useMessageGroupUI: Boolean)
    constructor(channel: OpenChannel?)
    constructor(channel: OpenChannel?, useMessageGroupUI: Boolean)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): MessageViewHolder
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int, payloads: List<Any>)
    override fun onBindViewHolder(holder: MessageViewHolder, position: Int)
    override fun getItemViewType(position: Int): Int
    override fun getItemId(position: Int): Long
    open fun setChannel(channel: OpenChannel)
    open fun setItems(channel: OpenChannel, messageList: List<BaseMessage>, callback: OnMessageListUpdateHandler?)
    open fun startAnimation(animation: Animation, position: Int)
    override fun onViewRecycled(holder: MessageViewHolder)
    open fun setOnListItemClickListener(listener: OnIdentifiableItemClickListener<BaseMessage>?)
    open fun getOnListItemClickListener(): OnIdentifiableItemClickListener<BaseMessage>?
    open fun setOnListItemLongClickListener(listener: OnIdentifiableItemLongClickListener<BaseMessage>?)
    open fun getOnListItemLongClickListener(): OnIdentifiableItemLongClickListener<BaseMessage>?
    override fun getItemCount(): Int
    override fun getItem(position: Int): BaseMessage
    override fun getItems(): List<BaseMessage>
    open fun setMessageUIConfig(messageUIConfig: MessageUIConfig?)
    open fun getMessageUIConfig(): MessageUIConfig?
}

open class OperatorListAdapter : UserTypeListAdapter<User>()

open class ParticipantListAdapter : UserTypeListAdapter<User>()

open class RegisterOperatorListAdapter : SelectUserListAdapter<Member>() {
    protected override fun isDisabled(item: Member): Boolean
    protected override fun isSelected(item: Member): Boolean
    protected override fun toUserInfo(member: Member): UserInfo
}

abstract class SelectUserListAdapter<T> : BaseAdapter<T, BaseViewHolder<T>> {
    constructor()
    constructor(listener: OnItemClickListener<T>?)
    protected var userList: List<T>
    protected var disabledUserList: List<String>
    protected val selectedUserIdList: List<String>
    protected var listener: OnItemClickListener<T>?
    protected var longClickListener: OnItemLongClickListener<T>?
    protected var userSelectChangedListener: OnUserSelectChangedListener?
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<T>
    override fun onBindViewHolder(holder: BaseViewHolder<T>, position: Int)
    override fun getItem(position: Int): T
    override fun getItems(): List<T>
    override fun getItemCount(): Int
    override fun getItemId(position: Int): Long
    open fun setItems(userList: List<T>)
    open fun setOnItemClickListener(listener: OnItemClickListener<T>?)
    open fun getOnItemClickListener(): OnItemClickListener<T>?
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<T>?)
    open fun getOnItemLongClickListener(): OnItemLongClickListener<T>?
    open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener?)
    open fun getOnUserSelectChangedListener(): OnUserSelectChangedListener?
    open fun setDisabledUserIdList(disabledUserList: List<String>)
    open fun getSelectedUserIdList(): List<String>
    protected abstract fun isDisabled(item: T): Boolean
    protected abstract fun isSelected(item: T): Boolean
    protected abstract fun toUserInfo(item: T): UserInfo
}

open class SuggestedMentionListAdapter : MutableBaseAdapter<User> {
    constructor()
    constructor(showUserId: Boolean)
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<User>
    override fun onBindViewHolder(holder: BaseViewHolder<User>, position: Int)
    override fun getItemCount(): Int
    open fun getItem(position: Int): User
    open fun getItems(): List<User>
    override fun getItemId(position: Int): Long
    open fun setOnItemClickListener(listener: OnItemClickListener<User>?)
    open fun getOnItemClickListener(): OnItemClickListener<User>?
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<User>?)
    open fun getOnItemLongClickListener(): OnItemLongClickListener<User>?
    open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>?)
    open fun getOnProfileClickListener(): OnItemClickListener<User>?
    override fun setItems(userList: List<User>)
}

open class UserInfoListAdapter : SelectUserListAdapter<UserInfo>() {
    protected override fun isDisabled(item: UserInfo): Boolean
    protected override fun isSelected(item: UserInfo): Boolean
    protected override fun toUserInfo(userInfo: UserInfo): UserInfo
}

open class UserTypeListAdapter<T : User> : BaseAdapter<T, BaseViewHolder<T>>() {
    override fun onCreateViewHolder(parent: ViewGroup, viewType: Int): BaseViewHolder<T>
    override fun onBindViewHolder(holder: BaseViewHolder<T>, position: Int)
    override fun getItemCount(): Int
    override fun getItem(position: Int): T
    override fun getItems(): List<T>
    override fun getItemId(position: Int): Long
    open fun setOnItemClickListener(listener: OnItemClickListener<T>?)
    open fun getOnItemClickListener(): OnItemClickListener<T>?
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<T>?)
    open fun getOnItemLongClickListener(): OnItemLongClickListener<T>?
    open fun setOnActionItemClickListener(listener: OnItemClickListener<T>?)
    open fun getOnActionItemClickListener(): OnItemClickListener<T>?
    open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<T>?)
    open fun getOnProfileClickListener(): OnItemClickListener<T>?
    open fun setItems(userList: List<T>, myRole: Role)
}
