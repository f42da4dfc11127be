package io.agora.rtm

import java.util.EnumSet

abstract class RtmClient {
    companion object {
        @JvmStatic fun create(config: RtmConfig): RtmClient
        @JvmStatic fun release()
        @JvmStatic fun getVersion(): String
    }
    abstract fun addEventListener(listener: RtmEventListener)
    abstract fun removeEventListener(listener: RtmEventListener)
    abstract fun login(token: String, resultCallback: ResultCallback<Void>)
    abstract fun logout(resultCallback: ResultCallback<Void>)
    abstract fun renewToken(token: String, resultCallback: ResultCallback<Void>)
    abstract fun subscribe(channelName: String, options: SubscribeOptions, resultCallback: ResultCallback<Void>)
    abstract fun unsubscribe(channelName: String, resultCallback: ResultCallback<Void>)
    abstract fun publish(channelName: String, message: String, options: PublishOptions, resultCallback: ResultCallback<Void>)
    abstract fun publish(channelName: String, message: ByteArray, options: PublishOptions, resultCallback: ResultCallback<Void>)
    abstract fun setParameters(parameters: String): Int
    abstract fun getPresence(): RtmPresence
    abstract fun getStorage(): RtmStorage
}

abstract class RtmPresence

abstract class RtmStorage

open class RtmConfig {
    class Builder(appId: String, userId: String) {
        fun areaCode(areaCode: EnumSet<RtmConstants.RtmAreaCode>): Builder
        fun presenceTimeout(presenceTimeout: Int): Builder
        fun eventListener(eventListener: RtmEventListener): Builder
        fun logConfig(logConfig: RtmLogConfig): Builder
        fun build(): RtmConfig
    }
}

open class RtmLogConfig

open class RtmConstants {
    enum class RtmAreaCode
    enum class RtmChannelType { MESSAGE, STREAM, USER }
    enum class RtmMessageType { BINARY, STRING }
    enum class RtmPresenceEventType { SNAPSHOT, INTERVAL, REMOTE_JOIN, REMOTE_LEAVE, REMOTE_TIMEOUT, REMOTE_STATE_CHANGED }
    enum class RtmLinkState
    enum class RtmErrorCode
}

interface ResultCallback<T> {
    fun onSuccess(responseInfo: T)
    fun onFailure(errorInfo: ErrorInfo)
}

open class ErrorInfo {
    open fun getErrorCode(): RtmConstants.RtmErrorCode
    open fun getErrorReason(): String
    open fun getOperation(): String
}

interface RtmEventListener {
    fun onMessageEvent(event: MessageEvent)
    fun onPresenceEvent(event: PresenceEvent)
    fun onTopicEvent(event: TopicEvent)
    fun onLockEvent(event: LockEvent)
    fun onStorageEvent(event: StorageEvent)
    fun onLinkStateEvent(event: LinkStateEvent)
    fun onTokenPrivilegeWillExpire(channelName: String)
}

open class SubscribeOptions {
    open fun setWithMessage(withMessage: Boolean)
    open fun setWithPresence(withPresence: Boolean)
    open fun setWithMetadata(withMetadata: Boolean)
    open fun setWithLock(withLock: Boolean)
}

open class PublishOptions {
    open fun setChannelType(channelType: RtmConstants.RtmChannelType)
    open fun setCustomType(customType: String)
}

open class RtmMessage {
    open fun getData(): Any
    open fun getType(): RtmConstants.RtmMessageType
}

open class MessageEvent {
    open fun getChannelType(): RtmConstants.RtmChannelType
    open fun getChannelName(): String
    open fun getMessage(): RtmMessage
    open fun getPublisherId(): String
    open fun getTimestamp(): Long
}

open class PresenceEvent {
    open fun getEventType(): RtmConstants.RtmPresenceEventType
    open fun getChannelType(): RtmConstants.RtmChannelType
    open fun getChannelName(): String
    open fun getPublisherId(): String
}

open class TopicEvent

open class LockEvent

open class StorageEvent

open class LinkStateEvent {
    open fun getCurrentState(): RtmConstants.RtmLinkState
    open fun getReason(): String
}

open class Metadata

open class MetadataItem

open class MetadataOptions
