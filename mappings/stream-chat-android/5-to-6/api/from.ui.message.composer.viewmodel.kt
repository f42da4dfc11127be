package io.getstream.chat.android.ui.message.composer.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.composer.MessageComposerController
import io.getstream.chat.android.common.composer.MessageComposerState
import io.getstream.chat.android.common.state.MessageAction
import io.getstream.chat.android.common.state.MessageMode
import io.getstream.chat.android.common.state.ValidationError
import io.getstream.chat.android.ui.message.composer.MessageComposerView
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

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
    fun buildNewMessage(message: String = TODO(), attachments: List<Attachment> = TODO()): Message
    fun leaveThread(): Unit
    fun selectMention(user: User): Unit
    fun selectCommand(command: Command): Unit
    fun toggleCommandsVisibility(): Unit
    fun clearData(): Unit
    fun dismissSuggestionsPopup(): Unit
}

fun MessageComposerViewModel.bindView(
    view: MessageComposerView,
    lifecycleOwner: LifecycleOwner,
    sendMessageButtonClickListener: (Message) -> Unit = TODO(),
    textInputChangeListener: (String) -> Unit = TODO(),
    attachmentSelectionListener: (List<Attachment>) -> Unit = TODO(),
    attachmentRemovalListener: (Attachment) -> Unit = TODO(),
    mentionSelectionListener: (User) -> Unit = TODO(),
    commandSelectionListener: (Command) -> Unit = TODO(),
    alsoSendToChannelSelectionListener: (Boolean) -> Unit = TODO(),
    dismissActionClickListener: () -> Unit = TODO(),
    commandsButtonClickListener: () -> Unit = TODO(),
    dismissSuggestionsListener: () -> Unit = TODO(),
)

fun MessageComposerViewModel.bindViewDefaults(
    view: MessageComposerView,
    lifecycleOwner: LifecycleOwner,
    sendMessageButtonClickListener: ((Message) -> Unit)? = TODO(),
    textInputChangeListener: ((String) -> Unit)? = TODO(),
    attachmentSelectionListener: ((List<Attachment>) -> Unit)? = TODO(),
    attachmentRemovalListener: ((Attachment) -> Unit)? = TODO(),
    mentionSelectionListener: ((User) -> Unit)? = TODO(),
    commandSelectionListener: ((Command) -> Unit)? = TODO(),
    alsoSendToChannelSelectionListener: ((Boolean) -> Unit)? = TODO(),
    dismissActionClickListener: (() -> Unit)? = TODO(),
    commandsButtonClickListener: (() -> Unit)? = TODO(),
    dismissSuggestionsListener: (() -> Unit)? = TODO(),
)
