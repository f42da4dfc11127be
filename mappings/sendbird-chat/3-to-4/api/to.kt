// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android

import com.sendbird.android.collection.GroupChannelCollection
import com.sendbird.android.collection.MessageCollection
import com.sendbird.android.handler.BaseChannelHandler
import com.sendbird.android.handler.CompletionHandler
import com.sendbird.android.handler.ConnectHandler
import com.sendbird.android.handler.ConnectionHandler
import com.sendbird.android.handler.DisconnectHandler
import com.sendbird.android.handler.GroupChannelChangeLogsHandler
import com.sendbird.android.handler.InitResultHandler
import com.sendbird.android.handler.PushTokenWithStatusHandler
import com.sendbird.android.handler.UserEventHandler
import com.sendbird.android.handler.UserHandler
import com.sendbird.android.message.query.MessageSearchQuery
import com.sendbird.android.params.ApplicationUserListQueryParams
import com.sendbird.android.params.BannedUserListQueryParams
import com.sendbird.android.params.BlockedUserListQueryParams
import com.sendbird.android.params.OperatorListQueryParams
import com.sendbird.android.params.ParticipantListQueryParams
import com.sendbird.android.params.FriendListQueryParams
import com.sendbird.android.params.GroupChannelChangeLogsParams
import com.sendbird.android.params.GroupChannelCollectionCreateParams
import com.sendbird.android.params.InitParams
import com.sendbird.android.params.MessageCollectionCreateParams
import com.sendbird.android.params.MessageSearchQueryParams
import com.sendbird.android.params.UserUpdateParams
import com.sendbird.android.user.User
import com.sendbird.android.user.query.ApplicationUserListQuery
import com.sendbird.android.user.query.BannedUserListQuery
import com.sendbird.android.user.query.BlockedUserListQuery
import com.sendbird.android.user.query.FriendListQuery
import com.sendbird.android.user.query.OperatorListQuery
import com.sendbird.android.user.query.ParticipantListQuery

enum class ConnectionState { CONNECTING, OPEN, CLOSING, CLOSED }

object SendbirdChat {
    var autoBackgroundDetection: Boolean
    val currentUser: User?
    val connectionState: ConnectionState
    val appInfo: AppInfo?
    val sdkVersion: String
    fun init(params: InitParams, handler: InitResultHandler)
    fun connect(userId: String, handler: ConnectHandler?)
    fun connect(userId: String, authToken: String?, handler: ConnectHandler?)
    fun disconnect(handler: DisconnectHandler?)
    fun addChannelHandler(identifier: String, handler: BaseChannelHandler)
    fun removeChannelHandler(identifier: String): BaseChannelHandler?
    fun removeAllChannelHandlers()
    fun addConnectionHandler(identifier: String, handler: ConnectionHandler)
    fun removeConnectionHandler(identifier: String): ConnectionHandler?
    fun addUserEventHandler(identifier: String, handler: UserEventHandler)
    fun removeUserEventHandler(identifier: String): UserEventHandler?
    fun updateCurrentUserInfo(params: UserUpdateParams, handler: CompletionHandler?)
    fun registerPushToken(token: String, handler: PushTokenWithStatusHandler?)
    fun registerPushToken(token: String, unique: Boolean, handler: PushTokenWithStatusHandler?)
    fun unregisterPushToken(token: String, handler: CompletionHandler?)
    fun unregisterPushTokenAll(handler: CompletionHandler?)
    fun getMyGroupChannelChangeLogsByToken(token: String?, params: GroupChannelChangeLogsParams, handler: GroupChannelChangeLogsHandler?)
    fun getMyGroupChannelChangeLogsByTimestamp(ts: Long, params: GroupChannelChangeLogsParams, handler: GroupChannelChangeLogsHandler?)
    fun markAsRead(channelUrls: List<String>, handler: CompletionHandler?)
    fun blockUser(userId: String, handler: UserHandler?)
    fun unblockUser(userId: String, handler: CompletionHandler?)
    fun createApplicationUserListQuery(params: ApplicationUserListQueryParams): ApplicationUserListQuery
    fun createFriendListQuery(params: FriendListQueryParams): FriendListQuery
    fun createOperatorListQuery(params: OperatorListQueryParams): OperatorListQuery
    fun createBannedUserListQuery(params: BannedUserListQueryParams): BannedUserListQuery
    fun createParticipantListQuery(params: ParticipantListQueryParams): ParticipantListQuery
    fun createBlockedUserListQuery(params: BlockedUserListQueryParams): BlockedUserListQuery
    fun createMessageCollection(params: MessageCollectionCreateParams): MessageCollection
    fun createGroupChannelCollection(params: GroupChannelCollectionCreateParams): GroupChannelCollection
    fun createMessageSearchQuery(params: MessageSearchQueryParams): MessageSearchQuery
    fun addExtension(key: String, version: String)
}

enum class ThreadOption { UI_THREAD, NEW_THREAD, HANDLER }

enum class UnreadItemKey { GROUP_CHANNEL_UNREAD_MESSAGE_COUNT, GROUP_CHANNEL_UNREAD_MENTION_COUNT, GROUP_CHANNEL_INVITATION_COUNT, NONSUPER_UNREAD_MESSAGE_COUNT, SUPER_UNREAD_MESSAGE_COUNT, NONSUPER_UNREAD_MENTION_COUNT, SUPER_UNREAD_MENTION_COUNT, NONSUPER_INVITATION_COUNT, SUPER_INVITATION_COUNT }

enum class LogLevel { VERBOSE, DEBUG, INFO, WARN, ERROR }

class AppInfo {
    val useReaction: Boolean
    val emojiHash: String
    val uploadSizeLimit: Long
    val premiumFeatureList: List<String>
    val attributesInUse: List<String>
}
