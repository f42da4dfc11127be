package io.getstream.chat.android.ui.feature.gallery

import android.content.Context
import android.content.Intent
import android.graphics.drawable.Drawable
import android.os.Parcelable
import androidx.activity.result.ActivityResultRegistry
import androidx.appcompat.app.AppCompatActivity
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.navigation.destinations.ChatDestination
import java.util.Date

class AttachmentActivity() : AppCompatActivity

class AttachmentGalleryActivity() : AppCompatActivity {
    fun interface AttachmentShowInChatOptionHandler {
        fun onClick(result: AttachmentGalleryResultItem)
    }
    fun interface AttachmentReplyOptionHandler {
        fun onClick(result: AttachmentGalleryResultItem)
    }
    fun interface AttachmentDownloadOptionHandler {
        fun onClick(result: AttachmentGalleryResultItem)
    }
    fun interface AttachmentDeleteOptionHandler {
        fun onClick(result: AttachmentGalleryResultItem)
    }
    companion object {
        fun createIntent(context: Context, initialIndex: Int): Intent
    }
}

class AttachmentGalleryDestination(
    context: Context,
    attachmentReplyOptionHandler: AttachmentGalleryActivity.AttachmentReplyOptionHandler,
    attachmentShowInChatOptionHandler: AttachmentGalleryActivity.AttachmentShowInChatOptionHandler,
    attachmentDownloadOptionHandler: AttachmentGalleryActivity.AttachmentDownloadOptionHandler,
    attachmentDeleteOptionClickHandler: AttachmentGalleryActivity.AttachmentDeleteOptionHandler,
) : ChatDestination {
    fun setData(attachmentGalleryItems: List<AttachmentGalleryItem>, attachmentIndex: Int)
    override fun navigate()
    fun register(activityResultRegistry: ActivityResultRegistry)
    fun unregister()
}

data class AttachmentGalleryItem(
    val attachment: Attachment,
    val user: User,
    val createdAt: Date,
    val messageId: String,
    val cid: String,
    val isMine: Boolean,
)

data class AttachmentGalleryResultItem(
    val messageId: String,
    val parentId: String?,
    val cid: String,
    val userName: String,
    val isMine: Boolean = TODO(),
    val authorName: String? = TODO(),
    val authorLink: String? = TODO(),
    val imageUrl: String? = TODO(),
    val assetUrl: String? = TODO(),
    val mimeType: String? = TODO(),
    val fileSize: Int = TODO(),
    val title: String? = TODO(),
    val text: String? = TODO(),
    val type: String? = TODO(),
    val image: String? = TODO(),
    val url: String? = TODO(),
    val name: String? = TODO(),
) : Parcelable

data class AttachmentGalleryViewMediaStyle(
    val viewMediaPlayVideoButtonIcon: Drawable?,
    val viewMediaPlayVideoIconTint: Int?,
    val viewMediaPlayVideoIconBackgroundColor: Int,
    val viewMediaPlayVideoIconCornerRadius: Float,
    val viewMediaPlayVideoIconElevation: Float,
    val viewMediaPlayVideoIconPaddingTop: Int,
    val viewMediaPlayVideoIconPaddingBottom: Int,
    val viewMediaPlayVideoIconPaddingStart: Int,
    val viewMediaPlayVideoIconPaddingEnd: Int,
    val viewMediaPlayVideoIconWidth: Int,
    val viewMediaPlayVideoIconHeight: Int,
    val imagePlaceholder: Drawable?,
)

class AttachmentMediaActivity() : AppCompatActivity {
    companion object {
        fun createIntent(context: Context, url: String, title: String, mimeType: String? = TODO(), type: String? = TODO()): Intent
    }
}

data class MediaAttachmentGridViewStyle(
    val showUserAvatars: Boolean,
    val playVideoButtonIcon: Drawable?,
    val playVideoIconTint: Int?,
    val playVideoIconBackgroundColor: Int,
    val playVideoIconCornerRadius: Float,
    val playVideoIconElevation: Float,
    val playVideoIconPaddingTop: Int,
    val playVideoIconPaddingBottom: Int,
    val playVideoIconPaddingStart: Int,
    val playVideoIconPaddingEnd: Int,
    val imagePlaceholder: Drawable?,
)

fun AttachmentGalleryResultItem.toAttachment(): Attachment

fun Attachment.toAttachmentGalleryResultItem(
    messageId: String,
    parentId: String?,
    cid: String,
    userName: String,
    isMine: Boolean,
): AttachmentGalleryResultItem
