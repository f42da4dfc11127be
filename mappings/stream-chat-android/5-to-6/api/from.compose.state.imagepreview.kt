package io.getstream.chat.android.compose.state.imagepreview

import android.os.Parcelable

class ImagePreviewResult(val messageId: String, val resultType: ImagePreviewResultType) : Parcelable

enum class ImagePreviewResultType {
    SHOW_IN_CHAT, QUOTE
}
