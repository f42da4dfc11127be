package io.getstream.sdk.chat.audio.recording

import android.content.Context
import io.getstream.chat.android.models.Attachment
import io.getstream.result.Result
import java.io.File

class DefaultStreamMediaRecorder(context: Context) : StreamMediaRecorder {
    override fun startAudioRecording(recordingName: String, amplitudePollingInterval: Long, override: Boolean): Result<File>
    override fun startAudioRecording(recordingFile: File, amplitudePollingInterval: Long): Result<Unit>
    override fun stopRecording(): Result<RecordedMedia>
    override fun deleteRecording(recordingFile: File): Result<Unit>
    override fun release()
    override fun setOnErrorListener(onErrorListener: StreamMediaRecorder.OnErrorListener)
    override fun setOnInfoListener(onInfoListener: StreamMediaRecorder.OnInfoListener)
    override fun setOnRecordingStartedListener(onRecordingStarted: StreamMediaRecorder.OnRecordingStarted)
    override fun setOnRecordingStoppedListener(onRecordingStopped: StreamMediaRecorder.OnRecordingStopped)
    override fun setOnMaxAmplitudeSampledListener(onMaxAmplitudeSampled: StreamMediaRecorder.OnMaxAmplitudeSampled)
    override fun setOnMediaRecorderStateChangedListener(onMediaRecorderStateChange: StreamMediaRecorder.OnMediaRecorderStateChange)
    override fun setOnCurrentRecordingDurationChangedListener(onCurrentRecordingDurationChanged: StreamMediaRecorder.OnCurrentRecordingDurationChanged)
}

enum class MediaRecorderState {
    UNINITIALIZED, PREPARED, RECORDING
}

data class RecordedMedia(val durationInMs: Int, val attachment: Attachment)

interface StreamMediaRecorder {
    fun startAudioRecording(recordingName: String, amplitudePollingInterval: Long = TODO(), override: Boolean = TODO()): Result<File>
    fun startAudioRecording(recordingFile: File, amplitudePollingInterval: Long = TODO()): Result<Unit>
    fun stopRecording(): Result<RecordedMedia>
    fun deleteRecording(recordingFile: File): Result<Unit>
    fun release()
    fun setOnErrorListener(onErrorListener: OnErrorListener)
    fun setOnInfoListener(onInfoListener: OnInfoListener)
    fun setOnRecordingStartedListener(onRecordingStarted: OnRecordingStarted)
    fun setOnRecordingStoppedListener(onRecordingStopped: OnRecordingStopped)
    fun setOnMaxAmplitudeSampledListener(onMaxAmplitudeSampled: OnMaxAmplitudeSampled)
    fun setOnMediaRecorderStateChangedListener(onMediaRecorderStateChange: OnMediaRecorderStateChange)
    fun setOnCurrentRecordingDurationChangedListener(onCurrentRecordingDurationChanged: OnCurrentRecordingDurationChanged)
    fun interface OnInfoListener {
        fun onInfo(streamMediaRecorder: StreamMediaRecorder, what: Int, extra: Int)
    }
    fun interface OnErrorListener {
        fun onError(streamMediaRecorder: StreamMediaRecorder, what: Int, extra: Int)
    }
    fun interface OnRecordingStarted {
        fun onStarted()
    }
    fun interface OnRecordingStopped {
        fun onStopped()
    }
    fun interface OnMaxAmplitudeSampled {
        fun onSampled(maxAmplitude: Int)
    }
    fun interface OnMediaRecorderStateChange {
        fun onStateChanged(recorderState: MediaRecorderState)
    }
    fun interface OnCurrentRecordingDurationChanged {
        fun onDurationChanged(durationMs: Long)
    }
}

class StreamMediaRecorderState(streamMediaRecorder: StreamMediaRecorder, what: Int, extra: Int)
