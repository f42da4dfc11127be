package io.getstream.chat.android.ui.common.helper

import android.content.ClipboardManager
import android.content.Context
import io.getstream.chat.android.models.Message
import java.util.Date

fun interface ClipboardHandler {
    fun copyMessage(message: Message)
}

class ClipboardHandlerImpl(clipboardManager: ClipboardManager) : ClipboardHandler {
    override fun copyMessage(message: Message)
}

interface DateFormatter {
    fun formatDate(date: Date?): String
    fun formatTime(date: Date?): String
    companion object {
        fun from(context: Context): DateFormatter
    }
}

interface ImageHeadersProvider {
    fun getImageRequestHeaders(): Map<String, String>
}
