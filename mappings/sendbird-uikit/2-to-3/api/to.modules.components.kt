// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.modules.components

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import androidx.core.widget.NestedScrollView
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.OpenChannel
import com.sendbird.android.channel.Role
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.user.Member
import com.sendbird.android.user.User
import com.sendbird.uikit.activities.adapter.BannedUserListAdapter
import com.sendbird.uikit.activities.adapter.ChannelListAdapter
import com.sendbird.uikit.activities.adapter.CreateChannelUserListAdapter
import com.sendbird.uikit.activities.adapter.InviteUserListAdapter
import com.sendbird.uikit.activities.adapter.MemberListAdapter
import com.sendbird.uikit.activities.adapter.MessageListAdapter
import com.sendbird.uikit.activities.adapter.MessageSearchAdapter
import com.sendbird.uikit.activities.adapter.MutedMemberListAdapter
import com.sendbird.uikit.activities.adapter.OpenChannelMessageListAdapter
import com.sendbird.uikit.activities.adapter.OperatorListAdapter
import com.sendbird.uikit.activities.adapter.ParticipantListAdapter
import com.sendbird.uikit.activities.adapter.RegisterOperatorListAdapter
import com.sendbird.uikit.activities.adapter.SelectUserListAdapter
import com.sendbird.uikit.activities.adapter.SuggestedMentionListAdapter
import com.sendbird.uikit.activities.adapter.UserTypeListAdapter
import com.sendbird.uikit.consts.KeyboardDisplayType
import com.sendbird.uikit.interfaces.OnEmojiReactionClickListener
import com.sendbird.uikit.interfaces.OnEmojiReactionLongClickListener
import com.sendbird.uikit.interfaces.OnInputModeChangedListener
import com.sendbird.uikit.interfaces.OnInputTextChangedListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemEventListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.interfaces.OnMentionEventListener
import com.sendbird.uikit.interfaces.OnMenuItemClickListener
import com.sendbird.uikit.interfaces.OnMessageListUpdateHandler
import com.sendbird.uikit.interfaces.OnPagedDataLoader
import com.sendbird.uikit.interfaces.OnSearchEventListener
import com.sendbird.uikit.interfaces.OnUserSelectChangedListener
import com.sendbird.uikit.interfaces.OnUserSelectionCompleteListener
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.TextUIConfig
import com.sendbird.uikit.model.UserMentionConfig
import com.sendbird.uikit.widgets.MessageInputView
import com.sendbird.uikit.widgets.StatusFrameView
import java.lang.Void

open class BannedUserListComponent() : UserTypeListComponent<User>() {
    open fun <T : BannedUserListAdapter> setAdapter(adapter: T)
    protected override fun getAdapter(): BannedUserListAdapter
}

open class ChannelHeaderComponent() : HeaderComponent() {
    override fun getParams(): ChannelHeaderComponent.Params
    override fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: GroupChannel)
    open fun notifyHeaderDescriptionChanged(description: String?)
    open class Params protected constructor() : HeaderComponent.Params() {
        open fun setUseTypingIndicator(useTypingIndicator: Boolean)
        open fun setUseProfileImage(useProfileImage: Boolean)
        open fun shouldUseTypingIndicator(): Boolean
        open fun shouldUseProfileImage(): Boolean
        protected open fun apply(context: Context, args: Bundle): ChannelHeaderComponent.Params
    }
}

open class ChannelListComponent() {
    open fun getRootView(): View?
    open fun getParams(): ChannelListComponent.Params
    open fun <T : ChannelListAdapter> setAdapter(adapter: T)
    open fun getAdapter(): ChannelListAdapter
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnItemClickListener(listener: OnItemClickListener<GroupChannel>?)
    open fun setOnItemLongClickListener(listener: OnItemLongClickListener<GroupChannel>?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<GroupChannel>>)
    open fun notifyDataSetChanged(channelList: List<GroupChannel>)
    protected open fun onItemClicked(view: View, position: Int, channel: GroupChannel)
    protected open fun onItemLongClicked(view: View, position: Int, channel: GroupChannel)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): ChannelListComponent.Params
    }
}

