package io.getstream.chat.android.compose.ui.composables

import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope

fun AudioWaveVSeekbar(
    waveBars: List<Float>,
    modifier: Modifier = TODO(),
    colorLeft: Color = TODO(),
    colorRight: Color = TODO(),
    trackerDraw: DrawScope.(Float, Size) -> Unit = TODO(),
)
