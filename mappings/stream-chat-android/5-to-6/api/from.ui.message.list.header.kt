package io.getstream.chat.android.ui.message.list.header

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.FrameLayout
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle

class MessageListHeaderView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setAvatar(channel: Channel)
    fun setAvatarClickListener(listener: OnClickListener)
    fun hideAvatar()
    fun showBackButtonBadge(text: String)
    fun hideBackButtonBadge()
    fun setBackButtonClickListener(listener: OnClickListener)
    fun setNormalMode()
    fun setThreadMode()
    fun setTitle(title: String)
    fun hideTitle()
    fun setTitleClickListener(listener: OnClickListener)
    fun showOnlineStateSubtitle()
    fun showSearchingForNetworkLabel()
    fun showOfflineStateLabel()
    fun setRetryClickListener(listener: OnClickListener)
    fun showTypingStateLabel(typingUsers: List<User>)
    fun setOnlineStateSubtitle(subtitle: String)
    fun getOnlineStateSubtitle(): String
    fun setThreadSubtitle(subtitle: String)
    fun hideSubtitle()
    fun setSubtitleClickListener(listener: OnClickListener)
    fun interface OnClickListener {
        fun onClick()
    }
}

data class MessageListHeaderViewStyle(
    val background: Int,
    val titleTextStyle: TextStyle,
    val offlineTextStyle: TextStyle,
    val searchingForNetworkTextStyle: TextStyle,
    val onlineTextStyle: TextStyle,
    val showUserAvatar: Boolean,
    val backButtonIcon: Drawable,
    val showBackButton: Boolean,
    val showBackButtonBadge: Boolean,
    val backButtonBadgeBackgroundColor: Int,
    val showSearchingForNetworkProgressBar: Boolean,
    val searchingForNetworkProgressBarTint: ColorStateList,
    val separatorBackgroundDrawable: Drawable?,
) : ViewStyle
