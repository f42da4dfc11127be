package io.getstream.chat.android.client.extensions

import androidx.lifecycle.LiveData
import io.getstream.chat.android.client.call.Call
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import kotlinx.coroutines.flow.Flow

var Attachment.uploadId: String?
fun <T: Any> Call<T>.forceNewRequest(): Call<T>
fun Channel.isAnonymousChannel(): Boolean
fun Channel.isMutedFor(user: User): Boolean
fun Channel.countUnreadMentionsForUser(user: User): Int
fun <T> Flow<T>.asLiveData(): LiveData<T>
fun Message.enrichWithCid(cid: String): Message
fun String.cidToTypeAndId(): Pair<String, String>
