package io.getstream.chat.android.compose.ui.components.userreactions

import androidx.compose.ui.Modifier
import io.getstream.chat.android.compose.state.userreactions.UserReactionItemState

fun UserReactionItem(item: UserReactionItemState, modifier: Modifier = TODO())
fun CurrentUserReactionItemPreview()
fun OtherUserReactionItemPreview()
fun UserReactions(items: List<UserReactionItemState>, modifier: Modifier = TODO(), itemContent: (UserReactionItemState) -> Unit = TODO())
