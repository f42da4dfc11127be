package io.getstream.chat.android.offline.plugin.configuration

import io.getstream.chat.android.offline.model.message.attachments.UploadAttachmentsNetworkType

data class Config(
    val backgroundSyncEnabled: Boolean = TODO(),
    val userPresence: Boolean = TODO(),
    val persistenceEnabled: Boolean = TODO(),
    val uploadAttachmentsNetworkType: UploadAttachmentsNetworkType = TODO(),
    val useSequentialEventHandler: Boolean = TODO(),
)
