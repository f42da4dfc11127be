package io.getstream.chat.android.client.persistance.repository

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.ChannelConfig
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.Reaction
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.query.QueryChannelsSpec
import io.getstream.chat.android.client.query.pagination.AnyChannelPaginationRequest
import io.getstream.chat.android.client.sync.SyncState
import io.getstream.chat.android.client.utils.SyncStatus
import java.util.Date
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.StateFlow

interface AttachmentRepository {
    fun observeAttachmentsForMessage(messageId: String): Flow<List<Attachment>>
    suspend fun clear()
}

interface ChannelConfigRepository {
    suspend fun cacheChannelConfigs()
    fun selectChannelConfig(channelType: String): ChannelConfig?
    suspend fun insertChannelConfigs(configs: Collection<ChannelConfig>)
    suspend fun insertChannelConfig(config: ChannelConfig)
    suspend fun clear()
}

interface ChannelRepository {
    suspend fun insertChannel(channel: Channel)
    suspend fun insertChannels(channels: Collection<Channel>)
    suspend fun deleteChannel(cid: String)
    suspend fun selectChannelWithoutMessages(cid: String): Channel?
    suspend fun selectChannelsWithoutMessages(cids: List<String>): List<Channel>
    suspend fun selectAllCids(): List<String>
    suspend fun selectChannels(channelCIDs: List<String>, forceCache: Boolean = TODO()): List<Channel>
    suspend fun selectChannelByCid(cid: String): Channel?
    suspend fun selectChannelsByCids(cids: List<String>): List<Channel>
    suspend fun selectChannelCidsBySyncNeeded(limit: Int = TODO()): List<String>
    suspend fun selectChannelsSyncNeeded(limit: Int = TODO()): List<Channel>
    suspend fun setChannelDeletedAt(cid: String, deletedAt: Date)
    suspend fun setHiddenForChannel(cid: String, hidden: Boolean, hideMessagesBefore: Date)
    suspend fun setHiddenForChannel(cid: String, hidden: Boolean)
    suspend fun selectMembersForChannel(cid: String): List<Member>
    suspend fun updateMembersForChannel(cid: String, members: List<Member>)
    suspend fun evictChannel(cid: String)
    suspend fun updateLastMessageForChannel(cid: String, lastMessage: Message)
    suspend fun clear()
    fun clearChannelCache()
}

interface MessageRepository {
    suspend fun selectMessagesForChannel(cid: String, pagination: AnyChannelPaginationRequest?): List<Message>
    suspend fun selectMessagesForThread(messageId: String, limit: Int): List<Message>
    suspend fun selectMessages(messageIds: List<String>, forceCache: Boolean = TODO()): List<Message>
    suspend fun selectMessage(messageId: String): Message?
    suspend fun insertMessages(messages: List<Message>, cache: Boolean = TODO())
    suspend fun insertMessage(message: Message, cache: Boolean = TODO())
    suspend fun deleteChannelMessagesBefore(cid: String, hideMessagesBefore: Date)
    suspend fun deleteChannelMessage(message: Message)
    suspend fun selectMessageIdsBySyncState(syncStatus: SyncStatus): List<String>
    suspend fun selectMessageBySyncState(syncStatus: SyncStatus): List<Message>
    suspend fun clear()
}

interface QueryChannelsRepository {
    suspend fun insertQueryChannels(queryChannelsSpec: QueryChannelsSpec)
    suspend fun selectBy(filter: FilterObject, querySort: QuerySorter<Channel>): QueryChannelsSpec?
    suspend fun clear()
}

interface ReactionRepository {
    suspend fun insertReaction(reaction: Reaction)
    suspend fun updateReactionsForMessageByDeletedDate(userId: String, messageId: String, deletedAt: Date)
    suspend fun selectReactionById(id: Int): Reaction?
    suspend fun selectReactionsByIds(ids: List<Int>): List<Reaction>
    suspend fun selectReactionIdsBySyncStatus(syncStatus: SyncStatus): List<Int>
    suspend fun selectReactionsBySyncStatus(syncStatus: SyncStatus): List<Reaction>
    suspend fun selectUserReactionToMessage(reactionType: String, messageId: String, userId: String): Reaction?
    suspend fun selectUserReactionsToMessage(messageId: String, userId: String): List<Reaction>
    suspend fun clear()
}

interface SyncStateRepository {
    suspend fun insertSyncState(syncState: SyncState)
    suspend fun selectSyncState(userId: String): SyncState?
    suspend fun clear()
}

interface UserRepository {
    suspend fun insertUsers(users: Collection<User>)
    suspend fun insertUser(user: User)
    suspend fun insertCurrentUser(user: User)
    suspend fun selectUser(userId: String): User?
    suspend fun selectUsers(ids: List<String>): List<User>
    fun observeLatestUsers(): StateFlow<Map<String, User>>
    suspend fun clear()
}
