package io.getstream.chat.android.ui.message.list.adapter.view.internal

import android.content.Context
import android.util.AttributeSet
import androidx.constraintlayout.widget.ConstraintLayout
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.ui.utils.GiphyInfoType

class GiphyMediaAttachmentView : ConstraintLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun showGiphy(attachment: Attachment, giphyType: GiphyInfoType = TODO())
    fun setImageShapeByCorners(topLeft: Float, topRight: Float, bottomRight: Float, bottomLeft: Float)
}
