package io.getstream.chat.android.client.logger

enum class ChatLogLevel(severity: Int) {
    ALL, DEBUG, WARN, ERROR, NOTHING
}

interface ChatLoggerConfig {
    val level: ChatLogLevel
    val handler: ChatLoggerHandler?
}

interface ChatLoggerHandler {
    fun logT(throwable: Throwable)
    fun logT(tag: Any, throwable: Throwable)
    fun logI(tag: Any, message: String)
    fun logD(tag: Any, message: String)
    fun logV(tag: Any, message: String)
    fun logW(tag: Any, message: String)
    fun logE(tag: Any, message: String)
    fun logE(tag: Any, message: String, throwable: Throwable)
}
