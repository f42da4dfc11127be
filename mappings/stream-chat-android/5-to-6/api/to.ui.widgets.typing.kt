package io.getstream.chat.android.ui.widgets.typing

import android.content.Context
import android.util.AttributeSet
import android.widget.LinearLayout
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.font.TextStyle

class TypingIndicatorView : LinearLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setTypingUsers(users: List<User>)
}

data class TypingIndicatorViewStyle(val typingIndicatorAnimationView: Int, val typingIndicatorUsersTextStyle: TextStyle)
