// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.model

import android.content.Context
import android.net.Uri
import android.os.Parcel
import android.os.Parcelable
import android.text.Spannable
import android.text.TextPaint
import android.text.style.MetricAffectingSpan
import androidx.lifecycle.LifecycleOwner
import androidx.lifecycle.LiveData
import androidx.lifecycle.Observer
import com.sendbird.android.message.BaseMessage
import com.sendbird.android.message.CustomizableMessage
import com.sendbird.android.message.Emoji
import com.sendbird.android.message.EmojiCategory
import com.sendbird.android.message.EmojiContainer
import com.sendbird.android.message.MentionType
import com.sendbird.android.params.FileMessageCreateParams
import com.sendbird.android.user.User
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
    fun getEmojiHash(): String?
    fun getEmojiUrl(key: String): String?
    fun getAllEmojiCategories(): List<EmojiCategory>
    fun getAllEmojis(): List<Emoji>
    fun getEmojis(emojiCategoryId: Long): List<Emoji>?
    companion object {
        fun getInstance(): EmojiManager
    }
}

class FileInfo(path: String, size: Int, mimeType: String?, fileName: String?, uri: Uri, thumbnailWidth: Int, thumbnailHeight: Int, thumbnailPath: String?) {
    fun getPath(): String
    fun getSize(): Int
    fun getMimeType(): String?
    fun getFileName(): String?
    fun getUri(): Uri
    fun getThumbnailWidth(): Int
    fun getThumbnailHeight(): Int
    fun getThumbnailPath(): String?
    fun getThumbnailFile(): File?
    fun getFile(): File
    fun toFileParams(): FileMessageCreateParams
    fun clear()
    override fun equals(o: Any): Boolean
    override fun hashCode(): Int
    override fun toString(): String
    companion object {
        fun fromUri(context: Context, uri: Uri, useImageCompression: Boolean, handler: OnResultHandler<FileInfo>?): Future<FileInfo>
    }
}

open class LiveDataEx<T> : LiveData<T> {
    constructor(value: T)
    constructor()
    open fun observeAlways(owner: LifecycleOwner, observer: Observer<T>)
}

abstract class MentionConfig

open class MentionSpan : MetricAffectingSpan {
    constructor(trigger: String, value: String, user: User, uiConfig: TextUIConfig)
    constructor(trigger: String, value: String, user: User, uiConfig: TextUIConfig, mentionedCurrentUserUIConfig: TextUIConfig?)
    constructor(mentionType: MentionType, trigger: String, value: String, user: User, uiConfig: TextUIConfig)
    constructor(mentionType: MentionType, trigger: String, value: String, user: User, uiConfig: TextUIConfig, mentionedCurrentUserUIConfig: TextUIConfig?)
    override fun updateDrawState(paint: TextPaint)
    override fun updateMeasureState(paint: TextPaint)
    open fun getValue(): String
    open fun getTrigger(): String
    open fun getDisplayText(): String
    open fun getTemplateText(): String
    open fun getMentionedUser(): User
    open fun getLength(): Int
}

open class MentionSuggestion(keyword: String) {
    open fun getKeyword(): String
    open fun getSuggestionList(): List<User>
    open fun append(suggestionList: List<User>)
    open fun clear()
    override fun equals(o: Any): Boolean
    override fun hashCode(): Int
    override fun toString(): String
}

open class MessageList {
    constructor()
    constructor(order: MessageList.Order)
    open fun toList(): List<BaseMessage>
    open fun clear()
    open fun size(): Int
    open fun add(message: BaseMessage)
    open fun addAll(messages: List<out BaseMessage>)
    open fun delete(message: BaseMessage): Boolean
    open fun deleteAll(messages: List<out BaseMessage>)
    open fun deleteByMessageId(msgId: Long): BaseMessage?
    open fun deleteAllByRequestId(messages: List<BaseMessage>): Boolean
    open fun deleteByRequestId(requestId: String): BaseMessage?
    open fun update(message: BaseMessage)
    open fun updateAll(messages: List<out BaseMessage>)
    open fun getLatestMessage(): BaseMessage?
    open fun getOldestMessage(): BaseMessage?
    open fun getById(messageId: Long): BaseMessage?
    open fun getByCreatedAt(createdAt: Long): List<BaseMessage>
}

open class MessageUIConfig() {
    open fun getMyEditedTextMarkUIConfig(): TextUIConfig
    open fun getOtherEditedTextMarkUIConfig(): TextUIConfig
    open fun getMyMentionUIConfig(): TextUIConfig
    open fun getOtherMentionUIConfig(): TextUIConfig
}

open class MutableLiveDataEx<T> : LiveDataEx<T> {
    constructor(value: T)
    constructor()
    override fun postValue(value: T)
    override fun setValue(value: T)
}

enum class ReadyStatus {
    READY, ERROR
}

open class SingleEvent<T>(content: T) {
    open fun getContentIfNotHandled(): T?
    open fun peekContent(): T
}

class SingleEventObserver<T>(singleEventSubscriber: Observer<T>) : Observer<SingleEvent<T>> {
    override fun onChanged(singleEvent: SingleEvent<T>?)
}

open class TextUIConfig : Parcelable {
    constructor()
    constructor(textColor: Int)
    constructor(textColor: Int, typefaceStyle: Int)
    constructor(textColor: Int, textBackgroundColor: Int, typefaceStyle: Int)
    protected constructor(`in`: Parcel)
    open fun getTextBackgroundColor(): Int
    open fun getTextColor(): Int
    open fun getTypefaceStyle(): Int
    open fun apply(config: TextUIConfig): TextUIConfig
    open fun bind(spannable: Spannable, start: Int, end: Int)
    open fun mergeFromTextAppearance(context: Context, textAppearance: Int)
    open fun mergeFromTextAppearance(context: Context, textAppearance: Int, textBackgroundColor: Int)
    override fun describeContents(): Int
    override fun writeToParcel(dest: Parcel, flags: Int)
    companion object {
        val CREATOR: Parcelable.Creator<TextUIConfig>
    }
}

open class TimelineMessage(anchor: BaseMessage) : CustomizableMessage() {
    override fun getRequestId(): String
    override fun getMessage(): String
}

open class UserMentionConfig internal constructor() : MentionConfig() {
    open fun getTrigger(): String
    open fun getMaxMentionCount(): Int
    open fun getMaxSuggestionCount(): Int
    open fun getDebounceTime(): Long
    open fun getDelimiter(): String
    open class Builder() {
        open fun setMaxMentionCount(maxMentionCount: Int): UserMentionConfig.Builder
        open fun setMaxSuggestionCount(maxSuggestionCount: Int): UserMentionConfig.Builder
        open fun build(): UserMentionConfig
    }
}
