package io.getstream.chat.android.ui.navigation.destinations

import android.content.Context
import android.content.Intent
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Message

open class AttachmentDestination(var message: Message, var attachment: Attachment, context: Context) : ChatDestination {
    override fun navigate()
    fun showAttachment(message: Message, attachment: Attachment)
    protected open fun showImageViewer(message: Message, attachment: Attachment)
}

abstract class ChatDestination(protected val context: Context) {
    abstract fun navigate()
    protected fun start(intent: Intent)
    protected fun startForResult(intent: Intent, requestCode: Int)
}
