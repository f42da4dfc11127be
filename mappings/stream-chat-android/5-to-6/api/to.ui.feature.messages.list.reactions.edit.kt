package io.getstream.chat.android.ui.feature.messages.list.reactions.edit

data class EditReactionsViewStyle(
    val bubbleColorMine: Int,
    val bubbleColorTheirs: Int,
    val horizontalPadding: Int,
    val itemSize: Int,
    val bubbleHeight: Int,
    val bubbleRadius: Int,
    val largeTailBubbleCyOffset: Int,
    val largeTailBubbleRadius: Int,
    val largeTailBubbleOffset: Int,
    val smallTailBubbleCyOffset: Int,
    val smallTailBubbleRadius: Int,
    val smallTailBubbleOffset: Int,
    val reactionsColumn: Int,
    val verticalPadding: Int,
) {
    companion object
}
