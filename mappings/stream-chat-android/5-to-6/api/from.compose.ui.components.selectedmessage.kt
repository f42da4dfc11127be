package io.getstream.chat.android.compose.ui.components.selectedmessage

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.state.MessageAction
import io.getstream.chat.android.compose.state.messageoptions.MessageOptionItemState
import io.getstream.chat.android.compose.ui.util.ReactionIcon

fun SelectedMessageMenu(
    message: Message,
    messageOptions: List<MessageOptionItemState>,
    ownCapabilities: Set<String>,
    onMessageAction: (MessageAction) -> Unit,
    onShowMoreReactionsSelected: () -> Unit,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    overlayColor: Color = TODO(),
    reactionTypes: Map<String, ReactionIcon> = TODO(),
    showMoreReactionsIcon: Int = TODO(),
    onDismiss: () -> Unit = TODO(),
    headerContent: ColumnScope.() -> Unit = TODO(),
    centerContent: ColumnScope.() -> Unit = TODO(),
)

fun SelectedReactionsMenu(
    message: Message,
    currentUser: User?,
    ownCapabilities: Set<String>,
    onMessageAction: (MessageAction) -> Unit,
    onShowMoreReactionsSelected: () -> Unit,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    overlayColor: Color = TODO(),
    reactionTypes: Map<String, ReactionIcon> = TODO(),
    showMoreReactionsIcon: Int = TODO(),
    onDismiss: () -> Unit = TODO(),
    headerContent: ColumnScope.() -> Unit = TODO(),
    centerContent: ColumnScope.() -> Unit = TODO(),
)
