package io.getstream.chat.android.compose.viewmodel.messages

import android.content.Context
import android.net.Uri
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentPickerItemState
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentsPickerMode
import io.getstream.chat.android.compose.ui.util.StorageHelperWrapper
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.feature.messages.composer.MessageComposerController
import io.getstream.chat.android.ui.common.feature.messages.list.DateSeparatorHandler
import io.getstream.chat.android.ui.common.feature.messages.list.MessageListController
import io.getstream.chat.android.ui.common.feature.messages.list.MessagePositionHandler
import io.getstream.chat.android.ui.common.helper.ClipboardHandler
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.MessageMode
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState
import io.getstream.chat.android.ui.common.state.messages.composer.ValidationError
import io.getstream.chat.android.ui.common.state.messages.list.DeletedMessageVisibility
import io.getstream.chat.android.ui.common.state.messages.list.GiphyAction
import io.getstream.chat.android.ui.common.state.messages.list.MessageFooterVisibility
import io.getstream.chat.android.ui.common.state.messages.list.MessageListState
import io.getstream.chat.android.ui.common.utils.typing.TypingUpdatesBuffer
import io.getstream.sdk.chat.audio.recording.StreamMediaRecorder
import java.io.File
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

class AttachmentsPickerViewModel(storageHelper: StorageHelperWrapper) : ViewModel {
    val attachmentsPickerMode: AttachmentsPickerMode
    var images: List<AttachmentPickerItemState>
    var files: List<AttachmentPickerItemState>
    var attachments: List<AttachmentPickerItemState>
    val hasPickedFiles: Boolean
    val hasPickedImages: Boolean
    val hasPickedAttachments: Boolean
    val isShowingAttachments: Boolean
    fun loadData()
    fun changeAttachmentPickerMode(attachmentsPickerMode: AttachmentsPickerMode, hasPermission: () -> Boolean = TODO())
    fun changeAttachmentState(showAttachments: Boolean)
    fun changeSelectedAttachments(attachmentItem: AttachmentPickerItemState)
    fun getSelectedAttachments(): List<Attachment>
    fun getAttachmentsFromUris(uris: List<Uri>): List<Attachment>
    fun getAttachmentsFromMetaData(metaData: List<AttachmentMetaData>): List<Attachment>
    fun dismissAttachments()
}

class MessageComposerViewModel(messageComposerController: MessageComposerController) : ViewModel {
    val messageComposerState: StateFlow<MessageComposerState>
    val input: MutableStateFlow<String>
    val alsoSendToChannel: MutableStateFlow<Boolean>
    val cooldownTimer: MutableStateFlow<Int>
    val selectedAttachments: MutableStateFlow<List<Attachment>>
    val validationErrors: MutableStateFlow<List<ValidationError>>
    val mentionSuggestions: MutableStateFlow<List<User>>
    val commandSuggestions: MutableStateFlow<List<Command>>
    val messageMode: MutableStateFlow<MessageMode>
    val lastActiveAction: Flow<MessageAction?>
    val ownCapabilities: StateFlow<Set<String>>
    fun setMessageInput(value: String): Unit
    fun setAlsoSendToChannel(alsoSendToChannel: Boolean): Unit
    fun setMessageMode(messageMode: MessageMode): Unit
    fun performMessageAction(messageAction: MessageAction): Unit
    fun dismissMessageActions(): Unit
    fun addSelectedAttachments(attachments: List<Attachment>): Unit
    fun removeSelectedAttachment(attachment: Attachment): Unit
    fun sendMessage(message: Message): Unit
    fun buildNewMessage(message: String, attachments: List<Attachment> = TODO()): Message
    fun leaveThread(): Unit
    fun selectMention(user: User): Unit
    fun selectCommand(command: Command): Unit
    fun toggleCommandsVisibility(): Unit
    fun setTypingUpdatesBuffer(buffer: TypingUpdatesBuffer)
    fun clearData(): Unit
}

class MessageListViewModel(messageListController: MessageListController) : ViewModel {
    val currentMessagesState: MessageListState
    val messageMode: MessageMode
    val channel: Channel
    val typingUsers: List<User>
    val messageActions: Set<MessageAction>
    val isInThread: Boolean
    val isShowingOverlay: Boolean
    val connectionState: StateFlow<ConnectionState>
    val isOnline: Flow<Boolean>
    val user: StateFlow<User?>
    val showSystemMessagesState: Boolean
    val messageFooterVisibilityState: MessageFooterVisibility
    val deletedMessageVisibilityState: DeletedMessageVisibility
    fun updateLastSeenMessage(message: Message)
    fun loadNewerMessages(messageId: String, messageLimit: Int = TODO())
    fun loadOlderMessages(messageLimit: Int = TODO())
    fun selectMessage(message: Message?)
    fun selectReactions(message: Message?)
    fun selectExtendedReactions(message: Message?)
    fun openMessageThread(message: Message)
    fun dismissMessageAction(messageAction: MessageAction)
    fun dismissAllMessageActions()
    fun performMessageAction(messageAction: MessageAction)
    fun deleteMessage(message: Message, hard: Boolean = TODO())
    fun flagMessage(message: Message)
    fun muteUser(userId: String, timeout: Int? = TODO())
    fun unmuteUser(userId: String)
    fun banUser(userId: String, reason: String? = TODO(), timeout: Int? = TODO())
    fun unbanUser(userId: String)
    fun shadowBanUser(userId: String, reason: String? = TODO(), timeout: Int? = TODO())
    fun removeShadowBanFromUser(userId: String)
    fun leaveThread()
    fun removeOverlay()
    fun clearNewMessageState()
    fun getMessageById(messageId: String): Message?
    fun performGiphyAction(action: GiphyAction)
    fun scrollToMessage(messageId: String, parentMessageId: String?)
    fun scrollToBottom(messageLimit: Int = TODO(), scrollToBottom: () -> Unit)
    fun setMessagePositionHandler(messagePositionHandler: MessagePositionHandler)
    fun setDateSeparatorHandler(dateSeparatorHandler: DateSeparatorHandler?)
    fun setThreadDateSeparatorHandler(threadDateSeparatorHandler: DateSeparatorHandler?)
    fun setMessageFooterVisibility(messageFooterVisibility: MessageFooterVisibility)
    fun setDeletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility)
    fun setSystemMessageVisibility(areSystemMessagesVisible: Boolean)
}

class MessagesViewModelFactory(
    context: Context,
    channelId: String,
    messageId: String? = TODO(),
    parentMessageId: String? = TODO(),
    chatClient: ChatClient = TODO(),
    clientState: ClientState = TODO(),
    mediaRecorder: StreamMediaRecorder = TODO(),
    fileToUriConverter: (File) -> String = TODO(),
    messageLimit: Int = TODO(),
    clipboardHandler: ClipboardHandler = TODO(),
    enforceUniqueReactions: Boolean = TODO(),
    maxAttachmentCount: Int = TODO(),
    maxAttachmentSize: Long = TODO(),
    showSystemMessages: Boolean = TODO(),
    deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    messageFooterVisibility: MessageFooterVisibility = TODO(),
    dateSeparatorHandler: DateSeparatorHandler = TODO(),
    threadDateSeparatorHandler: DateSeparatorHandler = TODO(),
    messagePositionHandler: MessagePositionHandler = TODO(),
    showDateSeparatorInEmptyThread: Boolean = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
}
