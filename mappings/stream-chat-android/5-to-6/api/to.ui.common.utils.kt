package io.getstream.chat.android.ui.common.utils

import android.content.Context
import android.text.Spannable
import android.text.method.LinkMovementMethod
import android.view.MotionEvent
import android.view.View
import android.widget.TextView
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.User
import java.io.File
import java.util.Locale

fun interface ChannelNameFormatter {
    fun formatChannelName(channel: Channel, currentUser: User?): String
    companion object {
        fun defaultFormatter(context: Context, fallback: Int = TODO(), maxMembers: Int = TODO()): ChannelNameFormatter
    }
}

enum class GiphyInfoType(val value: String) {
    ORIGINAL, FIXED_HEIGHT, FIXED_HEIGHT_DOWNSAMPLED
}

data class GiphyInfo(val url: String, val width: Int, val height: Int)

enum class GiphySizingMode {
    ADAPTIVE, FIXED_SIZE
}

object MediaStringUtil {
    fun convertVideoLength(videoLengthInSeconds: Long, locale: Locale = TODO()): String
    fun convertFileSizeByteCount(bytes: Long): String
}

open class Utils() {
    companion object {
        var locale: Locale
        fun showSoftKeyboard(context: Context)
        fun showSoftKeyboard(view: View)
        fun hideSoftKeyboard(view: View)
        fun dpToPx(dp: Int): Int
        fun getMimeType(file: File): String?
        fun getMimeType(filePath: String): String?
    }
    abstract class TextViewLinkHandler() : LinkMovementMethod {
        fun onTouchEvent(widget: TextView, buffer: Spannable, event: MotionEvent): Boolean
        abstract fun onLinkClick(url: String)
    }
}

fun Attachment.giphyInfo(field: GiphyInfoType): GiphyInfo?
