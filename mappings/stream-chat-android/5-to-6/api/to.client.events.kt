package io.getstream.chat.android.client.events

import io.getstream.chat.android.client.clientstate.DisconnectCause
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.result.Error
import java.util.Date

sealed class ChatEvent() {
    abstract val type: String
    abstract val createdAt: Date
    abstract val rawCreatedAt: String?
}

sealed class CidEvent() : ChatEvent {
    abstract val cid: String
    abstract val channelType: String
    abstract val channelId: String
}

sealed interface UserEvent {
    val user: User
}

sealed interface HasChannel {
    val channel: Channel
}

sealed interface HasMessage {
    val message: Message
}

sealed interface HasReaction {
    val reaction: Reaction
}

sealed interface HasMember {
    val member: Member
}

sealed interface HasOwnUser {
    val me: User
}

sealed interface HasWatcherCount {
    val watcherCount: Int
}

sealed interface HasUnreadCounts {
    val totalUnreadCount: Int
    val unreadChannels: Int
}

data class ChannelDeletedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    val user: User?,
) : CidEvent, HasChannel

data class ChannelHiddenEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    val clearHistory: Boolean,
) : CidEvent, UserEvent

data class ChannelTruncatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    val user: User?,
    val message: Message?,
    override val channel: Channel,
) : CidEvent, HasChannel

data class ChannelUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    val message: Message?,
    override val channel: Channel,
) : CidEvent, HasChannel

data class ChannelUpdatedByUserEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    val message: Message?,
    override val channel: Channel,
) : CidEvent, UserEvent, HasChannel

data class ChannelVisibleEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
) : CidEvent, UserEvent

data class HealthEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    val connectionId: String,
) : ChatEvent

data class MemberAddedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val member: Member,
) : CidEvent, UserEvent, HasMember

data class MemberRemovedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val member: Member,
) : CidEvent, UserEvent, HasMember

data class MemberUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val member: Member,
) : CidEvent, UserEvent, HasMember

data class MessageDeletedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    val user: User?,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
    val hardDelete: Boolean,
) : CidEvent, HasMessage

data class MessageReadEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
) : CidEvent, UserEvent

data class MessageUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
) : CidEvent, UserEvent, HasMessage

data class NewMessageEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
    override val watcherCount: Int = TODO(),
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, UserEvent, HasMessage, HasWatcherCount, HasUnreadCounts

data class NotificationAddedToChannelEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    override val member: Member,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, HasChannel, HasMember, HasUnreadCounts

data class NotificationChannelDeletedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, HasChannel, HasUnreadCounts

data class NotificationChannelMutesUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val me: User,
) : ChatEvent, HasOwnUser

data class NotificationChannelTruncatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, HasChannel, HasUnreadCounts

data class NotificationInviteAcceptedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    override val member: Member,
    override val channel: Channel,
) : CidEvent, UserEvent, HasMember, HasChannel

data class NotificationInviteRejectedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    override val member: Member,
    override val channel: Channel,
) : CidEvent, UserEvent, HasMember, HasChannel

data class NotificationInvitedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    override val member: Member,
) : CidEvent, UserEvent, HasMember

data class NotificationMarkReadEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, UserEvent, HasUnreadCounts

data class MarkAllReadEvent(
    override val type: String = TODO(),
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : ChatEvent, UserEvent, HasUnreadCounts

data class NotificationMessageNewEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    override val message: Message,
    override val totalUnreadCount: Int = TODO(),
    override val unreadChannels: Int = TODO(),
) : CidEvent, HasChannel, HasMessage, HasUnreadCounts

data class NotificationMutesUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val me: User,
) : ChatEvent, HasOwnUser

data class NotificationRemovedFromChannelEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    val user: User?,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val channel: Channel,
    override val member: Member,
) : CidEvent, HasMember, HasChannel

data class ReactionDeletedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
    override val reaction: Reaction,
) : CidEvent, UserEvent, HasMessage, HasReaction

data class ReactionNewEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
    override val reaction: Reaction,
) : CidEvent, UserEvent, HasMessage, HasReaction

data class ReactionUpdateEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val message: Message,
    override val reaction: Reaction,
) : CidEvent, UserEvent, HasMessage, HasReaction

data class TypingStartEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    val parentId: String?,
) : CidEvent, UserEvent

data class TypingStopEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    val parentId: String?,
) : CidEvent, UserEvent

data class ChannelUserBannedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
    override val user: User,
    val expiration: Date?,
    val shadow: Boolean,
) : CidEvent, UserEvent

data class GlobalUserBannedEvent(
    override val type: String,
    override val user: User,
    override val createdAt: Date,
    override val rawCreatedAt: String,
) : ChatEvent, UserEvent

data class UserDeletedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
) : ChatEvent, UserEvent

data class UserPresenceChangedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
) : ChatEvent, UserEvent

data class UserStartWatchingEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val watcherCount: Int = TODO(),
    override val channelType: String,
    override val channelId: String,
    override val user: User,
) : CidEvent, UserEvent, HasWatcherCount

data class UserStopWatchingEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val cid: String,
    override val watcherCount: Int = TODO(),
    override val channelType: String,
    override val channelId: String,
    override val user: User,
) : CidEvent, UserEvent, HasWatcherCount

data class ChannelUserUnbannedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
    override val cid: String,
    override val channelType: String,
    override val channelId: String,
) : CidEvent, UserEvent

data class GlobalUserUnbannedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
) : ChatEvent, UserEvent

data class UserUpdatedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val user: User,
) : ChatEvent, UserEvent

data class ConnectedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    override val me: User,
    val connectionId: String,
) : ChatEvent, HasOwnUser

data class ConnectingEvent(override val type: String, override val createdAt: Date, override val rawCreatedAt: String?) : ChatEvent

data class DisconnectedEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String?,
    val disconnectCause: DisconnectCause = TODO(),
) : ChatEvent

data class ErrorEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String?,
    val error: Error,
) : ChatEvent

data class UnknownEvent(
    override val type: String,
    override val createdAt: Date,
    override val rawCreatedAt: String,
    val user: User?,
    val rawData: Map<*, *>,
) : ChatEvent
