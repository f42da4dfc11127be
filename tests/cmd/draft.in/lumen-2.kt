package com.lumen.chat

class Client {
    constructor(appId: String)
    fun connect(token: String, user: String)
    val state: LinkState
    var logLevel: Int
    fun joinRoomById(id: String): Room
}

class Room {
    val title: String
    val members: List<Member>
    fun send(text: String, urgent: Boolean)
    fun leave()
    suspend fun history(limit: Int): List<Note>
}

class Member {
    val displayName: String
    val isMuted: Boolean
}

class Note {
    val text: String
    val author: Member
}

interface RoomListener {
    fun onJoined(room: Room, member: Member)
    fun onLeft(room: Room, member: Member, reason: String)
}

enum class LinkState { Connecting, Connected, Lost, Refused }
