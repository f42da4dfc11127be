package io.getstream.chat.android.compose.ui.attachments.preview.handler

import android.content.Context
import io.getstream.chat.android.models.Attachment

interface AttachmentPreviewHandler {
    fun canHandle(attachment: Attachment): Boolean
    fun handleAttachmentPreview(attachment: Attachment)
    companion object {
        fun defaultAttachmentHandlers(context: Context): List<AttachmentPreviewHandler>
    }
}

class DocumentAttachmentPreviewHandler(context: Context) : AttachmentPreviewHandler {
    override fun canHandle(attachment: Attachment): Boolean
    override fun handleAttachmentPreview(attachment: Attachment)
}

class MediaAttachmentPreviewHandler(context: Context) : AttachmentPreviewHandler {
    override fun canHandle(attachment: Attachment): Boolean
    override fun handleAttachmentPreview(attachment: Attachment)
}

class UrlAttachmentPreviewHandler(context: Context) : AttachmentPreviewHandler {
    override fun canHandle(attachment: Attachment): Boolean
    override fun handleAttachmentPreview(attachment: Attachment)
}
