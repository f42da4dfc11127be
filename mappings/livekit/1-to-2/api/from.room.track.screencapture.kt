package io.livekit.android.room.track.screencapture

import android.app.Notification
import android.app.Service
import android.content.Intent
import android.os.Binder
import android.os.IBinder

open class ScreenCaptureService : Service() {
    override fun onBind(intent: Intent?): IBinder = TODO()
    fun start(notificationId: Int?, notification: Notification?): Unit = TODO()
    override fun onUnbind(intent: Intent?): Boolean = TODO()
    inner class ScreenCaptureBinder : Binder() {
        val service: ScreenCaptureService = TODO()
    }
    companion object {
        const val DEFAULT_NOTIFICATION_ID: Int = 2345
        const val DEFAULT_CHANNEL_ID: String = "livekit_screen_capture"
    }
}
