package io.getstream.chat.android.compose.ui.attachments

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

open class AttachmentFactory(
    val canHandle: (attachments: List<Attachment>) -> Boolean,
    val previewContent: ((modifier: Modifier, attachments: List<Attachment>, onAttachmentRemoved: (Attachment) -> Unit) -> Unit)? = TODO(),
    val content: (modifier: Modifier, attachmentState: AttachmentState) -> Unit,
    val textFormatter: (attachments: Attachment) -> String = TODO(),
)

object StreamAttachmentFactories {
    fun defaultFactories(
        linkDescriptionMaxLines: Int = TODO(),
        giphyInfoType: GiphyInfoType = TODO(),
        giphySizingMode: GiphySizingMode = TODO(),
        contentScale: ContentScale = TODO(),
        skipEnrichUrl: Boolean = TODO(),
        onUploadContentItemClick: (Attachment, List<AttachmentPreviewHandler>) -> Unit = TODO(),
        onLinkContentItemClick: (context: Context, previewUrl: String) -> Unit = TODO(),
        onGiphyContentItemClick: (context: Context, Url: String) -> Unit = TODO(),
        onMediaContentItemClick: (mediaGalleryPreviewLauncher: ManagedActivityResultLauncher<MediaGalleryPreviewContract.Input, MediaGalleryPreviewResult?>, message: Message, attachmentPosition: Int, videoThumbnailsEnabled: Boolean, streamCdnImageResizing: StreamCdnImageResizing, skipEnrichUrl: Boolean) -> Unit = TODO(),
        onFileContentItemClick: (previewHandlers: List<AttachmentPreviewHandler>, attachment: Attachment) -> Unit = TODO(),
    ): List<AttachmentFactory>
    fun defaultQuotedFactories(): List<AttachmentFactory>
}
