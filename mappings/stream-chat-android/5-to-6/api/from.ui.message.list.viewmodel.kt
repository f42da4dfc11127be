package io.getstream.chat.android.ui.message.list.viewmodel

import androidx.lifecycle.LifecycleOwner
import com.getstream.sdk.chat.viewmodel.messages.MessageListViewModel
import io.getstream.chat.android.ui.message.list.MessageListView

fun MessageListViewModel.bindView(view: MessageListView, lifecycleOwner: LifecycleOwner, enforceUniqueReactions: Boolean = TODO())
