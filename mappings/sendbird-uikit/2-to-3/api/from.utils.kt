// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.utils

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.content.res.ColorStateList
import android.content.res.Resources
import android.graphics.Bitmap
import android.graphics.RectF
import android.graphics.drawable.Drawable
import android.net.Uri
import android.util.Pair
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ImageView
import android.widget.TextView
import com.bumptech.glide.request.RequestListener
import com.sendbird.android.BaseChannel
import com.sendbird.android.BaseMessage
import com.sendbird.android.FileMessage
import com.sendbird.android.GroupChannel
import com.sendbird.android.OGMetaData
import com.sendbird.android.User
import com.sendbird.uikit.consts.DialogEditTextParams
import com.sendbird.uikit.consts.MessageGroupType
import com.sendbird.uikit.fragments.SendBirdDialogFragment
import com.sendbird.uikit.interfaces.LoadingDialogHandler
import com.sendbird.uikit.interfaces.OnEditTextResultListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.DialogListItem
import com.sendbird.uikit.model.HighlightMessageInfo
import com.sendbird.uikit.widgets.BaseQuotedMessageView
import com.sendbird.uikit.widgets.ChannelCoverView
import com.sendbird.uikit.widgets.EmojiReactionListView
import com.sendbird.uikit.widgets.RoundCornerView
import java.io.File
import java.io.InputStream
import java.lang.Class

open class Available {
    companion object {
        fun isSupportSuper(): Boolean
        fun isSupportBroadcast(): Boolean
        fun isSupportReaction(): Boolean
        fun isSupportOgTag(): Boolean
        fun isSupportMessageSearch(): Boolean
    }
}

open class ChannelUtils {
    companion object {
        fun makeTitleText(context: Context, channel: GroupChannel): String
        fun getLastMessage(context: Context, channel: GroupChannel): String
        fun loadImage(coverView: ChannelCoverView, url: String)
        fun loadChannelCover(coverView: ChannelCoverView, channel: BaseChannel)
        fun makeProfileUrlsFromChannel(channel: GroupChannel): List<String>
        fun makeTypingText(context: Context, typingUsers: List<out User>): String
        fun isChannelPushOff(channel: GroupChannel): Boolean
        fun makeMemberCountText(memberCount: Int): CharSequence
    }
}

open class ContextUtils {
    companion object {
        fun getApplicationName(context: Context): String
        fun toastSuccess(context: Context, text: Int)
        fun toastSuccess(context: Context, text: CharSequence)
        fun toastError(context: Context, resId: Int)
        fun toastError(context: Context, message: String)
    }
}

open class DateUtils internal constructor() {
    companion object {
        fun formatTime(context: Context, timeInMillis: Long): String
        fun formatDateTime(context: Context, timeInMillis: Long): String
        fun formatDate(timeInMillis: Long): String
        fun formatDate2(timeInMillis: Long): String
        fun isToday(timeInMillis: Long): Boolean
        fun isYesterday(timeInMillis: Long): Boolean
        fun getDateString(dateMillis: Long): String
        fun hasSameDate(millisFirst: Long, millisSecond: Long): Boolean
        fun hasSameTimeInMinute(millisFirst: Long, millisSecond: Long): Boolean
        fun getTimeDiff(time: Long): String
    }
}

class DialogUtils internal constructor() {
    companion object {
        fun buildItems(title: String, dialogWidth: Int, items: Array<DialogListItem>, itemClickListener: OnItemClickListener<DialogListItem>): SendBirdDialogFragment
        fun buildItemsBottom(items: Array<DialogListItem>, itemClickListener: OnItemClickListener<DialogListItem>): SendBirdDialogFragment
        fun buildEditText(title: String, dialogWidth: Int, editTextParams: DialogEditTextParams, editTextResultListener: OnEditTextResultListener, positiveButtonText: String, positiveButtonListener: View.OnClickListener, negativeButtonText: String, negativeButtonListener: View.OnClickListener): SendBirdDialogFragment
        fun buildWarning(title: String, dialogWidth: Int, warningButtonText: String, warningButtonListener: View.OnClickListener, negativeButtonText: String, negativeButtonListener: View.OnClickListener): SendBirdDialogFragment
        fun buildContentView(contentView: View): SendBirdDialogFragment
        fun buildContentViewTop(contentView: View): SendBirdDialogFragment
        fun buildContentViewAndItems(contentView: View, items: Array<DialogListItem>, itemClickListener: OnItemClickListener<DialogListItem>): SendBirdDialogFragment
        fun buildUserProfile(context: Context, user: User, useChannelCreatable: Boolean, userProfileItemClickListener: OnItemClickListener<User>, handler: LoadingDialogHandler): SendBirdDialogFragment
    }
}

