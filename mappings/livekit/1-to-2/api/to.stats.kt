package io.livekit.android.stats

interface NetworkInfo {
    fun getNetworkType(): NetworkType
}

enum class NetworkType(val protoName: String = TODO()) {
    WIFI, ETHERNET, CELLULAR, VPN, BLUETOOTH, OTHER, UNKNOWN
}
