package io.getstream.android.push.huawei

import android.content.Context
import com.huawei.hms.push.RemoteMessage
import io.getstream.android.push.PushDevice
import io.getstream.android.push.PushDeviceGenerator

object HuaweiMessagingDelegate {
    fun handleRemoteMessage(remoteMessage: RemoteMessage): Boolean
    fun registerHuaweiToken(token: String, providerName: String)
}

class HuaweiPushDeviceGenerator(context: Context, appId: String, providerName: String) : PushDeviceGenerator {
    override fun isValidForThisDevice(context: Context): Boolean
    override fun onPushDeviceGeneratorSelected()
    override fun asyncGeneratePushDevice(onPushDeviceGenerated: (pushDevice: PushDevice) -> Unit)
}
