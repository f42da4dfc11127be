package io.getstream.chat.android.models

import io.getstream.chat.android.models.querysort.ComparableFieldProvider
import io.getstream.result.Error
import java.io.File
import java.util.Date

data class AgoraChannel(val channel: String)
data class AppSettings(val app: App)
data class App(val name: String, val fileUploadConfig: FileUploadConfig, val imageUploadConfig: FileUploadConfig)

data class FileUploadConfig(
    val allowedFileExtensions: List<String>,
    val allowedMimeTypes: List<String>,
    val blockedFileExtensions: List<String>,
    val blockedMimeTypes: List<String>,
)

data class Attachment(
    val authorName: String? = TODO(),
    val authorLink: String? = TODO(),
    val titleLink: String? = TODO(),
    val thumbUrl: String? = TODO(),
    val imageUrl: String? = TODO(),
    val assetUrl: String? = TODO(),
    val ogUrl: String? = TODO(),
    val mimeType: String? = TODO(),
    val fileSize: Int = TODO(),
    val title: String? = TODO(),
    val text: String? = TODO(),
    val type: String? = TODO(),
    val image: String? = TODO(),
    val url: String? = TODO(),
    val name: String? = TODO(),
    val fallback: String? = TODO(),
    val originalHeight: Int? = TODO(),
    val originalWidth: Int? = TODO(),
    val upload: File? = TODO(),
    val uploadState: UploadState? = TODO(),
    override val extraData: Map<String, Any> = TODO(),
) : CustomObject {
    sealed class UploadState() {
        object Idle : UploadState
        data class InProgress(val bytesUploaded: Long, val totalBytes: Long) : UploadState
        object Success : UploadState
        data class Failed(val error: Error) : UploadState
    }
    fun newBuilder(): Builder
    class Builder() {
        constructor(attachment: Attachment)
        fun withAuthorName(authorName: String?): Builder
        fun withAuthorLink(authorLink: String?): Builder
        fun withTitleLink(titleLink: String?): Builder
        fun withThumbUrl(thumbUrl: String?): Builder
        fun withImageUrl(imageUrl: String?): Builder
        fun withAssetUrl(assetUrl: String?): Builder
        fun withOgUrl(ogUrl: String?): Builder
        fun withMimeType(mimeType: String?): Builder
        fun withFileSize(fileSize: Int): Builder
        fun withTitle(title: String?): Builder
        fun withText(text: String?): Builder
        fun withType(type: String?): Builder
        fun withImage(image: String?): Builder
        fun withUrl(url: String?): Builder
        fun withName(name: String?): Builder
        fun withFallback(fallback: String?): Builder
        fun withOriginalHeight(originalHeight: Int?): Builder
        fun withOriginalWidth(originalWidth: Int?): Builder
        fun withUpload(upload: File?): Builder
        fun withUploadState(uploadState: UploadState?): Builder
        fun withExtraData(extraData: Map<String, Any>): Builder
        fun build(): Attachment
    }
}

object AttachmentType {
    const val IMAGE: String
    const val IMGUR: String
    const val GIPHY: String
    const val VIDEO: String
    const val AUDIO: String
    const val PRODUCT: String
    const val FILE: String
    const val LINK: String
    const val AUDIO_RECORDING: String
    const val UNKNOWN: String
}

data class BannedUser(
    val user: User,
    val bannedBy: User?,
    val channel: Channel?,
    val createdAt: Date?,
    val expires: Date?,
    val shadow: Boolean,
    val reason: String?,
)

data class BannedUsersSort(val createdAt: Date) : ComparableFieldProvider {
    override fun getComparableField(fieldName: String): Comparable<*>?
}

