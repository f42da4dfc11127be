// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.user.query

class ApplicationUserListQuery {
    val hasNext: Boolean
}

class BannedUserListQuery

class BlockedUserListQuery

class FriendListQuery {
    val hasNext: Boolean
}

class MemberListQuery {
    val hasNext: Boolean
}

enum class MemberStateFilter { ALL, INVITED, INVITED_BY_FRIEND, INVITED_BY_NON_FRIEND, JOINED }

enum class MutedMemberFilter { ALL, MUTED, UNMUTED }

class MutedUserListQuery

enum class OperatorFilter { ALL, OPERATOR, NONOPERATOR }

class OperatorListQuery {
    val hasNext: Boolean
}

class ParticipantListQuery
