package io.agora.rtc.internal

open class EncryptionConfig {
    constructor()
    val encryptionKdfSalt: ByteArray
    var encryptionMode: EncryptionMode
    var encryptionKey: String
    enum class EncryptionMode {
        AES_128_XTS, AES_128_ECB, AES_256_XTS, SM4_128_ECB,
        AES_128_GCM, AES_256_GCM, AES_128_GCM2, AES_256_GCM2,
        MODE_END
    }
}

open class LastmileProbeConfig {
    var expectedDownlinkBitrate: Int
    var expectedUplinkBitrate: Int
    var probeDownlink: Boolean
    var probeUplink: Boolean
}
