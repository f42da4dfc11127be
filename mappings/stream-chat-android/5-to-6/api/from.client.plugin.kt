package io.getstream.chat.android.client.plugin

interface Plugin {
    val name: String
}
