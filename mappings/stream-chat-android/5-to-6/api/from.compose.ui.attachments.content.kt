package io.getstream.chat.android.compose.ui.attachments.content

import android.content.Context
import androidx.activity.compose.ManagedActivityResultLauncher
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.ContentScale
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentState
import io.getstream.chat.android.compose.ui.attachments.preview.ImagePreviewContract
import io.getstream.chat.android.compose.ui.attachments.preview.handler.AttachmentPreviewHandler
import io.getstream.chat.android.ui.utils.GiphyInfoType
import io.getstream.chat.android.ui.utils.GiphySizingMode

fun FileAttachmentContent(
    attachmentState: AttachmentState,
    modifier: Modifier = TODO(),
    onItemClick: (previewHandlers: List<AttachmentPreviewHandler>, attachment: Attachment) -> Unit = TODO(),
)

fun FileAttachmentItem(attachment: Attachment, modifier: Modifier = TODO())
fun FileAttachmentImage(attachment: Attachment)
fun FileAttachmentPreviewContent(attachments: List<Attachment>, onAttachmentRemoved: (Attachment) -> Unit, modifier: Modifier = TODO())
fun FileAttachmentQuotedContent(attachment: Attachment, modifier: Modifier = TODO())

fun FileUploadContent(
    attachmentState: AttachmentState,
    modifier: Modifier = TODO(),
    onItemClick: (Attachment, List<AttachmentPreviewHandler>) -> Unit = TODO(),
)

fun FileUploadItem(attachment: Attachment, modifier: Modifier = TODO())

fun GiphyAttachmentContent(
    attachmentState: AttachmentState,
    modifier: Modifier = TODO(),
    giphyInfoType: GiphyInfoType = TODO(),
    giphySizingMode: GiphySizingMode = TODO(),
    contentScale: ContentScale = TODO(),
    onItemClick: (context: Context, previewUrl: String) -> Unit = TODO(),
)

fun ImageAttachmentContent(
    attachmentState: AttachmentState,
    modifier: Modifier = TODO(),
    skipEnrichUrl: Boolean = TODO(),
    onItemClick: (imagePreviewLauncher: ManagedActivityResultLauncher<ImagePreviewContract.Input, ImagePreviewResult?>, message: Message, attachmentPosition: Int, skipEnrichUrl: Boolean) -> Unit = TODO(),
)

fun ImageAttachmentPreviewContent(attachments: List<Attachment>, onAttachmentRemoved: (Attachment) -> Unit, modifier: Modifier = TODO())
fun ImageAttachmentQuotedContent(attachment: Attachment, modifier: Modifier = TODO())

fun LinkAttachmentContent(
    attachmentState: AttachmentState,
    linkDescriptionMaxLines: Int,
    modifier: Modifier = TODO(),
    onItemClick: (context: Context, Url: String) -> Unit = TODO(),
)

fun MessageAttachmentsContent(
    message: Message,
    onLongItemClick: (Message) -> Unit,
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
)

fun QuotedMessageAttachmentContent(
    message: Message,
    onLongItemClick: (Message) -> Unit,
    modifier: Modifier = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
)
