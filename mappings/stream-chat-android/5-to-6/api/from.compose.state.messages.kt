package io.getstream.chat.android.compose.state.messages

import androidx.compose.ui.Alignment
import androidx.compose.ui.unit.IntSize
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.compose.state.messages.list.MessageListItemState
import kotlinx.coroutines.flow.StateFlow

enum class MessageAlignment(val itemAlignment: Alignment, val contentAlignment: Alignment.Horizontal) {
    Start, End
}

data class MessagesState(
    val isLoading: Boolean = TODO(),
    val isLoadingMore: Boolean = TODO(),
    val endOfMessages: Boolean = TODO(),
    val messageItems: List<MessageListItemState> = TODO(),
    val selectedMessageState: SelectedMessageState? = TODO(),
    val currentUser: User? = TODO(),
    val newMessageState: NewMessageState? = TODO(),
    val parentMessageId: String? = TODO(),
    val unreadCount: Int = TODO(),
) {
    val focusedMessageOffset: StateFlow<Int?>
    fun calculateMessageOffset(parentSize: IntSize, focusedMessageSize: IntSize)
}

sealed class NewMessageState()
object MyOwn : NewMessageState
object Other : NewMessageState
sealed class SelectedMessageState(val message: Message, val ownCapabilities: Set<String>)
class SelectedMessageOptionsState(message: Message, ownCapabilities: Set<String>) : SelectedMessageState
class SelectedMessageReactionsState(message: Message, ownCapabilities: Set<String>) : SelectedMessageState
class SelectedMessageReactionsPickerState(message: Message, ownCapabilities: Set<String>) : SelectedMessageState
class SelectedMessageFailedModerationState(message: Message, ownCapabilities: Set<String>) : SelectedMessageState
