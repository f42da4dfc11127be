package com.getstream.sdk.chat.utils.typing

interface TypingUpdatesBuffer {
    fun onKeystroke(inputText: String)
    fun clear()
}
