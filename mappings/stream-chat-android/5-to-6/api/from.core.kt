package io.getstream.chat.android.core

annotation class ExperimentalStreamChatApi
