package io.getstream.chat.android.client.query

import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.querysort.QuerySorter

data class QueryChannelsSpec(val filter: FilterObject, val querySort: QuerySorter<Channel>) {
    var cids: Set<String>
}
