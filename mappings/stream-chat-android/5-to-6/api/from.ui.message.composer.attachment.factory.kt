package io.getstream.chat.android.ui.message.composer.attachment.factory

import android.view.ViewGroup
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.ui.message.composer.attachment.AttachmentPreviewViewHolder

interface AttachmentPreviewFactory {
    fun canHandle(attachment: Attachment): Boolean
    fun onCreateViewHolder(parentView: ViewGroup, attachmentRemovalListener: (Attachment) -> Unit): AttachmentPreviewViewHolder
}

class FallbackAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(parentView: ViewGroup, attachmentRemovalListener: (Attachment) -> Unit): AttachmentPreviewViewHolder
}

class FileAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(parentView: ViewGroup, attachmentRemovalListener: (Attachment) -> Unit): AttachmentPreviewViewHolder
}

class ImageAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(parentView: ViewGroup, attachmentRemovalListener: (Attachment) -> Unit): AttachmentPreviewViewHolder
}
