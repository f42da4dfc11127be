package io.getstream.chat.android.uiutils.model

object MimeType {
    const val MIME_TYPE_VND: String
    const val MIME_TYPE_7Z: String
    const val MIME_TYPE_CSV: String
    const val MIME_TYPE_DOC: String
    const val MIME_TYPE_DOCX: String
    const val MIME_TYPE_HTML: String
    const val MIME_TYPE_MD: String
    const val MIME_TYPE_ODT: String
    const val MIME_TYPE_PDF: String
    const val MIME_TYPE_PPT: String
    const val MIME_TYPE_PPTX: String
    const val MIME_TYPE_RAR: String
    const val MIME_TYPE_RTF: String
    const val MIME_TYPE_TAR: String
    const val MIME_TYPE_TXT: String
    const val MIME_TYPE_XLS: String
    const val MIME_TYPE_XLSX: String
    const val MIME_TYPE_ZIP: String
    const val MIME_TYPE_MOV: String
    const val MIME_TYPE_QUICKTIME: String
    const val MIME_TYPE_VIDEO_QUICKTIME: String
    const val MIME_TYPE_MP4: String
    const val MIME_TYPE_VIDEO_MP4: String
    const val MIME_TYPE_AUDIO_MP4: String
    const val MIME_TYPE_MP3: String
    const val MIME_TYPE_AAC: String
    const val MIME_TYPE_M4A: String
    const val MIME_TYPE_GIF: String
}
