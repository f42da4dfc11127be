package io.getstream.chat.android.compose.ui.components.messageoptions

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.compose.state.messageoptions.MessageOptionItemState

fun MessageOptionItem(
    option: MessageOptionItemState,
    modifier: Modifier = TODO(),
    verticalAlignment: Alignment.Vertical = TODO(),
    horizontalArrangement: Arrangement.Horizontal = TODO(),
)

fun MessageOptions(
    options: List<MessageOptionItemState>,
    onMessageOptionSelected: (MessageOptionItemState) -> Unit,
    modifier: Modifier = TODO(),
    itemContent: ColumnScope.(MessageOptionItemState) -> Unit = TODO(),
)

fun defaultMessageOptionsState(
    selectedMessage: Message,
    currentUser: User?,
    isInThread: Boolean,
    ownCapabilities: Set<String>,
): List<MessageOptionItemState>
