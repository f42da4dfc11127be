package io.livekit.android.compose

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import io.livekit.android.room.Room
import io.livekit.android.room.track.VideoTrack

@Composable fun VideoRenderer(room: Room, videoTrack: VideoTrack?, modifier: Modifier = TODO(), mirror: Boolean = TODO()): Unit = TODO()
