package io.getstream.chat.android.pushprovider.xiaomi

import android.content.Context
import com.xiaomi.channel.commonutils.android.Region
import com.xiaomi.mipush.sdk.MiPushCommandMessage
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageReceiver
import io.getstream.chat.android.client.models.Device
import io.getstream.chat.android.client.notifications.handler.PushDeviceGenerator

class ChatXiaomiMessagingReceiver() : PushMessageReceiver {
    override fun onReceivePassThroughMessage(context: Context, miPushMessage: MiPushMessage)
    override fun onReceiveRegisterResult(context: Context, miPushCommandMessage: MiPushCommandMessage)
}

object XiaomiMessagingDelegate {
    fun handleMiPushMessage(miPushMessage: MiPushMessage): Boolean
    fun registerXiaomiToken(miPushCommandMessage: MiPushCommandMessage, providerName: String? = TODO())
}

class XiaomiPushDeviceGenerator(
    context: Context,
    appId: String,
    appKey: String,
    providerName: String? = TODO(),
    region: Region = TODO(),
) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGenerateDevice(onDeviceGenerated: (device: Device) -> Unit)
}
