// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

import java.io.File

class AppleCriticalAlertOptions {
    constructor()
    constructor(double: Double)
    constructor(text: String)
    constructor(text: String, double: Double)
    fun getName(): String
    fun getVolume(): Double
    fun toJson(): JsonObject
    companion object {
        const val DEFAULT_VOLUME: Double = ""
    }
}

abstract class BaseMessageParams {
    open fun getRootMessageId(): Long
    open fun getParentMessageId(): Long
    open fun getData(): String
    open fun getCustomType(): String
    open fun getMentionType(): BaseMessageParams.MentionType
    open fun getMentionedUserIds(): List<String>
    open fun getMentionedUsers(): List<User>
    open fun getPushNotificationDeliveryOption(): BaseMessageParams.PushNotificationDeliveryOption
    open fun getMetaArrays(): List<MessageMetaArray>
    open fun getAppleCriticalAlertOptions(): AppleCriticalAlertOptions
    open fun setAppleCriticalAlertOptions(appleCriticalAlertOptions: AppleCriticalAlertOptions): BaseMessageParams
    open fun getReplyToChannel(): Boolean
    open fun setReplyToChannel(replyToChannel: Boolean): BaseMessageParams
    enum class MentionType {
        USERS, CHANNEL;
        fun getValue(): String
        companion object {
            fun from(text: String): BaseMessageParams.MentionType
        }
    }
    enum class PushNotificationDeliveryOption { DEFAULT, SUPPRESS }
}

open class FileMessageParams : BaseMessageParams() {
    constructor() : super()
    constructor(text: String) : super()
    constructor(file: File) : super()
    open fun getFileUrl(): String
    open fun setFileUrl(fileUrl: String): FileMessageParams
    open fun getFile(): File
    open fun setFile(file: File): FileMessageParams
    open fun getFileName(): String
    open fun setFileName(fileName: String): FileMessageParams
    open fun getMimeType(): String
    open fun setMimeType(mimeType: String): FileMessageParams
    open fun getFileSize(): Int
    open fun setFileSize(fileSize: Int): FileMessageParams
    open fun getThumbnailSizes(): List<FileMessage.ThumbnailSize>
    open fun setThumbnailSizes(thumbnailSizes: List<FileMessage.ThumbnailSize>): FileMessageParams
    open fun setData(data: String): FileMessageParams
    open fun setCustomType(customType: String): FileMessageParams
    open fun setMentionType(mentionType: BaseMessageParams.MentionType): FileMessageParams
    open fun setMentionedUsers(mentionedUsers: List<User>): FileMessageParams
    open fun setMentionedUserIds(mentionedUserIds: List<String>): FileMessageParams
    open fun setPushNotificationDeliveryOption(pushNotificationDeliveryOption: BaseMessageParams.PushNotificationDeliveryOption): FileMessageParams
    open fun setMetaArrayKeys(metaArrayKeys: List<String>): FileMessageParams
    open fun setMetaArrays(metaArrays: List<MessageMetaArray>): FileMessageParams
    open fun setParentMessageId(parentMessageId: Long): FileMessageParams
    override fun setAppleCriticalAlertOptions(appleCriticalAlertOptions: AppleCriticalAlertOptions): FileMessageParams
    override fun setReplyToChannel(replyToChannel: Boolean): FileMessageParams
}

open class GroupChannelChangeLogsParams {
    constructor()
    constructor(texts: List<String>, flag1: Boolean, flag2: Boolean)
    open fun setCustomTypes(customTypes: List<String>)
    open fun setIncludeEmpty(includeEmpty: Boolean)
    open fun setIncludeFrozen(includeFrozen: Boolean)
    open fun getCustomTypes(): List<String>
    open fun shouldIncludeEmpty(): Boolean
    open fun shouldIncludeFrozen(): Boolean
    open fun clone(): GroupChannelChangeLogsParams
    companion object {
        fun from(groupChannelListQuery: GroupChannelListQuery): GroupChannelChangeLogsParams
    }
}

