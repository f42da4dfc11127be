// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.fragments

import android.app.Dialog
import android.content.Intent
import android.content.res.ColorStateList
import android.content.res.Configuration
import android.net.Uri
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.fragment.app.DialogFragment
import androidx.fragment.app.Fragment
import androidx.fragment.app.FragmentManager
import androidx.fragment.app.FragmentTransaction
import androidx.recyclerview.widget.DefaultItemAnimator
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.BaseChannel
import com.sendbird.android.BaseMessage
import com.sendbird.android.FileMessage
import com.sendbird.android.FileMessageParams
import com.sendbird.android.GroupChannel
import com.sendbird.android.GroupChannelListQuery
import com.sendbird.android.GroupChannelParams
import com.sendbird.android.Member
import com.sendbird.android.MessageListParams
import com.sendbird.android.MessageSearchQuery
import com.sendbird.android.OpenChannel
import com.sendbird.android.OpenChannelParams
import com.sendbird.android.User
import com.sendbird.android.UserMessageParams
import com.sendbird.uikit.SendBirdUIKit
import com.sendbird.uikit.activities.adapter.ChannelListAdapter
import com.sendbird.uikit.activities.adapter.MemberListAdapter
import com.sendbird.uikit.activities.adapter.MessageListAdapter
import com.sendbird.uikit.activities.adapter.MessageSearchAdapter
import com.sendbird.uikit.activities.adapter.OpenChannelMessageListAdapter
import com.sendbird.uikit.activities.adapter.UserListAdapter
import com.sendbird.uikit.activities.adapter.UserTypeListAdapter
import com.sendbird.uikit.consts.CreateableChannelType
import com.sendbird.uikit.consts.DialogEditTextParams
import com.sendbird.uikit.consts.KeyboardDisplayType
import com.sendbird.uikit.interfaces.CustomMemberListQueryHandler
import com.sendbird.uikit.interfaces.CustomUserListQueryHandler
import com.sendbird.uikit.interfaces.DialogProvider
import com.sendbird.uikit.interfaces.LoadingDialogHandler
import com.sendbird.uikit.interfaces.OnEditTextResultListener
import com.sendbird.uikit.interfaces.OnEmojiReactionClickListener
import com.sendbird.uikit.interfaces.OnEmojiReactionLongClickListener
import com.sendbird.uikit.interfaces.OnIdentifiableItemClickListener
import com.sendbird.uikit.interfaces.OnIdentifiableItemLongClickListener
import com.sendbird.uikit.interfaces.OnInputTextChangedListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.interfaces.OnMenuItemClickListener
import com.sendbird.uikit.interfaces.OnSearchEventListener
import com.sendbird.uikit.model.DialogListItem
import com.sendbird.uikit.model.HighlightMessageInfo
import com.sendbird.uikit.model.ReadyStatus
import com.sendbird.uikit.widgets.ChannelSettingsView
import com.sendbird.uikit.widgets.OpenChannelSettingsView

open class BannedListFragment : UserTypeListFragment() {
    protected override fun onConfigure()
    protected override fun onActionItemClicked(view: View?, position: Int, user: User?)
    protected override fun onOperatorDismissed()
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : BannedListFragment> setCustomBannedMemberFragment(fragment: T): BannedListFragment.Builder
        open fun setHeaderTitle(title: String): BannedListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): BannedListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): BannedListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): BannedListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): BannedListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): BannedListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): BannedListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): BannedListFragment.Builder
        open fun setEmptyIcon(resId: Int): BannedListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): BannedListFragment.Builder
        open fun setEmptyText(resId: Int): BannedListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): BannedListFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): BannedListFragment.Builder
        open fun <T : UserTypeListAdapter> setUserListAdapter(adapter: T): BannedListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<User>): BannedListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): BannedListFragment.Builder
        open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<User>): BannedListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): BannedListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): BannedListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): BannedListFragment.Builder
        open fun build(): BannedListFragment
    }
}

internal abstract class BaseFragment : PermissionFragment(), DialogProvider {
    abstract fun onReady(user: User, status: ReadyStatus)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected open fun isActive(): Boolean
    protected open fun connect()
    override fun onDestroy()
    override fun showWaitingDialog()
    override fun dismissWaitingDialog()
    override fun toastError(messageRes: Int)
    override fun toastError(message: String)
    override fun toastSuccess(messageRes: Int)
    protected open fun finish()
    protected open fun containsExtra(key: String): Boolean
    protected open fun getStringExtra(key: String): String?
}

