package io.agora.rtc.audio

open class AgoraAudioFrame {
    var pcm: ByteArray
    var type: Int
    var channels: Int
    var frequency: Int
}

open class AgoraRhythmPlayerConfig {
    var beatsPerMeasure: Int
    var beatsPerMinute: Int
    var publish: Boolean
}

open class AudioParams {
    constructor(value: Int, value2: Int, value3: Int, value4: Int)
    var channel: Int
    var mode: Int
    var sampleRate: Int
    var samplesPerCall: Int
    open fun toString(): String
}

open class AudioRecordingConfiguration {
    constructor()
    constructor(filePath: String, recordingQuality: Int, recordingPosition: Int, recordingSampleRate: Int)
    var filePath: String
    var recordingPosition: Int
    var recordingQuality: Int
    var recordingSampleRate: Int
}
