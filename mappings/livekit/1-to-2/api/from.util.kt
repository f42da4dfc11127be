package io.livekit.android.util

import android.os.Handler
import com.google.protobuf.MessageLite
import kotlin.reflect.KProperty0
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.StateFlow
import okio.ByteString

fun <T, R> debounce(waitMs: Long = TODO(), coroutineScope: CoroutineScope, destinationFunction: suspend (T) -> R): (T) -> Unit = TODO()

fun <R> ((Unit) -> R).invoke(): Unit = TODO()

sealed class Either<out A, out B> {
    class Left<out A>(val value: A) : Either<A, Nothing>()
    class Right<out B>(val value: B) : Either<Nothing, B>()
}

fun <A> Either<A, String?>?.nullSafe(): Either<A, String?> = TODO()

val <T> KProperty0<T>.flow: StateFlow<T> get() = TODO()

annotation class FlowObservable

fun Handler.runOrPost(r: Runnable): Unit = TODO()

class LKLog {
    companion object {
        var loggingLevel: LoggingLevel = TODO()
        fun v(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun v(t: Throwable?): Unit = TODO()
        fun d(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun d(t: Throwable?): Unit = TODO()
        fun i(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun i(t: Throwable?): Unit = TODO()
        fun w(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun w(t: Throwable?): Unit = TODO()
        fun e(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun e(t: Throwable?): Unit = TODO()
        fun wtf(t: Throwable? = TODO(), message: () -> String): Unit = TODO()
        fun wtf(t: Throwable?): Unit = TODO()
        fun log(loggingLevel: LoggingLevel, block: () -> Unit): Unit = TODO()
    }
}

enum class LoggingLevel {
    VERBOSE, INFO, DEBUG, WARN, ERROR, WTF, OFF;
    fun toAndroidLogPriority(): Int = TODO()
}

fun MessageLite.toOkioByteString(): ByteString = TODO()