open class ChannelPushSettingComponent() {
    open fun getRootView(): View?
    open fun getParams(): ChannelPushSettingComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnSwitchButtonClickListener(channelPushButtonClickListener: View.OnClickListener?)
    open fun setOnPushOptionAllClickListener(pushOptionAllClickListener: View.OnClickListener?)
    open fun setOnPushOptionMentionsOnlyClickListener(pushOptionMentionsOnlyClickListener: View.OnClickListener?)
    protected open fun onSwitchButtonClicked(view: View)
    protected open fun onPushOptionAllClicked(view: View)
    protected open fun onPushOptionMentionsOnlyClicked(view: View)
    open fun notifyChannelChanged(channel: GroupChannel)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): ChannelPushSettingComponent.Params
    }
}

open class ChannelSettingsHeaderComponent : StateHeaderComponent() {
    open fun notifyChannelChanged(channel: GroupChannel)
}

open class ChannelSettingsInfoComponent() {
    open fun getRootView(): View?
    open fun getParams(): ChannelSettingsInfoComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: GroupChannel)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): ChannelSettingsInfoComponent.Params
    }
}

open class ChannelSettingsMenuComponent() {
    protected var menuClickListener: OnItemClickListener<ChannelSettingsMenuComponent.Menu>?
    open fun getRootView(): View?
    open fun getParams(): ChannelSettingsMenuComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: GroupChannel)
    open fun setOnMenuClickListener(menuClickListener: OnItemClickListener<ChannelSettingsMenuComponent.Menu>)
    protected open fun onMenuClicked(view: View, menu: ChannelSettingsMenuComponent.Menu)
    enum class Menu {
        MODERATIONS, NOTIFICATIONS, MEMBERS, LEAVE_CHANNEL, SEARCH_IN_CHANNEL
    }
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): ChannelSettingsMenuComponent.Params
    }
}

open class CreateChannelUserListComponent : SelectUserListComponent<UserInfo>() {
    protected override fun getAdapter(): CreateChannelUserListAdapter
    open fun <T : CreateChannelUserListAdapter> setAdapter(adapter: T)
}

open class HeaderComponent() {
    open fun getRootView(): View?
    open fun getParams(): HeaderComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnLeftButtonClickListener(leftButtonClickListener: View.OnClickListener?)
    open fun setOnRightButtonClickListener(rightButtonClickListener: View.OnClickListener?)
    protected open fun onLeftButtonClicked(view: View)
    protected open fun onRightButtonClicked(view: View)
    open class Params protected constructor() {
        open fun setTitle(title: String?)
        open fun setLeftButtonIcon(leftButtonIcon: Drawable?)
        open fun setRightButtonIcon(rightButtonIcon: Drawable?)
        open fun setUseRightButton(useRightButton: Boolean)
        open fun setUseLeftButton(useLeftButton: Boolean)
        open fun setLeftButtonIconTint(leftButtonIconTint: ColorStateList?)
        open fun setRightButtonIconTint(rightButtonIconTint: ColorStateList?)
        open fun getTitle(): String?
        open fun getLeftButtonIcon(): Drawable?
        open fun getRightButtonIcon(): Drawable?
        open fun shouldUseRightButton(): Boolean
        open fun shouldUseLeftButton(): Boolean
        open fun getLeftButtonIconTint(): ColorStateList?
        open fun getRightButtonIconTint(): ColorStateList?
        protected open fun apply(context: Context, args: Bundle): HeaderComponent.Params
    }
}

open class InviteUserListComponent : SelectUserListComponent<UserInfo>() {
    open fun <T : InviteUserListAdapter> setAdapter(adapter: T)
    protected override fun getAdapter(): InviteUserListAdapter
}

