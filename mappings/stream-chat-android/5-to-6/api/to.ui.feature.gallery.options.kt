package io.getstream.chat.android.ui.feature.gallery.options

import android.graphics.drawable.Drawable
import io.getstream.chat.android.ui.font.TextStyle

data class AttachmentGalleryOptionsViewStyle(
    val optionTextStyle: TextStyle,
    val backgroundColor: Int,
    val replyOptionEnabled: Boolean,
    val replyOptionDrawable: Drawable,
    val showInChatOptionEnabled: Boolean,
    val showInChatOptionDrawable: Drawable,
    val saveMediaOptionEnabled: Boolean,
    val saveMediaOptionDrawable: Drawable,
    val deleteOptionEnabled: Boolean,
    val deleteOptionDrawable: Drawable,
    val deleteOptionTextColor: Int,
)
