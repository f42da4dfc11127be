// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android.handlers

import android.database.sqlite.SQLiteDatabase
import com.sendbird.android.BaseMessage
import com.sendbird.android.GroupChannel
import com.sendbird.android.SendBirdException

fun interface AddOperatorsHandler {
    fun onResult(e: SendBirdException?)
}

fun interface AllowFriendDiscoveryHandler {
    fun onComplete(e: SendBirdException?)
}

interface ChannelChangeLogsHandler {
    fun onResult(groupChannels: List<GroupChannel>, texts: List<String>, text: String, flag: Boolean)
    fun onError(e: SendBirdException?)
}

enum class CollectionEventSource {
    MESSAGE_CHANGELOG, MESSAGE_FILL, CHANNEL_CHANGELOG, EVENT_MESSAGE_SENT, EVENT_MESSAGE_RECEIVED, EVENT_MESSAGE_UPDATED, EVENT_MESSAGE_DELETED, LOCAL_MESSAGE_PENDING_CREATED, LOCAL_MESSAGE_FAILED, LOCAL_MESSAGE_CANCELED, LOCAL_MESSAGE_RESEND_STARTED, EVENT_REACTION_UPDATED, EVENT_THREAD_INFO_UPDATED, EVENT_MENTION, EVENT_CHANNEL_CHANGED, EVENT_CHANNEL_MEMBER_COUNT_CHANGED, EVENT_CHANNEL_FROZEN, EVENT_CHANNEL_UNFROZEN, EVENT_CHANNEL_HIDDEN, EVENT_CHANNEL_DELETED, EVENT_CHANNEL_METADATA_CREATED, EVENT_CHANNEL_METADATA_UPDATED, EVENT_CHANNEL_METADATA_DELETED, EVENT_CHANNEL_METACOUNTER_CREATED, EVENT_CHANNEL_METACOUNTER_UPDATED, EVENT_CHANNEL_METACOUNTER_DELETED, EVENT_OPERATOR_UPDATED, EVENT_TYPING_STATUS_UPDATED, EVENT_DELIVERY_RECEIPT_UPDATED, EVENT_READ_RECEIPT_UPDATED, EVENT_USER_RECEIVED_INVITATION, EVENT_USER_DECLINED_INVITATION, EVENT_USER_JOINED, EVENT_USER_MUTED, EVENT_USER_UNMUTED, EVENT_USER_LEFT, EVENT_USER_BANNED, EVENT_USER_UNBANNED;
    fun isFromEvent(): Boolean
}

fun interface CompletionHandler {
    fun onResult(e: SendBirdException?)
}

interface DBInitHandler {
    fun onStarted()
    fun onCreate(sQLiteDatabase: SQLiteDatabase)
    fun onUpgrade(sQLiteDatabase: SQLiteDatabase, value1: Int, value2: Int)
    fun onOpened(sQLiteDatabase: SQLiteDatabase)
    fun onCompleted()
}

fun interface GetAllowFriendDiscoveryHandler {
    fun onComplete(flag: Boolean, e: SendBirdException?)
}

interface GroupChannelCollectionHandler {
    fun onChannelsAdded(context: GroupChannelContext?, groupChannels: List<GroupChannel>?)
    fun onChannelsUpdated(context: GroupChannelContext?, groupChannels: List<GroupChannel>?)
    fun onChannelsDeleted(context: GroupChannelContext?, channelUrls: List<String>?)
}

class GroupChannelContext {
    constructor(collectionEventSource: CollectionEventSource)
    fun getCollectionEventSource(): CollectionEventSource
    fun getTraceName(): String
    fun isFromEvent(): Boolean
}

interface InitResultHandler {
    fun onMigrationStarted()
    fun onInitFailed(e: SendBirdException?)
    fun onInitSucceed()
}

interface MessageChangeLogsHandler {
    fun onResult(baseMessages: List<out BaseMessage>, ids: List<Long>, text: String)
    fun onError(e: SendBirdException?)
}

interface MessageCollectionHandler {
    fun onMessagesAdded(context: MessageContext?, channel: GroupChannel?, baseMessages: List<BaseMessage>?)
    fun onMessagesUpdated(context: MessageContext?, channel: GroupChannel?, baseMessages: List<BaseMessage>?)
    fun onMessagesDeleted(context: MessageContext?, channel: GroupChannel?, baseMessages: List<BaseMessage>?)
    fun onChannelUpdated(context: GroupChannelContext?, channel: GroupChannel?)
    fun onChannelDeleted(context: GroupChannelContext?, channelUrl: String?)
    fun onHugeGapDetected()
}

interface MessageCollectionInitHandler {
    fun onCacheResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
    fun onApiResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
}

enum class MessageCollectionInitPolicy { CACHE_AND_REPLACE_BY_API }

open class MessageContext {
    constructor(collectionEventSource: CollectionEventSource, sendingStatus: BaseMessage.SendingStatus)
    open fun getCollectionEventSource(): CollectionEventSource
    open fun getTraceName(): String
    open fun isFromEvent(): Boolean
    open fun getMessagesSendingStatus(): BaseMessage.SendingStatus
}

fun interface OnChannelLoadResultHandler {
    fun onResult(groupChannels: List<GroupChannel>, e: SendBirdException?)
}

fun interface RemoveAllFailedMessagesHandler {
    fun onResult(e: SendBirdException?)
}

fun interface RemoveAllOperatorsHandler {
    fun onResult(e: SendBirdException?)
}

fun interface RemoveFailedMessagesHandler {
    fun onResult(texts: List<String>, e: SendBirdException?)
}

fun interface RemoveOperatorsHandler {
    fun onResult(e: SendBirdException?)
}

abstract class SessionHandler {
    open fun onSessionTokenRequired(sessionTokenRequester: SessionTokenRequester?)
    open fun onSessionClosed()
    open fun onSessionExpired()
    open fun onSessionRefreshed()
    open fun onSessionError(e: SendBirdException?)
}

interface SessionTokenRequester {
    fun onSuccess(text: String)
    fun onFail()
}

interface Traceable {
    fun getTraceName(): String
    fun isFromEvent(): Boolean
}
