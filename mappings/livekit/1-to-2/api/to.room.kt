package io.livekit.android.room

import android.content.Context
import io.livekit.android.ConnectOptions
import io.livekit.android.RoomOptions
import io.livekit.android.audio.AudioHandler
import io.livekit.android.audio.CommunicationWorkaround
import io.livekit.android.e2ee.E2EEManager
import io.livekit.android.e2ee.E2EEOptions
import io.livekit.android.events.DisconnectReason
import io.livekit.android.events.EventListenable
import io.livekit.android.events.RoomEvent
import io.livekit.android.memory.CloseableManager
import io.livekit.android.renderer.TextureViewRenderer
import io.livekit.android.room.participant.AudioTrackPublishDefaults
import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant
import io.livekit.android.room.participant.ParticipantListener
import io.livekit.android.room.participant.ParticipantTrackPermission
import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.participant.VideoTrackPublishDefaults
import io.livekit.android.room.track.LocalAudioTrackOptions
import io.livekit.android.room.track.LocalTrackPublication
import io.livekit.android.room.track.LocalVideoTrackOptions
import io.livekit.android.room.track.RemoteTrackPublication
import io.livekit.android.room.track.Track
import io.livekit.android.room.track.TrackPublication
import io.livekit.android.stats.NetworkInfo
import io.livekit.android.webrtc.RTCStatsGetter
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.serialization.json.Json
import livekit.LivekitModels
import livekit.LivekitRtc
import livekit.LivekitRtc.JoinResponse
import livekit.org.webrtc.CandidatePairChangeEvent
import livekit.org.webrtc.DataChannel
import livekit.org.webrtc.EglBase
import livekit.org.webrtc.IceCandidate
import livekit.org.webrtc.MediaStream
import livekit.org.webrtc.MediaStreamTrack
import livekit.org.webrtc.PeerConnection
import livekit.org.webrtc.RTCStatsCollectorCallback
import livekit.org.webrtc.RtpReceiver
import livekit.org.webrtc.RtpSender
import livekit.org.webrtc.RtpTransceiver
import livekit.org.webrtc.SessionDescription
import livekit.org.webrtc.SurfaceViewRenderer
import okhttp3.OkHttpClient
import okhttp3.Response
import okhttp3.WebSocket
import okhttp3.WebSocketListener
import okio.ByteString

enum class ConnectionState {
    CONNECTING, CONNECTED, DISCONNECTED, RECONNECTING, RESUMING
}

class DefaultsManager() {
    var audioTrackCaptureDefaults: LocalAudioTrackOptions = TODO()
    var audioTrackPublishDefaults: AudioTrackPublishDefaults = TODO()
    var videoTrackCaptureDefaults: LocalVideoTrackOptions = TODO()
    var videoTrackPublishDefaults: VideoTrackPublishDefaults = TODO()
}

