package io.livekit.android.dagger

object LibWebrtcInitialization
