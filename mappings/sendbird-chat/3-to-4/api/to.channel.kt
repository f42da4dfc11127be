// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.channel

import com.sendbird.android.channel.query.GroupChannelListQuery
import com.sendbird.android.channel.query.OpenChannelListQuery
import com.sendbird.android.channel.query.PublicGroupChannelListQuery
import com.sendbird.android.handler.BaseMessagesHandler
import com.sendbird.android.handler.CompletionHandler
import com.sendbird.android.handler.GroupChannelCallbackHandler
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.query.PreviousMessageListQuery
import com.sendbird.android.params.GroupChannelCreateParams
import com.sendbird.android.params.GroupChannelListQueryParams
import com.sendbird.android.params.MemberListQueryParams
import com.sendbird.android.params.MessageListParams
import com.sendbird.android.params.OpenChannelListQueryParams
import com.sendbird.android.params.PreviousMessageListQueryParams
import com.sendbird.android.params.PublicGroupChannelListQueryParams
import com.sendbird.android.push.PushTriggerOption
import com.sendbird.android.user.Member
import com.sendbird.android.user.MemberState
import com.sendbird.android.user.MutedState
import com.sendbird.android.user.User
import com.sendbird.android.user.query.MemberListQuery

abstract class BaseChannel {
    fun createPreviousMessageListQuery(params: PreviousMessageListQueryParams): PreviousMessageListQuery
    fun getMessagesByTimestamp(ts: Long, params: MessageListParams, handler: BaseMessagesHandler?)
    val data: String
    val url: String
    val createdAt: Long
    val name: String
    val coverUrl: String
    val isOpenChannel: Boolean
    val isGroupChannel: Boolean
    val isFrozen: Boolean
    val isEphemeral: Boolean
    val cachedMetaData: Map<String, String>
}

enum class ChannelType { OPEN, GROUP }

enum class CountPreference { ALL, UNREAD_MESSAGE_COUNT_ONLY, UNREAD_MENTION_COUNT_ONLY, OFF }

class GroupChannel : BaseChannel() {
    fun invite(userIds: List<String>, handler: CompletionHandler?)
    fun banUser(userId: String, description: String?, seconds: Int, handler: CompletionHandler?)
    fun unbanUser(userId: String, handler: CompletionHandler?)
    fun muteUser(userId: String, handler: CompletionHandler?)
    fun muteUser(userId: String, description: String?, seconds: Int, handler: CompletionHandler?)
    fun unmuteUser(userId: String, handler: CompletionHandler?)
    fun createMemberListQuery(params: MemberListQueryParams): MemberListQuery
    val lastMessage: BaseMessage?
    val inviter: User?
    val unreadMessageCount: Int
    val unreadMentionCount: Int
    val members: List<Member>
    val memberCount: Int
    val joinedMemberCount: Int
    val invitedAt: Long
    val joinedAt: Long
    val isSuper: Boolean
    val isPublic: Boolean
    val isDistinct: Boolean
    val isDiscoverable: Boolean
    val isPushEnabled: Boolean
    var myPushTriggerOption: GroupChannel.PushTriggerOption
    val isAccessCodeRequired: Boolean
    var myCountPreference: CountPreference
    val isHidden: Boolean
    val hiddenState: HiddenState
    val messageOffsetTimestamp: Long
    val isBroadcast: Boolean
    val readStatus: Map<String, ReadStatus>
    val myLastRead: Long
    val isTyping: Boolean
    val typingMembers: List<Member>
    val typingUsers: List<User>
    val customType: String
    val myMemberState: MemberState
    val myRole: Role
    val myMutedState: MutedState
    val messageSurvivalSeconds: Int
    val creator: User?
    val pinnedMessageIds: List<Long>
    val latestPinnedMessage: BaseMessage
    companion object {
        fun createMemberListQuery(channelUrl: String, params: MemberListQueryParams): MemberListQuery
        fun createMyGroupChannelListQuery(params: GroupChannelListQueryParams): GroupChannelListQuery
        fun createPublicGroupChannelListQuery(params: PublicGroupChannelListQueryParams): PublicGroupChannelListQuery
        fun createChannel(params: GroupChannelCreateParams, handler: GroupChannelCallbackHandler?)
    }
}

enum class HiddenState { UNHIDDEN, HIDDEN_ALLOW_AUTO_UNHIDE, HIDDEN_PREVENT_AUTO_UNHIDE }

enum class MessageTypeFilter { ALL, USER, FILE, ADMIN }

class OpenChannel : BaseChannel() {
    fun isOperator(userId: String): Boolean
    val participantCount: Int
    val operators: List<User>
    val customType: String
    companion object {
        fun createOpenChannelListQuery(params: OpenChannelListQueryParams): OpenChannelListQuery
    }
}

class ReadStatus {
    val timestamp: Long
    val reader: User
}

enum class ReportCategory { SUSPICIOUS, HARASSING, SPAM, INAPPROPRIATE }

enum class Role { NONE, OPERATOR }

enum class SuperChannelFilter { ALL, SUPER_CHANNEL_ONLY, BROADCAST_CHANNEL_ONLY, NONSUPER_CHANNEL_ONLY }
