package io.getstream.chat.android.ui.message.preview

import io.getstream.chat.android.ui.common.style.TextStyle

data class MessagePreviewStyle(val messageSenderTextStyle: TextStyle, val messageTextStyle: TextStyle, val messageTimeTextStyle: TextStyle)
