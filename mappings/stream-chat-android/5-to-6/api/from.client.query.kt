package io.getstream.chat.android.client.query

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Channel

data class QueryChannelsSpec(val filter: FilterObject, val querySort: QuerySorter<Channel>) {
    var cids: Set<String>
}