open class MemberListComponent : UserTypeListComponent<Member>() {
    protected override fun getAdapter(): MemberListAdapter
    open fun <T : MemberListAdapter> setAdapter(adapter: T)
}

open class MessageInputComponent() {
    open fun getParams(): MessageInputComponent.Params
    open fun getRootView(): View?
    open fun getEditTextView(): EditText?
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun bindUserMention(mentionConfig: UserMentionConfig, handler: OnMentionEventListener)
    open fun setSuggestedMentionListAdapter(adapter: SuggestedMentionListAdapter)
    open fun setUseSuggestedMentionListDivider(useDivider: Boolean)
    open fun setOnInputRightButtonClickListener(inputRightButtonClickListener: View.OnClickListener?)
    open fun setOnInputLeftButtonClickListener(inputLeftButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeCancelButtonClickListener(editModeCancelButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeSaveButtonClickListener(editModeSaveButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener?)
    open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener?)
    open fun setOnQuoteReplyModeCloseButtonClickListener(replyModeCloseButtonClickListener: View.OnClickListener?)
    open fun setOnInputModeChangedListener(inputModeChangedListener: OnInputModeChangedListener?)
    protected open fun onInputLeftButtonClicked(view: View)
    protected open fun onInputRightButtonClicked(view: View)
    protected open fun onEditModeTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
    protected open fun onInputTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
    protected open fun onQuoteReplyModeCloseButtonClicked(view: View)
    protected open fun onInputModeChanged(before: MessageInputView.Mode, current: MessageInputView.Mode)
    protected open fun onEditModeCancelButtonClicked(view: View)
    protected open fun onEditModeSaveButtonClicked(view: View)
    open fun notifyChannelChanged(channel: GroupChannel)
    open fun notifyDataChanged(message: BaseMessage?, channel: GroupChannel)
    open fun notifyDataChanged(message: BaseMessage?, channel: GroupChannel, defaultText: String)
    open fun notifySuggestedMentionDataChanged(suggestedMentionList: List<User>)
    open fun requestInputMode(mode: MessageInputView.Mode)
    open class Params protected constructor() {
        open fun setLeftButtonIcon(leftButtonIcon: Drawable?)
        open fun setRightButtonIcon(rightButtonIcon: Drawable?)
        open fun setUseLeftButton(useLeftButton: Boolean)
        open fun setLeftButtonIconTint(leftButtonIconTint: ColorStateList?)
        open fun setRightButtonIconTint(rightButtonIconTint: ColorStateList?)
        open fun showInputRightButtonAlways()
        open fun setInputHint(hint: String?)
        open fun setInputText(inputText: String?)
        open fun setKeyboardDisplayType(type: KeyboardDisplayType)
        open fun setUseSuggestedMentionListDivider(useDivider: Boolean)
        open fun getKeyboardDisplayType(): KeyboardDisplayType
        open fun shouldUseLeftButton(): Boolean
        open fun isAlwaysShowRightButton(): Boolean
        open fun getLeftButtonIcon(): Drawable?
        open fun getRightButtonIcon(): Drawable?
        open fun getLeftButtonIconTint(): ColorStateList?
        open fun getRightButtonIconTint(): ColorStateList?
        open fun getHintText(): String?
        open fun getInputText(): String?
        open fun shouldUseSuggestedMentionListDivider(): Boolean
        open fun setMentionUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?)
        protected open fun apply(context: Context, args: Bundle): MessageInputComponent.Params
    }
}

