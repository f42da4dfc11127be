package io.getstream.chat.android.ui.common.state.messages

import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.state.plugin.state.channel.thread.ThreadState

sealed class MessageAction() {
    abstract val message: Message
}

data class React(val reaction: Reaction, override val message: Message) : MessageAction
data class Resend(override val message: Message) : MessageAction
data class Reply(override val message: Message) : MessageAction
data class ThreadReply(override val message: Message) : MessageAction
data class Copy(override val message: Message) : MessageAction
data class Edit(override val message: Message) : MessageAction
data class Pin(override val message: Message) : MessageAction
data class Delete(override val message: Message) : MessageAction
data class Flag(override val message: Message) : MessageAction
data class CustomAction(override val message: Message, val extraProperties: Map<String, Any> = TODO()) : MessageAction

sealed class MessageMode() {
    object Normal : MessageMode
    data class MessageThread(val parentMessage: Message, val threadState: ThreadState? = TODO()) : MessageMode
}

fun MessageAction.updateMessage(message: Message): MessageAction
