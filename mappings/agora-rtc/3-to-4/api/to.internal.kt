package io.agora.rtc2.internal

open class AudioRecordingConfiguration {
    constructor()
    var filePath: String
    var sampleRate: Int
    var codec: Boolean
    var fileRecordOption: Int
    var quality: Int
}

open class EncryptionConfig {
    constructor()
    var encryptionMode: EncryptionMode
    var encryptionKey: String
    val encryptionKdfSalt: ByteArray
    enum class EncryptionMode {
        AES_128_XTS, AES_128_ECB, AES_256_XTS, SM4_128_ECB,
        AES_128_GCM, AES_256_GCM, AES_128_GCM2, AES_256_GCM2,
        MODE_END
    }
}

open class LastmileProbeConfig {
    constructor()
    var probeUplink: Boolean
    var probeDownlink: Boolean
    var expectedUplinkBitrate: Int
    var expectedDownlinkBitrate: Int
}