internal abstract class BaseGroupChannelFragment : BaseFragment() {
    protected var channel: GroupChannel
    protected abstract fun onReadyFailure()
    protected abstract fun onConfigure()
    protected abstract fun onDrawPage()
    override fun onReady(user: User, status: ReadyStatus)
}

internal abstract class BaseOpenChannelFragment : BaseFragment() {
    protected var channel: OpenChannel
    protected abstract fun onReadyFailure()
    protected abstract fun onConfigure()
    protected abstract fun onDrawPage()
    override fun onReady(user: User, status: ReadyStatus)
}

open class ChannelFragment : BaseGroupChannelFragment(), OnIdentifiableItemClickListener<BaseMessage>, OnIdentifiableItemLongClickListener<BaseMessage>, LoadingDialogHandler {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onDestroy()
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected override fun onConfigure()
    protected override fun onDrawPage()
    open fun scrollToFoundPosition(createdAt: Long, offset: Int): Int
    protected open fun showMediaSelectDialog()
    open fun takeCamera()
    open fun takePhoto()
    open fun takeFile()
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun onBeforeSendUserMessage(params: UserMessageParams)
    protected open fun onBeforeSendFileMessage(params: FileMessageParams)
    protected open fun onBeforeUpdateUserMessage(params: UserMessageParams)
    protected open fun sendUserMessage(params: UserMessageParams)
    protected open fun sendFileMessage(uri: Uri)
    protected open fun updateUserMessage(messageId: Long, params: UserMessageParams)
    protected open fun deleteMessage(message: BaseMessage)
    protected open fun resendMessage(message: BaseMessage)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    protected open fun getTooltipMessage(count: Int): String
    override fun onIdentifiableItemClick(view: View, identifier: String, position: Int, message: BaseMessage)
    override fun onIdentifiableItemLongClick(itemView: View, identifier: String, position: Int, message: BaseMessage)
    protected open fun makeMessageContextMenu(message: BaseMessage): List<DialogListItem>
    protected open fun onMessageContextMenuItemClicked(message: BaseMessage, view: View, position: Int, item: DialogListItem): Boolean
    protected open fun saveFileMessage(message: FileMessage)
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : ChannelFragment> setCustomChannelFragment(fragment: T): ChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelFragment.Builder
        @Deprecated("") open fun setUseLastSeenAt(useLastSeenAt: Boolean): ChannelFragment.Builder
        open fun setUseTypingIndicator(useTypingIndicator: Boolean): ChannelFragment.Builder
        open fun setHeaderTitle(title: String): ChannelFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ChannelFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun setUseInputLeftButton(useInputLeftButton: Boolean): ChannelFragment.Builder
        open fun setInputLeftButtonIconResId(resId: Int): ChannelFragment.Builder
        open fun setInputLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun setInputRightButtonIconResId(resId: Int): ChannelFragment.Builder
        open fun setInputRightButtonIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun showInputRightButtonAlways(): ChannelFragment.Builder
        open fun setInputHint(hint: String): ChannelFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setMessageListAdapter(adapter: MessageListAdapter): ChannelFragment.Builder
        @Deprecated("") open fun setItemClickListener(itemClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        @Deprecated("") open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setInputLeftButtonListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setMessageListParams(params: MessageListParams): ChannelFragment.Builder
        open fun setEmojiReactionClickListener(emojiReactionClickListener: OnEmojiReactionClickListener): ChannelFragment.Builder
        open fun setEmojiReactionLongClickListener(emojiReactionLongClickListener: OnEmojiReactionLongClickListener): ChannelFragment.Builder
        open fun setEmojiReactionMoreButtonClickListener(emojiReactionMoreButtonClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean): ChannelFragment.Builder
        @Deprecated("") open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): ChannelFragment.Builder
        open fun setKeyboardDisplayType(type: KeyboardDisplayType): ChannelFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ChannelFragment.Builder
        open fun setEmptyIcon(resId: Int): ChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun setEmptyText(resId: Int): ChannelFragment.Builder
        open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener): ChannelFragment.Builder
        open fun setInputText(inputText: String): ChannelFragment.Builder
        open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener): ChannelFragment.Builder
        open fun setHighlightMessageInfo(highlightMessageInfo: HighlightMessageInfo): ChannelFragment.Builder
        open fun setStartingPoint(startTimemillis: Long): ChannelFragment.Builder
        open fun setListItemClickListener(itemClickListener: OnIdentifiableItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setListItemLongClickListener(itemLongClickListener: OnIdentifiableItemLongClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setUseHeaderProfileImage(useHeaderProfileImage: Boolean): ChannelFragment.Builder
        open fun build(): ChannelFragment
    }
}

