package io.getstream.chat.android.offline.plugin.state.global

import io.getstream.chat.android.client.models.ChannelMute
import io.getstream.chat.android.client.models.Mute
import io.getstream.chat.android.client.models.TypingEvent
import kotlinx.coroutines.flow.StateFlow

interface GlobalState {
    val totalUnreadCount: StateFlow<Int>
    val channelUnreadCount: StateFlow<Int>
    val muted: StateFlow<List<Mute>>
    val channelMutes: StateFlow<List<ChannelMute>>
    val banned: StateFlow<Boolean>
    val typingChannels: StateFlow<Map<String, TypingEvent>>
    fun clearState()
}