open class MessageListComponent() {
    open fun getRootView(): View?
    open fun getRecyclerView(): RecyclerView?
    open fun getParams(): MessageListComponent.Params
    open fun <T : MessageListAdapter> setAdapter(adapter: T)
    open fun getAdapter(): MessageListAdapter?
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnTooltipClickListener(tooltipClickListener: View.OnClickListener?)
    open fun setOnScrollBottomButtonClickListener(scrollBottomButtonClickListener: View.OnClickListener?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<BaseMessage>>)
    open fun setOnMessageClickListener(messageClickListener: OnItemClickListener<BaseMessage>?)
    open fun setOnMessageProfileClickListener(messageProfileClickListener: OnItemClickListener<BaseMessage>?)
    open fun setOnQuoteReplyMessageClickListener(quoteReplyMessageClickListener: OnItemClickListener<BaseMessage>?)
    open fun setOnMessageLongClickListener(messageLongClickListener: OnItemLongClickListener<BaseMessage>?)
    open fun setOnMessageProfileLongClickListener(messageProfileLongClickListener: OnItemLongClickListener<BaseMessage>?)
    open fun setOnQuoteReplyMessageLongClickListener(quoteReplyMessageLongClickListener: OnItemLongClickListener<BaseMessage>?)
    open fun setOnEmojiReactionClickListener(emojiReactionClickListener: OnEmojiReactionClickListener?)
    open fun setOnEmojiReactionLongClickListener(emojiReactionLongClickListener: OnEmojiReactionLongClickListener?)
    open fun setOnEmojiReactionMoreButtonClickListener(emojiReactionMoreButtonClickListener: OnItemClickListener<BaseMessage>?)
    open fun scrollToBottom()
    open fun animateMessage(message: BaseMessage)
    open fun moveToFocusedMessage(viewPoint: Long, shouldAnimateMessage: BaseMessage?)
    open fun notifyMessagesFilled(scrollToBottomIfPossible: Boolean)
    open fun notifyOtherMessageReceived(showTooltipIfPossible: Boolean)
    open fun notifyDataSetChanged(messageList: List<BaseMessage>, channel: GroupChannel, callback: OnMessageListUpdateHandler?)
    open fun notifyChannelChanged(channel: GroupChannel)
    protected open fun getTooltipMessage(context: Context, count: Int): String
    protected open fun onMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onQuoteReplyMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onQuoteReplyMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onEmojiReactionClicked(view: View, position: Int, message: BaseMessage, reactionKey: String)
    protected open fun onEmojiReactionLongClicked(view: View, position: Int, message: BaseMessage, reactionKey: String)
    protected open fun onEmojiReactionMoreButtonClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onScrollBottomButtonClicked(view: View)
    protected open fun onMessageTooltipClicked(view: View)
    open class Params protected constructor() {
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean)
        open fun setUseUserProfile(useUserProfile: Boolean)
        open fun shouldUseUserProfile(): Boolean
        open fun shouldUseGroupUI(): Boolean
        open fun setInitialStartingPoint(startTimeMillis: Long)
        open fun getInitialStartingPoint(): Long
        open fun setMentionUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?)
        open fun setEditedTextMarkUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?)
        protected open fun apply(context: Context, args: Bundle): MessageListComponent.Params
    }
}

open class MessageSearchHeaderComponent() {
    open fun getRootView(): View?
    open fun getParams(): MessageSearchHeaderComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnSearchEventListener(searchEventListener: OnSearchEventListener?)
    open fun setOnInputTextChangedListener(textChangedListener: OnInputTextChangedListener?)
    open fun setOnClearButtonClickListener(clearButtonClickListener: View.OnClickListener?)
    protected open fun onSearchRequested(keyword: String)
    protected open fun onClearButtonClicked(view: View)
    protected open fun onInputTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
    open class Params protected constructor() {
        open fun setSearchBarButtonText(searchBarButtonText: String?)
        open fun getSearchBarButtonText(): String?
        protected open fun apply(context: Context, args: Bundle): MessageSearchHeaderComponent.Params
    }
}

open class MessageSearchListComponent() {
    open fun getRootView(): View?
    open fun getParams(): MessageSearchListComponent.Params
    open fun <T : MessageSearchAdapter> setAdapter(adapter: T)
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnItemClickListener(listener: OnItemClickListener<BaseMessage>?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<BaseMessage>>)
    open fun notifyDataSetChanged(messageList: List<BaseMessage>)
    protected open fun onItemClicked(view: View, position: Int, message: BaseMessage)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): MessageSearchListComponent.Params
    }
}

