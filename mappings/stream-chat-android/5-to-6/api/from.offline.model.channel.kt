package io.getstream.chat.android.offline.model.channel

import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.User
import java.util.Date

data class ChannelData(
    var channelId: String,
    var type: String,
    var cid: String = TODO(),
    var name: String = TODO(),
    var image: String = TODO(),
    var createdBy: User = TODO(),
    var cooldown: Int = TODO(),
    var frozen: Boolean = TODO(),
    var createdAt: Date? = TODO(),
    var updatedAt: Date? = TODO(),
    var deletedAt: Date? = TODO(),
    var memberCount: Int = TODO(),
    var team: String = TODO(),
    var extraData: MutableMap<String, Any> = TODO(),
    var ownCapabilities: Set<String> = TODO(),
    var membership: Member? = TODO(),
) {
    fun isUserAbleTo(channelCapability: String): Boolean
}
