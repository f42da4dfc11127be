// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

class ApplicationUserListQuery internal constructor() : UserListQuery() {
    fun setUserIdsFilter(userIdsFilter: List<String>)
    override fun setMetaDataFilter(key: String, values: List<String>)
    fun setNicknameStartsWithFilter(nicknameStartsWithFilter: String)
}

class BannedUserListQuery internal constructor() : UserListQuery() {
    companion object {
        fun create(channelType: BaseChannel.ChannelType, text: String): BannedUserListQuery
    }
}

class BlockedUserListQuery internal constructor() : UserListQuery() {
    fun setUserIdsFilter(userIdsFilter: List<String>)
}

class FriendListQuery internal constructor() {
    fun setLimit(limit: Int)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun next(handler: FriendListQuery.FriendListQueryResultHandler)
    fun interface FriendListQueryResultHandler {
        fun onResult(users: List<User>, e: SendBirdException?)
    }
}

class GroupChannelListQuery internal constructor() {
    fun getLimit(): Int
    fun setLimit(limit: Int)
    fun isIncludeEmpty(): Boolean
    fun setIncludeEmpty(includeEmpty: Boolean)
    fun getOrder(): GroupChannelListQuery.Order
    fun setOrder(order: GroupChannelListQuery.Order)
    fun getMetaDataOrderKeyFilter(): String
    fun setMetaDataOrderKeyFilter(metaDataOrderKeyFilter: String)
    fun getNicknameContainsFilter(): String
    fun setNicknameContainsFilter(nicknameContainsFilter: String)
    fun setUserIdsFilter(userIds: List<String>, exactMatch: Boolean)
    fun getUserIdsIncludeFilter(): List<String>
    fun getUserIdsIncludeFilterQueryType(): GroupChannelListQuery.QueryType
    fun setUserIdsIncludeFilter(userIds: List<String>, queryType: GroupChannelListQuery.QueryType)
    fun getUserIdsExactFilter(): List<String>
    fun setUserIdsExactFilter(userIdsExactFilter: List<String>)
    fun setSearchFilter(fields: List<GroupChannelListQuery.SearchField>, query: String)
    fun getSearchQuery(): String
    fun getSearchFields(): List<GroupChannelListQuery.SearchField>
    fun setCustomTypeFilter(customTypeFilter: String)
    fun getCustomTypeStartsWithFilter(): String
    fun setCustomTypeStartsWithFilter(customTypeStartsWithFilter: String)
    fun getCustomTypesFilter(): List<String>
    fun setCustomTypesFilter(customTypesFilter: List<String>)
    fun setMemberStateFilter(memberStateFilter: GroupChannelListQuery.MemberState)
    fun setMemberStateFilter(memberStateFilter: GroupChannel.MemberState)
    fun getMemberStateFilter(): GroupChannelListQuery.MemberStateFilter
    fun setMemberStateFilter(memberStateFilter: GroupChannelListQuery.MemberStateFilter)
    fun getChannelUrlsFilter(): List<String>
    fun setChannelUrlsFilter(channelUrlsFilter: List<String>)
    fun getChannelNameContainsFilter(): String
    fun setChannelNameContainsFilter(channelNameContainsFilter: String)
    fun getSuperChannelFilter(): GroupChannelListQuery.SuperChannelFilter
    fun setSuperChannelFilter(superChannelFilter: GroupChannelListQuery.SuperChannelFilter)
    fun getPublicChannelFilter(): GroupChannelListQuery.PublicChannelFilter
    fun setPublicChannelFilter(publicChannelFilter: GroupChannelListQuery.PublicChannelFilter)
    fun getUnreadChannelFilter(): GroupChannelListQuery.UnreadChannelFilter
    fun setUnreadChannelFilter(unreadChannelFilter: GroupChannelListQuery.UnreadChannelFilter)
    fun getHiddenChannelFilter(): GroupChannelListQuery.HiddenChannelFilter
    fun setHiddenChannelFilter(hiddenChannelFilter: GroupChannelListQuery.HiddenChannelFilter)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun isIncludeFrozen(): Boolean
    fun setIncludeFrozen(includeFrozen: Boolean)
    fun isIncludeMetadata(): Boolean
    fun setIncludeMetadata(includeMetadata: Boolean)
    fun setMetaDataValuesFilter(key: String, values: List<String>)
    fun setMetaDataValueStartsWithFilter(key: String, prefix: String)
    fun getMetaDataKey(): String
    fun getMetaDataValues(): List<String>
    fun getMetaDataValueStartsWith(): String
    fun next(handler: GroupChannelListQuery.GroupChannelListQueryResultHandler)
    fun serialize(): ByteArray
    fun belongsTo(channel: GroupChannel): Boolean
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): GroupChannelListQuery
    }
    fun interface GroupChannelListQueryResultHandler {
        fun onResult(groupChannels: List<GroupChannel>, e: SendBirdException?)
    }
    enum class HiddenChannelFilter {
        ALL, UNHIDDEN, HIDDEN, HIDDEN_ALLOW_AUTO_UNHIDE, HIDDEN_PREVENT_AUTO_UNHIDE;
        fun getValue(): String
        companion object {
            fun from(text: String): GroupChannelListQuery.HiddenChannelFilter
        }
    }
    enum class MemberState { ALL, INVITED_ONLY, JOINED_ONLY }
    enum class MemberStateFilter { ALL, INVITED, INVITED_BY_FRIEND, INVITED_BY_NON_FRIEND, JOINED }
    enum class Order {
        CHRONOLOGICAL, LATEST_LAST_MESSAGE, CHANNEL_NAME_ALPHABETICAL, METADATA_VALUE_ALPHABETICAL;
        fun getValue(): Int
        fun getChannelSortOrder(): SortOrder
        companion object {
            fun from(value: Int): GroupChannelListQuery.Order
        }
    }
    enum class PublicChannelFilter { ALL, PUBLIC, PRIVATE }
    enum class QueryType { AND, OR }
    enum class SearchField { MEMBER_NICKNAME, CHANNEL_NAME }
    enum class SuperChannelFilter {
        ALL, SUPER_CHANNEL_ONLY, BROADCAST_CHANNEL_ONLY, NONSUPER_CHANNEL_ONLY;
        companion object {
            fun fromValue(text: String): GroupChannelListQuery.SuperChannelFilter
        }
    }
    enum class UnreadChannelFilter { ALL, UNREAD_MESSAGE }
}

