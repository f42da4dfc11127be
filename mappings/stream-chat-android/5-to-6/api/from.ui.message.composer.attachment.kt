package io.getstream.chat.android.ui.message.composer.attachment

import android.content.Context
import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.ui.message.composer.attachment.factory.AttachmentPreviewFactory
import io.getstream.chat.android.ui.message.composer.attachment.factory.FallbackAttachmentPreviewFactory

class AttachmentPreviewFactoryManager(
    attachmentPreviewFactories: List<AttachmentPreviewFactory> = TODO(),
    fallbackAttachmentPreviewFactory: FallbackAttachmentPreviewFactory = TODO(),
) {
    fun onCreateViewHolder(
        parentView: ViewGroup,
        viewType: Int,
        attachmentRemovalListener: (Attachment) -> Unit,
    ): AttachmentPreviewViewHolder
    fun getItemViewType(attachment: Attachment): Int
}

abstract class AttachmentPreviewViewHolder(val itemView: View) : RecyclerView.ViewHolder {
    val context: Context
    abstract fun bind(attachment: Attachment)
}
