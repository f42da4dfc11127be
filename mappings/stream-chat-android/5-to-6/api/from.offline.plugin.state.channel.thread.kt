package io.getstream.chat.android.offline.plugin.state.channel.thread

import io.getstream.chat.android.client.models.Message
import kotlinx.coroutines.flow.StateFlow

interface ThreadState {
    val parentId: String
    val messages: StateFlow<List<Message>>
    val loading: StateFlow<Boolean>
    val loadingOlderMessages: StateFlow<Boolean>
    val endOfOlderMessages: StateFlow<Boolean>
    val oldestInThread: StateFlow<Message?>
}
