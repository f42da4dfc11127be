package io.getstream.chat.android.client.channel.state

import io.getstream.chat.android.client.channel.ChannelMessagesUpdateLogic
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ChannelData
import io.getstream.chat.android.models.ChannelUserRead
import io.getstream.chat.android.models.Config
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.MessagesState
import io.getstream.chat.android.models.TypingEvent
import io.getstream.chat.android.models.User
import java.util.Date
import kotlinx.coroutines.flow.StateFlow

interface ChannelState {
    val channelType: String
    val channelId: String
    val cid: String
    val repliedMessage: StateFlow<Message?>
    val quotedMessagesMap: StateFlow<Map<String, List<String>>>
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
    val lastSentMessageDate: StateFlow<Date?>
    fun toChannel(): Channel
    fun getMessageById(id: String): Message?
}

interface ChannelStateLogicProvider {
    fun channelStateLogic(channelType: String, channelId: String): ChannelMessagesUpdateLogic
}
