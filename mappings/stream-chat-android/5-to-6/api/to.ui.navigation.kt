package io.getstream.chat.android.ui.navigation

import io.getstream.chat.android.ui.navigation.destinations.ChatDestination

fun interface ChatNavigationHandler {
    fun navigate(destination: ChatDestination): Boolean
}

class ChatNavigator(handler: ChatNavigationHandler = TODO()) {
    fun navigate(destination: ChatDestination)
    companion object {
        val EMPTY_HANDLER: ChatNavigationHandler
    }
}
