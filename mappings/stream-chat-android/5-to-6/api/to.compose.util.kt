package io.getstream.chat.android.compose.util

data class KeyValuePair<out K, out V>(val key: K, val value: V)
