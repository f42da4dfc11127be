package io.getstream.chat.android.ui.feature.messages.list.reactions

fun interface ReactionClickListener {
    fun onReactionClick(type: String)
}
