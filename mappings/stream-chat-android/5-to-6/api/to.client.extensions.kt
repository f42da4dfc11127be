package io.getstream.chat.android.client.extensions

import androidx.lifecycle.LiveData
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.streamcdn.image.StreamCdnCropImageMode
import io.getstream.chat.android.models.streamcdn.image.StreamCdnOriginalImageDimensions
import io.getstream.chat.android.models.streamcdn.image.StreamCdnResizeImageMode
import kotlinx.coroutines.flow.Flow

const val EXTRA_UPLOAD_ID: String
const val EXTRA_DURATION: String
const val EXTRA_WAVEFORM_DATA: String
val Attachment.uploadId: String?
val Attachment.duration: Float?
val Attachment.waveformData: List<Float>?
fun Channel.isAnonymousChannel(): Boolean
fun Channel.isMutedFor(user: User): Boolean
fun Channel.countUnreadMentionsForUser(user: User): Int
fun <T> Flow<T>.asLiveData(): LiveData<T>
fun Message.enrichWithCid(newCid: String): Message
fun String.cidToTypeAndId(): Pair<String, String>
fun String.getStreamCdnHostedImageDimensions(): StreamCdnOriginalImageDimensions?

fun String.createResizedStreamCdnImageUrl(
    resizedWidthPercentage: Float,
    resizedHeightPercentage: Float,
    resizeMode: StreamCdnResizeImageMode? = TODO(),
    cropMode: StreamCdnCropImageMode? = TODO(),
): String
