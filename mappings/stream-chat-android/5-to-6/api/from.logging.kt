package io.getstream.logging

class CompositeStreamLogger(children: List<StreamLogger>) : StreamLogger {
    constructor(vararg children: StreamLogger)
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
}

object StreamLog {
    fun inspect(condition: (logger: StreamLogger) -> Boolean): Boolean
    fun setLogger(logger: StreamLogger)
    fun setValidator(validator: IsLoggableValidator)
    fun getLogger(tag: String): TaggedLogger
    fun e(tag: String, throwable: Throwable, message: () -> String)
    fun e(tag: String, message: () -> String)
    fun w(tag: String, message: () -> String)
    fun i(tag: String, message: () -> String)
    fun d(tag: String, message: () -> String)
    fun v(tag: String, message: () -> String)
}

fun interface IsLoggableValidator {
    fun isLoggable(priority: Priority, tag: String): Boolean
}

class TaggedLogger(tag: String, delegate: StreamLogger, validator: IsLoggableValidator) {
    fun e(throwable: Throwable, message: () -> String)
    fun e(message: () -> String)
    fun w(message: () -> String)
    fun i(message: () -> String)
    fun d(message: () -> String)
    fun v(message: () -> String)
}

interface StreamLogger {
    fun log(priority: Priority, tag: String, message: String, throwable: Throwable? = TODO())
}

enum class Priority(val level: Int) {
    VERBOSE, DEBUG, INFO, WARN, ERROR, ASSERT
}

object SilentStreamLogger : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
}
