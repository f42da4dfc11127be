package io.getstream.logging.android

import io.getstream.logging.Priority
import io.getstream.logging.StreamLogger

class AndroidStreamLogger() : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
}
