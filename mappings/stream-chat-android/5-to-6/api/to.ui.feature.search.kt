package io.getstream.chat.android.ui.feature.search

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.FrameLayout

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
    val containerBackgroundColor: Int,
    val hintText: String,
    val textSize: Int,
    val searchInputHeight: Int,
)
