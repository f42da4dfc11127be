package io.getstream.chat.android.compose.ui.attachments

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
        onImageContentItemClick: (imagePreviewLauncher: ManagedActivityResultLauncher<ImagePreviewContract.Input, ImagePreviewResult?>, message: Message, attachmentPosition: Int, skipEnrichUrl: Boolean) -> Unit = TODO(),
        onFileContentItemClick: (previewHandlers: List<AttachmentPreviewHandler>, attachment: Attachment) -> Unit = TODO(),
    ): List<AttachmentFactory>
    fun defaultQuotedFactories(): List<AttachmentFactory>
}
