package com.lumen.chat

class LumenClient {
    constructor(appId: String)
    fun connect(user: String, token: String, timeout: Int)
    fun getState(): LinkState
    fun setLogLevel(level: Int)
    fun joinRoom(id: String): LumenRoom
    fun ping()
}

class LumenRoom {
    val title: String
    val members: List<LumenMember>
    fun sendText(text: String, urgent: Boolean)
    fun leave()
    fun history(limit: Int): List<LumenNote>
}

class LumenMember {
    val name: String
    val isMuted: Boolean
}

class LumenNote {
    val text: String
    val author: LumenMember
}

interface LumenRoomListener {
    fun onJoined(room: LumenRoom, member: LumenMember)
    fun onLeft(room: LumenRoom, member: LumenMember)
}

enum class LinkState { CONNECTING, CONNECTED, LOST }

class PacketDump {
    fun write(path: String)
}
