// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.vm

import android.content.Context
import android.view.View
import androidx.lifecycle.LifecycleObserver
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import com.sendbird.android.channel.BaseChannel
import com.sendbird.android.channel.ChannelType
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.OpenChannel
import com.sendbird.android.channel.Role
import com.sendbird.android.channel.query.GroupChannelListQuery
import com.sendbird.android.handler.GroupChannelCallbackHandler
import com.sendbird.android.handler.MessageCollectionHandler
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
import com.sendbird.android.user.MemberState
import com.sendbird.android.user.User
import com.sendbird.uikit.consts.MessageLoadState
import com.sendbird.uikit.interfaces.AuthenticateHandler
import com.sendbird.uikit.interfaces.OnCompleteHandler
import com.sendbird.uikit.interfaces.OnFilteringMessageHandler
import com.sendbird.uikit.interfaces.OnListResultHandler
import com.sendbird.uikit.interfaces.OnPagedDataLoader
import com.sendbird.uikit.interfaces.OnResultHandler
import com.sendbird.uikit.interfaces.PagedQueryHandler
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.FileInfo
import com.sendbird.uikit.model.LiveDataEx
import com.sendbird.uikit.model.MentionSuggestion
import com.sendbird.uikit.widgets.StatusFrameView
import java.io.File
import java.lang.Class

open class BannedUserListViewModel(channelUrl: String, channelType: ChannelType?) : UserViewModel<User>() {
    protected override fun createQueryHandler(channelUrl: String): PagedQueryHandler<User>
}

abstract class BaseViewModel : ViewModel() {
    abstract fun authenticate(handler: AuthenticateHandler)
}

open class ChannelListViewModel(query: GroupChannelListQuery?) : BaseViewModel(), OnPagedDataLoader<List<GroupChannel>> {
    open fun getChannelList(): LiveData<List<GroupChannel>>
    protected override fun onCleared()
    override fun hasPrevious(): Boolean
    override fun loadPrevious(): List<GroupChannel>
    override fun hasNext(): Boolean
    open fun loadInitial()
    override fun loadNext(): List<GroupChannel>
    open fun setPushNotification(channel: GroupChannel, enable: Boolean, handler: OnCompleteHandler?)
    open fun leaveChannel(channel: GroupChannel, handler: OnCompleteHandler?)
    override fun authenticate(handler: AuthenticateHandler)
    protected open fun createGroupChannelListQuery(): GroupChannelListQuery
}

open class ChannelPushSettingViewModel(channelUrl: String) : BaseViewModel() {
    override fun authenticate(handler: AuthenticateHandler)
    protected override fun onCleared()
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    open fun getChannelUpdated(): LiveData<GroupChannel>
    open fun shouldFinish(): LiveData<Boolean>
    open fun requestPushOption(option: GroupChannel.PushTriggerOption, handler: OnCompleteHandler?)
}

open class ChannelSettingsViewModel(channelUrl: String) : BaseViewModel() {
    override fun authenticate(handler: AuthenticateHandler)
    protected override fun onCleared()
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    open fun getChannelUpdated(): LiveData<GroupChannel>
    open fun shouldFinish(): LiveData<Boolean>
    open fun updateChannel(params: GroupChannelUpdateParams, handler: OnCompleteHandler?)
    open fun leaveChannel(handler: OnCompleteHandler?)
}

open class ChannelViewModel(channelUrl: String, messageListParams: MessageListParams?) : BaseViewModel(), OnPagedDataLoader<List<BaseMessage>> {
    open fun hasMessageById(messageId: Long): Boolean
    open fun getMessagesByCreatedAt(createdAt: Long): List<BaseMessage>
    open fun setMessageCollectionHandler(handler: MessageCollectionHandler?)
    open fun onChannelUpdated(): LiveData<GroupChannel>
    open fun getHugeGapDetected(): LiveData<Boolean>
    open fun onChannelDeleted(): LiveData<String>
    open fun onMessagesDeleted(): LiveData<List<BaseMessage>>
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    open fun getMessageListParams(): MessageListParams
    open fun getMessageList(): LiveDataEx<ChannelViewModel.ChannelMessageData>
    open fun getTypingMembers(): LiveData<List<User>>
    open fun getMessageLoadState(): LiveData<MessageLoadState>
    open fun getMentionSuggestion(): LiveData<MentionSuggestion>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    open fun getStartingPoint(): Long
    protected override fun onCleared()
    open fun setTyping(isTyping: Boolean)
    open fun sendUserMessage(params: UserMessageCreateParams)
    open fun sendFileMessage(params: FileMessageCreateParams, fileInfo: FileInfo)
    open fun resendMessage(message: BaseMessage, handler: OnCompleteHandler?)
    open fun updateUserMessage(messageId: Long, params: UserMessageUpdateParams, handler: OnCompleteHandler?)
    open fun deleteMessage(message: BaseMessage, handler: OnCompleteHandler?)
    open fun toggleReaction(view: View, message: BaseMessage, key: String, handler: OnCompleteHandler?)
    open fun loadInitial(startingPoint: Long): Boolean
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
    override fun authenticate(handler: AuthenticateHandler)
    open fun createMessageListParams(): MessageListParams
    open fun loadMemberList(startWithFilter: String?)
    open class ChannelMessageData internal constructor() {
        open fun getMessages(): List<BaseMessage>
        open fun getTraceName(): String?
    }
}