data class Channel(
    val id: String = TODO(),
    val type: String = TODO(),
    val name: String = TODO(),
    val image: String = TODO(),
    val watcherCount: Int = TODO(),
    val frozen: Boolean = TODO(),
    val lastMessageAt: Date? = TODO(),
    val createdAt: Date? = TODO(),
    val deletedAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val syncStatus: SyncStatus = TODO(),
    val memberCount: Int = TODO(),
    val messages: List<Message> = TODO(),
    val members: List<Member> = TODO(),
    val watchers: List<User> = TODO(),
    val read: List<ChannelUserRead> = TODO(),
    val config: Config = TODO(),
    val createdBy: User = TODO(),
    val unreadCount: Int? = TODO(),
    val team: String = TODO(),
    val hidden: Boolean? = TODO(),
    val hiddenMessagesBefore: Date? = TODO(),
    val cooldown: Int = TODO(),
    val pinnedMessages: List<Message> = TODO(),
    val ownCapabilities: Set<String> = TODO(),
    val membership: Member? = TODO(),
    val cachedLatestMessages: List<Message> = TODO(),
    val isInsideSearch: Boolean = TODO(),
    override val extraData: Map<String, Any> = TODO(),
) : CustomObject, ComparableFieldProvider {
    val cid: String
    val lastUpdated: Date?
    val hasUnread: Boolean
    override fun getComparableField(fieldName: String): Comparable<*>?
    fun newBuilder(): Builder
    class Builder() {
        constructor(channel: Channel)
        fun withId(id: String): Builder
        fun withType(type: String): Builder
        fun withName(name: String): Builder
        fun withImage(image: String): Builder
        fun withWatcherCount(watcherCount: Int): Builder
        fun withFrozen(frozen: Boolean): Builder
        fun withLastMessageAt(lastMessageAt: Date?): Builder
        fun withCreatedAt(createdAt: Date?): Builder
        fun withDeletedAt(deletedAt: Date?): Builder
        fun withUpdatedAt(updatedAt: Date?): Builder
        fun withSyncStatus(syncStatus: SyncStatus): Builder
        fun withMemberCount(memberCount: Int): Builder
        fun withMessages(messages: List<Message>): Builder
        fun withMembers(members: List<Member>): Builder
        fun withWatchers(watchers: List<User>): Builder
        fun withRead(read: List<ChannelUserRead>): Builder
        fun withConfig(config: Config): Builder
        fun withCreatedBy(createdBy: User): Builder
        fun withUnreadCount(unreadCount: Int?): Builder
        fun withTeam(team: String): Builder
        fun withHidden(hidden: Boolean?): Builder
        fun withHiddenMessagesBefore(hiddenMessagesBefore: Date?): Builder
        fun withCooldown(cooldown: Int): Builder
        fun withPinnedMessages(pinnedMessages: List<Message>): Builder
        fun withOwnCapabilities(ownCapabilities: Set<String>): Builder
        fun withMembership(membership: Member?): Builder
        fun withCachedLatestMessages(cachedLatestMessages: List<Message>): Builder
        fun withIsInsideSearch(isInsideSearch: Boolean): Builder
        fun withExtraData(extraData: Map<String, Any>): Builder
        fun build(): Channel
    }
}

object ChannelCapabilities {
    const val BAN_CHANNEL_MEMBERS: String
    const val CONNECT_EVENTS: String
    const val DELETE_ANY_MESSAGE: String
    const val DELETE_CHANNEL: String
    const val DELETE_OWN_MESSAGE: String
    const val FLAG_MESSAGE: String
    const val FREEZE_CHANNEL: String
    const val LEAVE_CHANNEL: String
    const val JOIN_CHANNEL: String
    const val MUTE_CHANNEL: String
    const val PIN_MESSAGE: String
    const val QUOTE_MESSAGE: String
    const val READ_EVENTS: String
    const val SEARCH_MESSAGES: String
    const val SEND_CUSTOM_EVENTS: String
    const val SEND_LINKS: String
    const val SEND_MESSAGE: String
    const val SEND_REACTION: String
    const val SEND_REPLY: String
    const val SET_CHANNEL_COOLDOWN: String
    const val SEND_TYPING_EVENTS: String
    const val UPDATE_ANY_MESSAGE: String
    const val UPDATE_CHANNEL: String
    const val UPDATE_CHANNEL_MEMBERS: String
    const val UPDATE_OWN_MESSAGE: String
    const val UPLOAD_FILE: String
    const val TYPING_EVENTS: String
    const val SLOW_MODE: String
    const val JOIN_CALL: String
    const val CREATE_CALL: String
}

