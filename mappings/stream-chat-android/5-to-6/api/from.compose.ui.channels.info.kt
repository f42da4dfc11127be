package io.getstream.chat.android.compose.ui.channels.info

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.compose.state.channels.list.ChannelAction
import io.getstream.chat.android.compose.state.channels.list.ChannelOptionState

fun SelectedChannelMenu(
    selectedChannel: Channel,
    isMuted: Boolean,
    currentUser: User?,
    onChannelOptionClick: (ChannelAction) -> Unit,
    onDismiss: () -> Unit,
    modifier: Modifier = TODO(),
    channelOptions: List<ChannelOptionState> = TODO(),
    shape: Shape = TODO(),
    overlayColor: Color = TODO(),
    headerContent: ColumnScope.() -> Unit = TODO(),
    centerContent: ColumnScope.() -> Unit = TODO(),
)
