package io.getstream.chat.android.compose.state.messages.attachments

import com.getstream.sdk.chat.model.AttachmentMetaData
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult

data class AttachmentPickerItemState(val attachmentMetaData: AttachmentMetaData, val isSelected: Boolean)

data class AttachmentState(
    val message: Message,
    val onLongItemClick: (Message) -> Unit = TODO(),
    val onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
)

sealed class AttachmentsPickerMode()
object Images : AttachmentsPickerMode
object Files : AttachmentsPickerMode
object MediaCapture : AttachmentsPickerMode
data class CustomPickerMode(val extraProperties: Map<String, Any> = TODO()) : AttachmentsPickerMode