data class ChannelConfig(val type: String, val config: Config)

data class ChannelData(
    val id: String,
    val type: String,
    val name: String = TODO(),
    val image: String = TODO(),
    val createdBy: User = TODO(),
    val cooldown: Int = TODO(),
    val frozen: Boolean = TODO(),
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val deletedAt: Date? = TODO(),
    val memberCount: Int = TODO(),
    val team: String = TODO(),
    val extraData: Map<String, Any> = TODO(),
    val ownCapabilities: Set<String> = TODO(),
    val membership: Member? = TODO(),
) {
    val cid: String
    constructor(channel: Channel, currentOwnCapabilities: Set<String>)
    fun toChannel(
        messages: List<Message>,
        cachedLatestMessages: List<Message>,
        members: List<Member>,
        reads: List<ChannelUserRead>,
        watchers: List<User>,
        watcherCount: Int,
        insideSearch: Boolean,
    ): Channel
    fun isUserAbleTo(channelCapability: String): Boolean
}

data class ChannelInfo(
    val cid: String? = TODO(),
    val id: String? = TODO(),
    val type: String? = TODO(),
    val memberCount: Int = TODO(),
    val name: String? = TODO(),
    val image: String? = TODO(),
)

data class ChannelMute(val user: User, val channel: Channel, val createdAt: Date, val updatedAt: Date, val expires: Date?)

data class ChannelUserRead(
    override val user: User,
    val lastRead: Date? = TODO(),
    val unreadMessages: Int = TODO(),
    val lastMessageSeenDate: Date? = TODO(),
) : UserEntity

data class Command(val name: String, val description: String, val args: String, val set: String)

data class Config(
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val name: String = TODO(),
    val typingEventsEnabled: Boolean = TODO(),
    val readEventsEnabled: Boolean = TODO(),
    val connectEventsEnabled: Boolean = TODO(),
    val searchEnabled: Boolean = TODO(),
    val isReactionsEnabled: Boolean = TODO(),
    val isThreadEnabled: Boolean = TODO(),
    val muteEnabled: Boolean = TODO(),
    val uploadsEnabled: Boolean = TODO(),
    val urlEnrichmentEnabled: Boolean = TODO(),
    val customEventsEnabled: Boolean = TODO(),
    val pushNotificationsEnabled: Boolean = TODO(),
    val messageRetention: String = TODO(),
    val maxMessageLength: Int = TODO(),
    val automod: String = TODO(),
    val automodBehavior: String = TODO(),
    val blocklistBehavior: String = TODO(),
    val commands: List<Command> = TODO(),
)

data class ConnectionData(val user: User, val connectionId: String)

sealed class ConnectionState() {
    object Connected : ConnectionState
    object Connecting : ConnectionState
    object Offline : ConnectionState
}

sealed interface CustomObject {
    val extraData: Map<String, Any>
    fun <T> getExtraValue(key: String, default: T): T
}

data class Device(val token: String, val pushProvider: PushProvider, val providerName: String?)

enum class PushProvider(val key: String) {
    FIREBASE, HUAWEI, XIAOMI, UNKNOWN;
    companion object {
        fun fromKey(key: String): PushProvider
    }
}

