package io.getstream.chat.android.client.debugger

import io.getstream.chat.android.client.errors.ChatError
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.utils.Result

interface ChatClientDebugger {
    fun onNonFatalErrorOccurred(tag: String, src: String, desc: String, error: ChatError)
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
