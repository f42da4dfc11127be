// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.collection

import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.handler.GroupChannelCollectionHandler
import com.sendbird.android.handler.MessageCollectionHandler
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.SendingStatus

enum class CollectionEventSource { MESSAGE_CHANGELOG, MESSAGE_FILL, CHANNEL_CHANGELOG, EVENT_MESSAGE_SENT, EVENT_MESSAGE_RECEIVED, EVENT_MESSAGE_UPDATED, EVENT_MESSAGE_DELETED, LOCAL_MESSAGE_PENDING_CREATED, LOCAL_MESSAGE_FAILED, LOCAL_MESSAGE_CANCELED, LOCAL_MESSAGE_RESEND_STARTED, EVENT_REACTION_UPDATED, EVENT_THREAD_INFO_UPDATED, EVENT_MENTION, EVENT_CHANNEL_CHANGED, EVENT_CHANNEL_MEMBER_COUNT_CHANGED, EVENT_CHANNEL_FROZEN, EVENT_CHANNEL_UNFROZEN, EVENT_CHANNEL_HIDDEN, EVENT_CHANNEL_DELETED, EVENT_CHANNEL_METADATA_CREATED, EVENT_CHANNEL_METADATA_UPDATED, EVENT_CHANNEL_METADATA_DELETED, EVENT_CHANNEL_METACOUNTER_CREATED, EVENT_CHANNEL_METACOUNTER_UPDATED, EVENT_CHANNEL_METACOUNTER_DELETED, EVENT_OPERATOR_UPDATED, EVENT_TYPING_STATUS_UPDATED, EVENT_DELIVERY_STATUS_UPDATED, EVENT_READ_STATUS_UPDATED, EVENT_USER_RECEIVED_INVITATION, EVENT_USER_DECLINED_INVITATION, EVENT_USER_JOINED, EVENT_USER_MUTED, EVENT_USER_UNMUTED, EVENT_USER_LEFT, EVENT_USER_BANNED, EVENT_USER_UNBANNED }

enum class CollectionLifecycle { DISPOSED, CREATED, INITIALIZE_STARTED, INITIALIZED_CACHE, INITIALIZED }

class GroupChannelCollection {
    val hasMore: Boolean
    var groupChannelCollectionHandler: GroupChannelCollectionHandler?
    val channelList: List<GroupChannel>
    val comparator: Comparator<GroupChannel>
}

class GroupChannelContext {
    val collectionEventSource: CollectionEventSource
    val traceName: String
    val isFromEvent: Boolean
}

class MessageCollection {
    val hasNext: Boolean
    val hasPrevious: Boolean
    var messageCollectionHandler: MessageCollectionHandler?
    val comparator: Comparator<BaseMessage>
    val succeededMessages: List<BaseMessage>
    val startingPoint: Long
    val pendingMessages: List<BaseMessage>
    val failedMessages: List<BaseMessage>
    val channel: GroupChannel
}

enum class MessageCollectionInitPolicy { CACHE_AND_REPLACE_BY_API }

class MessageContext {
    val collectionEventSource: CollectionEventSource
    val traceName: String
    val isFromEvent: Boolean
    val messagesSendingStatus: SendingStatus
}

interface Traceable
