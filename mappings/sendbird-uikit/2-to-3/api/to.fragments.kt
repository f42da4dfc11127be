// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.fragments

import android.content.Intent
import android.content.res.ColorStateList
import android.content.res.Configuration
import android.net.Uri
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.fragment.app.Fragment
import androidx.recyclerview.widget.DefaultItemAnimator
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.channel.BaseChannel
import com.sendbird.android.channel.ChannelType
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.OpenChannel
import com.sendbird.android.channel.query.GroupChannelListQuery
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.FileMessage
import com.sendbird.android.message.query.MessageSearchQuery
import com.sendbird.android.params.FileMessageCreateParams
import com.sendbird.android.params.GroupChannelCreateParams
import com.sendbird.android.params.GroupChannelUpdateParams
import com.sendbird.android.params.MessageListParams
import com.sendbird.android.params.OpenChannelUpdateParams
import com.sendbird.android.params.UserMessageCreateParams
import com.sendbird.android.params.UserMessageUpdateParams
import com.sendbird.android.user.Member
import com.sendbird.android.user.User
import com.sendbird.uikit.SendbirdUIKit
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
import com.sendbird.uikit.activities.adapter.SuggestedMentionListAdapter
import com.sendbird.uikit.consts.CreatableChannelType
import com.sendbird.uikit.consts.KeyboardDisplayType
import com.sendbird.uikit.interfaces.DialogProvider
import com.sendbird.uikit.interfaces.LoadingDialogHandler
import com.sendbird.uikit.interfaces.OnEmojiReactionClickListener
import com.sendbird.uikit.interfaces.OnEmojiReactionLongClickListener
import com.sendbird.uikit.interfaces.OnInputModeChangedListener
import com.sendbird.uikit.interfaces.OnInputTextChangedListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemEventListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.interfaces.OnMenuItemClickListener
import com.sendbird.uikit.interfaces.OnSearchEventListener
import com.sendbird.uikit.interfaces.OnUserSelectChangedListener
import com.sendbird.uikit.interfaces.OnUserSelectionCompleteListener
import com.sendbird.uikit.interfaces.PagedQueryHandler
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.DialogListItem
import com.sendbird.uikit.model.ReadyStatus
import com.sendbird.uikit.model.TextUIConfig
import com.sendbird.uikit.modules.BannedUserListModule
import com.sendbird.uikit.modules.BaseModule
import com.sendbird.uikit.modules.ChannelListModule
import com.sendbird.uikit.modules.ChannelModule
import com.sendbird.uikit.modules.ChannelPushSettingModule
import com.sendbird.uikit.modules.ChannelSettingsModule
import com.sendbird.uikit.modules.CreateChannelModule
import com.sendbird.uikit.modules.InviteUserModule
import com.sendbird.uikit.modules.MemberListModule
import com.sendbird.uikit.modules.MessageSearchModule
import com.sendbird.uikit.modules.ModerationModule
import com.sendbird.uikit.modules.MutedMemberListModule
import com.sendbird.uikit.modules.OpenChannelModule
import com.sendbird.uikit.modules.OpenChannelSettingsModule
import com.sendbird.uikit.modules.OperatorListModule
import com.sendbird.uikit.modules.ParticipantListModule
import com.sendbird.uikit.modules.RegisterOperatorModule
import com.sendbird.uikit.modules.components.BannedUserListComponent
import com.sendbird.uikit.modules.components.ChannelHeaderComponent
import com.sendbird.uikit.modules.components.ChannelListComponent
import com.sendbird.uikit.modules.components.ChannelPushSettingComponent
import com.sendbird.uikit.modules.components.ChannelSettingsHeaderComponent
import com.sendbird.uikit.modules.components.ChannelSettingsInfoComponent
import com.sendbird.uikit.modules.components.ChannelSettingsMenuComponent
import com.sendbird.uikit.modules.components.CreateChannelUserListComponent
import com.sendbird.uikit.modules.components.HeaderComponent
import com.sendbird.uikit.modules.components.InviteUserListComponent
import com.sendbird.uikit.modules.components.MemberListComponent
import com.sendbird.uikit.modules.components.MessageInputComponent
import com.sendbird.uikit.modules.components.MessageListComponent
import com.sendbird.uikit.modules.components.MessageSearchHeaderComponent
import com.sendbird.uikit.modules.components.MessageSearchListComponent
import com.sendbird.uikit.modules.components.ModerationListComponent
import com.sendbird.uikit.modules.components.MutedMemberListComponent
import com.sendbird.uikit.modules.components.OpenChannelHeaderComponent
import com.sendbird.uikit.modules.components.OpenChannelMessageInputComponent
import com.sendbird.uikit.modules.components.OpenChannelMessageListComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsHeaderComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsInfoComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsMenuComponent
import com.sendbird.uikit.modules.components.OperatorListComponent
import com.sendbird.uikit.modules.components.ParticipantListComponent
import com.sendbird.uikit.modules.components.RegisterOperatorListComponent
import com.sendbird.uikit.modules.components.SelectUserHeaderComponent
import com.sendbird.uikit.modules.components.StatusComponent
import com.sendbird.uikit.vm.BannedUserListViewModel
import com.sendbird.uikit.vm.BaseViewModel
import com.sendbird.uikit.vm.ChannelListViewModel
import com.sendbird.uikit.vm.ChannelPushSettingViewModel
import com.sendbird.uikit.vm.ChannelSettingsViewModel
import com.sendbird.uikit.vm.ChannelViewModel
import com.sendbird.uikit.vm.CreateChannelViewModel
import com.sendbird.uikit.vm.InviteUserViewModel
import com.sendbird.uikit.vm.MemberListViewModel
import com.sendbird.uikit.vm.MessageSearchViewModel
import com.sendbird.uikit.vm.ModerationViewModel
import com.sendbird.uikit.vm.MutedMemberListViewModel
import com.sendbird.uikit.vm.OpenChannelSettingsViewModel
import com.sendbird.uikit.vm.OpenChannelViewModel
import com.sendbird.uikit.vm.OperatorListViewModel
import com.sendbird.uikit.vm.ParticipantViewModel
import com.sendbird.uikit.vm.RegisterOperatorViewModel

