package io.getstream.chat.android.uiutils.util

import android.content.Context
import io.getstream.chat.android.models.Message

object EmojiUtil {
    fun isEmojiOnly(message: Message): Boolean
    fun isSingleEmoji(message: Message): Boolean
    fun getEmojiCount(message: Message): Int
}

fun adjustColorBrightness(color: Int, factor: Float): Int
fun Context.openSystemSettings()
