package io.getstream.chat.android.ui.message.input.attachment.selected.internal

import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.client.models.Attachment

interface SelectedCustomAttachmentViewHolderFactory {
    fun createAttachmentViewHolder(attachments: List<Attachment>, parent: ViewGroup): BaseSelectedCustomAttachmentViewHolder
}

abstract class BaseSelectedCustomAttachmentViewHolder(itemView: View) : RecyclerView.ViewHolder {
    abstract fun bind(attachment: Attachment, onAttachmentCancelled: (Attachment) -> Unit)
}
