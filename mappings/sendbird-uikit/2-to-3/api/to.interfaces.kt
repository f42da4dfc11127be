// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.interfaces

import android.view.View
import com.sendbird.android.exception.SendbirdException
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.params.FileMessageCreateParams
import com.sendbird.android.params.GroupChannelCreateParams
import com.sendbird.android.params.GroupChannelUpdateParams
import com.sendbird.android.params.OpenChannelUpdateParams
import com.sendbird.android.params.UserMessageCreateParams
import com.sendbird.android.params.UserMessageUpdateParams
import com.sendbird.uikit.widgets.MessageInputView

interface AuthenticateHandler {
    fun onAuthenticated()
    fun onAuthenticationFailed()
}

interface CustomParamsHandler {
    fun onBeforeCreateGroupChannel(params: GroupChannelCreateParams)
    fun onBeforeUpdateGroupChannel(params: GroupChannelUpdateParams)
    fun onBeforeSendUserMessage(params: UserMessageCreateParams)
    fun onBeforeSendFileMessage(params: FileMessageCreateParams)
    fun onBeforeUpdateUserMessage(params: UserMessageUpdateParams)
    fun onBeforeUpdateOpenChannel(params: OpenChannelUpdateParams)
}

interface CustomUserListQueryHandler : PagedQueryHandler<UserInfo>

interface DialogProvider {
    fun showWaitingDialog()
    fun dismissWaitingDialog()
    fun toastError(messageRes: Int)
    fun toastError(messageRes: Int, useOverlay: Boolean)
    fun toastError(message: String)
    fun toastError(message: String, useOverlay: Boolean)
    fun toastSuccess(messageRes: Int)
    fun toastSuccess(messageRes: Int, useOverlay: Boolean)
}

interface LoadingDialogHandler {
    fun shouldShowLoadingDialog(): Boolean
    fun shouldDismissLoadingDialog()
}

fun interface OnCompleteHandler {
    fun onComplete(e: SendbirdException?)
}

fun interface OnEditTextResultListener {
    fun onResult(text: String)
}

fun interface OnEmojiReactionClickListener {
    fun onEmojiReactionClick(view: View, position: Int, message: BaseMessage, reactionKey: String)
}

fun interface OnEmojiReactionLongClickListener {
    fun onEmojiReactionLongClick(view: View, position: Int, message: BaseMessage, reactionKey: String)
}

fun interface OnFilteringMessageHandler {
    fun onFiltered(filteredMessage: BaseMessage)
}

fun interface OnIdentifiableItemClickListener<T> {
    fun onIdentifiableItemClick(view: View, identifier: String, position: Int, data: T?)
}

fun interface OnIdentifiableItemLongClickListener<T> {
    fun onIdentifiableItemLongClick(view: View, identifier: String, position: Int, data: T)
}

fun interface OnInputModeChangedListener {
    fun onInputModeChanged(before: MessageInputView.Mode, current: MessageInputView.Mode)
}

fun interface OnInputTextChangedListener {
    fun onInputTextChanged(s: CharSequence, start: Int, before: Int, count: Int)
}

fun interface OnItemClickListener<T> {
    fun onItemClick(view: View, position: Int, data: T)
}

fun interface OnItemEventListener<T> {
    fun onItemEvent(data: T)
}

fun interface OnItemLongClickListener<T> {
    fun onItemLongClick(view: View, position: Int, data: T)
}

fun interface OnListResultHandler<T> {
    fun onResult(result: List<T>?, e: SendbirdException?)
}

fun interface OnMentionEventListener {
    fun onMentionedTextDetected(text: CharSequence?)
}

fun interface OnMenuItemClickListener<T, R> {
    fun onMenuItemClicked(view: View, menu: T, data: R?): Boolean
}

fun interface OnMessageListUpdateHandler {
    fun onListUpdated(messages: List<BaseMessage>)
}

interface OnPagedDataLoader<T> {
    fun loadPrevious(): T
    fun loadNext(): T
    fun hasNext(): Boolean
    fun hasPrevious(): Boolean
}

interface OnResultHandler<T> {
    fun onResult(result: T)
    fun onError(e: SendbirdException?)
}

fun interface OnSearchEventListener {
    fun onSearchRequested(keyword: String)
}

fun interface OnUserSelectChangedListener {
    fun onUserSelectChanged(selectedUserIds: List<String>, isSelected: Boolean)
}

fun interface OnUserSelectionCompleteListener {
    fun onUserSelectionCompleted(selectedUserIds: List<String>)
}

interface PagedQueryHandler<T> {
    fun loadInitial(handler: OnListResultHandler<T>)
    fun loadMore(handler: OnListResultHandler<T>)
    fun hasMore(): Boolean
}

interface UserInfo {
    fun getUserId(): String
    fun getNickname(): String?
    fun getProfileUrl(): String?
}

fun interface UserListResultHandler {
    fun onResult(userList: List<out UserInfo>?, e: Exception?)
}
