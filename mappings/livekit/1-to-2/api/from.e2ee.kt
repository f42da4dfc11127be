package io.livekit.android.e2ee

import io.livekit.android.events.RoomEvent
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.track.Track
import io.livekit.android.room.track.TrackPublication
import livekit.LivekitModels.Encryption
import org.webrtc.FrameCryptorKeyProvider
import org.webrtc.PeerConnectionFactory

class E2EEManager(keyProvider: KeyProvider, peerConnectionFactory: PeerConnectionFactory) {
    var enabled: Boolean = TODO()
    fun keyProvider(): KeyProvider = TODO()
    suspend fun setup(room: Room, emitEvent: (roomEvent: RoomEvent) -> Unit): Unit = TODO()
    fun addSubscribedTrack(track: Track, publication: TrackPublication, participant: RemoteParticipant, room: Room): Unit = TODO()
    fun removeSubscribedTrack(track: Track, publication: TrackPublication, participant: RemoteParticipant, room: Room): Unit = TODO()
    fun addPublishedTrack(track: Track, publication: TrackPublication, participant: LocalParticipant, room: Room): Unit = TODO()
    fun removePublishedTrack(track: Track, publication: TrackPublication, participant: LocalParticipant, room: Room): Unit = TODO()
    fun enableE2EE(enabled: Boolean): Unit = TODO()
    fun ratchetKey(): Unit = TODO()
    fun cleanUp(): Unit = TODO()
    interface Factory {
        fun create(keyProvider: KeyProvider): E2EEManager
    }
}

var defaultRatchetSalt: String = TODO()

var defaultMagicBytes: String = TODO()

var defaultRatchetWindowSize: Int = TODO()

var defaultFaultTolerance: Int = TODO()

class E2EEOptions(keyProvider: KeyProvider = TODO(), encryptionType: Encryption.Type = TODO()) {
    var keyProvider: KeyProvider = TODO()
    var encryptionType: Encryption.Type = TODO()
}

enum class E2EEState {
    NEW, OK, KEY_RATCHETED, MISSING_KEY, ENCRYPTION_FAILED, DECRYPTION_FAILED, INTERNAL_ERROR
}

class KeyInfo(var participantId: String, var keyIndex: Int, var key: String) {
    override fun toString(): String = TODO()
}

interface KeyProvider {
    fun setSharedKey(key: String, keyIndex: Int? = TODO()): Boolean
    fun ratchetSharedKey(keyIndex: Int? = TODO()): ByteArray
    fun exportSharedKey(keyIndex: Int? = TODO()): ByteArray
    fun setKey(key: String, participantId: String?, keyIndex: Int? = TODO()): Unit
    fun ratchetKey(participantId: String, keyIndex: Int? = TODO()): ByteArray
    fun exportKey(participantId: String, keyIndex: Int? = TODO()): ByteArray
    fun setSifTrailer(trailer: ByteArray): Unit
    val rtcKeyProvider: FrameCryptorKeyProvider
    var enableSharedKey: Boolean
}

class BaseKeyProvider(ratchetSalt: String, uncryptedMagicBytes: String, ratchetWindowSize: Int, override var enableSharedKey: Boolean = TODO(), failureTolerance: Int) : KeyProvider {
    override fun setSharedKey(key: String, keyIndex: Int?): Boolean = TODO()
    override fun ratchetSharedKey(keyIndex: Int?): ByteArray = TODO()
    override fun exportSharedKey(keyIndex: Int?): ByteArray = TODO()
    override fun setKey(key: String, participantId: String?, keyIndex: Int?): Unit = TODO()
    override fun ratchetKey(participantId: String, keyIndex: Int?): ByteArray = TODO()
    override fun exportKey(participantId: String, keyIndex: Int?): ByteArray = TODO()
    override fun setSifTrailer(trailer: ByteArray): Unit = TODO()
    override val rtcKeyProvider: FrameCryptorKeyProvider = TODO()
}
