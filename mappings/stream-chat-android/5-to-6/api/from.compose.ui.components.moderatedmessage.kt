package io.getstream.chat.android.compose.ui.components.moderatedmessage

import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.common.model.ModeratedMessageOption

fun ModeratedMessageDialog(
    message: Message,
    onDismissRequest: () -> Unit,
    onDialogOptionInteraction: (message: Message, option: ModeratedMessageOption) -> Unit,
    modifier: Modifier = TODO(),
    moderatedMessageOptions: List<ModeratedMessageOption> = TODO(),
    dialogTitle: () -> Unit = TODO(),
    dialogDescription: () -> Unit = TODO(),
    dialogOptions: () -> Unit = TODO(),
)

fun ModeratedMessageDialogOptions(
    message: Message,
    options: List<ModeratedMessageOption>,
    modifier: Modifier = TODO(),
    onDismissRequest: () -> Unit = TODO(),
    onDialogOptionInteraction: (message: Message, option: ModeratedMessageOption) -> Unit = TODO(),
    itemContent: (ModeratedMessageOption) -> Unit = TODO(),
)

fun ModeratedMessageOptionItem(option: ModeratedMessageOption, modifier: Modifier = TODO())
