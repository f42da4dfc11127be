package io.getstream.chat.android.compose.state.messages.attachments

import android.content.Context
import androidx.compose.runtime.State
import io.getstream.chat.android.compose.state.mediagallerypreview.MediaGalleryPreviewResult
import io.getstream.chat.android.compose.util.KeyValuePair
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData
import io.getstream.result.Result
import io.getstream.sdk.chat.audio.recording.MediaRecorderState
import io.getstream.sdk.chat.audio.recording.RecordedMedia
import io.getstream.sdk.chat.audio.recording.StreamMediaRecorder
import io.getstream.sdk.chat.audio.recording.StreamMediaRecorderState
import java.io.File

data class AttachmentPickerItemState(val attachmentMetaData: AttachmentMetaData, val isSelected: Boolean)

data class AttachmentState(
    val message: Message,
    val onLongItemClick: (Message) -> Unit = TODO(),
    val onMediaGalleryPreviewResult: (MediaGalleryPreviewResult?) -> Unit = TODO(),
)

sealed class AttachmentsPickerMode()
object Images : AttachmentsPickerMode
object Files : AttachmentsPickerMode
object MediaCapture : AttachmentsPickerMode
data class CustomPickerMode(val extraProperties: Map<String, Any> = TODO()) : AttachmentsPickerMode

class StatefulStreamMediaRecorder(streamMediaRecorder: StreamMediaRecorder) {
    val onInfoState: State<StreamMediaRecorderState?>
    val onErrorState: State<StreamMediaRecorderState?>
    val latestMaxAmplitude: State<KeyValuePair<Int, Int>>
    val mediaRecorderState: State<MediaRecorderState>
    val activeRecordingDuration: State<Long>
    fun startAudioRecording(context: Context, recordingName: String, override: Boolean = TODO()): Result<File>
    fun startAudioRecording(context: Context, recordingFile: File): Result<Unit>
    fun stopRecording(): Result<RecordedMedia>
    fun deleteRecording(recordingFile: File): Result<Unit>
    fun release()
}
