package io.getstream.chat.android.pushprovider.firebase

import android.content.Context
import com.google.firebase.messaging.FirebaseMessaging
import com.google.firebase.messaging.RemoteMessage
import io.getstream.chat.android.client.models.Device
import io.getstream.chat.android.client.notifications.handler.PushDeviceGenerator

object FirebaseMessagingDelegate {
    fun handleRemoteMessage(remoteMessage: RemoteMessage): Boolean
    fun registerFirebaseToken(token: String, providerName: String? = TODO())
}

class FirebasePushDeviceGenerator(firebaseMessaging: FirebaseMessaging = TODO(), providerName: String? = TODO()) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGenerateDevice(onDeviceGenerated: (device: Device) -> Unit)
}
