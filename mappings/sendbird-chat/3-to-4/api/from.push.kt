// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android

abstract class AbstractPushHandler<T>

fun interface OnPushTokenReceiveListener {
    fun onReceived(text: String, e: SendBirdException?)
}

class Plugin internal constructor() {
    fun getVendor(): String
    fun getType(): String
    fun getDetail(): Map<String, String>
    fun serialize(): ByteArray
    companion object {
        fun buildFromSerializedData(bytes: ByteArray): Plugin
    }
}

class SendBirdFirebaseInstanceIDService {
    fun onTokenRefresh()
}

class SendBirdFirebaseMessagingService {
    fun onNewToken(text: String)
    fun onMessageReceived(message: RemoteMessage)
}

class SendBirdHmsMessagingService {
    fun onNewToken(text: String)
    fun onMessageReceived(message: RemoteMessage)
}

abstract class SendBirdHmsPushHandler : AbstractPushHandler<com.huawei.hms.push.RemoteMessage>()

abstract class SendBirdPushHandler : AbstractPushHandler<com.google.firebase.messaging.RemoteMessage>()

open class SendBirdPushHelper {
    companion object {
        fun registerPushHandler(handler: AbstractPushHandler<*>)
        fun unregisterPushHandler(handler: SendBirdPushHelper.OnPushRequestCompleteListener)
        fun unregisterPushHandler(flag: Boolean, handler: SendBirdPushHelper.OnPushRequestCompleteListener)
        fun isDuplicateMessage(data: Any): Boolean
        fun getPushToken(handler: OnPushTokenReceiveListener)
    }
    interface OnPushRequestCompleteListener {
        fun onComplete(isActive: Boolean, token: String)
        fun onError(e: SendBirdException?)
    }
}