class GroupChannelMemberListQuery internal constructor() {
    fun setOperatorFilter(operatorFilter: GroupChannelMemberListQuery.OperatorFilter)
    fun setMutedMemberFilter(mutedMemberFilter: GroupChannelMemberListQuery.MutedMemberFilter)
    fun setMemberStateFilter(memberStateFilter: GroupChannelMemberListQuery.MemberStateFilter)
    fun setNicknameStartsWithFilter(nicknameStartsWithFilter: String)
    fun setLimit(limit: Int)
    fun setOrder(order: GroupChannelMemberListQuery.Order)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun next(handler: GroupChannelMemberListQuery.GroupChannelMemberListQueryResultHandler)
    companion object {
        fun create(text: String): GroupChannelMemberListQuery
    }
    fun interface GroupChannelMemberListQueryResultHandler {
        fun onResult(members: List<Member>, e: SendBirdException?)
    }
    enum class MemberStateFilter { ALL, INVITED, INVITED_BY_FRIEND, INVITED_BY_NON_FRIEND, JOINED }
    enum class MutedMemberFilter { ALL, MUTED, UNMUTED }
    enum class OperatorFilter {
        ALL, OPERATOR, NONOPERATOR;
        fun getValue(): String
    }
    enum class Order { MEMBER_NICKNAME_ALPHABETICAL, OPERATOR_THEN_MEMBER_ALPHABETICAL }
}

class MessageListQuery internal constructor() {
    fun isLoading(): Boolean
    fun next(value1: Long, value2: Int, flag: Boolean, handler: MessageListQuery.MessageListQueryResult)
    fun prev(value1: Long, value2: Int, flag: Boolean, handler: MessageListQuery.MessageListQueryResult)
    fun load(value1: Long, value2: Int, value3: Int, flag: Boolean, handler: MessageListQuery.MessageListQueryResult)
    fun interface MessageListQueryResult {
        fun onResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
    }
}

