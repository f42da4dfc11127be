package io.getstream.chat.android.ui.message.input

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import androidx.constraintlayout.widget.ConstraintLayout
import com.getstream.sdk.chat.model.AttachmentMetaData
import com.getstream.sdk.chat.utils.typing.TypingUpdatesBuffer
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.message.input.attachment.AttachmentSelectionDialogStyle
import io.getstream.chat.android.ui.message.input.attachment.AttachmentSource
import io.getstream.chat.android.ui.message.input.attachment.selected.internal.SelectedCustomAttachmentViewHolderFactory
import io.getstream.chat.android.ui.message.input.transliteration.StreamTransliterator
import io.getstream.chat.android.ui.message.list.MessageReplyStyle
import io.getstream.chat.android.ui.suggestion.list.adapter.SuggestionListItemViewHolderFactory
import java.io.File

class MessageInputView : ConstraintLayout {
    var inputMode: InputMode
    var chatMode: ChatMode
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setInputTextDirection(direction: Int)
    fun setOnSendButtonClickListener(listener: OnMessageSendButtonClickListener?)
    fun setTypingUpdatesBuffer(buffer: TypingUpdatesBuffer)
    fun setSendMessageHandler(handler: MessageSendHandler)
    fun setCommands(commands: List<Command>)
    fun enableSendButton()
    fun disableSendButton()
    fun setMentionsEnabled(enabled: Boolean)
    fun setCommandsEnabled(enabled: Boolean)
    fun setSuggestionListViewHolderFactory(viewHolderFactory: SuggestionListItemViewHolderFactory)
    fun hideSuggestionList()
    fun setUserLookupHandler(handler: UserLookupHandler)
    fun setMaxMessageLength(maxMessageLength: Int)
    fun setCooldownInterval(cooldownInterval: Int)
    fun setMaxMessageLengthHandler(maxMessageLengthHandler: MaxMessageLengthHandler)
    fun listenForBigAttachments(listener: BigFileSelectionListener)
    fun setSelectedAttachmentsCountListener(listener: SelectedAttachmentsCountListener)
    fun setAttachmentButtonClickListener(listener: AttachmentButtonClickListener)
    fun setCommandsButtonClickListener(listener: CommandsButtonClickListener)
    fun setMessageInputModeListener(listener: MessageInputViewModeListener)
    fun setMessageInputMentionListener(listener: MessageInputMentionListener)
    fun setSendMessageButtonEnabledDrawable(drawable: Drawable)
    fun setSendMessageButtonDisabledDrawable(drawable: Drawable)
    fun switchToCommandMode(command: Command)
    fun setOwnCapabilities(ownCapabilities: Set<String>)
    fun submitAttachments(attachments: Collection<AttachmentMetaData>, attachmentSource: AttachmentSource)
    fun submitCustomAttachments(attachments: Collection<Attachment>, viewHolderFactory: SelectedCustomAttachmentViewHolderFactory)
    sealed class InputMode() {
        object Normal : InputMode
        data class Thread(val parentMessage: Message) : InputMode
        data class Edit(val oldMessage: Message) : InputMode
        data class Reply(val repliedMessage: Message) : InputMode
    }
    enum class ChatMode {
        DIRECT_CHAT, GROUP_CHAT
    }
    interface MessageSendHandler {
        fun sendMessage(messageText: String, messageReplyTo: Message? = TODO())
        fun sendMessageWithAttachments(
            message: String,
            attachmentsWithMimeTypes: List<Pair<File, String?>>,
            messageReplyTo: Message? = TODO(),
        )
        fun sendMessageWithCustomAttachments(message: String, attachments: List<Attachment>, messageReplyTo: Message? = TODO())
        fun sendToThread(parentMessage: Message, messageText: String, alsoSendToChannel: Boolean)
        fun sendToThreadWithAttachments(
            parentMessage: Message,
            message: String,
            alsoSendToChannel: Boolean,
            attachmentsWithMimeTypes: List<Pair<File, String?>>,
        )
        fun sendToThreadWithCustomAttachments(
            parentMessage: Message,
            message: String,
            alsoSendToChannel: Boolean,
            attachmentsWithMimeTypes: List<Attachment>,
        )
        fun editMessage(oldMessage: Message, newMessageText: String)
        fun dismissReply()
    }
    fun interface OnMessageSendButtonClickListener {
        fun onClick()
    }
    fun interface MaxMessageLengthHandler {
        fun onMessageLengthChanged(messageText: String, messageLength: Int, maxMessageLength: Int, maxMessageLengthExceeded: Boolean)
    }
    interface BigFileSelectionListener {
        fun handleBigFileSelected(hasBigFile: Boolean)
    }
    fun interface SelectedAttachmentsCountListener {
        fun attachmentsCountChanged(attachmentsCount: Int, maxAttachmentsCount: Int)
    }
    interface UserLookupHandler {
        suspend fun handleUserLookup(query: String): List<User>
    }
    class DefaultUserLookupHandler(
        var users: List<User>,
        streamTransliterator: StreamTransliterator = TODO(),
        queryMembersOnline: suspend (query: String) -> List<User> = TODO(),
    ) : UserLookupHandler {
        override suspend fun handleUserLookup(query: String): List<User>
    }
    fun interface AttachmentButtonClickListener {
        fun onAttachmentButtonClicked()
    }
    fun interface CommandsButtonClickListener {
        fun onCommandsButtonClicked()
    }
    fun interface MessageInputViewModeListener {
        fun inputModeChanged(inputMode: InputMode)
    }
    fun interface MessageInputMentionListener {
        fun onMentionSelected(user: User)
    }
}

