package io.getstream.chat.android.state.plugin.state.global

import io.getstream.chat.android.models.ChannelMute
import io.getstream.chat.android.models.Mute
import io.getstream.chat.android.models.TypingEvent
import kotlinx.coroutines.flow.StateFlow

interface GlobalState {
    val totalUnreadCount: StateFlow<Int>
    val channelUnreadCount: StateFlow<Int>
    val muted: StateFlow<List<Mute>>
    val channelMutes: StateFlow<List<ChannelMute>>
    val banned: StateFlow<Boolean>
    val typingChannels: StateFlow<Map<String, TypingEvent>>
}
