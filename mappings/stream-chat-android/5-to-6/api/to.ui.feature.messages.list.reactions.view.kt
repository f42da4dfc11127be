package io.getstream.chat.android.ui.feature.messages.list.reactions.view

enum class MessageOptionsUserReactionOrientation(val value: Int) {
    START, END, BY_USER, BY_USER_INVERTED
}

data class ViewReactionsViewStyle(
    val bubbleBorderColorMine: Int,
    val bubbleBorderColorTheirs: Int?,
    val bubbleColorMine: Int,
    val bubbleColorTheirs: Int,
    val bubbleBorderWidthMine: Float,
    val bubbleBorderWidthTheirs: Float?,
    val totalHeight: Int,
    val horizontalPadding: Int,
    val itemSize: Int,
    val bubbleHeight: Int,
    val bubbleRadius: Int,
    val largeTailBubbleCy: Int,
    val largeTailBubbleRadius: Int,
    val largeTailBubbleOffset: Int,
    val smallTailBubbleCy: Int,
    val smallTailBubbleRadius: Int,
    val smallTailBubbleOffset: Int,
    val verticalPadding: Int,
    val messageOptionsUserReactionOrientation: Int,
)

fun Int.getUserReactionOrientation(): MessageOptionsUserReactionOrientation
