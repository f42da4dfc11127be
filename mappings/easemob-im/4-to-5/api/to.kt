// Easemob IM SDK 5.0.0. Declarations only; the SDK is Java, so its accessors stand as methods.
package com.hyphenate

import com.hyphenate.chat.EMChatRoom
import com.hyphenate.chat.EMChatThreadEvent
import com.hyphenate.chat.EMContact
import com.hyphenate.chat.EMConversation
import com.hyphenate.chat.EMGroup
import com.hyphenate.chat.EMLoginExtensionInfo
import com.hyphenate.chat.EMMessage
import com.hyphenate.chat.EMMessagePinInfo
import com.hyphenate.chat.EMMessageReactionChange
import com.hyphenate.chat.EMMessageReadReceipt
import com.hyphenate.chat.EMMucSharedFile
import com.hyphenate.chat.EMOptions
import com.hyphenate.chat.EMPresence
import com.hyphenate.chat.EMRecallMessageInfo

interface EMCallBack {
    fun onSuccess()
    fun onError(code: Int, error: String?)
    fun onProgress(progress: Int, status: String?)
}

interface EMValueCallBack<T> {
    fun onSuccess(value: T)
    fun onError(error: Int, errorMsg: String?)
    fun onProgress(progress: Int, status: String?)
}

fun interface EMResultCallBack<T> {
    fun onResult(code: Int, value: T)
}

interface EMConnectionListener {
    fun onConnected()
    fun onDisconnected(errorCode: Int)
    fun onDatabaseOpened(username: String)
    fun onTokenExpired()
    fun onTokenWillExpire()
    fun onLogout(errorCode: Int, info: EMLoginExtensionInfo)
    fun onOfflineMessageSyncStart()
    fun onOfflineMessageSyncFinish()
    fun onDataSyncStart(type: EMOptions.EMDataSyncType)
    fun onDataSyncFinish(type: EMOptions.EMDataSyncType, errorCode: Int)
}

interface EMContactListener {
    fun onContactAdded(username: String)
    fun onContactDeleted(username: String)
    fun onContactInvited(username: String, reason: String)
    fun onFriendRequestAccepted(username: String)
    fun onFriendRequestDeclined(username: String)
    fun onContactInfoUpdate(contact: EMContact)
}

interface EMConversationListener {
    fun onConversationUpdate()
}

interface EMMessageListener {
    fun onMessageReceived(messages: List<EMMessage>)
    fun onStreamMessageReceived(messages: List<EMMessage>)
    fun onCmdMessageReceived(messages: List<EMMessage>)
    fun onMessageReadReceipts(receipts: List<EMMessageReadReceipt>)
    fun onMessageDelivered(messages: List<EMMessage>)
    fun onMessageRecalledWithExt(recallMessageInfo: List<EMRecallMessageInfo>)
    fun onMessageChanged(message: EMMessage, change: Any)
    fun onReactionChanged(messageReactionChangeList: List<EMMessageReactionChange>)
    fun onMessageContentChanged(messageModified: EMMessage, operatorId: String, operationTime: Long)
    fun onMessagePinChanged(messageId: String, conversationId: String, pinOperation: EMMessagePinInfo.PinOperation, pinInfo: EMMessagePinInfo)
}

interface EMGroupChangeListener {
    fun onInvitationReceived(groupId: String, groupName: String, inviter: String, reason: String)
    fun onRequestToJoinReceived(groupId: String, groupName: String, applicant: String, reason: String)
    fun onRequestToJoinAccepted(groupId: String, groupName: String, accepter: String)
    fun onRequestToJoinDeclined(groupId: String, groupName: String, decliner: String, reason: String, applicant: String)
    fun onInvitationAccepted(groupId: String, invitee: String, reason: String)
    fun onInvitationDeclined(groupId: String, invitee: String, reason: String)
    fun onUserRemoved(groupId: String, groupName: String)
    fun onGroupDestroyed(groupId: String, groupName: String)
    fun onAutoAcceptInvitationFromGroup(groupId: String, inviter: String, inviteMessage: String)
    fun onMuteListAdded(groupId: String, mutes: List<String>, muteExpire: Long)
    fun onMuteListRemoved(groupId: String, mutes: List<String>)
    fun onWhiteListAdded(groupId: String, whitelist: List<String>)
    fun onWhiteListRemoved(groupId: String, whitelist: List<String>)
    fun onAllMemberMuteStateChanged(groupId: String, isMuted: Boolean)
    fun onAdminAdded(groupId: String, administrator: String)
    fun onAdminRemoved(groupId: String, administrator: String)
    fun onOwnerChanged(groupId: String, newOwner: String, oldOwner: String)
    fun onMembersJoined(groupId: String, members: List<String>)
    fun onMembersExited(groupId: String, members: List<String>)
    fun onAnnouncementChanged(groupId: String, announcement: String)
    fun onSharedFileAdded(groupId: String, sharedFile: EMMucSharedFile)
    fun onSharedFileDeleted(groupId: String, fileId: String)
    fun onSpecificationChanged(group: EMGroup)
    fun onStateChanged(group: EMGroup, isDisabled: Boolean)
    fun onGroupMemberAttributeChanged(groupId: String, userId: String, attribute: Map<String, String>, from: String)
    fun onUserGroupNamecardUpdated(groupId: String, userId: String, namecard: String)
}

