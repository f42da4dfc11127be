package io.getstream.chat.android.client.extensions.internal

import io.getstream.chat.android.client.events.ChatEvent

fun ChatEvent.enrichIfNeeded(): ChatEvent
