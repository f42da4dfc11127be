// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

import com.google.gson.JsonElement

open class Member internal constructor() : User() {
    open fun toJson(): JsonObject
    open fun getState(): Member.InvitationState
    open fun getMemberState(): Member.MemberState
    open fun isBlockingMe(): Boolean
    open fun isBlockedByMe(): Boolean
    open fun getRole(): Member.Role
    open fun isMuted(): Boolean
    open fun getRestrictionInfo(): RestrictionInfo
    override fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): Member
    }
    enum class InvitationState { INVITED, JOINED }
    enum class MemberState {
        NONE, INVITED, JOINED, LEFT;
        fun getValue(): String
        companion object {
            fun from(text: String): Member.MemberState
            fun from(text: String, memberState: Member.MemberState): Member.MemberState
        }
    }
    enum class MutedState { UNMUTED, MUTED }
    enum class Role {
        NONE, OPERATOR;
        fun getValue(): String
        companion object {
            fun fromValue(text: String): Member.Role
        }
    }
}

class RestrictedUser : User {
    constructor(jsonElement: JsonElement, restrictionType: RestrictionType) : super()
    fun getRestrictionInfo(): RestrictionInfo
    fun toJson(): JsonObject
    override fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): RestrictedUser
    }
}

class RestrictionInfo {
    constructor(text: String, value: Long, restrictionType: RestrictionType)
    fun getDescription(): String
    fun getEndAt(): Long
    fun getRestrictionType(): RestrictionType
    fun copy(text: String, value: Long, restrictionType: RestrictionType): RestrictionInfo
}

enum class RestrictionType {
    MUTED, BANNED;
    fun getValue(): String
    companion object {
        fun from(text: String): RestrictionType
    }
}

open class Sender internal constructor() : User() {
    open fun isBlockedByMe(): Boolean
    open fun getRole(): Member.Role
    override fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): Sender
    }
}

open class User internal constructor() {
    open fun serialize(): ByteArray
    open fun getUserId(): String
    open fun getNickname(): String
    open fun getProfileUrl(): String
    open fun getPlainProfileImageUrl(): String
    open fun getOriginalProfileUrl(): String
    open fun getFriendDiscoveryKey(): String
    open fun getFriendName(): String
    open fun getConnectionStatus(): User.ConnectionStatus
    open fun getLastSeenAt(): Long
    open fun isActive(): Boolean
    open fun createMetaData(values: Map<String, String>, handler: User.MetaDataHandler)
    open fun updateMetaData(values: Map<String, String>, handler: User.MetaDataHandler)
    open fun getMetaData(key: String): String
    open fun getMetaData(): Map<String, String>
    open fun getPreferredLanguages(): List<String>
    open fun deleteMetaData(key: String, handler: User.DeleteMetaDataHandler)
    open fun deleteAllMetaData(handler: User.DeleteMetaDataHandler)
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): User
    }
    enum class ConnectionStatus { NON_AVAILABLE, ONLINE, OFFLINE }
    fun interface DeleteMetaDataHandler {
        fun onResult(e: SendBirdException?)
    }
    fun interface MetaDataHandler {
        fun onResult(values: Map<String, String>, e: SendBirdException?)
    }
}

open class UserMessage internal constructor() : BaseMessage() {
    override fun getRequestId(): String
    open fun getTranslations(): Map<String, String>
    open fun getRequestState(): UserMessage.RequestState
    open fun getRequestedMentionUserIds(): List<String>
    open fun getMessageParams(): UserMessageParams
    open fun getPlugins(): List<Plugin>
    enum class RequestState { NONE, PENDING, FAILED, SUCCEEDED }
}
