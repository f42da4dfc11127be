package io.getstream.chat.android.ui.message.input.attachment.factory

import android.graphics.drawable.Drawable
import androidx.fragment.app.Fragment
import com.getstream.sdk.chat.model.AttachmentMetaData
import io.getstream.chat.android.ui.message.input.MessageInputViewStyle
import io.getstream.chat.android.ui.message.input.attachment.AttachmentSource

object AttachmentsPickerTabFactories {
    fun defaultFactories(style: MessageInputViewStyle): List<AttachmentsPickerTabFactory>
}

interface AttachmentsPickerTabFactory {
    fun createTabIcon(style: MessageInputViewStyle): Drawable
    fun createTabFragment(style: MessageInputViewStyle, attachmentsPickerTabListener: AttachmentsPickerTabListener): Fragment
}

interface AttachmentsPickerTabListener {
    fun onSelectedAttachmentsChanged(attachments: List<AttachmentMetaData>, attachmentSource: AttachmentSource)
    fun onSelectedAttachmentsSubmitted()
}
