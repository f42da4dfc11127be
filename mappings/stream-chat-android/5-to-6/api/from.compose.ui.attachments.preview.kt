package io.getstream.chat.android.compose.ui.attachments.preview

import android.content.Context
import android.content.Intent
import androidx.activity.result.contract.ActivityResultContract
import androidx.appcompat.app.AppCompatActivity
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult

class ImagePreviewActivity() : AppCompatActivity {
    companion object {
        const val KeyImagePreviewResult: String
        fun getIntent(context: Context, messageId: String, attachmentPosition: Int, skipEnrichUrl: Boolean = TODO()): Intent
    }
}

class ImagePreviewContract() : ActivityResultContract<ImagePreviewContract.Input, ImagePreviewResult?> {
    override fun createIntent(context: Context, input: Input): Intent
    override fun parseResult(resultCode: Int, intent: Intent?): ImagePreviewResult?
    class Input(val messageId: String, val initialPosition: Int = TODO(), val skipEnrichUrl: Boolean = TODO())
}

class MediaPreviewActivity() : AppCompatActivity {
    companion object {
        fun getIntent(context: Context, url: String, title: String? = TODO()): Intent
    }
}
