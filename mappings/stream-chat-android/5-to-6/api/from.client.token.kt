package io.getstream.chat.android.client.token

interface TokenProvider {
    fun loadToken(): String
}
