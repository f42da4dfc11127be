package io.getstream.chat.android.ui.message.list.reactions

fun interface ReactionClickListener {
    fun onReactionClick(type: String)
}
