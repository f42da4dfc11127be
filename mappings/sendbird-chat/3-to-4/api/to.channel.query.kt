// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.channel.query

class GroupChannelListQuery {
    val hasNext: Boolean
    val includeEmpty: Boolean
}

enum class GroupChannelListQueryOrder { CHRONOLOGICAL, LATEST_LAST_MESSAGE, CHANNEL_NAME_ALPHABETICAL, METADATA_VALUE_ALPHABETICAL }

enum class HiddenChannelFilter { ALL, UNHIDDEN, HIDDEN, HIDDEN_ALLOW_AUTO_UNHIDE, HIDDEN_PREVENT_AUTO_UNHIDE }

enum class MembershipFilter { ALL, JOINED }

enum class MyMemberStateFilter { ALL, INVITED, INVITED_BY_FRIEND, INVITED_BY_NON_FRIEND, JOINED }

class OpenChannelListQuery {
    val hasNext: Boolean
}

enum class PublicChannelFilter { ALL, PUBLIC, PRIVATE }

class PublicGroupChannelListQuery {
    val hasNext: Boolean
}

enum class QueryType { AND, OR }

enum class SearchField { MEMBER_NICKNAME, CHANNEL_NAME }

enum class UnreadChannelFilter { ALL, UNREAD_MESSAGE }
