package io.getstream.chat.android.compose.ui.components.reactionoptions

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.lazy.grid.GridCells
import androidx.compose.foundation.lazy.grid.LazyGridScope
import androidx.compose.ui.Modifier
import io.getstream.chat.android.compose.state.reactionoptions.ReactionOptionItemState
import io.getstream.chat.android.compose.ui.util.ReactionIcon
import io.getstream.chat.android.models.Reaction

fun ExtendedReactionsOptions(
    ownReactions: List<Reaction>,
    onReactionOptionSelected: (ReactionOptionItemState) -> Unit,
    modifier: Modifier = TODO(),
    cells: GridCells = TODO(),
    reactionTypes: Map<String, ReactionIcon> = TODO(),
    itemContent: LazyGridScope.(ReactionOptionItemState) -> Unit = TODO(),
)

fun ReactionOptionItem(option: ReactionOptionItemState, modifier: Modifier = TODO())

fun ReactionOptions(
    ownReactions: List<Reaction>,
    onReactionOptionSelected: (ReactionOptionItemState) -> Unit,
    onShowMoreReactionsSelected: () -> Unit,
    modifier: Modifier = TODO(),
    numberOfReactionsShown: Int = TODO(),
    horizontalArrangement: Arrangement.Horizontal = TODO(),
    reactionTypes: Map<String, ReactionIcon> = TODO(),
    showMoreReactionsIcon: Int = TODO(),
    itemContent: RowScope.(ReactionOptionItemState) -> Unit = TODO(),
)