open class BannedUserListFragment : BaseModuleFragment<BannedUserListModule, BannedUserListViewModel>() {
    override fun onCreateViewModel(): BannedUserListViewModel
    protected override fun onCreateModule(args: Bundle): BannedUserListModule
    protected override fun onConfigureParams(module: BannedUserListModule, args: Bundle)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: BannedUserListModule, viewModel: BannedUserListViewModel)
    protected override fun onReady(status: ReadyStatus, module: BannedUserListModule, viewModel: BannedUserListViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: BannedUserListViewModel, channel: GroupChannel?)
    protected open fun onBindBannedUserListComponent(bannedUserListComponent: BannedUserListComponent, viewModel: BannedUserListViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: BannedUserListViewModel, channel: GroupChannel?)
    protected open fun onProfileClicked(view: View, position: Int, user: User)
    protected open fun onActionItemClicked(view: View, position: Int, user: User)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): BannedUserListFragment.Builder
        open fun setHeaderTitle(title: String): BannedUserListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): BannedUserListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): BannedUserListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): BannedUserListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): BannedUserListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): BannedUserListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): BannedUserListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): BannedUserListFragment.Builder
        open fun setEmptyIcon(resId: Int): BannedUserListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): BannedUserListFragment.Builder
        open fun setEmptyText(resId: Int): BannedUserListFragment.Builder
        open fun setErrorText(resId: Int): BannedUserListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): BannedUserListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): BannedUserListFragment.Builder
        open fun <T : BannedUserListAdapter> setBannedUserListAdapter(adapter: T): BannedUserListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<User>): BannedUserListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): BannedUserListFragment.Builder
        open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<User>): BannedUserListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): BannedUserListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): BannedUserListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): BannedUserListFragment.Builder
        open fun build(): BannedUserListFragment
    }
}

abstract class BaseFragment : Fragment(), DialogProvider {
    override fun showWaitingDialog()
    override fun dismissWaitingDialog()
    override fun toastError(messageRes: Int)
    override fun toastError(messageRes: Int, useOverlay: Boolean)
    override fun toastError(message: String)
    override fun toastError(message: String, useOverlay: Boolean)
    override fun toastSuccess(messageRes: Int)
    override fun toastSuccess(messageRes: Int, useOverlay: Boolean)
    protected open fun isFragmentAlive(): Boolean
    protected open fun shouldActivityFinish()
}

abstract class BaseModuleFragment<MT : BaseModule, VM : BaseViewModel> : PermissionFragment() {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    protected abstract fun onCreateModule(args: Bundle): MT
    protected abstract fun onConfigureParams(module: MT, args: Bundle)
    protected abstract fun onCreateViewModel(): VM
    protected abstract fun onBeforeReady(status: ReadyStatus, module: MT, viewModel: VM)
    protected abstract fun onReady(status: ReadyStatus, module: MT, viewModel: VM)
    protected open fun getModule(): MT
    protected open fun getViewModel(): VM
    protected open fun shouldAuthenticate()
}

