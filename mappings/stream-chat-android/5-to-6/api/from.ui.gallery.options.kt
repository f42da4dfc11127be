package io.getstream.chat.android.ui.gallery.options

import android.graphics.drawable.Drawable
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle

data class AttachmentGalleryOptionsViewStyle(
    val optionTextStyle: TextStyle,
    val backgroundColor: Int,
    val replyOptionEnabled: Boolean,
    val replyOptionDrawable: Drawable,
    val showInChatOptionEnabled: Boolean,
    val showInChatOptionDrawable: Drawable,
    val saveImageOptionEnabled: Boolean,
    val saveImageOptionDrawable: Drawable,
    val deleteOptionEnabled: Boolean,
    val deleteOptionDrawable: Drawable,
    val deleteOptionTextColor: Int,
) : ViewStyle
