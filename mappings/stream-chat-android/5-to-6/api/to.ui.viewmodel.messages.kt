package io.getstream.chat.android.ui.viewmodel.messages

import android.content.Context
import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.channel.state.ChannelState
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.Flag
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.feature.messages.composer.MessageComposerController
import io.getstream.chat.android.ui.common.feature.messages.list.DateSeparatorHandler
import io.getstream.chat.android.ui.common.feature.messages.list.MessageListController
import io.getstream.chat.android.ui.common.feature.messages.list.MessagePositionHandler
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.MessageMode
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState
import io.getstream.chat.android.ui.common.state.messages.composer.ValidationError
import io.getstream.chat.android.ui.common.state.messages.list.DeletedMessageVisibility
import io.getstream.chat.android.ui.common.state.messages.list.GiphyAction
import io.getstream.chat.android.ui.common.state.messages.list.MessageFooterVisibility
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerView
import io.getstream.chat.android.ui.feature.messages.header.MessageListHeaderView
import io.getstream.chat.android.ui.feature.messages.list.MessageListView
import io.getstream.chat.android.ui.model.MessageListItemWrapper
import io.getstream.result.Result
import io.getstream.result.call.Call
import io.getstream.sdk.chat.audio.recording.StreamMediaRecorder
import java.io.File
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
    fun sendMessage(message: Message = TODO()): Unit
    fun buildNewMessage(message: String = TODO(), attachments: List<Attachment> = TODO()): Message
    fun leaveThread(): Unit
    fun selectMention(user: User): Unit
    fun selectCommand(command: Command): Unit
    fun toggleCommandsVisibility(): Unit
    fun clearData(): Unit
    fun dismissSuggestionsPopup(): Unit
    fun startRecording(): Unit
    fun lockRecording(): Unit
    fun cancelRecording(): Unit
    fun stopRecording(): Unit
    fun toggleRecordingPlayback(): Unit
    fun completeRecording(): Unit
    fun pauseRecording(): Unit
    fun seekRecordingTo(progress: Float): Unit
    fun sendRecording()
}