class MessageSearchQuery internal constructor() {
    fun next(handler: MessageSearchQuery.MessageSearchQueryResultHandler)
    fun serialize(): ByteArray
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun getLimit(): Int
    fun isReverse(): Boolean
    fun getKeyword(): String
    fun isExactMatch(): Boolean
    fun getChannelUrl(): String
    fun getChannelCustomType(): String
    fun getMessageTimestampFrom(): Long
    fun getMessageTimestampTo(): Long
    fun getOrder(): MessageSearchQuery.Order
    fun isAdvancedQuery(): Boolean
    fun getTargetFields(): List<String>
    fun getTotalCount(): Int
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): MessageSearchQuery
    }
    open class Builder {
        constructor()
        constructor(messageSearchQuery: MessageSearchQuery)
        open fun setLimit(limit: Int): MessageSearchQuery.Builder
        open fun setReverse(reverse: Boolean): MessageSearchQuery.Builder
        open fun setKeyword(keyword: String): MessageSearchQuery.Builder
        open fun setExactMatch(exactMatch: Boolean): MessageSearchQuery.Builder
        open fun setChannelUrl(channelUrl: String): MessageSearchQuery.Builder
        open fun setChannelCustomType(channelCustomType: String): MessageSearchQuery.Builder
        open fun setMessageTimestampFrom(messageTimestampFrom: Long): MessageSearchQuery.Builder
        open fun setMessageTimestampTo(messageTimestampTo: Long): MessageSearchQuery.Builder
        open fun setOrder(order: MessageSearchQuery.Order): MessageSearchQuery.Builder
        open fun setAdvancedQuery(advancedQuery: Boolean): MessageSearchQuery.Builder
        open fun setTargetFields(targetFields: List<String>): MessageSearchQuery.Builder
        open fun build(): MessageSearchQuery
    }
    fun interface MessageSearchQueryResultHandler {
        fun onResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
    }
    enum class Order {
        SCORE, TIMESTAMP;
        fun getValue(): String
        companion object {
            fun fromValue(text: String): MessageSearchQuery.Order
        }
    }
}

class MutedUserListQuery internal constructor() : UserListQuery() {
    companion object {
        fun create(channelType: BaseChannel.ChannelType, text: String): MutedUserListQuery
    }
}

class OpenChannelListQuery internal constructor() {
    fun setLimit(limit: Int)
    fun setNameKeyword(nameKeyword: String)
    fun setUrlKeyword(urlKeyword: String)
    fun setCustomTypeFilter(customTypeFilter: String)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun isIncludeFrozen(): Boolean
    fun setIncludeFrozen(includeFrozen: Boolean)
    fun isIncludeMetadata(): Boolean
    fun setIncludeMetadata(includeMetadata: Boolean)
    fun next(handler: OpenChannelListQuery.OpenChannelListQueryResultHandler)
    fun interface OpenChannelListQueryResultHandler {
        fun onResult(openChannels: List<OpenChannel>, e: SendBirdException?)
    }
}

class OperatorListQuery internal constructor() {
    fun setLimit(limit: Int)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun next(handler: OperatorListQuery.OperatorListQueryResultHandler)
    companion object {
        fun create(channelType: BaseChannel.ChannelType, text: String): OperatorListQuery
    }
    fun interface OperatorListQueryResultHandler {
        fun onResult(users: List<User>, e: SendBirdException?)
    }
}

class ParticipantListQuery : UserListQuery {
    constructor(channel: BaseChannel) : super()
    constructor(text: String) : super()
    companion object {
        fun create(text: String): ParticipantListQuery
    }
}