open class ModerationListComponent() {
    protected open fun getNestedScrollView(): NestedScrollView?
    open fun getParams(): ModerationListComponent.Params
    open fun getRootView(): View?
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnMenuItemClickListener(menuItemClickListener: OnMenuItemClickListener<ModerationListComponent.ModerationMenu, Void>?)
    protected open fun onMenuItemClicked(view: View, menu: ModerationListComponent.ModerationMenu)
    open fun notifyChannelChanged(channel: GroupChannel)
    enum class ModerationMenu {
        OPERATORS, MUTED_MEMBERS, BANNED_MEMBERS, FREEZE_CHANNEL
    }
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): ModerationListComponent.Params
    }
}

open class MutedMemberListComponent : UserTypeListComponent<Member>() {
    open fun <T : MutedMemberListAdapter> setAdapter(adapter: T)
    protected override fun getAdapter(): MutedMemberListAdapter
}

open class OpenChannelHeaderComponent() : HeaderComponent() {
    override fun getParams(): OpenChannelHeaderComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: OpenChannel)
    open class Params protected constructor() : HeaderComponent.Params() {
        open fun setDescription(description: String?)
        open fun setUseProfileImage(useProfileImage: Boolean)
        open fun getDescription(): String?
        open fun useProfileImage(): Boolean
    }
}

open class OpenChannelMessageInputComponent() {
    open fun getParams(): OpenChannelMessageInputComponent.Params
    open fun getRootView(): View?
    open fun getEditTextView(): EditText?
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnInputRightButtonClickListener(inputRightButtonClickListener: View.OnClickListener?)
    open fun setOnInputLeftButtonClickListener(inputLeftButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeCancelButtonClickListener(editModeCancelButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeSaveButtonClickListener(editModeSaveButtonClickListener: View.OnClickListener?)
    open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener?)
    open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener?)
    open fun setOnInputModeChangedListener(inputModeChangedListener: OnInputModeChangedListener?)
    protected open fun onInputLeftButtonClicked(view: View)
    protected open fun onInputRightButtonClicked(view: View)
    protected open fun onEditModeTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
    protected open fun onInputTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
    protected open fun onInputModeChanged(before: MessageInputView.Mode, current: MessageInputView.Mode)
    protected open fun onEditModeCancelButtonClicked(view: View)
    protected open fun onEditModeSaveButtonClicked(view: View)
    open fun notifyChannelChanged(channel: OpenChannel)
    open fun notifyDataChanged(message: BaseMessage?, channel: OpenChannel)
    open fun notifyDataChanged(message: BaseMessage?, channel: OpenChannel, defaultText: String)
    open fun requestInputMode(mode: MessageInputView.Mode)
    open class Params protected constructor() {
        open fun setLeftButtonIcon(leftButtonIcon: Drawable?)
        open fun setRightButtonIcon(rightButtonIcon: Drawable?)
        open fun setUseLeftButton(useLeftButton: Boolean)
        open fun setLeftButtonIconTint(leftButtonIconTint: ColorStateList?)
        open fun setRightButtonIconTint(rightButtonIconTint: ColorStateList?)
        open fun showInputRightButtonAlways()
        open fun setInputHint(hint: String?)
        open fun setInputText(inputText: String?)
        open fun setKeyboardDisplayType(type: KeyboardDisplayType)
        open fun getKeyboardDisplayType(): KeyboardDisplayType
        open fun shouldUseLeftButton(): Boolean
        open fun isAlwaysShowRightButton(): Boolean
        open fun getLeftButtonIcon(): Drawable?
        open fun getRightButtonIcon(): Drawable?
        open fun getLeftButtonIconTint(): ColorStateList?
        open fun getRightButtonIconTint(): ColorStateList?
        open fun getHintText(): String?
        open fun getInputText(): String?
        protected open fun apply(context: Context, args: Bundle): OpenChannelMessageInputComponent.Params
    }
}