object EventType {
    const val USER_PRESENCE_CHANGED: String
    const val USER_WATCHING_START: String
    const val USER_WATCHING_STOP: String
    const val USER_UPDATED: String
    const val USER_BANNED: String
    const val USER_DELETED: String
    const val USER_UNBANNED: String
    const val TYPING_START: String
    const val TYPING_STOP: String
    const val MESSAGE_NEW: String
    const val MESSAGE_UPDATED: String
    const val MESSAGE_DELETED: String
    const val MESSAGE_READ: String
    const val REACTION_NEW: String
    const val REACTION_DELETED: String
    const val REACTION_UPDATED: String
    const val MEMBER_ADDED: String
    const val MEMBER_REMOVED: String
    const val MEMBER_UPDATED: String
    const val CHANNEL_UPDATED: String
    const val CHANNEL_HIDDEN: String
    const val CHANNEL_DELETED: String
    const val CHANNEL_VISIBLE: String
    const val CHANNEL_TRUNCATED: String
    const val HEALTH_CHECK: String
    const val NOTIFICATION_MESSAGE_NEW: String
    const val NOTIFICATION_CHANNEL_TRUNCATED: String
    const val NOTIFICATION_CHANNEL_DELETED: String
    const val NOTIFICATION_MARK_READ: String
    const val NOTIFICATION_INVITED: String
    const val NOTIFICATION_INVITE_ACCEPTED: String
    const val NOTIFICATION_INVITE_REJECTED: String
    const val NOTIFICATION_ADDED_TO_CHANNEL: String
    const val NOTIFICATION_REMOVED_FROM_CHANNEL: String
    const val NOTIFICATION_MUTES_UPDATED: String
    const val NOTIFICATION_CHANNEL_MUTES_UPDATED: String
    const val CONNECTION_CONNECTING: String
    const val CONNECTION_DISCONNECTED: String
    const val CONNECTION_ERROR: String
    const val UNKNOWN: String
}

sealed class FilterObject()
data class AndFilterObject internal constructor(val filterObjects: Set<FilterObject>) : FilterObject
data class OrFilterObject internal constructor(val filterObjects: Set<FilterObject>) : FilterObject
data class NorFilterObject internal constructor(val filterObjects: Set<FilterObject>) : FilterObject
data class ContainsFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class AutocompleteFilterObject internal constructor(val fieldName: String, val value: String) : FilterObject
data class ExistsFilterObject internal constructor(val fieldName: String) : FilterObject
data class NotExistsFilterObject internal constructor(val fieldName: String) : FilterObject
data class EqualsFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class NotEqualsFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class GreaterThanFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class GreaterThanOrEqualsFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class LessThanFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class LessThanOrEqualsFilterObject internal constructor(val fieldName: String, val value: Any) : FilterObject
data class InFilterObject internal constructor(val fieldName: String, val values: Set<Any>) : FilterObject
data class NotInFilterObject internal constructor(val fieldName: String, val values: Set<Any>) : FilterObject
data class DistinctFilterObject internal constructor(val memberIds: Set<String>) : FilterObject
object NeutralFilterObject : FilterObject

object Filters {
    fun neutral(): FilterObject
    fun exists(fieldName: String): FilterObject
    fun notExists(fieldName: String): FilterObject
    fun contains(fieldName: String, value: Any): FilterObject
    fun and(vararg filters: FilterObject): FilterObject
    fun or(vararg filters: FilterObject): FilterObject
    fun nor(vararg filters: FilterObject): FilterObject
    fun eq(fieldName: String, value: Any): FilterObject
    fun ne(fieldName: String, value: Any): FilterObject
    fun greaterThan(fieldName: String, value: Any): FilterObject
    fun greaterThanEquals(fieldName: String, value: Any): FilterObject
    fun lessThan(fieldName: String, value: Any): FilterObject
    fun lessThanEquals(fieldName: String, value: Any): FilterObject
    fun `in`(fieldName: String, vararg values: String): FilterObject
    fun `in`(fieldName: String, values: List<Any>): FilterObject
    fun `in`(fieldName: String, vararg values: Number): FilterObject
    fun nin(fieldName: String, vararg values: String): FilterObject
    fun nin(fieldName: String, values: List<Any>): FilterObject
    fun nin(fieldName: String, vararg values: Number): FilterObject
    fun autocomplete(fieldName: String, value: String): FilterObject
    fun distinct(memberIds: List<String>): FilterObject
}

