// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.user

import com.sendbird.android.channel.Role

class Member : User() {
    val state: Member.InvitationState
    val memberState: MemberState
    val isBlockingMe: Boolean
    val isBlockedByMe: Boolean
    val role: Role
    val isMuted: Boolean
    val restrictionInfo: RestrictionInfo
}

enum class MemberState { NONE, INVITED, JOINED, LEFT }

enum class MutedState { UNMUTED, MUTED }

class RestrictedUser : User() {
    val restrictionInfo: RestrictionInfo
}

class RestrictionInfo {
    val description: String
    val endAt: Long
    val restrictionType: RestrictionType
}

enum class RestrictionType { MUTED, BANNED }

class Sender : User() {
    val isBlockedByMe: Boolean
    val role: Role
}

open class User {
    val userId: String
    val nickname: String
    val profileUrl: String
    val plainProfileImageUrl: String
    val originalProfileUrl: String
    val friendDiscoveryKey: String
    val friendName: String
    val connectionStatus: User.ConnectionStatus
    val lastSeenAt: Long
    val isActive: Boolean
    val metaData: Map<String, String>
    val preferredLanguages: List<String>
}
