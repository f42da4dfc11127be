// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.tasks

import com.sendbird.android.SendBirdException
import java.util.concurrent.Future

abstract class JobResultTask<T> {
    abstract fun call(): T
    abstract fun onResultForUiThread(result: T, e: SendBirdException)
}

abstract class JobTask<T> {
    protected abstract fun call(): T
}

open class TaskQueue {
    companion object {
        fun <T> addTask(task: JobTask<T>): Future<T>
        fun <T> addTask(task: JobResultTask<T>): Future<T>
    }
}
