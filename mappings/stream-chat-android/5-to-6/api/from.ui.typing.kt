package io.getstream.chat.android.ui.typing

import android.content.Context
import android.util.AttributeSet
import android.widget.LinearLayout
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle

class TypingIndicatorView : LinearLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setTypingUsers(users: List<User>)
}

data class TypingIndicatorViewStyle(val typingIndicatorAnimationView: Int, val typingIndicatorUsersTextStyle: TextStyle) : ViewStyle
