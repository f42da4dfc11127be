package io.getstream.chat.android.client.models

import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.ComparableFieldProvider
import io.getstream.chat.android.client.errors.ChatError
import io.getstream.chat.android.client.utils.SyncStatus
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
    var authorName: String? = TODO(),
    var authorLink: String? = TODO(),
    var titleLink: String? = TODO(),
    var thumbUrl: String? = TODO(),
    var imageUrl: String? = TODO(),
    var assetUrl: String? = TODO(),
    var ogUrl: String? = TODO(),
    var mimeType: String? = TODO(),
    var fileSize: Int = TODO(),
    var title: String? = TODO(),
    var text: String? = TODO(),
    var type: String? = TODO(),
    var image: String? = TODO(),
    var url: String? = TODO(),
    var name: String? = TODO(),
    var fallback: String? = TODO(),
    var originalHeight: Int? = TODO(),
    var originalWidth: Int? = TODO(),
    var upload: File? = TODO(),
    var uploadState: UploadState? = TODO(),
    override var extraData: MutableMap<String, Any> = TODO(),
) : CustomObject {
    sealed class UploadState() {
        object Idle : UploadState
        data class InProgress(val bytesUploaded: Long, val totalBytes: Long) : UploadState
        object Success : UploadState
        data class Failed(val error: ChatError) : UploadState
    }
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
    var cid: String = TODO(),
    var id: String = TODO(),
    var type: String = TODO(),
    var name: String = TODO(),
    var image: String = TODO(),
    var watcherCount: Int = TODO(),
    var frozen: Boolean = TODO(),
    var lastMessageAt: Date? = TODO(),
    var createdAt: Date? = TODO(),
    var deletedAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var syncStatus: SyncStatus = TODO(),
    var memberCount: Int = TODO(),
    var messages: List<Message> = TODO(),
    var members: List<Member> = TODO(),
    var watchers: List<User> = TODO(),
    var read: List<ChannelUserRead> = TODO(),
    var config: Config = TODO(),
    var createdBy: User = TODO(),
    var unreadCount: Int? = TODO(),
    val team: String = TODO(),
    var hidden: Boolean? = TODO(),
    var hiddenMessagesBefore: Date? = TODO(),
    val cooldown: Int = TODO(),
    var pinnedMessages: List<Message> = TODO(),
    var ownCapabilities: Set<String> = TODO(),
    var membership: Member? = TODO(),
    override var extraData: MutableMap<String, Any> = TODO(),
) : CustomObject, ComparableFieldProvider {
    val lastUpdated: Date?
    val hasUnread: Boolean
    override fun getComparableField(fieldName: String): Comparable<*>?
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
    const val SKIP_SLOW_MODE: String
    const val JOIN_CALL: String
    const val CREATE_CALL: String
}

data class ChannelConfig(val type: String, val config: Config)
data class ChannelMute(val user: User, val channel: Channel, val createdAt: Date, var updatedAt: Date, val expires: Date?)

