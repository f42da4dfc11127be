package io.getstream.chat.android.client.uploader

import io.getstream.chat.android.client.models.UploadedFile
import io.getstream.chat.android.client.models.UploadedImage
import io.getstream.chat.android.client.utils.ProgressCallback
import io.getstream.chat.android.client.utils.Result
import java.io.File

interface FileUploader {
    fun sendFile(channelType: String, channelId: String, userId: String, file: File, callback: ProgressCallback): Result<UploadedFile>
    fun sendFile(channelType: String, channelId: String, userId: String, file: File): Result<UploadedFile>
    fun sendImage(channelType: String, channelId: String, userId: String, file: File, callback: ProgressCallback): Result<UploadedImage>
    fun sendImage(channelType: String, channelId: String, userId: String, file: File): Result<UploadedImage>
    fun deleteFile(channelType: String, channelId: String, userId: String, url: String): Result<Unit>
    fun deleteImage(channelType: String, channelId: String, userId: String, url: String): Result<Unit>
}

object StreamCdnImageMimeTypes {
    fun isImageMimeTypeSupported(mimeType: String?): Boolean
}
