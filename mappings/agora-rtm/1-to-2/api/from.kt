package io.agora.rtm

import android.content.Context

abstract class RtmClient {
    companion object {
        @JvmStatic fun createInstance(context: Context, appId: String, eventListener: RtmClientListener): RtmClient
        @JvmStatic fun setRtmServiceContext(context: RtmServiceContext): Int
        @JvmStatic fun getSdkVersion(): String
    }
    abstract fun release()
    abstract fun login(token: String, userId: String, resultCallback: ResultCallback<Void>)
    abstract fun logout(resultCallback: ResultCallback<Void>)
    abstract fun renewToken(token: String, resultCallback: ResultCallback<Void>)
    abstract fun sendMessageToPeer(peerId: String, message: RtmMessage, resultCallback: ResultCallback<Void>)
    abstract fun sendMessageToPeer(peerId: String, message: RtmMessage, options: SendMessageOptions, resultCallback: ResultCallback<Void>)
    abstract fun createMessage(): RtmMessage
    abstract fun createMessage(text: String): RtmMessage
    abstract fun createMessage(rawMessage: ByteArray): RtmMessage
    abstract fun createMessage(rawMessage: ByteArray, description: String): RtmMessage
    abstract fun createFileMessageByMediaId(mediaId: String): RtmFileMessage
    abstract fun createImageMessageByMediaId(mediaId: String): RtmImageMessage
    abstract fun createFileMessageByUploading(filePath: String, requestId: RtmRequestId, resultCallback: ResultCallback<RtmFileMessage>)
    abstract fun createImageMessageByUploading(filePath: String, requestId: RtmRequestId, resultCallback: ResultCallback<RtmImageMessage>)
    abstract fun downloadMediaToMemory(mediaId: String, requestId: RtmRequestId, resultCallback: ResultCallback<ByteArray>)
    abstract fun downloadMediaToFile(mediaId: String, filePath: String, requestId: RtmRequestId, resultCallback: ResultCallback<Void>)
    abstract fun cancelMediaUpload(requestId: RtmRequestId, resultCallback: ResultCallback<Void>)
    abstract fun cancelMediaDownload(requestId: RtmRequestId, resultCallback: ResultCallback<Void>)
    abstract fun createChannel(channelId: String, channelListener: RtmChannelListener): RtmChannel
    abstract fun queryPeersOnlineStatus(peerIds: Set<String>, resultCallback: ResultCallback<Map<String, Boolean>>)
    abstract fun subscribePeersOnlineStatus(peerIds: Set<String>, resultCallback: ResultCallback<Void>)
    abstract fun unsubscribePeersOnlineStatus(peerIds: Set<String>, resultCallback: ResultCallback<Void>)
    abstract fun queryPeersBySubscriptionOption(option: Int, resultCallback: ResultCallback<Set<String>>)
    abstract fun setLocalUserAttributes(attributes: List<RtmAttribute>, resultCallback: ResultCallback<Void>)
    abstract fun addOrUpdateLocalUserAttributes(attributes: List<RtmAttribute>, resultCallback: ResultCallback<Void>)
    abstract fun deleteLocalUserAttributesByKeys(attributeKeys: List<String>, resultCallback: ResultCallback<Void>)
    abstract fun clearLocalUserAttributes(resultCallback: ResultCallback<Void>)
    abstract fun getUserAttributes(userId: String, resultCallback: ResultCallback<List<RtmAttribute>>)
    abstract fun getUserAttributesByKeys(userId: String, attributeKeys: List<String>, resultCallback: ResultCallback<List<RtmAttribute>>)
    abstract fun setChannelAttributes(channelId: String, attributes: List<RtmChannelAttribute>, option: ChannelAttributeOptions, resultCallback: ResultCallback<Void>)
    abstract fun addOrUpdateChannelAttributes(channelId: String, attributes: List<RtmChannelAttribute>, option: ChannelAttributeOptions, resultCallback: ResultCallback<Void>)
    abstract fun deleteChannelAttributesByKeys(channelId: String, attributeKeys: List<String>, option: ChannelAttributeOptions, resultCallback: ResultCallback<Void>)
    abstract fun clearChannelAttributes(channelId: String, option: ChannelAttributeOptions, resultCallback: ResultCallback<Void>)
    abstract fun getChannelAttributes(channelId: String, resultCallback: ResultCallback<List<RtmChannelAttribute>>)
    abstract fun getChannelAttributesByKeys(channelId: String, attributeKeys: List<String>, resultCallback: ResultCallback<List<RtmChannelAttribute>>)
    abstract fun setLogFile(filePath: String): Int
    abstract fun setLogFilter(filter: Int): Int
    abstract fun setLogFileSize(fileSizeInKBytes: Int): Int
    abstract fun setParameters(parameters: String): Int
    abstract fun getRtmCallManager(): RtmCallManager
}

