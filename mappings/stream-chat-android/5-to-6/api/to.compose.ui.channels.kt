package io.getstream.chat.android.compose.ui.channels

import io.getstream.chat.android.compose.viewmodel.channels.ChannelViewModelFactory
import io.getstream.chat.android.models.Channel

fun ChannelsScreen(
    viewModelFactory: ChannelViewModelFactory = TODO(),
    title: String = TODO(),
    isShowingHeader: Boolean = TODO(),
    isShowingSearch: Boolean = TODO(),
    onHeaderActionClick: () -> Unit = TODO(),
    onHeaderAvatarClick: () -> Unit = TODO(),
    onItemClick: (Channel) -> Unit = TODO(),
    onViewChannelInfoAction: (Channel) -> Unit = TODO(),
    onBackPressed: () -> Unit = TODO(),
)
