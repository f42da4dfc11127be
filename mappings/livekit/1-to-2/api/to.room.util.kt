package io.livekit.android.room.util

import livekit.org.webrtc.MediaConstraints

object MediaConstraintKeys {
    const val OFFER_TO_RECV_AUDIO: String = "OfferToReceiveAudio"
    const val OFFER_TO_RECV_VIDEO: String = "OfferToReceiveVideo"
    const val ICE_RESTART: String = "IceRestart"
    const val FALSE: String = "false"
    const val TRUE: String = "true"
}

fun MediaConstraints.findConstraint(key: String): String? = TODO()
