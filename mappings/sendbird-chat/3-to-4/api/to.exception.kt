// Sendbird Chat 4.0, in part: what published code and the changelog show. Declarations only.
package com.sendbird.android.exception

object SendbirdError {
    const val ERR_INVALID_PARAMETER_VALUE_STRING: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_NUMBER: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_LIST: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_JSON: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_BOOLEAN: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_REQUIRED: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_POSITIVE: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE_NEGATIVE: Int = 0
    const val ERR_NON_AUTHORIZED: Int = 0
    const val ERR_TOKEN_EXPIRED: Int = 0
    const val ERR_INVALID_LENGTH: Int = 0
    const val ERR_INVALID_PARAMETER_VALUE: Int = 0
    const val ERR_UNUSABLE_CHARACTER_INCLUDED: Int = 0
    const val ERR_NOT_FOUND_IN_DATABASE: Int = 0
    const val ERR_DUPLICATED_DATA: Int = 0
    const val ERR_MAX_ITEM_EXCEEDED: Int = 0
    const val ERR_INVALID_JSON_BODY: Int = 0
    const val ERR_CONFLICT: Int = 0
    const val ERR_API_TOKEN_NOT_VALID: Int = 0
    const val ERR_APP_ID_NOT_VALID: Int = 0
    const val ERR_ACCESS_TOKEN_EMPTY: Int = 0
    const val ERR_ACCESS_TOKEN_NOT_VALID: Int = 0
    const val ERR_USER_NOT_EXIST: Int = 0
    const val ERR_USER_DEACTIVATED: Int = 0
    const val ERR_SESSION_TOKEN_EXPIRED: Int = 0
    const val ERR_INVALID_TOKEN: Int = 0
    const val ERR_SESSION_KEY_EXPIRED: Int = 0
    const val ERR_SESSION_TOKEN_REVOKED: Int = 0
    const val ERR_USER_CREATION_FAILED: Int = 0
    const val ERR_INTERNAL_SERVER_ERROR: Int = 0
    const val ERR_INVALID_INITIALIZATION: Int = 0
    const val ERR_CONNECTION_REQUIRED: Int = 0
    const val ERR_CONNECTION_CANCELED: Int = 0
    const val ERR_INVALID_PARAMETER: Int = 0
    const val ERR_NETWORK: Int = 0
    const val ERR_NETWORK_ROUTING_ERROR: Int = 0
    const val ERR_MALFORMED_DATA: Int = 0
    const val ERR_MALFORMED_ERROR_DATA: Int = 0
    const val ERR_WRONG_CHANNEL_TYPE: Int = 0
    const val ERR_MARK_AS_READ_RATE_LIMIT_EXCEEDED: Int = 0
    const val ERR_QUERY_IN_PROGRESS: Int = 0
    const val ERR_ACK_TIMEOUT: Int = 0
    const val ERR_LOGIN_TIMEOUT: Int = 0
    const val ERR_WEBSOCKET_CONNECTION_CLOSED: Int = 0
    const val ERR_WEBSOCKET_CONNECTION_FAILED: Int = 0
    const val ERR_REQUEST_FAILED: Int = 0
    const val ERR_FILE_UPLOAD_CANCEL_FAILED: Int = 0
    const val ERR_FILE_UPLOAD_CANCELED: Int = 0
    const val ERR_FILE_UPLOAD_TIMEOUT: Int = 0
    const val ERR_FILE_SIZE_LIMIT_EXCEEDED: Int = 0
    const val ERR_PENDING: Int = 0
    const val ERR_PARSED_INVALID_ACCESS_TOKEN: Int = 0
    const val ERR_SESSION_KEY_REFRESH_SUCCEEDED: Int = 0
    const val ERR_SESSION_KEY_REFRESH_FAILED: Int = 0
    const val ERR_COLLECTION_DISPOSED: Int = 0
    const val ERR_DATABASE_ERROR: Int = 0
    const val ERR_INVALID_AUTHORITY: Int = 0
    const val ERR_NOT_A_MEMBER: Int = 0
    const val ERR_NOT_OPERATOR: Int = 0
    const val ERR_CHANNEL_NOT_FOUND: Int = 0
}

open class SendbirdException : Exception() {
    var code: Int
}