open class OpenChannelMessageListComponent() {
    open fun getRootView(): View?
    open fun getRecyclerView(): RecyclerView?
    open fun getParams(): OpenChannelMessageListComponent.Params
    open fun <T : OpenChannelMessageListAdapter> setAdapter(adapter: T)
    open fun getAdapter(): OpenChannelMessageListAdapter?
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnScrollBottomButtonClickListener(scrollBottomButtonClickListener: View.OnClickListener?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<BaseMessage>>)
    open fun setOnMessageClickListener(messageClickListener: OnItemClickListener<BaseMessage>?)
    open fun setOnMessageProfileClickListener(messageProfileClickListener: OnItemClickListener<BaseMessage>?)
    open fun setOnMessageLongClickListener(messageLongClickListener: OnItemLongClickListener<BaseMessage>?)
    open fun setOnMessageProfileLongClickListener(messageProfileLongClickListener: OnItemLongClickListener<BaseMessage>?)
    open fun setOnMessageInsertedListener(messageInsertedListener: OnItemEventListener<BaseMessage>?)
    open fun scrollToBottom()
    open fun notifyDataSetChanged(messageList: List<BaseMessage>, channel: OpenChannel, callback: OnMessageListUpdateHandler?)
    open fun notifyChannelChanged(channel: OpenChannel)
    protected open fun onMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onScrollBottomButtonClicked(view: View)
    protected open fun onMessageInserted(message: BaseMessage)
    open class Params protected constructor() {
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean)
        open fun setUseUserProfile(useUserProfile: Boolean)
        open fun setEditedTextMarkUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?)
        open fun shouldUseUserProfile(): Boolean
        open fun shouldUseGroupUI(): Boolean
        protected open fun apply(context: Context, args: Bundle): OpenChannelMessageListComponent.Params
    }
}

open class OpenChannelSettingsHeaderComponent : StateHeaderComponent()

open class OpenChannelSettingsInfoComponent() {
    open fun getRootView(): View?
    open fun getParams(): OpenChannelSettingsInfoComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: OpenChannel)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): OpenChannelSettingsInfoComponent.Params
    }
}

open class OpenChannelSettingsMenuComponent() {
    protected var menuClickListener: OnItemClickListener<OpenChannelSettingsMenuComponent.Menu>?
    open fun getRootView(): View?
    open fun getParams(): OpenChannelSettingsMenuComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifyChannelChanged(channel: OpenChannel)
    open fun setOnMenuClickListener(menuClickListener: OnItemClickListener<OpenChannelSettingsMenuComponent.Menu>)
    protected open fun onMenuClicked(view: View, menu: OpenChannelSettingsMenuComponent.Menu)
    enum class Menu {
        PARTICIPANTS, DELETE_CHANNEL
    }
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): OpenChannelSettingsMenuComponent.Params
    }
}

open class OperatorListComponent : UserTypeListComponent<User>() {
    protected override fun getAdapter(): OperatorListAdapter
    open fun <T : OperatorListAdapter> setAdapter(adapter: T)
}

open class ParticipantListComponent : UserTypeListComponent<User>() {
    protected override fun getAdapter(): ParticipantListAdapter
    open fun <T : ParticipantListAdapter> setAdapter(adapter: T)
}

open class RegisterOperatorListComponent : SelectUserListComponent<Member>() {
    protected override fun getAdapter(): RegisterOperatorListAdapter
    open fun <T : RegisterOperatorListAdapter> setAdapter(adapter: T)
}

open class SelectUserHeaderComponent : StateHeaderComponent() {
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun notifySelectedUserChanged(count: Int)
}

