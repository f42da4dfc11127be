// Easemob IM SDK 5.0.0. Declarations only; the SDK is Java, so its accessors stand as methods.
package com.hyphenate.chat

import android.content.Context
import android.net.Uri
import com.hyphenate.EMCallBack
import com.hyphenate.EMChatRoomChangeListener
import com.hyphenate.EMChatThreadChangeListener
import com.hyphenate.EMConnectionListener
import com.hyphenate.EMContactListener
import com.hyphenate.EMConversationListener
import com.hyphenate.EMGroupChangeListener
import com.hyphenate.EMLogListener
import com.hyphenate.EMMessageListener
import com.hyphenate.EMMultiDeviceListener
import com.hyphenate.EMPresenceListener
import com.hyphenate.EMResultCallBack
import com.hyphenate.EMValueCallBack
import com.hyphenate.push.EMPushConfig
import java.io.File
import java.util.EnumSet
import org.json.JSONArray
import org.json.JSONObject

open class EMClient {
    companion object {
        const val VERSION: String
        @JvmStatic fun getInstance(): EMClient
    }
    fun init(context: Context, options: EMOptions)
    fun loginWithToken(username: String, token: String, callback: EMCallBack)
    fun notifyTokenExpired(response: String)
    fun renewToken(newToken: String, callback: EMCallBack)
    fun logout(unbindToken: Boolean): Int
    fun logout(unbindToken: Boolean, callback: EMCallBack?)
    fun changeAppkey(appkey: String)
    fun changeAppId(appId: String)
    fun addConnectionListener(listener: EMConnectionListener)
    fun removeConnectionListener(listener: EMConnectionListener)
    fun addLogListener(listener: EMLogListener)
    fun removeLogListener(listener: EMLogListener)
    fun groupManager(): EMGroupManager
    fun pushManager(): EMPushManager
    fun chatroomManager(): EMChatRoomManager
    fun chatManager(): EMChatManager
    fun userInfoManager(): EMUserInfoManager
    fun contactManager(): EMContactManager
    fun presenceManager(): EMPresenceManager
    fun chatThreadManager(): EMChatThreadManager
    fun getContext(): Context
    fun getCurrentUser(): String
    fun isConnected(): Boolean
    fun isLoggedIn(): Boolean
    fun isDatabaseOpened(): Boolean
    fun setDebugMode(debugMode: Boolean)
    fun uploadLog(callback: EMCallBack)
    fun getOptions(): EMOptions
    fun compressLogs(): String
    fun addMultiDeviceListener(listener: EMMultiDeviceListener)
    fun removeMultiDeviceListener(listener: EMMultiDeviceListener)
    fun fetchLoggedInDevicesFromServerWithToken(username: String, token: String, callBack: EMValueCallBack<List<EMDeviceInfo>>)
    fun kickDeviceWithToken(username: String, token: String, resource: String)
    fun kickAllDevicesWithToken(username: String, token: String)
    fun sendFCMTokenToServer(fcmToken: String)
    fun sendHMSPushTokenToServer(token: String)
    fun sendHonorPushTokenToServer(token: String)
    fun isFCMAvailable(): Boolean
    fun getAccessToken(): String
    fun isSdkInited(): Boolean
    fun asyncGetRTCTokenInfoWithChannelName(channelName: String?, callBack: EMValueCallBack<EMRTCTokenInfo>)
    fun asyncGetUserIdsWithRTCUids(uIds: List<Int>, callBack: EMValueCallBack<Map<Int, String>>)
}

open class EMOptions {
    constructor()
    fun getRequireDeliveryAck(): Boolean
    fun setRequireDeliveryAck(require: Boolean)
    fun getAcceptInvitationAlways(): Boolean
    fun setAcceptInvitationAlways(value: Boolean)
    fun setDeleteMessagesAsExitGroup(delete: Boolean)
    fun deleteMessagesOnLeaveGroup(): Boolean
    fun setAutoAcceptGroupInvitation(value: Boolean)
    fun autoAcceptGroupInvitations(): Boolean
    fun allowChatroomOwnerLeave(allowed: Boolean)
    fun canChatroomOwnerLeave(): Boolean
    fun setDeleteMessagesAsExitChatRoom(delete: Boolean)
    fun deleteMessagesOnLeaveChatroom(): Boolean
    fun isSortMessageByServerTime(): Boolean
    fun setSortMessageByServerTime(sort: Boolean)
    fun setAppKey(appkey: String)
    fun getAppKey(): String
    fun setAppId(appId: String)
    fun getAppId(): String
    fun setIMServer(imServer: String)
    fun getImServer(): String
    fun setImPort(imPort: Int)
    fun getImPort(): Int
    fun setRestServer(restServer: String)
    fun getRestServer(): String
    fun enableDNSConfig(enable: Boolean)
    fun getEnableDNSConfig(): Boolean
    fun setUsingHttpsOnly(usingHttpsOnly: Boolean)
    fun getUsingHttpsOnly(): Boolean
    fun setAutoTransferMessageAttachments(transfer: Boolean)
    fun getAutoTransferMessageAttachments(): Boolean
    fun setAutoDownloadThumbnail(autoDownload: Boolean)
    fun getAutodownloadThumbnail(): Boolean
    fun setFixedHBInterval(seconds: Int)
    fun getVersion(): String
    fun getAccessToken(): String
    fun setDnsUrl(dnsUrl: String)
    fun getDnsUrl(): String
    fun getPushConfig(): EMPushConfig
    fun setPushConfig(pushConfig: EMPushConfig)
    fun isEnableStatistics(): Boolean
    fun setEnableStatistics(enable: Boolean)
    fun setAreaCode(code: AreaCode)
    fun getAreaCode(): Int
    fun getCustomOSPlatform(): Int
    fun setCustomOSPlatform(platform: Int)
    fun getCustomDeviceName(): String
    fun setCustomDeviceName(name: String)
    fun setLoginCustomExt(ext: String)
    fun getLoginCustomExt(): String
    fun isLoadEmptyConversations(): Boolean
    fun setLoadEmptyConversations(load: Boolean)
    fun isUseReplacedMessageContents(): Boolean
    fun setUseReplacedMessageContents(use: Boolean)
    fun isIncludeSendMessageInMessageListener(): Boolean
    fun setIncludeSendMessageInMessageListener(include: Boolean)
    fun regardImportedMsgAsRead(): Boolean
    fun setRegardImportedMsgAsRead(read: Boolean)
    fun setEnableTLSConnection(enable: Boolean)
    fun isEnableTLSConnection(): Boolean
    fun setAutoLoadAllConversations(load: Boolean)
    fun isAutoLoadAllConversations(): Boolean
    fun setDataSyncType(types: EnumSet<EMDataSyncType>)
    fun getDataSyncType(): EnumSet<EMDataSyncType>
    enum class AreaCode {
        CN, NA, EU, AS, JP, IN, GLOB;
        fun getValue(): Int
    }
    enum class EMDataSyncType {
        NONE, CONVERSATIONS, CONTACTS, JOINED_GROUPS;
        fun getValue(): Int
    }
}

