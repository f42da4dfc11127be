package io.getstream.chat.android.ui.channel.list.header.viewmodel

import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.ViewModel
import io.getstream.chat.android.client.models.ConnectionState
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.ui.channel.list.header.ChannelListHeaderView

class ChannelListHeaderViewModel(clientState: ClientState = TODO()) : ViewModel {
    val currentUser: LiveData<User?>
    val connectionState: LiveData<ConnectionState>
}

fun ChannelListHeaderViewModel.bindView(view: ChannelListHeaderView, lifecycleOwner: LifecycleOwner)
