package io.getstream.chat.android.client.api

import io.getstream.chat.android.client.logger.ChatLoggerConfig
import io.getstream.chat.android.client.notifications.handler.NotificationConfig

class ChatClientConfig(
    val apiKey: String,
    var httpUrl: String,
    var cdnHttpUrl: String,
    var wssUrl: String,
    val warmUp: Boolean,
    val loggerConfig: ChatLoggerConfig,
    var distinctApiCalls: Boolean = TODO(),
    val debugRequests: Boolean,
    val notificationConfig: NotificationConfig,
) {
    var isAnonymous: Boolean
}
