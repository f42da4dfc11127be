package io.getstream.chat.android.client.plugin

import io.getstream.chat.android.client.api.models.QueryChannelRequest
import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.client.errorhandler.ErrorHandler
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.client.plugin.listeners.ChannelMarkReadListener
import io.getstream.chat.android.client.plugin.listeners.CreateChannelListener
import io.getstream.chat.android.client.plugin.listeners.DeleteMessageListener
import io.getstream.chat.android.client.plugin.listeners.DeleteReactionListener
import io.getstream.chat.android.client.plugin.listeners.EditMessageListener
import io.getstream.chat.android.client.plugin.listeners.FetchCurrentUserListener
import io.getstream.chat.android.client.plugin.listeners.GetMessageListener
import io.getstream.chat.android.client.plugin.listeners.HideChannelListener
import io.getstream.chat.android.client.plugin.listeners.MarkAllReadListener
import io.getstream.chat.android.client.plugin.listeners.QueryChannelListener
import io.getstream.chat.android.client.plugin.listeners.QueryChannelsListener
import io.getstream.chat.android.client.plugin.listeners.QueryMembersListener
import io.getstream.chat.android.client.plugin.listeners.SendAttachmentListener
import io.getstream.chat.android.client.plugin.listeners.SendGiphyListener
import io.getstream.chat.android.client.plugin.listeners.SendMessageListener
import io.getstream.chat.android.client.plugin.listeners.SendReactionListener
import io.getstream.chat.android.client.plugin.listeners.ShuffleGiphyListener
import io.getstream.chat.android.client.plugin.listeners.ThreadQueryListener
import io.getstream.chat.android.client.plugin.listeners.TypingEventListener
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.result.Result
import java.util.Date

interface Plugin : QueryMembersListener, DeleteReactionListener, SendReactionListener, ThreadQueryListener, SendGiphyListener, ShuffleGiphyListener, DeleteMessageListener, SendMessageListener, SendAttachmentListener, EditMessageListener, QueryChannelListener, QueryChannelsListener, TypingEventListener, HideChannelListener, MarkAllReadListener, ChannelMarkReadListener, CreateChannelListener, GetMessageListener, FetchCurrentUserListener {
    val errorHandler: ErrorHandler?
    override suspend fun onQueryMembersResult(
        result: Result<List<Member>>,
        channelType: String,
        channelId: String,
        offset: Int,
        limit: Int,
        filter: FilterObject,
        sort: QuerySorter<Member>,
        members: List<Member>,
    )
    override suspend fun onDeleteReactionRequest(cid: String?, messageId: String, reactionType: String, currentUser: User)
    override suspend fun onDeleteReactionResult(
        cid: String?,
        messageId: String,
        reactionType: String,
        currentUser: User,
        result: Result<Message>,
    )
    override fun onDeleteReactionPrecondition(currentUser: User?): Result<Unit>
    override suspend fun onSendReactionRequest(cid: String?, reaction: Reaction, enforceUnique: Boolean, currentUser: User)
    override suspend fun onSendReactionResult(
        cid: String?,
        reaction: Reaction,
        enforceUnique: Boolean,
        currentUser: User,
        result: Result<Reaction>,
    )
    override fun onSendReactionPrecondition(currentUser: User?, reaction: Reaction): Result<Unit>
    override suspend fun onGetRepliesPrecondition(messageId: String, limit: Int): Result<Unit>
    override suspend fun onGetRepliesRequest(messageId: String, limit: Int)
    override suspend fun onGetRepliesResult(result: Result<List<Message>>, messageId: String, limit: Int)
    override suspend fun onGetRepliesMorePrecondition(messageId: String, firstId: String, limit: Int): Result<Unit>
    override suspend fun onGetRepliesMoreRequest(messageId: String, firstId: String, limit: Int)
    override suspend fun onGetRepliesMoreResult(result: Result<List<Message>>, messageId: String, firstId: String, limit: Int)
    override fun onGiphySendResult(cid: String, result: Result<Message>)
    override suspend fun onShuffleGiphyResult(cid: String, result: Result<Message>)
    override suspend fun onMessageDeletePrecondition(messageId: String): Result<Unit>
    override suspend fun onMessageDeleteRequest(messageId: String)
    override suspend fun onMessageDeleteResult(originalMessageId: String, result: Result<Message>)
    override suspend fun onMessageSendResult(result: Result<Message>, channelType: String, channelId: String, message: Message)
    override suspend fun onMessageEditRequest(message: Message)
    override suspend fun onMessageEditResult(originalMessage: Message, result: Result<Message>)
    override suspend fun onQueryChannelPrecondition(channelType: String, channelId: String, request: QueryChannelRequest): Result<Unit>
    override suspend fun onQueryChannelRequest(channelType: String, channelId: String, request: QueryChannelRequest)
    override suspend fun onQueryChannelResult(result: Result<Channel>, channelType: String, channelId: String, request: QueryChannelRequest)
    override suspend fun onQueryChannelsPrecondition(request: QueryChannelsRequest): Result<Unit>
    override suspend fun onQueryChannelsRequest(request: QueryChannelsRequest)
    override suspend fun onQueryChannelsResult(result: Result<List<Channel>>, request: QueryChannelsRequest)
    override fun onTypingEventPrecondition(
        eventType: String,
        channelType: String,
        channelId: String,
        extraData: Map<Any, Any>,
        eventTime: Date,
    ): Result<Unit>
    override fun onTypingEventRequest(eventType: String, channelType: String, channelId: String, extraData: Map<Any, Any>, eventTime: Date)
    override fun onTypingEventResult(
        result: Result<ChatEvent>,
        eventType: String,
        channelType: String,
        channelId: String,
        extraData: Map<Any, Any>,
        eventTime: Date,
    )
    override suspend fun onHideChannelPrecondition(channelType: String, channelId: String, clearHistory: Boolean): Result<Unit>
    override suspend fun onHideChannelRequest(channelType: String, channelId: String, clearHistory: Boolean)
    override suspend fun onHideChannelResult(result: Result<Unit>, channelType: String, channelId: String, clearHistory: Boolean)
    override suspend fun onMarkAllReadRequest()
    override suspend fun onChannelMarkReadPrecondition(channelType: String, channelId: String): Result<Unit>
    override suspend fun onCreateChannelRequest(
        channelType: String,
        channelId: String,
        memberIds: List<String>,
        extraData: Map<String, Any>,
        currentUser: User,
    )
    override suspend fun onCreateChannelResult(channelType: String, channelId: String, memberIds: List<String>, result: Result<Channel>)
    override fun onCreateChannelPrecondition(currentUser: User?, channelId: String, memberIds: List<String>): Result<Unit>
    override suspend fun onAttachmentSendRequest(channelType: String, channelId: String, message: Message)
    fun onUserSet(user: User)
    fun onUserDisconnected()
    override suspend fun onGetMessageResult(messageId: String, result: Result<Message>)
    override suspend fun onFetchCurrentUserResult(result: Result<User>)
}
