package io.getstream.chat.android.ui.common.navigation.destinations

import android.content.Context
import com.getstream.sdk.chat.navigation.destinations.ChatDestination
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Message

open class AttachmentDestination(var message: Message, var attachment: Attachment, context: Context) : ChatDestination {
    override fun navigate()
    fun showAttachment(message: Message, attachment: Attachment)
    protected open fun showImageViewer(message: Message, attachment: Attachment)
}
