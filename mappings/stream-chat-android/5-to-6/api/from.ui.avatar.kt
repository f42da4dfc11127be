package io.getstream.chat.android.ui.avatar

import android.content.Context
import android.graphics.Bitmap
import android.util.AttributeSet
import androidx.appcompat.widget.AppCompatImageView
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle

open class AvatarBitmapFactory(context: Context) {
    open fun createUserBitmapBlocking(user: User, style: AvatarStyle, avatarSize: Int): Bitmap?
    open suspend fun createUserBitmap(user: User, style: AvatarStyle, avatarSize: Int): Bitmap?
    open fun createDefaultUserBitmapBlocking(user: User, style: AvatarStyle, avatarSize: Int): Bitmap
    open suspend fun createDefaultUserBitmap(user: User, style: AvatarStyle, avatarSize: Int): Bitmap
    open fun createChannelBitmapBlocking(channel: Channel, lastActiveUsers: List<User>, style: AvatarStyle, avatarSize: Int): Bitmap?
    open suspend fun createChannelBitmap(channel: Channel, lastActiveUsers: List<User>, style: AvatarStyle, avatarSize: Int): Bitmap?
    open fun createDefaultChannelBitmapBlocking(channel: Channel, lastActiveUsers: List<User>, style: AvatarStyle, avatarSize: Int): Bitmap
    open suspend fun createDefaultChannelBitmap(channel: Channel, lastActiveUsers: List<User>, style: AvatarStyle, avatarSize: Int): Bitmap
    open fun userBitmapKey(user: User): String?
    open fun channelBitmapKey(channel: Channel): String?
    companion object
}

data class AvatarStyle(
    val avatarBorderWidth: Int,
    val avatarBorderColor: Int,
    val avatarInitialText: TextStyle,
    val onlineIndicatorEnabled: Boolean,
    val onlineIndicatorPosition: AvatarView.OnlineIndicatorPosition,
    val onlineIndicatorColor: Int,
    val onlineIndicatorBorderColor: Int,
    val avatarShape: AvatarView.AvatarShape,
    val borderRadius: Float,
) : ViewStyle

class AvatarView : AppCompatImageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setChannelData(channel: Channel)
    fun setUserData(user: User)
    enum class OnlineIndicatorPosition {
        TOP_START, TOP_END, BOTTOM_START, BOTTOM_END
    }
    enum class AvatarShape(val value: Int) {
        CIRCLE, SQUARE
    }
}
