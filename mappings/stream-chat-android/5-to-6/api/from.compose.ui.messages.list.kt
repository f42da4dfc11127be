package io.getstream.chat.android.compose.ui.messages.list

import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult
import io.getstream.chat.android.compose.state.messages.MessagesState
import io.getstream.chat.android.compose.state.messages.list.DateSeparatorState
import io.getstream.chat.android.compose.state.messages.list.GiphyAction
import io.getstream.chat.android.compose.state.messages.list.MessageItemState
import io.getstream.chat.android.compose.state.messages.list.MessageListItemState
import io.getstream.chat.android.compose.state.messages.list.SystemMessageState
import io.getstream.chat.android.compose.state.messages.list.ThreadSeparatorState
import io.getstream.chat.android.compose.viewmodel.messages.MessageListViewModel

sealed class ThreadMessagesStart() {
    object TOP : ThreadMessagesStart
    object BOTTOM : ThreadMessagesStart
}

fun MessageContainer(
    messageListItem: MessageListItemState,
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
    dateSeparatorContent: (DateSeparatorState) -> Unit = TODO(),
    threadSeparatorContent: (ThreadSeparatorState) -> Unit = TODO(),
    systemMessageContent: (SystemMessageState) -> Unit = TODO(),
    messageItemContent: (MessageItemState) -> Unit = TODO(),
)

fun MessageItem(
    messageItem: MessageItemState,
    onLongItemClick: (Message) -> Unit,
    modifier: Modifier = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
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
    lazyListState: LazyListState = TODO(),
    threadMessagesStart: ThreadMessagesStart = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onMessagesStartReached: () -> Unit = TODO(),
    onLastVisibleMessageChanged: (Message) -> Unit = TODO(),
    onScrollToBottom: () -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit = TODO(),
)

fun MessageList(
    currentState: MessagesState,
    threadMessagesStart: ThreadMessagesStart = TODO(),
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    lazyListState: LazyListState = TODO(),
    onMessagesStartReached: () -> Unit = TODO(),
    onLastVisibleMessageChanged: (Message) -> Unit = TODO(),
    onScrolledToBottom: () -> Unit = TODO(),
    onThreadClick: (Message) -> Unit = TODO(),
    onLongItemClick: (Message) -> Unit = TODO(),
    onReactionsClick: (Message) -> Unit = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit = TODO(),
)

fun Messages(
    messagesState: MessagesState,
    lazyListState: LazyListState,
    threadMessagesStart: ThreadMessagesStart = TODO(),
    onMessagesStartReached: () -> Unit,
    onLastVisibleMessageChanged: (Message) -> Unit,
    onScrolledToBottom: () -> Unit,
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (MessageListItemState) -> Unit,
)