open class GroupChannelParams {
    open fun addUser(user: User): GroupChannelParams
    open fun addUsers(users: List<User>): GroupChannelParams
    open fun addUserId(userId: String): GroupChannelParams
    open fun addUserIds(userIds: List<String>): GroupChannelParams
    open fun setSuper(super: Boolean): GroupChannelParams
    open fun setPublic(public: Boolean): GroupChannelParams
    open fun setEphemeral(ephemeral: Boolean): GroupChannelParams
    open fun setDistinct(distinct: Boolean): GroupChannelParams
    open fun setDiscoverable(discoverable: Boolean): GroupChannelParams
    open fun setChannelUrl(channelUrl: String): GroupChannelParams
    open fun setName(name: String): GroupChannelParams
    open fun setCoverUrl(coverUrl: String): GroupChannelParams
    open fun setCoverImage(coverImage: File): GroupChannelParams
    open fun setData(data: String): GroupChannelParams
    open fun setCustomType(customType: String): GroupChannelParams
    open fun setOperators(operators: List<User>): GroupChannelParams
    open fun setOperatorUserIds(operatorUserIds: List<String>): GroupChannelParams
    open fun setAccessCode(accessCode: String): GroupChannelParams
    open fun setStrict(strict: Boolean): GroupChannelParams
    open fun setBroadcast(broadcast: Boolean): GroupChannelParams
    open fun setMessageSurvivalSeconds(messageSurvivalSeconds: Int): GroupChannelParams
    companion object {
        fun clone(params: GroupChannelParams): GroupChannelParams
    }
}

class GroupChannelTotalUnreadChannelCountParams {
    constructor(superChannelFilter: GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter, texts: List<String>)
    constructor(superChannelFilter: GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter, list: List<*>, value: Int, defaultConstructorMarker: DefaultConstructorMarker)
    constructor(superChannelFilter: GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter)
    constructor()
    constructor(texts: List<String>)
    fun getSuperChannelFilter(): GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter
    fun getChannelCustomTypes(): List<String>
    fun copy(superChannelFilter: GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter, texts: List<String>): GroupChannelTotalUnreadChannelCountParams
    enum class SuperChannelFilter {
        ALL, SUPER_CHANNEL_ONLY, NONSUPER_CHANNEL_ONLY;
        fun getValue(): String
    }
}

open class GroupChannelTotalUnreadMessageCountParams {
    open fun setSuperChannelFilter(superChannelFilter: GroupChannelTotalUnreadMessageCountParams.SuperChannelFilter): GroupChannelTotalUnreadMessageCountParams
    open fun setChannelCustomTypesFilter(channelCustomTypesFilter: List<String>): GroupChannelTotalUnreadMessageCountParams
    enum class SuperChannelFilter { ALL, SUPER_CHANNEL_ONLY, NONSUPER_CHANNEL_ONLY }
}

open class MessageChangeLogsParams {
    constructor()
    constructor(messagePayloadFilter: MessagePayloadFilter, replyTypeFilter: ReplyTypeFilter)
    constructor(messagePayloadFilter: MessagePayloadFilter, flag: Boolean)
    constructor(flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean)
    open fun setIncludeMetaArray(includeMetaArray: Boolean)
    open fun setIncludeReactions(includeReactions: Boolean)
    open fun setIncludeThreadInfo(includeThreadInfo: Boolean)
    open fun setIncludeReplies(includeReplies: Boolean)
    open fun setIncludeParentMessageText(includeParentMessageText: Boolean)
    open fun setMessagePayloadFilter(messagePayloadFilter: MessagePayloadFilter)
    open fun setReplyTypeFilter(replyTypeFilter: ReplyTypeFilter)
    open fun shouldIncludeMetaArray(): Boolean
    open fun shouldIncludeReactions(): Boolean
    open fun shouldIncludeThreadInfo(): Boolean
    open fun shouldIncludeReplies(): Boolean
    open fun isIncludeParentMessageText(): Boolean
    open fun getMessagePayloadFilter(): MessagePayloadFilter
    open fun getReplyTypeFilter(): ReplyTypeFilter
    open fun clone(): MessageChangeLogsParams
    companion object {
        fun from(previousMessageListQuery: PreviousMessageListQuery): MessageChangeLogsParams
        fun from(params: MessageListParams): MessageChangeLogsParams
        fun from(params: ThreadMessageListParams): MessageChangeLogsParams
    }
}

