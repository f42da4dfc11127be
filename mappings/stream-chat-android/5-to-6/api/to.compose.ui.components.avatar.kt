package io.getstream.chat.android.compose.ui.components.avatar

import androidx.compose.foundation.layout.BoxScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.painter.Painter
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.DpOffset
import io.getstream.chat.android.compose.state.OnlineIndicatorAlignment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.User

fun Avatar(
    imageUrl: String,
    initials: String,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    textStyle: TextStyle = TODO(),
    placeholderPainter: Painter? = TODO(),
    contentDescription: String? = TODO(),
    initialsAvatarOffset: DpOffset = TODO(),
    onClick: (() -> Unit)? = TODO(),
)

fun ChannelAvatar(
    channel: Channel,
    currentUser: User?,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    textStyle: TextStyle = TODO(),
    groupAvatarTextStyle: TextStyle = TODO(),
    showOnlineIndicator: Boolean = TODO(),
    onlineIndicatorAlignment: OnlineIndicatorAlignment = TODO(),
    onlineIndicator: BoxScope.() -> Unit = TODO(),
    contentDescription: String? = TODO(),
    onClick: (() -> Unit)? = TODO(),
)

fun GroupAvatar(
    users: List<User>,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    textStyle: TextStyle = TODO(),
    onClick: (() -> Unit)? = TODO(),
)

fun ImageAvatar(
    painter: Painter,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    contentDescription: String? = TODO(),
    onClick: (() -> Unit)? = TODO(),
)

fun InitialsAvatar(
    initials: String,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    textStyle: TextStyle = TODO(),
    avatarOffset: DpOffset = TODO(),
    onClick: (() -> Unit)? = TODO(),
)

fun UserAvatar(
    user: User,
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    textStyle: TextStyle = TODO(),
    contentDescription: String? = TODO(),
    showOnlineIndicator: Boolean = TODO(),
    onlineIndicatorAlignment: OnlineIndicatorAlignment = TODO(),
    initialsAvatarOffset: DpOffset = TODO(),
    onlineIndicator: BoxScope.() -> Unit = TODO(),
    onClick: (() -> Unit)? = TODO(),
)
