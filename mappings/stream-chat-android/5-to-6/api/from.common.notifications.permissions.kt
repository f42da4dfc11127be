package io.getstream.chat.android.common.notifications.permissions

import android.app.Activity
import android.content.Context
import io.getstream.chat.android.client.notifications.permissions.ActivityLifecycleCallbacks
import io.getstream.chat.android.client.notifications.permissions.NotificationPermissionHandler

class SnackbarNotificationPermissionHandler(context: Context) : NotificationPermissionHandler, ActivityLifecycleCallbacks {
    override fun onActivityStarted(activity: Activity)
    override fun onLastActivityStopped(activity: Activity)
    override fun onPermissionDenied()
}