class RTCEngine internal constructor(val client: SignalClient) : SignalClient.Listener {
    suspend fun join(url: String, token: String, options: ConnectOptions, roomOptions: RoomOptions): JoinResponse = TODO()
    suspend fun joinImpl(url: String, token: String, options: ConnectOptions, roomOptions: RoomOptions): JoinResponse = TODO()
    suspend fun addTrack(cid: String, name: String, kind: LivekitModels.TrackType, stream: String?, builder: LivekitRtc.AddTrackRequest.Builder = TODO()): LivekitModels.TrackInfo = TODO()
    fun updateSubscriptionPermissions(allParticipants: Boolean, participantTrackPermissions: List<ParticipantTrackPermission>): Unit = TODO()
    fun updateMuteStatus(sid: String, muted: Boolean): Unit = TODO()
    fun close(reason: String = TODO()): Unit = TODO()
    companion object {}
    override fun onAnswer(sessionDescription: SessionDescription): Unit = TODO()
    override fun onOffer(sessionDescription: SessionDescription): Unit = TODO()
    override fun onTrickle(candidate: IceCandidate, target: LivekitRtc.SignalTarget): Unit = TODO()
    override fun onLocalTrackPublished(response: LivekitRtc.TrackPublishedResponse): Unit = TODO()
    override fun onParticipantUpdate(updates: List<LivekitModels.ParticipantInfo>): Unit = TODO()
    override fun onSpeakersChanged(speakers: List<LivekitModels.SpeakerInfo>): Unit = TODO()
    override fun onClose(reason: String, code: Int): Unit = TODO()
    override fun onRemoteMuteChanged(trackSid: String, muted: Boolean): Unit = TODO()
    override fun onRoomUpdate(update: LivekitModels.Room): Unit = TODO()
    override fun onConnectionQuality(updates: List<LivekitRtc.ConnectionQualityInfo>): Unit = TODO()
    override fun onLeave(leave: LivekitRtc.LeaveRequest): Unit = TODO()
    override fun onError(error: Throwable): Unit = TODO()
    override fun onStreamStateUpdate(streamStates: List<LivekitRtc.StreamStateInfo>): Unit = TODO()
    override fun onSubscribedQualityUpdate(subscribedQualityUpdate: LivekitRtc.SubscribedQualityUpdate): Unit = TODO()
    override fun onSubscriptionPermissionUpdate(subscriptionPermissionUpdate: LivekitRtc.SubscriptionPermissionUpdate): Unit = TODO()
    override fun onRefreshToken(token: String): Unit = TODO()
    override fun onLocalTrackUnpublished(trackUnpublished: LivekitRtc.TrackUnpublishedResponse): Unit = TODO()
    fun onBufferedAmountChange(dataChannel: DataChannel, previousAmount: Long): Unit = TODO()
    fun onStateChange(dataChannel: DataChannel): Unit = TODO()
    fun onMessage(dataChannel: DataChannel, buffer: DataChannel.Buffer?): Unit = TODO()
    fun sendSyncState(subscription: LivekitRtc.UpdateSubscription, publishedTracks: List<LivekitRtc.TrackPublishedResponse>): Unit = TODO()
    fun getPublisherRTCStats(callback: RTCStatsCollectorCallback): Unit = TODO()
    fun getSubscriberRTCStats(callback: RTCStatsCollectorCallback): Unit = TODO()
    fun createStatsGetter(sender: RtpSender): RTCStatsGetter = TODO()
    fun createStatsGetter(receiver: RtpReceiver): RTCStatsGetter = TODO()
}

enum class ReconnectType {
    DEFAULT, FORCE_SOFT_RECONNECT, FORCE_FULL_RECONNECT
}

