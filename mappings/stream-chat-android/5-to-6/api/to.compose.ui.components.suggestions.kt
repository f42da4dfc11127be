package io.getstream.chat.android.compose.ui.components.suggestions

import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Shape

fun SuggestionList(
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    contentPadding: PaddingValues = TODO(),
    headerContent: () -> Unit = TODO(),
    centerContent: () -> Unit,
)
