package io.getstream.chat.android.ui.common.feature.messages.list

import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.channel.state.ChannelState
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.Flag
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.helper.ClipboardHandler
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.MessageMode
import io.getstream.chat.android.ui.common.state.messages.list.DeletedMessageVisibility
import io.getstream.chat.android.ui.common.state.messages.list.GiphyAction
import io.getstream.chat.android.ui.common.state.messages.list.MessageFooterVisibility
import io.getstream.chat.android.ui.common.state.messages.list.MessageListState
import io.getstream.chat.android.ui.common.state.messages.list.MessagePosition
import io.getstream.result.Error
import io.getstream.result.Result
import kotlinx.coroutines.flow.StateFlow

fun interface DateSeparatorHandler {
    fun shouldAddDateSeparator(previousMessage: Message?, message: Message): Boolean
    companion object {
        fun getDefaultDateSeparatorHandler(separatorTimeMillis: Long = TODO()): DateSeparatorHandler
        fun getDefaultThreadDateSeparatorHandler(separatorTimeMillis: Long = TODO()): DateSeparatorHandler
    }
}

class MessageListController(
    cid: String,
    clipboardHandler: ClipboardHandler,
    messageId: String? = TODO(),
    parentMessageId: String? = TODO(),
    val messageLimit: Int = TODO(),
    chatClient: ChatClient = TODO(),
    clientState: ClientState = TODO(),
    deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    showSystemMessages: Boolean = TODO(),
    messageFooterVisibility: MessageFooterVisibility = TODO(),
    enforceUniqueReactions: Boolean = TODO(),
    dateSeparatorHandler: DateSeparatorHandler = TODO(),
    threadDateSeparatorHandler: DateSeparatorHandler = TODO(),
    messagePositionHandler: MessagePositionHandler = TODO(),
    showDateSeparatorInEmptyThread: Boolean = TODO(),
) {
    val channelState: StateFlow<ChannelState?>
    val connectionState: StateFlow<ConnectionState>
    val user: StateFlow<User?>
    val ownCapabilities: StateFlow<Set<String>>
    val channel: StateFlow<Channel>
    val mode: StateFlow<MessageMode>
    val isInThread: Boolean
    val errorEvents: StateFlow<ErrorEvent?>
    val unreadCount: StateFlow<Int>
    val typingUsers: StateFlow<List<User>>
    val messageListState: StateFlow<MessageListState>
    val threadListState: StateFlow<MessageListState>
    val listState: StateFlow<MessageListState>
    val messageActions: StateFlow<Set<MessageAction>>
    val showSystemMessagesState: StateFlow<Boolean>
    val messageFooterVisibilityState: StateFlow<MessageFooterVisibility>
    val deletedMessageVisibilityState: StateFlow<DeletedMessageVisibility>
    val isInsideSearch: StateFlow<Boolean>
    fun scrollToBottom(messageLimit: Int = TODO(), scrollToBottom: () -> Unit)
    fun loadNewerMessages(baseMessageId: String, messageLimit: Int = TODO())
    fun loadOlderMessages(messageLimit: Int = TODO())
    suspend fun enterThreadMode(parentMessage: Message, messageLimit: Int = TODO())
    fun enterNormalMode()
    fun loadMessageById(messageId: String, onResult: (Result<Message>) -> Unit = TODO())
    fun scrollToMessage(messageId: String, parentMessageId: String?)
    fun selectMessage(message: Message?)
    fun selectReactions(message: Message?)
    fun selectExtendedReactions(message: Message?)
    suspend fun performMessageAction(messageAction: MessageAction)
    fun dismissMessageAction(messageAction: MessageAction)
    fun dismissAllMessageActions()
    fun removeOverlay()
    fun deleteMessage(message: Message, hard: Boolean = TODO())
    fun updateLastSeenMessage(message: Message)
    fun markLastMessageRead()
    fun flagMessage(message: Message, onResult: (Result<Flag>) -> Unit = TODO())
    fun updateMessagePin(message: Message)
    fun pinMessage(message: Message)
    fun unpinMessage(message: Message)
    fun resendMessage(message: Message)
    fun updateUserMute(user: User)
    fun muteUser(user: User)
    fun unmuteUser(user: User)
    fun reactToMessage(reaction: Reaction, message: Message)
    fun getMessageFromListStateById(messageId: String): Message?
    fun clearNewMessageState()
    fun muteUser(userId: String, timeout: Int? = TODO())
    fun unmuteUser(userId: String)
    fun banUser(userId: String, reason: String? = TODO(), timeout: Int? = TODO())
    fun unbanUser(userId: String)
    fun shadowBanUser(userId: String, reason: String? = TODO(), timeout: Int? = TODO())
    fun removeShadowBanFromUser(userId: String)
    fun performGiphyAction(action: GiphyAction)
    fun removeAttachment(messageId: String, attachmentToBeDeleted: Attachment)
    fun setMessagePositionHandler(messagePositionHandler: MessagePositionHandler)
    fun setDateSeparatorHandler(dateSeparatorHandler: DateSeparatorHandler?)
    fun setThreadDateSeparatorHandler(threadDateSeparatorHandler: DateSeparatorHandler?)
    fun setMessageFooterVisibility(messageFooterVisibility: MessageFooterVisibility)
    fun setDeletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility)
    fun setSystemMessageVisibility(areSystemMessagesVisible: Boolean)
    fun onCleared()
    sealed class ErrorEvent(open val streamError: Error) {
        data class MuteUserError(override val streamError: Error) : ErrorEvent
        data class UnmuteUserError(override val streamError: Error) : ErrorEvent
        data class FlagMessageError(override val streamError: Error) : ErrorEvent
        data class BlockUserError(override val streamError: Error) : ErrorEvent
        data class PinMessageError(override val streamError: Error) : ErrorEvent
        data class UnpinMessageError(override val streamError: Error) : ErrorEvent
    }
    companion object {
        const val DEFAULT_MESSAGES_LIMIT: Int
    }
}

fun interface MessagePositionHandler {
    fun handleMessagePosition(
        previousMessage: Message?,
        message: Message,
        nextMessage: Message?,
        isAfterDateSeparator: Boolean,
    ): List<MessagePosition>
    companion object {
        fun defaultHandler(): MessagePositionHandler
    }
}