open class ChannelListFragment() : BaseGroupChannelFragment() {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onResume()
    protected override fun onReadyFailure()
    protected override fun onConfigure()
    protected override fun onDrawPage()
    protected open fun setErrorFrame()
    protected open fun onSelectedChannelType(channelType: CreateableChannelType)
    protected open fun leaveChannel(channel: GroupChannel)
    open class Builder {
        constructor()
        constructor(themeMode: SendBirdUIKit.ThemeMode)
        constructor(customThemeResId: Int)
        open fun <T : ChannelListFragment> setCustomChannelListFragment(fragment: T): ChannelListFragment.Builder
        open fun setHeaderTitle(title: String): ChannelListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ChannelListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        @Deprecated("") open fun setIsIncludeEmpty(isIncludeEmpty: Boolean): ChannelListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): ChannelListFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): ChannelListFragment.Builder
        open fun setChannelListAdapter(adapter: ChannelListAdapter): ChannelListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<GroupChannel>): ChannelListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<GroupChannel>): ChannelListFragment.Builder
        open fun setGroupChannelListQuery(query: GroupChannelListQuery): ChannelListFragment.Builder
        open fun setEmptyIcon(resId: Int): ChannelListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        open fun setEmptyText(resId: Int): ChannelListFragment.Builder
        open fun build(): ChannelListFragment
    }
}

open class ChannelSettingsFragment() : BaseFragment(), PermissionFragment.IPermissionHandler, LoadingDialogHandler {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var menuItemClickListener: OnMenuItemClickListener<ChannelSettingsView.ChannelSettingMenu, GroupChannel>
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onReady(user: User, status: ReadyStatus)
    protected open fun onConfigure()
    protected open fun onDrawPage()
    override fun onDestroy()
    override fun getPermissions(requestCode: Int): Array<String>
    override fun onPermissionGranted(requestCode: Int)
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun onBeforeUpdateGroupChannel(params: GroupChannelParams)
    protected open fun updateGroupChannel(params: GroupChannelParams)
    protected open fun leaveChannel()
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setOnMenuItemClickListener(listener: OnMenuItemClickListener<ChannelSettingsView.ChannelSettingMenu, GroupChannel>)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : ChannelSettingsFragment> setCustomChannelSettingsFragment(fragment: T): ChannelSettingsFragment.Builder
        open fun setHeaderTitle(title: String): ChannelSettingsFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelSettingsFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelSettingsFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): ChannelSettingsFragment.Builder
        @Deprecated("") open fun setMemberSettingClickListener(listener: View.OnClickListener): ChannelSettingsFragment.Builder
        open fun setOnSettingMenuClickListener(listener: OnMenuItemClickListener<ChannelSettingsView.ChannelSettingMenu, GroupChannel>): ChannelSettingsFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ChannelSettingsFragment.Builder
        open fun build(): ChannelSettingsFragment
    }
}

open class CreateChannelFragment : SelectUserFragment() {
    protected override fun onConfigure()
    protected override fun onUserSelectComplete(selectedUsers: List<String>)
    protected open fun onBeforeCreateGroupChannel(params: GroupChannelParams)
    protected open fun createGroupChannel(params: GroupChannelParams)
    protected open fun onNewChannelCreated(channel: GroupChannel)
    protected open fun setCreateButtonText(text: CharSequence)
    protected open fun setCreateButtonEnabled(enabled: Boolean)
    open class Builder {
        constructor()
        constructor(themeMode: SendBirdUIKit.ThemeMode)
        constructor(type: CreateableChannelType)
        constructor(customThemeResId: Int)
        constructor(customThemeResId: Int, type: CreateableChannelType)
        open fun <T : CreateChannelFragment> setCustomCreateChannelFragment(fragment: T): CreateChannelFragment.Builder
        open fun setCreateButtonText(createButtonText: String): CreateChannelFragment.Builder
        open fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler): CreateChannelFragment.Builder
        open fun setHeaderTitle(title: String): CreateChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): CreateChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): CreateChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): CreateChannelFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): CreateChannelFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): CreateChannelFragment.Builder
        open fun setIsDistinct(isDistinct: Boolean): CreateChannelFragment.Builder
        open fun setUserListAdapter(adapter: UserListAdapter): CreateChannelFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): CreateChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): CreateChannelFragment.Builder
        open fun setEmptyText(resId: Int): CreateChannelFragment.Builder
        open fun build(): CreateChannelFragment
    }
}

