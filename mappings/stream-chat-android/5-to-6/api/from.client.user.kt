package io.getstream.chat.android.client.user

class CredentialConfig(val userId: String, val userToken: String, val userName: String, val isAnonymous: Boolean)
