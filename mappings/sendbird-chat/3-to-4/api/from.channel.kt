// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

import com.sendbird.android.handlers.AddOperatorsHandler
import com.sendbird.android.handlers.RemoveAllOperatorsHandler
import com.sendbird.android.handlers.RemoveOperatorsHandler
import java.io.File

abstract class BaseChannel {
    open fun serialize(): ByteArray
    open fun getData(): String
    open fun getUrl(): String
    open fun getCreatedAt(): Long
    open fun getName(): String
    open fun getCoverUrl(): String
    open fun isOpenChannel(): Boolean
    open fun isGroupChannel(): Boolean
    open fun isFrozen(): Boolean
    open fun isEphemeral(): Boolean
    open fun createPreviousMessageListQuery(): PreviousMessageListQuery
    open fun createMessageListQuery(): MessageListQuery
    open fun createOperatorListQuery(): OperatorListQuery
    open fun getMessagesByMessageId(messageId: Long, params: MessageListParams, handler: BaseChannel.GetMessagesHandler)
    open fun getMessagesByTimestamp(ts: Long, params: MessageListParams, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, flag4: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesByTimestamp(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, flag4: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesByTimestamp(value1: Long, value2: Int, value3: Int, flag: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesByTimestamp(value1: Long, value2: Int, value3: Int, flag: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesByTimestamp(value1: Long, value2: Int, value3: Int, flag1: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag2: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesByTimestamp(value1: Long, value2: Int, value3: Int, flag1: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag2: Boolean, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getNextMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, flag4: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousMessagesById(value1: Long, flag1: Boolean, value2: Int, flag2: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag3: Boolean, flag4: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesById(value1: Long, value2: Int, value3: Int, flag: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesById(value1: Long, value2: Int, value3: Int, flag: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesById(value1: Long, value2: Int, value3: Int, flag1: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag2: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getPreviousAndNextMessagesById(value1: Long, value2: Int, value3: Int, flag1: Boolean, messageTypeFilter: BaseChannel.MessageTypeFilter, text: String, texts: List<String>, flag2: Boolean, flag3: Boolean, handler: BaseChannel.GetMessagesHandler)
    open fun getMessageChangeLogsByToken(text: String, handler: BaseChannel.GetMessageChangeLogsByTokenHandler)
    open fun getMessageChangeLogsByToken(text: String, flag: Boolean, handler: BaseChannel.GetMessageChangeLogsByTokenHandler)
    open fun getMessageChangeLogsByToken(text: String, flag1: Boolean, flag2: Boolean, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun getMessageChangeLogsSinceToken(token: String, params: MessageChangeLogsParams, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun getMessageChangeLogsByTimestamp(value: Long, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun getMessageChangeLogsByTimestamp(value: Long, flag: Boolean, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun getMessageChangeLogsByTimestamp(value: Long, flag1: Boolean, flag2: Boolean, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun getMessageChangeLogsSinceTimestamp(ts: Long, params: MessageChangeLogsParams, handler: BaseChannel.GetMessageChangeLogsHandler)
    open fun sendFileMessage(text1: String, text2: String, text3: String, value: Int, text4: String, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(text1: String, text2: String, text3: String, value: Int, text4: String, text5: String, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, text4: String, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, text4: String, thumbnailSizes: List<FileMessage.ThumbnailSize>, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, handler: BaseChannel.SendFileMessageWithProgressHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, text4: String, handler: BaseChannel.SendFileMessageWithProgressHandler): FileMessage
    open fun sendFileMessage(file: File, text1: String, text2: String, value: Int, text3: String, text4: String, thumbnailSizes: List<FileMessage.ThumbnailSize>, handler: BaseChannel.SendFileMessageWithProgressHandler): FileMessage
    open fun sendFileMessage(params: FileMessageParams, handler: BaseChannel.SendFileMessageHandler): FileMessage
    open fun sendFileMessage(params: FileMessageParams, handler: BaseChannel.SendFileMessageWithProgressHandler): FileMessage
    open fun sendFileMessages(fileMessageParamss: List<FileMessageParams>, handler: BaseChannel.SendFileMessagesHandler): List<FileMessage>
    open fun sendFileMessages(fileMessageParamss: List<FileMessageParams>, handler: BaseChannel.SendFileMessagesWithProgressHandler): List<FileMessage>
    open fun sendUserMessage(text: String, handler: BaseChannel.SendUserMessageHandler): UserMessage
    open fun sendUserMessage(text: String, data: String, handler: BaseChannel.SendUserMessageHandler): UserMessage
    open fun sendUserMessage(text: String, data: String, customType: String, handler: BaseChannel.SendUserMessageHandler): UserMessage
    open fun sendUserMessage(text: String, data: String, customType: String, targetLanguages: List<String>, handler: BaseChannel.SendUserMessageHandler): UserMessage
    open fun sendUserMessage(params: UserMessageParams, handler: BaseChannel.SendUserMessageHandler): UserMessage
    open fun resendMessage(message: UserMessage, handler: BaseChannel.ResendUserMessageHandler): UserMessage
    open fun resendMessage(message: FileMessage, file: File, handler: BaseChannel.ResendFileMessageHandler): FileMessage
    open fun resendMessage(message: FileMessage, file: File, handler: BaseChannel.ResendFileMessageWithProgressHandler): FileMessage
    open fun resendFileMessage(message: FileMessage, file: File, handler: BaseChannel.ResendFileMessageHandler)
    open fun resendFileMessage(message: FileMessage, file: File, handler: BaseChannel.ResendFileMessageWithProgressHandler)
    open fun resendUserMessage(message: UserMessage, handler: BaseChannel.ResendUserMessageHandler)
    open fun translateUserMessage(message: UserMessage, texts: List<String>, handler: BaseChannel.TranslateUserMessageHandler)
    open fun copyFileMessage(channel: BaseChannel, message: FileMessage, handler: BaseChannel.CopyFileMessageHandler): FileMessage
    open fun copyUserMessage(channel: BaseChannel, message: UserMessage, handler: BaseChannel.CopyUserMessageHandler): UserMessage
    open fun createMetaCounters(values: Map<String, Int>, handler: BaseChannel.MetaCounterHandler)
    open fun updateMetaCounters(values: Map<String, Int>, handler: BaseChannel.MetaCounterHandler)
    open fun increaseMetaCounters(values: Map<String, Int>, handler: BaseChannel.MetaCounterHandler)
    open fun decreaseMetaCounters(values: Map<String, Int>, handler: BaseChannel.MetaCounterHandler)
    open fun getMetaCounters(keys: Collection<String>, handler: BaseChannel.MetaCounterHandler)
    open fun getAllMetaCounters(handler: BaseChannel.MetaCounterHandler)
    open fun deleteMetaCounter(key: String, handler: BaseChannel.DeleteMetaCounterHandler)
    open fun deleteAllMetaCounters(handler: BaseChannel.DeleteMetaCounterHandler)
    open fun createMetaData(values: Map<String, String>, handler: BaseChannel.MetaDataHandler)
    open fun updateMetaData(values: Map<String, String>, handler: BaseChannel.MetaDataHandler)
    open fun getMetaData(keys: Collection<String>, handler: BaseChannel.MetaDataHandler)
    open fun getAllMetaData(handler: BaseChannel.MetaDataHandler)
    open fun deleteMetaData(key: String, handler: BaseChannel.DeleteMetaDataHandler)
    open fun deleteAllMetaData(handler: BaseChannel.DeleteMetaDataHandler)
    open fun deleteMessage(message: BaseMessage, handler: BaseChannel.DeleteMessageHandler)
    open fun updateUserMessage(messageId: Long, text: String, data: String, customType: String, handler: BaseChannel.UpdateUserMessageHandler)
    open fun updateUserMessage(messageId: Long, params: UserMessageParams, handler: BaseChannel.UpdateUserMessageHandler)
    open fun updateFileMessage(messageId: Long, data: String, customType: String, handler: BaseChannel.UpdateFileMessageHandler)
    open fun updateFileMessage(messageId: Long, params: FileMessageParams, handler: BaseChannel.UpdateFileMessageHandler)
    open fun cancelFileMessageUpload(requestId: String): Boolean
    open fun addReaction(message: BaseMessage, key: String, handler: BaseChannel.ReactionHandler)
    open fun deleteReaction(message: BaseMessage, key: String, handler: BaseChannel.ReactionHandler)
    open fun createMessageMetaArrayKeys(message: BaseMessage, texts: List<String>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun deleteMessageMetaArrayKeys(message: BaseMessage, texts: List<String>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun addMessageMetaArrayValues(message: BaseMessage, values: Map<String, List<String>>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun addMessageMetaArrayValues(message: BaseMessage, messageMetaArrays: List<MessageMetaArray>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun removeMessageMetaArrayValues(message: BaseMessage, values: Map<String, List<String>>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun removeMessageMetaArrayValues(message: BaseMessage, messageMetaArrays: List<MessageMetaArray>, handler: BaseChannel.MessageMetaArrayHandler)
    open fun getMyMutedInfo(handler: BaseChannel.GetMyMutedInfoHandler)
    open fun report(category: BaseChannel.ReportCategory, description: String, handler: BaseChannel.ReportHandler)
    open fun reportUser(user: User, category: BaseChannel.ReportCategory, description: String, handler: BaseChannel.ReportUserHandler)
    open fun reportMessage(message: BaseMessage, category: BaseChannel.ReportCategory, description: String, handler: BaseChannel.ReportMessageHandler)
    open fun addOperators(userIds: Collection<String>, handler: AddOperatorsHandler)
    open fun removeOperators(userIds: Collection<String>, handler: RemoveOperatorsHandler)
    open fun removeAllOperators(handler: RemoveAllOperatorsHandler)
    open fun getCachedMetaData(): Map<String, String>
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): BaseChannel
    }
    interface BaseSendFileMessageHandler {
        fun onSent(message: FileMessage, e: SendBirdException?)
    }
    enum class ChannelType {
        OPEN, GROUP;
        fun value(): String
        companion object {
            fun fromValue(text: String): BaseChannel.ChannelType
        }
    }
    fun interface CopyFileMessageHandler {
        fun onCopied(message: FileMessage, e: SendBirdException?)
    }
    fun interface CopyUserMessageHandler {
        fun onCopied(message: UserMessage, e: SendBirdException?)
    }
    fun interface DeleteMessageHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DeleteMetaCounterHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DeleteMetaDataHandler {
        fun onResult(e: SendBirdException?)
    }
    interface GetMessageChangeLogsByTokenHandler : BaseChannel.GetMessageChangeLogsHandler {
        fun onResult(baseMessages: List<BaseMessage>, ids: List<Long>, flag: Boolean, text: String, e: SendBirdException?)
    }
    fun interface GetMessageChangeLogsHandler {
        fun onResult(baseMessages: List<BaseMessage>, ids: List<Long>, flag: Boolean, text: String, e: SendBirdException?)
    }
    fun interface GetMessagesHandler {
        fun onResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
    }
    fun interface GetMyMutedInfoHandler {
        fun onResult(flag: Boolean, text: String, value1: Long, value2: Long, value3: Long, e: SendBirdException?)
    }
    fun interface MessageMetaArrayHandler {
        fun onResult(message: BaseMessage, e: SendBirdException?)
    }
    enum class MessageTypeFilter {
        ALL, USER, FILE, ADMIN;
        fun value(): String
        companion object {
            fun fromValue(text: String): BaseChannel.MessageTypeFilter
        }
    }
    fun interface MetaCounterHandler {
        fun onResult(values: Map<String, Int>, e: SendBirdException?)
    }
    fun interface MetaDataHandler {
        fun onResult(values: Map<String, String>, e: SendBirdException?)
    }
    fun interface ReactionHandler {
        fun onResult(reactionEvent: ReactionEvent, e: SendBirdException?)
    }
    enum class ReportCategory { SUSPICIOUS, HARASSING, SPAM, INAPPROPRIATE }
    fun interface ReportHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface ReportMessageHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface ReportUserHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface ResendFileMessageHandler {
        fun onSent(message: FileMessage, e: SendBirdException?)
    }
    interface ResendFileMessageWithProgressHandler {
        fun onProgress(bytesSent: Int, totalBytesSent: Int, totalBytesToSend: Int)
        fun onSent(message: FileMessage, e: SendBirdException?)
    }
    fun interface ResendUserMessageHandler {
        fun onSent(message: UserMessage, e: SendBirdException?)
    }
    fun interface SendFileMessageHandler : BaseChannel.BaseSendFileMessageHandler
    interface SendFileMessageWithProgressHandler : BaseChannel.BaseSendFileMessageHandler {
        fun onProgress(bytesSent: Int, totalBytesSent: Int, totalBytesToSend: Int)
    }
    interface SendFileMessagesHandler : BaseChannel.BaseSendFileMessageHandler {
        fun onResult(e: SendBirdException?)
    }
    interface SendFileMessagesWithProgressHandler : BaseChannel.BaseSendFileMessageHandler {
        fun onProgress(requestId: String, bytesSent: Int, totalBytesSent: Int, totalBytesToSend: Int)
        fun onResult(e: SendBirdException?)
    }
    fun interface SendUserMessageHandler {
        fun onSent(message: UserMessage, e: SendBirdException?)
    }
    fun interface TranslateUserMessageHandler {
        fun onTranslated(message: UserMessage, e: SendBirdException?)
    }
    fun interface UpdateFileMessageHandler {
        fun onUpdated(message: FileMessage, e: SendBirdException?)
    }
    fun interface UpdateUserMessageHandler {
        fun onUpdated(message: UserMessage, e: SendBirdException?)
    }
}

class GroupChannel internal constructor() : BaseChannel() {
    fun refresh(handler: GroupChannel.GroupChannelRefreshHandler)
    fun createMemberListQuery(): GroupChannelMemberListQuery
    fun getLastMessage(): BaseMessage
    fun getInviter(): User
    fun getUnreadMessageCount(): Int
    fun getUnreadMentionCount(): Int
    fun getMembers(): List<Member>
    fun getMemberCount(): Int
    fun getJoinedMemberCount(): Int
    fun getInvitedAt(): Long
    fun getJoinedAt(): Long
    fun isSuper(): Boolean
    fun isPublic(): Boolean
    fun isDistinct(): Boolean
    fun isDiscoverable(): Boolean
    fun isPushEnabled(): Boolean
    fun getMyPushTriggerOption(): GroupChannel.PushTriggerOption
    fun isAccessCodeRequired(): Boolean
    fun getMyCountPreference(): GroupChannel.CountPreference
    fun isHidden(): Boolean
    fun getHiddenState(): GroupChannel.HiddenState
    fun getMessageOffsetTimestamp(): Long
    fun isBroadcast(): Boolean
    fun updateChannel(text1: String, data: Any, text2: String, handler: GroupChannel.GroupChannelUpdateHandler)
    fun updateChannel(flag: Boolean, text1: String, data: Any, text2: String, handler: GroupChannel.GroupChannelUpdateHandler)
    fun updateChannel(flag: Boolean, text1: String, data: Any, text2: String, text3: String, handler: GroupChannel.GroupChannelUpdateHandler)
    fun updateChannel(params: GroupChannelParams, handler: GroupChannel.GroupChannelUpdateHandler)
    fun invite(user: User, handler: GroupChannel.GroupChannelInviteHandler)
    fun invite(users: List<User>, handler: GroupChannel.GroupChannelInviteHandler)
    fun inviteWithUserId(userId: String, handler: GroupChannel.GroupChannelInviteHandler)
    fun inviteWithUserIds(userIds: List<String>, handler: GroupChannel.GroupChannelInviteHandler)
    fun join(handler: GroupChannel.GroupChannelJoinHandler)
    fun join(accessCode: String, handler: GroupChannel.GroupChannelJoinHandler)
    fun hide(handler: GroupChannel.GroupChannelHideHandler)
    fun hide(hidePreviousMessages: Boolean, handler: GroupChannel.GroupChannelHideHandler)
    fun hide(hidePreviousMessages: Boolean, allowAutoUnhide: Boolean, handler: GroupChannel.GroupChannelHideHandler)
    fun unhide(handler: GroupChannel.GroupChannelUnhideHandler)
    fun leave(handler: GroupChannel.GroupChannelLeaveHandler)
    fun acceptInvitation(handler: GroupChannel.GroupChannelAcceptInvitationHandler)
    fun acceptInvitation(accessCode: String, handler: GroupChannel.GroupChannelAcceptInvitationHandler)
    fun declineInvitation(handler: GroupChannel.GroupChannelDeclineInvitationHandler)
    fun setPushPreference(enable: Boolean, handler: GroupChannel.GroupChannelSetPushPreferenceHandler)
    fun getPushPreference(handler: GroupChannel.GroupChannelGetPushPreferenceHandler)
    fun setMyPushTriggerOption(option: GroupChannel.PushTriggerOption, handler: GroupChannel.GroupChannelSetMyPushTriggerOptionHandler)
    fun getMyPushTriggerOption(handler: GroupChannel.GroupChannelGetMyPushTriggerOptionHandler)
    fun setMyCountPreference(preference: GroupChannel.CountPreference, handler: GroupChannel.GroupChannelSetMyCountPreferenceHandler)
    fun markAsDelivered()
    fun markAsRead()
    fun markAsRead(handler: SendBird.MarkAsReadHandler)
    fun resetMyHistory(handler: GroupChannel.GroupChannelResetMyHistoryHandler)
    fun getLastSeenAtBy(user: User): Long
    fun getLastSeenAtByWithUserId(userId: String): Long
    fun getReadMembers(message: BaseMessage): List<Member>
    fun getReadMembers(message: BaseMessage, flag: Boolean): List<Member>
    fun getUnreadMembers(message: BaseMessage): List<Member>
    fun getUnreadMembers(message: BaseMessage, flag: Boolean): List<Member>
    fun getReadStatus(): Map<String, ReadStatus>
    fun getReadStatus(flag: Boolean): Map<String, ReadStatus>
    fun getMyLastRead(): Long
    fun getReadReceipt(message: BaseMessage): Int
    fun getUnreadMemberCount(message: BaseMessage): Int
    fun getDeliveryReceipt(message: BaseMessage): Int
    fun getUndeliveredMemberCount(message: BaseMessage): Int
    fun startTyping()
    fun endTyping()
    fun isTyping(): Boolean
    fun getTypingMembers(): List<Member>
    fun getTypingUsers(): List<User>
    fun getCustomType(): String
    fun getMyMemberState(): Member.MemberState
    fun getMyRole(): Member.Role
    fun getMyMutedState(): Member.MutedState
    fun getMessageSurvivalSeconds(): Int
    fun createBannedUserListQuery(): BannedUserListQuery
    fun banUser(user: User, description: String, seconds: Int, handler: GroupChannel.GroupChannelBanHandler)
    fun banUserWithUserId(userId: String, description: String, seconds: Int, handler: GroupChannel.GroupChannelBanHandler)
    fun unbanUser(user: User, handler: GroupChannel.GroupChannelUnbanHandler)
    fun unbanUserWithUserId(userId: String, handler: GroupChannel.GroupChannelUnbanHandler)
    fun muteUser(user: User, handler: GroupChannel.GroupChannelMuteHandler)
    fun muteUserWithUserId(userId: String, handler: GroupChannel.GroupChannelMuteHandler)
    fun muteUser(user: User, description: String, seconds: Int, handler: GroupChannel.GroupChannelMuteHandler)
    fun muteUserWithUserId(userId: String, description: String, seconds: Int, handler: GroupChannel.GroupChannelMuteHandler)
    fun unmuteUser(user: User, handler: GroupChannel.GroupChannelUnmuteHandler)
    fun unmuteUserWithUserId(userId: String, handler: GroupChannel.GroupChannelUnmuteHandler)
    fun freeze(handler: GroupChannel.GroupChannelFreezeHandler)
    fun unfreeze(handler: GroupChannel.GroupChannelUnfreezeHandler)
    fun registerScheduledUserMessage(params: ScheduledUserMessageParams, handler: GroupChannel.RegisterScheduledUserMessageHandler)
    fun delete(handler: GroupChannel.GroupChannelDeleteHandler)
    fun getCreator(): User
    fun getPinnedMessageIds(): List<Long>
    fun getLatestPinnedMessage(): BaseMessage
    companion object {
        fun createMyGroupChannelListQuery(): GroupChannelListQuery
        fun createPublicGroupChannelListQuery(): PublicGroupChannelListQuery
        fun createChannel(users: List<User>, isDistinct: Boolean, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannel(users: List<User>, isDistinct: Boolean, name: String, cover: Any, data: String, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannel(users: List<User>, isDistinct: Boolean, name: String, cover: Any, data: String, customType: String, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannelWithUserIds(userIds: List<String>, isDistinct: Boolean, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannelWithUserIds(userIds: List<String>, isDistinct: Boolean, name: String, cover: Any, data: String, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannelWithUserIds(userIds: List<String>, isDistinct: Boolean, name: String, cover: Any, data: String, customType: String, handler: GroupChannel.GroupChannelCreateHandler)
        fun createChannel(params: GroupChannelParams, handler: GroupChannel.GroupChannelCreateHandler)
        fun createDistinctChannelIfNotExist(params: GroupChannelParams, handler: GroupChannel.GroupChannelCreateDistinctChannelIfNotExistHandler)
        fun getChannel(channelUrl: String, handler: GroupChannel.GroupChannelGetHandler)
        fun getTotalUnreadMessageCount(handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getTotalUnreadMessageCount(texts: List<String>, handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getTotalUnreadMessageCount(params: GroupChannelTotalUnreadMessageCountParams, handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getUnreadItemCount(unreadItemKeys: Collection<GroupChannel.UnreadItemKey>, handler: GroupChannel.GroupChannelGetUnreadItemCountHandler)
        fun getTotalUnreadChannelCount(handler: GroupChannel.GroupChannelTotalUnreadChannelCountHandler)
        fun getChannelCount(memberState: GroupChannel.MemberState, handler: GroupChannel.GroupChannelChannelCountHandler)
        fun getChannelCount(memberStateFilter: GroupChannelListQuery.MemberStateFilter, handler: GroupChannel.GroupChannelChannelCountHandler)
        fun markAsReadAll(handler: GroupChannel.GroupChannelMarkAsReadHandler)
        fun compareTo(channel1: GroupChannel, channel2: GroupChannel, order: GroupChannelListQuery.Order): Int
        fun compareTo(channel1: GroupChannel, channel2: GroupChannel, order: GroupChannelListQuery.Order, sortOrder: SortOrder): Int
        fun clone(channel: GroupChannel): GroupChannel
    }
    enum class CountPreference { ALL, UNREAD_MESSAGE_COUNT_ONLY, UNREAD_MENTION_COUNT_ONLY, OFF }
    fun interface GroupChannelAcceptInvitationHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelBanHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelChannelCountHandler {
        fun onResult(value: Int, e: SendBirdException?)
    }
    fun interface GroupChannelCreateDistinctChannelIfNotExistHandler {
        fun onResult(channel: GroupChannel, flag: Boolean, e: SendBirdException?)
    }
    fun interface GroupChannelCreateHandler {
        fun onResult(channel: GroupChannel, e: SendBirdException?)
    }
    fun interface GroupChannelDeclineInvitationHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelDeleteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelFreezeHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelGetHandler {
        fun onResult(channel: GroupChannel, e: SendBirdException?)
    }
    fun interface GroupChannelGetMyPushTriggerOptionHandler {
        fun onResult(pushTriggerOption: GroupChannel.PushTriggerOption, e: SendBirdException?)
    }
    fun interface GroupChannelGetPushPreferenceHandler {
        fun onResult(flag: Boolean, e: SendBirdException?)
    }
    fun interface GroupChannelGetUnreadItemCountHandler {
        fun onResult(values: Map<GroupChannel.UnreadItemKey, Int>, e: SendBirdException?)
    }
    fun interface GroupChannelHideHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelInviteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelJoinHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelLeaveHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelMarkAsReadHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelMuteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelRefreshHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelResetMyHistoryHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelSetMyCountPreferenceHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelSetMyPushTriggerOptionHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelSetPushPreferenceHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelTotalUnreadChannelCountHandler {
        fun onResult(value: Int, e: SendBirdException?)
    }
    fun interface GroupChannelTotalUnreadMessageCountHandler {
        fun onResult(value: Int, e: SendBirdException?)
    }
    fun interface GroupChannelUnbanHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelUnfreezeHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelUnhideHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelUnmuteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface GroupChannelUpdateHandler {
        fun onResult(channel: GroupChannel, e: SendBirdException?)
    }
    enum class HiddenState { UNHIDDEN, HIDDEN_ALLOW_AUTO_UNHIDE, HIDDEN_PREVENT_AUTO_UNHIDE }
    enum class MemberState { ALL, INVITED, INVITED_BY_FRIEND, INVITED_BY_NON_FRIEND, JOINED }
    enum class PushTriggerOption { ALL, OFF, MENTION_ONLY, DEFAULT }
    fun interface RegisterScheduledUserMessageHandler {
        fun onRegistered(message: ScheduledUserMessage, e: SendBirdException?)
    }
    enum class UnreadItemKey { GROUP_CHANNEL_UNREAD_MESSAGE_COUNT, GROUP_CHANNEL_UNREAD_MENTION_COUNT, GROUP_CHANNEL_INVITATION_COUNT, NONSUPER_UNREAD_MESSAGE_COUNT, SUPER_UNREAD_MESSAGE_COUNT, NONSUPER_UNREAD_MENTION_COUNT, SUPER_UNREAD_MENTION_COUNT, NONSUPER_INVITATION_COUNT, SUPER_INVITATION_COUNT }
}

class OpenChannel internal constructor() : BaseChannel() {
    fun refresh(handler: OpenChannel.OpenChannelRefreshHandler)
    fun getParticipantCount(): Int
    fun getOperators(): List<User>
    fun getCustomType(): String
    fun delete(handler: OpenChannel.OpenChannelDeleteHandler)
    fun updateChannel(text1: String, data: Any, text2: String, handler: OpenChannel.OpenChannelUpdateHandler)
    fun updateChannel(text1: String, data: Any, text2: String, users: List<User>, handler: OpenChannel.OpenChannelUpdateHandler)
    fun updateChannel(text1: String, data: Any, text2: String, text3: String, users: List<User>, handler: OpenChannel.OpenChannelUpdateHandler)
    fun updateChannelWithOperatorUserIds(text1: String, data: Any, text2: String, texts: List<String>, handler: OpenChannel.OpenChannelUpdateHandler)
    fun updateChannelWithOperatorUserIds(text1: String, data: Any, text2: String, text3: String, texts: List<String>, handler: OpenChannel.OpenChannelUpdateHandler)
    fun updateChannel(params: OpenChannelParams, handler: OpenChannel.OpenChannelUpdateHandler)
    fun enter(handler: OpenChannel.OpenChannelEnterHandler)
    fun exit(handler: OpenChannel.OpenChannelExitHandler)
    fun createParticipantListQuery(): ParticipantListQuery
    fun createMutedUserListQuery(): MutedUserListQuery
    fun createBannedUserListQuery(): BannedUserListQuery
    fun banUser(user: User, seconds: Int, handler: OpenChannel.OpenChannelBanHandler)
    fun banUserWithUserId(userId: String, seconds: Int, handler: OpenChannel.OpenChannelBanHandler)
    fun unbanUser(user: User, handler: OpenChannel.OpenChannelUnbanHandler)
    fun unbanUserWithUserId(userId: String, handler: OpenChannel.OpenChannelUnbanHandler)
    fun muteUser(user: User, handler: OpenChannel.OpenChannelMuteHandler)
    fun muteUserWithUserId(userId: String, handler: OpenChannel.OpenChannelMuteHandler)
    fun muteUser(user: User, description: String, seconds: Int, handler: OpenChannel.OpenChannelMuteHandler)
    fun muteUserWithUserId(userId: String, description: String, seconds: Int, handler: OpenChannel.OpenChannelMuteHandler)
    fun unmuteUser(user: User, handler: OpenChannel.OpenChannelUnmuteHandler)
    fun unmuteUserWithUserId(userId: String, handler: OpenChannel.OpenChannelUnmuteHandler)
    fun isOperator(user: User): Boolean
    fun isOperatorWithUserId(userId: String): Boolean
    companion object {
        fun createOpenChannelListQuery(): OpenChannelListQuery
        fun createChannel(handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannel(text1: String, data: Any, text2: String, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannel(text1: String, data: Any, text2: String, users: List<User>, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannel(text1: String, data: Any, text2: String, text3: String, users: List<User>, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannelWithOperatorUserIds(text1: String, data: Any, text2: String, texts: List<String>, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannelWithOperatorUserIds(text1: String, data: Any, text2: String, text3: String, texts: List<String>, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannelWithOperatorUserIds(text1: String, text2: String, data: Any, text3: String, text4: String, texts: List<String>, handler: OpenChannel.OpenChannelCreateHandler)
        fun createChannel(params: OpenChannelParams, handler: OpenChannel.OpenChannelCreateHandler)
        fun getChannel(channelUrl: String, handler: OpenChannel.OpenChannelGetHandler)
        fun clone(channel: OpenChannel): OpenChannel
    }
    fun interface OpenChannelBanHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelCreateHandler {
        fun onResult(channel: OpenChannel, e: SendBirdException?)
    }
    fun interface OpenChannelDeleteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelEnterHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelExitHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelGetHandler {
        fun onResult(channel: OpenChannel, e: SendBirdException?)
    }
    fun interface OpenChannelMuteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelRefreshHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelUnbanHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelUnmuteHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface OpenChannelUpdateHandler {
        fun onResult(channel: OpenChannel, e: SendBirdException?)
    }
}

class ReadStatus internal constructor() {
    fun getTimestamp(): Long
    fun getReader(): User
}
