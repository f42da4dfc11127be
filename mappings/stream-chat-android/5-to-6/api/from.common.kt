package io.getstream.chat.android.common

enum class MessageOptionsUserReactionAlignment(val value: Int) {
    START, END, BY_USER, BY_USER_INVERTED
}

fun Int.getUserReactionAlignment(): MessageOptionsUserReactionAlignment
