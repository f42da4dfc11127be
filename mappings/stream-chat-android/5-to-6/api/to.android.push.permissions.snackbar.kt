package io.getstream.android.push.permissions.snackbar

import android.app.Activity
import android.app.Application
import io.getstream.android.push.permissions.ActivityLifecycleCallbacks
import io.getstream.android.push.permissions.NotificationPermissionHandler

class SnackbarNotificationPermissionHandler internal constructor() : NotificationPermissionHandler, ActivityLifecycleCallbacks {
    override fun onActivityStarted(activity: Activity)
    override fun onLastActivityStopped(activity: Activity)
    override fun onPermissionRequested()
    override fun onPermissionGranted()
    override fun onPermissionDenied()
    override fun onPermissionRationale()
    companion object {
        fun createSnackbarNotificationPermissionHandler(application: Application): SnackbarNotificationPermissionHandler
    }
}
