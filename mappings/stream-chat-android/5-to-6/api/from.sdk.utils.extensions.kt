package com.getstream.sdk.chat.utils.extensions

import android.content.Context
import io.getstream.chat.android.client.ChatClient
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import java.util.Date

fun Attachment.getDisplayableName(): String?
val Attachment.imagePreviewUrl: String?
fun Channel.isDirectMessaging(): Boolean
fun Context.wasPermissionRequested(permission: String): Boolean
fun Context.onPermissionRequested(permission: String)
fun Message.getCreatedAtOrThrow(): Date
fun Message.getCreatedAtOrNull(): Date?
fun Message.isModerationFailed(chatClient: ChatClient): Boolean
fun Message.isModerationFailed(currentUser: User?): Boolean
