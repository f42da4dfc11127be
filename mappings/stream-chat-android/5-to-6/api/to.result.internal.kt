package io.getstream.result.internal

annotation class StreamHandsOff(val reason: String)
