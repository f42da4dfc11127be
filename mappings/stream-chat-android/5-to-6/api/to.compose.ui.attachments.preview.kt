package io.getstream.chat.android.compose.ui.attachments.preview

import android.content.Context
import android.content.Intent
import androidx.activity.result.contract.ActivityResultContract
import androidx.appcompat.app.AppCompatActivity
import io.getstream.chat.android.compose.state.mediagallerypreview.MediaGalleryPreviewResult
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.images.resizing.StreamCdnImageResizing

class MediaGalleryPreviewActivity() : AppCompatActivity {
    companion object {
        const val KeyMediaGalleryPreviewResult: String
        fun getIntent(
            context: Context,
            message: Message,
            attachmentPosition: Int,
            videoThumbnailsEnabled: Boolean,
            streamCdnImageResizing: StreamCdnImageResizing = TODO(),
            skipEnrichUrl: Boolean = TODO(),
        ): Intent
    }
}

class MediaGalleryPreviewContract() : ActivityResultContract<MediaGalleryPreviewContract.Input, MediaGalleryPreviewResult?> {
    override fun createIntent(context: Context, input: Input): Intent
    override fun parseResult(resultCode: Int, intent: Intent?): MediaGalleryPreviewResult?
    class Input(
        val message: Message,
        val initialPosition: Int = TODO(),
        val videoThumbnailsEnabled: Boolean,
        val streamCdnImageResizing: StreamCdnImageResizing,
        val skipEnrichUrl: Boolean = TODO(),
    )
}

class MediaPreviewActivity() : AppCompatActivity {
    companion object {
        fun getIntent(context: Context, url: String, title: String? = TODO()): Intent
    }
}