open class PreviousMessageListQuery internal constructor() {
    open fun hasMore(): Boolean
    open fun isLoading(): Boolean
    open fun setLimit(limit: Int)
    open fun setReverse(reverse: Boolean)
    open fun setMessageTypeFilter(messageTypeFilter: BaseChannel.MessageTypeFilter)
    open fun setCustomTypeFilter(customTypeFilter: String)
    open fun setCustomTypesFilter(customTypesFilter: Collection<String>)
    open fun setSenderUserIdsFilter(senderUserIdsFilter: List<String>)
    open fun setIncludeMetaArray(includeMetaArray: Boolean)
    open fun setIncludeReactions(includeReactions: Boolean)
    open fun setIncludeThreadInfo(includeThreadInfo: Boolean)
    open fun setIncludeReplies(includeReplies: Boolean)
    open fun setReplyTypeFilter(replyTypeFilter: ReplyTypeFilter)
    open fun setIncludeParentMessageText(includeParentMessageText: Boolean)
    open fun setShowSubchannelMessagesOnly(showSubchannelMessagesOnly: Boolean)
    open fun setMessagePayloadFilter(messagePayloadFilter: MessagePayloadFilter)
    open fun load(handler: PreviousMessageListQuery.MessageListQueryResult)
    open fun load(value: Int, flag: Boolean, handler: PreviousMessageListQuery.MessageListQueryResult)
    open fun getChannel(): BaseChannel
    open fun getChannelType(): BaseChannel.ChannelType
    open fun getChannelUrl(): String
    open fun getMessageTimestamp(): Long
    open fun getLimit(): Int
    open fun shouldReverse(): Boolean
    open fun getMessageTypeFilter(): BaseChannel.MessageTypeFilter
    open fun getCustomTypeFilter(): String
    open fun getSenderUserIdsFilter(): List<String>
    open fun shouldIncludeMetaArray(): Boolean
    open fun shouldIncludeReactions(): Boolean
    open fun isIncludeThreadInfo(): Boolean
    open fun shouldIncludeReplies(): Boolean
    open fun getReplyTypeFilter(): ReplyTypeFilter
    open fun shouldIncludeParentMessageText(): Boolean
    open fun shouldShowSubchannelMessagesOnly(): Boolean
    open fun getMessagePayloadFilter(): MessagePayloadFilter
    companion object {
        fun create(channelType: BaseChannel.ChannelType, text: String): PreviousMessageListQuery
    }
    fun interface MessageListQueryResult {
        fun onResult(baseMessages: List<BaseMessage>, e: SendBirdException?)
    }
}

class PublicGroupChannelListQuery internal constructor() {
    fun getLimit(): Int
    fun setLimit(limit: Int)
    fun isIncludeEmpty(): Boolean
    fun setIncludeEmpty(includeEmpty: Boolean)
    fun getOrder(): PublicGroupChannelListQuery.Order
    fun setOrder(order: PublicGroupChannelListQuery.Order)
    fun getMetaDataOrderKeyFilter(): String
    fun setMetaDataOrderKeyFilter(metaDataOrderKeyFilter: String)
    fun getCustomTypeStartsWithFilter(): String
    fun setCustomTypeStartsWithFilter(customTypeStartsWithFilter: String)
    fun getCustomTypesFilter(): List<String>
    fun setCustomTypesFilter(customTypesFilter: List<String>)
    fun getChannelUrlsFilter(): List<String>
    fun setChannelUrlsFilter(channelUrlsFilter: List<String>)
    fun getChannelNameContainsFilter(): String
    fun setChannelNameContainsFilter(channelNameContainsFilter: String)
    fun getSuperChannelFilter(): PublicGroupChannelListQuery.SuperChannelFilter
    fun setSuperChannelFilter(superChannelFilter: PublicGroupChannelListQuery.SuperChannelFilter)
    fun getMembershipFilter(): PublicGroupChannelListQuery.MembershipFilter
    fun setMembershipFilter(membershipFilter: PublicGroupChannelListQuery.MembershipFilter)
    fun hasNext(): Boolean
    fun isLoading(): Boolean
    fun isIncludeFrozen(): Boolean
    fun setIncludeFrozen(includeFrozen: Boolean)
    fun isIncludeMetadata(): Boolean
    fun setIncludeMetadata(includeMetadata: Boolean)
    fun setMetaDataValuesFilter(key: String, values: List<String>)
    fun setMetaDataValueStartsWithFilter(key: String, prefix: String)
    fun getMetaDataKey(): String
    fun getMetaDataValues(): List<String>
    fun getMetaDataValueStartsWith(): String
    fun next(handler: PublicGroupChannelListQuery.PublicGroupChannelListQueryResultHandler)
    enum class MembershipFilter { ALL, JOINED }
    enum class Order { CHRONOLOGICAL, CHANNEL_NAME_ALPHABETICAL, METADATA_VALUE_ALPHABETICAL }
    fun interface PublicGroupChannelListQueryResultHandler {
        fun onResult(groupChannels: List<GroupChannel>, e: SendBirdException?)
    }
    enum class SuperChannelFilter { ALL, SUPER_CHANNEL_ONLY, BROADCAST_CHANNEL_ONLY, NONSUPER_CHANNEL_ONLY }
}

open class UserListQuery internal constructor() {
    open fun setLimit(limit: Int)
    open fun hasNext(): Boolean
    open fun isLoading(): Boolean
    open fun setMetaDataFilter(text: String, texts: List<String>)
    open fun next(handler: UserListQuery.UserListQueryResultHandler)
    fun interface UserListQueryResultHandler {
        fun onResult(users: List<User>, e: SendBirdException?)
    }
}
