package io.getstream.chat.android.state.plugin.configuration

import io.getstream.chat.android.offline.model.message.attachments.UploadAttachmentsNetworkType

data class StatePluginConfig(
    val backgroundSyncEnabled: Boolean = TODO(),
    val userPresence: Boolean = TODO(),
    val uploadAttachmentsNetworkType: UploadAttachmentsNetworkType = TODO(),
    val useSequentialEventHandler: Boolean = TODO(),
)
