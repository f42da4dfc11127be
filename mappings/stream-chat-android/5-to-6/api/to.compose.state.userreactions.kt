package io.getstream.chat.android.compose.state.userreactions

import androidx.compose.ui.graphics.painter.Painter
import io.getstream.chat.android.models.User

data class UserReactionItemState(val user: User, val painter: Painter, val type: String)
