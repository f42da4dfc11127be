package com.example

import io.livekit.android.room.Room
import io.livekit.android.room.participant.Participant

class Call(private val room: Room) {
    fun find(sid: String): Participant? = room.getParticipant(sid)
}