open class MessageListParams {
    constructor()
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter, replyTypeFilter: ReplyTypeFilter, flag3: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter, replyTypeFilter: ReplyTypeFilter, flag3: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter, replyTypeFilter: ReplyTypeFilter)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter, flag3: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter, flag3: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean, flag6: Boolean, flag7: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean, flag6: Boolean, flag7: Boolean)
    open fun setIncludeThreadInfo(includeThreadInfo: Boolean)
    open fun setIncludeReplies(includeReplies: Boolean)
    open fun setShowSubchannelMessagesOnly(showSubchannelMessagesOnly: Boolean)
    open fun setReplyTypeFilter(replyTypeFilter: ReplyTypeFilter)
    open fun shouldIncludeThreadInfo(): Boolean
    open fun shouldIncludeReplies(): Boolean
    open fun shouldShowSubchannelMessagesOnly(): Boolean
    open fun getReplyTypeFilter(): ReplyTypeFilter
    open fun clone(): MessageListParams
    open fun belongsTo(message: BaseMessage): Boolean
    open fun belongsTo(params: BaseMessageParams): Boolean
    open fun getMessagePayloadFilter(): MessagePayloadFilter
    open fun shouldIncludeParentMessageText(): Boolean
    open fun shouldIncludeReactions(): Boolean
    open fun shouldIncludeMetaArray(): Boolean
    open fun shouldReverse(): Boolean
    open fun isInclusive(): Boolean
    open fun getSenderUserIds(): List<*>
    open fun getCustomTypes(): Collection<*>
    open fun getCustomType(): String
    open fun getMessageType(): BaseChannel.MessageTypeFilter
    open fun getNextResultSize(): Int
    open fun getPreviousResultSize(): Int
    open fun setMessagePayloadFilter(messagePayloadFilter: MessagePayloadFilter)
    open fun setIncludeParentMessageText(includeParentMessageText: Boolean)
    open fun setIncludeReactions(includeReactions: Boolean)
    open fun setIncludeMetaArray(includeMetaArray: Boolean)
    open fun setReverse(reverse: Boolean)
    open fun setInclusive(inclusive: Boolean)
    open fun setSenderUserIds(senderUserIds: List<*>)
    open fun setCustomTypes(customTypes: Collection<*>)
    open fun setCustomType(customType: String)
    open fun setMessageType(messageType: BaseChannel.MessageTypeFilter)
    open fun setNextResultSize(nextResultSize: Int)
    open fun setPreviousResultSize(previousResultSize: Int)
}

class MessagePayloadFilter internal constructor() {
    fun shouldIncludeMetaArray(): Boolean
    fun shouldIncludeReactions(): Boolean
    fun shouldIncludeParentMessageText(): Boolean
    fun shouldIncludeParentMessageInfo(): Boolean
    fun shouldIncludeThreadInfo(): Boolean
    fun clone(): MessagePayloadFilter
    class Builder {
        fun setIncludeMetaArray(includeMetaArray: Boolean): MessagePayloadFilter.Builder
        fun setIncludeReactions(includeReactions: Boolean): MessagePayloadFilter.Builder
        fun setIncludeParentMessageText(includeParentMessageText: Boolean): MessagePayloadFilter.Builder
        fun setIncludeParentMessageInfo(includeParentMessageInfo: Boolean): MessagePayloadFilter.Builder
        fun setIncludeThreadInfo(includeThreadInfo: Boolean): MessagePayloadFilter.Builder
        fun build(): MessagePayloadFilter
    }
}

open class MessageRetrievalParams {
    constructor(text: String, channelType: BaseChannel.ChannelType, value: Long)
    open fun setIncludeMetaArray(includeMetaArray: Boolean)
    open fun setIncludeThreadInfo(includeThreadInfo: Boolean)
    open fun setIncludeParentMessageText(includeParentMessageText: Boolean)
    open fun setMessagePayloadFilter(messagePayloadFilter: MessagePayloadFilter)
    open fun getChannelUrl(): String
    open fun getChannelType(): BaseChannel.ChannelType
    open fun getMessageId(): Long
    open fun shouldIncludeMetaArray(): Boolean
    open fun shouldIncludeThreadInfo(): Boolean
    open fun shouldIncludeParentMessageText(): Boolean
    open fun getMessagePayloadFilter(): MessagePayloadFilter
    open fun clone(): MessageRetrievalParams
}

class OpenChannelParams {
    constructor()
    constructor(channelUrl: String)
    fun setChannelUrl(channelUrl: String): OpenChannelParams
    fun setName(name: String): OpenChannelParams
    fun setCoverUrl(coverUrl: String): OpenChannelParams
    fun setCoverImage(coverImage: File): OpenChannelParams
    fun setData(data: String): OpenChannelParams
    fun setCustomType(customType: String): OpenChannelParams
    fun addOperator(operator: User): OpenChannelParams
    fun addOperators(operators: List<User>): OpenChannelParams
    fun addOperatorId(operatorId: String): OpenChannelParams
    fun addOperatorIds(operatorIds: List<String>): OpenChannelParams
    fun setOperators(operators: List<User>): OpenChannelParams
    fun setOperatorUserIds(operatorUserIds: List<String>): OpenChannelParams
    companion object {
        fun clone(params: OpenChannelParams): OpenChannelParams
    }
}

