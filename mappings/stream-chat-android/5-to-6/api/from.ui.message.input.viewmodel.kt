package io.getstream.chat.android.ui.message.input.viewmodel

import androidx.lifecycle.LifecycleOwner
import com.getstream.sdk.chat.viewmodel.MessageInputViewModel
import io.getstream.chat.android.ui.message.input.MessageInputView

fun MessageInputViewModel.bindView(view: MessageInputView, lifecycleOwner: LifecycleOwner)
