package io.getstream.chat.android.common.composer

import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.state.MessageAction
import io.getstream.chat.android.common.state.MessageMode
import io.getstream.chat.android.common.state.ValidationError

data class MessageComposerState(
    val inputValue: String = TODO(),
    val attachments: List<Attachment> = TODO(),
    val action: MessageAction? = TODO(),
    val validationErrors: List<ValidationError> = TODO(),
    val mentionSuggestions: List<User> = TODO(),
    val commandSuggestions: List<Command> = TODO(),
    val coolDownTime: Int = TODO(),
    val messageMode: MessageMode = TODO(),
    val alsoSendToChannel: Boolean = TODO(),
    val ownCapabilities: Set<String> = TODO(),
    val hasCommands: Boolean = TODO(),
    val currentUser: User? = TODO(),
)