open class ChannelFragment : BaseModuleFragment<ChannelModule, ChannelViewModel>() {
    protected override fun onCreateModule(args: Bundle): ChannelModule
    protected override fun onConfigureParams(module: ChannelModule, args: Bundle)
    protected override fun onCreateViewModel(): ChannelViewModel
    override fun onDestroy()
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: ChannelModule, viewModel: ChannelViewModel)
    protected override fun onReady(status: ReadyStatus, module: ChannelModule, viewModel: ChannelViewModel)
    protected open fun onBindChannelHeaderComponent(headerComponent: ChannelHeaderComponent, viewModel: ChannelViewModel, channel: GroupChannel?)
    protected open fun onBindMessageListComponent(messageListComponent: MessageListComponent, viewModel: ChannelViewModel, channel: GroupChannel?)
    protected open fun onBindMessageInputComponent(inputComponent: MessageInputComponent, viewModel: ChannelViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: ChannelViewModel, channel: GroupChannel?)
    protected open fun makeMessageContextMenu(message: BaseMessage): List<DialogListItem>
    protected open fun onMessageContextMenuItemClicked(message: BaseMessage, view: View, position: Int, item: DialogListItem): Boolean
    protected open fun onMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onQuoteReplyMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onQuoteReplyMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun showMediaSelectDialog()
    open fun takeCamera()
    open fun takePhoto()
    open fun takeFile()
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun onBeforeSendUserMessage(params: UserMessageCreateParams)
    protected open fun onBeforeSendFileMessage(params: FileMessageCreateParams)
    protected open fun onBeforeUpdateUserMessage(params: UserMessageUpdateParams)
    protected open fun sendUserMessage(params: UserMessageCreateParams)
    protected open fun sendFileMessage(uri: Uri)
    protected open fun updateUserMessage(messageId: Long, params: UserMessageUpdateParams)
    protected open fun deleteMessage(message: BaseMessage)
    protected open fun resendMessage(message: BaseMessage)
    protected open fun saveFileMessage(message: FileMessage)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): ChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelFragment.Builder
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
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setMessageListAdapter(adapter: MessageListAdapter?): ChannelFragment.Builder
        open fun setOnMessageClickListener(itemClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setOnMessageLongClickListener(itemLongClickListener: OnItemLongClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setOnQuoteReplyMessageClickListener(quoteReplyMessageClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setOnQuoteReplyMessageLongClickListener(quoteReplyMessageLongClickListener: OnItemLongClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setOnInputLeftButtonClickListener(listener: View.OnClickListener): ChannelFragment.Builder
        open fun setMessageListParams(params: MessageListParams): ChannelFragment.Builder
        open fun setEmojiReactionClickListener(emojiReactionClickListener: OnEmojiReactionClickListener): ChannelFragment.Builder
        open fun setEmojiReactionLongClickListener(emojiReactionLongClickListener: OnEmojiReactionLongClickListener): ChannelFragment.Builder
        open fun setEmojiReactionMoreButtonClickListener(emojiReactionMoreButtonClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean): ChannelFragment.Builder
        open fun setOnMessageProfileClickListener(profileClickListener: OnItemClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setOnMessageProfileLongClickListener(messageProfileLongClickListener: OnItemLongClickListener<BaseMessage>): ChannelFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): ChannelFragment.Builder
        open fun setKeyboardDisplayType(type: KeyboardDisplayType): ChannelFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ChannelFragment.Builder
        open fun setEmptyIcon(resId: Int): ChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ChannelFragment.Builder
        open fun setEmptyText(resId: Int): ChannelFragment.Builder
        open fun setErrorText(resId: Int): ChannelFragment.Builder
        open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener): ChannelFragment.Builder
        open fun setInputText(inputText: String): ChannelFragment.Builder
        open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener): ChannelFragment.Builder
        open fun setStartingPoint(startTimemillis: Long): ChannelFragment.Builder
        open fun setUseHeaderProfileImage(useHeaderProfileImage: Boolean): ChannelFragment.Builder
        open fun setSuggestedMentionListAdapter(adapter: SuggestedMentionListAdapter?): ChannelFragment.Builder
        open fun setMentionUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?): ChannelFragment.Builder
        open fun setEditedTextMarkUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?): ChannelFragment.Builder
        open fun setOnInputRightButtonClickListener(inputRightButtonClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun setOnEditModeCancelButtonClickListener(editModeCancelButtonClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun setOnEditModeSaveButtonClickListener(editModeSaveButtonClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun setOnQuoteReplyModeCloseButtonClickListener(replyModeCloseButtonClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun setOnInputModeChangedListener(inputModeChangedListener: OnInputModeChangedListener?): ChannelFragment.Builder
        open fun setUseSuggestedMentionListDivider(useDivider: Boolean): ChannelFragment.Builder
        open fun setOnTooltipClickListener(tooltipClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun setOnScrollBottomButtonClickListener(scrollBottomButtonClickListener: View.OnClickListener?): ChannelFragment.Builder
        open fun build(): ChannelFragment
    }
}

open class ChannelListFragment : BaseModuleFragment<ChannelListModule, ChannelListViewModel>() {
    protected override fun onCreateModule(args: Bundle): ChannelListModule
    protected override fun onConfigureParams(module: ChannelListModule, args: Bundle)
    protected override fun onCreateViewModel(): ChannelListViewModel
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: ChannelListModule, viewModel: ChannelListViewModel)
    protected override fun onReady(status: ReadyStatus, module: ChannelListModule, viewModel: ChannelListViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: ChannelListViewModel)
    protected open fun onBindChannelListComponent(channelListComponent: ChannelListComponent, viewModel: ChannelListViewModel)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: ChannelListViewModel)
    protected open fun onSelectedChannelType(channelType: CreatableChannelType)
    protected open fun leaveChannel(channel: GroupChannel)
    open class Builder {
        constructor()
        constructor(themeMode: SendbirdUIKit.ThemeMode)
        constructor(customThemeResId: Int)
        open fun withArguments(args: Bundle): ChannelListFragment.Builder
        open fun setHeaderTitle(title: String): ChannelListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ChannelListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ChannelListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ChannelListFragment.Builder
        open fun setChannelListAdapter(adapter: ChannelListAdapter): ChannelListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<GroupChannel>): ChannelListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<GroupChannel>): ChannelListFragment.Builder
        open fun setGroupChannelListQuery(query: GroupChannelListQuery): ChannelListFragment.Builder
        open fun setEmptyIcon(resId: Int): ChannelListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ChannelListFragment.Builder
        open fun setEmptyText(resId: Int): ChannelListFragment.Builder
        open fun setErrorText(resId: Int): ChannelListFragment.Builder
        open fun build(): ChannelListFragment
    }
}

open class ChannelPushSettingFragment : BaseModuleFragment<ChannelPushSettingModule, ChannelPushSettingViewModel>() {
    protected override fun onCreateModule(args: Bundle): ChannelPushSettingModule
    protected override fun onConfigureParams(module: ChannelPushSettingModule, args: Bundle)
    protected override fun onCreateViewModel(): ChannelPushSettingViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: ChannelPushSettingModule, viewModel: ChannelPushSettingViewModel)
    protected override fun onReady(status: ReadyStatus, module: ChannelPushSettingModule, viewModel: ChannelPushSettingViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: ChannelPushSettingViewModel, channel: GroupChannel?)
    protected open fun onBindChannelPushSettingComponent(pushSettingComponent: ChannelPushSettingComponent, viewModel: ChannelPushSettingViewModel, channel: GroupChannel?)
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): ChannelPushSettingFragment.Builder
        open fun setHeaderTitle(title: String): ChannelPushSettingFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelPushSettingFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelPushSettingFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelPushSettingFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelPushSettingFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ChannelPushSettingFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ChannelPushSettingFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ChannelPushSettingFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ChannelPushSettingFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelPushSettingFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ChannelPushSettingFragment.Builder
        open fun build(): ChannelPushSettingFragment
    }
}

