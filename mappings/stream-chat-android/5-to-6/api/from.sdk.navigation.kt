package com.getstream.sdk.chat.navigation

import com.getstream.sdk.chat.navigation.destinations.ChatDestination

fun interface ChatNavigationHandler {
    fun navigate(destination: ChatDestination): Boolean
}

fun interface ChatNavigator {
    fun navigate(destination: ChatDestination)
}
