package io.getstream.chat.android.compose.state.messages

import androidx.compose.ui.Alignment

enum class MessageAlignment(val itemAlignment: Alignment, val contentAlignment: Alignment.Horizontal) {
    Start, End
}
