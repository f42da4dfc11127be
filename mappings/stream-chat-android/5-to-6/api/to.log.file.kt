package io.getstream.log.file

import io.getstream.log.Priority
import io.getstream.log.StreamLogger
import java.io.File

class FileStreamLogger(config: Config) : StreamLogger {
    override fun log(priority: Priority, tag: String, message: String, throwable: Throwable?)
    fun share(callback: (File) -> Unit): Unit
    fun clear(): Unit
    data class Config(val maxLogSize: Int = TODO(), val filesDir: File, val externalFilesDir: File?, val app: App, val device: Device) {
        data class App(val versionCode: Long, val versionName: String)
        data class Device(val model: String, val androidApiLevel: Int)
    }
}
