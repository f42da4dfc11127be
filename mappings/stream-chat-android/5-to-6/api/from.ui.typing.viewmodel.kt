package io.getstream.chat.android.ui.typing.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.typing.TypingIndicatorView

class TypingIndicatorViewModel(cid: String, chatClient: ChatClient = TODO()) : ViewModel {
    val typingUsers: LiveData<List<User>>
}

fun TypingIndicatorViewModel.bindView(view: TypingIndicatorView, lifecycleOwner: LifecycleOwner)
