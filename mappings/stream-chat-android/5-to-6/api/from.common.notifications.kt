package io.getstream.chat.android.common.notifications

import android.content.Context
import androidx.core.graphics.drawable.IconCompat
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.notifications.handler.UserIconBuilder

class StreamCoilUserIconBuilder(context: Context) : UserIconBuilder {
    override suspend fun buildIcon(user: User): IconCompat?
}
