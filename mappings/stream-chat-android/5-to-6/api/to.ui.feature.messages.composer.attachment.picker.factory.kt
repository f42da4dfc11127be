package io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.factory

import android.graphics.drawable.Drawable
import androidx.fragment.app.Fragment
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.AttachmentsPickerDialogStyle

object AttachmentsPickerTabFactories {
    fun defaultFactories(
        mediaAttachmentsTabEnabled: Boolean,
        fileAttachmentsTabEnabled: Boolean,
        cameraAttachmentsTabEnabled: Boolean,
    ): List<AttachmentsPickerTabFactory>
}

interface AttachmentsPickerTabFactory {
    fun createTabIcon(style: AttachmentsPickerDialogStyle): Drawable
    fun createTabFragment(style: AttachmentsPickerDialogStyle, attachmentsPickerTabListener: AttachmentsPickerTabListener): Fragment
}

interface AttachmentsPickerTabListener {
    fun onSelectedAttachmentsChanged(attachments: List<AttachmentMetaData>)
    fun onSelectedAttachmentsSubmitted()
}
