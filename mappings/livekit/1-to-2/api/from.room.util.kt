package io.livekit.android.room.util

import io.livekit.android.util.Either
import org.webrtc.DataChannel
import org.webrtc.MediaConstraints
import org.webrtc.PeerConnection
import org.webrtc.SdpObserver
import org.webrtc.SessionDescription

open class CoroutineSdpObserver : SdpObserver {
    override fun onCreateSuccess(sdp: SessionDescription?): Unit = TODO()
    override fun onSetSuccess(): Unit = TODO()
    override fun onCreateFailure(message: String?): Unit = TODO()
    override fun onSetFailure(message: String?): Unit = TODO()
    suspend fun awaitCreate(): Either<SessionDescription, String?> = TODO()
    suspend fun awaitSet(): Either<Unit, String?> = TODO()
}

suspend fun PeerConnection.createOffer(constraints: MediaConstraints): Either<SessionDescription, String?> = TODO()

suspend fun PeerConnection.createAnswer(constraints: MediaConstraints): Either<SessionDescription, String?> = TODO()

suspend fun PeerConnection.setRemoteDescription(description: SessionDescription): Either<Unit, String?> = TODO()

suspend fun PeerConnection.setLocalDescription(description: SessionDescription): Either<Unit, String?> = TODO()

object MediaConstraintKeys {
    const val OFFER_TO_RECV_AUDIO: String = "OfferToReceiveAudio"
    const val OFFER_TO_RECV_VIDEO: String = "OfferToReceiveVideo"
    const val ICE_RESTART: String = "IceRestart"
    const val FALSE: String = "false"
    const val TRUE: String = "true"
}

fun MediaConstraints.findConstraint(key: String): String? = TODO()

fun DataChannel.unpackedTrackLabel(): Triple<String, String, String> = TODO()
