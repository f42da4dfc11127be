package io.getstream.chat.android.ui.common.notifications

import android.content.Context
import androidx.core.graphics.drawable.IconCompat
import io.getstream.chat.android.client.notifications.handler.UserIconBuilder
import io.getstream.chat.android.models.User

class StreamCoilUserIconBuilder(context: Context) : UserIconBuilder {
    override suspend fun buildIcon(user: User): IconCompat?
}
