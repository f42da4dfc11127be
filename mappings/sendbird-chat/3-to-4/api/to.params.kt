// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.params

import android.content.Context
import com.sendbird.android.LogLevel
import com.sendbird.android.channel.ChannelType
import com.sendbird.android.channel.GroupChannel
import com.sendbird.android.channel.MessageTypeFilter
import com.sendbird.android.channel.SuperChannelFilter
import com.sendbird.android.channel.query.GroupChannelListQuery
import com.sendbird.android.handler.GroupChannelCollectionHandler
import com.sendbird.android.handler.MessageCollectionHandler
import com.sendbird.android.message.ReplyType
import com.sendbird.android.message.ThumbnailSize
import com.sendbird.android.params.common.MessagePayloadFilter
import java.io.File

class GroupChannelChangeLogsParams {
    var customTypes: List<String>
    var includeEmpty: Boolean
    var includeFrozen: Boolean
}

class GroupChannelTotalUnreadChannelCountParams {
    val superChannelFilter: GroupChannelTotalUnreadChannelCountParams.SuperChannelFilter
    val channelCustomTypes: List<String>
}

class GroupChannelTotalUnreadMessageCountParams

class MessageChangeLogsParams {
    val isIncludeParentMessageText: Boolean
    var messagePayloadFilter: MessagePayloadFilter
    var replyTypeFilter: ReplyType
}

class MessageListParams {
    var reverse: Boolean
    var messagePayloadFilter: MessagePayloadFilter
    var replyTypeFilter: ReplyType
    val isInclusive: Boolean
    var senderUserIds: List<*>
    var customTypes: Collection<*>
    var customType: String
    var messageType: MessageTypeFilter
    var nextResultSize: Int
    var previousResultSize: Int
    var showSubchannelMessagesOnly: Boolean
}

class MessageRetrievalParams {
    var channelUrl: String
    var channelType: ChannelType
    var messageId: Long
    var messagePayloadFilter: MessagePayloadFilter
}

class ThreadMessageListParams {
    var reverse: Boolean
    var messagePayloadFilter: MessagePayloadFilter
    val isInclusive: Boolean
    var senderUserIds: List<*>
    var customTypes: Collection<*>
    var customType: String
    var messageType: MessageTypeFilter
    var nextResultSize: Int
    var previousResultSize: Int
}

class InitParams(appId: String, context: Context, useCaching: Boolean, logLevel: LogLevel = LogLevel.WARN, isForeground: Boolean = true)

class UserUpdateParams {
    var nickname: String?
    var profileImageUrl: String?
    var profileImageFile: File?
    var preferredLanguages: List<String>?
}

class UserMessageCreateParams {
    var message: String
}

class UserMessageUpdateParams {
    var message: String?
}

class FileMessageCreateParams {
    var file: File?
    var fileName: String?
    var fileSize: Int?
    var mimeType: String?
    var thumbnailSizes: List<ThumbnailSize>?
}

class FileMessageUpdateParams

class GroupChannelCreateParams {
    var userIds: List<String>?
    var isDistinct: Boolean?
    var name: String?
}

class GroupChannelUpdateParams {
    var name: String?
}

class OpenChannelCreateParams {
    var name: String?
}

class OpenChannelUpdateParams {
    var name: String?
}

class GroupChannelListQueryParams

class OpenChannelListQueryParams

class PublicGroupChannelListQueryParams

class ApplicationUserListQueryParams

class FriendListQueryParams

class MemberListQueryParams

class OperatorListQueryParams(channelType: ChannelType, channelUrl: String)

class BannedUserListQueryParams(channelType: ChannelType, channelUrl: String)

class ParticipantListQueryParams(channelUrl: String, limit: Int = 20)

class PreviousMessageListQueryParams

class BlockedUserListQueryParams

class MessageCollectionCreateParams(channel: GroupChannel, messageListParams: MessageListParams) {
    var startingPoint: Long
    var messageCollectionHandler: MessageCollectionHandler?
}

class GroupChannelCollectionCreateParams(query: GroupChannelListQuery) {
    var groupChannelCollectionHandler: GroupChannelCollectionHandler?
}

class MessageSearchQueryParams(keyword: String)
