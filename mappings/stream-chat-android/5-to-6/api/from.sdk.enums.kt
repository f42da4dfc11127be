package com.getstream.sdk.chat.enums

enum class GiphyAction {
    SEND, SHUFFLE, CANCEL
}
