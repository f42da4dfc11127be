package io.getstream.chat.android.client.plugin.listeners

import io.getstream.chat.android.client.api.models.QueryChannelRequest
import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.result.Result
import java.util.Date

interface ChannelMarkReadListener {
    suspend fun onChannelMarkReadPrecondition(channelType: String, channelId: String): Result<Unit>
}

interface CreateChannelListener {
    suspend fun onCreateChannelRequest(
        channelType: String,
        channelId: String,
        memberIds: List<String>,
        extraData: Map<String, Any>,
        currentUser: User,
    )
    suspend fun onCreateChannelResult(channelType: String, channelId: String, memberIds: List<String>, result: Result<Channel>)
    fun onCreateChannelPrecondition(currentUser: User?, channelId: String, memberIds: List<String>): Result<Unit>
}

interface DeleteMessageListener {
    suspend fun onMessageDeletePrecondition(messageId: String): Result<Unit>
    suspend fun onMessageDeleteRequest(messageId: String)
    suspend fun onMessageDeleteResult(originalMessageId: String, result: Result<Message>)
}

interface DeleteReactionListener {
    suspend fun onDeleteReactionRequest(cid: String?, messageId: String, reactionType: String, currentUser: User)
    suspend fun onDeleteReactionResult(cid: String?, messageId: String, reactionType: String, currentUser: User, result: Result<Message>)
    fun onDeleteReactionPrecondition(currentUser: User?): Result<Unit>
}

interface EditMessageListener {
    suspend fun onMessageEditRequest(message: Message)
    suspend fun onMessageEditResult(originalMessage: Message, result: Result<Message>)
}

interface FetchCurrentUserListener {
    suspend fun onFetchCurrentUserResult(result: Result<User>)
}

interface GetMessageListener {
    suspend fun onGetMessageResult(messageId: String, result: Result<Message>)
}

interface HideChannelListener {
    suspend fun onHideChannelPrecondition(channelType: String, channelId: String, clearHistory: Boolean): Result<Unit>
    suspend fun onHideChannelRequest(channelType: String, channelId: String, clearHistory: Boolean)
    suspend fun onHideChannelResult(result: Result<Unit>, channelType: String, channelId: String, clearHistory: Boolean)
}

interface MarkAllReadListener {
    suspend fun onMarkAllReadRequest()
}

interface QueryChannelListener {
    suspend fun onQueryChannelPrecondition(channelType: String, channelId: String, request: QueryChannelRequest): Result<Unit>
    suspend fun onQueryChannelRequest(channelType: String, channelId: String, request: QueryChannelRequest)
    suspend fun onQueryChannelResult(result: Result<Channel>, channelType: String, channelId: String, request: QueryChannelRequest)
}

interface QueryChannelsListener {
    suspend fun onQueryChannelsPrecondition(request: QueryChannelsRequest): Result<Unit>
    suspend fun onQueryChannelsRequest(request: QueryChannelsRequest)
    suspend fun onQueryChannelsResult(result: Result<List<Channel>>, request: QueryChannelsRequest)
}

interface QueryMembersListener {
    suspend fun onQueryMembersResult(
        result: Result<List<Member>>,
        channelType: String,
        channelId: String,
        offset: Int,
        limit: Int,
        filter: FilterObject,
        sort: QuerySorter<Member>,
        members: List<Member>,
    )
}

interface SendAttachmentListener {
    suspend fun onAttachmentSendRequest(channelType: String, channelId: String, message: Message)
}

interface SendGiphyListener {
    fun onGiphySendResult(cid: String, result: Result<Message>)
}

interface SendMessageListener {
    suspend fun onMessageSendResult(result: Result<Message>, channelType: String, channelId: String, message: Message)
}

interface SendReactionListener {
    suspend fun onSendReactionRequest(cid: String?, reaction: Reaction, enforceUnique: Boolean, currentUser: User)
    suspend fun onSendReactionResult(cid: String?, reaction: Reaction, enforceUnique: Boolean, currentUser: User, result: Result<Reaction>)
    fun onSendReactionPrecondition(currentUser: User?, reaction: Reaction): Result<Unit>
}

interface ShuffleGiphyListener {
    suspend fun onShuffleGiphyResult(cid: String, result: Result<Message>)
}

interface ThreadQueryListener {
    suspend fun onGetRepliesPrecondition(messageId: String, limit: Int): Result<Unit>
    suspend fun onGetRepliesRequest(messageId: String, limit: Int)
    suspend fun onGetRepliesResult(result: Result<List<Message>>, messageId: String, limit: Int)
    suspend fun onGetRepliesMorePrecondition(messageId: String, firstId: String, limit: Int): Result<Unit>
    suspend fun onGetRepliesMoreRequest(messageId: String, firstId: String, limit: Int)
    suspend fun onGetRepliesMoreResult(result: Result<List<Message>>, messageId: String, firstId: String, limit: Int)
}

interface TypingEventListener {
    fun onTypingEventPrecondition(
        eventType: String,
        channelType: String,
        channelId: String,
        extraData: Map<Any, Any>,
        eventTime: Date,
    ): Result<Unit>
    fun onTypingEventRequest(eventType: String, channelType: String, channelId: String, extraData: Map<Any, Any>, eventTime: Date)
    fun onTypingEventResult(
        result: Result<ChatEvent>,
        eventType: String,
        channelType: String,
        channelId: String,
        extraData: Map<Any, Any>,
        eventTime: Date,
    )
}
