package io.getstream.chat.android.state.plugin.state.channel.thread

import io.getstream.chat.android.models.Message
import kotlinx.coroutines.flow.StateFlow

interface ThreadState {
    val parentId: String
    val messages: StateFlow<List<Message>>
    val loading: StateFlow<Boolean>
    val loadingOlderMessages: StateFlow<Boolean>
    val endOfOlderMessages: StateFlow<Boolean>
    val oldestInThread: StateFlow<Message?>
}