data class Flag(
    val user: User,
    val targetUser: User?,
    val targetMessageId: String,
    val reviewedBy: String,
    val createdByAutomod: Boolean,
    val createdAt: Date?,
    val updatedAt: Date,
    val reviewedAt: Date?,
    val approvedAt: Date?,
    val rejectedAt: Date?,
)

data class GuestUser(val user: User, val token: String)
data class HMSRoom(val roomId: String, val roomName: String)

enum class InitializationState {
    COMPLETE, INITIALIZING, NOT_INITIALIZED
}

data class Member(
    override val user: User,
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val isInvited: Boolean? = TODO(),
    val inviteAcceptedAt: Date? = TODO(),
    val inviteRejectedAt: Date? = TODO(),
    val shadowBanned: Boolean = TODO(),
    val banned: Boolean = TODO(),
    val channelRole: String? = TODO(),
) : UserEntity, ComparableFieldProvider {
    override fun getComparableField(fieldName: String): Comparable<*>?
}

data class Message(
    val id: String = TODO(),
    val cid: String = TODO(),
    val text: String = TODO(),
    val html: String = TODO(),
    val parentId: String? = TODO(),
    val command: String? = TODO(),
    val attachments: List<Attachment> = TODO(),
    val mentionedUsersIds: List<String> = TODO(),
    val mentionedUsers: List<User> = TODO(),
    val replyCount: Int = TODO(),
    val reactionCounts: Map<String, Int> = TODO(),
    val reactionScores: Map<String, Int> = TODO(),
    val syncStatus: SyncStatus = TODO(),
    val syncDescription: MessageSyncDescription? = TODO(),
    val type: String = TODO(),
    val latestReactions: List<Reaction> = TODO(),
    val ownReactions: List<Reaction> = TODO(),
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val deletedAt: Date? = TODO(),
    val updatedLocallyAt: Date? = TODO(),
    var createdLocallyAt: Date? = TODO(),
    val user: User = TODO(),
    override val extraData: Map<String, Any> = TODO(),
    val silent: Boolean = TODO(),
    val shadowed: Boolean = TODO(),
    val i18n: Map<String, String> = TODO(),
    val showInChannel: Boolean = TODO(),
    val channelInfo: ChannelInfo? = TODO(),
    val replyTo: Message? = TODO(),
    val replyMessageId: String? = TODO(),
    val pinned: Boolean = TODO(),
    val pinnedAt: Date? = TODO(),
    val pinExpires: Date? = TODO(),
    val pinnedBy: User? = TODO(),
    val threadParticipants: List<User> = TODO(),
    val skipPushNotification: Boolean = TODO(),
    val skipEnrichUrl: Boolean = TODO(),
) : CustomObject, ComparableFieldProvider {
    companion object {
        const val TYPE_REGULAR: String
        const val TYPE_EPHEMERAL: String
    }
    override fun getComparableField(fieldName: String): Comparable<*>?
    fun getTranslation(language: String): String
    val originalLanguage: String
    fun identifierHash(): Long
    fun newBuilder(): Builder
    class Builder() {
        constructor(message: Message)
        fun withId(id: String): Builder
        fun withCid(cid: String): Builder
        fun withText(text: String): Builder
        fun withHtml(html: String): Builder
        fun withParentId(parentId: String?): Builder
        fun withCommand(command: String?): Builder
        fun withAttachments(attachments: List<Attachment>): Builder
        fun withMentionedUsersIds(mentionedUsersIds: List<String>): Builder
        fun withMentionedUsers(mentionedUsers: List<User>): Builder
        fun withReplyCount(replyCount: Int): Builder
        fun withReactionCounts(reactionCounts: Map<String, Int>): Builder
        fun withReactionScores(reactionScores: Map<String, Int>): Builder
        fun withSyncStatus(syncStatus: SyncStatus): Builder
        fun withSyncDescription(syncDescription: MessageSyncDescription?): Builder
        fun withType(type: String): Builder
        fun withLatestReactions(latestReactions: List<Reaction>): Builder
        fun withOwnReactions(ownReactions: List<Reaction>): Builder
        fun withCreatedAt(createdAt: Date?): Builder
        fun withUpdatedAt(updatedAt: Date?): Builder
        fun withDeletedAt(deletedAt: Date?): Builder
        fun withUpdatedLocallyAt(updatedLocallyAt: Date?): Builder
        fun withCreatedLocallyAt(createdLocallyAt: Date?): Builder
        fun withUser(user: User): Builder
        fun withExtraData(extraData: Map<String, Any>): Builder
        fun withSilent(silent: Boolean): Builder
        fun withShadowed(shadowed: Boolean): Builder
        fun withI18n(i18n: Map<String, String>): Builder
        fun withShowInChannel(showInChannel: Boolean): Builder
        fun withChannelInfo(channelInfo: ChannelInfo?): Builder
        fun withReplyTo(replyTo: Message?): Builder
        fun withReplyMessageId(replyMessageId: String?): Builder
        fun withPinned(pinned: Boolean): Builder
        fun withPinnedAt(pinnedAt: Date?): Builder
        fun withPinExpires(pinExpires: Date?): Builder
        fun withPinnedBy(pinnedBy: User?): Builder
        fun withThreadParticipants(threadParticipants: List<User>): Builder
        fun withSkipPushNotification(skipPushNotification: Boolean): Builder
        fun withSkipEnrichUrl(skipEnrichUrl: Boolean): Builder
        fun build(): Message
    }
}