abstract class SelectUserListComponent<T>() {
    open fun getRootView(): View?
    open fun getParams(): SelectUserListComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener?)
    open fun setOnUserSelectionCompleteListener(userSelectionCompleteListener: OnUserSelectionCompleteListener?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<T>>)
    protected open fun <A : SelectUserListAdapter<T>> setAdapter(adapter: A)
    protected abstract fun getAdapter(): SelectUserListAdapter<T>
    protected open fun onUserSelectionChanged(selectedUserIds: List<String>, isSelected: Boolean)
    open fun notifySelectionComplete()
    open fun notifyDataSetChanged(data: List<T>)
    open fun notifyDisabledUserIds(disabledUserIds: List<String>)
    open class Params protected constructor() {
        protected open fun apply(context: Context, args: Bundle): SelectUserListComponent.Params
    }
}

open class StateHeaderComponent() {
    open fun getRootView(): View?
    open fun getParams(): StateHeaderComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnLeftButtonClickListener(leftButtonClickListener: View.OnClickListener?)
    open fun setOnRightButtonClickListener(rightButtonClickListener: View.OnClickListener?)
    protected open fun onLeftButtonClicked(view: View)
    protected open fun onRightButtonClicked(view: View)
    open class Params protected constructor() {
        open fun setTitle(title: String?)
        open fun setLeftButtonIcon(leftButtonIcon: Drawable?)
        open fun setUseRightButton(useRightButton: Boolean)
        open fun setUseLeftButton(useLeftButton: Boolean)
        open fun setLeftButtonIconTint(leftButtonIconTint: ColorStateList?)
        open fun setRightButtonText(rightButtonText: String?)
        open fun getTitle(): String?
        open fun getLeftButtonIcon(): Drawable?
        open fun getRightButtonText(): String?
        open fun shouldUseRightButton(): Boolean
        open fun shouldUseLeftButton(): Boolean
        open fun getLeftButtonIconTint(): ColorStateList?
        protected open fun apply(context: Context, args: Bundle): StateHeaderComponent.Params
    }
}

open class StatusComponent() {
    open fun getRootView(): View?
    open fun getParams(): StatusComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnActionButtonClickListener(actionButtonClickListener: View.OnClickListener?)
    protected open fun onActionButtonClicked(view: View)
    open fun notifyStatusChanged(status: StatusFrameView.Status)
    open class Params protected constructor() {
        open fun setEmptyIcon(emptyIcon: Drawable?)
        open fun setEmptyIconTint(emptyIconTint: ColorStateList?)
        open fun setEmptyText(emptyText: String?)
        open fun setErrorText(errorText: String?)
        open fun getEmptyIcon(): Drawable?
        open fun getEmptyIconTint(): ColorStateList?
        open fun getEmptyText(): String?
        open fun getErrorText(): String?
        protected open fun apply(context: Context, args: Bundle): StatusComponent.Params
    }
}

abstract class UserTypeListComponent<T : User>() {
    open fun getRootView(): View?
    open fun getParams(): UserTypeListComponent.Params
    open fun onCreateView(context: Context, inflater: LayoutInflater, parent: ViewGroup, args: Bundle?): View
    open fun setOnItemClickListener(itemClickListener: OnItemClickListener<T>?)
    open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<T>?)
    open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<T>?)
    open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<T>?)
    open fun setPagedDataLoader(pagedDataLoader: OnPagedDataLoader<List<T>>)
    open fun notifyDataSetChanged(userList: List<T>, myRole: Role)
    protected open fun onUserProfileClicked(view: View, position: Int, user: T)
    protected open fun onActionItemClicked(view: View, position: Int, user: T)
    protected open fun onItemLongClicked(view: View, position: Int, user: T)
    protected open fun onItemClicked(view: View, position: Int, user: T)
    protected open fun <A : UserTypeListAdapter<T>> setAdapter(adapter: A)
    protected abstract fun getAdapter(): UserTypeListAdapter<T>
    open class Params protected constructor() {
        open fun setUseUserProfile(useUserProfile: Boolean)
        open fun shouldUseUserProfile(): Boolean
        protected open fun apply(context: Context, args: Bundle): UserTypeListComponent.Params
    }
}