data class MessageInputViewStyle(
    val attachButtonEnabled: Boolean,
    val attachButtonIcon: Drawable,
    val commandsButtonEnabled: Boolean,
    val commandsButtonIcon: Drawable,
    val messageInputTextStyle: TextStyle,
    val messageInputScrollbarEnabled: Boolean,
    val messageInputScrollbarFadingEnabled: Boolean,
    val sendButtonEnabled: Boolean,
    val sendButtonEnabledIcon: Drawable,
    val sendButtonDisabledIcon: Drawable,
    val showSendAlsoToChannelCheckbox: Boolean,
    val sendAlsoToChannelCheckboxDrawable: Drawable?,
    val sendAlsoToChannelCheckboxGroupChatText: CharSequence?,
    val sendAlsoToChannelCheckboxDirectChatText: CharSequence?,
    val sendAlsoToChannelCheckboxTextStyle: TextStyle,
    val commandsEnabled: Boolean,
    val mentionsEnabled: Boolean,
    val backgroundColor: Int,
    val editTextBackgroundDrawable: Drawable,
    val customCursorDrawable: Drawable?,
    val attachmentMaxFileSize: Int,
    val dividerBackground: Drawable,
    val attachmentSelectionDialogStyle: AttachmentSelectionDialogStyle,
    val commandInputCancelIcon: Drawable,
    val commandInputBadgeIcon: Drawable,
    val commandInputBadgeBackgroundDrawable: Drawable,
    val commandInputBadgeTextStyle: TextStyle,
    val fileNameTextStyle: TextStyle,
    val fileSizeTextStyle: TextStyle,
    val fileCheckboxSelectedDrawable: Drawable,
    val fileCheckboxDeselectedDrawable: Drawable,
    val fileCheckboxTextColor: Int,
    val fileAttachmentEmptyStateTextStyle: TextStyle,
    val mediaAttachmentEmptyStateTextStyle: TextStyle,
    val fileAttachmentEmptyStateText: String,
    val mediaAttachmentEmptyStateText: String,
    val dismissIconDrawable: Drawable,
    val cooldownTimerTextStyle: TextStyle,
    val cooldownTimerBackgroundDrawable: Drawable,
    val maxAttachmentsCount: Int,
    val editInputModeIcon: Drawable,
    val replyInputModeIcon: Drawable,
    val commandButtonRippleColor: Int?,
    val attachmentButtonRippleColor: Int?,
    val messageInputInputType: Int,
    val messageReplyBackgroundColor: Int,
    val messageReplyTextStyleMine: TextStyle,
    val messageReplyMessageBackgroundStrokeColorMine: Int,
    val messageReplyMessageBackgroundStrokeWidthMine: Float,
    val messageReplyTextStyleTheirs: TextStyle,
    val messageReplyMessageBackgroundStrokeColorTheirs: Int,
    val messageReplyMessageBackgroundStrokeWidthTheirs: Float,
) : ViewStyle {
    fun toMessageReplyStyle(): MessageReplyStyle
    companion object {
        fun createDefault(context: Context): MessageInputViewStyle
    }
}