interface EMChatRoomChangeListener {
    companion object {
        const val BE_KICKED: Int = 0
        const val BE_KICKED_FOR_OFFLINE: Int = 2
    }
    fun onChatRoomDestroyed(roomId: String, roomName: String)
    fun onMemberJoined(roomId: String, participant: String, ext: String)
    fun onMemberExited(roomId: String, roomName: String, participant: String)
    fun onRemovedFromChatRoom(reason: Int, roomId: String, roomName: String, participant: String)
    fun onMuteListAdded(chatRoomId: String, muteInfo: Map<String, Long>)
    fun onMuteListRemoved(chatRoomId: String, mutes: List<String>)
    fun onWhiteListAdded(chatRoomId: String, whitelist: List<String>)
    fun onWhiteListRemoved(chatRoomId: String, whitelist: List<String>)
    fun onAllMemberMuteStateChanged(chatRoomId: String, isMuted: Boolean)
    fun onAdminAdded(chatRoomId: String, admin: String)
    fun onAdminRemoved(chatRoomId: String, admin: String)
    fun onOwnerChanged(chatRoomId: String, newOwner: String, oldOwner: String)
    fun onAnnouncementChanged(chatRoomId: String, announcement: String)
    fun onSpecificationChanged(chatRoom: EMChatRoom)
    fun onAttributesUpdate(chatRoomId: String, attributeMap: Map<String, String>, from: String)
    fun onAttributesRemoved(chatRoomId: String, keyList: List<String>, from: String)
}

interface EMChatThreadChangeListener {
    fun onChatThreadCreated(event: EMChatThreadEvent)
    fun onChatThreadUpdated(event: EMChatThreadEvent)
    fun onChatThreadDestroyed(event: EMChatThreadEvent)
    fun onChatThreadUserRemoved(event: EMChatThreadEvent)
}

fun interface EMPresenceListener {
    fun onPresenceUpdated(presences: List<EMPresence>)
}

fun interface EMLogListener {
    fun onLog(log: String)
}

interface EMMultiDeviceListener {
    companion object {
        const val CONTACT_REMOVE: Int = 2
        const val CONTACT_ACCEPT: Int = 3
        const val CONTACT_DECLINE: Int = 4
        const val CONTACT_BAN: Int = 5
        const val CONTACT_ALLOW: Int = 6
        const val GROUP_CREATE: Int = 10
        const val GROUP_DESTROY: Int = 11
        const val GROUP_JOIN: Int = 12
        const val GROUP_LEAVE: Int = 13
        const val GROUP_APPLY: Int = 14
        const val GROUP_APPLY_ACCEPT: Int = 15
        const val GROUP_APPLY_DECLINE: Int = 16
        const val GROUP_INVITE: Int = 17
        const val GROUP_INVITE_ACCEPT: Int = 18
        const val GROUP_INVITE_DECLINE: Int = 19
        const val GROUP_KICK: Int = 20
        const val GROUP_METADATA_CHANGED: Int = 52
        const val CONVERSATION_PINNED: Int = 60
        const val CONVERSATION_UNPINNED: Int = 61
        const val CONVERSATION_DELETED: Int = 62
        const val CONVERSATION_MARK_UPDATE: Int = 63
        const val CONVERSATION_MUTE_INFO_CHANGED: Int = 64
        const val CONVERSATION_UNREAD_MESSAGECOUNT_CLEARED: Int = 65
        const val ALL_CONVERSATION_UNREAD_MESSAGECOUNT_CLEARED: Int = 66
    }
    fun onContactEvent(event: Int, target: String, ext: String)
    fun onGroupEvent(event: Int, target: String, usernames: List<String>)
    fun onChatThreadEvent(event: Int, target: String, usernames: List<String>)
    fun onMessageRemoved(conversationId: String, deviceId: String)
    fun onConversationEvent(event: Int, conversationId: String, type: EMConversation.EMConversationType)
}

open class EMError {
    companion object {
        const val EM_NO_ERROR: Int = 0
        const val GENERAL_ERROR: Int = 1
        const val NETWORK_ERROR: Int = 2
        const val INVALID_PASSWORD: Int = 102
        const val INVALID_TOKEN: Int = 104
        const val TOKEN_EXPIRED: Int = 108
        const val USER_ALREADY_LOGIN: Int = 200
        const val USER_NOT_LOGIN: Int = 201
        const val USER_AUTHENTICATION_FAILED: Int = 202
        const val USER_ALREADY_EXIST: Int = 203
        const val USER_NOT_FOUND: Int = 204
        const val USER_LOGIN_ANOTHER_DEVICE: Int = 206
        const val USER_REMOVED: Int = 207
        const val USER_KICKED_BY_CHANGE_PASSWORD: Int = 216
        const val USER_KICKED_BY_OTHER_DEVICE: Int = 217
    }
}
