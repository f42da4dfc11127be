package io.agora.rtc2.audio

open class AgoraRhythmPlayerConfig {
    constructor()
    var beatsPerMeasure: Int
    var beatsPerMinute: Int
    open fun getBeatsPerMeasure(): Int
    open fun getBeatsPerMinute(): Int
}

open class AudioSpectrumInfo {
    constructor(audioSpectrumData: FloatArray, dataLength: Int)
    open fun getAudioSpectrumData(): FloatArray
    open fun getDataLength(): Int
}

interface IAudioSpectrumObserver {
    fun onLocalAudioSpectrum(data: AudioSpectrumInfo): Boolean
    fun onRemoteAudioSpectrum(userAudioSpectrumInfos: Array<UserAudioSpectrumInfo>, spectrumNumber: Int): Boolean
}

open class UserAudioSpectrumInfo {
    constructor(uid: Int, audioSpectrumInfo: AudioSpectrumInfo)
    open fun getUid(): Int
    open fun getAudioSpectrumInfo(): AudioSpectrumInfo
}
