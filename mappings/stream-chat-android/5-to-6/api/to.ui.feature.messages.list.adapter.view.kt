package io.getstream.chat.android.ui.feature.messages.list.adapter.view

import android.graphics.drawable.Drawable
import android.widget.ImageView
import io.getstream.chat.android.ui.common.utils.GiphyInfoType
import io.getstream.chat.android.ui.common.utils.GiphySizingMode
import io.getstream.chat.android.ui.font.TextStyle

class GiphyMediaAttachmentViewStyle(
    val progressIcon: Drawable,
    val giphyIcon: Drawable,
    val placeholderIcon: Drawable,
    val imageBackgroundColor: Int,
    val giphyType: GiphyInfoType,
    val scaleType: ImageView.ScaleType,
    val sizingMode: GiphySizingMode,
    val width: Int,
    val height: Int,
    val dimensionRatio: Float,
) {
    companion object {
        const val NO_GIVEN_DIMENSION_RATIO: Float
        const val NO_GIVEN_HEIGHT: Int
        const val SQUARE_DIMENSION_RATIO: Float
    }
}

data class MediaAttachmentViewStyle(
    val progressIcon: Drawable,
    val placeholderIcon: Drawable,
    val placeholderIconTint: Int?,
    val mediaPreviewBackgroundColor: Int,
    val moreCountOverlayColor: Int,
    val moreCountTextStyle: TextStyle,
    val playVideoIcon: Drawable?,
    val playVideoIconTint: Int?,
    val playVideoIconBackgroundColor: Int,
    val playVideoIconElevation: Float,
    val playVideoIconPaddingTop: Int,
    val playVideoIconPaddingBottom: Int,
    val playVideoIconPaddingStart: Int,
    val playVideoIconPaddingEnd: Int,
    val playVideoIconCornerRadius: Float,
)
