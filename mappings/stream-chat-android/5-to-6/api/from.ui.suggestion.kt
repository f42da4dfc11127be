package io.getstream.chat.android.ui.suggestion

import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User

sealed class Suggestions() {
    fun hasSuggestions(): Boolean
    data class MentionSuggestions(val users: List<User>) : Suggestions
    data class CommandSuggestions(val commands: List<Command>) : Suggestions
    object EmptySuggestions : Suggestions
}
