// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.interfaces

import android.view.View
import com.sendbird.android.BaseMessage
import com.sendbird.android.Emoji
import com.sendbird.android.FileMessageParams
import com.sendbird.android.GroupChannelParams
import com.sendbird.android.OpenChannelParams
import com.sendbird.android.SendBirdException
import com.sendbird.android.User
import com.sendbird.android.UserMessageParams
import com.sendbird.uikit.widgets.MessageInputView

interface CustomMemberListQueryHandler<T : User> {
    fun loadInitial(handler: OnListResultHandler<T>)
    fun load(handler: OnListResultHandler<T>)
    fun hasMore(): Boolean
}

interface CustomParamsHandler {
    fun onBeforeCreateGroupChannel(params: GroupChannelParams)
    fun onBeforeUpdateGroupChannel(params: GroupChannelParams)
    fun onBeforeSendUserMessage(params: UserMessageParams)
    fun onBeforeSendFileMessage(params: FileMessageParams)
    fun onBeforeUpdateUserMessage(params: UserMessageParams)
    fun onBeforeUpdateOpenChannel(params: OpenChannelParams)
}

interface CustomUserListQueryHandler {
    fun loadInitial(handler: UserListResultHandler)
    fun loadNext(handler: UserListResultHandler)
    fun hasMore(): Boolean
}

interface DialogProvider {
    fun showWaitingDialog()
    fun dismissWaitingDialog()
    fun toastError(messageRes: Int)
    fun toastError(message: String)
    fun toastSuccess(messageRes: Int)
}

interface LoadingDialogHandler {
    fun shouldShowLoadingDialog(): Boolean
    fun shouldDismissLoadingDialog()
}

fun interface OnEditTextResultListener {
    fun onResult(text: String?)
}

fun interface OnEmojiClickListener {
    fun onEmojiClick(view: View, position: Int, emoji: Emoji, viewType: Int)
}

fun interface OnEmojiReactionClickListener {
    fun onEmojiReactionClick(view: View?, position: Int, message: BaseMessage?, reactionKey: String?)
}

fun interface OnEmojiReactionLongClickListener {
    fun onEmojiReactionLongClick(view: View?, position: Int, message: BaseMessage?, reactionKey: String?)
}

fun interface OnIdentifiableItemClickListener<T> {
    fun onIdentifiableItemClick(view: View, identifier: String, position: Int, data: T)
}

fun interface OnIdentifiableItemLongClickListener<T> {
    fun onIdentifiableItemLongClick(view: View, identifier: String, position: Int, data: T)
}

fun interface OnInputModeChangedListener {
    fun onInputModeChanged(before: MessageInputView.Mode, current: MessageInputView.Mode)
}

fun interface OnInputTextChangedListener {
    fun onInputTextChanged(s: CharSequence?, start: Int, before: Int, count: Int)
}

fun interface OnItemClickListener<T> {
    fun onItemClick(view: View, position: Int, data: T)
}

fun interface OnItemLongClickListener<T> {
    fun onItemLongClick(view: View, position: Int, data: T)
}

fun interface OnListResultHandler<T> {
    fun onResult(result: List<T>, e: SendBirdException)
}

fun interface OnMenuItemClickListener<T, R> {
    fun onMenuItemClicked(view: View, menu: T, data: R): Boolean
}

fun interface OnMessageListUpdateHandler {
    fun onListUpdated(messages: List<BaseMessage>)
}

interface OnResultHandler<T> {
    fun onResult(result: T)
    fun onError(e: SendBirdException)
}

fun interface OnSearchEventListener {
    fun onSearchRequested(keyword: String?)
}

fun interface OnUserSelectChangedListener {
    fun onUserSelectChanged(selectedUsers: List<String>?, isSelected: Boolean)
}

interface UserInfo {
    fun getUserId(): String
    fun getNickname(): String
    fun getProfileUrl(): String
}

fun interface UserListResultHandler {
    fun onResult(userList: List<out UserInfo>, e: Exception)
}
