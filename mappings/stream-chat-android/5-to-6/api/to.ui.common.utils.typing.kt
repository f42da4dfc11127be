package io.getstream.chat.android.ui.common.utils.typing

interface TypingUpdatesBuffer {
    fun onKeystroke(inputText: String)
    fun clear()
}
