package io.getstream.chat.android.uiutils.extension

import android.content.Context
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.Filters
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import java.util.Date

fun Attachment.isAnyFileType(): Boolean
fun Attachment.isUploading(): Boolean
fun Attachment.hasLink(): Boolean
fun Channel.getPreviewMessage(currentUser: User?): Message?
fun Channel.getDisplayName(context: Context, currentUser: User? = TODO(), fallback: Int, maxMembers: Int = TODO()): String

fun Channel.getMembersStatusText(
    context: Context,
    currentUser: User?,
    userOnlineResId: Int,
    userLastSeenJustNowResId: Int,
    userLastSeenResId: Int,
    memberCountResId: Int,
    memberCountWithOnlineResId: Int,
): String

fun Date.isInLastMinute(): Boolean
fun Filters.defaultChannelListFilter(user: User?): FilterObject?
fun String.containsLinks(): Boolean
fun String.addSchemeToUrlIfNeeded(): String
fun User.getLastSeenText(context: Context, userOnlineResId: Int, userLastSeenJustNowResId: Int, userLastSeenResId: Int): String
