package io.getstream.chat.android.compose.ui.messages.header

import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.unit.Dp
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.MessageMode

fun MessageListHeader(
    channel: Channel,
    currentUser: User?,
    connectionState: ConnectionState,
    modifier: Modifier = TODO(),
    typingUsers: List<User> = TODO(),
    messageMode: MessageMode = TODO(),
    color: Color = TODO(),
    shape: Shape = TODO(),
    elevation: Dp = TODO(),
    onBackPressed: () -> Unit = TODO(),
    onHeaderTitleClick: (Channel) -> Unit = TODO(),
    onChannelAvatarClick: () -> Unit = TODO(),
    leadingContent: RowScope.() -> Unit = TODO(),
    centerContent: RowScope.() -> Unit = TODO(),
    trailingContent: RowScope.() -> Unit = TODO(),
)

fun DefaultMessageListHeaderCenterContent(
    channel: Channel,
    currentUser: User?,
    connectionState: ConnectionState,
    modifier: Modifier = TODO(),
    typingUsers: List<User> = TODO(),
    messageMode: MessageMode = TODO(),
    onHeaderTitleClick: (Channel) -> Unit = TODO(),
)
