package io.livekit.android.room.track.video

import android.content.Context
import android.graphics.Bitmap
import android.view.View
import androidx.compose.ui.layout.LayoutCoordinates
import io.livekit.android.room.track.CameraPosition
import io.livekit.android.room.track.LocalVideoTrackOptions
import io.livekit.android.room.track.Track
import java.util.Observable
import org.webrtc.CameraEnumerator
import org.webrtc.CameraVideoCapturer.CameraEventsHandler
import org.webrtc.CapturerObserver
import org.webrtc.Size
import org.webrtc.SurfaceTextureHelper
import org.webrtc.VideoCapturer

open class BitmapFrameCapturer : VideoCapturer {
    override fun initialize(surfaceTextureHelper: SurfaceTextureHelper, context: Context, observer: CapturerObserver): Unit = TODO()
    override fun startCapture(width: Int, height: Int, framerate: Int): Unit = TODO()
    override fun stopCapture(): Unit = TODO()
    override fun changeCaptureFormat(width: Int, height: Int, framerate: Int): Unit = TODO()
    override fun dispose(): Unit = TODO()
    override fun isScreencast(): Boolean = TODO()
    fun pushBitmap(bitmap: Bitmap, rotationDegrees: Int): Unit = TODO()
}

object CameraCapturerUtils {
    fun registerCameraProvider(cameraProvider: CameraProvider): Unit = TODO()
    fun unregisterCameraProvider(cameraProvider: CameraProvider): Unit = TODO()
    fun createCameraEnumerator(context: Context): CameraEnumerator = TODO()
    fun createCameraCapturer(context: Context, options: LocalVideoTrackOptions): Pair<VideoCapturer, LocalVideoTrackOptions>? = TODO()
    fun CameraEnumerator.findCamera(deviceId: String? = TODO(), position: CameraPosition? = TODO(), fallback: Boolean = TODO()): String? = TODO()
    fun CameraEnumerator.findCamera(predicate: (deviceName: String) -> Boolean): String? = TODO()
    fun CameraEnumerator.getCameraPosition(deviceName: String?): CameraPosition? = TODO()
    interface CameraProvider {
        val cameraVersion: Int
        fun provideEnumerator(context: Context): CameraEnumerator
        fun provideCapturer(context: Context, options: LocalVideoTrackOptions, eventsHandler: CameraEventsDispatchHandler): VideoCapturer
        fun isSupported(context: Context): Boolean
    }
}

class CameraEventsDispatchHandler : CameraEventsHandler {
    fun registerHandler(handler: CameraEventsHandler): Unit = TODO()
    fun unregisterHandler(handler: CameraEventsHandler): Unit = TODO()
    override fun onCameraError(errorDescription: String): Unit = TODO()
    override fun onCameraDisconnected(): Unit = TODO()
    override fun onCameraFreezed(errorDescription: String): Unit = TODO()
    override fun onCameraOpening(cameraName: String): Unit = TODO()
    override fun onFirstFrameAvailable(): Unit = TODO()
    override fun onCameraClosed(): Unit = TODO()
}

class ComposeVisibility : VideoSinkVisibility() {
    override fun isVisible(): Boolean = TODO()
    override fun size(): Track.Dimensions = TODO()
    fun onGloballyPositioned(layoutCoordinates: LayoutCoordinates): Unit = TODO()
    fun onDispose(): Unit = TODO()
}

data class ScalabilityMode(val spatial: Int, val temporal: Int, val suffix: String) {
    companion object {
        fun parseFromString(mode: String): ScalabilityMode = TODO()
    }
}

interface VideoCapturerWithSize : VideoCapturer {
    fun findCaptureFormat(width: Int, height: Int): Size
}

abstract class CameraCapturerWithSize(val cameraEventsDispatchHandler: CameraEventsDispatchHandler) : VideoCapturerWithSize

abstract class VideoSinkVisibility : Observable() {
    abstract fun isVisible(): Boolean
    abstract fun size(): Track.Dimensions
    fun notifyChanged(): Unit = TODO()
    open fun close(): Unit = TODO()
}

class ViewVisibility(view: View) : VideoSinkVisibility() {
    interface Notifier {
        var viewVisibility: ViewVisibility?
    }
    fun recalculate(): Unit = TODO()
    override fun isVisible(): Boolean = TODO()
    override fun size(): Track.Dimensions = TODO()
    override fun close(): Unit = TODO()
}
