package io.getstream.chat.android.ui.common.images.resizing

import io.getstream.chat.android.models.streamcdn.image.StreamCdnCropImageMode
import io.getstream.chat.android.models.streamcdn.image.StreamCdnResizeImageMode

data class StreamCdnImageResizing(
    val imageResizingEnabled: Boolean,
    val resizedWidthPercentage: Float,
    val resizedHeightPercentage: Float,
    val resizeMode: StreamCdnResizeImageMode?,
    val cropMode: StreamCdnCropImageMode?,
) {
    companion object {
        fun defaultStreamCdnImageResizing(): StreamCdnImageResizing
    }
}
