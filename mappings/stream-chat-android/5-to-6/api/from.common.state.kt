package io.getstream.chat.android.common.state

import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.Reaction
import io.getstream.chat.android.offline.plugin.state.channel.thread.ThreadState

enum class DeletedMessageVisibility {
    ALWAYS_HIDDEN, VISIBLE_FOR_CURRENT_USER, ALWAYS_VISIBLE
}

sealed class MessageAction(val message: Message)
class React(val reaction: Reaction, message: Message) : MessageAction
class Resend(message: Message) : MessageAction
class Reply(message: Message) : MessageAction
class ThreadReply(message: Message) : MessageAction
class Copy(message: Message) : MessageAction
class Edit(message: Message) : MessageAction
class Pin(message: Message) : MessageAction
class Delete(message: Message) : MessageAction
class Flag(message: Message) : MessageAction
class MuteUser(message: Message) : MessageAction
class CustomAction(message: Message, val extraProperties: Map<String, Any> = TODO()) : MessageAction

sealed class MessageFooterVisibility() {
    object Never : MessageFooterVisibility
    object LastInGroup : MessageFooterVisibility
    data class WithTimeDifference(val timeDifferenceMillis: Long = TODO()) : MessageFooterVisibility
    object Always : MessageFooterVisibility
}

sealed class MessageMode() {
    object Normal : MessageMode
    data class MessageThread(val parentMessage: Message, val threadState: ThreadState? = TODO()) : MessageMode
}

sealed class ValidationError() {
    data class MessageLengthExceeded(val messageLength: Int, val maxMessageLength: Int) : ValidationError
    data class AttachmentSizeExceeded(val attachments: List<Attachment>, val maxAttachmentSize: Long) : ValidationError
    data class AttachmentCountExceeded(val attachmentCount: Int, val maxAttachmentCount: Int) : ValidationError
    object ContainsLinksWhenNotAllowed : ValidationError
}