class MessageComposerViewModelBinder internal constructor() {
    companion object {
        fun with(vm: MessageComposerViewModel): MessageComposerViewModelBinder
    }
    fun onSendMessageButtonClick(listener: (Message) -> Unit): MessageComposerViewModelBinder
    fun onTextInputChange(listener: (String) -> Unit): MessageComposerViewModelBinder
    fun onAttachmentSelection(listener: (List<Attachment>) -> Unit): MessageComposerViewModelBinder
    fun onAttachmentRemoval(listener: (Attachment) -> Unit): MessageComposerViewModelBinder
    fun onMentionSelection(listener: (User) -> Unit): MessageComposerViewModelBinder
    fun onCommandSelection(listener: (Command) -> Unit): MessageComposerViewModelBinder
    fun onAlsoSendToChannelSelection(listener: (Boolean) -> Unit): MessageComposerViewModelBinder
    fun onDismissActionClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onCommandsButtonClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onDismissSuggestions(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioRecordButtonHold(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioRecordButtonLock(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioRecordButtonCancel(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioRecordButtonRelease(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioDeleteButtonClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioStopButtonClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioPlaybackButtonClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioCompleteButtonClick(listener: () -> Unit): MessageComposerViewModelBinder
    fun onAudioSliderDragStart(listener: (Float) -> Unit): MessageComposerViewModelBinder
    fun onAudioSliderDragStop(listener: (Float) -> Unit): MessageComposerViewModelBinder
    fun bindView(view: MessageComposerView, lifecycleOwner: LifecycleOwner)
}

class MessageListHeaderViewModel(
    cid: String,
    chatClient: ChatClient = TODO(),
    clientState: ClientState = TODO(),
    messageId: String? = TODO(),
) : ViewModel {
    val channel: LiveData<Channel>
    val typingUsers: LiveData<List<User>>
    val members: LiveData<List<Member>>
    val membersCount: LiveData<Int?>
    val online: LiveData<ConnectionState>
    val activeThread: LiveData<Message?>
    fun setActiveThread(message: Message)
    fun resetThread()
}

class MessageListViewModel(messageListController: MessageListController, chatClient: ChatClient = TODO()) : ViewModel {
    val channelState: StateFlow<ChannelState?>
    val channel: LiveData<Channel>
    val ownCapabilities: LiveData<Set<String>>
    val showSystemMessagesState: LiveData<Boolean>
    val messageFooterVisibilityState: LiveData<MessageFooterVisibility>
    val deletedMessageVisibility: LiveData<DeletedMessageVisibility>
    val state: LiveData<State>
    val mode: LiveData<MessageMode>
    val loadMoreLiveData: LiveData<Boolean>
    val targetMessage: LiveData<Message>
    val errorEvents: LiveData<io.getstream.chat.android.state.utils.Event<MessageListController.ErrorEvent>>
    val user: LiveData<User?>
    val unreadCount: LiveData<Int>
    val insideSearch: LiveData<Boolean>
    fun onEvent(event: Event)
    fun getMessageById(messageId: String): Message?
    fun scrollToBottom(messageLimit: Int = TODO(), scrollToBottom: () -> Unit)
    fun setDateSeparatorHandler(dateSeparatorHandler: DateSeparatorHandler?)
    fun setThreadDateSeparatorHandler(threadDateSeparatorHandler: DateSeparatorHandler?)
    fun setMessagePositionHandler(messagePositionHandler: MessagePositionHandler)
    fun setDeletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility)
    fun setMessageFooterVisibility(messageFooterVisibility: MessageFooterVisibility)
    fun setAreSystemMessagesVisible(showSystemMessages: Boolean)
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
        data class GiphyActionSelected(val action: GiphyAction) : Event
        data class RetryMessage(val message: Message) : Event
        data class MessageReaction(val message: Message, val reactionType: String) : Event
        data class MuteUser(val user: User) : Event
        data class UnmuteUser(val user: User) : Event
        data class BanUser(val user: User, val reason: String? = TODO(), val timeout: Int? = TODO()) : Event
        data class UnbanUser(val user: User) : Event
        data class ShadowBanUser(val user: User, val reason: String? = TODO(), val timeout: Int? = TODO()) : Event
        data class RemoveShadowBanFromUser(val user: User) : Event
        data class ReplyMessage(val cid: String, val repliedMessage: Message) : Event
        data class ReplyAttachment(val cid: String, val repliedMessageId: String) : Event
        data class DownloadAttachment(val downloadAttachmentCall: () -> Call<Unit>) : Event
        data class ShowMessage(val messageId: String, val parentMessageId: String?) : Event
        data class RemoveAttachment(val messageId: String, val attachment: Attachment) : Event
    }
}

class MessageListViewModelFactory(
    context: Context,
    cid: String,
    messageId: String? = TODO(),
    parentMessageId: String? = TODO(),
    chatClient: ChatClient = TODO(),
    clientState: ClientState = TODO(),
    mediaRecorder: StreamMediaRecorder = TODO(),
    fileToUri: (File) -> String = TODO(),
    messageLimit: Int = TODO(),
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
    class Builder(context: Context) {
        fun cid(cid: String): Builder
        fun messageId(messageId: String): Builder
        fun chatClient(chatClient: ChatClient): Builder
        fun mediaRecorder(mediaRecorder: StreamMediaRecorder): Builder
        fun enforceUniqueReactions(enforceUniqueReactions: Boolean): Builder
        fun maxAttachmentCount(maxAttachmentCount: Int): Builder
        fun maxAttachmentSize(maxAttachmentSize: Long): Builder
        fun showSystemMessages(showSystemMessages: Boolean): Builder
        fun deletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility): Builder
        fun messageFooterVisibility(messageFooterVisibility: MessageFooterVisibility): Builder
        fun dateSeparatorHandler(dateSeparatorHandler: DateSeparatorHandler): Builder
        fun threadDateSeparatorHandler(threadDateSeparatorHandler: DateSeparatorHandler): Builder
        fun build(): ViewModelProvider.Factory
    }
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
    audioRecordButtonHoldListener: () -> Unit = TODO(),
    audioRecordButtonLockListener: () -> Unit = TODO(),
    audioRecordButtonCancelListener: () -> Unit = TODO(),
    audioRecordButtonReleaseListener: () -> Unit = TODO(),
    audioDeleteButtonClickListener: () -> Unit = TODO(),
    audioStopButtonClickListener: () -> Unit = TODO(),
    audioPlaybackButtonClickListener: () -> Unit = TODO(),
    audioCompleteButtonClickListener: () -> Unit = TODO(),
    audioSliderDragStartListener: (Float) -> Unit = TODO(),
    audioSliderDragStopListener: (Float) -> Unit = TODO(),
)

fun MessageListHeaderViewModel.bindView(view: MessageListHeaderView, lifecycle: LifecycleOwner)
fun MessageListViewModel.bindView(view: MessageListView, lifecycleOwner: LifecycleOwner)
