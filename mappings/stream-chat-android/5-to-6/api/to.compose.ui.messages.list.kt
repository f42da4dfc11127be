package io.getstream.chat.android.compose.ui.messages.list

import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.runtime.saveable.Saver
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.IntSize
import io.getstream.chat.android.compose.state.mediagallerypreview.MediaGalleryPreviewResult
import io.getstream.chat.android.compose.viewmodel.messages.MessageListViewModel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.state.messages.list.DateSeparatorItemState
import io.getstream.chat.android.ui.common.state.messages.list.EmptyThreadPlaceholderItemState
import io.getstream.chat.android.ui.common.state.messages.list.GiphyAction
import io.getstream.chat.android.ui.common.state.messages.list.MessageItemState
import io.getstream.chat.android.ui.common.state.messages.list.MessageListItemState
import io.getstream.chat.android.ui.common.state.messages.list.MessageListState
import io.getstream.chat.android.ui.common.state.messages.list.SystemMessageItemState
import io.getstream.chat.android.ui.common.state.messages.list.ThreadDateSeparatorItemState
import io.getstream.chat.android.ui.common.state.messages.list.TypingItemState
import java.io.Serializable

data class MessagesLazyListState(val lazyListState: LazyListState, messageOffsetHandler: MessageOffsetHandler = TODO()) {
    val focusedMessageOffset: Int
    fun updateParentSize(parentSize: IntSize)
    fun updateFocusedMessageSize(focusedMessageSize: IntSize)
    fun interface MessageOffsetHandler : Serializable {
        fun calculateOffset(parentSize: IntSize, focusedMessageSize: IntSize): Int
    }
    companion object {
        val Saver: Saver<MessagesLazyListState, *>
    }
}

sealed class ThreadMessagesStart() {
    object TOP : ThreadMessagesStart
    object BOTTOM : ThreadMessagesStart
}

fun MessageContainer(
    messageListItemState: MessageListItemState,
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
    dateSeparatorContent: (DateSeparatorItemState) -> Unit = TODO(),
    threadSeparatorContent: (ThreadDateSeparatorItemState) -> Unit = TODO(),
    systemMessageContent: (SystemMessageItemState) -> Unit = TODO(),
    messageItemContent: (MessageItemState) -> Unit = TODO(),
    typingIndicatorContent: (TypingItemState) -> Unit = TODO(),
    emptyThreadPlaceholderItemContent: (EmptyThreadPlaceholderItemState) -> Unit = TODO(),
)

fun MessageItem(
    messageItem: MessageItemState,
    onLongItemClick: (Message) -> Unit,
    modifier: Modifier = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
    leadingContent: RowScope.(MessageItemState) -> Unit = TODO(),
    headerContent: ColumnScope.(MessageItemState) -> Unit = TODO(),
    centerContent: ColumnScope.(MessageItemState) -> Unit = TODO(),
    footerContent: ColumnScope.(MessageItemState) -> Unit = TODO(),
    trailingContent: RowScope.(MessageItemState) -> Unit = TODO(),
)

const val HighlightFadeOutDurationMillis: Int

fun MessageList(
    viewModel: MessageListViewModel,
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    messagesLazyListState: MessagesLazyListState = TODO(),
    threadMessagesStart: ThreadMessagesStart = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onMessagesPageStartReached: () -> Unit = TODO(),
    onLastVisibleMessageChanged: (Message) -> Unit = TODO(),
    onScrollToBottom: () -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
    onMessagesPageEndReached: (String) -> Unit = TODO(),
    onScrollToBottomClicked: (() -> Unit) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit = TODO(),
)

fun MessageList(
    currentState: MessageListState,
    threadMessagesStart: ThreadMessagesStart = TODO(),
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    messagesLazyListState: MessagesLazyListState = TODO(),
    onMessagesPageStartReached: () -> Unit = TODO(),
    onLastVisibleMessageChanged: (Message) -> Unit = TODO(),
    onScrolledToBottom: () -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onMessagesPageEndReached: (String) -> Unit = TODO(),
    onScrollToBottom: (() -> Unit) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit = TODO(),
)

fun Messages(
    messagesState: MessageListState,
    messagesLazyListState: MessagesLazyListState,
    threadMessagesStart: ThreadMessagesStart = TODO(),
    onMessagesStartReached: () -> Unit,
    onLastVisibleMessageChanged: (Message) -> Unit,
    onScrolledToBottom: () -> Unit,
    onMessagesEndReached: (String) -> Unit,
    onScrollToBottom: (() -> Unit) -> Unit,
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit,
)
