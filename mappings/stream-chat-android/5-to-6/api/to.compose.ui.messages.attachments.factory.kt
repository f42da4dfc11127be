package io.getstream.chat.android.compose.ui.messages.attachments.factory

import io.getstream.chat.android.compose.state.messages.attachments.AttachmentPickerItemState
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentsPickerMode
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData

class AttachmentsPickerFilesTabFactory() : AttachmentsPickerTabFactory {
    override val attachmentsPickerMode: AttachmentsPickerMode
    override fun PickerTabIcon(isEnabled: Boolean, isSelected: Boolean)
    override fun PickerTabContent(
        attachments: List<AttachmentPickerItemState>,
        onAttachmentsChanged: (List<AttachmentPickerItemState>) -> Unit,
        onAttachmentItemSelected: (AttachmentPickerItemState) -> Unit,
        onAttachmentsSubmitted: (List<AttachmentMetaData>) -> Unit,
    )
}

class AttachmentsPickerImagesTabFactory() : AttachmentsPickerTabFactory {
    override val attachmentsPickerMode: AttachmentsPickerMode
    override fun PickerTabIcon(isEnabled: Boolean, isSelected: Boolean)
    override fun PickerTabContent(
        attachments: List<AttachmentPickerItemState>,
        onAttachmentsChanged: (List<AttachmentPickerItemState>) -> Unit,
        onAttachmentItemSelected: (AttachmentPickerItemState) -> Unit,
        onAttachmentsSubmitted: (List<AttachmentMetaData>) -> Unit,
    )
}

class AttachmentsPickerMediaCaptureTabFactory(pickerMediaMode: PickerMediaMode) : AttachmentsPickerTabFactory {
    override val attachmentsPickerMode: AttachmentsPickerMode
    override fun PickerTabIcon(isEnabled: Boolean, isSelected: Boolean)
    override fun PickerTabContent(
        attachments: List<AttachmentPickerItemState>,
        onAttachmentsChanged: (List<AttachmentPickerItemState>) -> Unit,
        onAttachmentItemSelected: (AttachmentPickerItemState) -> Unit,
        onAttachmentsSubmitted: (List<AttachmentMetaData>) -> Unit,
    )
    enum class PickerMediaMode {
        PHOTO, VIDEO, PHOTO_AND_VIDEO
    }
}

object AttachmentsPickerTabFactories {
    fun defaultFactories(
        imagesTabEnabled: Boolean = TODO(),
        filesTabEnabled: Boolean = TODO(),
        takeImageEnabled: Boolean = TODO(),
        recordVideoEnabled: Boolean = TODO(),
    ): List<AttachmentsPickerTabFactory>
}

interface AttachmentsPickerTabFactory {
    val attachmentsPickerMode: AttachmentsPickerMode
    fun PickerTabIcon(isEnabled: Boolean, isSelected: Boolean)
    fun PickerTabContent(
        attachments: List<AttachmentPickerItemState>,
        onAttachmentsChanged: (List<AttachmentPickerItemState>) -> Unit,
        onAttachmentItemSelected: (AttachmentPickerItemState) -> Unit,
        onAttachmentsSubmitted: (List<AttachmentMetaData>) -> Unit,
    )
}
