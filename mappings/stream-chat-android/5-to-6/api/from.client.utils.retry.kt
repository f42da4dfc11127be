package io.getstream.chat.android.client.utils.retry

import io.getstream.chat.android.client.errors.ChatError

interface RetryPolicy {
    fun shouldRetry(attempt: Int, error: ChatError): Boolean
    fun retryTimeout(attempt: Int, error: ChatError): Int
}