class Room(context: Context, engine: RTCEngine, eglBase: EglBase, localParticipantFactory: LocalParticipant.Factory, defaultsManager: DefaultsManager, defaultDispatcher: CoroutineDispatcher, ioDispatcher: CoroutineDispatcher, val audioHandler: AudioHandler, closeableManager: CloseableManager, e2EEManagerFactory: E2EEManager.Factory, communicationWorkaround: CommunicationWorkaround) : ParticipantListener {
    val events: EventListenable<RoomEvent> = TODO()
    enum class State {
        CONNECTING, CONNECTED, DISCONNECTED, RECONNECTING
    }
    enum class SimulateScenario {
        SPEAKER_UPDATE, NODE_FAILURE, MIGRATION, SERVER_LEAVE
    }
    @JvmInline value class Sid(val sid: String)
    val sid: Sid? = TODO()
    suspend fun getSid(): Sid = TODO()
    val name: String? = TODO()
    val state: State = TODO()
    val metadata: String? = TODO()
    val isRecording: Boolean = TODO()
    var e2eeManager: E2EEManager? = TODO()
    var adaptiveStream: Boolean = TODO()
    var dynacast: Boolean = TODO()
    var e2eeOptions: E2EEOptions? = TODO()
    var audioTrackCaptureDefaults: LocalAudioTrackOptions = TODO()
    var audioTrackPublishDefaults: AudioTrackPublishDefaults = TODO()
    var videoTrackCaptureDefaults: LocalVideoTrackOptions = TODO()
    var videoTrackPublishDefaults: VideoTrackPublishDefaults = TODO()
    val localParticipant: LocalParticipant = TODO()
    val remoteParticipants: Map<Participant.Identity, RemoteParticipant> = TODO()
    val activeSpeakers: List<Participant> = TODO()
    suspend fun connect(url: String, token: String, options: ConnectOptions = TODO()): Unit = TODO()
    fun disconnect(): Unit = TODO()
    fun release(): Unit = TODO()
    fun onJoinResponse(response: LivekitRtc.JoinResponse): Unit = TODO()
    fun getParticipantBySid(sid: String): Participant? = TODO()
    fun getParticipantBySid(sid: Participant.Sid): Participant? = TODO()
    fun getParticipantByIdentity(identity: String): Participant? = TODO()
    fun getParticipantByIdentity(identity: Participant.Identity): Participant? = TODO()
    fun sendSimulateScenario(scenario: LivekitRtc.SimulateScenario): Unit = TODO()
    fun sendSimulateScenario(scenario: SimulateScenario): Unit = TODO()
    interface Factory {
        fun create(context: Context): Room
    }
    fun onEngineConnected(): Unit = TODO()
    fun onEngineReconnected(): Unit = TODO()
    fun onEngineReconnecting(): Unit = TODO()
    fun onAddTrack(receiver: RtpReceiver, track: MediaStreamTrack, streams: Array<out MediaStream>): Unit = TODO()
    fun onUpdateParticipants(updates: List<LivekitModels.ParticipantInfo>): Unit = TODO()
    fun onActiveSpeakersUpdate(speakers: List<LivekitModels.SpeakerInfo>): Unit = TODO()
    fun onRemoteMuteChanged(trackSid: String, muted: Boolean): Unit = TODO()
    fun onRoomUpdate(update: LivekitModels.Room): Unit = TODO()
    fun onConnectionQuality(updates: List<LivekitRtc.ConnectionQualityInfo>): Unit = TODO()
    fun onSpeakersChanged(speakers: List<LivekitModels.SpeakerInfo>): Unit = TODO()
    fun onUserPacket(packet: LivekitModels.UserPacket, kind: LivekitModels.DataPacket.Kind): Unit = TODO()
    fun onStreamStateUpdate(streamStates: List<LivekitRtc.StreamStateInfo>): Unit = TODO()
    fun onSubscribedQualityUpdate(subscribedQualityUpdate: LivekitRtc.SubscribedQualityUpdate): Unit = TODO()
    fun onSubscriptionPermissionUpdate(subscriptionPermissionUpdate: LivekitRtc.SubscriptionPermissionUpdate): Unit = TODO()
    fun onEngineDisconnected(reason: DisconnectReason): Unit = TODO()
    fun onFailToConnect(error: Throwable): Unit = TODO()
    fun onSignalConnected(isResume: Boolean): Unit = TODO()
    fun onFullReconnecting(): Unit = TODO()
    suspend fun onPostReconnect(isFullReconnect: Boolean): Unit = TODO()
    fun onLocalTrackUnpublished(trackUnpublished: LivekitRtc.TrackUnpublishedResponse): Unit = TODO()
    override fun onMetadataChanged(participant: Participant, prevMetadata: String?): Unit = TODO()
    override fun onTrackMuted(publication: TrackPublication, participant: Participant): Unit = TODO()
    override fun onTrackUnmuted(publication: TrackPublication, participant: Participant): Unit = TODO()
    override fun onTrackUnpublished(publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    override fun onTrackPublished(publication: LocalTrackPublication, participant: LocalParticipant): Unit = TODO()
    override fun onTrackUnpublished(publication: LocalTrackPublication, participant: LocalParticipant): Unit = TODO()
    override fun onTrackSubscribed(track: Track, publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    override fun onTrackSubscriptionFailed(sid: String, exception: Exception, participant: RemoteParticipant): Unit = TODO()
    override fun onTrackUnsubscribed(track: Track, publication: RemoteTrackPublication, participant: RemoteParticipant): Unit = TODO()
    fun initVideoRenderer(viewRenderer: SurfaceViewRenderer): Unit = TODO()
    fun initVideoRenderer(viewRenderer: TextureViewRenderer): Unit = TODO()
    fun getPublisherRTCStats(callback: RTCStatsCollectorCallback): Unit = TODO()
    fun getSubscriberRTCStats(callback: RTCStatsCollectorCallback): Unit = TODO()
    fun setReconnectionType(reconnectType: ReconnectType): Unit = TODO()
}

sealed class RoomException(message: String? = TODO(), cause: Throwable? = TODO()) : Exception(TODO(), TODO()) {
    class ConnectException(message: String? = TODO(), cause: Throwable? = TODO()) : RoomException(TODO(), TODO())
}

class SignalClient(websocketFactory: WebSocket.Factory, json: Json, okHttpClient: OkHttpClient, ioDispatcher: CoroutineDispatcher, networkInfo: NetworkInfo) : WebSocketListener() {
    val isConnected: Boolean = TODO()
    var listener: Listener? = TODO()
    var connectionState: ConnectionState = TODO()
    suspend fun join(url: String, token: String, options: ConnectOptions = TODO(), roomOptions: RoomOptions = TODO()): JoinResponse = TODO()
    fun onReadyForResponses(): Unit = TODO()
    fun onPCConnected(): Unit = TODO()
    override fun onMessage(webSocket: WebSocket, text: String): Unit = TODO()
    override fun onMessage(webSocket: WebSocket, bytes: ByteString): Unit = TODO()
    override fun onClosed(webSocket: WebSocket, code: Int, reason: String): Unit = TODO()
    override fun onClosing(webSocket: WebSocket, code: Int, reason: String): Unit = TODO()
    override fun onFailure(webSocket: WebSocket, t: Throwable, response: Response?): Unit = TODO()
    fun sendOffer(offer: SessionDescription): Unit = TODO()
    fun sendAnswer(answer: SessionDescription): Unit = TODO()
    fun sendCandidate(candidate: IceCandidate, target: LivekitRtc.SignalTarget): Unit = TODO()
    fun sendMuteTrack(trackSid: String, muted: Boolean): Unit = TODO()
    fun sendAddTrack(cid: String, name: String, type: LivekitModels.TrackType, stream: String?, builder: LivekitRtc.AddTrackRequest.Builder = TODO()): Unit = TODO()
    fun sendUpdateTrackSettings(sid: String, disabled: Boolean, videoDimensions: Track.Dimensions?, videoQuality: LivekitModels.VideoQuality?, fps: Int?): Unit = TODO()
    fun sendUpdateSubscription(subscribe: Boolean, vararg participantTracks: LivekitModels.ParticipantTracks): Unit = TODO()
    fun sendUpdateSubscriptionPermissions(allParticipants: Boolean, participantTrackPermissions: List<ParticipantTrackPermission>): Unit = TODO()
    fun sendUpdateLocalMetadata(metadata: String?, name: String?): Unit = TODO()
    fun sendSyncState(syncState: LivekitRtc.SyncState): Unit = TODO()
    fun sendLeave(): Unit = TODO()
    fun sendPing(): Long = TODO()
    fun close(code: Int = TODO(), reason: String = TODO()): Unit = TODO()
    interface Listener {
        fun onAnswer(sessionDescription: SessionDescription): Unit
        fun onOffer(sessionDescription: SessionDescription): Unit
        fun onTrickle(candidate: IceCandidate, target: LivekitRtc.SignalTarget): Unit
        fun onLocalTrackPublished(response: LivekitRtc.TrackPublishedResponse): Unit
        fun onParticipantUpdate(updates: List<LivekitModels.ParticipantInfo>): Unit
        fun onSpeakersChanged(speakers: List<LivekitModels.SpeakerInfo>): Unit
        fun onClose(reason: String, code: Int): Unit
        fun onRemoteMuteChanged(trackSid: String, muted: Boolean): Unit
        fun onRoomUpdate(update: LivekitModels.Room): Unit
        fun onConnectionQuality(updates: List<LivekitRtc.ConnectionQualityInfo>): Unit
        fun onLeave(leave: LivekitRtc.LeaveRequest): Unit
        fun onError(error: Throwable): Unit
        fun onStreamStateUpdate(streamStates: List<LivekitRtc.StreamStateInfo>): Unit
        fun onSubscribedQualityUpdate(subscribedQualityUpdate: LivekitRtc.SubscribedQualityUpdate): Unit
        fun onSubscriptionPermissionUpdate(subscriptionPermissionUpdate: LivekitRtc.SubscriptionPermissionUpdate): Unit
        fun onRefreshToken(token: String): Unit
        fun onLocalTrackUnpublished(trackUnpublished: LivekitRtc.TrackUnpublishedResponse): Unit
    }
    companion object {
        const val CONNECT_QUERY_TOKEN: String = "access_token"
        const val CONNECT_QUERY_RECONNECT: String = "reconnect"
        const val CONNECT_QUERY_AUTOSUBSCRIBE: String = "auto_subscribe"
        const val CONNECT_QUERY_ADAPTIVE_STREAM: String = "adaptive_stream"
        const val CONNECT_QUERY_SDK: String = "sdk"
        const val CONNECT_QUERY_VERSION: String = "version"
        const val CONNECT_QUERY_PROTOCOL: String = "protocol"
        const val CONNECT_QUERY_DEVICE_MODEL: String = "device_model"
        const val CONNECT_QUERY_OS: String = "os"
        const val CONNECT_QUERY_OS_VERSION: String = "os_version"
        const val CONNECT_QUERY_NETWORK_TYPE: String = "network"
        const val CONNECT_QUERY_PARTICIPANT_SID: String = "sid"
        const val SD_TYPE_ANSWER: String = "answer"
        const val SD_TYPE_OFFER: String = "offer"
        const val SD_TYPE_PRANSWER: String = "pranswer"
        const val SDK_TYPE: String = "android"
        val DEFAULT_ICE_SERVERS: List<PeerConnection.IceServer> = TODO()
        const val CLOSE_REASON_NORMAL_CLOSURE: Int = 1000
        const val CLOSE_REASON_PING_TIMEOUT: Int = 3000
        const val CLOSE_REASON_WEBSOCKET_FAILURE: Int = 3500
    }
}

enum class ProtocolVersion(val value: Int = TODO()) {
    v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12
}

class SubscriberTransportObserver(engine: RTCEngine, client: SignalClient) : PeerConnection.Observer {
    var dataChannelListener: ((DataChannel) -> Unit)? = TODO()
    var connectionChangeListener: ((PeerConnection.PeerConnectionState) -> Unit)? = TODO()
    override fun onIceCandidate(candidate: IceCandidate): Unit = TODO()
    override fun onAddTrack(receiver: RtpReceiver, streams: Array<out MediaStream>): Unit = TODO()
    override fun onTrack(transceiver: RtpTransceiver): Unit = TODO()
    override fun onDataChannel(channel: DataChannel): Unit = TODO()
    override fun onStandardizedIceConnectionChange(newState: PeerConnection.IceConnectionState?): Unit = TODO()
    override fun onConnectionChange(newState: PeerConnection.PeerConnectionState): Unit = TODO()
    override fun onSelectedCandidatePairChanged(event: CandidatePairChangeEvent?): Unit = TODO()
    override fun onSignalingChange(p0: PeerConnection.SignalingState?): Unit = TODO()
    override fun onIceConnectionChange(newState: PeerConnection.IceConnectionState?): Unit = TODO()
    override fun onIceConnectionReceivingChange(p0: Boolean): Unit = TODO()
    override fun onIceGatheringChange(p0: PeerConnection.IceGatheringState?): Unit = TODO()
    override fun onIceCandidatesRemoved(p0: Array<out IceCandidate>?): Unit = TODO()
    override fun onAddStream(p0: MediaStream?): Unit = TODO()
    override fun onRemoveStream(p0: MediaStream?): Unit = TODO()
    override fun onRenegotiationNeeded(): Unit = TODO()
}