enum class ReplyTypeFilter {
    NONE, ALL, ONLY_REPLY_TO_CHANNEL;
    fun getValue(): String
    companion object {
        fun from(text: String): ReplyTypeFilter
    }
}

open class ScheduledUserMessageParams : UserMessageParams {
    constructor(text1: String, value1: Int, value2: Int, value3: Int, value4: Int, value5: Int, text2: String) : super()
    open fun setSchedule(value1: Int, value2: Int, value3: Int, value4: Int, value5: Int, text: String)
    open fun getScheduledDateTime(): Date
    open fun getScheduledTimezone(): String
    override fun setAppleCriticalAlertOptions(appleCriticalAlertOptions: AppleCriticalAlertOptions): ScheduledUserMessageParams
}

open class ThreadMessageListParams {
    constructor()
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, messagePayloadFilter: MessagePayloadFilter)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean)
    constructor(value1: Int, value2: Int, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts1: Collection<String>, texts2: List<String>, flag1: Boolean, flag2: Boolean, flag3: Boolean, flag4: Boolean, flag5: Boolean)
    open fun clone(): ThreadMessageListParams
    open fun belongsTo(params: BaseMessageParams): Boolean
    open fun belongsTo(message: BaseMessage): Boolean
    open fun getMessagePayloadFilter(): MessagePayloadFilter
    open fun shouldIncludeParentMessageText(): Boolean
    open fun shouldIncludeReactions(): Boolean
    open fun shouldIncludeMetaArray(): Boolean
    open fun shouldReverse(): Boolean
    open fun isInclusive(): Boolean
    open fun getSenderUserIds(): List<*>
    open fun getCustomTypes(): Collection<*>
    open fun getCustomType(): String
    open fun getMessageType(): BaseChannel.MessageTypeFilter
    open fun getNextResultSize(): Int
    open fun getPreviousResultSize(): Int
    open fun setMessagePayloadFilter(messagePayloadFilter: MessagePayloadFilter)
    open fun setIncludeParentMessageText(includeParentMessageText: Boolean)
    open fun setIncludeReactions(includeReactions: Boolean)
    open fun setIncludeMetaArray(includeMetaArray: Boolean)
    open fun setReverse(reverse: Boolean)
    open fun setInclusive(inclusive: Boolean)
    open fun setSenderUserIds(senderUserIds: List<*>)
    open fun setCustomTypes(customTypes: Collection<*>)
    open fun setCustomType(customType: String)
    open fun setMessageType(messageType: BaseChannel.MessageTypeFilter)
    open fun setNextResultSize(nextResultSize: Int)
    open fun setPreviousResultSize(previousResultSize: Int)
}

open class UserMessageParams : BaseMessageParams() {
    constructor() : super()
    constructor(message: String) : super()
    open fun getMessage(): String
    open fun setMessage(message: String): UserMessageParams
    open fun setTargetLanguages(targetLanguages: List<String>): UserMessageParams
    open fun getTranslationTargetLanguages(): List<String>
    open fun setTranslationTargetLanguages(translationTargetLanguages: List<String>): UserMessageParams
    open fun setData(data: String): UserMessageParams
    open fun setCustomType(customType: String): UserMessageParams
    open fun setMentionType(mentionType: BaseMessageParams.MentionType): UserMessageParams
    open fun setMentionedUsers(mentionedUsers: List<User>): UserMessageParams
    open fun setMentionedUserIds(mentionedUserIds: List<String>): UserMessageParams
    open fun setPushNotificationDeliveryOption(pushNotificationDeliveryOption: BaseMessageParams.PushNotificationDeliveryOption): UserMessageParams
    open fun setMetaArrayKeys(metaArrayKeys: List<String>): UserMessageParams
    open fun setMetaArrays(metaArrays: List<MessageMetaArray>): UserMessageParams
    open fun setParentMessageId(parentMessageId: Long): UserMessageParams
    override fun setAppleCriticalAlertOptions(appleCriticalAlertOptions: AppleCriticalAlertOptions): UserMessageParams
    override fun setReplyToChannel(replyToChannel: Boolean): UserMessageParams
    open fun getMentionedMessageTemplate(): String
    open fun setMentionedMessageTemplate(mentionedMessageTemplate: String): UserMessageParams
}
