// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

class AdminMessage internal constructor() : BaseMessage() {
    override fun getRequestId(): String
    override fun getSender(): Sender
    override fun getSendingStatus(): BaseMessage.SendingStatus
    override fun isResendable(): Boolean
    override fun getMessageSurvivalSeconds(): Int
}

abstract class BaseMessage {
    constructor(text: String, value1: Long, value2: Long)
    open fun getRequestId(): String
    open fun getMessage(): String
    open fun getSender(): Sender
    open fun getSendingStatus(): BaseMessage.SendingStatus
    open fun isResendable(): Boolean
    open fun serialize(): ByteArray
    open fun getMessageId(): Long
    open fun getParentMessageId(): Long
    open fun getCreatedAt(): Long
    open fun getUpdatedAt(): Long
    open fun getMentionType(): BaseMessageParams.MentionType
    open fun getMentionedMessageTemplate(): String
    open fun getMentionedUsers(): List<User>
    open fun getChannelUrl(): String
    open fun isOpenChannel(): Boolean
    open fun isGroupChannel(): Boolean
    open fun getData(): String
    open fun getCustomType(): String
    open fun getReactions(): List<Reaction>
    open fun getAllMetaArray(): Map<String, List<String>>
    open fun getAllMetaArrays(): List<MessageMetaArray>
    open fun getMetaArray(texts: Collection<String>): Map<String, List<String>>
    open fun getMetaArrays(texts: Collection<String>): List<MessageMetaArray>
    open fun getErrorCode(): Int
    open fun getMessageSurvivalSeconds(): Int
    open fun applyReactionEvent(reactionEvent: ReactionEvent): Boolean
    open fun applyThreadInfoUpdateEvent(threadInfoUpdateEvent: ThreadInfoUpdateEvent): Boolean
    open fun getThreadedMessagesByTimestamp(value: Long, params: ThreadMessageListParams, handler: BaseMessage.GetThreadedMessagesHandler)
    open fun getThreadInfo(): ThreadInfo
    open fun getParentMessageText(): String
    open fun isSilent(): Boolean
    open fun getOgMetaData(): OGMetaData
    open fun isOperatorMessage(): Boolean
    open fun getAppleCriticalAlertOptions(): AppleCriticalAlertOptions
    open fun setAppleCriticalAlertOptions(appleCriticalAlertOptions: AppleCriticalAlertOptions)
    open fun isReplyToChannel(): Boolean
    open fun getParentMessage(): BaseMessage
    open fun applyParentMessage(message: BaseMessage): Boolean
    companion object {
        fun getMessage(params: MessageRetrievalParams, handler: BaseMessage.GetMessageHandler)
        fun belongsTo(message: BaseMessage, text: String): Boolean
        fun belongsTo(message: BaseMessage, user: User): Boolean
        fun buildFromSerializedData(bytes: ByteArray): BaseMessage
        fun buildFromSerializedData(bytes: ByteArray, sendingStatus: BaseMessage.SendingStatus): BaseMessage
        fun clone(message: BaseMessage): BaseMessage
    }
    fun interface GetMessageHandler {
        fun onResult(message: BaseMessage, e: SendBirdException?)
    }
    fun interface GetThreadedMessagesHandler {
        fun onResult(message: BaseMessage, baseMessages: List<BaseMessage>, e: SendBirdException?)
    }
    enum class SendingStatus {
        NONE, PENDING, FAILED, SUCCEEDED, CANCELED;
        fun getValue(): String
        companion object {
            fun fromValue(text: String): BaseMessage.SendingStatus
        }
    }
}

open class Emoji internal constructor() {
    open fun serialize(): ByteArray
    open fun getKey(): String
    open fun getUrl(): String
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): Emoji
    }
}

open class EmojiCategory internal constructor() {
    open fun serialize(): ByteArray
    open fun getId(): Long
    open fun getName(): String
    open fun getUrl(): String
    open fun getEmojis(): List<Emoji>
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): EmojiCategory
    }
}

open class EmojiContainer internal constructor() {
    open fun serialize(): ByteArray
    open fun getEmojiHash(): String
    open fun getEmojiCategories(): List<EmojiCategory>
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): EmojiContainer
    }
}