open class ChannelSettingsFragment : BaseModuleFragment<ChannelSettingsModule, ChannelSettingsViewModel>() {
    protected override fun onCreateModule(args: Bundle): ChannelSettingsModule
    protected override fun onConfigureParams(module: ChannelSettingsModule, args: Bundle)
    protected override fun onCreateViewModel(): ChannelSettingsViewModel
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    override fun onDestroy()
    protected override fun onBeforeReady(status: ReadyStatus, module: ChannelSettingsModule, viewModel: ChannelSettingsViewModel)
    protected override fun onReady(status: ReadyStatus, module: ChannelSettingsModule, viewModel: ChannelSettingsViewModel)
    protected open fun onBindHeaderComponent(headerComponent: ChannelSettingsHeaderComponent, viewModel: ChannelSettingsViewModel, channel: GroupChannel?)
    protected open fun onBindSettingsInfoComponent(infoComponent: ChannelSettingsInfoComponent, viewModel: ChannelSettingsViewModel, channel: GroupChannel?)
    protected open fun onBindSettingsMenuComponent(menuComponent: ChannelSettingsMenuComponent, viewModel: ChannelSettingsViewModel, channel: GroupChannel?)
    protected open fun leaveChannel()
    protected open fun onBeforeUpdateGroupChannel(params: GroupChannelUpdateParams)
    protected open fun updateGroupChannel(params: GroupChannelUpdateParams)
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): ChannelSettingsFragment.Builder
        open fun setHeaderTitle(title: String): ChannelSettingsFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ChannelSettingsFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ChannelSettingsFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ChannelSettingsFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ChannelSettingsFragment.Builder
        open fun setRightButtonText(rightButtonText: String?): ChannelSettingsFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ChannelSettingsFragment.Builder
        open fun setOnMenuClickListener(listener: OnItemClickListener<ChannelSettingsMenuComponent.Menu>): ChannelSettingsFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ChannelSettingsFragment.Builder
        open fun build(): ChannelSettingsFragment
    }
}

open class CreateChannelFragment : BaseModuleFragment<CreateChannelModule, CreateChannelViewModel>() {
    protected override fun onCreateModule(args: Bundle): CreateChannelModule
    protected override fun onConfigureParams(module: CreateChannelModule, args: Bundle)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onCreateViewModel(): CreateChannelViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: CreateChannelModule, viewModel: CreateChannelViewModel)
    protected override fun onReady(status: ReadyStatus, module: CreateChannelModule, viewModel: CreateChannelViewModel)
    protected open fun onBindHeaderComponent(headerComponent: SelectUserHeaderComponent, viewModel: CreateChannelViewModel)
    protected open fun onBindUserListComponent(listComponent: CreateChannelUserListComponent, viewModel: CreateChannelViewModel)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: CreateChannelViewModel)
    protected open fun getDisabledUserIds(): List<String>
    protected open fun onUserSelectionCompleted(selectedUsers: List<String>)
    protected open fun onBeforeCreateGroupChannel(params: GroupChannelCreateParams)
    protected open fun createGroupChannel(params: GroupChannelCreateParams)
    protected open fun onNewChannelCreated(channel: GroupChannel)
    open class Builder {
        constructor()
        constructor(themeMode: SendbirdUIKit.ThemeMode)
        constructor(type: CreatableChannelType)
        constructor(customThemeResId: Int)
        constructor(customThemeResId: Int, type: CreatableChannelType)
        open fun withArguments(args: Bundle): CreateChannelFragment.Builder
        open fun setCreateButtonText(createButtonText: String): CreateChannelFragment.Builder
        open fun setCustomPagedQueryHandler(handler: PagedQueryHandler<UserInfo>): CreateChannelFragment.Builder
        open fun setHeaderTitle(title: String): CreateChannelFragment.Builder
        open fun setUseHeader(useHeader: Boolean): CreateChannelFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): CreateChannelFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): CreateChannelFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): CreateChannelFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): CreateChannelFragment.Builder
        open fun setIsDistinct(isDistinct: Boolean): CreateChannelFragment.Builder
        open fun setCreateChannelUserListAdapter(adapter: CreateChannelUserListAdapter): CreateChannelFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): CreateChannelFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): CreateChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): CreateChannelFragment.Builder
        open fun setEmptyText(resId: Int): CreateChannelFragment.Builder
        open fun setErrorText(resId: Int): CreateChannelFragment.Builder
        open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener?): CreateChannelFragment.Builder
        open fun setOnUserSelectionCompleteListener(userSelectionCompleteListener: OnUserSelectionCompleteListener?): CreateChannelFragment.Builder
        open fun build(): CreateChannelFragment
    }
}

open class InviteUserFragment : BaseModuleFragment<InviteUserModule, InviteUserViewModel>() {
    protected override fun onCreateModule(args: Bundle): InviteUserModule
    protected override fun onConfigureParams(module: InviteUserModule, args: Bundle)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onCreateViewModel(): InviteUserViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: InviteUserModule, viewModel: InviteUserViewModel)
    protected override fun onReady(status: ReadyStatus, module: InviteUserModule, viewModel: InviteUserViewModel)
    protected open fun onBindHeaderComponent(headerComponent: SelectUserHeaderComponent, viewModel: InviteUserViewModel, channel: GroupChannel?)
    protected open fun onBindInviteUserListComponent(listComponent: InviteUserListComponent, viewModel: InviteUserViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: InviteUserViewModel, channel: GroupChannel?)
    protected open fun getDisabledUserIds(channel: GroupChannel): List<String>
    protected open fun onUserSelectionCompleted(selectedUsers: List<String>)
    protected open fun onBeforeInviteUsers(userIds: List<String>)
    protected open fun inviteUser(userIds: List<String>)
    protected open fun onNewUserInvited(channel: GroupChannel)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): InviteUserFragment.Builder
        open fun setInviteButtonText(inviteButtonText: String): InviteUserFragment.Builder
        open fun setHeaderTitle(title: String): InviteUserFragment.Builder
        open fun setUseHeader(useHeader: Boolean): InviteUserFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): InviteUserFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): InviteUserFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): InviteUserFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): InviteUserFragment.Builder
        open fun setCustomPagedQueryHandler(handler: PagedQueryHandler<UserInfo>): InviteUserFragment.Builder
        open fun setInviteUserListAdapter(adapter: InviteUserListAdapter): InviteUserFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): InviteUserFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): InviteUserFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): InviteUserFragment.Builder
        open fun setEmptyText(resId: Int): InviteUserFragment.Builder
        open fun setErrorText(resId: Int): InviteUserFragment.Builder
        open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener?): InviteUserFragment.Builder
        open fun setOnUserSelectionCompleteListener(userSelectionCompleteListener: OnUserSelectionCompleteListener?): InviteUserFragment.Builder
        open fun build(): InviteUserFragment
    }
}

