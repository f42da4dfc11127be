package io.getstream.chat.android.compose.state.mediagallerypreview

import android.os.Parcelable

class MediaGalleryPreviewResult(
    val messageId: String,
    val parentMessageId: String?,
    val resultType: MediaGalleryPreviewResultType,
) : Parcelable

enum class MediaGalleryPreviewResultType {
    SHOW_IN_CHAT, QUOTE
}
