package io.getstream.chat.android.ui.message.input.mention

import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.message.input.transliteration.StreamTransliterator

fun searchUsers(users: List<User>, query: String, streamTransliterator: StreamTransliterator): List<User>
