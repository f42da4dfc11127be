package io.getstream.chat.android.compose.state.messages.list

import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.state.DeletedMessageVisibility
import java.util.Date

sealed class GiphyAction(val message: Message)
class SendGiphy(message: Message) : GiphyAction
class ShuffleGiphy(message: Message) : GiphyAction
class CancelGiphy(message: Message) : GiphyAction
sealed class MessageFocusState()
object MessageFocused : MessageFocusState
object MessageFocusRemoved : MessageFocusState

sealed class MessageItemGroupPosition() {
    object Top : MessageItemGroupPosition
    object Middle : MessageItemGroupPosition
    object Bottom : MessageItemGroupPosition
    object None : MessageItemGroupPosition
}

sealed class MessageListItemState()

sealed class HasMessageListItemState() : MessageListItemState {
    abstract val message: Message
}

data class DateSeparatorState(val date: Date) : MessageListItemState
data class ThreadSeparatorState(val replyCount: Int) : MessageListItemState
data class SystemMessageState(override val message: Message) : HasMessageListItemState

data class MessageItemState(
    override val message: Message,
    val groupPosition: MessageItemGroupPosition = TODO(),
    val parentMessageId: String? = TODO(),
    val isMine: Boolean = TODO(),
    val focusState: MessageFocusState? = TODO(),
    val isInThread: Boolean = TODO(),
    val currentUser: User? = TODO(),
    val isMessageRead: Boolean = TODO(),
    val shouldShowFooter: Boolean = TODO(),
    val deletedMessageVisibility: DeletedMessageVisibility = TODO(),
) : HasMessageListItemState
