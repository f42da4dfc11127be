// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.log

import java.lang.Class

open class Logger internal constructor() {
    companion object {
        fun setLogLevel(logLevel: Int)
        fun getCallerTraceInfo(klass: Class): String
        fun vt(tag: Tag, tr: Throwable): Int
        fun vt(tag: Tag, msg: String, tr: Throwable): Int
        fun vt(tag: Tag, msg: String): Int
        fun v(format: String, vararg args: Any): Int
        fun v(tr: Throwable): Int
        fun v(msg: String, tr: Throwable): Int
        fun dt(tag: Tag, tr: Throwable): Int
        fun dt(tag: Tag, msg: String, tr: Throwable): Int
        fun dt(tag: Tag, msg: String): Int
        fun d(format: String, vararg args: Any): Int
        fun d(msg: String): Int
        fun d(tr: Throwable): Int
        fun d(msg: String, tr: Throwable): Int
        fun it(tag: Tag, tr: Throwable): Int
        fun it(tag: Tag, msg: String, tr: Throwable): Int
        fun it(tag: Tag, msg: String): Int
        fun i(format: String, vararg args: Any): Int
        fun i(tr: Throwable): Int
        fun i(msg: String, tr: Throwable): Int
        fun wt(tag: Tag, tr: Throwable): Int
        fun wt(tag: Tag, msg: String, tr: Throwable): Int
        fun wt(tag: Tag, msg: String): Int
        fun w(format: String, vararg args: Any): Int
        fun w(msg: String): Int
        fun w(tr: Throwable): Int
        fun w(msg: String, tr: Throwable): Int
        fun et(tag: Tag, tr: Throwable): Int
        fun et(tag: Tag, msg: String, tr: Throwable): Int
        fun et(tag: Tag, msg: String): Int
        fun e(format: String, vararg args: Any): Int
        fun e(msg: String): Int
        fun e(tr: Throwable): Int
        fun e(msg: String, tr: Throwable): Int
        fun devt(tag: Tag, tr: Throwable): Int
        fun devt(tag: Tag, msg: String, tr: Throwable): Int
        fun devt(tag: Tag, msg: String): Int
        fun dev(format: String, vararg args: Any): Int
        fun dev(msg: String): Int
        fun dev(tr: Throwable): Int
        fun dev(msg: String, tr: Throwable): Int
    }
}
