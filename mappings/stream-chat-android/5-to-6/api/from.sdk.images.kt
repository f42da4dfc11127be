package com.getstream.sdk.chat.images

interface ImageHeadersProvider {
    fun getImageRequestHeaders(): Map<String, String>
}
