package io.getstream.chat.android.uiutils.constant

object AttachmentType {
    const val IMAGE: String
    const val IMGUR: String
    const val GIPHY: String
    const val VIDEO: String
    const val AUDIO: String
    const val PRODUCT: String
    const val FILE: String
    const val LINK: String
    const val UNKNOWN: String
}

object MessageType {
    const val REGULAR: String
    const val EPHEMERAL: String
    const val ERROR: String
    const val FAILED: String
    const val REPLY: String
    const val SYSTEM: String
}
