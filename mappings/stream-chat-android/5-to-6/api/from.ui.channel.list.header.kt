package io.getstream.chat.android.ui.channel.list.header

import android.content.Context
import android.util.AttributeSet
import androidx.constraintlayout.widget.ConstraintLayout
import io.getstream.chat.android.client.models.User

class ChannelListHeaderView : ConstraintLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int, defStyleRes: Int)
    fun setUser(user: User)
    fun setOnlineTitle(title: String)
    fun showOnlineTitle()
    fun setOnTitleClickListener(listener: () -> Unit)
    fun setOnTitleLongClickListener(listener: () -> Unit)
    fun showOfflineTitle()
    fun showConnectingTitle()
    fun setOnUserAvatarClickListener(listener: UserAvatarClickListener)
    fun setOnActionButtonClickListener(listener: ActionButtonClickListener)
    fun interface UserAvatarClickListener {
        fun onUserAvatarClick()
    }
    fun interface ActionButtonClickListener {
        fun onClick()
    }
}
