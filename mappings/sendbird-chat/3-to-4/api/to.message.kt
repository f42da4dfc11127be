// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.message

import com.sendbird.android.channel.ChannelType
import com.sendbird.android.params.FileMessageCreateParams
import com.sendbird.android.params.UserMessageCreateParams
import com.sendbird.android.user.Sender
import com.sendbird.android.user.User

class AdminMessage : BaseMessage()

class AppleCriticalAlertOptions {
    val name: String
    val volume: Double
}

abstract class BaseMessage {
    val sender: Sender?
    val requestId: String
    val message: String
    val sendingStatus: SendingStatus
    val isResendable: Boolean
    val messageId: Long
    val parentMessageId: Long
    val createdAt: Long
    val updatedAt: Long
    val mentionType: MentionType
    val mentionedMessageTemplate: String
    val mentionedUsers: List<User>
    val channelUrl: String
    val isOpenChannel: Boolean
    val isGroupChannel: Boolean
    val data: String
    val customType: String
    val reactions: List<Reaction>
    val allMetaArray: Map<String, List<String>>
    val allMetaArrays: List<MessageMetaArray>
    val errorCode: Int
    val messageSurvivalSeconds: Int
    val threadInfo: ThreadInfo?
    val parentMessageText: String
    val isSilent: Boolean
    val ogMetaData: OGMetaData?
    val isOperatorMessage: Boolean
    var appleCriticalAlertOptions: AppleCriticalAlertOptions
    val isReplyToChannel: Boolean
    val parentMessage: BaseMessage?
}

class Emoji {
    val key: String
    val url: String
}

class EmojiCategory {
    val id: Long
    val name: String
    val url: String
    val emojis: List<Emoji>
}

class EmojiContainer {
    val emojiHash: String
    val emojiCategories: List<EmojiCategory>
}

class FileMessage : BaseMessage() {
    val messageCreateParams: FileMessageCreateParams?
    val url: String
    val plainUrl: String
    val name: String
    val size: Int
    val type: String
    val thumbnails: List<Thumbnail>
    val requestState: FileMessage.RequestState
    val requestedMentionUserIds: List<String>
}

enum class MentionType { USERS, CHANNEL }

class MessageMetaArray {
    val key: String
    val value: List<String>
}

class OGImage {
    val url: String
    val secureUrl: String
    val type: String
    val width: Int
    val height: Int
    val alt: String
}

class OGMetaData {
    val ogImage: OGImage?
    val title: String
    val url: String
    val description: String
}

class Plugin {
    val vendor: String
    val type: String
    val detail: Map<String, String>
}

enum class PushNotificationDeliveryOption { DEFAULT, SUPPRESS }

class Reaction {
    val key: String
    val updatedAt: Long
    val userIds: List<String>
}

class ReactionEvent {
    val messageId: Long
    val key: String
    val userId: String
    val operation: ReactionEventAction
    val updatedAt: Long
}

enum class ReactionEventAction { ADD, DELETE }

enum class ReplyType { NONE, ALL, ONLY_REPLY_TO_CHANNEL }

enum class SendingStatus { NONE, PENDING, FAILED, SUCCEEDED, CANCELED }

class ThreadInfo {
    val mostRepliedUsers: List<User>
    val lastRepliedAt: Long
    val replyCount: Int
}

class ThreadInfoUpdateEvent {
    val targetMessageId: Long
    val channelUrl: String
    val channelType: ChannelType
    val threadInfo: ThreadInfo?
}

class Thumbnail {
    val maxWidth: Int
    val maxHeight: Int
    val realWidth: Int
    val realHeight: Int
    val url: String
    val plainUrl: String
}

class ThumbnailSize(maxWidth: Int, maxHeight: Int) {
    val maxWidth: Int
    val maxHeight: Int
}

class UserMessage : BaseMessage() {
    val messageCreateParams: UserMessageCreateParams?
    val translations: Map<String, String>
    val requestState: UserMessage.RequestState
    val requestedMentionUserIds: List<String>
    val plugins: List<Plugin>
}
