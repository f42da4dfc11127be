package io.getstream.chat.android.ui.channel.list.viewmodel.factory

import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.offline.event.handler.chat.factory.ChatEventHandlerFactory

class ChannelListViewModelFactory(
    filter: FilterObject? = TODO(),
    sort: QuerySorter<Channel> = TODO(),
    limit: Int = TODO(),
    messageLimit: Int = TODO(),
    memberLimit: Int = TODO(),
    chatEventHandlerFactory: ChatEventHandlerFactory = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun filter(filter: FilterObject): Builder
        fun sort(sort: QuerySorter<Channel>): Builder
        fun limit(limit: Int): Builder
        fun messageLimit(messageLimit: Int): Builder
        fun memberLimit(memberLimit: Int): Builder
        fun chatEventHandlerFactory(chatEventHandlerFactory: ChatEventHandlerFactory): Builder
        fun build(): ViewModelProvider.Factory
    }
}
