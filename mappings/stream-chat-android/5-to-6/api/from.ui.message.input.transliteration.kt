package io.getstream.chat.android.ui.message.input.transliteration

class DefaultStreamTransliterator(transliterationId: String? = TODO()) : StreamTransliterator {
    override fun transliterate(text: String): String
}

interface StreamTransliterator {
    fun transliterate(text: String): String
}
