package io.getstream.chat.android.ui.message.list.viewmodel.factory

import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider

class MessageListViewModelFactory(
    cid: String,
    messageId: String? = TODO(),
    messageLimit: Int = TODO(),
    navigateToThreadViaNotification: Boolean = TODO(),
) : ViewModelProvider.Factory {
    override fun <T: ViewModel> create(modelClass: Class<T>): T
    class Builder() {
        fun cid(cid: String): Builder
        fun messageId(messageId: String): Builder
        fun messageLimit(messageLimit: Int): Builder
        fun navigateToThreadViaNotification(navigateToThreadViaNotification: Boolean): Builder
        fun build(): ViewModelProvider.Factory
    }
}
