package io.agora.rtc.models

open class ChannelMediaOptions {
    var autoSubscribeAudio: Boolean
    var autoSubscribeVideo: Boolean
    var publishLocalAudio: Boolean
    var publishLocalVideo: Boolean
}

open class ClientRoleOptions {
    var audienceLatencyLevel: Int
}

open class DataStreamConfig {
    var syncWithAudio: Boolean
    var ordered: Boolean
}

open class UserInfo {
    var uid: Int
    var userAccount: String
}
