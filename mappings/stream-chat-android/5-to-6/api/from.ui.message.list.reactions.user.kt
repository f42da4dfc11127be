package io.getstream.chat.android.ui.message.list.reactions.user

import io.getstream.chat.android.ui.ViewStyle

data class SingleReactionViewStyle(
    val bubbleBorderColorMine: Int,
    val bubbleBorderColorTheirs: Int?,
    val bubbleColorMine: Int,
    val bubbleColorTheirs: Int,
    val bubbleBorderWidthMine: Float,
    val bubbleBorderWidthTheirs: Float?,
    val totalHeight: Int,
    val bubbleHeight: Int,
    val bubbleRadius: Int,
    val largeTailBubbleCy: Int,
    val largeTailBubbleRadius: Int,
    val largeTailBubbleOffset: Int,
    val smallTailBubbleCy: Int,
    val smallTailBubbleRadius: Int,
    val smallTailBubbleOffset: Int,
    val reactionOrientation: Int,
) : ViewStyle
