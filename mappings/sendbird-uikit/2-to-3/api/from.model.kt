// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.model

import android.content.Context
import android.net.Uri
import android.os.Parcel
import android.os.Parcelable
import com.sendbird.android.BaseMessage
import com.sendbird.android.Emoji
import com.sendbird.android.EmojiCategory
import com.sendbird.android.EmojiContainer
import com.sendbird.android.FileMessageParams
import com.sendbird.android.Sender
import com.sendbird.uikit.interfaces.OnResultHandler
import java.io.File
import java.util.concurrent.Future

open class DialogListItem {
    constructor(key: Int)
    constructor(key: Int, icon: Int)
    constructor(key: Int, icon: Int, isAlert: Boolean)
    constructor(key: Int, icon: Int, isAlert: Boolean, disabled: Boolean)
    open fun getKey(): Int
    open fun getIcon(): Int
    open fun isAlert(): Boolean
    open fun isDisabled(): Boolean
}

class EmojiManager internal constructor() {
    fun init()
    fun upsertEmojiContainer(emojiContainer: EmojiContainer)
    fun getEmojiHash(): String
    fun getEmojiUrl(key: String): String
    fun getAllEmojiCategories(): List<EmojiCategory>
    fun getAllEmojis(): List<Emoji>
    fun getEmojis(emojiCategoryId: Long): List<Emoji>
    companion object {
        fun getInstance(): EmojiManager
    }
}

class FileInfo(path: String, size: Int, mimeType: String, fileName: String, uri: Uri, thumbnailWidth: Int, thumbnailHeight: Int, thumbnailPath: String) {
    fun getPath(): String
    fun getSize(): Int
    fun getMimeType(): String
    fun getFileName(): String
    fun getUri(): Uri
    fun getThumbnailWidth(): Int
    fun getThumbnailHeight(): Int
    fun getThumbnailPath(): String
    fun getThumbnailFile(): File
    fun getFile(): File
    fun toFileParams(): FileMessageParams
    fun clear()
    override fun equals(o: Any): Boolean
    override fun hashCode(): Int
    override fun toString(): String
    companion object {
        fun fromUri(context: Context, uri: Uri, useImageCompression: Boolean, handler: OnResultHandler<FileInfo>?): Future<FileInfo>
    }
}

class HighlightMessageInfo : Parcelable {
    constructor(firstMessageId: Long, updatedAt: Long)
    protected constructor(`in`: Parcel)
    fun getMessageId(): Long
    fun getUpdatedAt(): Long
    override fun describeContents(): Int
    override fun writeToParcel(dest: Parcel, flags: Int)
    override fun equals(o: Any): Boolean
    override fun hashCode(): Int
    override fun toString(): String
    companion object {
        val CREATOR: Parcelable.Creator<HighlightMessageInfo>
        fun fromMessage(message: BaseMessage): HighlightMessageInfo
    }
}

open class MessageList {
    constructor()
    constructor(order: MessageList.Order)
    open fun toList(): List<BaseMessage>
    open fun clear()
    open fun size(): Int
    open fun add(message: BaseMessage)
    open fun addAll(messages: List<BaseMessage>)
    open fun delete(message: BaseMessage): Boolean
    open fun deleteAll(messages: List<BaseMessage>)
    open fun deleteByMessageId(msgId: Long): BaseMessage
    open fun deleteAllByRequestId(messages: List<BaseMessage>): Boolean
    open fun deleteByRequestId(requestId: String): BaseMessage
    open fun update(message: BaseMessage)
    open fun updateAll(messages: List<BaseMessage>)
    open fun getLatestMessage(): BaseMessage?
    open fun getOldestMessage(): BaseMessage?
    open fun getById(messageId: Long): BaseMessage
    open fun getByCreatedAt(createdAt: Long): List<BaseMessage>
}

enum class ReadyStatus {
    READY, ERROR
}

open class TimelineMessage(anchor: BaseMessage) : BaseMessage() {
    override fun getRequestId(): String
    override fun getMessage(): String
    override fun getSender(): Sender
}
