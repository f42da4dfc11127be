package io.getstream.chat.android.ui.common.state.messages.list

import io.getstream.chat.android.models.ChannelUserRead
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import java.util.Date

enum class DeletedMessageVisibility {
    ALWAYS_HIDDEN, VISIBLE_FOR_CURRENT_USER, ALWAYS_VISIBLE
}

sealed class GiphyAction() {
    abstract val message: Message
}

data class SendGiphy(override val message: Message) : GiphyAction
data class ShuffleGiphy(override val message: Message) : GiphyAction
data class CancelGiphy(override val message: Message) : GiphyAction
sealed class MessageFocusState()
object MessageFocused : MessageFocusState
object MessageFocusRemoved : MessageFocusState

sealed class MessageFooterVisibility() {
    object Never : MessageFooterVisibility
    object LastInGroup : MessageFooterVisibility
    data class WithTimeDifference(val timeDifferenceMillis: Long = TODO()) : MessageFooterVisibility
    object Always : MessageFooterVisibility
}

sealed class MessageListItemState()

data class MessageItemState(
    val message: Message = TODO(),
    val parentMessageId: String? = TODO(),
    val isMine: Boolean = TODO(),
    val isInThread: Boolean = TODO(),
    val showMessageFooter: Boolean = TODO(),
    val currentUser: User? = TODO(),
    val groupPosition: List<MessagePosition> = TODO(),
    val isMessageRead: Boolean = TODO(),
    val deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    val focusState: MessageFocusState? = TODO(),
    val messageReadBy: List<ChannelUserRead> = TODO(),
) : MessageListItemState

data class DateSeparatorItemState(val date: Date) : MessageListItemState
data class ThreadDateSeparatorItemState(val date: Date, val replyCount: Int) : MessageListItemState
data class SystemMessageItemState(val message: Message) : MessageListItemState
data class TypingItemState(val typingUsers: List<User>) : MessageListItemState
object EmptyThreadPlaceholderItemState : MessageListItemState

data class MessageListState(
    val messageItems: List<MessageListItemState> = TODO(),
    val endOfNewMessagesReached: Boolean = TODO(),
    val endOfOldMessagesReached: Boolean = TODO(),
    val isLoading: Boolean = TODO(),
    val isLoadingNewerMessages: Boolean = TODO(),
    val isLoadingOlderMessages: Boolean = TODO(),
    val currentUser: User? = TODO(),
    val parentMessageId: String? = TODO(),
    val unreadCount: Int = TODO(),
    val newMessageState: NewMessageState? = TODO(),
    val selectedMessageState: SelectedMessageState? = TODO(),
)

enum class MessageOptionsUserReactionAlignment(val value: Int) {
    START, END, BY_USER, BY_USER_INVERTED
}

enum class MessagePosition {
    TOP, MIDDLE, BOTTOM, NONE
}

sealed class ModeratedMessageOption() {
    abstract val text: Int
}

object SendAnyway : ModeratedMessageOption {
    override val text: Int
}

object EditMessage : ModeratedMessageOption {
    override val text: Int
}

object DeleteMessage : ModeratedMessageOption {
    override val text: Int
}

data class CustomModerationOption(override val text: Int, val extraData: Map<String, Any> = TODO()) : ModeratedMessageOption
sealed class NewMessageState()
object MyOwn : NewMessageState
object Other : NewMessageState

sealed class SelectedMessageState() {
    abstract val message: Message
    abstract val ownCapabilities: Set<String>
}

data class SelectedMessageOptionsState(override val message: Message, override val ownCapabilities: Set<String>) : SelectedMessageState
data class SelectedMessageReactionsState(override val message: Message, override val ownCapabilities: Set<String>) : SelectedMessageState

data class SelectedMessageReactionsPickerState(
    override val message: Message,
    override val ownCapabilities: Set<String>,
) : SelectedMessageState

data class SelectedMessageFailedModerationState(
    override val message: Message,
    override val ownCapabilities: Set<String>,
) : SelectedMessageState

fun Int.getUserReactionAlignment(): MessageOptionsUserReactionAlignment
