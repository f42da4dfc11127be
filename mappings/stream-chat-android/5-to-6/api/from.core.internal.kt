package io.getstream.chat.android.core.internal

annotation class InternalStreamChatApi
annotation class StreamHandsOff(val reason: String)
