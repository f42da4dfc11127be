package io.getstream.chat.android.client

import android.content.Context
import androidx.lifecycle.LifecycleOwner
import io.getstream.chat.android.client.api.ChatClientConfig
import io.getstream.chat.android.client.api.models.PinnedMessagesPagination
import io.getstream.chat.android.client.api.models.QueryChannelRequest
import io.getstream.chat.android.client.api.models.QueryChannelsRequest
import io.getstream.chat.android.client.api.models.QueryUsersRequest
import io.getstream.chat.android.client.api.models.SendActionRequest
import io.getstream.chat.android.client.audio.AudioPlayer
import io.getstream.chat.android.client.channel.ChannelClient
import io.getstream.chat.android.client.channel.state.ChannelStateLogicProvider
import io.getstream.chat.android.client.debugger.ChatClientDebugger
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.client.header.VersionPrefixHeader
import io.getstream.chat.android.client.logger.ChatLogLevel
import io.getstream.chat.android.client.logger.ChatLoggerHandler
import io.getstream.chat.android.client.notifications.handler.NotificationConfig
import io.getstream.chat.android.client.notifications.handler.NotificationHandler
import io.getstream.chat.android.client.persistance.repository.factory.RepositoryFactory
import io.getstream.chat.android.client.plugin.factory.PluginFactory
import io.getstream.chat.android.client.setup.state.ClientState
import io.getstream.chat.android.client.socket.SocketListener
import io.getstream.chat.android.client.token.TokenProvider
import io.getstream.chat.android.client.uploader.FileUploader
import io.getstream.chat.android.client.user.storage.UserCredentialStorage
import io.getstream.chat.android.client.utils.ProgressCallback
import io.getstream.chat.android.client.utils.observable.Disposable
import io.getstream.chat.android.models.AppSettings
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.BannedUser
import io.getstream.chat.android.models.BannedUsersSort
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.ConnectionData
import io.getstream.chat.android.models.Device
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.Flag
import io.getstream.chat.android.models.GuestUser
import io.getstream.chat.android.models.Member
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Mute
import io.getstream.chat.android.models.PushMessage
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.SearchMessagesResult
import io.getstream.chat.android.models.UploadAttachmentsNetworkType
import io.getstream.chat.android.models.UploadedFile
import io.getstream.chat.android.models.UploadedImage
import io.getstream.chat.android.models.User
import io.getstream.chat.android.models.VideoCallInfo
import io.getstream.chat.android.models.VideoCallToken
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.result.call.Call
import io.getstream.result.call.retry.RetryPolicy
import java.io.File
import java.util.Date
import kotlin.reflect.KClass
import okhttp3.OkHttpClient

