package io.getstream.android.push.firebase

import android.content.Context
import com.google.firebase.messaging.FirebaseMessaging
import com.google.firebase.messaging.RemoteMessage
import io.getstream.android.push.PushDevice
import io.getstream.android.push.PushDeviceGenerator

object FirebaseMessagingDelegate {
    fun handleRemoteMessage(remoteMessage: RemoteMessage): Boolean
    fun registerFirebaseToken(token: String, providerName: String)
}

class FirebasePushDeviceGenerator(firebaseMessaging: FirebaseMessaging = TODO(), providerName: String) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGeneratePushDevice(onPushDeviceGenerated: (pushDevice: PushDevice) -> Unit)
}