sealed class MessageSyncContent()
object MessageSyncNone : MessageSyncContent
sealed class MessageSyncInProgress() : MessageSyncContent
sealed class MessageSyncFailed() : MessageSyncContent
object MessageAwaitingAttachments : MessageSyncInProgress
data class MessageModerationFailed(val violations: List<ModerationViolation>) : MessageSyncFailed
data class ModerationViolation(val code: Int, val messages: List<String>)
data class MessageSyncDescription(val type: MessageSyncType, val content: MessageSyncContent)

enum class MessageSyncType(val alias: String, val type: Int) {
    NONE, IN_PROGRESS_AWAIT_ATTACHMENTS, FAILED_MODERATION;
    companion object {
        fun fromInt(type: Int): MessageSyncType?
        const val TYPE: String
    }
}

object MessageType {
    const val REGULAR: String
    const val EPHEMERAL: String
    const val ERROR: String
    const val FAILED: String
    const val REPLY: String
    const val SYSTEM: String
}

sealed class MessagesState() {
    object NoQueryActive : MessagesState
    object Loading : MessagesState
    object OfflineNoResults : MessagesState
    data class Result(val messages: List<Message>) : MessagesState
}

data class Mute(val user: User, val target: User, val createdAt: Date, val updatedAt: Date, val expires: Date?)
data class PushMessage(val messageId: String, val channelId: String, val channelType: String)

data class Reaction(
    val messageId: String = TODO(),
    val type: String = TODO(),
    val score: Int = TODO(),
    val user: User? = TODO(),
    val userId: String = TODO(),
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val deletedAt: Date? = TODO(),
    val syncStatus: SyncStatus = TODO(),
    override val extraData: Map<String, Any> = TODO(),
    val enforceUnique: Boolean = TODO(),
) : CustomObject {
    val id: String
    fun fetchUserId(): String
    fun newBuilder(): Builder
    class Builder() {
        constructor(reaction: Reaction)
        fun messageId(messageId: String): Builder
        fun withMessageId(messageId: String): Builder
        fun withType(type: String): Builder
        fun withScore(score: Int): Builder
        fun withUser(user: User?): Builder
        fun withUserId(userId: String): Builder
        fun withCreatedAt(createdAt: Date?): Builder
        fun withUpdatedAt(updatedAt: Date?): Builder
        fun withDeletedAt(deletedAt: Date?): Builder
        fun withSyncStatus(syncStatus: SyncStatus): Builder
        fun withExtraData(extraData: Map<String, Any>): Builder
        fun withEnforceUnique(enforceUnique: Boolean): Builder
        fun build(): Reaction
    }
}

