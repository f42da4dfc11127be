package io.getstream.chat.android.client.channel

import androidx.lifecycle.LifecycleOwner
import io.getstream.chat.android.client.ChatEventListener
import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.PinnedMessagesPagination
import io.getstream.chat.android.client.api.models.QueryChannelRequest
import io.getstream.chat.android.client.api.models.SendActionRequest
import io.getstream.chat.android.client.api.models.WatchChannelRequest
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.call.Call
import io.getstream.chat.android.client.events.ChatEvent
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.BannedUser
import io.getstream.chat.android.client.models.BannedUsersSort
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Member
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.Mute
import io.getstream.chat.android.client.models.Reaction
import io.getstream.chat.android.client.models.UploadedFile
import io.getstream.chat.android.client.models.UploadedImage
import io.getstream.chat.android.client.utils.ProgressCallback
import io.getstream.chat.android.client.utils.observable.Disposable
import java.io.File
import java.util.Date
import kotlin.reflect.KClass

class ChannelClient internal constructor(val channelType: String, val channelId: String) {
    val cid: String
    fun create(memberIds: List<String>, extraData: Map<String, Any>): Call<Channel>
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
    fun query(request: QueryChannelRequest): Call<Channel>
    fun watch(request: WatchChannelRequest): Call<Channel>
    fun watch(data: Map<String, Any>): Call<Channel>
    fun watch(): Call<Channel>
    fun stopWatching(): Call<Unit>
    fun getMessage(messageId: String): Call<Message>
    fun updateMessage(message: Message): Call<Message>
    fun deleteMessage(messageId: String, hard: Boolean = TODO()): Call<Message>
    fun sendMessage(message: Message, isRetrying: Boolean = TODO()): Call<Message>
    fun banUser(targetId: String, reason: String?, timeout: Int?): Call<Unit>
    fun unbanUser(targetId: String): Call<Unit>
    fun shadowBanUser(targetId: String, reason: String?, timeout: Int?): Call<Unit>
    fun removeShadowBan(targetId: String): Call<Unit>
    fun queryBannedUsers(
        filter: FilterObject? = TODO(),
        sort: QuerySorter<BannedUsersSort> = TODO(),
        offset: Int? = TODO(),
        limit: Int? = TODO(),
        createdAtAfter: Date? = TODO(),
        createdAtAfterOrEqual: Date? = TODO(),
        createdAtBefore: Date? = TODO(),
        createdAtBeforeOrEqual: Date? = TODO(),
    ): Call<List<BannedUser>>
    fun markMessageRead(messageId: String): Call<Unit>
    fun markRead(): Call<Unit>
    fun delete(): Call<Channel>
    fun show(): Call<Unit>
    fun hide(clearHistory: Boolean = TODO()): Call<Unit>
    fun truncate(systemMessage: Message? = TODO()): Call<Channel>
    fun sendFile(file: File, callback: ProgressCallback? = TODO()): Call<UploadedFile>
    fun sendImage(file: File, callback: ProgressCallback? = TODO()): Call<UploadedImage>
    fun deleteFile(url: String): Call<Unit>
    fun deleteImage(url: String): Call<Unit>
    fun sendReaction(reaction: Reaction, enforceUnique: Boolean = TODO()): Call<Reaction>
    fun sendAction(request: SendActionRequest): Call<Message>
    fun deleteReaction(messageId: String, reactionType: String): Call<Message>
    fun getReactions(messageId: String, offset: Int, limit: Int): Call<List<Reaction>>
    fun getReactions(messageId: String, firstReactionId: String, limit: Int): Call<List<Message>>
    fun update(message: Message? = TODO(), extraData: Map<String, Any> = TODO()): Call<Channel>
    fun updatePartial(set: Map<String, Any> = TODO(), unset: List<String> = TODO()): Call<Channel>
    fun enableSlowMode(cooldownTimeInSeconds: Int): Call<Channel>
    fun disableSlowMode(): Call<Channel>
    fun addMembers(memberIds: List<String>, systemMessage: Message? = TODO(), hideHistory: Boolean? = TODO()): Call<Channel>
    fun removeMembers(memberIds: List<String>, systemMessage: Message? = TODO()): Call<Channel>
    fun inviteMembers(memberIds: List<String>, systemMessage: Message? = TODO()): Call<Channel>
    fun acceptInvite(message: String?): Call<Channel>
    fun rejectInvite(): Call<Channel>
    fun mute(expiration: Int? = TODO()): Call<Unit>
    fun unmute(): Call<Unit>
    fun muteUser(userId: String, timeout: Int? = TODO()): Call<Mute>
    fun unmuteUser(userId: String): Call<Unit>
    fun muteCurrentUser(): Call<Mute>
    fun unmuteCurrentUser(): Call<Unit>
    fun keystroke(parentId: String? = TODO()): Call<ChatEvent>
    fun stopTyping(parentId: String? = TODO()): Call<ChatEvent>
    fun sendEvent(eventType: String, extraData: Map<Any, Any> = TODO()): Call<ChatEvent>
    fun queryMembers(
        offset: Int,
        limit: Int,
        filter: FilterObject,
        sort: QuerySorter<Member>,
        members: List<Member> = TODO(),
    ): Call<List<Member>>
    fun getFileAttachments(offset: Int, limit: Int): Call<List<Attachment>>
    fun getImageAttachments(offset: Int, limit: Int): Call<List<Attachment>>
    fun getMessagesWithAttachments(offset: Int, limit: Int, types: List<String>): Call<List<Message>>
    fun getPinnedMessages(limit: Int, sort: QuerySorter<Message>, pagination: PinnedMessagesPagination): Call<List<Message>>
    fun pinMessage(message: Message, expirationDate: Date?): Call<Message>
    fun pinMessage(message: Message, timeout: Int): Call<Message>
    fun unpinMessage(message: Message): Call<Message>
}

fun <T: ChatEvent> ChannelClient.subscribeFor(listener: ChatEventListener<T>): Disposable
fun <T: ChatEvent> ChannelClient.subscribeFor(lifecycleOwner: LifecycleOwner, listener: ChatEventListener<T>): Disposable
fun ChannelClient.subscribeFor(vararg eventTypes: KClass<out ChatEvent>, listener: ChatEventListener<ChatEvent>): Disposable

fun ChannelClient.subscribeFor(
    lifecycleOwner: LifecycleOwner,
    vararg eventTypes: KClass<out ChatEvent>,
    listener: ChatEventListener<ChatEvent>,
): Disposable

fun <T: ChatEvent> ChannelClient.subscribeForSingle(listener: ChatEventListener<T>): Disposable
