package io.getstream.chat.android.pushprovider.huawei

import android.content.Context
import com.huawei.hms.push.RemoteMessage
import io.getstream.chat.android.client.models.Device
import io.getstream.chat.android.client.notifications.handler.PushDeviceGenerator

object HuaweiMessagingDelegate {
    fun handleRemoteMessage(remoteMessage: RemoteMessage): Boolean
    fun registerHuaweiToken(token: String, providerName: String? = TODO())
}

class HuaweiPushDeviceGenerator(context: Context, appId: String, providerName: String? = TODO()) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGenerateDevice(onDeviceGenerated: (device: Device) -> Unit)
}
