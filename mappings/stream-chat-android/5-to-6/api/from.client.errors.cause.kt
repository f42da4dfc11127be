package io.getstream.chat.android.client.errors.cause

sealed class StreamCodeException : StreamException {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}

data class MessageModerationFailedException(val details: List<Detail>, override val message: String? = TODO()) : StreamCodeException {
    data class Detail(val code: Int, val messages: List<String>)
}

sealed class StreamException : Exception {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}

sealed class StreamSdkException : StreamException {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}

class MessageModerationDeletedException(message: String?) : StreamSdkException
