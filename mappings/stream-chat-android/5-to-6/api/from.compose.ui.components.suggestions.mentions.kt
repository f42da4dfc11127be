package io.getstream.chat.android.compose.ui.components.suggestions.mentions

import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import io.getstream.chat.android.client.models.User

fun MentionSuggestionItem(
    user: User,
    onMentionSelected: (User) -> Unit,
    modifier: Modifier = TODO(),
    leadingContent: RowScope.(User) -> Unit = TODO(),
    centerContent: RowScope.(User) -> Unit = TODO(),
    trailingContent: RowScope.(User) -> Unit = TODO(),
)

fun MentionSuggestionList(
    users: List<User>,
    modifier: Modifier = TODO(),
    onMentionSelected: (User) -> Unit = TODO(),
    itemContent: (User) -> Unit = TODO(),
)
