package io.getstream.chat.android.client.sync

import java.util.Date

data class SyncState(
    val userId: String,
    val activeChannelIds: List<String> = TODO(),
    val lastSyncedAt: Date? = TODO(),
    val rawLastSyncedAt: String? = TODO(),
    val markedAllReadAt: Date? = TODO(),
)
