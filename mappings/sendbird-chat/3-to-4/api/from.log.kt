// Sendbird Chat 3.1.27. Declarations only.
package com.sendbird.android.log

open class Logger internal constructor() {
    companion object {
        const val NONE: Int = 0
        const val INFO: Int = 0
        const val DEBUG: Int = 0
        fun setLoggerLevel(loggerLevel: Int)
        fun getLoggerLevel(): Int
        fun getCallerTraceInfo(class: Class<*>): String
        fun vt(tag: Tag, cause: Throwable): Int
        fun vt(tag: Tag, text: String, cause: Throwable): Int
        fun vt(tag: Tag, text: String): Int
        fun v(text: String, vararg data: Any): Int
        fun v(cause: Throwable): Int
        fun v(text: String, cause: Throwable): Int
        fun dt(tag: Tag, cause: Throwable): Int
        fun dt(tag: Tag, text: String, cause: Throwable): Int
        fun dt(tag: Tag, text: String, vararg data: Any): Int
        fun dt(tag: Tag, text: String): Int
        fun d(text: String, vararg data: Any): Int
        fun d(text: String): Int
        fun d(cause: Throwable): Int
        fun d(text: String, cause: Throwable): Int
        fun it(tag: Tag, cause: Throwable): Int
        fun it(tag: Tag, text: String, cause: Throwable): Int
        fun it(tag: Tag, text: String, vararg data: Any): Int
        fun it(tag: Tag, text: String): Int
        fun i(text: String, vararg data: Any): Int
        fun i(cause: Throwable): Int
        fun i(text: String, cause: Throwable): Int
        fun wt(tag: Tag, cause: Throwable): Int
        fun wt(tag: Tag, text: String, cause: Throwable): Int
        fun wt(tag: Tag, text: String, vararg data: Any): Int
        fun wt(tag: Tag, text: String): Int
        fun w(text: String, vararg data: Any): Int
        fun w(text: String): Int
        fun w(cause: Throwable): Int
        fun w(text: String, cause: Throwable): Int
        fun et(tag: Tag, cause: Throwable): Int
        fun et(tag: Tag, text: String, cause: Throwable): Int
        fun et(tag: Tag, text: String, vararg data: Any): Int
        fun et(tag: Tag, text: String): Int
        fun e(text: String, vararg data: Any): Int
        fun e(text: String): Int
        fun e(cause: Throwable): Int
        fun e(text: String, cause: Throwable): Int
        fun devt(tag: Tag, cause: Throwable): Int
        fun devt(tag: Tag, text: String, cause: Throwable): Int
        fun devt(tag: Tag, text: String): Int
        fun dev(text: String, vararg data: Any): Int
        fun dev(text: String): Int
        fun dev(cause: Throwable): Int
        fun dev(text: String, cause: Throwable): Int
    }
}
