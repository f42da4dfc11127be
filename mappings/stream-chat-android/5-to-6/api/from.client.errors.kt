package io.getstream.chat.android.client.errors

enum class ChatErrorCode(val code: Int, val description: String) {
    NETWORK_FAILED, PARSER_ERROR, SOCKET_CLOSED, SOCKET_FAILURE, CANT_PARSE_CONNECTION_EVENT, CANT_PARSE_EVENT, INVALID_TOKEN, UNDEFINED_TOKEN, UNABLE_TO_PARSE_SOCKET_EVENT, NO_ERROR_BODY, VALIDATION_ERROR, AUTHENTICATION_ERROR, TOKEN_EXPIRED, TOKEN_NOT_VALID, TOKEN_DATE_INCORRECT, TOKEN_SIGNATURE_INCORRECT, API_KEY_NOT_FOUND, MESSAGE_MODERATION_FAILED;
    companion object {
        fun isAuthenticationError(code: Int): Boolean
    }
}

class ChatNetworkError internal constructor(val description: String, val streamCode: Int, val statusCode: Int) : ChatError {
    companion object {
        fun create(code: ChatErrorCode, cause: Throwable? = TODO(), statusCode: Int = TODO()): ChatNetworkError
        fun create(streamCode: Int, description: String, statusCode: Int, cause: Throwable? = TODO()): ChatNetworkError
    }
}

open class ChatError(val message: String? = TODO(), val cause: Throwable? = TODO())
