package com.example.ring

import com.demo.chat.ChatClient

fun ring(client: ChatClient) {
    client.play("bell.ogg", false)
}
