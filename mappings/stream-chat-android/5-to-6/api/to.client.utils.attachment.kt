package io.getstream.chat.android.client.utils.attachment

import io.getstream.chat.android.models.Attachment

fun Attachment.isImage(): Boolean
fun Attachment.isVideo(): Boolean
fun Attachment.isAudio(): Boolean
fun Attachment.isFile(): Boolean
fun Attachment.isGiphy(): Boolean
fun Attachment.isImgur(): Boolean
fun Attachment.isLink(): Boolean
fun Attachment.isAudioRecording(): Boolean
