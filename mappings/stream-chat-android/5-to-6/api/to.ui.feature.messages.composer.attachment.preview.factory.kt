package io.getstream.chat.android.ui.feature.messages.composer.attachment.preview.factory

import android.view.ViewGroup
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerViewStyle
import io.getstream.chat.android.ui.feature.messages.composer.attachment.preview.AttachmentPreviewViewHolder

interface AttachmentPreviewFactory {
    fun canHandle(attachment: Attachment): Boolean
    fun onCreateViewHolder(
        parentView: ViewGroup,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle? = TODO(),
    ): AttachmentPreviewViewHolder
}

class AudioRecordAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(
        parentView: ViewGroup,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle?,
    ): AttachmentPreviewViewHolder
}

class FallbackAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(
        parentView: ViewGroup,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle?,
    ): AttachmentPreviewViewHolder
}

class FileAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(
        parentView: ViewGroup,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle?,
    ): AttachmentPreviewViewHolder
}

class MediaAttachmentPreviewFactory() : AttachmentPreviewFactory {
    override fun canHandle(attachment: Attachment): Boolean
    override fun onCreateViewHolder(
        parentView: ViewGroup,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle?,
    ): AttachmentPreviewViewHolder
}