data class SearchMessagesResult(
    val messages: List<Message> = TODO(),
    val next: String? = TODO(),
    val previous: String? = TODO(),
    val resultsWarning: SearchWarning? = TODO(),
)

data class SearchWarning(
    val channelSearchCids: List<String>,
    val channelSearchCount: Int,
    val warningCode: Int,
    val warningDescription: String,
)

enum class SyncStatus(val status: Int) {
    SYNC_NEEDED, COMPLETED, FAILED_PERMANENTLY, IN_PROGRESS, AWAITING_ATTACHMENTS;
    companion object {
        fun fromInt(type: Int): SyncStatus?
    }
}

data class TypingEvent(val channelId: String, val users: List<User>)

enum class UploadAttachmentsNetworkType {
    CONNECTED, UNMETERED, NOT_ROAMING, METERED
}

data class UploadedFile(val file: String, val thumbUrl: String? = TODO())
data class UploadedImage(val file: String, val thumbUrl: String? = TODO())

data class User(
    val id: String = TODO(),
    val role: String = TODO(),
    val name: String = TODO(),
    val image: String = TODO(),
    val invisible: Boolean = TODO(),
    val banned: Boolean = TODO(),
    val devices: List<Device> = TODO(),
    val online: Boolean = TODO(),
    val createdAt: Date? = TODO(),
    val updatedAt: Date? = TODO(),
    val lastActive: Date? = TODO(),
    val totalUnreadCount: Int = TODO(),
    val unreadChannels: Int = TODO(),
    val mutes: List<Mute> = TODO(),
    val teams: List<String> = TODO(),
    val channelMutes: List<ChannelMute> = TODO(),
    override val extraData: Map<String, Any> = TODO(),
    val deactivatedAt: Date? = TODO(),
) : CustomObject, ComparableFieldProvider {
    override fun getComparableField(fieldName: String): Comparable<*>?
    fun newBuilder(): Builder
    class Builder() {
        constructor(user: User)
        fun withId(id: String): Builder
        fun withRole(role: String): Builder
        fun withName(name: String): Builder
        fun withImage(image: String): Builder
        fun withInvisible(invisible: Boolean): Builder
        fun withBanned(banned: Boolean): Builder
        fun withDevices(devices: List<Device>): Builder
        fun withOnline(online: Boolean): Builder
        fun withCreatedAt(createdAt: Date?): Builder
        fun withUpdatedAt(updatedAt: Date?): Builder
        fun withLastActive(lastActive: Date?): Builder
        fun withTotalUnreadCount(totalUnreadCount: Int): Builder
        fun withUnreadChannels(unreadChannels: Int): Builder
        fun withMutes(mutes: List<Mute>): Builder
        fun withTeams(teams: List<String>): Builder
        fun withChannelMutes(channelMutes: List<ChannelMute>): Builder
        fun withExtraData(extraData: Map<String, Any>): Builder
        fun withDeactivatedAt(deactivatedAt: Date?): Builder
        fun build(): User
    }
}

sealed interface UserEntity {
    val user: User
    fun getUserId(): String
}

data class VideoCallInfo(
    val callId: String,
    val provider: String,
    val type: String,
    val agoraChannel: AgoraChannel,
    val hmsRoom: HMSRoom,
    val videoCallToken: VideoCallToken,
)

data class VideoCallToken(val token: String, val agoraUid: Int?, val agoraAppId: String?)
