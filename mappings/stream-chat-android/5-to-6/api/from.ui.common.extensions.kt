package io.getstream.chat.android.ui.common.extensions

import android.content.Context
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.Reaction
import io.getstream.chat.android.client.models.User
import java.util.Date

fun Channel.getLastMessage(): Message?
fun Message.isDeleted(): Boolean
fun Message.isFailed(): Boolean
fun Message.isInThread(): Boolean
fun Message.hasNoAttachments(): Boolean
fun Message.isRegular(): Boolean
fun Message.isEphemeral(): Boolean
fun Message.isSystem(): Boolean
fun Message.isError(): Boolean
fun Message.isGiphyEphemeral(): Boolean
fun Message.isGiphyNotEphemeral(): Boolean
fun Message.getCreatedAtOrNull(): Date?
fun Message.getUpdatedAtOrNull(): Date?
fun Message.getCreatedAtOrThrow(): Date
fun Message.hasSingleReaction(): Boolean
fun Message.hasReactions(): Boolean
val Message.supportedLatestReactions: List<Reaction>
val Message.supportedReactionCounts: Map<String, Int>
fun Message.isReply(): Boolean
fun Message.hasText(): Boolean
fun User.getLastSeenText(context: Context): String
