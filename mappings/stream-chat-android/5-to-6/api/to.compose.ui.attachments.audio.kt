package io.getstream.chat.android.compose.ui.attachments.audio

import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.unit.Dp

fun RunningWaveForm(
    restartKey: Any,
    newValueKey: Int,
    latestValue: Int?,
    modifier: Modifier = TODO(),
    maxInputValue: Int = TODO(),
    barMinHeight: Float = TODO(),
    barWidth: Dp = TODO(),
    barGap: Dp = TODO(),
    barCornerRadius: CornerRadius = TODO(),
    barBrush: Brush = TODO(),
)
