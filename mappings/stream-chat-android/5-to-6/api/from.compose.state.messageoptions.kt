package io.getstream.chat.android.compose.state.messageoptions

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.painter.Painter
import io.getstream.chat.android.common.state.MessageAction

class MessageOptionItemState(
    val title: Int,
    val titleColor: Color,
    val iconPainter: Painter,
    val iconColor: Color,
    val action: MessageAction,
)