open class DrawableUtils {
    companion object {
        fun createDividerDrawable(height: Int, color: Int): Drawable
        fun createRoundedRectangle(radius: Float, color: Int): Drawable
        fun setTintList(context: Context, resId: Int, colorRes: Int): Drawable
        fun setTintList(context: Context, drawable: Drawable, colorRes: Int): Drawable
        fun setTintList(context: Context, resId: Int, colorStateList: ColorStateList): Drawable
        fun setTintList(drawable: Drawable, colorStateList: ColorStateList): Drawable
        fun createOvalIcon(context: Context, backgroundColor: Int, iconRes: Int, iconTint: Int): Drawable
        fun createOvalIcon(context: Context, backgroundColor: Int, backgroundAlpha: Int, iconRes: Int, iconTint: Int): Drawable
        fun createLayerIcon(background: Drawable, icon: Drawable, inset: Int): Drawable
    }
}

class EventProvider internal constructor() {
    fun <T> register(cls: Class<*>, keys: Array<String>, listener: EventProvider.OnEventListener<T>)
    fun <T> register(cls: Class<*>, key: String, listener: EventProvider.OnEventListener<T>)
    fun unRegister(cls: Class<*>)
    fun notify(key: String)
    fun notify(key: String, delay: Long)
    fun <T> notify(key: String, event: T)
    fun <T> notify(key: String, event: T, delay: Long)
    override fun toString(): String
    companion object {
        fun getInstance(): EventProvider
    }
    fun interface OnEventListener<T> {
        fun onEvent(key: String, event: T)
    }
}

open class FileUtils {
    companion object {
        fun getDocumentCacheDir(context: Context): File
        fun createDownloadFile(fileName: String): File
        fun getDownloadFileFromMessage(message: FileMessage): File
        fun hasDownloadFileFromMessage(message: FileMessage): Boolean
        fun fileToUri(context: Context, file: File): Uri
        fun extractExtension(context: Context, uri: Uri): String
        fun extractExtension(mimeType: String): String
        fun extractBitmapFormat(mimeType: String): Bitmap.CompressFormat
        fun uriToPath(context: Context, uri: Uri): String
        fun uriToFile(context: Context, uri: Uri): File
        fun saveFile(context: Context, src: File, type: String, fileName: String)
        fun saveFile(context: Context, src: File, dest: File): File
        fun bitmapToFile(image: Bitmap, dest: File, format: Bitmap.CompressFormat): File
        fun bitmapToFile(image: Bitmap, dest: File, quality: Int, format: Bitmap.CompressFormat): File
        fun createPictureImageUri(context: Context): Uri
        fun createDownloadFileUri(context: Context, mimeType: String, fileName: String): Uri
        fun removeDeletableDir(context: Context)
        fun getDeletableDir(context: Context): File
        fun createDeletableFile(context: Context, fileName: String): File
        fun createCachedDirFile(context: Context, fileName: String): File
    }
}

open class ImageUtils {
    companion object {
        const val DEFAULT_THUMBNAIL_WIDTH: Int = 600
        const val DEFAULT_THUMBNAIL_HEIGHT: Int = 600
        fun exifOrientationToDegrees(exifOrientation: Int): Int
        fun rotate(bitmap: Bitmap, degree: Float): Bitmap
        fun calculateInSampleSize(input: InputStream, width: Int, height: Int): Int
        fun calculateInSampleSize(filePath: String, width: Int, height: Int): Int
        fun getBitmap(path: String, width: Int, height: Int): Bitmap
        fun getThumbnailBitmap(path: String, mimeType: String): Bitmap
        fun getDimensions(path: String, mimeType: String): Pair<Int, Int>
        fun resize(resources: Resources, drawable: Drawable, width: Int, height: Int): Drawable
    }
}

open class IntentUtils {
    companion object {
        fun hasIntent(context: Context, intent: Intent): Boolean
        fun getCameraIntent(context: Context, uri: Uri): Intent
        fun getImageGalleryIntent(): Intent
        fun getGalleryIntent(): Intent
        fun getFileChooserIntent(): Intent
        fun getFileViewerIntent(uri: Uri, mimeType: String): Intent
        fun getWebViewerIntent(url: String): Intent
    }
}

open class MessageUtils {
    companion object {
        fun isMine(message: BaseMessage): Boolean
        fun isMine(senderId: String): Boolean
        fun isDeletableMessage(message: BaseMessage): Boolean
        fun isUnknownType(message: BaseMessage): Boolean
        fun isFailed(message: BaseMessage): Boolean
        fun isGroupChanged(frontMessage: BaseMessage?, backMessage: BaseMessage?): Boolean
        fun getMessageGroupType(prevMessage: BaseMessage?, message: BaseMessage, nextMessage: BaseMessage?): MessageGroupType
        fun hasParentMessage(message: BaseMessage): Boolean
        fun hasThread(message: BaseMessage): Boolean
    }
}

open class MetricsUtils internal constructor() {
    companion object {
        fun getDensityDpi(context: Context): Int
        fun getDensity(context: Context): Float
        fun getDefaultDensity(): Int
        fun dipToPixel(context: Context, dip: Float): Int
        fun pixelInDensityF(context: Context, pixel: Int): Float
        fun pixelInDensity(context: Context, pixel: Int): Int
        fun spToPixel(context: Context, sp: Float): Float
        fun rotateRect(originRect: RectF, pivotX: Float, pivotY: Float, degree: Double): RectF
        fun getStatusBarHeight(context: Context): Int
        fun getScreenSize(context: Context): Pair<Int, Int>
    }
}