open class ItemAnimator : DefaultItemAnimator() {
    override fun animateChange(oldHolder: RecyclerView.ViewHolder, newHolder: RecyclerView.ViewHolder, fromX: Int, fromY: Int, toX: Int, toY: Int): Boolean
}

open class MemberListFragment : BaseModuleFragment<MemberListModule, MemberListViewModel>() {
    protected override fun onCreateModule(args: Bundle): MemberListModule
    protected override fun onConfigureParams(module: MemberListModule, args: Bundle)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onCreateViewModel(): MemberListViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: MemberListModule, viewModel: MemberListViewModel)
    protected override fun onReady(status: ReadyStatus, module: MemberListModule, viewModel: MemberListViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: MemberListViewModel, channel: GroupChannel?)
    protected open fun onBindMemberListComponent(listComponent: MemberListComponent, viewModel: MemberListViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: MemberListViewModel, channel: GroupChannel?)
    protected open fun onProfileClicked(view: View, position: Int, member: Member)
    protected open fun onActionItemClicked(view: View, position: Int, member: Member, channel: GroupChannel?)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): MemberListFragment.Builder
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
        open fun setErrorText(resId: Int): MemberListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): MemberListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): MemberListFragment.Builder
        open fun <T : MemberListAdapter> setMemberListAdapter(adapter: T): MemberListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<Member>): MemberListFragment.Builder
        open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<Member>): MemberListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): MemberListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MemberListFragment.Builder
        open fun build(): MemberListFragment
    }
}

open class MessageSearchFragment : BaseModuleFragment<MessageSearchModule, MessageSearchViewModel>() {
    protected override fun onCreateModule(args: Bundle): MessageSearchModule
    protected override fun onConfigureParams(module: MessageSearchModule, args: Bundle)
    override fun onCreateViewModel(): MessageSearchViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: MessageSearchModule, viewModel: MessageSearchViewModel)
    protected override fun onReady(status: ReadyStatus, module: MessageSearchModule, viewModel: MessageSearchViewModel)
    protected open fun onBindHeaderComponent(headerComponent: MessageSearchHeaderComponent, viewModel: MessageSearchViewModel, channel: GroupChannel?)
    protected open fun onBindMessageSearchListComponent(listComponent: MessageSearchListComponent, viewModel: MessageSearchViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: MessageSearchViewModel, channel: GroupChannel?)
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    protected open fun search(keyword: String)
    protected open fun onSearchResultReceived(searchResults: List<BaseMessage>)
    protected open fun onItemClicked(view: View, position: Int, message: BaseMessage)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): MessageSearchFragment.Builder
        open fun setUseSearchBar(useSearchBar: Boolean): MessageSearchFragment.Builder
        open fun setSearchBarButtonText(text: String): MessageSearchFragment.Builder
        open fun setEmptyIcon(resId: Int): MessageSearchFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): MessageSearchFragment.Builder
        open fun setEmptyText(resId: Int): MessageSearchFragment.Builder
        open fun setErrorText(resId: Int): MessageSearchFragment.Builder
        open fun setOnSearchEventListener(listener: OnSearchEventListener): MessageSearchFragment.Builder
        open fun <T : MessageSearchAdapter> setMessageSearchAdapter(adapter: T): MessageSearchFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<BaseMessage>): MessageSearchFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MessageSearchFragment.Builder
        open fun setMessageSearchQuery(query: MessageSearchQuery): MessageSearchFragment.Builder
        open fun setOnInputTextChangedListener(textChangedListener: OnInputTextChangedListener?): MessageSearchFragment.Builder
        open fun setOnClearButtonClickListener(clearButtonClickListener: View.OnClickListener?): MessageSearchFragment.Builder
        open fun build(): MessageSearchFragment
    }
}

open class ModerationFragment : BaseModuleFragment<ModerationModule, ModerationViewModel>() {
    protected override fun onCreateModule(args: Bundle): ModerationModule
    protected override fun onConfigureParams(module: ModerationModule, args: Bundle)
    protected override fun onCreateViewModel(): ModerationViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: ModerationModule, viewModel: ModerationViewModel)
    protected override fun onReady(status: ReadyStatus, module: ModerationModule, viewModel: ModerationViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: ModerationViewModel, channel: GroupChannel?)
    protected open fun onBindModerationListComponent(moderationListComponent: ModerationListComponent, viewModel: ModerationViewModel, channel: GroupChannel?)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): ModerationFragment.Builder
        open fun setHeaderTitle(title: String): ModerationFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ModerationFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ModerationFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ModerationFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ModerationFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ModerationFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ModerationFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ModerationFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ModerationFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ModerationFragment.Builder
        open fun setOnMenuItemClickListener(listener: OnMenuItemClickListener<ModerationListComponent.ModerationMenu, BaseChannel>): ModerationFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): ModerationFragment.Builder
        open fun build(): ModerationFragment
    }
}

open class MutedMemberListFragment : BaseModuleFragment<MutedMemberListModule, MutedMemberListViewModel>() {
    protected override fun onCreateModule(args: Bundle): MutedMemberListModule
    protected override fun onConfigureParams(module: MutedMemberListModule, args: Bundle)
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onCreateViewModel(): MutedMemberListViewModel
    protected override fun onBeforeReady(status: ReadyStatus, module: MutedMemberListModule, viewModel: MutedMemberListViewModel)
    protected override fun onReady(status: ReadyStatus, module: MutedMemberListModule, viewModel: MutedMemberListViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: MutedMemberListViewModel, channel: GroupChannel?)
    protected open fun onBindMutedMemberListComponent(listComponent: MutedMemberListComponent, viewModel: MutedMemberListViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: MutedMemberListViewModel, channel: GroupChannel?)
    protected open fun onActionItemClicked(view: View, position: Int, user: Member)
    protected open fun onProfileClicked(view: View, position: Int, user: Member)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): MutedMemberListFragment.Builder
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
        open fun setErrorText(resId: Int): MutedMemberListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): MutedMemberListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): MutedMemberListFragment.Builder
        open fun <T : MutedMemberListAdapter> setMutedMemberListAdapter(adapter: T): MutedMemberListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<Member>): MutedMemberListFragment.Builder
        open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<Member>): MutedMemberListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): MutedMemberListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): MutedMemberListFragment.Builder
        open fun build(): MutedMemberListFragment
    }
}

