package io.livekit.android.renderer

import android.content.Context
import android.graphics.SurfaceTexture
import android.util.AttributeSet
import android.view.SurfaceHolder
import android.view.TextureView
import android.view.View
import io.livekit.android.room.track.video.ViewVisibility
import org.webrtc.EglBase
import org.webrtc.EglRenderer
import org.webrtc.RendererCommon.GlDrawer
import org.webrtc.RendererCommon.RendererEvents
import org.webrtc.RendererCommon.ScalingType
import org.webrtc.VideoFrame
import org.webrtc.VideoSink

open class SurfaceViewRenderer : org.webrtc.SurfaceViewRenderer, ViewVisibility.Notifier {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    override var viewVisibility: ViewVisibility? = TODO()
    override fun onVisibilityChanged(changedView: View, visibility: Int): Unit = TODO()
}

open class TextureViewRenderer : TextureView, SurfaceHolder.Callback, TextureView.SurfaceTextureListener, VideoSink, RendererEvents, ViewVisibility.Notifier {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    fun init(sharedContext: EglBase.Context?, rendererEvents: RendererEvents?, configAttributes: IntArray? = TODO(), drawer: GlDrawer? = TODO()): Unit = TODO()
    fun release(): Unit = TODO()
    fun addFrameListener(listener: EglRenderer.FrameListener?, scale: Float, drawerParam: GlDrawer?): Unit = TODO()
    fun addFrameListener(listener: EglRenderer.FrameListener?, scale: Float): Unit = TODO()
    fun removeFrameListener(listener: EglRenderer.FrameListener?): Unit = TODO()
    fun setEnableHardwareScaler(enabled: Boolean): Unit = TODO()
    fun setMirror(mirror: Boolean): Unit = TODO()
    fun setScalingType(scalingType: ScalingType?): Unit = TODO()
    fun setScalingType(scalingTypeMatchOrientation: ScalingType?, scalingTypeMismatchOrientation: ScalingType?): Unit = TODO()
    fun setFpsReduction(fps: Float): Unit = TODO()
    fun disableFpsReduction(): Unit = TODO()
    fun pauseVideo(): Unit = TODO()
    override fun onFrame(frame: VideoFrame): Unit = TODO()
    override fun onMeasure(widthSpec: Int, heightSpec: Int): Unit = TODO()
    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int): Unit = TODO()
    override fun surfaceCreated(holder: SurfaceHolder): Unit = TODO()
    override fun surfaceDestroyed(holder: SurfaceHolder): Unit = TODO()
    override fun surfaceChanged(holder: SurfaceHolder, format: Int, width: Int, height: Int): Unit = TODO()
    override fun onSurfaceTextureAvailable(surface: SurfaceTexture, i: Int, i1: Int): Unit = TODO()
    override fun onSurfaceTextureSizeChanged(surface: SurfaceTexture, width: Int, height: Int): Unit = TODO()
    override fun onSurfaceTextureDestroyed(surface: SurfaceTexture): Boolean = TODO()
    override fun onSurfaceTextureUpdated(surface: SurfaceTexture): Unit = TODO()
    fun clearImage(): Unit = TODO()
    override fun onFirstFrameRendered(): Unit = TODO()
    override fun onFrameResolutionChanged(videoWidth: Int, videoHeight: Int, rotation: Int): Unit = TODO()
    companion object {}
    override var viewVisibility: ViewVisibility? = TODO()
    override fun onVisibilityChanged(changedView: View, visibility: Int): Unit = TODO()
}
