package io.getstream.chat.android.compose.ui.components.attachments.files

import android.net.Uri
import androidx.compose.ui.Modifier
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentPickerItemState

fun FilesPicker(
    files: List<AttachmentPickerItemState>,
    onItemSelected: (AttachmentPickerItemState) -> Unit,
    onBrowseFilesResult: (List<Uri>) -> Unit,
    modifier: Modifier = TODO(),
    itemContent: (AttachmentPickerItemState) -> Unit = TODO(),
)

fun FilesPickerItemImage(fileItem: AttachmentPickerItemState, modifier: Modifier = TODO())
