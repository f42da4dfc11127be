package io.getstream.chat.android.client.user.storage

import io.getstream.chat.android.client.user.CredentialConfig

interface UserCredentialStorage {
    fun put(credentialConfig: CredentialConfig)
    fun get(): CredentialConfig?
    fun clear()
}
