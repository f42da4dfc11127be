package io.getstream.chat.android.client.notifications.permissions

import android.app.Activity
import android.content.Context

class DefaultNotificationPermissionHandler(context: Context) : NotificationPermissionHandler, ActivityLifecycleCallbacks {
    override fun onActivityStarted(activity: Activity)
    override fun onLastActivityStopped(activity: Activity)
    override fun onPermissionDenied()
}

interface NotificationPermissionHandler {
    fun onPermissionRequested()
    fun onPermissionGranted()
    fun onPermissionDenied()
    fun onPermissionRationale()
}

enum class NotificationPermissionStatus {
    REQUESTED, GRANTED, DENIED, RATIONALE_NEEDED
}