abstract class RtmChannel {
    abstract fun join(resultCallback: ResultCallback<Void>)
    abstract fun leave(resultCallback: ResultCallback<Void>)
    abstract fun sendMessage(message: RtmMessage, resultCallback: ResultCallback<Void>)
    abstract fun sendMessage(message: RtmMessage, options: SendMessageOptions, resultCallback: ResultCallback<Void>)
    abstract fun getMembers(resultCallback: ResultCallback<List<RtmChannelMember>>)
    abstract fun getId(): String
    abstract fun release()
}

interface ResultCallback<T> {
    fun onSuccess(responseInfo: T)
    fun onFailure(errorInfo: ErrorInfo)
}

open class ErrorInfo {
    open fun getErrorCode(): Int
    open fun getErrorDescription(): String
}

interface RtmClientListener {
    fun onConnectionStateChanged(state: Int, reason: Int)
    fun onMessageReceived(message: RtmMessage, peerId: String)
    fun onImageMessageReceivedFromPeer(message: RtmImageMessage, peerId: String)
    fun onFileMessageReceivedFromPeer(message: RtmFileMessage, peerId: String)
    fun onMediaUploadingProgress(progress: RtmMediaOperationProgress, requestId: Long)
    fun onMediaDownloadingProgress(progress: RtmMediaOperationProgress, requestId: Long)
    fun onTokenExpired()
    fun onTokenPrivilegeWillExpire()
    fun onPeersOnlineStatusChanged(peersStatus: Map<String, Int>)
}

interface RtmChannelListener {
    fun onMemberCountUpdated(memberCount: Int)
    fun onAttributesUpdated(attributes: List<RtmChannelAttribute>)
    fun onMessageReceived(message: RtmMessage, fromMember: RtmChannelMember)
    fun onImageMessageReceived(message: RtmImageMessage, fromMember: RtmChannelMember)
    fun onFileMessageReceived(message: RtmFileMessage, fromMember: RtmChannelMember)
    fun onMemberJoined(member: RtmChannelMember)
    fun onMemberLeft(member: RtmChannelMember)
}

open class RtmMessage {
    open fun getText(): String
    open fun setText(text: String)
    open fun getRawMessage(): ByteArray
    open fun setRawMessage(rawMessage: ByteArray)
    open fun getMessageType(): Int
    open fun getServerReceivedTs(): Long
    open fun isOfflineMessage(): Boolean
}

open class RtmFileMessage : RtmMessage()

open class RtmImageMessage : RtmMessage()

open class RtmRequestId

open class RtmMediaOperationProgress

open class RtmChannelMember {
    open fun getUserId(): String
    open fun getChannelId(): String
}

open class RtmAttribute() {
    constructor(key: String, value: String)
    open fun getKey(): String
    open fun setKey(key: String)
    open fun getValue(): String
    open fun setValue(value: String)
}

open class RtmChannelAttribute() {
    constructor(key: String, value: String)
    open fun getKey(): String
    open fun setKey(key: String)
    open fun getValue(): String
    open fun setValue(value: String)
    open fun getLastUpdateUserId(): String
    open fun getLastUpdateTs(): Long
}

open class ChannelAttributeOptions() {
    constructor(enableNotificationToChannelMembers: Boolean)
    open fun setEnableNotificationToChannelMembers(enabled: Boolean)
}

open class SendMessageOptions {
    var enableOfflineMessaging: Boolean
    var enableHistoricalMessaging: Boolean
}

open class RtmServiceContext {
    var areaCode: Int
}

open class RtmCallManager {
    open fun setEventListener(callEventListener: RtmCallEventListener)
}

interface RtmCallEventListener

open class LocalInvitation

open class RemoteInvitation
