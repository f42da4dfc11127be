package io.getstream.chat.android.ui.gallery

import android.content.Context
import android.content.Intent
import android.os.Parcelable
import androidx.activity.result.ActivityResultRegistry
import androidx.appcompat.app.AppCompatActivity
import com.getstream.sdk.chat.navigation.destinations.ChatDestination
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.User
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

class AttachmentMediaActivity() : AppCompatActivity {
    companion object {
        fun createIntent(context: Context, url: String, title: String, mimeType: String? = TODO(), type: String? = TODO()): Intent
    }
}

fun AttachmentGalleryResultItem.toAttachment(): Attachment
fun Attachment.toAttachmentGalleryResultItem(messageId: String, cid: String, userName: String, isMine: Boolean): AttachmentGalleryResultItem
