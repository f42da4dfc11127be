package io.getstream.chat.android.compose.ui.messages

import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.common.state.DeletedMessageVisibility
import io.getstream.chat.android.common.state.MessageFooterVisibility
import io.getstream.chat.android.compose.ui.messages.list.ThreadMessagesStart

fun MessagesScreen(
    channelId: String,
    messageLimit: Int = TODO(),
    showHeader: Boolean = TODO(),
    enforceUniqueReactions: Boolean = TODO(),
    showDateSeparators: Boolean = TODO(),
    showSystemMessages: Boolean = TODO(),
    deletedMessageVisibility: DeletedMessageVisibility = TODO(),
    messageFooterVisibility: MessageFooterVisibility = TODO(),
    onBackPressed: () -> Unit = TODO(),
    onHeaderActionClick: (channel: Channel) -> Unit = TODO(),
    messageId: String? = TODO(),
    navigateToThreadViaNotification: Boolean = TODO(),
    skipPushNotification: Boolean = TODO(),
    skipEnrichUrl: Boolean = TODO(),
    threadMessagesStart: ThreadMessagesStart = TODO(),
)
