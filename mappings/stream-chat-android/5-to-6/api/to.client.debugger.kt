package io.getstream.chat.android.client.debugger

import io.getstream.chat.android.models.Message
import io.getstream.result.Result

interface ChatClientDebugger {
    fun debugSendMessage(channelType: String, channelId: String, message: Message, isRetrying: Boolean = TODO()): SendMessageDebugger
}

interface SendMessageDebugger {
    fun onStart(message: Message)
    fun onInterceptionStart(message: Message)
    fun onInterceptionUpdate(message: Message)
    fun onInterceptionStop(result: Result<Message>)
    fun onSendStart(message: Message)
    fun onSendStop(result: Result<Message>)
    fun onStop(result: Result<Message>)
}
