package io.getstream.chat.android.ui.feature.messages.composer.attachment.preview

import android.content.Context
import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerViewStyle
import io.getstream.chat.android.ui.feature.messages.composer.attachment.preview.factory.AttachmentPreviewFactory
import io.getstream.chat.android.ui.feature.messages.composer.attachment.preview.factory.FallbackAttachmentPreviewFactory

class AttachmentPreviewFactoryManager(
    attachmentPreviewFactories: List<AttachmentPreviewFactory> = TODO(),
    fallbackAttachmentPreviewFactory: FallbackAttachmentPreviewFactory = TODO(),
) {
    fun onCreateViewHolder(
        parentView: ViewGroup,
        viewType: Int,
        attachmentRemovalListener: (Attachment) -> Unit,
        style: MessageComposerViewStyle? = TODO(),
    ): AttachmentPreviewViewHolder
    fun getItemViewType(attachment: Attachment): Int
}

abstract class AttachmentPreviewViewHolder(val itemView: View) : RecyclerView.ViewHolder {
    val context: Context
    abstract fun bind(attachment: Attachment)
    open fun unbind()
}
