package io.getstream.chat.android.compose.ui.messages.header

import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.unit.Dp
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.state.MessageMode

fun MessageListHeader(
    channel: Channel,
    currentUser: User?,
    modifier: Modifier = TODO(),
    typingUsers: List<User> = TODO(),
    messageMode: MessageMode = TODO(),
    connectionState: ConnectionState = TODO(),
    color: Color = TODO(),
    shape: Shape = TODO(),
    elevation: Dp = TODO(),
    onBackPressed: () -> Unit = TODO(),
    onHeaderActionClick: (Channel) -> Unit = TODO(),
    leadingContent: RowScope.() -> Unit = TODO(),
    centerContent: RowScope.() -> Unit = TODO(),
    trailingContent: RowScope.() -> Unit = TODO(),
)

fun DefaultMessageListHeaderCenterContent(
    channel: Channel,
    currentUser: User?,
    modifier: Modifier = TODO(),
    typingUsers: List<User> = TODO(),
    messageMode: MessageMode = TODO(),
    onHeaderActionClick: (Channel) -> Unit = TODO(),
    connectionState: ConnectionState = TODO(),
)
