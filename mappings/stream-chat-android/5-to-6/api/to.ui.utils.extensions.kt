package io.getstream.chat.android.ui.utils.extensions

import android.content.Context
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.list.MessageListItemState
import io.getstream.chat.android.ui.common.state.messages.list.MessageListState
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem
import io.getstream.chat.android.ui.model.MessageListItemWrapper
import java.util.Date

fun Channel.getMembersStatusText(context: Context, currentUser: User? = TODO()): String
fun Channel.getLastMessage(): Message?
fun Message.isFailed(): Boolean
fun Message.hasNoAttachments(): Boolean
fun Message.isGiphyNotEphemeral(): Boolean
fun Message.getCreatedAtOrNull(): Date?
fun Message.getUpdatedAtOrNull(): Date?
fun Message.getCreatedAtOrThrow(): Date
fun Message.hasSingleReaction(): Boolean
fun Message.hasReactions(): Boolean
val Message.supportedLatestReactions: List<Reaction>
val Message.supportedReactionCounts: Map<String, Int>
fun Message.hasText(): Boolean
fun MessageListItemState.toUiMessageListItem(): MessageListItem
fun MessageListState.toMessageListItemWrapper(isInThread: Boolean): MessageListItemWrapper
fun User.getLastSeenText(context: Context): String
