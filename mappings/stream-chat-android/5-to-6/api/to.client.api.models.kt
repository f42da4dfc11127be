package io.getstream.chat.android.client.api.models

import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import java.util.Date

enum class Pagination(value: String) {
    GREATER_THAN, GREATER_THAN_OR_EQUAL, LESS_THAN, LESS_THAN_OR_EQUAL, AROUND_ID;
}

sealed class PinnedMessagesPagination() {
    data class AroundMessage(val messageId: String) : PinnedMessagesPagination
    data class BeforeMessage(val messageId: String, val inclusive: Boolean) : PinnedMessagesPagination
    data class AfterMessage(val messageId: String, val inclusive: Boolean) : PinnedMessagesPagination
    data class AroundDate(val date: Date) : PinnedMessagesPagination
    data class BeforeDate(val date: Date, val inclusive: Boolean) : PinnedMessagesPagination
    data class AfterDate(val date: Date, val inclusive: Boolean) : PinnedMessagesPagination
}

open class QueryChannelRequest() : ChannelRequest<QueryChannelRequest> {
    override var state: Boolean
    override var watch: Boolean
    override var presence: Boolean
    val messages: MutableMap<String, Any>
    val watchers: MutableMap<String, Any>
    val members: MutableMap<String, Any>
    val data: MutableMap<String, Any>
    open fun withData(data: Map<String, Any>): QueryChannelRequest
    open fun withMembers(limit: Int, offset: Int): QueryChannelRequest
    open fun withWatchers(limit: Int, offset: Int): QueryChannelRequest
    open fun withMessages(limit: Int): QueryChannelRequest
    open fun withMessages(direction: Pagination, messageId: String, limit: Int): QueryChannelRequest
    fun isFilteringNewerMessages(): Boolean
    fun filteringOlderMessages(): Boolean
    fun isFilteringAroundIdMessages(): Boolean
    fun isFilteringMessages(): Boolean
    fun watchersOffset(): Int
    fun membersOffset(): Int
    fun messagesLimit(): Int
    fun watchersLimit(): Int
    fun membersLimit(): Int
    fun pagination(): Pair<Pagination, String>?
}

data class QueryChannelsRequest(
    val filter: FilterObject,
    var offset: Int = TODO(),
    var limit: Int,
    val querySort: QuerySorter<Channel> = TODO(),
    var messageLimit: Int = TODO(),
    var memberLimit: Int = TODO(),
) : ChannelRequest<QueryChannelsRequest> {
    override var state: Boolean
    override var watch: Boolean
    override var presence: Boolean
    val sort: List<Map<String, Any>>
    fun withMessages(limit: Int): QueryChannelsRequest
    fun withLimit(limit: Int): QueryChannelsRequest
    fun withOffset(offset: Int): QueryChannelsRequest
    val isFirstPage: Boolean
}

data class QueryUsersRequest(
    var filter: FilterObject,
    val offset: Int,
    val limit: Int,
    var querySort: QuerySorter<User> = TODO(),
    var presence: Boolean = TODO(),
) {
    val sort: List<Map<String, Any>>
}

data class SearchMessagesRequest(
    val offset: Int?,
    val limit: Int?,
    val channelFilter: FilterObject,
    val messageFilter: FilterObject,
    val next: String? = TODO(),
    val querySort: QuerySorter<Message>? = TODO(),
) {
    val sort: List<Map<String, Any>>?
}

data class SendActionRequest(val channelId: String, val messageId: String, val type: String, val formData: Map<Any, Any>)

class WatchChannelRequest() : QueryChannelRequest {
    override fun withData(data: Map<String, Any>): WatchChannelRequest
    override fun withMembers(limit: Int, offset: Int): WatchChannelRequest
    override fun withWatchers(limit: Int, offset: Int): WatchChannelRequest
    override fun withMessages(limit: Int): WatchChannelRequest
    override fun withMessages(direction: Pagination, messageId: String, limit: Int): WatchChannelRequest
}