class FileMessage internal constructor() : BaseMessage() {
    override fun getMessage(): String
    override fun getRequestId(): String
    fun getUrl(): String
    fun getPlainUrl(): String
    fun getName(): String
    fun getSize(): Int
    fun getType(): String
    fun getThumbnails(): List<FileMessage.Thumbnail>
    fun getRequestState(): FileMessage.RequestState
    fun getRequestedMentionUserIds(): List<String>
    fun getMessageParams(): FileMessageParams
    enum class RequestState { NONE, PENDING, FAILED, SUCCEEDED }
    open class Thumbnail internal constructor() {
        open fun getMaxWidth(): Int
        open fun getMaxHeight(): Int
        open fun getRealWidth(): Int
        open fun getRealHeight(): Int
        open fun getUrl(): String
        open fun getPlainUrl(): String
    }
    open class ThumbnailSize {
        constructor(maxWidth: Int, maxHeight: Int)
        open fun getMaxWidth(): Int
        open fun getMaxHeight(): Int
    }
}

open class MessageMetaArray {
    constructor(text: String)
    constructor(text: String, texts: List<String>)
    open fun getKey(): String
    open fun getValue(): List<String>
    open fun addValue(value: String)
    open fun addValue(value: List<String>)
    open fun removeValue(text: String)
}

open class OGImage internal constructor() {
    open fun getUrl(): String
    open fun getSecureUrl(): String
    open fun getType(): String
    open fun getWidth(): Int
    open fun getHeight(): Int
    open fun getAlt(): String
    open fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): OGImage
    }
}

open class OGMetaData internal constructor() {
    open fun getTitle(): String
    open fun getUrl(): String
    open fun getDescription(): String
    open fun getOGImage(): OGImage
    open fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): OGMetaData
    }
}

open class Reaction internal constructor() {
    open fun serialize(): ByteArray
    open fun getKey(): String
    open fun getUpdatedAt(): Long
    open fun getUserIds(): List<String>
    open fun compareTo(reaction: Reaction): Int
    open fun compareTo(data: Any): Int
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): Reaction
        fun clone(reaction: Reaction): Reaction
    }
}

open class ReactionEvent internal constructor() {
    open fun getMessageId(): Long
    open fun getKey(): String
    open fun getUserId(): String
    open fun getOperation(): ReactionEvent.ReactionEventAction
    open fun getUpdatedAt(): Long
    enum class ReactionEventAction { ADD, DELETE }
}

class ScheduledUserMessage internal constructor() {
    fun getScheduledId(): Long
    fun getScheduledDateTime(): Date
    fun getScheduledTimezone(): String
    fun getStatus(): ScheduledUserMessage.Status
    fun getErrorCode(): Int
    fun getErrorMessage(): String
    fun getPushNotificationDeliveryOption(): BaseMessageParams.PushNotificationDeliveryOption
    fun getCreatedAt(): Long
    fun getUpdatedAt(): Long
    fun getMentionType(): BaseMessageParams.MentionType
    fun getMentionedUsers(): List<User>
    fun getChannelUrl(): String
    fun isOpenChannel(): Boolean
    fun isGroupChannel(): Boolean
    fun getData(): String
    fun getCustomType(): String
    fun getAllMetaArray(): Map<String, List<String>>
    fun getAllMetaArrays(): List<MessageMetaArray>
    fun getMetaArray(texts: Collection<String>): Map<String, List<String>>
    fun getMetaArrays(texts: Collection<String>): List<MessageMetaArray>
    fun getMessage(): String
    fun getSender(): User
    fun getTranslationTargetLanguages(): ArrayList<String>
    enum class Status { SCHEDULED, SENT, CANCELED, FAILED }
}

open class ThreadInfo internal constructor() {
    open fun serialize(): ByteArray
    open fun getMostRepliedUsers(): List<User>
    open fun getLastRepliedAt(): Long
    open fun getReplyCount(): Int
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): ThreadInfo
    }
}

open class ThreadInfoUpdateEvent internal constructor() {
    open fun getTargetMessageId(): Long
    open fun getChannelUrl(): String
    open fun getChannelType(): BaseChannel.ChannelType
    open fun getThreadInfo(): ThreadInfo
}
