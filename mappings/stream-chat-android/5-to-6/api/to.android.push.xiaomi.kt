package io.getstream.android.push.xiaomi

import android.content.Context
import com.xiaomi.channel.commonutils.android.Region
import com.xiaomi.mipush.sdk.MiPushCommandMessage
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageReceiver
import io.getstream.android.push.PushDevice
import io.getstream.android.push.PushDeviceGenerator

class ChatXiaomiMessagingReceiver() : PushMessageReceiver {
    override fun onReceivePassThroughMessage(context: Context, miPushMessage: MiPushMessage)
    override fun onReceiveRegisterResult(context: Context, miPushCommandMessage: MiPushCommandMessage)
}

object XiaomiMessagingDelegate {
    fun handleMiPushMessage(miPushMessage: MiPushMessage): Boolean
    fun registerXiaomiToken(miPushCommandMessage: MiPushCommandMessage, providerName: String)
}

class XiaomiPushDeviceGenerator(
    context: Context,
    appId: String,
    appKey: String,
    providerName: String,
    region: Region = TODO(),
) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGeneratePushDevice(onPushDeviceGenerated: (pushDevice: PushDevice) -> Unit)
}
