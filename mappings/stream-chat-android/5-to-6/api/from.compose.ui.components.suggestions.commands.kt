package io.getstream.chat.android.compose.ui.components.suggestions.commands

import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.Command

fun CommandSuggestionItem(
    command: Command,
    modifier: Modifier = TODO(),
    onCommandSelected: (Command) -> Unit = TODO(),
    leadingContent: RowScope.(Command) -> Unit = TODO(),
    centerContent: RowScope.(Command) -> Unit = TODO(),
)

fun CommandSuggestionList(
    commands: List<Command>,
    modifier: Modifier = TODO(),
    onCommandSelected: (Command) -> Unit = TODO(),
    itemContent: (Command) -> Unit = TODO(),
)
