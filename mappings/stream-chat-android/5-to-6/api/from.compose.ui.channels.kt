package io.getstream.chat.android.compose.ui.channels

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Channel

fun ChannelsScreen(
    filters: FilterObject? = TODO(),
    querySort: QuerySorter<Channel> = TODO(),
    title: String = TODO(),
    isShowingHeader: Boolean = TODO(),
    isShowingSearch: Boolean = TODO(),
    channelLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    messageLimit: Int = TODO(),
    onHeaderActionClick: () -> Unit = TODO(),
    onHeaderAvatarClick: () -> Unit = TODO(),
    onItemClick: (Channel) -> Unit = TODO(),
    onViewChannelInfoAction: (Channel) -> Unit = TODO(),
    onBackPressed: () -> Unit = TODO(),
)
