package io.getstream.chat.android.ui.search

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.FrameLayout
import io.getstream.chat.android.ui.ViewStyle

class SearchInputView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setQuery(query: String)
    fun clear(): Boolean
    fun setContinuousInputChangedListener(inputChangedListener: InputChangedListener?)
    fun setDebouncedInputChangedListener(inputChangedListener: InputChangedListener?)
    fun setSearchStartedListener(searchStartedListener: SearchStartedListener?)
    fun interface InputChangedListener {
        fun onInputChanged(query: String)
    }
    fun interface SearchStartedListener {
        fun onSearchStarted(query: String)
    }
}

data class SearchInputViewStyle(
    val textColor: Int,
    val hintColor: Int,
    val searchIconDrawable: Drawable,
    val clearInputDrawable: Drawable,
    val backgroundDrawable: Drawable,
    val backgroundDrawableOutline: DrawableOutline?,
    val containerBackgroundColor: Int,
    val hintText: String,
    val textSize: Int,
    val textMarginStart: Int,
    val textMarginEnd: Int,
    val searchInputHeight: Int,
    val searchIconWidth: Int,
    val searchIconHeight: Int,
    val searchIconMarginStart: Int,
    val clearIconWidth: Int,
    val clearIconHeight: Int,
    val clearIconMarginEnd: Int,
) : ViewStyle {
    data class DrawableOutline(val width: Int, val color: Int)
}
