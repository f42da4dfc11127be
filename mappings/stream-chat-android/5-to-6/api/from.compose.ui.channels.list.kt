package io.getstream.chat.android.compose.ui.channels.list

import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.compose.state.channels.list.ChannelItemState
import io.getstream.chat.android.compose.state.channels.list.ChannelsState
import io.getstream.chat.android.compose.viewmodel.channels.ChannelListViewModel

fun ChannelItem(
    channelItem: ChannelItemState,
    currentUser: User?,
    onChannelClick: (Channel) -> Unit,
    onChannelLongClick: (Channel) -> Unit,
    modifier: Modifier = TODO(),
    leadingContent: RowScope.(ChannelItemState) -> Unit = TODO(),
    centerContent: RowScope.(ChannelItemState) -> Unit = TODO(),
    trailingContent: RowScope.(ChannelItemState) -> Unit = TODO(),
)

fun ChannelList(
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    viewModel: ChannelListViewModel = TODO(),
    lazyListState: LazyListState = TODO(),
    onLastItemReached: () -> Unit = TODO(),
    onChannelClick: (Channel) -> Unit = TODO(),
    onChannelLongClick: (Channel) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    emptySearchContent: (String) -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (ChannelItemState) -> Unit = TODO(),
    divider: () -> Unit = TODO(),
)

fun ChannelList(
    channelsState: ChannelsState,
    currentUser: User?,
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    lazyListState: LazyListState = TODO(),
    onLastItemReached: () -> Unit = TODO(),
    onChannelClick: (Channel) -> Unit = TODO(),
    onChannelLongClick: (Channel) -> Unit = TODO(),
    loadingContent: () -> Unit = TODO(),
    emptyContent: () -> Unit = TODO(),
    emptySearchContent: (String) -> Unit = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (ChannelItemState) -> Unit = TODO(),
    divider: () -> Unit = TODO(),
)

fun DefaultChannelItemDivider()

fun Channels(
    channelsState: ChannelsState,
    lazyListState: LazyListState,
    onLastItemReached: () -> Unit,
    modifier: Modifier = TODO(),
    contentPadding: PaddingValues = TODO(),
    helperContent: BoxScope.() -> Unit = TODO(),
    loadingMoreContent: () -> Unit = TODO(),
    itemContent: (ChannelItemState) -> Unit,
    divider: () -> Unit,
)
