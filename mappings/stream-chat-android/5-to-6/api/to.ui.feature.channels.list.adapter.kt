package io.getstream.chat.android.ui.feature.channels.list.adapter

import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.User

sealed class ChannelListItem() {
    data class ChannelItem(val channel: Channel, val typingUsers: List<User>) : ChannelListItem
    object LoadingMoreItem : ChannelListItem
}

object ChannelListItemViewType {
    const val DEFAULT: Int
    const val LOADING_MORE: Int
}

data class ChannelListPayloadDiff(
    val nameChanged: Boolean,
    val avatarViewChanged: Boolean,
    val usersChanged: Boolean,
    val lastMessageChanged: Boolean,
    val readStateChanged: Boolean,
    val unreadCountChanged: Boolean,
    val extraDataChanged: Boolean,
    val typingUsersChanged: Boolean,
) {
    fun hasDifference(): Boolean
    operator fun plus(other: ChannelListPayloadDiff): ChannelListPayloadDiff
}
