package io.getstream.chat.android.compose.state.reactionoptions

import androidx.compose.ui.graphics.painter.Painter

data class ReactionOptionItemState(val painter: Painter, val type: String)
