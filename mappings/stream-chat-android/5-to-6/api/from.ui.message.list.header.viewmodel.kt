package io.getstream.chat.android.ui.message.list.header.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.ui.message.list.header.MessageListHeaderView

class MessageListHeaderViewModel(cid: String, chatClient: ChatClient = TODO(), clientState: ClientState = TODO()) : ViewModel {
    val channel: LiveData<Channel>
    val typingUsers: LiveData<List<User>>
    val members: LiveData<List<Member>>
    val membersCount: LiveData<Int?>
    val online: LiveData<ConnectionState>
    val activeThread: LiveData<Message?>
    fun setActiveThread(message: Message)
    fun resetThread()
}

fun MessageListHeaderViewModel.bindView(view: MessageListHeaderView, lifecycle: LifecycleOwner)
