// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

import android.content.Context
import android.os.Handler
import com.google.gson.JsonElement
import com.sendbird.android.handlers.AllowFriendDiscoveryHandler
import com.sendbird.android.handlers.CompletionHandler
import com.sendbird.android.handlers.GetAllowFriendDiscoveryHandler
import com.sendbird.android.handlers.InitResultHandler
import com.sendbird.android.handlers.SessionHandler
import java.io.File

class AppInfo internal constructor() {
    fun toJson(): JsonElement
    fun getEmojiHash(): String
    fun getUploadSizeLimit(): Long
    fun useReaction(): Boolean
    fun getPremiumFeatureList(): List<String>
    fun getAttributesInUse(): List<String>
    fun needUpdateEmoji(text: String): Boolean
}

object ConnectionManager {
    fun authenticate(handler1: ConnectionManager.AuthInfoRequestHandler, handler2: ConnectionManager.AuthenticateHandler)
    fun addNetworkHandler(text: String, handler: ConnectionManager.NetworkHandler)
    fun removeNetworkHandler(text: String)
    fun removeAllNetworkHandlers()
    fun interface AuthInfoRequestHandler {
        fun onAuthInfoRequest(authInfoRequester: ConnectionManager.AuthInfoRequester)
    }
    interface AuthInfoRequester {
        fun setAuthInfo(text1: String, text2: String)
        fun setAuthInfoWithHostInfo(text1: String, text2: String, text3: String, text4: String)
    }
    fun interface AuthenticateHandler {
        fun onAuthenticated(user: User, e: SendBirdException?)
    }
    abstract class NetworkHandler {
        open fun onReconnected()
    }
}

enum class LogLevel { VERBOSE, DEBUG, INFO, WARN, ERROR, NONE }

