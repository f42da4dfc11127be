package io.getstream.android.push

import android.content.Context

data class PushDevice(val token: String, val pushProvider: PushProvider, val providerName: String)

interface PushDeviceGenerator {
    fun isValidForThisDevice(context: Context): Boolean
    fun onPushDeviceGeneratorSelected()
    fun asyncGeneratePushDevice(onPushDeviceGenerated: (pushDevice: PushDevice) -> Unit)
}

enum class PushProvider(val key: String) {
    FIREBASE, HUAWEI, XIAOMI, UNKNOWN;
    companion object {
        fun fromKey(key: String): PushProvider
    }
}
