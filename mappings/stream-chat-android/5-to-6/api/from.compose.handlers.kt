package io.getstream.chat.android.compose.handlers

import android.content.ClipboardManager
import androidx.compose.foundation.lazy.LazyListState
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User

fun interface ClipboardHandler {
    fun copyMessage(message: Message)
}

class ClipboardHandlerImpl(
    clipboardManager: ClipboardManager,
    autoTranslationEnabled: Boolean = TODO(),
    getCurrentUser: () -> User? = TODO(),
) : ClipboardHandler {
    override fun copyMessage(message: Message)
}

fun LoadMoreHandler(listState: LazyListState, loadMoreThreshold: Int = TODO(), loadMore: () -> Unit)
