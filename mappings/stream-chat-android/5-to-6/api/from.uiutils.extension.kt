package io.getstream.chat.android.uiutils.extension

import android.content.Context
import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Filters
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import java.util.Date

fun Attachment.isFile(): Boolean
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

fun Context.openSystemSettings()
fun Date.isInLastMinute(): Boolean
fun Filters.defaultChannelListFilter(user: User?): FilterObject?
fun String.containsLinks(): Boolean
fun String.addSchemeToUrlIfNeeded(): String
fun User.getLastSeenText(context: Context, userOnlineResId: Int, userLastSeenJustNowResId: Int, userLastSeenResId: Int): String
