package io.getstream.chat.android.ui.widgets.avatar

import android.content.Context
import android.util.AttributeSet
import android.view.ViewGroup
import com.google.android.material.imageview.ShapeableImageView
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.font.TextStyle

enum class AvatarShape(val value: Int) {
    CIRCLE, ROUND_RECT
}

data class AvatarStyle(
    val avatarBorderWidth: Int,
    val avatarBorderColor: Int,
    val avatarInitialsTextStyle: TextStyle,
    val groupAvatarInitialsTextStyle: TextStyle,
    val onlineIndicatorEnabled: Boolean,
    val onlineIndicatorPosition: OnlineIndicatorPosition,
    val onlineIndicatorColor: Int,
    val onlineIndicatorBorderColor: Int,
    val avatarShape: AvatarShape,
    val borderRadius: Float,
)

class ChannelAvatarView : ViewGroup {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setChannel(channel: Channel, currentUser: User? = TODO())
}

enum class OnlineIndicatorPosition {
    TOP_START, TOP_END, BOTTOM_START, BOTTOM_END
}

class UserAvatarView : ShapeableImageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    constructor(context: Context, avatarStyle: AvatarStyle)
    fun setUser(user: User)
}
