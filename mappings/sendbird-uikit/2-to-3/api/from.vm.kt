// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.vm

import android.content.Context
import android.view.View
import androidx.lifecycle.LifecycleObserver
import androidx.lifecycle.LiveData
import androidx.lifecycle.MutableLiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import com.sendbird.android.BaseChannel
import com.sendbird.android.BaseMessage
import com.sendbird.android.FileMessage
import com.sendbird.android.FileMessageParams
import com.sendbird.android.GroupChannel
import com.sendbird.android.GroupChannelListQuery
import com.sendbird.android.MessageListParams
import com.sendbird.android.OpenChannel
import com.sendbird.android.User
import com.sendbird.android.UserMessageParams
import com.sendbird.android.handlers.GroupChannelCollectionHandler
import com.sendbird.android.handlers.GroupChannelContext
import com.sendbird.android.handlers.MessageCollectionHandler
import com.sendbird.android.handlers.MessageContext
import com.sendbird.uikit.consts.MessageLoadState
import com.sendbird.uikit.interfaces.OnListResultHandler
import com.sendbird.uikit.interfaces.OnResultHandler
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.interfaces.UserListResultHandler
import com.sendbird.uikit.model.FileInfo
import com.sendbird.uikit.widgets.PagerRecyclerView
import com.sendbird.uikit.widgets.StatusFrameView
import java.io.File
import java.lang.Class

open class BaseViewModel internal constructor() : ViewModel() {
    protected val errorToast: MutableLiveData<Int>
    open fun getErrorToast(): LiveData<Int>
    protected override fun onCleared()
}

open class ChannelListViewModel : BaseViewModel(), PagerRecyclerView.Pageable<List<GroupChannel>>, GroupChannelCollectionHandler {
    override fun onChannelsAdded(context: GroupChannelContext, channels: List<GroupChannel>)
    override fun onChannelsUpdated(context: GroupChannelContext, channels: List<GroupChannel>)
    override fun onChannelsDeleted(context: GroupChannelContext, deletedChannelUrls: List<String>)
    protected override fun onCleared()
    open fun getChannelList(): LiveData<List<GroupChannel>>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    open fun loadInitial(query: GroupChannelListQuery)
    override fun loadPrevious(): List<GroupChannel>
    override fun loadNext(): List<GroupChannel>
    open fun setPushNotification(channel: GroupChannel, enable: Boolean)
    open fun leaveChannel(channel: GroupChannel)
}

open class ChannelViewModel internal constructor() : BaseViewModel(), PagerRecyclerView.Pageable<List<BaseMessage>>, MessageCollectionHandler {
    open fun hasMessageById(messageId: Long): Boolean
    open fun getMessagesByCreatedAt(createdAt: Long): List<BaseMessage>
    open fun setMessageCollectionHandler(handler: MessageCollectionHandler?)
    open fun getOldestMessage(): BaseMessage?
    open fun getLatestMessage(): BaseMessage?
    open fun isChannelChanged(): LiveData<GroupChannel>
    open fun getChannel(): GroupChannel
    open fun getMessageList(): LiveData<ChannelViewModel.ChannelMessageData>
    open fun getTypingMembers(): LiveData<List<User>>
    open fun getMessageLoadState(): LiveData<MessageLoadState>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    open fun getStartingPoint(): Long
    override fun onMessagesAdded(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    override fun onMessagesUpdated(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    override fun onMessagesDeleted(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    override fun onChannelDeleted(context: GroupChannelContext, channelUrl: String)
    override fun onHugeGapDetected()
    override fun onChannelUpdated(context: GroupChannelContext, channel: GroupChannel)
    protected override fun onCleared()
    open fun setTyping(isTyping: Boolean)
    open fun sendUserMessage(params: UserMessageParams)
    open fun sendFileMessage(params: FileMessageParams, fileInfo: FileInfo)
    open fun resendMessage(message: BaseMessage)
    open fun updateUserMessage(messageId: Long, params: UserMessageParams)
    open fun deleteMessage(message: BaseMessage)
    open fun toggleReaction(view: View, message: BaseMessage, key: String)
    open fun loadInitial(startingPoint: Long, params: MessageListParams)
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
    open class ChannelMessageData internal constructor() {
        open fun getMessages(): List<BaseMessage>
        open fun getTraceName(): String
    }
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

open class OpenChannelViewModel internal constructor() : BaseViewModel(), LifecycleObserver, PagerRecyclerView.Pageable<List<BaseMessage>> {
    open fun isChannelChanged(): LiveData<OpenChannel>
    open fun getChannelDeleted(): LiveData<Boolean>
    open fun getMessageDeleted(): LiveData<Long>
    open fun getChannel(): OpenChannel
    open fun getMessageList(): LiveData<List<BaseMessage>>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    open fun getMessageLoadState(): LiveData<MessageLoadState>
    open fun load()
    protected override fun onCleared()
    open fun sendUserMessage(params: UserMessageParams)
    open fun sendFileMessage(params: FileMessageParams, fileInfo: FileInfo)
    open fun resendMessage(message: BaseMessage)
    open fun updateUserMessage(messageId: Long, params: UserMessageParams)
    open fun deleteMessage(message: BaseMessage)
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
}

open class PendingMessageRepository internal constructor() {
    open fun getFileInfo(message: BaseMessage): FileInfo?
    open fun addFileInfo(message: FileMessage, fileInfo: FileInfo)
    companion object {
        fun getInstance(): PendingMessageRepository
    }
}

open class SearchViewModel internal constructor() : BaseViewModel(), LifecycleObserver, PagerRecyclerView.Pageable<List<BaseMessage>> {
    open fun getSearchResultList(): LiveData<List<BaseMessage>>
    open fun search(keyword: String, handler: OnListResultHandler<BaseMessage>)
    open fun getKeyword(): String
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    override fun loadPrevious(): List<BaseMessage>
    override fun loadNext(): List<BaseMessage>
}

open class SelectableUserInfoListViewModel internal constructor() : BaseViewModel(), PagerRecyclerView.Pageable<List<out UserInfo>>, UserListResultHandler {
    protected override fun onCleared()
    override fun onResult(userList: List<out UserInfo>, e: Exception)
    open fun getUserList(): LiveData<List<UserInfo>>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    override fun loadPrevious(): List<out UserInfo>
    override fun loadNext(): List<out UserInfo>
}

open class UserTypeListViewModel internal constructor() : BaseViewModel(), LifecycleObserver, PagerRecyclerView.Pageable<List<User>> {
    protected var channel: BaseChannel
    protected override fun onCleared()
    open fun getOperatorDismissed(): LiveData<Boolean>
    open fun getChannelDeleted(): LiveData<Boolean>
    open fun getStatusFrame(): LiveData<StatusFrameView.Status>
    protected open fun changeAlertStatus(status: StatusFrameView.Status)
    protected open fun hasData(): Boolean
    open fun getMemberList(): LiveData<out Collection<*>>
    protected open fun notifyDataSetChanged(list: Collection<User>)
    override fun hasNext(): Boolean
    override fun hasPrevious(): Boolean
    open fun loadInitial()
    override fun loadPrevious(): List<User>
    override fun loadNext(): List<User>
}

open class ViewModelFactory : ViewModelProvider.NewInstanceFactory {
    constructor()
    constructor(vararg params: Any)
    override fun <T : ViewModel> create(modelClass: Class<T>): T
}
