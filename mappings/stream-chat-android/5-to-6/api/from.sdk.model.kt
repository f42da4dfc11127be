package com.getstream.sdk.chat.model

import android.content.Context
import android.net.Uri
import io.getstream.chat.android.client.models.Attachment
import java.io.File

data class AttachmentMetaData(
    var uri: Uri? = TODO(),
    var type: String? = TODO(),
    var mimeType: String? = TODO(),
    var title: String? = TODO(),
    var file: File? = TODO(),
) {
    var size: Long
    var isSelected: Boolean
    var selectedPosition: Int
    var videoLength: Long
    constructor(attachment: Attachment)
    constructor(context: Context, file: File)
}