open class CreateChannelViewModel(queryHandler: PagedQueryHandler<UserInfo>?) : UserViewModel<UserInfo>() {
    open fun createChannel(params: GroupChannelCreateParams, handler: GroupChannelCallbackHandler?)
    protected override fun createQueryHandler(channelUrl: String?): PagedQueryHandler<UserInfo>
}

open class FileDownloader internal constructor() {
    open fun hasFile(context: Context, message: FileMessage): Boolean
    open fun downloadToCache(context: Context, message: FileMessage): File?
    open fun isDownloading(url: String): Boolean
    open fun saveFile(context: Context, url: String, type: String, filename: String)
    companion object {
        fun getInstance(): FileDownloader
        fun downloadFile(context: Context, message: FileMessage, handler: OnResultHandler<File>): Boolean
        fun downloadThumbnail(context: Context, message: FileMessage)
    }
}

open class InviteUserViewModel(channelUrl: String, queryHandler: PagedQueryHandler<UserInfo>?) : UserViewModel<UserInfo>() {
    protected override fun createQueryHandler(channelUrl: String?): PagedQueryHandler<UserInfo>
}

open class MemberListViewModel(channelUrl: String) : UserViewModel<Member>() {
    protected override fun createQueryHandler(channelUrl: String): PagedQueryHandler<Member>
}

open class MessageSearchViewModel(channelUrl: String, query: MessageSearchQuery?) : BaseViewModel(), LifecycleObserver, OnPagedDataLoader<List<BaseMessage>> {
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    protected open fun createMessageSearchQuery(keyword: String): MessageSearchQuery
    open fun getSearchResultList(): LiveData<List<BaseMessage>>
    open fun search(keyword: String, handler: OnListResultHandler<BaseMessage>?)
    open fun getKeyword(): String?
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
    override fun authenticate(handler: AuthenticateHandler)
}

open class ModerationViewModel(channelUrl: String) : BaseViewModel() {
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    protected override fun onCleared()
    open fun getFrozenStateChanges(): LiveData<BaseChannel>
    open fun getMyMemberStateChanges(): LiveData<MemberState>
    open fun getMyRoleChanges(): LiveData<Role>
    open fun getIsChannelDeleted(): LiveData<String>
    open fun getIsBanned(): LiveData<Boolean>
    open fun getIsShowLoadingDialog(): LiveData<Boolean>
    override fun authenticate(handler: AuthenticateHandler)
    open fun freezeChannel()
    open fun unfreezeChannel()
}

open class MutedMemberListViewModel(channelUrl: String, queryHandler: PagedQueryHandler<Member>?) : UserViewModel<Member>() {
    protected override fun createQueryHandler(channelUrl: String): PagedQueryHandler<Member>
}

open class OpenChannelSettingsViewModel(channelUrl: String) : BaseViewModel() {
    override fun authenticate(handler: AuthenticateHandler)
    protected override fun onCleared()
    open fun getChannel(): OpenChannel?
    open fun getChannelUrl(): String
    open fun getChannelUpdated(): LiveData<OpenChannel>
    open fun shouldFinish(): LiveData<Boolean>
    open fun updateChannel(params: OpenChannelUpdateParams, handler: OnCompleteHandler?)
    open fun deleteChannel(handler: OnCompleteHandler?)
}

