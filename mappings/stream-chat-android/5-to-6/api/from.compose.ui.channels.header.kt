package io.getstream.chat.android.compose.ui.channels.header

import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.unit.Dp
import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.User

fun ChannelListHeader(
    modifier: Modifier = TODO(),
    title: String = TODO(),
    currentUser: User? = TODO(),
    connectionState: ConnectionState = TODO(),
    color: Color = TODO(),
    shape: Shape = TODO(),
    elevation: Dp = TODO(),
    onAvatarClick: (User?) -> Unit = TODO(),
    onHeaderActionClick: () -> Unit = TODO(),
    leadingContent: RowScope.() -> Unit = TODO(),
    centerContent: RowScope.() -> Unit = TODO(),
    trailingContent: RowScope.() -> Unit = TODO(),
)
