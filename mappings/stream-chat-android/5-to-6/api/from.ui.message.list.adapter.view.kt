package io.getstream.chat.android.ui.message.list.adapter.view

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.FrameLayout
import android.widget.ImageView
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.message.list.MessageReplyStyle
import io.getstream.chat.android.ui.utils.GiphyInfoType
import io.getstream.chat.android.ui.utils.GiphySizingMode

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

data class ImageAttachmentViewStyle(
    val progressIcon: Drawable,
    val placeholderIcon: Drawable,
    val imageBackgroundColor: Int,
    val moreCountOverlayColor: Int,
    val moreCountTextStyle: TextStyle,
) : ViewStyle

class MessageReplyView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setMessage(message: Message, isMine: Boolean, style: MessageReplyStyle?)
}
