package io.getstream.chat.android.ui.utils

import io.getstream.chat.android.client.models.Attachment

enum class GiphyInfoType(val value: String) {
    ORIGINAL, FIXED_HEIGHT, FIXED_HEIGHT_DOWNSAMPLED
}

data class GiphyInfo(val url: String, val width: Int, val height: Int)

enum class GiphySizingMode {
    ADAPTIVE, FIXED_SIZE
}

fun Attachment.giphyInfo(field: GiphyInfoType): GiphyInfo?
