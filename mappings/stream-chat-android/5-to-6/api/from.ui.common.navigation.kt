package io.getstream.chat.android.ui.common.navigation

import com.getstream.sdk.chat.navigation.ChatNavigationHandler
import com.getstream.sdk.chat.navigation.destinations.ChatDestination

class ChatNavigator(handler: ChatNavigationHandler = TODO()) {
    fun navigate(destination: ChatDestination)
    companion object {
        val EMPTY_HANDLER: ChatNavigationHandler
    }
}
