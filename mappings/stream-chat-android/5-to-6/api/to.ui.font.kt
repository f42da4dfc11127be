package io.getstream.chat.android.ui.font

import android.content.res.TypedArray
import android.graphics.Typeface
import android.widget.TextView
import java.io.Serializable

interface ChatFonts {
    fun setFont(textStyle: TextStyle, textView: TextView)
    fun setFont(textStyle: TextStyle, textView: TextView, defaultTypeface: Typeface = TODO())
    fun getFont(textStyle: TextStyle): Typeface?
}

class ChatStyle() {
    var defaultTextStyle: TextStyle?
    fun hasDefaultFont(): Boolean
}

data class TextStyle(
    val fontResource: Int = TODO(),
    val fontAssetsPath: String? = TODO(),
    val style: Int = TODO(),
    val size: Int = TODO(),
    val color: Int = TODO(),
    val hint: String = TODO(),
    val hintColor: Int = TODO(),
    val defaultFont: Typeface = TODO(),
) : Serializable {
    val font: Typeface?
    fun apply(textView: TextView)
    fun hasFont(): Boolean
    fun colorOrNull(): Int?
    class Builder(array: TypedArray) {
        fun size(ref: Int): Builder
        fun size(ref: Int, defValue: Int): Builder
        fun font(assetsPath: Int, resId: Int): Builder
        fun font(assetsPath: Int, resId: Int, defaultFont: Typeface): Builder
        fun color(ref: Int, defValue: Int): Builder
        fun hintColor(ref: Int, defValue: Int): Builder
        fun hint(ref: Int, defValue: String): Builder
        fun style(ref: Int, defValue: Int): Builder
        fun build(): TextStyle
    }
}