open class OpenChannelFragment : BaseModuleFragment<OpenChannelModule, OpenChannelViewModel>() {
    protected override fun onCreateModule(args: Bundle): OpenChannelModule
    protected override fun onConfigureParams(module: OpenChannelModule, args: Bundle)
    override fun onDestroy()
    override fun onCreateViewModel(): OpenChannelViewModel
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onConfigurationChanged(newConfig: Configuration)
    protected override fun onBeforeReady(status: ReadyStatus, module: OpenChannelModule, viewModel: OpenChannelViewModel)
    protected override fun onReady(status: ReadyStatus, module: OpenChannelModule, viewModel: OpenChannelViewModel)
    protected open fun onBindChannelHeaderComponent(headerComponent: OpenChannelHeaderComponent, viewModel: OpenChannelViewModel, channel: OpenChannel?)
    protected open fun onBindMessageListComponent(messageListComponent: OpenChannelMessageListComponent, viewModel: OpenChannelViewModel, channel: OpenChannel?)
    protected open fun onBindMessageInputComponent(inputComponent: OpenChannelMessageInputComponent, viewModel: OpenChannelViewModel, channel: OpenChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: OpenChannelViewModel, channel: OpenChannel?)
    protected open fun makeMessageContextMenu(message: BaseMessage): List<DialogListItem>
    protected open fun onMessageContextMenuItemClicked(message: BaseMessage, view: View, position: Int, item: DialogListItem): Boolean
    protected open fun showMediaSelectDialog()
    open fun takeCamera()
    open fun takePhoto()
    open fun takeFile()
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    protected open fun shouldShowLoadingDialog(): Boolean
    protected open fun shouldDismissLoadingDialog()
    protected open fun onBeforeSendUserMessage(params: UserMessageCreateParams)
    protected open fun onBeforeSendFileMessage(params: FileMessageCreateParams)
    protected open fun onBeforeUpdateUserMessage(params: UserMessageUpdateParams)
    protected open fun sendUserMessage(params: UserMessageCreateParams)
    protected open fun sendFileMessage(uri: Uri)
    protected open fun updateUserMessage(messageId: Long, params: UserMessageUpdateParams)
    protected open fun deleteMessage(message: BaseMessage)
    protected open fun resendMessage(message: BaseMessage)
    protected open fun onMessageClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageProfileClicked(view: View, position: Int, message: BaseMessage)
    protected open fun onMessageLongClicked(view: View, position: Int, message: BaseMessage)
    protected open fun saveFileMessage(message: FileMessage)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): OpenChannelFragment.Builder
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
        open fun setOnHeaderLeftButtonClickListener(headerLeftButtonClickListener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setOnHeaderRightButtonClickListener(headerRightButtonClickListener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setOpenChannelMessageListAdapter(adapter: OpenChannelMessageListAdapter): OpenChannelFragment.Builder
        open fun setOnMessageClickListener(messageClickListener: OnItemClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setOnMessageLongClickListener(messageLongClickListener: OnItemLongClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setOnInputLeftButtonClickListener(inputLeftButtonClickListener: View.OnClickListener): OpenChannelFragment.Builder
        open fun setMessageListParams(params: MessageListParams): OpenChannelFragment.Builder
        open fun setUseMessageGroupUI(useMessageGroupUI: Boolean): OpenChannelFragment.Builder
        open fun setOnProfileClickListener(messageProfileClickListener: OnItemClickListener<BaseMessage>): OpenChannelFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): OpenChannelFragment.Builder
        open fun useOverlayMode(): OpenChannelFragment.Builder
        open fun setKeyboardDisplayType(type: KeyboardDisplayType): OpenChannelFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OpenChannelFragment.Builder
        open fun setEmptyIcon(resId: Int): OpenChannelFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): OpenChannelFragment.Builder
        open fun setEmptyText(resId: Int): OpenChannelFragment.Builder
        open fun setErrorText(resId: Int): OpenChannelFragment.Builder
        open fun setInputText(inputText: String): OpenChannelFragment.Builder
        open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener): OpenChannelFragment.Builder
        open fun setOnEditModeTextChangedListener(editModeTextChangedListener: OnInputTextChangedListener): OpenChannelFragment.Builder
        open fun setUseHeaderProfileImage(useHeaderProfileImage: Boolean): OpenChannelFragment.Builder
        open fun setOnInputRightButtonClickListener(inputRightButtonClickListener: View.OnClickListener?): OpenChannelFragment.Builder
        open fun setOnEditModeCancelButtonClickListener(editModeCancelButtonClickListener: View.OnClickListener?): OpenChannelFragment.Builder
        open fun setOnEditModeSaveButtonClickListener(editModeSaveButtonClickListener: View.OnClickListener?): OpenChannelFragment.Builder
        open fun setOnInputModeChangedListener(inputModeChangedListener: OnInputModeChangedListener?): OpenChannelFragment.Builder
        open fun setOnScrollBottomButtonClickListener(scrollBottomButtonClickListener: View.OnClickListener?): OpenChannelFragment.Builder
        open fun setOnMessageProfileLongClickListener(messageProfileLongClickListener: OnItemLongClickListener<BaseMessage>?): OpenChannelFragment.Builder
        open fun setOnMessageInsertedListener(messageInsertedListener: OnItemEventListener<BaseMessage>?): OpenChannelFragment.Builder
        open fun setEditedTextMarkUIConfig(configSentFromMe: TextUIConfig?, configSentFromOthers: TextUIConfig?): OpenChannelFragment.Builder
        open fun build(): OpenChannelFragment
    }
}

