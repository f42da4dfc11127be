package io.getstream.chat.android.offline.model.message.attachments

enum class UploadAttachmentsNetworkType {
    CONNECTED, UNMETERED, NOT_ROAMING, METERED
}
