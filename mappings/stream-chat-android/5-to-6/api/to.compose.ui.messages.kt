package io.getstream.chat.android.compose.ui.messages

import io.getstream.chat.android.compose.state.messages.attachments.StatefulStreamMediaRecorder
import io.getstream.chat.android.compose.ui.messages.list.ThreadMessagesStart
import io.getstream.chat.android.compose.viewmodel.messages.MessagesViewModelFactory
import io.getstream.chat.android.models.Channel

fun MessagesScreen(
    viewModelFactory: MessagesViewModelFactory,
    showHeader: Boolean = TODO(),
    onBackPressed: () -> Unit = TODO(),
    onHeaderTitleClick: (channel: Channel) -> Unit = TODO(),
    onChannelAvatarClick: () -> Unit = TODO(),
    skipPushNotification: Boolean = TODO(),
    skipEnrichUrl: Boolean = TODO(),
    threadMessagesStart: ThreadMessagesStart = TODO(),
    statefulStreamMediaRecorder: StatefulStreamMediaRecorder? = TODO(),
)
