package io.getstream.chat.android.compose.state.channels.list

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.painter.Painter
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.ui.common.state.channels.actions.ChannelAction

data class ChannelItemState(val channel: Channel, val isMuted: Boolean = TODO())

class ChannelOptionState(
    val title: String,
    val titleColor: Color,
    val iconPainter: Painter,
    val iconColor: Color,
    val action: ChannelAction,
)

data class ChannelsState(
    val isLoading: Boolean = TODO(),
    val isLoadingMore: Boolean = TODO(),
    val endOfChannels: Boolean = TODO(),
    val channelItems: List<ChannelItemState> = TODO(),
    val searchQuery: String = TODO(),
)
