package io.getstream.chat.android.compose.ui.attachments.factory

import android.content.Context
import androidx.activity.compose.ManagedActivityResultLauncher
import androidx.compose.ui.layout.ContentScale
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult
import io.getstream.chat.android.compose.ui.attachments.AttachmentFactory
import io.getstream.chat.android.compose.ui.attachments.preview.ImagePreviewContract
import io.getstream.chat.android.compose.ui.attachments.preview.handler.AttachmentPreviewHandler
import io.getstream.chat.android.ui.utils.GiphyInfoType
import io.getstream.chat.android.ui.utils.GiphySizingMode

fun FileAttachmentFactory(onContentItemClick: (previewHandlers: List<AttachmentPreviewHandler>, attachment: Attachment) -> Unit = TODO()): AttachmentFactory

fun GiphyAttachmentFactory(
    giphyInfoType: GiphyInfoType = TODO(),
    giphySizingMode: GiphySizingMode = TODO(),
    contentScale: ContentScale = TODO(),
    onContentItemClick: (context: Context, Url: String) -> Unit = TODO(),
): AttachmentFactory

fun ImageAttachmentFactory(
    skipEnrichUrl: Boolean = TODO(),
    onContentItemClick: (imagePreviewLauncher: ManagedActivityResultLauncher<ImagePreviewContract.Input, ImagePreviewResult?>, message: Message, attachmentPosition: Int, skipEnrichUrl: Boolean) -> Unit = TODO(),
): AttachmentFactory

fun LinkAttachmentFactory(
    linkDescriptionMaxLines: Int,
    onContentItemClick: (context: Context, previewUrl: String) -> Unit = TODO(),
): AttachmentFactory

fun QuotedAttachmentFactory(): AttachmentFactory
fun UploadAttachmentFactory(onContentItemClick: (Attachment, List<AttachmentPreviewHandler>) -> Unit = TODO()): AttachmentFactory