open class InviteChannelFragment : SelectUserFragment() {
    protected override fun getDisabledUserIds(): List<String>
    protected override fun onUserSelectComplete(selectedUsers: List<String>)
    protected open fun onBeforeInviteUsers(userIds: List<String>)
    protected open fun inviteUser(userIds: List<String>)
    protected open fun onNewUserInvited(channel: GroupChannel)
    protected open fun setInviteButtonText(text: CharSequence)
    protected open fun setInviteButtonEnabled(enabled: Boolean)
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : InviteChannelFragment> setCustomInviteChannelFragment(fragment: T): InviteChannelFragment.Builder
        open fun setInviteButtonText(inviteButtonText: String): InviteChannelFragment.Builder
        open fun setHeaderTitle(title: String): InviteChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): InviteChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): InviteChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): InviteChannelFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): InviteChannelFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): InviteChannelFragment.Builder
        open fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler): InviteChannelFragment.Builder
        open fun setUserListAdapter(adapter: UserListAdapter): InviteChannelFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): InviteChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): InviteChannelFragment.Builder
        open fun setEmptyText(resId: Int): InviteChannelFragment.Builder
        open fun build(): InviteChannelFragment
    }
}

open class ItemAnimator : DefaultItemAnimator() {
    override fun animateChange(oldHolder: RecyclerView.ViewHolder, newHolder: RecyclerView.ViewHolder, fromX: Int, fromY: Int, toX: Int, toY: Int): Boolean
}

open class MemberListFragment : MemberTypeListFragment() {
    protected override fun onConfigure()
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    protected override fun onActionItemClicked(view: View, position: Int, member: Member)
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : MemberListFragment> setCustomMemberListFragment(fragment: T): MemberListFragment.Builder
        open fun setHeaderTitle(title: String): MemberListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): MemberListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): MemberListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): MemberListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): MemberListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): MemberListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): MemberListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): MemberListFragment.Builder
        open fun setEmptyIcon(resId: Int): MemberListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): MemberListFragment.Builder
        open fun setEmptyText(resId: Int): MemberListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): MemberListFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): MemberListFragment.Builder
        open fun <T : MemberListAdapter> setMemberListAdapter(adapter: T): MemberListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<Member>): MemberListFragment.Builder
        open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): MemberListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MemberListFragment.Builder
        open fun build(): MemberListFragment
    }
}

abstract class MemberTypeListFragment() : BaseGroupChannelFragment(), LoadingDialogHandler {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var headerRightButtonListener: View.OnClickListener
    protected var adapter: MemberListAdapter
    protected var itemClickListener: OnItemClickListener<Member>
    protected var itemLongClickListener: OnItemLongClickListener<Member>
    protected var actionItemClickListener: OnItemClickListener<Member>
    protected var customQueryHandler: CustomMemberListQueryHandler<Member>
    protected var profileClickListener: OnItemClickListener<Member>
    protected var loadingDialogHandler: LoadingDialogHandler
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected open fun onConfigure()
    protected override fun onDrawPage()
    protected open fun setErrorFrame()
    protected open fun onOperatorDismissed()
    protected open fun onChannelDeleted()
    protected open fun onItemClicked(view: View, position: Int, member: Member)
    protected open fun onItemLongClicked(view: View, position: Int, member: Member)
    protected open fun onActionItemClicked(view: View, position: Int, member: Member)
    protected open fun onProfileClicked(view: View, position: Int, member: Member)
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setHeaderRightButtonListener(listener: View.OnClickListener)
    protected open fun <T : MemberListAdapter> setMemberListAdapter(adapter: T)
    protected open fun setItemClickListener(itemClickListener: OnItemClickListener<Member>)
    protected open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<Member>)
    protected open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<Member>)
}

