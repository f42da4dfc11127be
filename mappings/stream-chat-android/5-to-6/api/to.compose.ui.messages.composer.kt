package io.getstream.chat.android.compose.ui.messages.composer

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import io.getstream.chat.android.compose.state.messages.attachments.StatefulStreamMediaRecorder
import io.getstream.chat.android.compose.viewmodel.messages.MessageComposerViewModel
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState

fun MessageComposer(
    viewModel: MessageComposerViewModel,
    modifier: Modifier = TODO(),
    statefulStreamMediaRecorder: StatefulStreamMediaRecorder? = TODO(),
    onSendMessage: (Message) -> Unit = TODO(),
    onAttachmentsClick: () -> Unit = TODO(),
    onCommandsClick: () -> Unit = TODO(),
    onValueChange: (String) -> Unit = TODO(),
    onAttachmentRemoved: (Attachment) -> Unit = TODO(),
    onCancelAction: () -> Unit = TODO(),
    onMentionSelected: (User) -> Unit = TODO(),
    onCommandSelected: (Command) -> Unit = TODO(),
    onAlsoSendToChannelSelected: (Boolean) -> Unit = TODO(),
    onRecordingSaved: (Attachment) -> Unit = TODO(),
    headerContent: ColumnScope.(MessageComposerState) -> Unit = TODO(),
    footerContent: ColumnScope.(MessageComposerState) -> Unit = TODO(),
    mentionPopupContent: (List<User>) -> Unit = TODO(),
    commandPopupContent: (List<Command>) -> Unit = TODO(),
    integrations: RowScope.(MessageComposerState) -> Unit = TODO(),
    label: (MessageComposerState) -> Unit = TODO(),
    input: RowScope.(MessageComposerState) -> Unit = TODO(),
    audioRecordingContent: RowScope.(StatefulStreamMediaRecorder) -> Unit = TODO(),
    trailingContent: (MessageComposerState) -> Unit = TODO(),
)

fun MessageComposer(
    messageComposerState: MessageComposerState,
    onSendMessage: (String, List<Attachment>) -> Unit,
    modifier: Modifier = TODO(),
    statefulStreamMediaRecorder: StatefulStreamMediaRecorder? = TODO(),
    onAttachmentsClick: () -> Unit = TODO(),
    onCommandsClick: () -> Unit = TODO(),
    onValueChange: (String) -> Unit = TODO(),
    onAttachmentRemoved: (Attachment) -> Unit = TODO(),
    onCancelAction: () -> Unit = TODO(),
    onMentionSelected: (User) -> Unit = TODO(),
    onCommandSelected: (Command) -> Unit = TODO(),
    onAlsoSendToChannelSelected: (Boolean) -> Unit = TODO(),
    onRecordingSaved: (Attachment) -> Unit = TODO(),
    headerContent: ColumnScope.(MessageComposerState) -> Unit = TODO(),
    footerContent: ColumnScope.(MessageComposerState) -> Unit = TODO(),
    mentionPopupContent: (List<User>) -> Unit = TODO(),
    commandPopupContent: (List<Command>) -> Unit = TODO(),
    integrations: RowScope.(MessageComposerState) -> Unit = TODO(),
    label: (MessageComposerState) -> Unit = TODO(),
    input: RowScope.(MessageComposerState) -> Unit = TODO(),
    audioRecordingContent: RowScope.(StatefulStreamMediaRecorder) -> Unit = TODO(),
    trailingContent: (MessageComposerState) -> Unit = TODO(),
)

fun DefaultMessageComposerHeaderContent(messageComposerState: MessageComposerState, onCancelAction: () -> Unit)
fun DefaultMessageComposerFooterContent(messageComposerState: MessageComposerState, onAlsoSendToChannelSelected: (Boolean) -> Unit)
