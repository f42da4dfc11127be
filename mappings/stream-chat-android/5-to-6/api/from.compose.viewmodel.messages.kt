package io.getstream.chat.android.compose.viewmodel.messages

import android.content.Context
import android.net.Uri
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import com.getstream.sdk.chat.model.AttachmentMetaData
import com.getstream.sdk.chat.utils.typing.TypingUpdatesBuffer
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.composer.MessageComposerController
import io.getstream.chat.android.common.composer.MessageComposerState
import io.getstream.chat.android.common.state.DeletedMessageVisibility
import io.getstream.chat.android.common.state.MessageAction
import io.getstream.chat.android.common.state.MessageFooterVisibility
import io.getstream.chat.android.common.state.MessageMode
import io.getstream.chat.android.common.state.ValidationError
import io.getstream.chat.android.compose.handlers.ClipboardHandler
import io.getstream.chat.android.compose.state.messages.MessagesState
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentPickerItemState
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentsPickerMode
import io.getstream.chat.android.compose.state.messages.list.GiphyAction
import io.getstream.chat.android.compose.ui.util.StorageHelperWrapper
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

class MessageListViewModel(
    val chatClient: ChatClient,
    channelId: String,
    clipboardHandler: ClipboardHandler,
    messageLimit: Int = TODO(),
    enforceUniqueReactions: Boolean = TODO(),
    showDateSeparators: Boolean = TODO(),
    showSystemMessages: Boolean = TODO(),
    dateSeparatorThresholdMillis: Long = TODO(),
    deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    messageFooterVisibility: MessageFooterVisibility = TODO(),
    messageId: String? = TODO(),
    navigateToThreadViaNotification: Boolean = TODO(),
) : ViewModel {
    val currentMessagesState: MessagesState
    val messageMode: MessageMode
    val channel: Channel
    val typingUsers: List<User>
    val messageActions: Set<MessageAction>
    val isInThread: Boolean
    val isShowingOverlay: Boolean
    val connectionState: StateFlow<ConnectionState>
    val isOnline: Flow<Boolean>
    val user: StateFlow<User?>
    fun updateLastSeenMessage(message: Message)
    fun loadMore()
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
    fun focusMessage(messageId: String)
    fun getMessageWithId(messageId: String): Message?
    fun performGiphyAction(action: GiphyAction)
    fun scrollToSelectedMessage(message: Message)
}

class MessagesViewModelFactory(
    context: Context,
    channelId: String,
    chatClient: ChatClient = TODO(),
    enforceUniqueReactions: Boolean = TODO(),
    messageLimit: Int = TODO(),
    maxAttachmentCount: Int = TODO(),
    maxAttachmentSize: Long = TODO(),
    showDateSeparators: Boolean = TODO(),
    showSystemMessages: Boolean = TODO(),
    deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    messageFooterVisibility: MessageFooterVisibility = TODO(),
    dateSeparatorThresholdMillis: Long = TODO(),
    messageId: String? = TODO(),
    navigateToThreadViaNotification: Boolean = TODO(),
    autoTranslationEnabled: Boolean = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
}
