package com.getstream.sdk.chat.viewmodel.messages

import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import com.getstream.sdk.chat.adapter.MessageListItem
import com.getstream.sdk.chat.enums.GiphyAction
import com.getstream.sdk.chat.view.messages.MessageListItemWrapper
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.call.Call
import io.getstream.chat.android.client.errors.ChatError
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Flag
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.client.utils.Result
import io.getstream.chat.android.common.state.DeletedMessageVisibility
import io.getstream.chat.android.common.state.MessageFooterVisibility
import io.getstream.chat.android.offline.plugin.state.channel.ChannelState
import io.getstream.chat.android.offline.plugin.state.channel.thread.ThreadState
import kotlinx.coroutines.flow.StateFlow

class MessageListViewModel(
    cid: String,
    messageId: String? = TODO(),
    chatClient: ChatClient = TODO(),
    clientState: ClientState = TODO(),
    messageLimit: Int = TODO(),
    navigateToThreadViaNotification: Boolean = TODO(),
) : ViewModel {
    val channelState: StateFlow<ChannelState?>
    val ownCapabilities: LiveData<Set<String>>
    val deletedMessageVisibility: LiveData<DeletedMessageVisibility>
    val state: LiveData<State>
    val mode: LiveData<Mode>
    val loadMoreLiveData: LiveData<Boolean>
    val channel: LiveData<Channel>
    val targetMessage: LiveData<Message?>
    val errorEvents: LiveData<io.getstream.chat.android.livedata.utils.Event<ErrorEvent>>
    val user: LiveData<User?>
    val insideSearch: LiveData<Boolean>
    fun consumeTargetMessage()
    fun onEvent(event: Event)
    fun getMessageWithId(messageId: String): Message?
    fun setDateSeparatorHandler(dateSeparatorHandler: DateSeparatorHandler?)
    fun setThreadDateSeparatorHandler(threadDateSeparatorHandler: DateSeparatorHandler?)
    fun setMessagePositionHandler(messagePositionHandler: MessagePositionHandler)
    fun setDeletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility)
    fun setMessageFooterVisibility(messageFooterVisibility: MessageFooterVisibility)
    sealed class State() {
        object Loading : State
        data class Result(val messageListItem: MessageListItemWrapper) : State
        object NavigateUp : State
    }
    sealed class Event() {
        object BackButtonPressed : Event
        object EndRegionReached : Event
        data class BottomEndRegionReached(val messageId: String?) : Event
        object LastMessageRead : Event
        data class ThreadModeEntered(val parentMessage: Message) : Event
        data class DeleteMessage(val message: Message, val hard: Boolean = TODO()) : Event
        data class FlagMessage(val message: Message, val resultHandler: ((Result<Flag>) -> Unit) = TODO()) : Event
        data class PinMessage(val message: Message) : Event
        data class UnpinMessage(val message: Message) : Event
        data class GiphyActionSelected(val message: Message, val action: GiphyAction) : Event
        data class RetryMessage(val message: Message) : Event
        data class MessageReaction(val message: Message, val reactionType: String, val enforceUnique: Boolean) : Event
        data class MuteUser(val user: User) : Event
        data class UnmuteUser(val user: User) : Event
        data class BlockUser(val user: User, val cid: String) : Event
        data class BanUser(val user: User, val reason: String? = TODO(), val timeout: Int? = TODO()) : Event
        data class UnbanUser(val user: User) : Event
        data class ShadowBanUser(val user: User, val reason: String? = TODO(), val timeout: Int? = TODO()) : Event
        data class RemoveShadowBanFromUser(val user: User) : Event
        data class ReplyMessage(val cid: String, val repliedMessage: Message) : Event
        data class ReplyAttachment(val cid: String, val repliedMessageId: String) : Event
        data class DownloadAttachment(val downloadAttachmentCall: () -> Call<Unit>) : Event
        data class ShowMessage(val messageId: String) : Event
        data class RemoveAttachment(val messageId: String, val attachment: Attachment) : Event
    }
    sealed class Mode() {
        data class Thread(val parentMessage: Message, val threadState: ThreadState? = TODO()) : Mode
        object Normal : Mode
    }
    sealed class ErrorEvent(open val chatError: ChatError) {
        data class MuteUserError(override val chatError: ChatError) : ErrorEvent
        data class UnmuteUserError(override val chatError: ChatError) : ErrorEvent
        data class FlagMessageError(override val chatError: ChatError) : ErrorEvent
        data class BlockUserError(override val chatError: ChatError) : ErrorEvent
        data class PinMessageError(override val chatError: ChatError) : ErrorEvent
        data class UnpinMessageError(override val chatError: ChatError) : ErrorEvent
    }
    fun interface DateSeparatorHandler {
        fun shouldAddDateSeparator(previousMessage: Message?, message: Message): Boolean
    }
    fun interface MessagePositionHandler {
        fun handleMessagePosition(
            prevMessage: Message?,
            message: Message,
            nextMessage: Message?,
            isAfterDateSeparator: Boolean,
        ): List<MessageListItem.Position>
        companion object
    }
}