open class OpenChannelSettingsFragment : BaseModuleFragment<OpenChannelSettingsModule, OpenChannelSettingsViewModel>() {
    protected override fun onCreateModule(args: Bundle): OpenChannelSettingsModule
    protected override fun onConfigureParams(module: OpenChannelSettingsModule, args: Bundle)
    protected override fun onCreateViewModel(): OpenChannelSettingsViewModel
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    override fun onDestroy()
    protected override fun onBeforeReady(status: ReadyStatus, module: OpenChannelSettingsModule, viewModel: OpenChannelSettingsViewModel)
    protected override fun onReady(status: ReadyStatus, module: OpenChannelSettingsModule, viewModel: OpenChannelSettingsViewModel)
    protected open fun onBindHeaderComponent(headerComponent: OpenChannelSettingsHeaderComponent, viewModel: OpenChannelSettingsViewModel, channel: OpenChannel?)
    protected open fun onBindSettingsInfoComponent(infoComponent: OpenChannelSettingsInfoComponent, viewModel: OpenChannelSettingsViewModel, channel: OpenChannel?)
    protected open fun onBindSettingsMenuComponent(menuComponent: OpenChannelSettingsMenuComponent, viewModel: OpenChannelSettingsViewModel, channel: OpenChannel?)
    protected open fun onBeforeUpdateOpenChannel(params: OpenChannelUpdateParams)
    protected open fun updateOpenChannel(params: OpenChannelUpdateParams)
    protected open fun deleteChannel()
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): OpenChannelSettingsFragment.Builder
        open fun setHeaderTitle(title: String): OpenChannelSettingsFragment.Builder
        open fun setUseHeader(useHeader: Boolean): OpenChannelSettingsFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): OpenChannelSettingsFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): OpenChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): OpenChannelSettingsFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): OpenChannelSettingsFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): OpenChannelSettingsFragment.Builder
        open fun setRightButtonText(rightButtonText: String?): OpenChannelSettingsFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): OpenChannelSettingsFragment.Builder
        open fun setOnMenuClickListener(listener: OnItemClickListener<OpenChannelSettingsMenuComponent.Menu>): OpenChannelSettingsFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OpenChannelSettingsFragment.Builder
        open fun build(): OpenChannelSettingsFragment
    }
}

open class OperatorListFragment : BaseModuleFragment<OperatorListModule, OperatorListViewModel>() {
    protected override fun onCreateModule(args: Bundle): OperatorListModule
    protected override fun onConfigureParams(module: OperatorListModule, args: Bundle)
    protected override fun onCreateViewModel(): OperatorListViewModel
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: OperatorListModule, viewModel: OperatorListViewModel)
    protected override fun onReady(status: ReadyStatus, module: OperatorListModule, viewModel: OperatorListViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: OperatorListViewModel, channel: GroupChannel?)
    protected open fun onBindOperatorListComponent(listComponent: OperatorListComponent, viewModel: OperatorListViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: OperatorListViewModel, channel: GroupChannel?)
    protected open fun onActionItemClicked(view: View, position: Int, user: User)
    protected open fun onProfileClicked(view: View, position: Int, user: User)
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): OperatorListFragment.Builder
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
        open fun setErrorText(resId: Int): OperatorListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): OperatorListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): OperatorListFragment.Builder
        open fun <T : OperatorListAdapter> setOperatorListAdapter(adapter: T): OperatorListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): OperatorListFragment.Builder
        open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): OperatorListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): OperatorListFragment.Builder
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler): OperatorListFragment.Builder
        open fun build(): OperatorListFragment
    }
}

open class ParticipantListFragment : BaseModuleFragment<ParticipantListModule, ParticipantViewModel>() {
    protected override fun onCreateModule(args: Bundle): ParticipantListModule
    protected override fun onConfigureParams(module: ParticipantListModule, args: Bundle)
    protected override fun onCreateViewModel(): ParticipantViewModel
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: ParticipantListModule, viewModel: ParticipantViewModel)
    protected override fun onReady(status: ReadyStatus, module: ParticipantListModule, viewModel: ParticipantViewModel)
    protected open fun onBindHeaderComponent(headerComponent: HeaderComponent, viewModel: ParticipantViewModel, channel: OpenChannel?)
    protected open fun onBindParticipantsListComponent(listComponent: ParticipantListComponent, viewModel: ParticipantViewModel, channel: OpenChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: ParticipantViewModel, channel: OpenChannel?)
    protected open fun onProfileClicked(view: View, position: Int, user: User)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): ParticipantListFragment.Builder
        open fun setHeaderTitle(title: String): ParticipantListFragment.Builder
        open fun setUseHeader(useHeader: Boolean): ParticipantListFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): ParticipantListFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): ParticipantListFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): ParticipantListFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): ParticipantListFragment.Builder
        open fun setHeaderRightButtonIconResId(resId: Int): ParticipantListFragment.Builder
        open fun setHeaderRightButtonIcon(resId: Int, tint: ColorStateList?): ParticipantListFragment.Builder
        open fun setEmptyIcon(resId: Int): ParticipantListFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): ParticipantListFragment.Builder
        open fun setEmptyText(resId: Int): ParticipantListFragment.Builder
        open fun setErrorText(resId: Int): ParticipantListFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): ParticipantListFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): ParticipantListFragment.Builder
        open fun <T : ParticipantListAdapter> setParticipantListAdapter(adapter: T): ParticipantListFragment.Builder
        open fun setOnItemClickListener(itemClickListener: OnItemClickListener<User>): ParticipantListFragment.Builder
        open fun setOnItemLongClickListener(itemLongClickListener: OnItemLongClickListener<User>): ParticipantListFragment.Builder
        open fun setOnProfileClickListener(profileClickListener: OnItemClickListener<User>): ParticipantListFragment.Builder
        open fun setUseUserProfile(useUserProfile: Boolean): ParticipantListFragment.Builder
        open fun setOnActionItemClickListener(actionItemClickListener: OnItemClickListener<User>?): ParticipantListFragment.Builder
        open fun build(): ParticipantListFragment
    }
}

