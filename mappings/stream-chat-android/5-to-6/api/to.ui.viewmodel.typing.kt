package io.getstream.chat.android.ui.viewmodel.typing

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.widgets.typing.TypingIndicatorView

class TypingIndicatorViewModel(cid: String, chatClient: ChatClient = TODO(), messageId: String? = TODO()) : ViewModel {
    val typingUsers: LiveData<List<User>>
}

class TypingIndicatorViewModelFactory(
    cid: String,
    chatClient: ChatClient = TODO(),
    messageId: String? = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun cid(cid: String): Builder
        fun chatClient(chatClient: ChatClient): Builder
        fun messageId(messageId: String?): Builder
        fun build(): ViewModelProvider.Factory
    }
}

fun TypingIndicatorViewModel.bindView(view: TypingIndicatorView, lifecycleOwner: LifecycleOwner)