class SendBird internal constructor() {
    companion object {
        const val LOGGER_NONE: Int = 0
        const val LOGGER_INFO: Int = 0
        const val PUSH_TEMPLATE_DEFAULT: String = ""
        const val PUSH_TEMPLATE_ALTERNATIVE: String = ""
        fun addExtension(key: String, version: String)
        fun runOnUIThread(runnable: Runnable)
        fun getOSVersion(): String
        fun getSDKVersion(): String
        fun getApplicationId(): String
        fun setLoggerLevel(level: Int)
        fun setLoggerLevel(level: LogLevel)
        fun setAppVersion(version: String)
        fun init(appId: String, context: Context, useLocalCaching: Boolean, handler: InitResultHandler)
        fun clearCachedData(context: Context, handler: CompletionHandler)
        fun clearCachedMessages(channelUrl: String, handler: CompletionHandler)
        fun getCachedDataSize(context: Context): Long
        fun init(appId: String, context: Context): Boolean
        fun initFromForeground(appId: String, context: Context): Boolean
        fun initFromForeground(appId: String, context: Context, useLocalCaching: Boolean, handler: InitResultHandler)
        fun isUsingLocalCaching(): Boolean
        fun notifyActivityResumedForOldAndroids()
        fun notifyActivityPausedForOldAndroids()
        fun setAutoBackgroundDetection(enable: Boolean)
        fun getAutoBackgroundDetection(): Boolean
        fun setNetworkAwarenessReconnection(enable: Boolean)
        fun getNetworkAwarenessReconnection(): Boolean
        fun getConnectionState(): SendBird.ConnectionState
        fun connect(userId: String, handler: SendBird.ConnectHandler)
        fun connect(userId: String, accessToken: String, handler: SendBird.ConnectHandler)
        fun connect(userId: String, accessToken: String, apiHost: String, wsHost: String, handler: SendBird.ConnectHandler)
        fun reconnect(): Boolean
        fun setSessionHandler(sessionHandler: SessionHandler)
        fun addChannelHandler(identifier: String, handler: SendBird.ChannelHandler)
        fun removeChannelHandler(identifier: String): SendBird.ChannelHandler
        fun removeAllChannelHandlers()
        fun addUserEventHandler(identifier: String, handler: SendBird.UserEventHandler)
        fun removeUserEventHandler(identifier: String): SendBird.UserEventHandler
        fun removeAllUserEventHandlers()
        fun addConnectionHandler(identifier: String, handler: SendBird.ConnectionHandler)
        fun removeConnectionHandler(identifier: String): SendBird.ConnectionHandler
        fun removeAllConnectionHandlers()
        fun disconnect(handler: SendBird.DisconnectHandler)
        fun disconnectWebSocket(handler: SendBird.DisconnectHandler)
        fun getAppInfo(): AppInfo
        fun getCurrentUser(): User
        fun getLastConnectedAt(): Long
        fun createUserListQuery(): UserListQuery
        fun createUserListQuery(userIds: List<String>): UserListQuery
        fun createApplicationUserListQuery(): ApplicationUserListQuery
        fun createBlockedUserListQuery(): BlockedUserListQuery
        fun updateCurrentUserInfoWithProfileImage(nickname: String, profileImage: File, handler: SendBird.UserInfoUpdateHandler)
        fun updateCurrentUserInfo(nickname: String, profileUrl: String, handler: SendBird.UserInfoUpdateHandler)
        fun updateCurrentUserInfo(preferredLanguages: List<String>, handler: SendBird.UserInfoUpdateHandler)
        fun getPendingPushToken(): String
        fun registerPushTokenForCurrentUser(token: String, handler: SendBird.RegisterPushTokenHandler)
        fun registerPushTokenForCurrentUser(token: String, handler: SendBird.RegisterPushTokenWithStatusHandler)
        fun registerPushTokenForCurrentUser(token: String, unique: Boolean, handler: SendBird.RegisterPushTokenWithStatusHandler)
        fun unregisterPushTokenForCurrentUser(token: String, handler: SendBird.UnregisterPushTokenHandler)
        fun unregisterPushTokenAllForCurrentUser(handler: SendBird.UnregisterPushTokenHandler)
        fun getMyPushTokensByToken(token: String, type: SendBird.PushTokenType, handler: SendBird.GetPushTokensHandler)
        fun setDoNotDisturb(enable: Boolean, startHour: Int, startMin: Int, endHour: Int, endMin: Int, timezone: String, handler: SendBird.SetDoNotDisturbHandler)
        fun getDoNotDisturb(handler: SendBird.GetDoNotDisturbHandler)
        fun setSnoozePeriod(enable: Boolean, startTs: Long, endTs: Long, handler: SendBird.SetSnoozePeriodHandler)
        fun getSnoozePeriod(handler: SendBird.GetSnoozePeriodHandler)
        fun setPushSound(sound: String, handler: SendBird.SetPushSoundHandler)
        fun getPushSound(handler: SendBird.GetPushSoundHandler)
        fun setPushTemplate(name: String, handler: SendBird.SetPushTemplateHandler)
        fun getPushTemplate(handler: SendBird.GetPushTemplateHandler)
        fun setPushTriggerOption(option: SendBird.PushTriggerOption, handler: SendBird.SetPushTriggerOptionHandler)
        fun getPushTriggerOption(handler: SendBird.GetPushTriggerOptionHandler)
        fun setChannelInvitationPreference(autoAccept: Boolean, handler: SendBird.SetChannelInvitationPreferenceHandler)
        fun getChannelInvitationPreference(handler: SendBird.GetChannelInvitationPreferenceHandler)
        fun blockUser(user: User, handler: SendBird.UserBlockHandler)
        fun blockUserWithUserId(userId: String, handler: SendBird.UserBlockHandler)
        fun unblockUser(user: User, handler: SendBird.UserUnblockHandler)
        fun unblockUserWithUserId(userId: String, handler: SendBird.UserUnblockHandler)
        fun addFriends(userIds: List<String>, handler: SendBird.AddFriendsHandler)
        fun deleteFriends(userIds: List<String>, handler: SendBird.DeleteFriendsHandler)
        fun deleteFriend(userId: String, handler: SendBird.DeleteFriendHandler)
        fun uploadFriendDiscoveries(discoveries: Map<String, String>, handler: SendBird.UploadFriendDiscoveriesHandler)
        fun deleteFriendDiscoveries(keys: List<String>, handler: SendBird.DeleteFriendDiscoveriesHandler)
        fun deleteFriendDiscovery(key: String, handler: SendBird.DeleteFriendDiscoveryHandler)
        fun getFriendChangeLogsByToken(token: String, handler: SendBird.GetFriendChangeLogsByTokenHandler)
        fun createFriendListQuery(): FriendListQuery
        fun getMyGroupChannelChangeLogsByToken(token: String, customTypes: List<String>, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun getMyGroupChannelChangeLogsByTimestamp(ts: Long, customTypes: List<String>, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun getMyGroupChannelChangeLogsByToken(token: String, customTypes: List<String>, includeEmpty: Boolean, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun getMyGroupChannelChangeLogsByTimestamp(ts: Long, customTypes: List<String>, includeEmpty: Boolean, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun getMyGroupChannelChangeLogsByTokenWithParams(token: String, params: GroupChannelChangeLogsParams, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun getMyGroupChannelChangeLogsByTimestampWithParams(ts: Long, params: GroupChannelChangeLogsParams, handler: SendBird.GetMyGroupChannelChangeLogsHandler)
        fun markAsDelivered(data: String)
        fun markAsDelivered(data: Map<String, String>)
        fun markAsReadAll(handler: SendBird.MarkAsReadHandler)
        fun markAsReadWithChannelUrls(channelUrls: List<String>, handler: SendBird.MarkAsReadHandler)
        fun getAllEmoji(handler: SendBird.GetAllEmojiHandler)
        fun getEmojiCategory(id: Long, handler: SendBird.GetEmojiCategoryHandler)
        fun getEmoji(key: String, handler: SendBird.GetEmojiHandler)
        fun getTotalUnreadMessageCount(handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getTotalUnreadMessageCount(texts: List<String>, handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getTotalUnreadMessageCount(params: GroupChannelTotalUnreadMessageCountParams, handler: GroupChannel.GroupChannelTotalUnreadMessageCountHandler)
        fun getSubscribedTotalUnreadMessageCount(): Int
        fun getSubscribedCustomTypeTotalUnreadMessageCount(): Int
        fun getSubscribedCustomTypeUnreadMessageCount(customType: String): Int
        fun getUnreadItemCount(keys: Collection<GroupChannel.UnreadItemKey>, handler: GroupChannel.GroupChannelGetUnreadItemCountHandler)
        fun getTotalUnreadChannelCount(handler: GroupChannel.GroupChannelTotalUnreadChannelCountHandler)
        fun getTotalUnreadChannelCount(params: GroupChannelTotalUnreadChannelCountParams, handler: GroupChannel.GroupChannelTotalUnreadChannelCountHandler)
        fun getGroupChannelCount(filter: GroupChannelListQuery.MemberStateFilter, handler: GroupChannel.GroupChannelChannelCountHandler)
        fun getEkey(): String
        fun allowFriendDiscovery(allow: Boolean, handler: AllowFriendDiscoveryHandler)
        fun getAllowFriendDiscovery(handler: GetAllowFriendDiscoveryHandler)
    }
    fun interface AddFriendsHandler {
        fun onResult(users: List<User>, e: SendBirdException?)
    }
    abstract class ChannelHandler {
        open fun onMessageReceived(channel: BaseChannel?, message: BaseMessage?)
        open fun onMentionReceived(channel: BaseChannel?, message: BaseMessage?)
        open fun onMessageDeleted(channel: BaseChannel?, messageId: Long)
        open fun onMessageUpdated(channel: BaseChannel?, message: BaseMessage?)
        open fun onChannelChanged(channel: BaseChannel?)
        open fun onChannelDeleted(channelUrl: String?, channelType: BaseChannel.ChannelType?)
        open fun onReactionUpdated(channel: BaseChannel?, reactionEvent: ReactionEvent?)
        open fun onReadReceiptUpdated(channel: GroupChannel?)
        open fun onDeliveryReceiptUpdated(channel: GroupChannel?)
        open fun onTypingStatusUpdated(channel: GroupChannel?)
        open fun onUserReceivedInvitation(channel: GroupChannel?, inviter: User?, invitees: List<User>?)
        open fun onUserJoined(channel: GroupChannel?, user: User?)
        open fun onUserDeclinedInvitation(channel: GroupChannel?, inviter: User?, invitee: User?)
        open fun onUserLeft(channel: GroupChannel?, user: User?)
        open fun onUserEntered(channel: OpenChannel?, user: User?)
        open fun onUserExited(channel: OpenChannel?, user: User?)
        open fun onUserMuted(channel: BaseChannel?, user: User?)
        open fun onUserUnmuted(channel: BaseChannel?, user: User?)
        open fun onUserBanned(channel: BaseChannel?, user: User?)
        open fun onUserUnbanned(channel: BaseChannel?, user: User?)
        open fun onChannelFrozen(channel: BaseChannel?)
        open fun onChannelUnfrozen(channel: BaseChannel?)
        open fun onMetaDataCreated(channel: BaseChannel?, values: Map<String, String>?)
        open fun onMetaDataUpdated(channel: BaseChannel?, values: Map<String, String>?)
        open fun onMetaDataDeleted(channel: BaseChannel?, texts: List<String>?)
        open fun onMetaCountersCreated(channel: BaseChannel?, values: Map<String, Int>?)
        open fun onMetaCountersUpdated(channel: BaseChannel?, values: Map<String, Int>?)
        open fun onMetaCountersDeleted(channel: BaseChannel?, texts: List<String>?)
        open fun onChannelHidden(channel: GroupChannel?)
        open fun onOperatorUpdated(channel: BaseChannel?)
        open fun onThreadInfoUpdated(channel: BaseChannel?, threadInfoUpdateEvent: ThreadInfoUpdateEvent?)
        open fun onChannelMemberCountChanged(groupChannels: List<GroupChannel>?)
        open fun onChannelParticipantCountChanged(openChannels: List<OpenChannel>?)
        open fun onPinnedMessageUpdated(channel: GroupChannel?)
    }
    fun interface ConnectHandler {
        fun onConnected(user: User, e: SendBirdException?)
    }
    interface ConnectionHandler {
        fun onReconnectStarted()
        fun onReconnectSucceeded()
        fun onReconnectFailed()
    }
    enum class ConnectionState { CONNECTING, OPEN, CLOSING, CLOSED }
    fun interface DeleteFriendDiscoveriesHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DeleteFriendDiscoveryHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DeleteFriendHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DeleteFriendsHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface DisconnectHandler {
        fun onDisconnected()
    }
    fun interface GetAllEmojiHandler {
        fun onResult(emojiContainer: EmojiContainer, e: SendBirdException?)
    }
    fun interface GetChannelInvitationPreferenceHandler {
        fun onResult(flag: Boolean, e: SendBirdException?)
    }
    fun interface GetDoNotDisturbHandler {
        fun onResult(flag: Boolean, value1: Int, value2: Int, value3: Int, value4: Int, text: String, e: SendBirdException?)
    }
    fun interface GetEmojiCategoryHandler {
        fun onResult(emojiCategory: EmojiCategory, e: SendBirdException?)
    }
    fun interface GetEmojiHandler {
        fun onResult(emoji: Emoji, e: SendBirdException?)
    }
    fun interface GetFriendChangeLogsByTokenHandler {
        fun onResult(users: List<User>, texts: List<String>, flag: Boolean, text: String, e: SendBirdException?)
    }
    fun interface GetMyGroupChannelChangeLogsHandler {
        fun onResult(groupChannels: List<GroupChannel>, texts: List<String>, flag: Boolean, text: String, e: SendBirdException?)
    }
    fun interface GetPushSoundHandler {
        fun onResult(text: String, e: SendBirdException?)
    }
    fun interface GetPushTemplateHandler {
        fun onResult(text: String, e: SendBirdException?)
    }
    fun interface GetPushTokensHandler {
        fun onResult(texts: List<String>, pushTokenType: SendBird.PushTokenType, flag: Boolean, text: String, e: SendBirdException?)
    }
    fun interface GetPushTriggerOptionHandler {
        fun onResult(pushTriggerOption: SendBird.PushTriggerOption, e: SendBirdException?)
    }
    fun interface GetSnoozePeriodHandler {
        fun onResult(flag: Boolean, value1: Long, value2: Long, e: SendBirdException?)
    }
    open class HMS {
        companion object {
            fun getPendingPushToken(): String
            fun registerPushTokenForCurrentUser(token: String, handler: SendBird.RegisterPushTokenWithStatusHandler)
            fun registerPushTokenForCurrentUser(token: String, unique: Boolean, handler: SendBird.RegisterPushTokenWithStatusHandler)
            fun unregisterPushTokenForCurrentUser(token: String, handler: SendBird.UnregisterPushTokenHandler)
            fun unregisterPushTokenAllForCurrentUser(handler: SendBird.UnregisterPushTokenHandler)
            fun getMyPushTokensByToken(token: String, type: SendBird.PushTokenType, handler: SendBird.GetPushTokensHandler)
            fun setDoNotDisturb(enable: Boolean, startHour: Int, startMin: Int, endHour: Int, endMin: Int, timezone: String, handler: SendBird.SetDoNotDisturbHandler)
            fun getDoNotDisturb(handler: SendBird.GetDoNotDisturbHandler)
            fun setSnoozePeriod(enable: Boolean, startTs: Long, endTs: Long, handler: SendBird.SetSnoozePeriodHandler)
            fun getSnoozePeriod(handler: SendBird.GetSnoozePeriodHandler)
            fun setPushSound(sound: String, handler: SendBird.SetPushSoundHandler)
            fun getPushSound(handler: SendBird.GetPushSoundHandler)
            fun setPushTemplate(name: String, handler: SendBird.SetPushTemplateHandler)
            fun getPushTemplate(handler: SendBird.GetPushTemplateHandler)
            fun setPushTriggerOption(option: SendBird.PushTriggerOption, handler: SendBird.SetPushTriggerOptionHandler)
            fun getPushTriggerOption(handler: SendBird.GetPushTriggerOptionHandler)
        }
    }
    fun interface MarkAsReadHandler {
        fun onResult(e: SendBirdException?)
    }
    open class Options {
        companion object {
            fun useMemberAsMessageSender(memberAsMessageSender: Boolean)
            fun useUiThreadForCallbacks(uiThreadForCallbacks: Boolean)
            fun setHandlerForCallbacks(handler: Handler)
            fun setThreadOption(threadOption: SendBird.Options.ThreadOption, handler: Handler)
            fun setConnectionTimeout(value: Int)
            fun setAuthenticationTimeout(value: Int)
            fun setTypingIndicatorThrottle(value: Int)
            fun setWebSocketResponseTimeout(value: Int)
        }
        enum class ThreadOption { UI_THREAD, NEW_THREAD, HANDLER }
    }
    enum class PushTokenRegistrationStatus { SUCCESS, PENDING, ERROR }
    enum class PushTokenType {
        GCM, APNS, APNS_VOIP, HMS;
        fun getValue(): String
        companion object {
            fun from(text: String): SendBird.PushTokenType
        }
    }
    enum class PushTriggerOption {
        ALL, OFF, MENTION_ONLY;
        fun getValue(): String
        companion object {
            fun from(text: String): SendBird.PushTriggerOption
        }
    }
    fun interface RegisterPushTokenHandler {
        fun onRegistered(e: SendBirdException?)
    }
    fun interface RegisterPushTokenWithStatusHandler {
        fun onRegistered(pushTokenRegistrationStatus: SendBird.PushTokenRegistrationStatus, e: SendBirdException?)
    }
    fun interface SetChannelInvitationPreferenceHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface SetDoNotDisturbHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface SetPushSoundHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface SetPushTemplateHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface SetPushTriggerOptionHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface SetSnoozePeriodHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface UnregisterPushTokenHandler {
        fun onUnregistered(e: SendBirdException?)
    }
    fun interface UploadFriendDiscoveriesHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface UserBlockHandler {
        fun onBlocked(user: User, e: SendBirdException?)
    }
    abstract class UserEventHandler {
        open fun onFriendsDiscovered(users: List<User>?)
        open fun onTotalUnreadMessageCountChanged(totalCount: Int, totalCountByCustomType: Map<String, Int>?)
    }
    fun interface UserInfoUpdateHandler {
        fun onUpdated(e: SendBirdException?)
    }
    fun interface UserUnblockHandler {
        fun onUnblocked(e: SendBirdException?)
    }
}

object SendBirdError {
    const val ERR_INVALID_PARAMETER_VALUE_STRING: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_NUMBER: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_LIST: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_JSON: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_BOOLEAN: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_REQUIRED: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_POSITIVE: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_NEGATIVE: Int = 0
    const val ERR_NON_AUTHORIZED: Int = 0
    const val ERR_TOKEN_EXPIRED: Int = 0
    const val ERR_INVALID_LENGTH: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE: Int = 0
    const val ERR_UNUSABLE_CHARACTER_INCLUDED: Int = 0
    const val ERR_NOT_FOUND_IN_DATABASE: Int = 0
    const val ERR_DUPLICATED_DATA: Int = 0
    const val ERR_MAX_ITEM_EXCEEDED: Int = 0
    const val ERR_INVALID_JSON_BODY: Int = 0
    const val ERR_CONFLICT: Int = 0
    const val ERR_API_TOKEN_NOT_VALID: Int = 0
    const val ERR_APP_ID_NOT_VALID: Int = 0
    const val ERR_ACCESS_TOKEN_EMPTY: Int = 0
    const val ERR_ACCESS_TOKEN_NOT_VALID: Int = 0
    const val ERR_USER_NOT_EXIST: Int = 0
    const val ERR_USER_DEACTIVATED: Int = 0
    const val ERR_SESSION_TOKEN_EXPIRED: Int = 0
    const val ERR_INVALID_TOKEN: Int = 0
    const val ERR_SESSION_KEY_EXPIRED: Int = 0
    const val ERR_SESSION_TOKEN_REVOKED: Int = 0
    const val ERR_USER_CREATION_FAILED: Int = 0
    const val ERR_INTERNAL_SERVER_ERROR: Int = 0
    const val ERR_INVALID_INITIALIZATION: Int = 0
    const val ERR_CONNECTION_REQUIRED: Int = 0
    const val ERR_CONNECTION_CANCELED: Int = 0
    const val ERR_INVALID_PARAMETER: Int = 0
    const val ERR_NETWORK: Int = 0
    const val ERR_NETWORK_ROUTING_ERROR: Int = 0
    const val ERR_MALFORMED_DATA: Int = 0
    const val ERR_MALFORMED_ERROR_DATA: Int = 0
    const val ERR_WRONG_CHANNEL_TYPE: Int = 0
    const val ERR_MARK_AS_READ_RATE_LIMIT_EXCEEDED: Int = 0
    const val ERR_QUERY_IN_PROGRESS: Int = 0
    const val ERR_ACK_TIMEOUT: Int = 0
    const val ERR_LOGIN_TIMEOUT: Int = 0
    const val ERR_WEBSOCKET_CONNECTION_CLOSED: Int = 0
    const val ERR_WEBSOCKET_CONNECTION_FAILED: Int = 0
    const val ERR_REQUEST_FAILED: Int = 0
    const val ERR_FILE_UPLOAD_CANCEL_FAILED: Int = 0
    const val ERR_FILE_UPLOAD_CANCELED: Int = 0
    const val ERR_FILE_UPLOAD_TIMEOUT: Int = 0
    const val ERR_FILE_SIZE_LIMIT_EXCEEDED: Int = 0
    const val ERR_PENDING: Int = 0
    const val ERR_PARSED_INVALID_ACCESS_TOKEN: Int = 0
    const val ERR_SESSION_KEY_REFRESH_SUCCEEDED: Int = 0
    const val ERR_SESSION_KEY_REFRESH_FAILED: Int = 0
    const val ERR_COLLECTION_DISPOSED: Int = 0
    const val ERR_DATABASE_ERROR: Int = 0
    const val ERR_INVALID_AUTHORITY: Int = 0
    const val ERR_NOT_A_MEMBER: Int = 0
    const val ERR_NOT_OPERATOR: Int = 0
    const val ERR_CHANNEL_NOT_FOUND: Int = 0
}

class SendBirdException : Exception {
    constructor(text: String) : super()
    constructor(cause: Throwable) : super()
    constructor(cause: Exception, value: Int) : super()
    constructor(text: String, cause: Throwable, value: Int) : super()
    constructor(text: String, value: Int) : super()
    fun getCode(): Int
    fun setCode(code: Int)
}

enum class SortOrder { ASC, DESC }