class ChatClient internal constructor(val config: ChatClientConfig, val audioPlayer: AudioPlayer) {
    val clientState: ClientState
    var logicRegistry: ChannelStateLogicProvider?
    fun appSettings(): Call<AppSettings>
    fun connectUser(user: User, tokenProvider: TokenProvider, timeoutMilliseconds: Long? = TODO()): Call<ConnectionData>
    fun switchUser(
        user: User,
        tokenProvider: TokenProvider,
        timeoutMilliseconds: Long? = TODO(),
        onDisconnectionComplete: () -> Unit = TODO(),
    ): Call<ConnectionData>
    fun switchUser(
        user: User,
        token: String,
        timeoutMilliseconds: Long? = TODO(),
        onDisconnectionComplete: () -> Unit = TODO(),
    ): Call<ConnectionData>
    fun connectUser(user: User, token: String, timeoutMilliseconds: Long? = TODO()): Call<ConnectionData>
    fun connectAnonymousUser(timeoutMilliseconds: Long? = TODO()): Call<ConnectionData>
    fun connectGuestUser(userId: String, username: String, timeoutMilliseconds: Long? = TODO()): Call<ConnectionData>
    fun getGuestToken(userId: String, userName: String): Call<GuestUser>
    fun queryMembers(
        channelType: String,
        channelId: String,
        offset: Int,
        limit: Int,
        filter: FilterObject,
        sort: QuerySorter<Member>,
        members: List<Member> = TODO(),
    ): Call<List<Member>>
    fun sendFile(channelType: String, channelId: String, file: File, callback: ProgressCallback? = TODO()): Call<UploadedFile>
    fun sendImage(channelType: String, channelId: String, file: File, callback: ProgressCallback? = TODO()): Call<UploadedImage>
    fun deleteFile(channelType: String, channelId: String, url: String): Call<Unit>
    fun deleteImage(channelType: String, channelId: String, url: String): Call<Unit>
    fun getReactions(messageId: String, offset: Int, limit: Int): Call<List<Reaction>>
    fun deleteReaction(messageId: String, reactionType: String, cid: String? = TODO()): Call<Message>
    fun sendReaction(reaction: Reaction, enforceUnique: Boolean, cid: String? = TODO()): Call<Reaction>
    fun disconnectSocket(): Call<Unit>
    fun fetchCurrentUser(): Call<User>
    fun reconnectSocket(): Call<Unit>
    fun addSocketListener(listener: SocketListener)
    fun removeSocketListener(listener: SocketListener)
    fun subscribe(listener: ChatEventListener<ChatEvent>): Disposable
    fun subscribeFor(vararg eventTypes: String, listener: ChatEventListener<ChatEvent>): Disposable
    fun subscribeFor(lifecycleOwner: LifecycleOwner, vararg eventTypes: String, listener: ChatEventListener<ChatEvent>): Disposable
    fun subscribeFor(vararg eventTypes: Class<out ChatEvent>, listener: ChatEventListener<ChatEvent>): Disposable
    fun subscribeFor(
        lifecycleOwner: LifecycleOwner,
        vararg eventTypes: Class<out ChatEvent>,
        listener: ChatEventListener<ChatEvent>,
    ): Disposable
    fun subscribeForSingle(eventType: String, listener: ChatEventListener<ChatEvent>): Disposable
    fun <T: ChatEvent> subscribeForSingle(eventType: Class<T>, listener: ChatEventListener<T>): Disposable
    fun clearPersistence(): Call<Unit>
    fun disconnect(flushPersistence: Boolean): Call<Unit>
    fun getDevices(): Call<List<Device>>
    fun dismissChannelNotifications(channelType: String, channelId: String)
    fun searchMessages(
        channelFilter: FilterObject,
        messageFilter: FilterObject,
        offset: Int? = TODO(),
        limit: Int? = TODO(),
        next: String? = TODO(),
        sort: QuerySorter<Message>? = TODO(),
    ): Call<SearchMessagesResult>
    fun getPinnedMessages(
        channelType: String,
        channelId: String,
        limit: Int,
        sort: QuerySorter<Message>,
        pagination: PinnedMessagesPagination,
    ): Call<List<Message>>
    fun getFileAttachments(channelType: String, channelId: String, offset: Int, limit: Int): Call<List<Attachment>>
    fun getImageAttachments(channelType: String, channelId: String, offset: Int, limit: Int): Call<List<Attachment>>
    fun getMessagesWithAttachments(
        channelType: String,
        channelId: String,
        offset: Int,
        limit: Int,
        types: List<String>,
    ): Call<List<Message>>
    fun getReplies(messageId: String, limit: Int): Call<List<Message>>
    fun getRepliesMore(messageId: String, firstId: String, limit: Int): Call<List<Message>>
    fun sendAction(request: SendActionRequest): Call<Message>
    fun sendGiphy(message: Message): Call<Message>
    fun shuffleGiphy(message: Message): Call<Message>
    fun deleteMessage(messageId: String, hard: Boolean = TODO()): Call<Message>
    fun getMessage(messageId: String): Call<Message>
    fun sendMessage(channelType: String, channelId: String, message: Message, isRetrying: Boolean = TODO()): Call<Message>
    fun updateMessage(message: Message): Call<Message>
    fun partialUpdateMessage(messageId: String, set: Map<String, Any> = TODO(), unset: List<String> = TODO()): Call<Message>
    fun pinMessage(message: Message, expirationDate: Date? = TODO()): Call<Message>
    fun pinMessage(message: Message, timeout: Int): Call<Message>
    fun unpinMessage(message: Message): Call<Message>
    fun queryChannel(channelType: String, channelId: String, request: QueryChannelRequest, skipOnRequest: Boolean = TODO()): Call<Channel>
    fun queryChannels(request: QueryChannelsRequest): Call<List<Channel>>
    fun deleteChannel(channelType: String, channelId: String): Call<Channel>
    fun markMessageRead(channelType: String, channelId: String, messageId: String): Call<Unit>
    fun showChannel(channelType: String, channelId: String): Call<Unit>
    fun hideChannel(channelType: String, channelId: String, clearHistory: Boolean = TODO()): Call<Unit>
    fun truncateChannel(channelType: String, channelId: String, systemMessage: Message? = TODO()): Call<Channel>
    fun stopWatching(channelType: String, channelId: String): Call<Unit>
    fun updateChannel(
        channelType: String,
        channelId: String,
        updateMessage: Message?,
        channelExtraData: Map<String, Any> = TODO(),
    ): Call<Channel>
    fun updateChannelPartial(
        channelType: String,
        channelId: String,
        set: Map<String, Any> = TODO(),
        unset: List<String> = TODO(),
    ): Call<Channel>
    fun enableSlowMode(channelType: String, channelId: String, cooldownTimeInSeconds: Int): Call<Channel>
    fun disableSlowMode(channelType: String, channelId: String): Call<Channel>
    fun rejectInvite(channelType: String, channelId: String): Call<Channel>
    fun sendEvent(eventType: String, channelType: String, channelId: String, extraData: Map<Any, Any> = TODO()): Call<ChatEvent>
    fun acceptInvite(channelType: String, channelId: String, message: String?): Call<Channel>
    fun markAllRead(): Call<Unit>
    fun markRead(channelType: String, channelId: String): Call<Unit>
    fun updateUsers(users: List<User>): Call<List<User>>
    fun updateUser(user: User): Call<User>
    fun partialUpdateUser(id: String, set: Map<String, Any> = TODO(), unset: List<String> = TODO()): Call<User>
    fun queryUsers(query: QueryUsersRequest): Call<List<User>>
    fun addMembers(
        channelType: String,
        channelId: String,
        memberIds: List<String>,
        systemMessage: Message? = TODO(),
        hideHistory: Boolean? = TODO(),
    ): Call<Channel>
    fun removeMembers(channelType: String, channelId: String, memberIds: List<String>, systemMessage: Message? = TODO()): Call<Channel>
    fun inviteMembers(channelType: String, channelId: String, memberIds: List<String>, systemMessage: Message? = TODO()): Call<Channel>
    fun muteChannel(channelType: String, channelId: String, expiration: Int? = TODO()): Call<Unit>
    fun unmuteChannel(channelType: String, channelId: String): Call<Unit>
    fun muteUser(userId: String, timeout: Int? = TODO()): Call<Mute>
    fun unmuteUser(userId: String): Call<Unit>
    fun unmuteCurrentUser(): Call<Unit>
    fun muteCurrentUser(): Call<Mute>
    fun flagUser(userId: String): Call<Flag>
    fun unflagUser(userId: String): Call<Flag>
    fun flagMessage(messageId: String): Call<Flag>
    fun unflagMessage(messageId: String): Call<Flag>
    fun translate(messageId: String, language: String): Call<Message>
    fun banUser(targetId: String, channelType: String, channelId: String, reason: String?, timeout: Int?): Call<Unit>
    fun unbanUser(targetId: String, channelType: String, channelId: String): Call<Unit>
    fun shadowBanUser(targetId: String, channelType: String, channelId: String, reason: String?, timeout: Int?): Call<Unit>
    fun removeShadowBan(targetId: String, channelType: String, channelId: String): Call<Unit>
    fun queryBannedUsers(
        filter: FilterObject,
        sort: QuerySorter<BannedUsersSort> = TODO(),
        offset: Int? = TODO(),
        limit: Int? = TODO(),
        createdAtAfter: Date? = TODO(),
        createdAtAfterOrEqual: Date? = TODO(),
        createdAtBefore: Date? = TODO(),
        createdAtBeforeOrEqual: Date? = TODO(),
    ): Call<List<BannedUser>>
    fun getConnectionId(): String?
    fun getCurrentUser(): User?
    fun getCurrentToken(): String?
    fun getAppSettings(): AppSettings
    fun isSocketConnected(): Boolean
    fun channel(channelType: String, channelId: String): ChannelClient
    fun channel(cid: String): ChannelClient
    fun createChannel(channelType: String, channelId: String, memberIds: List<String>, extraData: Map<String, Any>): Call<Channel>
    fun getSyncHistory(channelsIds: List<String>, lastSyncAt: Date): Call<List<ChatEvent>>
    fun getSyncHistory(channelsIds: List<String>, lastSyncAt: String): Call<List<ChatEvent>>
    fun keystroke(channelType: String, channelId: String, parentId: String? = TODO()): Call<ChatEvent>
    fun stopTyping(channelType: String, channelId: String, parentId: String? = TODO()): Call<ChatEvent>
    fun createVideoCall(channelType: String, channelId: String, callType: String, callId: String): Call<VideoCallInfo>
    fun getVideoCallToken(callId: String): Call<VideoCallToken>
    fun devToken(userId: String): String
    class Builder(apiKey: String, appContext: Context) : ChatClientBuilder {
        fun logLevel(level: ChatLogLevel): Builder
        fun loggerHandler(loggerHandler: ChatLoggerHandler): Builder
        fun clientDebugger(clientDebugger: ChatClientDebugger): Builder
        fun notifications(notificationConfig: NotificationConfig, notificationsHandler: NotificationHandler = TODO()): Builder
        fun fileUploader(fileUploader: FileUploader): Builder
        fun disableWarmUp(): Builder
        fun okHttpClient(okHttpClient: OkHttpClient): Builder
        fun baseUrl(value: String): Builder
        fun withRepositoryFactoryProvider(provider: RepositoryFactory.Provider): Builder
        fun withPlugins(vararg pluginFactories: PluginFactory): Builder
        fun credentialStorage(credentialStorage: UserCredentialStorage): Builder
        fun debugRequests(shouldDebug: Boolean): Builder
        fun retryPolicy(retryPolicy: RetryPolicy): Builder
        fun disableDistinctApiCalls(): Builder
        fun uploadAttachmentsNetworkType(type: UploadAttachmentsNetworkType): Builder
        override fun build(): ChatClient
    }
    abstract class ChatClientBuilder internal constructor() {
        protected val pluginFactories: MutableList<PluginFactory>
        open fun build(): ChatClient
    }
    companion object {
        var VERSION_PREFIX_HEADER: VersionPrefixHeader
        var OFFLINE_SUPPORT_ENABLED: Boolean
        val DEFAULT_SORT: QuerySorter<Member>
        fun instance(): ChatClient
        val isInitialized: Boolean
        fun handlePushMessage(pushMessage: PushMessage)
    }
}

fun interface ChatEventListener<EventT: ChatEvent> {
    fun onEvent(event: EventT)
}

object PayloadValidator {
    fun isFromStreamServer(payload: Map<String, Any?>): Boolean
    fun isValidNewMessage(payload: Map<String, Any?>): Boolean
}

fun <T: ChatEvent> ChatClient.subscribeFor(listener: ChatEventListener<T>): Disposable
fun <T: ChatEvent> ChatClient.subscribeFor(lifecycleOwner: LifecycleOwner, listener: ChatEventListener<T>): Disposable
fun ChatClient.subscribeFor(vararg eventTypes: KClass<out ChatEvent>, listener: ChatEventListener<ChatEvent>): Disposable

fun ChatClient.subscribeFor(
    lifecycleOwner: LifecycleOwner,
    vararg eventTypes: KClass<out ChatEvent>,
    listener: ChatEventListener<ChatEvent>,
): Disposable

fun <T: ChatEvent> ChatClient.subscribeForSingle(listener: ChatEventListener<T>): Disposable
