package io.getstream.chat.android.client.utils.message

import io.getstream.chat.android.models.Message

fun Message.isDeleted(): Boolean
fun Message.isRegular(): Boolean
fun Message.isEphemeral(): Boolean
fun Message.isSystem(): Boolean
fun Message.isError(): Boolean
fun Message.isGiphy(): Boolean
fun Message.isGiphyEphemeral(): Boolean
fun Message.isThreadStart(): Boolean
fun Message.isThreadReply(): Boolean
fun Message.isReply(): Boolean
