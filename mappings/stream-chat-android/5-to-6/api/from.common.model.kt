package io.getstream.chat.android.common.model

sealed class ModeratedMessageOption() {
    abstract val text: Int
}

object SendAnyway : ModeratedMessageOption {
    override val text: Int
}

object EditMessage : ModeratedMessageOption {
    override val text: Int
}

object DeleteMessage : ModeratedMessageOption {
    override val text: Int
}

data class CustomModerationOption(override val text: Int, val extraData: Map<String, Any> = TODO()) : ModeratedMessageOption
