package io.getstream.chat.android.compose.ui.attachments.factory

import android.content.Context
import androidx.activity.compose.ManagedActivityResultLauncher
import androidx.compose.ui.layout.ContentScale
import io.getstream.chat.android.compose.state.mediagallerypreview.MediaGalleryPreviewResult
import io.getstream.chat.android.compose.ui.attachments.AttachmentFactory
import io.getstream.chat.android.compose.ui.attachments.preview.MediaGalleryPreviewContract
import io.getstream.chat.android.compose.ui.attachments.preview.handler.AttachmentPreviewHandler
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.images.resizing.StreamCdnImageResizing
import io.getstream.chat.android.ui.common.utils.GiphyInfoType
import io.getstream.chat.android.ui.common.utils.GiphySizingMode

fun AudioRecordAttachmentFactory(): AttachmentFactory
fun FileAttachmentFactory(onContentItemClick: (previewHandlers: List<AttachmentPreviewHandler>, attachment: Attachment) -> Unit = TODO()): AttachmentFactory

fun GiphyAttachmentFactory(
    giphyInfoType: GiphyInfoType = TODO(),
    giphySizingMode: GiphySizingMode = TODO(),
    contentScale: ContentScale = TODO(),
    onContentItemClick: (context: Context, Url: String) -> Unit = TODO(),
): AttachmentFactory

fun LinkAttachmentFactory(
    linkDescriptionMaxLines: Int,
    onContentItemClick: (context: Context, previewUrl: String) -> Unit = TODO(),
): AttachmentFactory

fun MediaAttachmentFactory(
    maximumNumberOfPreviewedItems: Int = TODO(),
    skipEnrichUrl: Boolean = TODO(),
    onContentItemClick: (mediaGalleryPreviewLauncher: ManagedActivityResultLauncher<MediaGalleryPreviewContract.Input, MediaGalleryPreviewResult?>, message: Message, attachmentPosition: Int, videoThumbnailsEnabled: Boolean, streamCdnImageResizing: StreamCdnImageResizing, skipEnrichUrl: Boolean) -> Unit = TODO(),
    itemOverlayContent: (attachmentType: String?) -> Unit = TODO(),
    previewItemOverlayContent: (attachmentType: String?) -> Unit = TODO(),
): AttachmentFactory

fun QuotedAttachmentFactory(): AttachmentFactory
fun UnsupportedAttachmentFactory(): AttachmentFactory
fun UploadAttachmentFactory(onContentItemClick: (Attachment, List<AttachmentPreviewHandler>) -> Unit = TODO()): AttachmentFactory
