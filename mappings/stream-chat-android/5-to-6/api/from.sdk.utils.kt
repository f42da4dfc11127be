package com.getstream.sdk.chat.utils

import android.content.Context
import android.graphics.Rect
import android.text.Spannable
import android.text.method.LinkMovementMethod
import android.view.MotionEvent
import android.view.View
import android.widget.TextView
import androidx.recyclerview.widget.RecyclerView
import java.io.File
import java.util.Locale
import org.threeten.bp.LocalDateTime
import org.threeten.bp.LocalTime

interface DateFormatter {
    fun formatDate(localDateTime: LocalDateTime?): String
    fun formatTime(localTime: LocalTime?): String
    fun formatTime(localDateTime: LocalDateTime?): String
    companion object {
        fun from(context: Context): DateFormatter
    }
}

object MediaStringUtil {
    fun convertVideoLength(videoLengthInSeconds: Long, locale: Locale = TODO()): String
    fun convertFileSizeByteCount(bytes: Long): String
}

class StartStopBuffer<T>() {
    fun hold()
    fun active()
    fun subscribe(func: (T) -> Unit)
    fun enqueueData(data: T)
}

open class GridSpacingItemDecoration(spanCount: Int, spacing: Int, includeEdge: Boolean) : RecyclerView.ItemDecoration {
    override fun getItemOffsets(outRect: Rect, view: View, parent: RecyclerView, state: RecyclerView.State)
    fun setSpanCount(spanCount: Int)
    fun setSpacing(spacing: Int)
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
