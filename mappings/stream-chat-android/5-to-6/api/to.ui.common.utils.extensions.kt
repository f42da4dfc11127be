package io.getstream.chat.android.ui.common.utils.extensions

import android.content.Context
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import java.util.Date
import kotlinx.coroutines.flow.Flow

fun Attachment.getDisplayableName(): String?
val Attachment.imagePreviewUrl: String?
val Channel.initials: String
fun Channel.isDirectMessaging(): Boolean
fun Context.wasPermissionRequested(permission: String): Boolean
fun Context.onPermissionRequested(permission: String)
fun <T> Flow<T>.onFirst(onFirst: (T) -> Unit): Flow<T>
fun Message.getCreatedAtOrThrow(): Date
fun Message.getCreatedAtOrNull(): Date?
fun Message.isModerationFailed(currentUser: User?): Boolean
val User.initials: String