abstract class PermissionFragment : BaseFragment() {
    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray)
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?)
    internal interface IPermissionHandler {
        fun getPermissions(requestCode: Int): Array<String>
        fun onPermissionGranted(requestCode: Int)
    }
}

open class PhotoViewFragment : PermissionFragment(), PermissionFragment.IPermissionHandler, LoadingDialogHandler {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View?
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onResume()
    protected open fun onDrawPage()
    override fun getPermissions(requestCode: Int): Array<String>
    override fun onPermissionGranted(requestCode: Int)
    override fun shouldShowLoadingDialog(): Boolean
    override fun shouldDismissLoadingDialog()
    open class Builder(senderId: String?, fileName: String?, channelUrl: String?, url: String?, mimeType: String?, senderNickname: String?, createdAt: Long, messageId: Long, channelType: ChannelType?, themeMode: SendbirdUIKit.ThemeMode?, isDeletableMessage: Boolean) {
        open fun setLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?): PhotoViewFragment.Builder
        open fun build(): PhotoViewFragment
    }
}

open class RegisterOperatorFragment : BaseModuleFragment<RegisterOperatorModule, RegisterOperatorViewModel>() {
    protected override fun onCreateModule(args: Bundle): RegisterOperatorModule
    protected override fun onConfigureParams(module: RegisterOperatorModule, args: Bundle)
    protected override fun onCreateViewModel(): RegisterOperatorViewModel
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected override fun onBeforeReady(status: ReadyStatus, module: RegisterOperatorModule, viewModel: RegisterOperatorViewModel)
    protected override fun onReady(status: ReadyStatus, module: RegisterOperatorModule, viewModel: RegisterOperatorViewModel)
    protected open fun onBindHeaderComponent(headerComponent: SelectUserHeaderComponent, viewModel: RegisterOperatorViewModel, channel: GroupChannel?)
    protected open fun onBindRegisterOperatorListComponent(listComponent: RegisterOperatorListComponent, viewModel: RegisterOperatorViewModel, channel: GroupChannel?)
    protected open fun onBindStatusComponent(statusComponent: StatusComponent, viewModel: RegisterOperatorViewModel, channel: GroupChannel?)
    protected open fun onUserSelectionCompleted(selectedUsers: List<String>)
    protected open fun getChannelUrl(): String
    open class Builder {
        constructor(channelUrl: String)
        constructor(channelUrl: String, themeMode: SendbirdUIKit.ThemeMode)
        constructor(channelUrl: String, customThemeResId: Int)
        open fun withArguments(args: Bundle): RegisterOperatorFragment.Builder
        open fun setHeaderTitle(title: String): RegisterOperatorFragment.Builder
        open fun setUseHeader(useHeader: Boolean): RegisterOperatorFragment.Builder
        open fun setUseHeaderRightButton(useHeaderRightButton: Boolean): RegisterOperatorFragment.Builder
        open fun setUseHeaderLeftButton(useHeaderLeftButton: Boolean): RegisterOperatorFragment.Builder
        open fun setHeaderLeftButtonIconResId(resId: Int): RegisterOperatorFragment.Builder
        open fun setHeaderLeftButtonIcon(resId: Int, tint: ColorStateList?): RegisterOperatorFragment.Builder
        open fun setRightButtonText(rightButtonText: String): RegisterOperatorFragment.Builder
        open fun setCustomPagedQueryHandler(handler: PagedQueryHandler<Member>): RegisterOperatorFragment.Builder
        open fun setRegisterOperatorListAdapter(adapter: RegisterOperatorListAdapter): RegisterOperatorFragment.Builder
        open fun setOnHeaderLeftButtonClickListener(listener: View.OnClickListener): RegisterOperatorFragment.Builder
        open fun setOnHeaderRightButtonClickListener(listener: View.OnClickListener): RegisterOperatorFragment.Builder
        open fun setEmptyIcon(resId: Int, tint: ColorStateList?): RegisterOperatorFragment.Builder
        open fun setEmptyText(resId: Int): RegisterOperatorFragment.Builder
        open fun setErrorText(resId: Int): RegisterOperatorFragment.Builder
        open fun setOnUserSelectChangedListener(userSelectChangedListener: OnUserSelectChangedListener?): RegisterOperatorFragment.Builder
        open fun setOnUserSelectionCompleteListener(userSelectionCompleteListener: OnUserSelectionCompleteListener?): RegisterOperatorFragment.Builder
        open fun build(): Fragment
    }
}

open class UIKitFragmentFactory {
    open fun newChannelListFragment(args: Bundle): Fragment
    open fun newChannelFragment(channelUrl: String, args: Bundle): Fragment
    open fun newChannelSettingsFragment(channelUrl: String, args: Bundle): Fragment
    open fun newCreateChannelFragment(channelType: CreatableChannelType, args: Bundle): Fragment
    open fun newInviteUserFragment(channelUrl: String, args: Bundle): Fragment
    open fun newRegisterOperatorFragment(channelUrl: String, args: Bundle): Fragment
    open fun newMessageSearchFragment(channelUrl: String, args: Bundle): Fragment
    open fun newModerationFragment(channelUrl: String, args: Bundle): Fragment
    open fun newMemberListFragment(channelUrl: String, args: Bundle): Fragment
    open fun newBannedUserListFragment(channelUrl: String, args: Bundle): Fragment
    open fun newOperatorListFragment(channelUrl: String, args: Bundle): Fragment
    open fun newMutedMemberListFragment(channelUrl: String, args: Bundle): Fragment
    open fun newParticipantListFragment(channelUrl: String, args: Bundle): Fragment
    open fun newOpenChannelSettingsFragment(channelUrl: String, args: Bundle): Fragment
    open fun newChannelPushSettingFragment(channelUrl: String, args: Bundle): Fragment
}
