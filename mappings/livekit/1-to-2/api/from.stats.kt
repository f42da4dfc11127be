package io.livekit.android.stats

import android.content.Context

interface NetworkInfo {
    fun getNetworkType(): NetworkType
}

class AndroidNetworkInfo(context: Context) : NetworkInfo {
    override fun getNetworkType(): NetworkType = TODO()
}

enum class NetworkType(val protoName: String = TODO()) {
    WIFI, ETHERNET, CELLULAR, VPN, BLUETOOTH, OTHER, UNKNOWN
}