open class MessageSearchFragment() : BaseGroupChannelFragment(), LoadingDialogHandler {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    protected override fun onReadyFailure()
    protected override fun onConfigure()
    protected override fun onDrawPage()
    protected open fun search(keyword: String)
    protected open fun onSearchResultReceived(searchResults: List<BaseMessage>?)
    protected open fun onItemClicked(view: View?, position: Int, message: BaseMessage?)
    protected open fun setErrorFrame()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : MessageSearchFragment> setCustomMessageSearchFragment(fragment: T): MessageSearchFragment.Builder
        open fun setUseSearchBar(useSearchBar: Boolean): MessageSearchFragment.Builder
        open fun setSearchBarButtonText(text: String): MessageSearchFragment.Builder
        open fun setEmptyIcon(resId: Int): MessageSearchFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): MessageSearchFragment.Builder
        open fun setEmptyText(resId: Int): MessageSearchFragment.Builder
        open fun setOnSearchEventListener(listener: OnSearchEventListener): MessageSearchFragment.Builder
        open fun <T : MessageSearchAdapter> setMessageSearchAdapter(adapter: T): MessageSearchFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<BaseMessage>): MessageSearchFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MessageSearchFragment.Builder
        open fun setMessageSearchQuery(query: MessageSearchQuery): MessageSearchFragment.Builder
        open fun build(): MessageSearchFragment
    }
}

open class ModerationFragment() : BaseGroupChannelFragment(), LoadingDialogHandler {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var menuItemClickListener: OnMenuItemClickListener<ModerationFragment.ModerationMenu, BaseChannel>
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected override fun onConfigure()
    protected override fun onDrawPage()
    override fun onDestroy()
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setOnMenuItemClickListener(listener: OnMenuItemClickListener<ModerationFragment.ModerationMenu, BaseChannel>)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    enum class ModerationMenu {
        OPERATORS, MUTED_MEMBERS, BANNED_MEMBERS, FREEZE_CHANNEL
    }
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : ModerationFragment> setCustomModerationFragment(fragment: T): ModerationFragment.Builder
        open fun setHeaderTitle(title: String): ModerationFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ModerationFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ModerationFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ModerationFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ModerationFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): ModerationFragment.Builder
        open fun setOnMenuItemClickListener(listener: OnMenuItemClickListener<ModerationFragment.ModerationMenu, BaseChannel>): ModerationFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ModerationFragment.Builder
        open fun build(): ModerationFragment
    }
}

open class MutedMemberListFragment : MemberTypeListFragment(), LoadingDialogHandler {
    protected override fun onConfigure()
    protected override fun onActionItemClicked(view: View?, position: Int, member: Member?)
    protected override fun onOperatorDismissed()
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : MutedMemberListFragment> setCustomMutedMemberFragment(fragment: T): MutedMemberListFragment.Builder
        open fun setHeaderTitle(title: String): MutedMemberListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): MutedMemberListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): MutedMemberListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): MutedMemberListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): MutedMemberListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): MutedMemberListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): MutedMemberListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): MutedMemberListFragment.Builder
        open fun setEmptyIcon(resId: Int): MutedMemberListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): MutedMemberListFragment.Builder
        open fun setEmptyText(resId: Int): MutedMemberListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): MutedMemberListFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): MutedMemberListFragment.Builder
        open fun <T : MemberListAdapter> setMemberListAdpater(adapter: T): MutedMemberListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<Member>): MutedMemberListFragment.Builder
        open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): MutedMemberListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MutedMemberListFragment.Builder
        open fun build(): MutedMemberListFragment
    }
}