open class PermissionUtils internal constructor() {
    companion object {
        val CAMERA_PERMISSION: Array<String>
        val GET_CONTENT_PERMISSION: Array<String>
        fun hasPermissions(context: Context, vararg permissions: String): Boolean
        fun getNotGrantedPermissions(context: Context, vararg permissions: String): Array<String>
        fun getShowRequestPermissionRationale(activity: Activity, vararg permissions: String): List<String>
        fun getExplicitDeniedPermissionList(activity: Activity, permissions: Collection<String>): List<String>
        fun getExplicitDeniedPermissionList(activity: Activity, vararg permissions: String): List<String>
    }
}

open class ReactionUtils {
    companion object {
        fun useReaction(channel: BaseChannel?): Boolean
        fun canSendReaction(channel: BaseChannel?): Boolean
    }
}

open class SoftInputUtils {
    companion object {
        fun hideSoftKeyboard(view: View)
        fun showSoftKeyboard(editText: EditText)
        fun setSoftInputMode(context: Context, mode: Int)
        fun getSoftInputMode(context: Context): Int
    }
}

class SpannableStringBuilder {
    constructor(context: Context)
    constructor(context: Context, origin: CharSequence)
    constructor(context: Context, textResId: Int)
    fun addTextColorSpan(text: Int, color: Int): SpannableStringBuilder
    fun addTextColorSpan(text: CharSequence, color: Int): SpannableStringBuilder
    fun addUnderlineSpan(text: Int): SpannableStringBuilder
    fun addUnderlineSpan(text: CharSequence): SpannableStringBuilder
    fun addStrikeSpan(text: Int): SpannableStringBuilder
    fun addStrikeSpan(text: CharSequence): SpannableStringBuilder
    fun setStrikeSpan(start: Int, end: Int): SpannableStringBuilder
    fun addSizeSpan(text: CharSequence, proportion: Float): SpannableStringBuilder
    fun setSizeSpan(proportion: Float, start: Int, end: Int): SpannableStringBuilder
    fun addImageSpan(text: CharSequence, imgResId: Int): SpannableStringBuilder
    fun addImageSpan(text: CharSequence, drawable: Drawable): SpannableStringBuilder
    fun addStyleSpan(text: Int, typeFace: Int): SpannableStringBuilder
    fun addStyleSpan(text: CharSequence, typeFace: Int): SpannableStringBuilder
    fun addHighlightTextSpan(text: String, highlightText: String, highlightBackgroundColor: Int, highlightForegroundColor: Int): SpannableStringBuilder
    fun addText(text: Int): SpannableStringBuilder
    fun addText(text: CharSequence): SpannableStringBuilder
    fun length(): Int
    fun build(): CharSequence
}

open class TextUtils {
    companion object {
        fun isEmpty(text: CharSequence): Boolean
        fun capitalize(text: String): String
    }
}

class UIKitPrefs internal constructor() {
    companion object {
        fun init(context: Context)
        fun clearAll()
        fun remove(key: String)
        fun putString(key: String, value: String)
        fun getString(key: String): String
        fun getString(key: String, defValue: String): String
        fun putLong(key: String, value: Long)
        fun getLong(key: String): Long
        fun getLong(key: String, defValue: Long): Long
        fun putInt(key: String, value: Int)
        fun getInt(key: String): Int
        fun getInt(key: String, defValue: Int): Int
        fun putBoolean(key: String, value: Boolean)
        fun getBoolean(key: String): Boolean
        fun getBoolean(key: String, defValue: Boolean): Boolean
    }
}

open class UserUtils {
    companion object {
        fun <T : User> toUserInfo(user: T): UserInfo
        fun getDisplayName(context: Context, user: User?): String
        fun getDisplayName(context: Context, user: User?, usePronouns: Boolean): String
    }
}

open class ViewUtils {
    companion object {
        fun drawTextMessage(textView: TextView, message: BaseMessage, editedTextAppearance: Int)
        fun drawTextMessage(textView: TextView, message: BaseMessage, editedTextAppearance: Int, highlightMessageInfo: HighlightMessageInfo, backgroundColor: Int, foregroundColor: Int)
        fun drawOgtag(parent: ViewGroup, ogMetaData: OGMetaData)
        fun drawReactionEnabled(view: EmojiReactionListView, channel: BaseChannel)
        fun drawNickname(tvNickname: TextView, message: BaseMessage)
        fun drawProfile(ivProfile: ImageView, message: BaseMessage)
        fun drawProfile(ivProfile: ImageView, url: String)
        fun drawThumbnail(view: RoundCornerView, message: FileMessage)
        fun drawQuotedMessageThumbnail(view: RoundCornerView, message: FileMessage, requestListener: RequestListener<Drawable>?)
        fun drawThumbnailIcon(imageView: ImageView, fileMessage: FileMessage)
        fun drawFileIcon(imageView: ImageView, fileMessage: FileMessage)
        fun drawFileMessageIconToReply(imageView: ImageView, fileMessage: FileMessage)
        fun drawQuotedMessage(replyPanel: BaseQuotedMessageView, message: BaseMessage)
    }
}