data class ChannelUserRead(
    override var user: User,
    var lastRead: Date? = TODO(),
    var unreadMessages: Int = TODO(),
    var lastMessageSeenDate: Date? = TODO(),
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

enum class ConnectionState {
    CONNECTED, CONNECTING, OFFLINE
}

sealed interface CustomObject {
    var extraData: MutableMap<String, Any>
    fun <T> getExtraValue(key: String, default: T): T
    fun putExtraValue(key: String, value: Any)
}

data class Device(val token: String, val pushProvider: PushProvider, val providerName: String?)

enum class PushProvider(key: String) {
    FIREBASE, HUAWEI, XIAOMI, UNKNOWN
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
    COMPLETE, RUNNING, NOT_INITIALIZED
}

data class Member(
    override var user: User,
    var createdAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var isInvited: Boolean? = TODO(),
    var inviteAcceptedAt: Date? = TODO(),
    var inviteRejectedAt: Date? = TODO(),
    var shadowBanned: Boolean = TODO(),
    var banned: Boolean = TODO(),
    var channelRole: String? = TODO(),
) : UserEntity, ComparableFieldProvider {
    override fun getComparableField(fieldName: String): Comparable<*>?
}

data class Message(
    var id: String = TODO(),
    var cid: String = TODO(),
    var text: String = TODO(),
    val html: String = TODO(),
    var parentId: String? = TODO(),
    var command: String? = TODO(),
    var attachments: MutableList<Attachment> = TODO(),
    var mentionedUsersIds: MutableList<String> = TODO(),
    var mentionedUsers: MutableList<User> = TODO(),
    var replyCount: Int = TODO(),
    var deletedReplyCount: Int = TODO(),
    var reactionCounts: MutableMap<String, Int> = TODO(),
    var reactionScores: MutableMap<String, Int> = TODO(),
    var syncStatus: SyncStatus = TODO(),
    var syncDescription: MessageSyncDescription? = TODO(),
    var type: String = TODO(),
    var latestReactions: MutableList<Reaction> = TODO(),
    var ownReactions: MutableList<Reaction> = TODO(),
    var createdAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var deletedAt: Date? = TODO(),
    var updatedLocallyAt: Date? = TODO(),
    var createdLocallyAt: Date? = TODO(),
    var user: User = TODO(),
    override var extraData: MutableMap<String, Any> = TODO(),
    var silent: Boolean = TODO(),
    var shadowed: Boolean = TODO(),
    val i18n: Map<String, String> = TODO(),
    var showInChannel: Boolean = TODO(),
    var channelInfo: ChannelInfo? = TODO(),
    var replyTo: Message? = TODO(),
    var replyMessageId: String? = TODO(),
    var pinned: Boolean = TODO(),
    var pinnedAt: Date? = TODO(),
    var pinExpires: Date? = TODO(),
    var pinnedBy: User? = TODO(),
    var threadParticipants: List<User> = TODO(),
    var skipPushNotification: Boolean = TODO(),
    var skipEnrichUrl: Boolean = TODO(),
) : CustomObject, ComparableFieldProvider {
    companion object {
        const val TYPE_REGULAR: String
        const val TYPE_EPHEMERAL: String
    }
    override fun getComparableField(fieldName: String): Comparable<*>?
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

data class Mute(var user: User, var target: User, var createdAt: Date, var updatedAt: Date, val expires: Date?)

data class PushMessage(
    val messageId: String,
    val channelId: String,
    val channelType: String,
    val getstream: Map<String, Any>,
    val extraData: Map<String, Any>,
    val metadata: Map<String, Any>,
)

data class Reaction(
    var messageId: String = TODO(),
    var type: String = TODO(),
    var score: Int = TODO(),
    var user: User? = TODO(),
    var userId: String = TODO(),
    var createdAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var deletedAt: Date? = TODO(),
    var syncStatus: SyncStatus = TODO(),
    override var extraData: MutableMap<String, Any> = TODO(),
    var enforceUnique: Boolean = TODO(),
) : CustomObject {
    fun fetchUserId(): String
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

data class TypingEvent(val channelId: String, val users: List<User>)
data class UploadedFile(val file: String, val thumbUrl: String? = TODO())
data class UploadedImage(val file: String, val thumbUrl: String? = TODO())

data class User(
    var id: String = TODO(),
    var role: String = TODO(),
    var name: String = TODO(),
    var image: String = TODO(),
    var invisible: Boolean? = TODO(),
    var language: String = TODO(),
    var banned: Boolean? = TODO(),
    var devices: List<Device> = TODO(),
    var online: Boolean = TODO(),
    var createdAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var lastActive: Date? = TODO(),
    var totalUnreadCount: Int = TODO(),
    var unreadChannels: Int = TODO(),
    var mutes: List<Mute> = TODO(),
    val teams: List<String> = TODO(),
    val channelMutes: List<ChannelMute> = TODO(),
    override var extraData: MutableMap<String, Any> = TODO(),
    val deactivatedAt: Date? = TODO(),
) : CustomObject, ComparableFieldProvider {
    val isBanned: Boolean
    val isInvisible: Boolean
    override fun getComparableField(fieldName: String): Comparable<*>?
}

sealed interface UserEntity {
    var user: User
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
val Channel.initials: String
val User.initials: String
fun Message.getTranslation(language: String): String
val Message.originalLanguage: String
fun Channel.getUnreadMessagesCount(forUserId: String = TODO()): Int
