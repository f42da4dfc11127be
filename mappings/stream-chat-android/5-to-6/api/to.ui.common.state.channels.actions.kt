package io.getstream.chat.android.ui.common.state.channels.actions

import io.getstream.chat.android.models.Channel

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
