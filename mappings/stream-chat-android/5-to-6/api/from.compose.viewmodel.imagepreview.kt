package io.getstream.chat.android.compose.viewmodel.imagepreview

import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import kotlinx.coroutines.flow.StateFlow

class ImagePreviewViewModel(chatClient: ChatClient, messageId: String, skipEnrichUrl: Boolean = TODO()) : ViewModel {
    val user: StateFlow<User?>
    val message: Message
    val isShowingOptions: Boolean
    val isShowingGallery: Boolean
    fun toggleImageOptions(isShowingOptions: Boolean)
    fun toggleGallery(isShowingGallery: Boolean)
    fun deleteCurrentImage(currentImage: Attachment, skipEnrichUrl: Boolean = TODO())
}

class ImagePreviewViewModelFactory(chatClient: ChatClient, messageId: String, skipEnrichUrl: Boolean = TODO()) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
}
