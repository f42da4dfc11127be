package io.getstream.chat.android.compose.ui.attachments.content

import android.content.Context
import androidx.activity.compose.ManagedActivityResultLauncher
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.ContentScale
import io.getstream.chat.android.compose.state.mediagallerypreview.MediaGalleryPreviewResult
import io.getstream.chat.android.compose.state.messages.attachments.AttachmentState
import io.getstream.chat.android.compose.ui.attachments.preview.MediaGalleryPreviewContract
import io.getstream.chat.android.compose.ui.attachments.preview.handler.AttachmentPreviewHandler
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.images.resizing.StreamCdnImageResizing
import io.getstream.chat.android.ui.common.utils.GiphyInfoType
import io.getstream.chat.android.ui.common.utils.GiphySizingMode

fun AudioRecordAttachmentContent(modifier: Modifier = TODO(), audioTrack: Attachment, onPlayPress: (Attachment) -> Unit)
fun AudioRecordGroupContent(modifier: Modifier = TODO(), attachmentState: AttachmentState)

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

fun ImageAttachmentPreviewContent(attachments: List<Attachment>, onAttachmentRemoved: (Attachment) -> Unit, modifier: Modifier = TODO())

fun LinkAttachmentContent(
    attachmentState: AttachmentState,
    linkDescriptionMaxLines: Int,
    modifier: Modifier = TODO(),
    onItemClick: (context: Context, Url: String) -> Unit = TODO(),
)

fun MediaAttachmentContent(
    attachmentState: AttachmentState,
    modifier: Modifier = TODO(),
    maximumNumberOfPreviewedItems: Int = TODO(),
    skipEnrichUrl: Boolean = TODO(),
    onItemClick: (mediaGalleryPreviewLauncher: ManagedActivityResultLauncher<MediaGalleryPreviewContract.Input, MediaGalleryPreviewResult?>, message: Message, attachmentPosition: Int, videoThumbnailsEnabled: Boolean, streamCdnImageResizing: StreamCdnImageResizing, skipEnrichUrl: Boolean) -> Unit = TODO(),
    itemOverlayContent: (attachmentType: String?) -> Unit = TODO(),
)

fun MediaAttachmentPreviewContent(
    attachments: List<Attachment>,
    onAttachmentRemoved: (Attachment) -> Unit,
    modifier: Modifier = TODO(),
    previewItemOverlayContent: (attachmentType: String?) -> Unit = TODO(),
)

fun MediaAttachmentQuotedContent(attachment: Attachment, modifier: Modifier = TODO())

fun MessageAttachmentsContent(
    message: Message,
    onLongItemClick: (Message) -> Unit,
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
)

fun QuotedMessageAttachmentContent(
    message: Message,
    onLongItemClick: (Message) -> Unit,
    modifier: Modifier = TODO(),
    onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
)

fun UnsupportedAttachmentContent(modifier: Modifier = TODO())
