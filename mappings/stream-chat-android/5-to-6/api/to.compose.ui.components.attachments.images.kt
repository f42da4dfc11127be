package io.getstream.chat.android.compose.ui.components.attachments.images

import androidx.compose.ui.Modifier
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentPickerItemState

fun ImagesPicker(
    images: List<AttachmentPickerItemState>,
    onImageSelected: (AttachmentPickerItemState) -> Unit,
    modifier: Modifier = TODO(),
    itemContent: (AttachmentPickerItemState) -> Unit = TODO(),
)
