package io.getstream.chat.android.compose.viewmodel.mediapreview

import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.ConnectionState
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import kotlinx.coroutines.flow.StateFlow

class MediaGalleryPreviewViewModel(
    chatClient: ChatClient,
    clientState: ClientState,
    messageId: String,
    skipEnrichUrl: Boolean = TODO(),
) : ViewModel {
    val user: StateFlow<User?>
    val message: Message
    var isSharingInProgress: Boolean
    var promptedAttachment: Attachment?
    val connectionState: ConnectionState
    val isShowingOptions: Boolean
    val isShowingGallery: Boolean
    fun toggleMediaOptions(isShowingOptions: Boolean)
    fun toggleGallery(isShowingGallery: Boolean)
    fun deleteCurrentMediaAttachment(currentMediaAttachment: Attachment, skipEnrichUrl: Boolean = TODO())
}

class MediaGalleryPreviewViewModelFactory(
    chatClient: ChatClient,
    clientState: ClientState = TODO(),
    messageId: String,
    skipEnrichUrl: Boolean = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
}
