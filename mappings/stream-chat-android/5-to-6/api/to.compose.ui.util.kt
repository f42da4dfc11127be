package io.getstream.chat.android.compose.ui.util

import android.content.Context
import android.net.Uri
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.FilterQuality
import androidx.compose.ui.graphics.painter.Painter
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.unit.LayoutDirection
import coil.ImageLoader
import coil.compose.AsyncImagePainter
import coil.request.ImageRequest
import io.getstream.chat.android.compose.state.messages.MessageAlignment
import io.getstream.chat.android.compose.ui.attachments.AttachmentFactory
import io.getstream.chat.android.compose.ui.messages.list.MessagesLazyListState
import io.getstream.chat.android.compose.ui.theme.StreamTypography
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.helper.internal.AttachmentFilter
import io.getstream.chat.android.ui.common.helper.internal.StorageHelper
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData
import io.getstream.chat.android.ui.common.state.messages.list.MessageItemState
import java.util.Date

value class StreamImageLoaderProvidableCompositionLocal internal constructor() {
    val current: ImageLoader
}

fun interface MessageAlignmentProvider {
    fun provideMessageAlignment(messageItem: MessageItemState): MessageAlignment
    companion object {
        fun defaultMessageAlignmentProvider(): MessageAlignmentProvider
    }
}

fun interface MessagePreviewFormatter {
    fun formatMessagePreview(message: Message, currentUser: User?): AnnotatedString
    companion object {
        fun defaultFormatter(
            context: Context,
            typography: StreamTypography,
            attachmentFactories: List<AttachmentFactory>,
        ): MessagePreviewFormatter
    }
}

interface ReactionIconFactory {
    fun isReactionSupported(type: String): Boolean
    fun createReactionIcon(type: String): ReactionIcon
    fun createReactionIcons(): Map<String, ReactionIcon>
    companion object {
        fun defaultFactory(): ReactionIconFactory
    }
}

data class ReactionDrawable(val iconResId: Int, val selectedIconResId: Int)

data class ReactionIcon(val painter: Painter, val selectedPainter: Painter) {
    fun getPainter(isSelected: Boolean): Painter
}

class StorageHelperWrapper(context: Context, storageHelper: StorageHelper, attachmentFilter: AttachmentFilter) {
    fun getFiles(): List<AttachmentMetaData>
    fun getMedia(): List<AttachmentMetaData>
    fun getAttachmentsForUpload(attachments: List<AttachmentMetaData>): List<Attachment>
    fun getAttachmentsFromUris(uris: List<Uri>): List<Attachment>
    fun getAttachmentsMetadataFromUris(uris: List<Uri>): List<AttachmentMetaData>
}

fun interface StreamCoilImageLoaderFactory {
    fun imageLoader(context: Context): ImageLoader
    companion object {
        fun defaultFactory(): StreamCoilImageLoaderFactory
    }
}

fun Channel.getLastMessage(currentUser: User?): Message?
fun Channel.getReadStatuses(userToIgnore: User?): List<Date>
fun Channel.isDistinct(): Boolean
fun Channel.isOneToOne(currentUser: User?): Boolean
fun Channel.getMembersStatusText(context: Context, currentUser: User?): String
fun Channel.getOtherUsers(currentUser: User?): List<User>
fun Modifier.mirrorRtl(layoutDirection: LayoutDirection): Modifier

fun rememberStreamImagePainter(
    data: Any?,
    placeholderPainter: Painter? = TODO(),
    errorPainter: Painter? = TODO(),
    fallbackPainter: Painter? = TODO(),
    onLoading: ((AsyncImagePainter.State.Loading) -> Unit)? = TODO(),
    onSuccess: ((AsyncImagePainter.State.Success) -> Unit)? = TODO(),
    onError: ((AsyncImagePainter.State.Error) -> Unit)? = TODO(),
    contentScale: ContentScale = TODO(),
    filterQuality: FilterQuality = TODO(),
): AsyncImagePainter

fun rememberStreamImagePainter(
    model: ImageRequest,
    placeholderPainter: Painter? = TODO(),
    errorPainter: Painter? = TODO(),
    fallbackPainter: Painter? = TODO(),
    onLoading: ((AsyncImagePainter.State.Loading) -> Unit)? = TODO(),
    onSuccess: ((AsyncImagePainter.State.Success) -> Unit)? = TODO(),
    onError: ((AsyncImagePainter.State.Error) -> Unit)? = TODO(),
    contentScale: ContentScale = TODO(),
    filterQuality: FilterQuality = TODO(),
): AsyncImagePainter

val LocalStreamImageLoader: StreamImageLoaderProvidableCompositionLocal

fun rememberMessagesLazyListState(
    initialFirstVisibleItemIndex: Int = TODO(),
    initialFirstVisibleItemScrollOffset: Int = TODO(),
    messageOffsetHandler: MessagesLazyListState.MessageOffsetHandler = TODO(),
): MessagesLazyListState

fun rememberMessageListState(
    initialFirstVisibleItemIndex: Int = TODO(),
    initialFirstVisibleItemScrollOffset: Int = TODO(),
    parentMessageId: String? = TODO(),
    messageOffsetHandler: MessagesLazyListState.MessageOffsetHandler = TODO(),
): MessagesLazyListState

fun User.getLastSeenText(context: Context): String
