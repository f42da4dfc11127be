package com.getstream.sdk.chat.navigation.destinations

import android.content.Context
import android.content.Intent

abstract class ChatDestination(protected val context: Context) {
    abstract fun navigate()
    protected fun start(intent: Intent)
    protected fun startForResult(intent: Intent, requestCode: Int)
}
