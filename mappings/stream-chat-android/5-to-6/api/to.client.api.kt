package io.getstream.chat.android.client.api

import io.getstream.chat.android.client.logger.ChatLoggerConfig

class ChatClientConfig(
    val apiKey: String,
    var httpUrl: String,
    var cdnHttpUrl: String,
    var wssUrl: String,
    val warmUp: Boolean,
    val loggerConfig: ChatLoggerConfig,
    var distinctApiCalls: Boolean = TODO(),
    val debugRequests: Boolean,
) {
    var isAnonymous: Boolean
}
