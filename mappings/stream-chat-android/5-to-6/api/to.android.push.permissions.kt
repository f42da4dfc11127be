package io.getstream.android.push.permissions

import android.app.Activity
import android.app.Application
import android.os.Bundle

abstract class ActivityLifecycleCallbacks() : Application.ActivityLifecycleCallbacks {
    override fun onActivityCreated(activity: Activity, bunlde: Bundle?)
    override fun onActivityStarted(activity: Activity)
    open fun onFirstActivityStarted(activity: Activity)
    override fun onActivityResumed(activity: Activity)
    override fun onActivityPaused(activity: Activity)
    override fun onActivityStopped(activity: Activity)
    open fun onLastActivityStopped(activity: Activity)
    override fun onActivitySaveInstanceState(activity: Activity, bunlde: Bundle)
    override fun onActivityDestroyed(activity: Activity)
}

class DefaultNotificationPermissionHandler internal constructor() : NotificationPermissionHandler, ActivityLifecycleCallbacks {
    override fun onActivityStarted(activity: Activity)
    override fun onLastActivityStopped(activity: Activity)
    override fun onPermissionRequested()
    override fun onPermissionGranted()
    override fun onPermissionDenied()
    override fun onPermissionRationale()
    companion object {
        fun createDefaultNotificationPermissionHandler(application: Application): DefaultNotificationPermissionHandler
    }
}

interface NotificationPermissionHandler {
    fun onPermissionRequested()
    fun onPermissionGranted()
    fun onPermissionDenied()
    fun onPermissionRationale()
}

class NotificationPermissionManager internal constructor() : ActivityLifecycleCallbacks {
    fun start()
    fun stop()
    override fun onActivityCreated(activity: Activity, bunlde: Bundle?)
    override fun onActivityStarted(activity: Activity)
    override fun onFirstActivityStarted(activity: Activity)
    override fun onActivityStopped(activity: Activity)
    override fun onLastActivityStopped(activity: Activity)
    companion object {
        fun createNotificationPermissionsManager(
            application: Application,
            requestPermissionOnAppLaunch: () -> Boolean,
            onPermissionStatus: (NotificationPermissionStatus) -> Unit,
        ): NotificationPermissionManager
    }
}

enum class NotificationPermissionStatus {
    REQUESTED, GRANTED, DENIED, RATIONALE_NEEDED
}