open class OpenChannelFragment : BaseOpenChannelFragment(), OnIdentifiableItemClickListener<BaseMessage>, OnIdentifiableItemLongClickListener<BaseMessage>, LoadingDialogHandler {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onDestroy()
    override fun onConfigurationChanged(newConfig: Configuration)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected open fun onConfigure()
    protected open fun onDrawPage()
    protected open fun showMediaSelectDialog()
    open fun takeCamera()
    open fun takePhoto()
    open fun takeFile()
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun onBeforeSendUserMessage(params: UserMessageParams)
    protected open fun onBeforeSendFileMessage(params: FileMessageParams)
    protected open fun onBeforeUpdateUserMessage(params: UserMessageParams)
    protected open fun sendUserMessage(params: UserMessageParams)
    protected open fun sendFileMessage(uri: Uri)
    protected open fun updateUserMessage(messageId: Long, params: UserMessageParams)
    protected open fun deleteMessage(message: BaseMessage)
    protected open fun resendMessage(message: BaseMessage)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    override fun onIdentifiableItemClick(view: View, identifier: String, position: Int, message: BaseMessage)
    override fun onIdentifiableItemLongClick(itemView: View, clickableType: String, position: Int, message: BaseMessage)
    protected open fun makeMessageContextMenu(message: BaseMessage): List<DialogListItem>
    protected open fun onMessageContextMenuItemClicked(message: BaseMessage, view: View, position: Int, item: DialogListItem): Boolean
    protected open fun saveFileMessage(message: FileMessage)
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : OpenChannelFragment> setCustomOpenChannelFragment(fragment: T): OpenChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): OpenChannelFragment.Builder
        open fun setHeaderTitle(title: String): OpenChannelFragment.Builder
        open fun setHeaderDescription(description: String): OpenChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): OpenChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): OpenChannelFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): OpenChannelFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): OpenChannelFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun showInputRightButtonAlways(): OpenChannelFragment.Builder
        open fun setUseInputLeftButton(useInputLeftButton: Boolean): OpenChannelFragment.Builder
        open fun setInputLeftButtonIconResId(resId: Int): OpenChannelFragment.Builder
        open fun setInputLeftButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun setInputRightButtonIconResId(resId: Int): OpenChannelFragment.Builder
        open fun setInputRightButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun setInputHint(hint: String): OpenChannelFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setOpenChannelMessageListAdapter(adapter: OpenChannelMessageListAdapter): OpenChannelFragment.Builder
        @Deprecated("") open fun setItemClickListener(itemClickListener: OnItemClickListener<BaseMessage>): OpenChannelFragment.Builder
        @Deprecated("") open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setInputLeftButtonListener(listener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setMessageListParams(params: MessageListParams): OpenChannelFragment.Builder
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean): OpenChannelFragment.Builder
        @Deprecated("") open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): OpenChannelFragment.Builder
        open fun useOverlayMode(): OpenChannelFragment.Builder
        open fun setKeyboardDisplayType(type: KeyboardDisplayType): OpenChannelFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OpenChannelFragment.Builder
        open fun setEmptyIcon(resId: Int): OpenChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun setEmptyText(resId: Int): OpenChannelFragment.Builder
        open fun setInputText(inputText: String): OpenChannelFragment.Builder
        open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener): OpenChannelFragment.Builder
        open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener): OpenChannelFragment.Builder
        open fun setListItemClickListener(itemClickListener: OnIdentifiableItemClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setListItemLongClickListener(itemLongClickListener: OnIdentifiableItemLongClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setUseHeaderProfileImage(useHeaderProfileImage: Boolean): OpenChannelFragment.Builder
        open fun build(): OpenChannelFragment
    }
}

open class OpenChannelSettingsFragment() : BaseOpenChannelFragment(), PermissionFragment.IPermissionHandler, LoadingDialogHandler {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var menuItemClickListener: OnMenuItemClickListener<OpenChannelSettingsView.OpenChannelSettingMenu, OpenChannel>
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected open fun onConfigure()
    protected open fun onDrawPage()
    override fun onDestroy()
    override fun getPermissions(requestCode: Int): Array<String>
    override fun onPermissionGranted(requestCode: Int)
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun onBeforeUpdateOpenChannel(params: OpenChannelParams)
    protected open fun updateOpenChannel(params: OpenChannelParams)
    protected open fun deleteChannel()
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setOnMenuItemClickListener(listener: OnMenuItemClickListener<OpenChannelSettingsView.OpenChannelSettingMenu, OpenChannel>)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : OpenChannelSettingsFragment> setCustomOpenChannelSettingsFragment(fragment: T): OpenChannelSettingsFragment.Builder
        open fun setHeaderTitle(title: String): OpenChannelSettingsFragment.Builder
        open fun setUseHeader(useHeader: Boolean): OpenChannelSettingsFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): OpenChannelSettingsFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): OpenChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): OpenChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): OpenChannelSettingsFragment.Builder
        open fun setOnSettingMenuClickListener(listener: OnMenuItemClickListener<OpenChannelSettingsView.OpenChannelSettingMenu, OpenChannel>): OpenChannelSettingsFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OpenChannelSettingsFragment.Builder
        open fun build(): OpenChannelSettingsFragment
    }
}

open class OperatorListFragment : UserTypeListFragment(), LoadingDialogHandler {
    protected override fun onConfigure()
    protected override fun onActionItemClicked(view: View?, position: Int, user: User?)
    protected override fun onOperatorDismissed()
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : OperatorListFragment> setCustomOperatorListFragment(fragment: T): OperatorListFragment.Builder
        open fun setHeaderTitle(title: String): OperatorListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): OperatorListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): OperatorListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): OperatorListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): OperatorListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): OperatorListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): OperatorListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): OperatorListFragment.Builder
        open fun setEmptyIcon(resId: Int): OperatorListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): OperatorListFragment.Builder
        open fun setEmptyText(resId: Int): OperatorListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): OperatorListFragment.Builder
        open fun setHeaderRightButtonListener(listener: View.OnClickListener): OperatorListFragment.Builder
        open fun <T : UserTypeListAdapter> setUserListAdapter(adapter: T): OperatorListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): OperatorListFragment.Builder
        open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): OperatorListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OperatorListFragment.Builder
        open fun build(): OperatorListFragment
    }
}

