package io.getstream.chat.android.client.persistance.repository.factory

import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.persistance.repository.AttachmentRepository
import io.getstream.chat.android.client.persistance.repository.ChannelConfigRepository
import io.getstream.chat.android.client.persistance.repository.ChannelRepository
import io.getstream.chat.android.client.persistance.repository.MessageRepository
import io.getstream.chat.android.client.persistance.repository.QueryChannelsRepository
import io.getstream.chat.android.client.persistance.repository.ReactionRepository
import io.getstream.chat.android.client.persistance.repository.SyncStateRepository
import io.getstream.chat.android.client.persistance.repository.UserRepository

interface RepositoryFactory {
    fun createUserRepository(): UserRepository
    fun createChannelConfigRepository(): ChannelConfigRepository
    fun createChannelRepository(
        getUser: suspend (userId: String) -> User,
        getMessage: suspend (messageId: String) -> Message?,
    ): ChannelRepository
    fun createQueryChannelsRepository(): QueryChannelsRepository
    fun createMessageRepository(getUser: suspend (userId: String) -> User): MessageRepository
    fun createReactionRepository(getUser: suspend (userId: String) -> User): ReactionRepository
    fun createSyncStateRepository(): SyncStateRepository
    fun createAttachmentRepository(): AttachmentRepository
    interface Provider {
        fun createRepositoryFactory(user: User): RepositoryFactory
    }
}
