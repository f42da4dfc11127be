package io.getstream.chat.android.compose.handlers

import android.content.ClipboardManager
import android.content.Context
import androidx.compose.foundation.lazy.LazyListState
import com.google.accompanist.permissions.PermissionState
import io.getstream.chat.android.models.Message

fun interface ClipboardHandler {
    fun copyMessage(message: Message)
}

class ClipboardHandlerImpl(clipboardManager: ClipboardManager) : ClipboardHandler {
    override fun copyMessage(message: Message)
}

interface PermissionHandler {
    fun canHandle(permission: String): Boolean
    fun canHandle(permissions: List<String>): Boolean
    fun onHandleRequest(payload: Map<String, Any> = TODO())
}

class DownloadPermissionHandler(
    permissionState: PermissionState,
    context: Context,
    onPermissionRequired: () -> Unit = TODO(),
    onPermissionGranted: (Map<String, Any>) -> Unit = TODO(),
) : PermissionHandler {
    fun ObservePermissionChanges()
    override fun canHandle(permission: String): Boolean
    override fun onHandleRequest(payload: Map<String, Any>)
    companion object {
        const val PayloadAttachment: String
    }
}

fun LoadMoreHandler(listState: LazyListState, loadMoreThreshold: Int = TODO(), loadMore: () -> Unit)