open class EMChatManager {
    fun sendMessage(msg: EMMessage)
    fun asyncSendMessageReadReceipts(messages: List<EMMessage>, callBack: EMCallBack?)
    fun asyncClearConversationUnreadMessageCount(conversationId: String, callBack: EMCallBack?)
    fun recallMessage(message: EMMessage)
    fun asyncRecallMessage(message: EMMessage, callback: EMCallBack?)
    fun recallMessage(message: EMMessage, ext: String)
    fun asyncRecallMessage(message: EMMessage, ext: String, callback: EMCallBack?)
    fun getMessage(messageId: String): EMMessage
    fun getConversation(id: String): EMConversation
    fun getConversation(username: String, type: EMConversation.EMConversationType): EMConversation
    fun getConversation(username: String, type: EMConversation.EMConversationType, createIfNotExists: Boolean): EMConversation
    fun getConversation(username: String, type: EMConversation.EMConversationType, createIfNotExists: Boolean, isChatThread: Boolean): EMConversation
    fun asyncClearAllConversationUnreadMessageCount(callBack: EMCallBack?)
    fun getUnreadMessageCount(): Int
    fun saveMessage(message: EMMessage)
    fun updateMessage(message: EMMessage): Boolean
    fun asyncModifyMessage(messageId: String, messageBodyModified: EMMessageBody?, ext: Map<String, Any>?, callBack: EMValueCallBack<EMMessage>)
    fun downloadAttachment(msg: EMMessage)
    fun downloadThumbnail(msg: EMMessage)
    fun downloadAttachment(msg: EMMessage, callback: EMCallBack?)
    fun downloadThumbnail(msg: EMMessage, callback: EMCallBack?)
    fun downloadAndParseCombineMessage(msg: EMMessage, callback: EMValueCallBack<List<EMMessage>>)
    fun importMessages(msgs: List<EMMessage>)
    fun getConversationsByType(type: EMConversation.EMConversationType): List<EMConversation>
    fun getAllConversations(): Map<String, EMConversation>
    fun getAllConversationsBySort(): List<EMConversation>
    fun asyncFilterConversationsFromDB(filter: EMCustomConversationFilter, cleanMemoryCache: Boolean, callBack: EMValueCallBack<List<EMConversation>>)
    fun cleanConversationsMemoryCache()
    fun asyncPinConversation(conversationId: String, isPinned: Boolean, callback: EMCallBack?)
    fun deleteConversation(username: String, deleteMessages: Boolean): Boolean
    fun asyncDeleteConversations(conversationIds: List<String>, deleteMessages: Boolean, callBack: EMCallBack?)
    fun deleteConversationFromServer(username: String, type: EMConversation.EMConversationType, isDeleteServerMessages: Boolean, deleteCallBack: EMCallBack?)
    fun addMessageListener(listener: EMMessageListener)
    fun removeMessageListener(listener: EMMessageListener)
    fun addConversationListener(listener: EMConversationListener)
    fun removeConversationListener(listener: EMConversationListener)
    fun setVoiceMessageListened(message: EMMessage)
    fun asyncFetchGroupMessageReadReceipts(msgId: String, pageSize: Int, startAckId: String, callBack: EMValueCallBack<EMCursorResult<EMGroupReadReceipt>>)
    fun asyncGetGroupMessageReadReceipts(messages: List<EMMessage>, callBack: EMValueCallBack<List<EMMessageReadReceipt>>)
    fun asyncFetchHistoryMessages(conversationId: String, type: EMConversation.EMConversationType, pageSize: Int, cursor: String, option: EMFetchMessageOption?, callBack: EMValueCallBack<EMCursorResult<EMMessage>>)
    fun searchMsgFromDB(type: EMMessage.Type, timeStamp: Long, maxCount: Int, from: String?, direction: EMConversation.EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(types: Set<EMMessage.Type>, timeStamp: Long, maxCount: Int, from: String?, direction: EMConversation.EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(keywords: String, timeStamp: Long, maxCount: Int, from: String?, direction: EMConversation.EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(keywords: String, timeStamp: Long, maxCount: Int, from: String?, direction: EMConversation.EMSearchDirection, searchScope: EMConversation.EMMessageSearchScope): List<EMMessage>
    fun deleteMessagesBeforeTimestamp(timeStamp: Long, callback: EMCallBack?)
    fun translateMessage(message: EMMessage, languages: List<String>, callback: EMValueCallBack<EMMessage>)
    fun addReaction(messageId: String, reaction: String)
    fun asyncAddReaction(messageId: String, reaction: String, callback: EMCallBack?)
    fun removeReaction(messageId: String, reaction: String)
    fun asyncRemoveReaction(messageId: String, reaction: String, callback: EMCallBack?)
    fun asyncAddConversationMark(conversationIds: List<String>, mark: EMConversation.EMMarkType, callback: EMCallBack?)
    fun asyncRemoveConversationMark(conversationIds: List<String>, mark: EMConversation.EMMarkType, callback: EMCallBack?)
    fun asyncDeleteAllMsgsAndConversations(clearServerData: Boolean, callback: EMCallBack?)
    fun fetchSupportLanguages(callback: EMValueCallBack<List<EMLanguage>>)
    fun getReactionList(messageIdList: List<String>, chatType: EMMessage.ChatType, groupId: String): Map<String, List<EMMessageReaction>>
    fun asyncGetReactionList(messageIdList: List<String>, chatType: EMMessage.ChatType, groupId: String, callback: EMValueCallBack<Map<String, List<EMMessageReaction>>>)
    fun getReactionDetail(messageId: String, reaction: String, cursor: String, pageSize: Int): EMCursorResult<EMMessageReaction>
    fun asyncGetReactionDetail(messageId: String, reaction: String, cursor: String, pageSize: Int, callback: EMValueCallBack<EMCursorResult<EMMessageReaction>>)
    fun asyncPinMessage(messageId: String, callback: EMCallBack?)
    fun asyncUnPinMessage(messageId: String, callback: EMCallBack?)
    fun asyncGetPinnedMessagesFromServer(conversationId: String, callBack: EMValueCallBack<List<EMMessage>>)
    fun asyncGetMessageCount(callBack: EMValueCallBack<Int>)
}

open class EMConversation {
    fun marks(): Set<EMMarkType>
    fun conversationId(): String
    fun getConversationName(): String
    fun getConversationAvatar(): String
    fun getType(): EMConversationType
    fun getUnreadMsgCount(): Int
    fun getAllMsgCount(): Int
    fun getAllMsgCount(startTime: Long, endTime: Long): Int
    fun getMessageAttachmentPath(): String
    fun searchCustomMsgFromDB(keywords: String, timeStamp: Long, maxCount: Int, from: String?, direction: EMSearchDirection): List<EMMessage>
    fun isChatThread(): Boolean
    fun loadMoreMsgFromDB(startMsgId: String, pageSize: Int): List<EMMessage>
    fun loadMoreMsgFromDB(startMsgId: String, pageSize: Int, direction: EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(timeStamp: Long, maxCount: Int, direction: EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(type: EMMessage.Type, timeStamp: Long, maxCount: Int, from: String?, direction: EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(types: Set<EMMessage.Type>, timeStamp: Long, maxCount: Int, from: String?, direction: EMSearchDirection): List<EMMessage>
    fun searchMsgFromDB(keywords: String, timeStamp: Long, maxCount: Int, from: String?, direction: EMSearchDirection): List<EMMessage>
    fun asyncSearchMsgFromDB(keywords: String, timeStamp: Long, maxCount: Int, senders: List<String>?, direction: EMSearchDirection, searchScope: EMMessageSearchScope, callBack: EMValueCallBack<List<EMMessage>>)
    fun searchMsgFromDB(startTimeStamp: Long, endTimeStamp: Long, maxCount: Int): List<EMMessage>
    fun getMessage(messageId: String): EMMessage
    fun getAllMessages(): List<EMMessage>
    fun removeMessage(messageId: String)
    fun getLastMessage(): EMMessage
    fun getLatestMessageFromOthers(): EMMessage
    fun clear()
    fun clearAllMessages()
    fun setExtField(ext: String)
    fun getExtField(): String
    fun isPinned(): Boolean
    fun getPinnedTime(): Long
    fun isGroup(): Boolean
    fun insertMessage(msg: EMMessage): Boolean
    fun appendMessage(msg: EMMessage): Boolean
    fun updateMessage(msg: EMMessage): Boolean
    fun removeMessagesFromServer(msgIdList: List<String>, callBack: EMCallBack?)
    fun removeMessagesFromServer(beforeTimeStamp: Long, callBack: EMCallBack?)
    fun removeMessages(startTime: Long, endTime: Long): Boolean
    fun pinnedMessages(): List<EMMessage>
    fun pushRemindType(): EMPushManager.EMPushRemindType
    enum class EMConversationType { Chat, GroupChat, ChatRoom }
    enum class EMMarkType { MARK_0, MARK_1, MARK_2, MARK_3, MARK_4, MARK_5, MARK_6, MARK_7, MARK_8, MARK_9, MARK_10, MARK_11, MARK_12, MARK_13, MARK_14, MARK_15, MARK_16, MARK_17, MARK_18, MARK_19 }
    enum class EMMessageSearchScope { CONTENT, EXT, ALL }
    enum class EMSearchDirection { UP, DOWN }
    companion object {
        @JvmStatic fun msgType2ConversationType(id: String, type: EMMessage.ChatType): EMConversationType
    }
}

open class EMMessage {
    fun status(): Status
    fun setStatus(status: Status)
    fun getType(): Type
    fun getBody(): EMMessageBody
    fun setBody(body: EMMessageBody)
    fun addBody(body: EMMessageBody)
    fun getMsgTime(): Long
    fun setMsgTime(msgTime: Long)
    fun localTime(): Long
    fun setLocalTime(serverTime: Long)
    fun isNeedReadReceipt(): Boolean
    fun setIsNeedReadReceipt(need: Boolean)
    fun readReceiptCount(): Int
    fun setIsChatThreadMessage(isChatThreadMessage: Boolean)
    fun isChatThreadMessage(): Boolean
    fun getChatThread(): EMChatThread
    fun getFrom(): String
    fun setFrom(from: String)
    fun getTo(): String
    fun setTo(to: String)
    fun getMsgId(): String
    fun setMsgId(msgId: String)
    fun setMessageStatusCallback(callback: EMCallBack?)
    fun setAttribute(key: String, value: Boolean)
    fun setAttribute(key: String, value: Int)
    fun setAttribute(key: String, value: Long)
    fun setAttribute(key: String, value: Float)
    fun setAttribute(key: String, value: Double)
    fun setAttribute(key: String, value: JSONObject)
    fun setAttribute(key: String, value: JSONArray)
    fun setAttribute(key: String, value: String)
    fun getBooleanAttribute(key: String): Boolean
    fun getBooleanAttribute(key: String, default: Boolean): Boolean
    fun getIntAttribute(key: String): Int
    fun getIntAttribute(key: String, default: Int): Int
    fun getLongAttribute(key: String): Long
    fun getLongAttribute(key: String, default: Long): Long
    fun getStringAttribute(key: String): String
    fun getStringAttribute(key: String, default: String): String
    fun getJSONObjectAttribute(key: String): JSONObject
    fun getJSONArrayAttribute(key: String): JSONArray
    fun getChatType(): ChatType
    fun setChatType(chatType: ChatType)
    fun isPeerRead(): Boolean
    fun isDelivered(): Boolean
    fun setDelivered(delivered: Boolean)
    fun isRead(): Boolean
    fun isListened(): Boolean
    fun setListened(listened: Boolean)
    fun setDeliverAcked(deliverAcked: Boolean)
    fun progress(): Int
    fun direct(): Direct
    fun setProgress(progress: Int)
    fun getStreamChunk(): EMStreamChunk
    fun setDirection(direction: Direct)
    fun conversationId(): String
    fun ext(): Map<String, Any>
    fun getAttributes(): Map<String, Any>
    fun getMessageReaction(): List<EMMessageReaction>
    fun isOnlineState(): Boolean
    fun isDeliverOnlineOnly(): Boolean
    fun deliverOnlineOnly(deliverOnlineOnly: Boolean)
    fun setReceiverList(receiverList: List<String>)
    fun receiverList(): List<String>
    fun isBroadcast(): Boolean
    fun isContentReplaced(): Boolean
    fun pinnedInfo(): EMMessagePinInfo
    companion object {
        @JvmStatic fun createSendMessage(type: Type): EMMessage
        @JvmStatic fun createReceiveMessage(type: Type): EMMessage
        @JvmStatic fun createTextSendMessage(content: String, username: String): EMMessage
        @JvmStatic fun createVoiceSendMessage(filePath: String, timeLength: Int, username: String): EMMessage
        @JvmStatic fun createVoiceSendMessage(fileUri: Uri, timeLength: Int, username: String): EMMessage
        @JvmStatic fun createImageSendMessage(filePath: String, sendOriginalImage: Boolean, username: String): EMMessage
        @JvmStatic fun createImageSendMessage(imageUri: Uri, sendOriginalImage: Boolean, username: String): EMMessage
        @JvmStatic fun createVideoSendMessage(videoFilePath: String, imageThumbPath: String, timeLength: Int, username: String): EMMessage
        @JvmStatic fun createVideoSendMessage(videoUri: Uri, imageThumbPath: String, timeLength: Int, username: String): EMMessage
        @JvmStatic fun createGifImageMessage(filePath: String, username: String): EMMessage
        @JvmStatic fun createLocationSendMessage(latitude: Double, longitude: Double, locationAddress: String, username: String): EMMessage
        @JvmStatic fun createLocationSendMessage(latitude: Double, longitude: Double, locationAddress: String, buildingName: String, username: String): EMMessage
        @JvmStatic fun createFileSendMessage(filePath: String, username: String): EMMessage
        @JvmStatic fun createFileSendMessage(fileUri: Uri, username: String): EMMessage
        @JvmStatic fun createCombinedSendMessage(title: String, summary: String, compatibleText: String, msgIds: List<String>, username: String): EMMessage
    }
    enum class ChatType { Chat, GroupChat, ChatRoom }
    enum class Direct { SEND, RECEIVE }
    enum class EMStreamStatus { START, START_AND_COMPLETE, PROGRESS, COMPLETE, ERROR }
    enum class Status { SUCCESS, FAIL, INPROGRESS, CREATE }
    enum class Type { TXT, IMAGE, VIDEO, LOCATION, VOICE, FILE, CMD, CUSTOM, COMBINE }
}

open class EMGroupReadReceipt {
    fun getAckId(): String
    fun getMsgId(): String
    fun getFrom(): EMGroupMemberInfo
    fun getCount(): Int
    fun getTimestamp(): Long
}

open class EMMessageReadReceipt {
    fun getMessageId(): String
    fun getConversationId(): String
    fun isPeerReceipt(): Boolean
    fun getReadCount(): Int
}

open class EMRecallMessageInfo {
    fun getRecallMessageId(): String
    fun getRecallMessage(): EMMessage
    fun getRecallBy(): String
    fun getExt(): String
    fun getConversationId(): String
}

open class EMGroupConfigs {
    constructor()
    var maxUsers: Int
    var isPublic: Boolean
    var joinApprovalRequired: Boolean
    var allowInvites: Boolean
    var inviteNeedConfirm: Boolean
    var extField: String
}

open class EMGroup {
    fun getGroupId(): String
    fun getGroupName(): String
    fun getGroupAvatar(): String
    fun getDescription(): String
    fun isPublic(): Boolean
    fun isMemberAllowToInvite(): Boolean
    fun isJoinApprovalRequired(): Boolean
    fun getMaxUserCount(): Int
    fun isMsgBlocked(): Boolean
    fun getOwner(): String
    fun groupSubject(): String
    fun getMembers(): List<String>
    fun getMemberCount(): Int
    fun getAdminList(): List<String>
    fun getUsers(): List<String>
    fun getBlackList(): List<String>
    fun getMuteList(): List<String>
    fun getWhiteList(): List<String>
    fun isAllMemberMuted(): Boolean
    fun getExtension(): String
    fun getAnnouncement(): String
    fun getShareFileList(): List<EMMucSharedFile>
    fun getGroupPermissionType(): EMGroupPermissionType
    fun isDisabled(): Boolean
    enum class EMGroupPermissionType { member, admin, owner, none }
}

open class EMGroupInfo {
    constructor(groupId: String, groupName: String)
    fun getGroupId(): String
    fun getGroupName(): String
}

open class EMGroupMemberInfo {
    fun getUserId(): String
    fun getJoinTime(): Long
    fun getNamecard(): String
    fun getAvatarUrl(): String
    fun getNickname(): String
    fun getRole(): EMGroup.EMGroupPermissionType
}

open class EMGroupManager {
    fun getAllGroups(): List<EMGroup>
    fun getGroup(groupId: String): EMGroup
    fun createGroup(groupName: String, avatar: String?, desc: String, allMembers: Array<String>, reason: String, configs: EMGroupConfigs): EMGroup
    fun asyncCreateGroup(groupName: String, avatar: String?, desc: String, allMembers: Array<String>, reason: String, configs: EMGroupConfigs, callback: EMValueCallBack<EMGroup>)
    fun updateGroupConfigs(groupId: String, types: EnumSet<EMGroupConfigsType>, configs: EMGroupConfigs): EMGroup
    fun asyncUpdateGroupConfigs(groupId: String, types: EnumSet<EMGroupConfigsType>, configs: EMGroupConfigs, callback: EMValueCallBack<EMGroup>)
    fun destroyGroup(groupId: String)
    fun asyncDestroyGroup(groupId: String, callback: EMCallBack?)
    fun addUsersToGroup(groupId: String, newmembers: Array<String>)
    fun asyncAddUsersToGroup(groupId: String, newmembers: Array<String>, callback: EMCallBack?)
    fun removeUserFromGroup(groupId: String, username: String)
    fun asyncRemoveUserFromGroup(groupId: String, username: String, callback: EMCallBack?)
    fun removeUsersFromGroup(groupId: String, members: List<String>)
    fun asyncRemoveUsersFromGroup(groupId: String, members: List<String>, callback: EMCallBack?)
    fun leaveGroup(groupId: String)
    fun asyncLeaveGroup(groupId: String, callback: EMCallBack?)
    fun getGroupFromServer(groupId: String): EMGroup
    fun asyncGetGroupFromServer(groupId: String, callback: EMValueCallBack<EMGroup>)
    fun asyncGetJoinedGroupsCountFromServer(callback: EMValueCallBack<Int>)
    fun joinGroup(groupId: String)
    fun asyncJoinGroup(groupId: String, callback: EMCallBack?)
    fun changeGroupName(groupId: String, changedGroupName: String)
    fun asyncChangeGroupName(groupId: String, changedGroupName: String, callback: EMCallBack?)
    fun changeGroupDescription(groupId: String, description: String)
    fun asyncChangeGroupDescription(groupId: String, description: String, callback: EMCallBack?)
    fun acceptInvitation(groupId: String, inviter: String): EMGroup
    fun asyncAcceptInvitation(groupId: String, inviter: String, callback: EMValueCallBack<EMGroup>)
    fun declineInvitation(groupId: String, inviter: String, reason: String)
    fun asyncDeclineInvitation(groupId: String, inviter: String, reason: String, callback: EMCallBack?)
    fun acceptApplication(username: String, groupId: String)
    fun asyncAcceptApplication(username: String, groupId: String, callback: EMCallBack?)
    fun declineApplication(username: String, groupId: String, reason: String)
    fun asyncDeclineApplication(username: String, groupId: String, reason: String, callback: EMCallBack?)
    fun inviteUser(groupId: String, beInvitedUsernames: Array<String>, reason: String)
    fun asyncInviteUser(groupId: String, beInvitedUsernames: Array<String>, reason: String, callback: EMCallBack?)
    fun applyJoinToGroup(groupId: String, reason: String)
    fun asyncApplyJoinToGroup(groupId: String, reason: String, callback: EMCallBack?)
    fun blockGroupMessage(groupId: String)
    fun unblockGroupMessage(groupId: String)
    fun blockUser(groupId: String, username: String)
    fun unblockUser(groupId: String, username: String)
    fun asyncBlockGroupMessage(groupId: String, callback: EMCallBack?)
    fun asyncUnblockGroupMessage(groupId: String, callback: EMCallBack?)
    fun asyncBlockUser(groupId: String, username: String, callback: EMCallBack?)
    fun asyncUnblockUser(groupId: String, username: String, callback: EMCallBack?)
    fun blockUsers(groupId: String, members: List<String>)
    fun asyncBlockUsers(groupId: String, members: List<String>, callback: EMCallBack?)
    fun unblockUsers(groupId: String, members: List<String>)
    fun asyncUnblockUsers(groupId: String, members: List<String>, callback: EMCallBack?)
    fun getBlockedUsers(groupId: String): List<String>
    fun getBlockedUsers(groupId: String, pageIndex: Int, pageSize: Int): List<String>
    fun asyncGetBlockedUsers(groupId: String, callback: EMValueCallBack<List<String>>)
    fun changeGroupAvatar(groupId: String, avatar: String)
    fun asyncChangeGroupAvatar(groupId: String, avatar: String, callback: EMCallBack?)
    fun addGroupChangeListener(listener: EMGroupChangeListener)
    fun removeGroupChangeListener(listener: EMGroupChangeListener)
    fun fetchGroupMembers(groupId: String, cursor: String, pageSize: Int): EMCursorResult<String>
    fun asyncFetchGroupMembers(groupId: String, cursor: String, pageSize: Int, callback: EMValueCallBack<EMCursorResult<String>>)
    fun changeOwner(groupId: String, newOwner: String): EMGroup
    fun asyncChangeOwner(groupId: String, newOwner: String, callback: EMValueCallBack<EMGroup>)
    fun addGroupAdmin(groupId: String, admin: String): EMGroup
    fun removeGroupAdmin(groupId: String, admin: String): EMGroup
    fun muteGroupMembers(groupId: String, muteMembers: List<String>, duration: Long): EMGroup
    fun unMuteGroupMembers(groupId: String, members: List<String>): EMGroup
    fun asyncAddGroupAdmin(groupId: String, admin: String, callback: EMValueCallBack<EMGroup>)
    fun asyncRemoveGroupAdmin(groupId: String, admin: String, callback: EMValueCallBack<EMGroup>)
    fun asyncMuteGroupMembers(groupId: String, muteMembers: List<String>, duration: Long, callback: EMValueCallBack<EMGroup>)
    fun asyncUnMuteGroupMembers(groupId: String, members: List<String>, callback: EMValueCallBack<EMGroup>)
    fun fetchGroupMuteList(groupId: String, pageNum: Int, pageSize: Int): Map<String, Long>
    fun asyncFetchGroupMuteList(groupId: String, pageNum: Int, pageSize: Int, callback: EMValueCallBack<Map<String, Long>>)
    fun fetchGroupBlackList(groupId: String, pageNum: Int, pageSize: Int): List<String>
    fun asyncFetchGroupBlackList(groupId: String, pageNum: Int, pageSize: Int, callback: EMValueCallBack<List<String>>)
    fun addToGroupWhiteList(groupId: String, members: List<String>, callback: EMCallBack?)
    fun removeFromGroupWhiteList(groupId: String, members: List<String>, callback: EMCallBack?)
    fun checkIfInGroupWhiteList(groupId: String, callback: EMValueCallBack<Boolean>)
    fun fetchGroupWhiteList(groupId: String, callback: EMValueCallBack<List<String>>)
    fun asyncFetchGroupAnnouncement(groupId: String, callback: EMValueCallBack<String>)
    fun asyncSetGroupMemberAttributes(groupId: String, userId: String, attribute: Map<String, String>, callback: EMCallBack?)
    fun asyncFetchGroupMemberAllAttributes(groupId: String, userId: String, callback: EMValueCallBack<Map<String, Map<String, String>>>)
    fun muteAllMembers(groupId: String, callBack: EMValueCallBack<EMGroup>)
    fun unmuteAllMembers(groupId: String, callBack: EMValueCallBack<EMGroup>)
    fun updateGroupAnnouncement(groupId: String, announcement: String)
    fun asyncUpdateGroupAnnouncement(groupId: String, announcement: String, callback: EMCallBack?)
    fun fetchGroupAnnouncement(groupId: String): String
    fun uploadGroupSharedFile(groupId: String, filePath: String, callBack: EMCallBack?): EMMucSharedFile
    fun asyncUploadGroupSharedFile(groupId: String, filePath: String, callBack: EMValueCallBack<EMMucSharedFile>)
    fun asyncFetchGroupSharedFileList(groupId: String, pageNum: Int, pageSize: Int, callBack: EMValueCallBack<List<EMMucSharedFile>>)
    fun asyncDeleteGroupSharedFile(groupId: String, fileId: String, callBack: EMCallBack?)
    fun asyncDownloadGroupSharedFile(groupId: String, fileId: String, savePath: String, callBack: EMCallBack?)
    fun updateGroupExtension(groupId: String, extension: String): EMGroup
    fun asyncUpdateGroupExtension(groupId: String, extension: String, callBack: EMValueCallBack<EMGroup>)
    fun cleanAllGroupsFromLocal()
    enum class EMGroupConfigsType { IS_PUBLIC, JOIN_APPROVAL_REQUIRED, ALLOW_INVITES, MAX_USERS, INVITE_NEED_CONFIRM, EXT }
}

open class EMChatRoom {
    fun getId(): String
    fun getName(): String
    fun getDescription(): String
    fun getOwner(): String
    fun getAdminList(): List<String>
    fun getMemberCount(): Int
    fun getMaxUsers(): Int
    fun getMemberList(): List<String>
    fun isAllMemberMuted(): Boolean
    fun getAnnouncement(): String
}

open class EMChatRoomManager {
    fun addChatRoomChangeListener(listener: EMChatRoomChangeListener)
    fun removeChatRoomChangeListener(listener: EMChatRoomChangeListener)
    fun joinChatRoom(roomId: String, callback: EMValueCallBack<EMChatRoom>)
    fun joinChatRoom(roomId: String, leaveOtherRooms: Boolean, ext: String?, callback: EMValueCallBack<EMChatRoom>)
    fun leaveChatRoom(roomId: String)
    fun leaveChatRoom(roomId: String, callBack: EMCallBack?)
    fun fetchPublicChatRoomsFromServer(pageNum: Int, pageSize: Int): EMPageResult<EMChatRoom>
    fun asyncFetchPublicChatRoomsFromServer(pageNum: Int, pageSize: Int, callback: EMValueCallBack<EMPageResult<EMChatRoom>>)
    fun fetchChatRoomFromServer(roomId: String): EMChatRoom
    fun asyncFetchChatRoomFromServer(roomId: String, callback: EMValueCallBack<EMChatRoom>)
    fun getChatRoom(roomId: String): EMChatRoom
    fun fetchChatRoomMembers(chatRoomId: String, cursor: String, pageSize: Int): EMCursorResult<String>
    fun asyncFetchChatRoomMembers(chatRoomId: String, cursor: String, pageSize: Int, callback: EMValueCallBack<EMCursorResult<String>>)
    fun muteAllMembers(chatRoomId: String, callBack: EMValueCallBack<EMChatRoom>)
    fun unmuteAllMembers(chatRoomId: String, callBack: EMValueCallBack<EMChatRoom>)
    fun changeChatRoomSubject(chatRoomId: String, newSubject: String): EMChatRoom
    fun asyncChangeChatRoomSubject(chatRoomId: String, newSubject: String, callBack: EMValueCallBack<EMChatRoom>)
    fun changeChatroomDescription(chatRoomId: String, newDescription: String): EMChatRoom
    fun asyncChangeChatroomDescription(chatRoomId: String, newDescription: String, callBack: EMValueCallBack<EMChatRoom>)
    fun muteChatRoomMembers(chatRoomId: String, muteMembers: List<String>, duration: Long): EMChatRoom
    fun asyncMuteChatRoomMembers(chatRoomId: String, muteMembers: List<String>, duration: Long, callBack: EMValueCallBack<EMChatRoom>)
    fun unMuteChatRoomMembers(chatRoomId: String, members: List<String>): EMChatRoom
    fun asyncUnMuteChatRoomMembers(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun changeOwner(chatRoomId: String, newOwner: String): EMChatRoom
    fun asyncChangeOwner(chatRoomId: String, newOwner: String, callBack: EMValueCallBack<EMChatRoom>)
    fun addChatRoomAdmin(chatRoomId: String, admin: String): EMChatRoom
    fun asyncAddChatRoomAdmin(chatRoomId: String, admin: String, callBack: EMValueCallBack<EMChatRoom>)
    fun removeChatRoomAdmin(chatRoomId: String, admin: String): EMChatRoom
    fun asyncRemoveChatRoomAdmin(chatRoomId: String, admin: String, callBack: EMValueCallBack<EMChatRoom>)
    fun fetchChatRoomMuteList(chatRoomId: String, pageNum: Int, pageSize: Int): Map<String, Long>
    fun asyncFetchChatRoomMuteList(chatRoomId: String, pageNum: Int, pageSize: Int, callBack: EMValueCallBack<Map<String, Long>>)
    fun removeChatRoomMembers(chatRoomId: String, members: List<String>): EMChatRoom
    fun asyncRemoveChatRoomMembers(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun blockChatroomMembers(chatRoomId: String, members: List<String>): EMChatRoom
    fun asyncBlockChatroomMembers(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun unblockChatRoomMembers(chatRoomId: String, members: List<String>): EMChatRoom
    fun asyncUnBlockChatRoomMembers(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun addToChatRoomWhiteList(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun removeFromChatRoomWhiteList(chatRoomId: String, members: List<String>, callBack: EMValueCallBack<EMChatRoom>)
    fun checkIfInChatRoomWhiteList(chatRoomId: String, callBack: EMValueCallBack<Boolean>)
    fun fetchChatRoomWhiteList(chatRoomId: String, callBack: EMValueCallBack<List<String>>)
    fun updateChatRoomAnnouncement(chatRoomId: String, announcement: String)
    fun asyncUpdateChatRoomAnnouncement(chatRoomId: String, announcement: String, callBack: EMCallBack?)
    fun asyncFetchChatRoomAnnouncement(chatRoomId: String, callBack: EMValueCallBack<String>)
    fun asyncSetChatroomAttributes(chatRoomId: String, attributeMap: Map<String, String>, autoDelete: Boolean, callBack: EMResultCallBack<Map<String, Int>>)
    fun asyncSetChatroomAttribute(chatRoomId: String, key: String, value: String, autoDelete: Boolean, callBack: EMCallBack?)
    fun asyncFetchChatroomAttributesFromServer(chatRoomId: String, keyList: List<String>, callBack: EMValueCallBack<Map<String, String>>)
    fun asyncFetchChatRoomAllAttributesFromServer(chatRoomId: String, callBack: EMValueCallBack<Map<String, String>>)
    fun asyncRemoveChatRoomAttributesFromServer(chatRoomId: String, keyList: List<String>, callBack: EMResultCallBack<Map<String, Int>>)
    fun fetchChatRoomAnnouncement(roomId: String): String
}

open class EMContact {
    constructor(username: String)
    fun getUsername(): String
    fun getRemark(): String
}

open class EMContactManager {
    fun addContact(username: String, reason: String)
    fun asyncAddContact(username: String, reason: String, callback: EMCallBack?)
    fun deleteContact(username: String)
    fun deleteContact(username: String, keepConversation: Boolean)
    fun asyncDeleteContact(username: String, callback: EMCallBack?)
    fun setContactListener(listener: EMContactListener)
    fun removeContactListener(listener: EMContactListener)
    fun addUserToBlackList(username: String, both: Boolean)
    fun asyncAddUserToBlackList(username: String, both: Boolean, callback: EMCallBack?)
    fun saveBlackList(blacklist: List<String>)
    fun asyncSaveBlackList(blacklist: List<String>, callback: EMCallBack?)
    fun asyncRemoveUserFromBlackList(username: String, callback: EMCallBack?)
    fun asyncGetSelfIdsOnOtherPlatform(callback: EMValueCallBack<List<String>>)
    fun removeUserFromBlackList(username: String)
    fun getBlackListUsernames(): List<String>
    fun getBlackListFromServer(): List<String>
    fun asyncGetBlackListFromServer(callback: EMValueCallBack<List<String>>)
    fun acceptInvitation(username: String)
    fun asyncAcceptInvitation(username: String, callback: EMCallBack?)
    fun declineInvitation(username: String)
    fun asyncDeclineInvitation(username: String, callback: EMCallBack?)
    fun getContactsFromLocal(): List<String>
    fun getSelfIdsOnOtherPlatform(): List<String>
    fun asyncSetContactRemark(username: String, remark: String, callback: EMCallBack?)
    fun fetchContactFromLocal(username: String): EMContact
    fun asyncFetchAllContactsFromLocal(callback: EMValueCallBack<List<EMContact>>)
}

open class EMPushManager {
    fun getPushConfigsFromServer(): EMPushConfigs
    fun getPushConfigs(): EMPushConfigs
    fun asyncGetPushConfigsFromServer(callBack: EMValueCallBack<EMPushConfigs>)
    fun updatePushNickname(nickname: String): Boolean
    fun asyncUpdatePushNickname(nickname: String, callback: EMCallBack?)
    fun updatePushDisplayStyle(displayStyle: DisplayStyle)
    fun asyncUpdatePushDisplayStyle(displayStyle: DisplayStyle, callBack: EMCallBack?)
    fun setSilentModeForConversation(conversationId: String, type: EMConversation.EMConversationType, param: EMSilentModeParam, callBack: EMValueCallBack<EMSilentModeResult>)
    fun clearRemindTypeForConversation(conversationId: String, type: EMConversation.EMConversationType, callBack: EMCallBack?)
    fun setSilentModeForAll(param: EMSilentModeParam, callBack: EMValueCallBack<EMSilentModeResult>)
    fun getSilentModeForAll(callBack: EMValueCallBack<EMSilentModeResult>)
    fun getSilentModeForConversations(conversations: List<EMConversation>, callBack: EMValueCallBack<Map<String, EMSilentModeResult>>)
    fun setPreferredNotificationLanguage(languageCode: String, callBack: EMCallBack?)
    fun getPreferredNotificationLanguage(callBack: EMValueCallBack<String>)
    fun setPushTemplate(templateName: String, callBack: EMCallBack?)
    fun getPushTemplate(callBack: EMValueCallBack<String>)
    fun getSilentModeForConversation(conversationId: String, type: EMConversation.EMConversationType, callBack: EMValueCallBack<EMSilentModeResult>)
    fun bindDeviceToken(notifierName: String, deviceToken: String, callBack: EMCallBack?)
    enum class EMPushRemindType { ALL, MENTION_ONLY, NONE }
    enum class DisplayStyle { SimpleBanner, MessageSummary }
}

open class EMPushConfigs {
    fun getDisplayNickname(): String
    fun getDisplayStyle(): EMPushManager.DisplayStyle
}

open class EMSilentModeTime {
    constructor(hour: Int, minute: Int)
    fun getHour(): Int
    fun getMinute(): Int
}

open class EMSilentModeParam {
    constructor(paramType: EMSilentModeParamType)
    fun setParamType(paramType: EMSilentModeParamType): EMSilentModeParam
    fun setRemindType(remindType: EMPushManager.EMPushRemindType): EMSilentModeParam
    fun setSilentModeDuration(duration: Int): EMSilentModeParam
    fun setSilentModeInterval(start: EMSilentModeTime, end: EMSilentModeTime): EMSilentModeParam
    enum class EMSilentModeParamType { REMIND_TYPE, SILENT_MODE_DURATION, SILENT_MODE_INTERVAL }
}

open class EMSilentModeResult {
    fun getExpireTimestamp(): Long
    fun getConversationType(): EMConversation.EMConversationType
    fun getConversationId(): String
    fun isConversationRemindTypeEnabled(): Boolean
    fun getSilentModeStartTime(): EMSilentModeTime
    fun getSilentModeEndTime(): EMSilentModeTime
    fun getRemindType(): EMPushManager.EMPushRemindType
}

open class EMUserInfo {
    constructor()
    fun getUserId(): String
    fun setUserId(userId: String)
    fun getNickname(): String
    fun setNickname(nickname: String)
    fun getAvatarUrl(): String
    fun setAvatarUrl(avatarUrl: String)
    fun getEmail(): String
    fun setEmail(email: String)
    fun getPhoneNumber(): String
    fun setPhoneNumber(phoneNumber: String)
    fun getGender(): Int
    fun setGender(gender: Int)
    fun getSignature(): String
    fun setSignature(signature: String)
    fun getBirth(): String
    fun setBirth(birth: String)
    fun getExt(): String
    fun setExt(ext: String)
    enum class EMUserInfoType { NICKNAME, AVATAR_URL, EMAIL, PHONE, GENDER, SIGN, BIRTH, EXT }
}

open class EMUserInfoManager {
    fun updateOwnInfo(userInfo: EMUserInfo, callBack: EMValueCallBack<String>)
    fun updateOwnInfoByAttribute(attribute: EMUserInfo.EMUserInfoType, value: String, callBack: EMValueCallBack<String>)
    fun fetchUserInfoByAttribute(userIds: Array<String>, attributes: Array<EMUserInfo.EMUserInfoType>, callBack: EMValueCallBack<Map<String, EMUserInfo>>)
    fun fetchUserInfoByUserId(userIds: Array<String>, callBack: EMValueCallBack<Map<String, EMUserInfo>>)
}

open class EMPresence {
    fun getStatusList(): Map<String, Int>
    fun getLatestTime(): Long
    fun getExpiryTime(): Long
    fun getPublisher(): String
    fun getExt(): String
}

open class EMPresenceManager {
    fun publishPresence(ext: String, callBack: EMCallBack?)
    fun subscribePresences(members: List<String>, expiry: Long, callBack: EMValueCallBack<List<EMPresence>>)
    fun unsubscribePresences(members: List<String>, callBack: EMCallBack?)
    fun fetchSubscribedMembers(pageNum: Int, pageSize: Int, callBack: EMValueCallBack<List<String>>)
    fun fetchPresenceStatus(members: List<String>, callBack: EMValueCallBack<List<EMPresence>>)
    fun clearListeners()
    fun addListener(listener: EMPresenceListener)
    fun removeListener(listener: EMPresenceListener)
}

open class EMChatThread {
    fun getChatThreadId(): String
    fun getChatThreadName(): String
    fun getOwner(): String
    fun getParentId(): String
    fun getMessageId(): String
    fun getMemberCount(): Int
    fun getMessageCount(): Int
    fun getCreateAt(): Long
    fun getLastMessage(): EMMessage
}

open class EMChatThreadEvent {
    fun getChatThread(): EMChatThread
    fun getFrom(): String
}

open class EMChatThreadManager {
    fun addChatThreadChangeListener(listener: EMChatThreadChangeListener)
    fun removeChatThreadChangeListener(listener: EMChatThreadChangeListener)
    fun createChatThread(parentId: String, messageId: String, chatThreadName: String, callBack: EMValueCallBack<EMChatThread>)
    fun getChatThreadFromServer(chatThreadId: String, callBack: EMValueCallBack<EMChatThread>)
    fun joinChatThread(chatThreadId: String, callBack: EMValueCallBack<EMChatThread>)
    fun destroyChatThread(chatThreadId: String, callBack: EMCallBack?)
    fun leaveChatThread(chatThreadId: String, callBack: EMCallBack?)
    fun updateChatThreadName(chatThreadId: String, chatThreadName: String, callBack: EMCallBack?)
    fun removeMemberFromChatThread(chatThreadId: String, member: String, callBack: EMCallBack?)
    fun getChatThreadMembers(chatThreadId: String, limit: Int, cursor: String, callBack: EMValueCallBack<EMCursorResult<String>>)
    fun getJoinedChatThreadsFromServer(limit: Int, cursor: String, callBack: EMValueCallBack<EMCursorResult<EMChatThread>>)
    fun getJoinedChatThreadsFromServer(parentId: String, limit: Int, cursor: String, callBack: EMValueCallBack<EMCursorResult<EMChatThread>>)
    fun getChatThreadsFromServer(parentId: String, limit: Int, cursor: String, callBack: EMValueCallBack<EMCursorResult<EMChatThread>>)
    fun getChatThreadLatestMessage(chatThreadIds: List<String>, callBack: EMValueCallBack<Map<String, EMMessage>>)
}

open class EMCursorResult<T> {
    fun getCursor(): String
    fun getData(): List<T>
}

open class EMPageResult<T> {
    fun getPageCount(): Int
    fun getData(): List<T>
}

open class EMConversationFilter {
    constructor(mark: EMConversation.EMMarkType, pageSize: Int)
}

fun interface EMCustomConversationFilter {
    fun filter(conversation: EMConversation): Boolean
}

open class EMFetchMessageOption {
    constructor()
    fun setIsSave(save: Boolean)
    fun setDirection(direction: EMConversation.EMSearchDirection)
    fun setFrom(from: String)
    fun setMsgTypes(msgTypes: List<EMMessage.Type>)
    fun setStartTime(startTime: Long)
    fun setEndTime(endTime: Long)
}

open class EMDeviceInfo {
    fun getResource(): String
    fun getDeviceUUID(): String
    fun getDeviceName(): String
}

open class EMLoginExtensionInfo {
    fun getDeviceInfo(): String
    fun getDeviceExt(): String
}

open class EMRTCTokenInfo {
    fun getRtcToken(): String
    fun getExpireTimeStamp(): Long
    fun getUid(): Int
}

open class EMStreamChunk {
    fun isCompleted(): Boolean
    fun getStatus(): EMMessage.EMStreamStatus
    fun getErrorCode(): Int
    fun getFinishReason(): Int
    fun getText(): String
    fun getCustomType(): String
}

open class EMLanguage {
    constructor()
    var LanguageCode: String
    var LanguageName: String
    var LanguageLocalName: String
}

open class EMMucSharedFile {
    fun getFileId(): String
    fun getFileName(): String
}

open class EMMessageReaction {
    fun getReaction(): String
    fun getUserCount(): Int
    fun getUserList(): List<String>
    fun isAddedBySelf(): Boolean
}

open class EMMessageReactionChange {
    fun getMessageId(): String
    fun getMessageReactionList(): List<EMMessageReaction>
    fun getConversionID(): String
    fun getOperations(): List<EMMessageReactionOperation>
}

open class EMMessagePinInfo {
    fun operatorId(): String
    fun pinTime(): Long
    enum class PinOperation { PIN, UNPIN }
}

abstract class EMMessageBody {
    fun operationTime(): Long
    fun operatorId(): String
    fun operationCount(): Int
}

open class EMTextMessageBody : EMMessageBody {
    constructor(message: String)
    fun getMessage(): String
    fun setMessage(message: String)
}

open class EMCmdMessageBody : EMMessageBody {
    constructor(action: String)
    fun action(): String
}

open class EMCustomMessageBody : EMMessageBody {
    constructor(event: String)
    fun event(): String
    fun getParams(): Map<String, String>
    fun setParams(params: Map<String, String>)
}

abstract class EMFileMessageBody : EMMessageBody {
    fun getFileName(): String
    fun getLocalUrl(): String
    fun getRemoteUrl(): String
    fun downloadStatus(): EMDownloadStatus
    enum class EMDownloadStatus { DOWNLOADING, SUCCESSED, FAILED, PENDING }
}

open class EMImageMessageBody : EMFileMessageBody {
    constructor(imageFile: File)
    constructor(imageUri: Uri)
    fun getThumbnailUrl(): String
}

open class EMMessageReactionOperation {
    fun getUserId(): String
    fun getReaction(): String
    fun getOperation(): Operation
    enum class Operation { REMOVE, ADD }
}

open class EMVoiceMessageBody : EMFileMessageBody {
    constructor(voiceFile: File, duration: Int)
    constructor(voiceUri: Uri, duration: Int)
    fun getLength(): Int
    fun getFileSize(): Long
}

open class EMVideoMessageBody : EMFileMessageBody {
    constructor(videoFilePath: String, thumbPath: String, duration: Int, filelength: Long)
    constructor(videoUri: Uri, thumbUri: Uri, duration: Int, filelength: Long)
    fun getVideoFileLength(): Long
    fun getThumbnailUrl(): String
    fun getLocalThumb(): String
    fun getDuration(): Int
}

open class EMNormalFileMessageBody : EMFileMessageBody {
    constructor(file: File)
    constructor(fileUri: Uri)
    fun getFileSize(): Long
}

open class EMLocationMessageBody : EMMessageBody {
    constructor(address: String, latitude: Double, longitude: Double)
    constructor(address: String, latitude: Double, longitude: Double, buildingName: String)
    fun getAddress(): String
    fun getLatitude(): Double
    fun getLongitude(): Double
    fun getBuildingName(): String
}

open class EMCombineMessageBody : EMFileMessageBody
