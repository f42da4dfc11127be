package io.getstream.chat.android.compose.ui.messages.attachments

import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Shape
import io.getstream.chat.android.compose.ui.messages.attachments.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.compose.viewmodel.messages.AttachmentsPickerViewModel
import io.getstream.chat.android.models.Attachment

fun AttachmentsPicker(
    attachmentsPickerViewModel: AttachmentsPickerViewModel,
    onAttachmentsSelected: (List<Attachment>) -> Unit,
    onDismiss: () -> Unit,
    modifier: Modifier = TODO(),
    tabFactories: List<AttachmentsPickerTabFactory> = TODO(),
    shape: Shape = TODO(),
)
