package io.livekit.android.webrtc.peerconnection

fun <T> executeOnRTCThread(action: () -> T): Unit = TODO()

fun <T> executeBlockingOnRTCThread(action: () -> T): T = TODO()

suspend fun <T> launchBlockingOnRTCThread(action: suspend () -> T): T = TODO()
