package io.getstream.log.kotlin

import io.getstream.log.Priority
import io.getstream.log.StreamLogger
import java.text.DateFormat

open class KotlinStreamLogger(dateFormat: DateFormat = TODO(), now: () -> Long = TODO()) : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
}
