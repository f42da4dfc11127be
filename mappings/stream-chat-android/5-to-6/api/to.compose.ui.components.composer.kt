package io.getstream.chat.android.compose.ui.components.composer

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.ui.Modifier
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState

fun CoolDownIndicator(coolDownTime: Int, modifier: Modifier = TODO())

fun InputField(
    value: String,
    onValueChange: (String) -> Unit,
    modifier: Modifier = TODO(),
    enabled: Boolean = TODO(),
    maxLines: Int = TODO(),
    border: BorderStroke = TODO(),
    innerPadding: PaddingValues = TODO(),
    keyboardOptions: KeyboardOptions = TODO(),
    decorationBox: (innerTextField: () -> Unit) -> Unit,
)

fun MessageInput(
    messageComposerState: MessageComposerState,
    onValueChange: (String) -> Unit,
    onAttachmentRemoved: (Attachment) -> Unit,
    modifier: Modifier = TODO(),
    maxLines: Int = TODO(),
    keyboardOptions: KeyboardOptions = TODO(),
    label: (MessageComposerState) -> Unit = TODO(),
    innerLeadingContent: RowScope.() -> Unit = TODO(),
    innerTrailingContent: RowScope.() -> Unit = TODO(),
)

fun MessageInputOptions(activeAction: MessageAction, onCancelAction: () -> Unit, modifier: Modifier = TODO())
