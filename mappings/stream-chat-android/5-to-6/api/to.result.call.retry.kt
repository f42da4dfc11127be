package io.getstream.result.call.retry

import io.getstream.result.Error

interface RetryPolicy {
    fun shouldRetry(attempt: Int, error: Error): Boolean
    fun retryTimeout(attempt: Int, error: Error): Int
}
