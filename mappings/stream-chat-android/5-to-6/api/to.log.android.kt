package io.getstream.log.android

import android.app.Application
import io.getstream.log.Priority
import io.getstream.log.StreamLogger

class AndroidStreamLogger(maxTagLength: Int = TODO()) : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
    companion object {
        fun installOnDebuggableApp(application: Application, minPriority: Priority = TODO(), maxTagLength: Int = TODO())
        fun install(minPriority: Priority = TODO(), maxTagLength: Int = TODO())
    }
}