open class ParticipantsListFragment() : BaseOpenChannelFragment() {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var adapter: UserTypeListAdapter
    protected var itemClickListener: OnItemClickListener<User>
    protected var itemLongClickListener: OnItemLongClickListener<User>
    protected var profileClickListener: OnItemClickListener<User>
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected override fun onDrawPage()
    protected override fun onConfigure()
    protected open fun setErrorFrame()
    protected open fun onItemClicked(view: View, position: Int, user: User)
    protected open fun onItemLongClicked(view: View, position: Int, user: User)
    protected open fun onProfileClicked(view: View, position: Int, user: User)
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setItemClickListener(itemClickListener: OnItemClickListener<User>)
    protected open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>)
    protected open fun <T : UserTypeListAdapter> setUserListAdapter(adapter: T)
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun <T : ParticipantsListFragment> setCustomParticipantsListFragment(fragment: T): ParticipantsListFragment.Builder
        open fun setHeaderTitle(title: String): ParticipantsListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ParticipantsListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ParticipantsListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ParticipantsListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ParticipantsListFragment.Builder
        open fun setEmptyIcon(resId: Int): ParticipantsListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ParticipantsListFragment.Builder
        open fun setEmptyText(resId: Int): ParticipantsListFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): ParticipantsListFragment.Builder
        open fun <T : UserTypeListAdapter> setParticipantsListAdapter(adapter: T): ParticipantsListFragment.Builder
        open fun setItemClickListener(itemClickListener: OnItemClickListener<User>): ParticipantsListFragment.Builder
        open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): ParticipantsListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): ParticipantsListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): ParticipantsListFragment.Builder
        open fun build(): ParticipantsListFragment
    }
}

abstract class PermissionFragment : Fragment() {
    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray)
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    internal interface IPermissionHandler {
        fun getPermissions(requestCode: Int): Array<String>
        fun onPermissionGranted(requestCode: Int)
    }
}

open class PhotoViewFragment : BaseFragment(), PermissionFragment.IPermissionHandler, LoadingDialogHandler {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onResume()
    override fun onReady(user: User, status: ReadyStatus)
    protected open fun onConfigure()
    protected open fun onDrawPage()
    override fun getPermissions(requestCode: Int): Array<String>
    override fun onPermissionGranted(requestCode: Int)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder {
        constructor(senderId: String, fileName: String, channelUrl: String, url: String, mimeType: String, senderNickname: String, createdAt: Long, messageId: Long, channelType: BaseChannel.ChannelType, themeMode: SendBirdUIKit.ThemeMode)
        constructor(senderId: String, fileName: String, channelUrl: String, url: String, mimeType: String, senderNickname: String, createdAt: Long, messageId: Long, channelType: BaseChannel.ChannelType, themeMode: SendBirdUIKit.ThemeMode, isDeletableMessage: Boolean)
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): PhotoViewFragment.Builder
        open fun build(): PhotoViewFragment
    }
}

open class PromoteOperatorsFragment : SelectUserFragment() {
    protected override fun onConfigure()
    protected override fun getDisabledUserIds(): List<String>
    protected override fun onUserSelectComplete(selectedUsers: List<String>)
    open class Builder {
        constructor()
        constructor(themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendBirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        protected var bundle: Bundle
        protected var customFragment: PromoteOperatorsFragment
        protected var customUserListQueryHandler: CustomUserListQueryHandler
        protected var adapter: UserListAdapter
        protected var headerLeftButtonListener: View.OnClickListener
        open fun <T : PromoteOperatorsFragment> setCustomPromoteOperatorFragment(fragment: T): PromoteOperatorsFragment.Builder
        open fun setHeaderTitle(title: String): PromoteOperatorsFragment.Builder
        open fun setUseHeader(useHeader: Boolean): PromoteOperatorsFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): PromoteOperatorsFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): PromoteOperatorsFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): PromoteOperatorsFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): PromoteOperatorsFragment.Builder
        open fun setRightButtonText(rightButtonText: String): PromoteOperatorsFragment.Builder
        open fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler): PromoteOperatorsFragment.Builder
        open fun setUserListAdapter(adapter: UserListAdapter): PromoteOperatorsFragment.Builder
        open fun setHeaderLeftButtonListener(listener: View.OnClickListener): PromoteOperatorsFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): PromoteOperatorsFragment.Builder
        open fun setEmptyText(resId: Int): PromoteOperatorsFragment.Builder
        open fun build(): Fragment
    }
}

