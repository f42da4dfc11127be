package io.getstream.chat.android.client.notifications.handler

import android.app.NotificationChannel
import android.content.Context
import android.content.Intent
import androidx.core.graphics.drawable.IconCompat
import io.getstream.android.push.permissions.NotificationPermissionHandler
import io.getstream.android.push.permissions.NotificationPermissionStatus
import io.getstream.chat.android.client.events.NewMessageEvent
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Device
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.PushMessage
import io.getstream.chat.android.models.User

data class NotificationConfig(
    val pushNotificationsEnabled: Boolean = TODO(),
    val pushDeviceGenerators: List<io.getstream.android.push.PushDeviceGenerator> = TODO(),
    val shouldShowNotificationOnPush: () -> Boolean = TODO(),
    val requestPermissionOnAppLaunch: () -> Boolean = TODO(),
)

interface NotificationHandler {
    fun onChatEvent(event: NewMessageEvent): Boolean
    fun onPushMessage(message: PushMessage): Boolean
    fun showNotification(channel: Channel, message: Message)
    fun dismissChannelNotifications(channelType: String, channelId: String)
    fun dismissAllNotifications()
    fun onNotificationPermissionStatus(status: NotificationPermissionStatus)
}

object NotificationHandlerFactory {
    fun createNotificationHandler(
        context: Context,
        newMessageIntent: ((message: Message, channel: Channel) -> Intent)? = TODO(),
        notificationChannel: (() -> NotificationChannel)? = TODO(),
        userIconBuilder: UserIconBuilder = TODO(),
        permissionHandler: NotificationPermissionHandler? = TODO(),
    ): NotificationHandler
}

interface PushDeviceGenerator {
    fun isValidForThisDevice(context: Context): Boolean
    fun onPushDeviceGeneratorSelected()
    fun asyncGenerateDevice(onDeviceGenerated: (device: Device) -> Unit)
}

interface UserIconBuilder {
    suspend fun buildIcon(user: User): IconCompat?
}
