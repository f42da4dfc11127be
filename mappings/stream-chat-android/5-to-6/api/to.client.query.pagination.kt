package io.getstream.chat.android.client.query.pagination

import io.getstream.chat.android.client.api.models.Pagination
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.querysort.QuerySorter

class AnyChannelPaginationRequest(var messageLimit: Int = TODO()) {
    var messageFilterDirection: Pagination?
    var messageFilterValue: String
    var sort: QuerySorter<Channel>
    var channelLimit: Int
    var channelOffset: Int
    var memberLimit: Int
    var memberOffset: Int
    var watcherLimit: Int
    var watcherOffset: Int
}

fun AnyChannelPaginationRequest.isRequestingMoreThanLastMessage(): Boolean
