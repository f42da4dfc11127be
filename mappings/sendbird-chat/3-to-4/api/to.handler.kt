// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.handler

import com.sendbird.android.channel.BaseChannel
import com.sendbird.android.channel.ChannelType
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.OpenChannel
import com.sendbird.android.collection.GroupChannelContext
import com.sendbird.android.collection.MessageContext
import com.sendbird.android.exception.SendbirdException
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.FileMessage
import com.sendbird.android.message.ReactionEvent
import com.sendbird.android.message.ThreadInfoUpdateEvent
import com.sendbird.android.message.UserMessage
import com.sendbird.android.push.PushTokenRegistrationStatus
import com.sendbird.android.user.RestrictedUser
import com.sendbird.android.user.User

interface AllEmojiHandler

interface BaseMessageHandler

interface BaseMessagesHandler

interface ChannelChangeLogsHandler

interface ChannelInvitationPreferenceHandler

fun interface CompletionHandler {
    fun onResult(e: SendbirdException?)
}

fun interface ConnectHandler {
    fun onConnected(user: User?, e: SendbirdException?)
}

interface ConnectionHandler {
    fun onConnected(userId: String)
    fun onDisconnected(userId: String)
    fun onReconnectStarted()
    fun onReconnectSucceeded()
    fun onReconnectFailed()
}

interface CountHandler

fun interface DisconnectHandler {
    fun onDisconnected()
}

interface DoNotDisturbHandler

interface EmojiCategoryHandler

interface EmojiHandler

fun interface FileMessageHandler {
    fun onResult(message: FileMessage?, e: SendbirdException?)
}

interface FileMessageWithProgressHandler {
    fun onProgress(bytesSent: Int, totalBytesSent: Int, totalBytesToSend: Int)
    fun onResult(message: FileMessage?, e: SendbirdException?)
}

interface FileMessagesHandler

interface FileMessagesWithProgressHandler

interface FriendChangeLogsByTokenHandler

interface GetAllowFriendDiscoveryHandler

interface GetMessageChangeLogsHandler

interface GroupChannelCallbackHandler

interface GroupChannelChangeLogsHandler

interface GroupChannelCollectionHandler {
    fun onChannelsAdded(context: GroupChannelContext, channels: List<GroupChannel>)
    fun onChannelsUpdated(context: GroupChannelContext, channels: List<GroupChannel>)
    fun onChannelsDeleted(context: GroupChannelContext, deletedChannelUrls: List<String>)
}

interface GroupChannelCreateDistinctChannelIfNotExistHandler

interface GroupChannelGetMyPushTriggerOptionHandler

interface GroupChannelsCallbackHandler

interface InitResultHandler {
    fun onMigrationStarted()
    fun onInitFailed(e: SendbirdException)
    fun onInitSucceed()
}

interface MembersHandler

interface MessageChangeLogsHandler

interface MessageCollectionHandler {
    fun onMessagesAdded(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    fun onMessagesUpdated(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    fun onMessagesDeleted(context: MessageContext, channel: GroupChannel, messages: List<BaseMessage>)
    fun onChannelUpdated(context: GroupChannelContext, channel: GroupChannel)
    fun onChannelDeleted(context: GroupChannelContext, channelUrl: String)
    fun onHugeGapDetected()
}

interface MessageCollectionInitHandler {
    fun onCacheResult(cachedList: List<BaseMessage>?, e: SendbirdException?)
    fun onApiResult(apiResultList: List<BaseMessage>?, e: SendbirdException?)
}

interface MetaCounterHandler

interface MetaDataHandler

interface MyMutedInfoHandler

interface OpenChannelCallbackHandler

interface OpenChannelsCallbackHandler

interface PushRequestCompleteHandler {
    fun onComplete(isRegistered: Boolean, token: String?)
    fun onError(e: SendbirdException)
}

interface PushSoundHandler

interface PushTemplateHandler

fun interface PushTokenWithStatusHandler {
    fun onResult(status: PushTokenRegistrationStatus?, e: SendbirdException?)
}

interface PushTokensHandler

interface PushTriggerOptionHandler

interface ReactionHandler

interface RemoveFailedMessagesHandler

class SessionHandler

interface SnoozePeriodHandler

interface ThreadedMessagesHandler

abstract class UserEventHandler {
    abstract fun onFriendsDiscovered(users: List<User>)
    abstract fun onTotalUnreadMessageCountChanged(totalCount: Int, totalCountByCustomType: Map<String, Int>)
}

fun interface UserHandler {
    fun onResult(user: User?, e: SendbirdException?)
}

fun interface UserMessageHandler {
    fun onResult(message: UserMessage?, e: SendbirdException?)
}

interface UsersHandler

abstract class BaseChannelHandler {
    abstract fun onMessageReceived(channel: BaseChannel, message: BaseMessage)
    open fun onMentionReceived(channel: BaseChannel, message: BaseMessage)
    open fun onMessageDeleted(channel: BaseChannel, messageId: Long)
    open fun onMessageUpdated(channel: BaseChannel, message: BaseMessage)
    open fun onChannelChanged(channel: BaseChannel)
    open fun onChannelDeleted(channelUrl: String, channelType: ChannelType)
    open fun onReactionUpdated(channel: BaseChannel, reactionEvent: ReactionEvent)
    open fun onUserUnmuted(channel: BaseChannel, user: User)
    open fun onUserUnbanned(channel: BaseChannel, user: User)
    open fun onChannelFrozen(channel: BaseChannel)
    open fun onChannelUnfrozen(channel: BaseChannel)
    open fun onOperatorUpdated(channel: BaseChannel)
    open fun onMetaDataCreated(channel: BaseChannel, values: Map<String, String>)
    open fun onMetaDataUpdated(channel: BaseChannel, values: Map<String, String>)
    open fun onMetaDataDeleted(channel: BaseChannel, texts: List<String>)
    open fun onMetaCountersCreated(channel: BaseChannel, values: Map<String, Int>)
    open fun onMetaCountersUpdated(channel: BaseChannel, values: Map<String, Int>)
    open fun onMetaCountersDeleted(channel: BaseChannel, texts: List<String>)
    open fun onThreadInfoUpdated(channel: BaseChannel, threadInfoUpdateEvent: ThreadInfoUpdateEvent)
    open fun onUserMuted(channel: BaseChannel, user: RestrictedUser)
    open fun onUserBanned(channel: BaseChannel, user: RestrictedUser)
}

abstract class GroupChannelHandler : BaseChannelHandler() {
    open fun onTypingStatusUpdated(channel: GroupChannel)
    open fun onUserJoined(channel: GroupChannel, user: User)
    open fun onUserLeft(channel: GroupChannel, user: User)
    open fun onUserReceivedInvitation(channel: GroupChannel, inviter: User?, invitees: List<User>)
    open fun onUserDeclinedInvitation(channel: GroupChannel, inviter: User?, invitee: User)
    open fun onChannelHidden(channel: GroupChannel)
    open fun onChannelMemberCountChanged(groupChannels: List<GroupChannel>)
    open fun onPinnedMessageUpdated(channel: GroupChannel)
    open fun onReadStatusUpdated(channel: GroupChannel)
    open fun onDeliveryStatusUpdated(channel: GroupChannel)
}

abstract class OpenChannelHandler : BaseChannelHandler() {
    open fun onUserEntered(channel: OpenChannel, user: User)
    open fun onUserExited(channel: OpenChannel, user: User)
    open fun onChannelParticipantCountChanged(openChannels: List<OpenChannel>)
}