open class OpenChannelViewModel(channelUrl: String, messageListParams: MessageListParams?) : BaseViewModel(), OnPagedDataLoader<List<BaseMessage>> {
    open fun onChannelUpdated(): LiveData<OpenChannel>
    open fun onChannelDeleted(): LiveData<Boolean>
    open fun onMessageDeleted(): LiveData<Long>
    open fun getChannel(): OpenChannel?
    open fun getChannelUrl(): String
    open fun getMessageList(): LiveData<List<BaseMessage>>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    open fun getMessageLoadState(): LiveData<MessageLoadState>
    open fun loadInitial()
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    protected override fun onCleared()
    open fun sendUserMessage(params: UserMessageCreateParams, handler: OnFilteringMessageHandler?)
    open fun sendFileMessage(params: FileMessageCreateParams, fileInfo: FileInfo, handler: OnFilteringMessageHandler?)
    open fun resendMessage(message: BaseMessage, handler: OnCompleteHandler?)
    open fun updateUserMessage(messageId: Long, params: UserMessageUpdateParams, handler: OnCompleteHandler?)
    open fun deleteMessage(message: BaseMessage, handler: OnCompleteHandler?)
    open fun createMessageListParams(): MessageListParams
    override fun authenticate(handler: AuthenticateHandler)
    open fun enterChannel(channel: OpenChannel, handler: OnCompleteHandler)
}

open class OperatorListViewModel(channelUrl: String, channelType: ChannelType?, queryHandler: PagedQueryHandler<User>?) : UserViewModel<User>() {
    protected override fun createQueryHandler(channelUrl: String): PagedQueryHandler<User>
}

open class ParticipantViewModel(channelUrl: String, queryHandler: PagedQueryHandler<User>?) : BaseViewModel(), OnPagedDataLoader<List<User>> {
    protected override fun onCleared()
    open fun getChannel(): OpenChannel?
    open fun getChannelUrl(): String
    open fun getChannelDeleted(): LiveData<Boolean>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    open fun getUserList(): LiveData<List<User>>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    open fun loadInitial()
    override fun loadNext(): List<User>
    override fun loadPrevious(): List<User>
    override fun authenticate(handler: AuthenticateHandler)
    protected open fun createQueryHandler(channelUrl: String): PagedQueryHandler<User>
}

open class PendingMessageRepository internal constructor() {
    open fun getFileInfo(message: BaseMessage): FileInfo?
    open fun addFileInfo(message: FileMessage, fileInfo: FileInfo)
    companion object {
        fun getInstance(): PendingMessageRepository
    }
}

open class RegisterOperatorViewModel(channelUrl: String, queryHandler: PagedQueryHandler<Member>?) : UserViewModel<Member>() {
    protected override fun createQueryHandler(channelUrl: String): PagedQueryHandler<Member>
}

abstract class UserViewModel<T> : BaseViewModel, OnPagedDataLoader<List<T>> {
    constructor(channelUrl: String)
    constructor(channelUrl: String, queryHandler: PagedQueryHandler<T>?)
    protected override fun onCleared()
    open fun getChannel(): GroupChannel?
    open fun getChannelUrl(): String
    open fun getOperatorUnregistered(): LiveData<Boolean>
    open fun getChannelDeleted(): LiveData<Boolean>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    open fun getUserList(): LiveData<List<T>>
    override fun hasPrevious(): Boolean
    override fun hasNext(): Boolean
    open fun loadInitial(): Boolean
    override fun loadNext(): List<T>
    override fun loadPrevious(): List<T>
    open fun addOperators(userIds: List<String>, handler: OnCompleteHandler?)
    open fun addOperator(userId: String, handler: OnCompleteHandler?)
    open fun removeOperator(userId: String, handler: OnCompleteHandler?)
    open fun muteUser(userId: String, handler: OnCompleteHandler?)
    open fun unmuteUser(userId: String, handler: OnCompleteHandler?)
    open fun banUser(userId: String, handler: OnCompleteHandler?)
    open fun unbanUser(userId: String, handler: OnCompleteHandler?)
    open fun inviteUser(userIds: List<String>, handler: OnCompleteHandler?)
    override fun authenticate(handler: AuthenticateHandler)
    protected abstract fun createQueryHandler(channelUrl: String): PagedQueryHandler<T>
}

open class ViewModelFactory : ViewModelProvider.NewInstanceFactory {
    constructor()
    constructor(vararg params: Any)
    override fun <T : ViewModel> create(modelClass: Class<T>): T
}