abstract class SelectUserFragment() : BaseGroupChannelFragment() {
    protected var adapter: UserListAdapter
    protected var headerLeftButtonListener: View.OnClickListener
    protected var customUserListQueryHandler: CustomUserListQueryHandler
    protected var headerRightButtonText: String
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected open fun onConfigure()
    protected open fun onDrawPage()
    protected open fun setErrorFrame()
    protected open fun onUserSelectComplete(selectedUsers: List<String>)
    protected open fun setRightButtonText(text: CharSequence)
    protected open fun setRightButtonEnabled(enabled: Boolean)
    protected open fun getDisabledUserIds(): List<String>
    protected open fun <T : UserListAdapter> setUserListAdapter(adapter: T)
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler)
}

open class SendBirdDialogFragment() : DialogFragment() {
    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog
    override fun show(transaction: FragmentTransaction, tag: String?): Int
    override fun show(manager: FragmentManager, tag: String?)
    override fun showNow(manager: FragmentManager, tag: String?)
    open fun showSingle(fragmentManager: FragmentManager)
    enum class DialogGravity {
        CENTER, BOTTOM, TOP
    }
    enum class ItemIconGravity {
        START, END
    }
    open class Builder() {
        open fun setDialogWidth(width: Int): SendBirdDialogFragment.Builder
        open fun setDialogHeight(height: Int): SendBirdDialogFragment.Builder
        open fun setTitle(title: String): SendBirdDialogFragment.Builder
        open fun setDialogGravity(dialogGravity: SendBirdDialogFragment.DialogGravity): SendBirdDialogFragment.Builder
        open fun setItems(items: Array<DialogListItem>, itemClickListener: OnItemClickListener<DialogListItem>, iconGravity: SendBirdDialogFragment.ItemIconGravity): SendBirdDialogFragment.Builder
        open fun setEditText(editTextParams: DialogEditTextParams, editTextResultListener: OnEditTextResultListener): SendBirdDialogFragment.Builder
        open fun setPositiveButton(text: String, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setPositiveButton(text: String, textColor: Int, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setNegativeButton(text: String, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setNegativeButton(text: String, textColor: Int, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setNeutralButton(text: String, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setNeutralButton(text: String, textColor: Int, clickListener: View.OnClickListener): SendBirdDialogFragment.Builder
        open fun setContentView(view: View): SendBirdDialogFragment.Builder
        open fun create(): SendBirdDialogFragment
    }
}

abstract class UserTypeListFragment() : BaseGroupChannelFragment(), LoadingDialogHandler {
    protected var headerLeftButtonListener: View.OnClickListener
    protected var headerRightButtonListener: View.OnClickListener
    protected var adapter: UserTypeListAdapter
    protected var itemClickListener: OnItemClickListener<User>
    protected var itemLongClickListener: OnItemLongClickListener<User>
    protected var actionItemClickListener: OnItemClickListener<User>
    protected var customQueryHandler: CustomMemberListQueryHandler<User>
    protected var profileClickListener: OnItemClickListener<User>
    protected var loadingDialogHandler: LoadingDialogHandler
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onReadyFailure()
    protected open fun onConfigure()
    protected override fun onDrawPage()
    protected open fun setErrorFrame()
    protected open fun onOperatorDismissed()
    protected open fun onChannelDeleted()
    protected open fun onItemClicked(view: View, position: Int, user: User)
    protected open fun onItemLongClicked(view: View, position: Int, user: User)
    protected open fun onActionItemClicked(view: View, position: Int, user: User)
    protected open fun onProfileClicked(view: View, position: Int, user: User)
    protected open fun setHeaderLeftButtonListener(listener: View.OnClickListener)
    protected open fun setHeaderRightButtonListener(listener: View.OnClickListener)
    protected open fun setItemClickListener(itemClickListener: OnItemClickListener<User>)
    protected open fun setItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>)
    protected open fun setActionItemClickListener(actionItemClickListener: OnItemClickListener<User>)
    protected open fun <T : UserTypeListAdapter> setUserListAdapter(adapter: T)
}
