package io.getstream.chat.android.compose.state.channels.list

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.painter.Painter
import io.getstream.chat.android.client.models.Channel

sealed class ChannelAction() {
    abstract val channel: Channel
}

data class ViewInfo(override val channel: Channel) : ChannelAction
data class LeaveGroup(override val channel: Channel) : ChannelAction
data class MuteChannel(override val channel: Channel) : ChannelAction
data class UnmuteChannel(override val channel: Channel) : ChannelAction
data class DeleteConversation(override val channel: Channel) : ChannelAction

object Cancel : ChannelAction {
    override val channel: Channel
}

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
