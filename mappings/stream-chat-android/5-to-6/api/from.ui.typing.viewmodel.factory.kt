package io.getstream.chat.android.ui.typing.viewmodel.factory

import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import io.getstream.chat.android.client.ChatClient

class TypingIndicatorViewModelFactory(cid: String, chatClient: ChatClient = TODO()) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun cid(cid: String): Builder
        fun chatClient(chatClient: ChatClient): Builder
        fun build(): ViewModelProvider.Factory
    }
}
