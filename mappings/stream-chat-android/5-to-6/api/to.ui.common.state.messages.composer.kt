package io.getstream.chat.android.ui.common.state.messages.composer

import android.content.Context
import android.net.Uri
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.MessageMode
import java.io.File

data class AttachmentMetaData(
    var uri: Uri? = TODO(),
    var type: String? = TODO(),
    var mimeType: String? = TODO(),
    var title: String? = TODO(),
    var file: File? = TODO(),
) {
    var size: Long
    var isSelected: Boolean
    var selectedPosition: Int
    var videoLength: Long
    constructor(attachment: Attachment)
    constructor(context: Context, file: File)
}

data class MessageComposerState(
    val inputValue: String = TODO(),
    val attachments: List<Attachment> = TODO(),
    val action: MessageAction? = TODO(),
    val validationErrors: List<ValidationError> = TODO(),
    val mentionSuggestions: List<User> = TODO(),
    val commandSuggestions: List<Command> = TODO(),
    val coolDownTime: Int = TODO(),
    val messageMode: MessageMode = TODO(),
    val alsoSendToChannel: Boolean = TODO(),
    val ownCapabilities: Set<String> = TODO(),
    val hasCommands: Boolean = TODO(),
    val currentUser: User? = TODO(),
    val recording: RecordingState = TODO(),
)

sealed class RecordingState() {
    object Idle : RecordingState
    sealed class Recording() : RecordingState {
        abstract val durationInMs: Int
        abstract val waveform: List<Float>
    }
    data class Hold(override val durationInMs: Int = TODO(), override val waveform: List<Float> = TODO()) : Recording
    data class Locked(override val durationInMs: Int = TODO(), override val waveform: List<Float> = TODO()) : Recording
    data class Overview(
        val durationInMs: Int = TODO(),
        val waveform: List<Float> = TODO(),
        val attachment: Attachment,
        val isPlaying: Boolean = TODO(),
        val playingProgress: Float = TODO(),
        val playingId: Int = TODO(),
    ) : RecordingState
    data class Complete(val attachment: Attachment) : RecordingState
}

sealed class ValidationError() {
    data class MessageLengthExceeded(val messageLength: Int, val maxMessageLength: Int) : ValidationError
    data class AttachmentSizeExceeded(val attachments: List<Attachment>, val maxAttachmentSize: Long) : ValidationError
    data class AttachmentCountExceeded(val attachmentCount: Int, val maxAttachmentCount: Int) : ValidationError
    object ContainsLinksWhenNotAllowed : ValidationError
}

fun RecordingState.Recording.copy(duration: Int = TODO(), waveform: List<Float> = TODO()): RecordingState.Recording
