package io.getstream.chat.android.client.notifications.handler

import android.app.NotificationChannel
import android.content.Context
import android.content.Intent
import androidx.core.graphics.drawable.IconCompat
import io.getstream.chat.android.client.events.NewMessageEvent
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Device
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.PushMessage
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.notifications.permissions.NotificationPermissionHandler
import io.getstream.chat.android.client.notifications.permissions.NotificationPermissionStatus

data class NotificationConfig(
    val pushNotificationsEnabled: Boolean = TODO(),
    val ignorePushMessagesWhenUserOnline: Boolean = TODO(),
    val pushDeviceGenerators: List<PushDeviceGenerator> = TODO(),
    val shouldShowNotificationOnPush: () -> Boolean = TODO(),
    val requestPermissionOnAppLaunch: () -> Boolean = TODO(),
    val autoTranslationEnabled: Boolean = TODO(),
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
        newMessageIntent: ((messageId: String, channelType: String, channelId: String) -> Intent)? = TODO(),
        notificationChannel: (() -> NotificationChannel)? = TODO(),
        userIconBuilder: UserIconBuilder = TODO(),
        permissionHandler: NotificationPermissionHandler? = TODO(),
        notificationConfig: NotificationConfig,
    ): NotificationHandler
    fun createNotificationHandler(
        context: Context,
        newMessageIntent: ((messageId: String, channelType: String, channelId: String) -> Intent)? = TODO(),
        notificationChannel: (() -> NotificationChannel)? = TODO(),
        userIconBuilder: UserIconBuilder = TODO(),
        permissionHandler: NotificationPermissionHandler? = TODO(),
        autoTranslationEnabled: Boolean = TODO(),
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
