package io.getstream.chat.android.compose.ui.components.reactionpicker

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.lazy.grid.GridCells
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import io.getstream.chat.android.compose.ui.util.ReactionIcon
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.state.messages.MessageAction

fun ReactionsPicker(
    message: Message,
    onMessageAction: (MessageAction) -> Unit,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    overlayColor: Color = TODO(),
    cells: GridCells = TODO(),
    onDismiss: () -> Unit = TODO(),
    reactionTypes: Map<String, ReactionIcon> = TODO(),
    headerContent: ColumnScope.() -> Unit = TODO(),
    centerContent: ColumnScope.() -> Unit = TODO(),
)
