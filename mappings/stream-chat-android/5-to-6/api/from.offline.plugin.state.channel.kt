package io.getstream.chat.android.offline.plugin.state.channel

import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.ChannelUserRead
import io.getstream.chat.android.client.models.Config
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.TypingEvent
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.offline.model.channel.ChannelData
import kotlinx.coroutines.flow.StateFlow

interface ChannelState {
    val channelType: String
    val channelId: String
    val cid: String
    val repliedMessage: StateFlow<Message?>
    val messages: StateFlow<List<Message>>
    val messagesState: StateFlow<MessagesState>
    val oldMessages: StateFlow<List<Message>>
    val watcherCount: StateFlow<Int>
    val watchers: StateFlow<List<User>>
    val typing: StateFlow<TypingEvent>
    val reads: StateFlow<List<ChannelUserRead>>
    val read: StateFlow<ChannelUserRead?>
    val unreadCount: StateFlow<Int>
    val members: StateFlow<List<Member>>
    val membersCount: StateFlow<Int>
    val channelData: StateFlow<ChannelData>
    val hidden: StateFlow<Boolean>
    val muted: StateFlow<Boolean>
    val loading: StateFlow<Boolean>
    val loadingOlderMessages: StateFlow<Boolean>
    val loadingNewerMessages: StateFlow<Boolean>
    val endOfOlderMessages: StateFlow<Boolean>
    val endOfNewerMessages: StateFlow<Boolean>
    val recoveryNeeded: Boolean
    val channelConfig: StateFlow<Config>
    val insideSearch: StateFlow<Boolean>
    fun toChannel(): Channel
}

sealed class MessagesState() {
    object NoQueryActive : MessagesState
    object Loading : MessagesState
    object OfflineNoResults : MessagesState
    data class Result(val messages: List<Message>) : MessagesState
}
