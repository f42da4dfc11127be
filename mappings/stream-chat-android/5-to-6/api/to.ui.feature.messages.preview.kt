package io.getstream.chat.android.ui.feature.messages.preview

import io.getstream.chat.android.ui.font.TextStyle

data class MessagePreviewStyle(val messageSenderTextStyle: TextStyle, val messageTextStyle: TextStyle, val messageTimeTextStyle: TextStyle)
