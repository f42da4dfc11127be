package io.getstream.logging.kotlin

import io.getstream.logging.Priority
import io.getstream.logging.StreamLogger
import java.text.DateFormat

class KotlinStreamLogger(dateFormat: DateFormat = TODO(), now: () -> Long = TODO()) : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
}
