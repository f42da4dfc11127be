package com.example.buoy

import io.livekit.android.room.Room
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.track.DataPublishReliability

class Call(private val room: Room) {

    fun find(sid: String): Participant? = room.getParticipant(sid)

    fun same(who: Participant): Boolean = find(who.sid)?.tracks?.keys == who.tracks.keys

    suspend fun tell(sids: List<String>) {
        room.localParticipant.publishData(ByteArray(1), DataPublishReliability.LOSSY, destination = sids)
    }
}
