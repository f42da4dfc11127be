package io.agora.rtc

import android.content.Context
import android.graphics.Rect
import android.view.SurfaceView
import android.view.TextureView
import io.agora.rtc.audio.AudioRecordingConfiguration
import io.agora.rtc.internal.EncryptionConfig
import io.agora.rtc.internal.LastmileProbeConfig
import io.agora.rtc.live.LiveInjectStreamConfig
import io.agora.rtc.live.LiveTranscoding
import io.agora.rtc.mediaio.IVideoSink
import io.agora.rtc.mediaio.IVideoSource
import io.agora.rtc.models.ChannelMediaOptions
import io.agora.rtc.models.ClientRoleOptions
import io.agora.rtc.models.DataStreamConfig
import io.agora.rtc.models.UserInfo
import io.agora.rtc.video.AgoraImage
import io.agora.rtc.video.AgoraVideoFrame
import io.agora.rtc.video.BeautyOptions
import io.agora.rtc.video.CameraCapturerConfiguration
import io.agora.rtc.video.ChannelMediaRelayConfiguration
import io.agora.rtc.video.VideoCanvas
import io.agora.rtc.video.VideoEncoderConfiguration
import io.agora.rtc.video.VirtualBackgroundSource
import io.agora.rtc.video.WatermarkOptions
import java.nio.ByteBuffer
import java.util.ArrayList

open class AudioFrame {
    constructor(samples: ByteBuffer, numOfSamples: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int)
    var bytesPerSample: Int
    var channels: Int
    var numOfSamples: Int
    var samples: ByteBuffer
    var samplesPerSec: Int
    open fun toString(): String
}

open class Constants {
    enum class AudioProfile {
        DEFAULT, SPEECH_STANDARD, MUSIC_STANDARD, MUSIC_STANDARD_STEREO,
        MUSIC_HIGH_QUALITY, MUSIC_HIGH_QUALITY_STEREO
    }
    enum class AudioScenario {
        DEFAULT, CHATROOM_ENTERTAINMENT, EDUCATION, GAME_STREAMING,
        SHOWROOM, CHATROOM_GAMING, IOT, MEETING
    }
    enum class LogLevel {
        LOG_LEVEL_NONE, LOG_LEVEL_INFO, LOG_LEVEL_WARN, LOG_LEVEL_ERROR,
        LOG_LEVEL_FATAL
    }
    enum class MediaType {
        NONE, AUDIO_ONLY, VIDEO_ONLY, AUDIO_AND_VIDEO
    }
    companion object {
        const val ADAPT_DOWN_BANDWIDTH: Int
        const val ADAPT_NONE: Int
        const val ADAPT_UP_BANDWIDTH: Int
        const val AUDIENCE_LATENCY_LEVEL_LOW_LATENCY: Int
        const val AUDIENCE_LATENCY_LEVEL_ULTRA_LOW_LATENCY: Int
        const val AUDIO_EFFECT_OFF: Int
        const val AUDIO_ELECTRONIC_VOICE: Int
        const val AUDIO_EQUALIZATION_BAND_125: Int
        const val AUDIO_EQUALIZATION_BAND_16K: Int
        const val AUDIO_EQUALIZATION_BAND_1K: Int
        const val AUDIO_EQUALIZATION_BAND_250: Int
        const val AUDIO_EQUALIZATION_BAND_2K: Int
        const val AUDIO_EQUALIZATION_BAND_31: Int
        const val AUDIO_EQUALIZATION_BAND_4K: Int
        const val AUDIO_EQUALIZATION_BAND_500: Int
        const val AUDIO_EQUALIZATION_BAND_62: Int
        const val AUDIO_EQUALIZATION_BAND_8K: Int
        const val AUDIO_MIXING_REASON_ALL_LOOPS_COMPLETED: Int
        const val AUDIO_MIXING_REASON_CAN_NOT_OPEN: Int
        const val AUDIO_MIXING_REASON_INTERRUPTED_EOF: Int
        const val AUDIO_MIXING_REASON_ONE_LOOP_COMPLETED: Int
        const val AUDIO_MIXING_REASON_PAUSED_BY_USER: Int
        const val AUDIO_MIXING_REASON_RESUMED_BY_USER: Int
        const val AUDIO_MIXING_REASON_STARTED_BY_USER: Int
        const val AUDIO_MIXING_REASON_START_NEW_LOOP: Int
        const val AUDIO_MIXING_REASON_STOPPED_BY_USER: Int
        const val AUDIO_MIXING_REASON_TOO_FREQUENT_CALL: Int
        const val AUDIO_PROFILE_DEFAULT: Int
        const val AUDIO_PROFILE_MUSIC_HIGH_QUALITY: Int
        const val AUDIO_PROFILE_MUSIC_HIGH_QUALITY_STEREO: Int
        const val AUDIO_PROFILE_MUSIC_STANDARD: Int
        const val AUDIO_PROFILE_MUSIC_STANDARD_STEREO: Int
        const val AUDIO_PROFILE_SPEECH_STANDARD: Int
        const val AUDIO_RECORDING_POSITION_MIXED_PLAYBACK: Int
        const val AUDIO_RECORDING_POSITION_MIXED_RECORDING_AND_PLAYBACK: Int
        const val AUDIO_RECORDING_POSITION_RECORDING: Int
        const val AUDIO_RECORDING_QUALITY_HIGH: Int
        const val AUDIO_RECORDING_QUALITY_LOW: Int
        const val AUDIO_RECORDING_QUALITY_MEDIUM: Int
        const val AUDIO_REVERB_DRY_LEVEL: Int
        const val AUDIO_REVERB_FX_KTV: Int
        const val AUDIO_REVERB_FX_PHONOGRAPH: Int
        const val AUDIO_REVERB_FX_POPULAR: Int
        const val AUDIO_REVERB_FX_RNB: Int
        const val AUDIO_REVERB_FX_SISTER: Int
        const val AUDIO_REVERB_FX_STUDIO: Int
        const val AUDIO_REVERB_FX_UNCLE: Int
        const val AUDIO_REVERB_FX_VOCAL_CONCERT: Int
        const val AUDIO_REVERB_HIPHOP: Int
        const val AUDIO_REVERB_KTV: Int
        const val AUDIO_REVERB_OFF: Int
        const val AUDIO_REVERB_POPULAR: Int
        const val AUDIO_REVERB_RNB: Int
        const val AUDIO_REVERB_ROCK: Int
        const val AUDIO_REVERB_ROOM_SIZE: Int
        const val AUDIO_REVERB_STRENGTH: Int
        const val AUDIO_REVERB_STUDIO: Int
        const val AUDIO_REVERB_VOCAL_CONCERT: Int
        const val AUDIO_REVERB_WET_DELAY: Int
        const val AUDIO_REVERB_WET_LEVEL: Int
        const val AUDIO_ROUTE_DEFAULT: Int
        const val AUDIO_ROUTE_EARPIECE: Int
        const val AUDIO_ROUTE_HEADSET: Int
        const val AUDIO_ROUTE_HEADSETBLUETOOTH: Int
        const val AUDIO_ROUTE_HEADSETNOMIC: Int
        const val AUDIO_ROUTE_LOUDSPEAKER: Int
        const val AUDIO_ROUTE_SPEAKERPHONE: Int
        const val AUDIO_SCENARIO_CHATROOM_ENTERTAINMENT: Int
        const val AUDIO_SCENARIO_CHATROOM_GAMING: Int
        const val AUDIO_SCENARIO_DEFAULT: Int
        const val AUDIO_SCENARIO_EDUCATION: Int
        const val AUDIO_SCENARIO_GAME_STREAMING: Int
        const val AUDIO_SCENARIO_IOT: Int
        const val AUDIO_SCENARIO_MEETING: Int
        const val AUDIO_SCENARIO_NUM: Int
        const val AUDIO_SCENARIO_SHOWROOM: Int
        const val AUDIO_THREEDIM_VOICE: Int
        const val AUDIO_VIRTUAL_STEREO: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_BRIGHT: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_DARK: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_INVALID: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_NORMAL: Int
        const val CHANNEL_PROFILE_COMMUNICATION: Int
        const val CHANNEL_PROFILE_GAME: Int
        const val CHANNEL_PROFILE_LIVE_BROADCASTING: Int
        const val CHAT_BEAUTIFIER_FRESH: Int
        const val CHAT_BEAUTIFIER_MAGNETIC: Int
        const val CHAT_BEAUTIFIER_VITALITY: Int
        const val CLIENT_ROLE_AUDIENCE: Int
        const val CLIENT_ROLE_BROADCASTER: Int
        const val CONNECTION_CHANGED_BANNED_BY_SERVER: Int
        const val CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED: Int
        const val CONNECTION_CHANGED_CONNECTING: Int
        const val CONNECTION_CHANGED_INTERRUPTED: Int
        const val CONNECTION_CHANGED_INVALID_APP_ID: Int
        const val CONNECTION_CHANGED_INVALID_CHANNEL_NAME: Int
        const val CONNECTION_CHANGED_INVALID_TOKEN: Int
        const val CONNECTION_CHANGED_JOIN_FAILED: Int
        const val CONNECTION_CHANGED_JOIN_SUCCESS: Int
        const val CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT: Int
        const val CONNECTION_CHANGED_LEAVE_CHANNEL: Int
        const val CONNECTION_CHANGED_PROXY_SERVER_INTERRUPTED: Int
        const val CONNECTION_CHANGED_REJECTED_BY_SERVER: Int
        const val CONNECTION_CHANGED_RENEW_TOKEN: Int
        const val CONNECTION_CHANGED_SETTING_PROXY_SERVER: Int
        const val CONNECTION_CHANGED_TOKEN_EXPIRED: Int
        const val CONNECTION_STATE_CONNECTED: Int
        const val CONNECTION_STATE_CONNECTING: Int
        const val CONNECTION_STATE_DISCONNECTED: Int
        const val CONNECTION_STATE_FAILED: Int
        const val CONNECTION_STATE_RECONNECTING: Int
        const val ERR_ADM_GENERAL_ERROR: Int
        const val ERR_ADM_INIT_LOOPBACK: Int
        const val ERR_ADM_INIT_PLAYOUT: Int
        const val ERR_ADM_INIT_RECORDING: Int
        const val ERR_ADM_JAVA_RESOURCE: Int
        const val ERR_ADM_NO_PLAYOUT_DEVICE: Int
        const val ERR_ADM_NO_RECORDING_DEVICE: Int
        const val ERR_ADM_RECORD_AUDIO_FAILED: Int
        const val ERR_ADM_RUNTIME_PLAYOUT_ERROR: Int
        const val ERR_ADM_RUNTIME_RECORDING_ERROR: Int
        const val ERR_ADM_SAMPLE_RATE: Int
        const val ERR_ADM_START_LOOPBACK: Int
        const val ERR_ADM_START_PLAYOUT: Int
        const val ERR_ADM_START_RECORDING: Int
        const val ERR_ADM_STOP_PLAYOUT: Int
        const val ERR_ADM_STOP_RECORDING: Int
        const val ERR_ALREADY_IN_RECORDING: Int
        const val ERR_ALREADY_IN_USE: Int
        const val ERR_AUDIO_BT_SCO_FAILED: Int
        const val ERR_BIND_SOCKET: Int
        const val ERR_BITRATE_LIMIT: Int
        const val ERR_BUFFER_TOO_SMALL: Int
        const val ERR_CANCELED: Int
        const val ERR_CLIENT_IS_BANNED_BY_SERVER: Int
        const val ERR_CONNECTION_INTERRUPTED: Int
        const val ERR_CONNECTION_LOST: Int
        const val ERR_DECRYPTION_FAILED: Int
        const val ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISHED: Int
        const val ERR_FAILED: Int
        const val ERR_INVALID_APP_ID: Int
        const val ERR_INVALID_ARGUMENT: Int
        const val ERR_INVALID_CHANNEL_NAME: Int
        const val ERR_INVALID_TOKEN: Int
        const val ERR_INVALID_USER_ACCOUNT: Int
        const val ERR_JOIN_CHANNEL_REJECTED: Int
        const val ERR_LEAVE_CHANNEL_REJECTED: Int
        const val ERR_LOAD_MEDIA_ENGINE: Int
        const val ERR_MODULE_NOT_FOUND: Int
        const val ERR_NET_DOWN: Int
        const val ERR_NET_NOBUFS: Int
        const val ERR_NOT_INITIALIZED: Int
        const val ERR_NOT_IN_CHANNEL: Int
        const val ERR_NOT_READY: Int
        const val ERR_NOT_SUPPORTED: Int
        const val ERR_NO_PERMISSION: Int
        const val ERR_NO_SERVER_RESOURCES: Int
        const val ERR_OK: Int
        const val ERR_PUBLISH_STREAM_CDN_ERROR: Int
        const val ERR_PUBLISH_STREAM_FORMAT_NOT_SUPPORTED: Int
        const val ERR_PUBLISH_STREAM_INTERNAL_SERVER_ERROR: Int
        const val ERR_PUBLISH_STREAM_NOT_AUTHORIZED: Int
        const val ERR_PUBLISH_STREAM_NOT_FOUND: Int
        const val ERR_PUBLISH_STREAM_NUM_REACH_LIMIT: Int
        const val ERR_REFUSED: Int
        const val ERR_SIZE_TOO_LARGE: Int
        const val ERR_START_CALL: Int
        const val ERR_START_CAMERA: Int
        const val ERR_START_VIDEO_RENDER: Int
        const val ERR_TIMEDOUT: Int
        const val ERR_TOKEN_EXPIRED: Int
        const val ERR_TOO_MANY_DATA_STREAMS: Int
        const val ERR_TOO_OFTEN: Int
        const val ERR_VCM_ENCODER_ENCODE_ERROR: Int
        const val ERR_VCM_ENCODER_INIT_ERROR: Int
        const val ERR_VCM_ENCODER_SET_ERROR: Int
        const val ERR_VCM_UNKNOWN_ERROR: Int
        const val ERR_VDM_CAMERA_NOT_AUTHORIZED: Int
        const val ERR_WATERMARKR_INFO: Int
        const val ERR_WATERMARK_ARGB: Int
        const val ERR_WATERMARK_PARAM: Int
        const val ERR_WATERMARK_PATH: Int
        const val ERR_WATERMARK_PNG: Int
        const val ERR_WATERMARK_READ: Int
        const val EXPERIENCE_QUALITY_BAD: Int
        const val EXPERIENCE_QUALITY_GOOD: Int
        const val EXPERIENCE_REASON_NONE: Int
        const val GENERAL_BEAUTY_VOICE_FEMALE_FRESH: Int
        const val GENERAL_BEAUTY_VOICE_FEMALE_VITALITY: Int
        const val GENERAL_BEAUTY_VOICE_MALE_MAGNETIC: Int
        const val HARDWARE_ENCODER: Int
        const val INJECT_STREAM_STATUS_BROKEN: Int
        const val INJECT_STREAM_STATUS_START_ALREADY_EXISTS: Int
        const val INJECT_STREAM_STATUS_START_FAILED: Int
        const val INJECT_STREAM_STATUS_START_SUCCESS: Int
        const val INJECT_STREAM_STATUS_START_TIMEDOUT: Int
        const val INJECT_STREAM_STATUS_START_UNAUTHORIZED: Int
        const val INJECT_STREAM_STATUS_STOP_FAILED: Int
        const val INJECT_STREAM_STATUS_STOP_NOT_FOUND: Int
        const val INJECT_STREAM_STATUS_STOP_SUCCESS: Int
        const val INJECT_STREAM_STATUS_STOP_TIMEDOUT: Int
        const val INJECT_STREAM_STATUS_STOP_UNAUTHORIZED: Int
        const val LASTMILE_PROBE_RESULT_COMPLETE: Int
        const val LASTMILE_PROBE_RESULT_INCOMPLETE_NO_BWE: Int
        const val LASTMILE_PROBE_RESULT_UNAVAILABLE: Int
        const val LOCAL_AUDIO_STREAM_ERROR_CAPTURE_FAILURE: Int
        const val LOCAL_AUDIO_STREAM_ERROR_DEVICE_BUSY: Int
        const val LOCAL_AUDIO_STREAM_ERROR_DEVICE_NO_PERMISSION: Int
        const val LOCAL_AUDIO_STREAM_ERROR_ENCODE_FAILURE: Int
        const val LOCAL_AUDIO_STREAM_ERROR_FAILURE: Int
        const val LOCAL_AUDIO_STREAM_ERROR_INTERRUPTED: Int
        const val LOCAL_AUDIO_STREAM_ERROR_OK: Int
        const val LOCAL_AUDIO_STREAM_STATE_CAPTURING: Int
        const val LOCAL_AUDIO_STREAM_STATE_ENCODING: Int
        const val LOCAL_AUDIO_STREAM_STATE_FAILED: Int
        const val LOCAL_AUDIO_STREAM_STATE_STOPPED: Int
        const val LOCAL_NETWORK_QUALITY_POOR: Int
        const val LOCAL_VIDEO_STREAM_ERROR_CAPTURE_FAILURE: Int
        const val LOCAL_VIDEO_STREAM_ERROR_DEVICE_BUSY: Int
        const val LOCAL_VIDEO_STREAM_ERROR_DEVICE_NOT_FOUND: Int
        const val LOCAL_VIDEO_STREAM_ERROR_DEVICE_NO_PERMISSION: Int
        const val LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE: Int
        const val LOCAL_VIDEO_STREAM_ERROR_FAILURE: Int
        const val LOCAL_VIDEO_STREAM_ERROR_OK: Int
        const val LOCAL_VIDEO_STREAM_STATE_CAPTURING: Int
        const val LOCAL_VIDEO_STREAM_STATE_ENCODING: Int
        const val LOCAL_VIDEO_STREAM_STATE_FAILED: Int
        const val LOCAL_VIDEO_STREAM_STATE_STOPPED: Int
        const val LOG_FILTER_CRITICAL: Int
        const val LOG_FILTER_DEBUG: Int
        const val LOG_FILTER_ERROR: Int
        const val LOG_FILTER_INFO: Int
        const val LOG_FILTER_OFF: Int
        const val LOG_FILTER_WARNING: Int
        const val MAX_CROSS_DEST_CHANNEL_SIZE: Int
        const val MEDIA_ENGINE_AUDIO_ERROR_MIXING_INTERRUPTED_EOF: Int
        const val MEDIA_ENGINE_AUDIO_ERROR_MIXING_OPEN: Int
        const val MEDIA_ENGINE_AUDIO_ERROR_MIXING_TOO_FREQUENT: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_ALL_LOOPS_COMPLETED: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_BASE: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_ERROR: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_MAX: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_ONE_LOOP_COMPLETED: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_PAUSED: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_PAUSED_BY_USER: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_PLAY: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_RESTART: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_RESUMED_BY_USER: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_STARTED_BY_USER: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_START_NEW_LOOP: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_STOPPED: Int
        const val MEDIA_ENGINE_AUDIO_EVENT_MIXING_STOPPED_BY_USER: Int
        const val MEDIA_ENGINE_AUDIO_FILE_MIX_FINISH: Int
        const val MEDIA_ENGINE_LOCAL_AUDIO_RECORD_DISABLED: Int
        const val MEDIA_ENGINE_LOCAL_AUDIO_RECORD_ENABLED: Int
        const val MEDIA_ENGINE_PLAYOUT_ERROR: Int
        const val MEDIA_ENGINE_PLAYOUT_WARNING: Int
        const val MEDIA_ENGINE_RECORDING_ERROR: Int
        const val MEDIA_ENGINE_RECORDING_WARNING: Int
        const val MEDIA_ENGINE_ROLE_AUDIENCE: Int
        const val MEDIA_ENGINE_ROLE_BROADCASTER_INTERACTIVE: Int
        const val MEDIA_ENGINE_ROLE_BROADCASTER_SOLO: Int
        const val MEDIA_ENGINE_ROLE_COMM_PEER: Int
        const val MEDIA_TYPE_AUDIO_AND_VIDEO: Int
        const val MEDIA_TYPE_AUDIO_ONLY: Int
        const val MEDIA_TYPE_NONE: Int
        const val MEDIA_TYPE_VIDEO_ONLY: Int
        const val NETWORK_TYPE_DISCONNECTED: Int
        const val NETWORK_TYPE_LAN: Int
        const val NETWORK_TYPE_MOBILE_2G: Int
        const val NETWORK_TYPE_MOBILE_3G: Int
        const val NETWORK_TYPE_MOBILE_4G: Int
        const val NETWORK_TYPE_UNKNOWN: Int
        const val NETWORK_TYPE_WIFI: Int
        const val PITCH_CORRECTION: Int
        const val PUB_STATE_IDLE: Int
        const val PUB_STATE_NO_PUBLISHED: Int
        const val PUB_STATE_PUBLISHED: Int
        const val PUB_STATE_PUBLISHING: Int
        const val QUALITY_BAD: Int
        const val QUALITY_DETECTING: Int
        const val QUALITY_DOWN: Int
        const val QUALITY_EXCELLENT: Int
        const val QUALITY_GOOD: Int
        const val QUALITY_POOR: Int
        const val QUALITY_REPORT_FORMAT_HTML: Int
        const val QUALITY_REPORT_FORMAT_JSON: Int
        const val QUALITY_UNKNOWN: Int
        const val QUALITY_UNSUPPORTED: Int
        const val QUALITY_VBAD: Int
        const val RAW_AUDIO_FRAME_OP_MODE_READ_ONLY: Int
        const val RAW_AUDIO_FRAME_OP_MODE_READ_WRITE: Int
        const val RAW_AUDIO_FRAME_OP_MODE_WRITE_ONLY: Int
        const val RELAY_ERROR_DEST_TOKEN_EXPIRED: Int
        const val RELAY_ERROR_FAILED_JOIN_DEST: Int
        const val RELAY_ERROR_FAILED_JOIN_SRC: Int
        const val RELAY_ERROR_FAILED_PACKET_RECEIVED_FROM_SRC: Int
        const val RELAY_ERROR_FAILED_PACKET_SENT_TO_DEST: Int
        const val RELAY_ERROR_INTERNAL_ERROR: Int
        const val RELAY_ERROR_NO_RESOURCE_AVAILABLE: Int
        const val RELAY_ERROR_SERVER_CONNECTION_LOST: Int
        const val RELAY_ERROR_SERVER_ERROR_RESPONSE: Int
        const val RELAY_ERROR_SERVER_NO_RESPONSE: Int
        const val RELAY_ERROR_SRC_TOKEN_EXPIRED: Int
        const val RELAY_EVENT_NETWORK_CONNECTED: Int
        const val RELAY_EVENT_NETWORK_DISCONNECTED: Int
        const val RELAY_EVENT_PACKET_JOINED_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_JOINED_SRC_CHANNEL: Int
        const val RELAY_EVENT_PACKET_RECEIVED_AUDIO_FROM_SRC: Int
        const val RELAY_EVENT_PACKET_RECEIVED_VIDEO_FROM_SRC: Int
        const val RELAY_EVENT_PACKET_SENT_TO_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_IS_NULL: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_NOT_CHANGE: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_REFUSED: Int
        const val RELAY_EVENT_PAUSE_SEND_PACKET_TO_DEST_CHANNEL_FAILED: Int
        const val RELAY_EVENT_PAUSE_SEND_PACKET_TO_DEST_CHANNEL_SUCCESS: Int
        const val RELAY_EVENT_RESUME_SEND_PACKET_TO_DEST_CHANNEL_FAILED: Int
        const val RELAY_EVENT_RESUME_SEND_PACKET_TO_DEST_CHANNEL_SUCCESS: Int
        const val RELAY_EVENT_VIDEO_PROFILE_UPDATE: Int
        const val RELAY_OK: Int
        const val RELAY_STATE_CONNECTING: Int
        const val RELAY_STATE_FAILURE: Int
        const val RELAY_STATE_IDLE: Int
        const val RELAY_STATE_RUNNING: Int
        const val REMOTE_AUDIO_REASON_INTERNAL: Int
        const val REMOTE_AUDIO_REASON_LOCAL_MUTED: Int
        const val REMOTE_AUDIO_REASON_LOCAL_UNMUTED: Int
        const val REMOTE_AUDIO_REASON_NETWORK_CONGESTION: Int
        const val REMOTE_AUDIO_REASON_NETWORK_RECOVERY: Int
        const val REMOTE_AUDIO_REASON_REMOTE_MUTED: Int
        const val REMOTE_AUDIO_REASON_REMOTE_OFFLINE: Int
        const val REMOTE_AUDIO_REASON_REMOTE_UNMUTED: Int
        const val REMOTE_AUDIO_STATE_DECODING: Int
        const val REMOTE_AUDIO_STATE_FAILED: Int
        const val REMOTE_AUDIO_STATE_FROZEN: Int
        const val REMOTE_AUDIO_STATE_STARTING: Int
        const val REMOTE_AUDIO_STATE_STOPPED: Int
        const val REMOTE_NETWORK_QUALITY_POOR: Int
        const val REMOTE_VIDEO_STATE_DECODING: Int
        const val REMOTE_VIDEO_STATE_FAILED: Int
        const val REMOTE_VIDEO_STATE_FROZEN: Int
        const val REMOTE_VIDEO_STATE_REASON_AUDIO_FALLBACK: Int
        const val REMOTE_VIDEO_STATE_REASON_AUDIO_FALLBACK_RECOVERY: Int
        const val REMOTE_VIDEO_STATE_REASON_INTERNAL: Int
        const val REMOTE_VIDEO_STATE_REASON_LOCAL_MUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_LOCAL_UNMUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_NETWORK_CONGESTION: Int
        const val REMOTE_VIDEO_STATE_REASON_NETWORK_RECOVERY: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_MUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_OFFLINE: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_UNMUTED: Int
        const val REMOTE_VIDEO_STATE_STARTING: Int
        const val REMOTE_VIDEO_STATE_STOPPED: Int
        const val RENDER_MODE_ADAPTIVE: Int
        const val RENDER_MODE_FIT: Int
        const val RENDER_MODE_HIDDEN: Int
        const val ROOM_ACOUSTICS_3D_VOICE: Int
        const val ROOM_ACOUSTICS_ETHEREAL: Int
        const val ROOM_ACOUSTICS_KTV: Int
        const val ROOM_ACOUSTICS_PHONOGRAPH: Int
        const val ROOM_ACOUSTICS_SPACIAL: Int
        const val ROOM_ACOUSTICS_STUDIO: Int
        const val ROOM_ACOUSTICS_VIRTUAL_STEREO: Int
        const val ROOM_ACOUSTICS_VOCAL_CONCERT: Int
        const val RTC_APP_TYPE_APICLOUD: Int
        const val RTC_APP_TYPE_COCOS: Int
        const val RTC_APP_TYPE_ELECTRON: Int
        const val RTC_APP_TYPE_FLUTTER: Int
        const val RTC_APP_TYPE_NATIVE: Int
        const val RTC_APP_TYPE_UNITY: Int
        const val RTC_APP_TYPE_UNREAL: Int
        const val RTC_APP_TYPE_XAMARIN: Int
        const val RTMP_STREAMING_EVENT_FAILED_LOAD_IMAGE: Int
        const val RTMP_STREAMING_EVENT_URL_ALREADY_IN_USE: Int
        const val RTMP_STREAM_PUBLISH_ERROR_CONNECTION_TIMEOUT: Int
        const val RTMP_STREAM_PUBLISH_ERROR_ENCRYPTED_STREAM_NOT_ALLOWED: Int
        const val RTMP_STREAM_PUBLISH_ERROR_FORMAT_NOT_SUPPORTED: Int
        const val RTMP_STREAM_PUBLISH_ERROR_INTERNAL_SERVER_ERROR: Int
        const val RTMP_STREAM_PUBLISH_ERROR_INVALID_ARGUMENT: Int
        const val RTMP_STREAM_PUBLISH_ERROR_NOT_AUTHORIZED: Int
        const val RTMP_STREAM_PUBLISH_ERROR_OK: Int
        const val RTMP_STREAM_PUBLISH_ERROR_REACH_LIMIT: Int
        const val RTMP_STREAM_PUBLISH_ERROR_RTMP_SERVER_ERROR: Int
        const val RTMP_STREAM_PUBLISH_ERROR_STREAM_NOT_FOUND: Int
        const val RTMP_STREAM_PUBLISH_ERROR_TOO_OFTEN: Int
        const val RTMP_STREAM_PUBLISH_STATE_CONNECTING: Int
        const val RTMP_STREAM_PUBLISH_STATE_FAILURE: Int
        const val RTMP_STREAM_PUBLISH_STATE_IDLE: Int
        const val RTMP_STREAM_PUBLISH_STATE_RECOVERING: Int
        const val RTMP_STREAM_PUBLISH_STATE_RUNNING: Int
        const val RTMP_STREAM_UNPUBLISH_ERROR_OK: Int
        const val SCREEN_CAPTURE_CONTENT_HINT_DETAILS: Int
        const val SCREEN_CAPTURE_CONTENT_HINT_MOTION: Int
        const val SCREEN_CAPTURE_CONTENT_HINT_NONE: Int
        const val SINGING_BEAUTIFIER: Int
        const val SOFTWARE_ENCODER: Int
        const val SR_STATE_REASON_DEVICE_NOT_SUPPORTED: Int
        const val SR_STATE_REASON_STREAM_OVER_LIMITATION: Int
        const val SR_STATE_REASON_SUCCESS: Int
        const val SR_STATE_REASON_USER_COUNT_OVER_LIMITATION: Int
        const val STREAM_FALLBACK_OPTION_AUDIO_ONLY: Int
        const val STREAM_FALLBACK_OPTION_DISABLED: Int
        const val STREAM_FALLBACK_OPTION_VIDEO_STREAM_LOW: Int
        const val STREAM_LIFE_CYCLE_BIND2CHANNEL: Int
        const val STREAM_LIFE_CYCLE_BIND2OWNER: Int
        const val STYLE_TRANSFORMATION_POPULAR: Int
        const val STYLE_TRANSFORMATION_RNB: Int
        const val SUB_STATE_IDLE: Int
        const val SUB_STATE_NO_SUBSCRIBED: Int
        const val SUB_STATE_SUBSCRIBED: Int
        const val SUB_STATE_SUBSCRIBING: Int
        const val TIMBRE_TRANSFORMATION_CLEAR: Int
        const val TIMBRE_TRANSFORMATION_DEEP: Int
        const val TIMBRE_TRANSFORMATION_FALSETTO: Int
        const val TIMBRE_TRANSFORMATION_FULL: Int
        const val TIMBRE_TRANSFORMATION_MELLOW: Int
        const val TIMBRE_TRANSFORMATION_RESOUNDING: Int
        const val TIMBRE_TRANSFORMATION_RINGING: Int
        const val TIMBRE_TRANSFORMATION_VIGOROUS: Int
        const val TRANSPORT_TYPE_NONE_PROXY: Int
        const val TRANSPORT_TYPE_TCP_PROXY: Int
        const val TRANSPORT_TYPE_UDP_PROXY: Int
        const val USER_OFFLINE_BECOME_AUDIENCE: Int
        const val USER_OFFLINE_DROPPED: Int
        const val USER_OFFLINE_QUIT: Int
        const val USER_PRIORITY_HIGH: Int
        const val USER_PRIORITY_NORMAL: Int
        const val VIDEO_CODEC_E264: Int
        const val VIDEO_CODEC_EVP: Int
        const val VIDEO_CODEC_H264: Int
        const val VIDEO_CODEC_VP8: Int
        const val VIDEO_MIRROR_MODE_AUTO: Int
        const val VIDEO_MIRROR_MODE_DISABLED: Int
        const val VIDEO_MIRROR_MODE_ENABLED: Int
        const val VIDEO_PROFILE_120P: Int
        const val VIDEO_PROFILE_120P_3: Int
        const val VIDEO_PROFILE_180P: Int
        const val VIDEO_PROFILE_180P_3: Int
        const val VIDEO_PROFILE_180P_4: Int
        const val VIDEO_PROFILE_240P: Int
        const val VIDEO_PROFILE_240P_3: Int
        const val VIDEO_PROFILE_240P_4: Int
        const val VIDEO_PROFILE_360P: Int
        const val VIDEO_PROFILE_360P_10: Int
        const val VIDEO_PROFILE_360P_11: Int
        const val VIDEO_PROFILE_360P_3: Int
        const val VIDEO_PROFILE_360P_4: Int
        const val VIDEO_PROFILE_360P_6: Int
        const val VIDEO_PROFILE_360P_7: Int
        const val VIDEO_PROFILE_360P_8: Int
        const val VIDEO_PROFILE_360P_9: Int
        const val VIDEO_PROFILE_480P: Int
        const val VIDEO_PROFILE_480P_10: Int
        const val VIDEO_PROFILE_480P_3: Int
        const val VIDEO_PROFILE_480P_4: Int
        const val VIDEO_PROFILE_480P_6: Int
        const val VIDEO_PROFILE_480P_8: Int
        const val VIDEO_PROFILE_480P_9: Int
        const val VIDEO_PROFILE_720P: Int
        const val VIDEO_PROFILE_720P_3: Int
        const val VIDEO_PROFILE_720P_5: Int
        const val VIDEO_PROFILE_720P_6: Int
        const val VIDEO_PROFILE_DEFAULT: Int
        const val VIDEO_STREAM_HIGH: Int
        const val VIDEO_STREAM_LOW: Int
        const val VOICE_BEAUTIFIER_OFF: Int
        const val VOICE_BEAUTY_CLEAR: Int
        const val VOICE_BEAUTY_DEEP: Int
        const val VOICE_BEAUTY_FALSETTO: Int
        const val VOICE_BEAUTY_FULL: Int
        const val VOICE_BEAUTY_MELLOW: Int
        const val VOICE_BEAUTY_RESOUNDING: Int
        const val VOICE_BEAUTY_RINGING: Int
        const val VOICE_BEAUTY_SPACIAL: Int
        const val VOICE_BEAUTY_VIGOROUS: Int
        const val VOICE_CHANGER_BABYBOY: Int
        const val VOICE_CHANGER_BABYGIRL: Int
        const val VOICE_CHANGER_BASS: Int
        const val VOICE_CHANGER_EFFECT_BOY: Int
        const val VOICE_CHANGER_EFFECT_GIRL: Int
        const val VOICE_CHANGER_EFFECT_HULK: Int
        const val VOICE_CHANGER_EFFECT_OLDMAN: Int
        const val VOICE_CHANGER_EFFECT_PIGKING: Int
        const val VOICE_CHANGER_EFFECT_SISTER: Int
        const val VOICE_CHANGER_EFFECT_UNCLE: Int
        const val VOICE_CHANGER_ETHEREAL: Int
        const val VOICE_CHANGER_HULK: Int
        const val VOICE_CHANGER_NEUTRAL: Int
        const val VOICE_CHANGER_OFF: Int
        const val VOICE_CHANGER_OLDMAN: Int
        const val VOICE_CHANGER_SOLID: Int
        const val VOICE_CHANGER_SWEET: Int
        const val VOICE_CHANGER_ZHUBAJIE: Int
        const val VOICE_CONVERSION_OFF: Int
        const val WARN_ADM_CALL_INTERRUPTION: Int
        const val WARN_ADM_GLITCH_STATE: Int
        const val WARN_ADM_PLAYOUT_ABNORMAL_FREQUENCY: Int
        const val WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL: Int
        const val WARN_ADM_RECORD_ABNORMAL_FREQUENCY: Int
        const val WARN_ADM_RECORD_AUDIO_LOWLEVEL: Int
        const val WARN_ADM_RECORD_AUDIO_SILENCE: Int
        const val WARN_ADM_RECORD_IS_OCCUPIED: Int
        const val WARN_ADM_RUNTIME_PLAYOUT_WARNING: Int
        const val WARN_ADM_RUNTIME_RECORDING_WARNING: Int
        const val WARN_APM_HOWLING: Int
        const val WARN_APM_RESIDUAL_ECHO: Int
        const val WARN_AUDIO_MIXING_OPEN_ERROR: Int
        const val WARN_INIT_VIDEO: Int
        const val WARN_INVALID_VIEW: Int
        const val WARN_LOOKUP_CHANNEL_REJECTED: Int
        const val WARN_LOOKUP_CHANNEL_TIMEOUT: Int
        const val WARN_NO_AVAILABLE_CHANNEL: Int
        const val WARN_OPEN_CHANNEL_INVALID_TICKET: Int
        const val WARN_OPEN_CHANNEL_REJECTED: Int
        const val WARN_OPEN_CHANNEL_TIMEOUT: Int
        const val WARN_OPEN_CHANNEL_TRY_NEXT_VOS: Int
        const val WARN_PENDING: Int
        const val WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED: Int
        const val WARN_SET_CLIENT_ROLE_TIMEOUT: Int
        const val WARN_SUPER_RESOLUTION_DEVICE_NOT_SUPPORTED: Int
        const val WARN_SUPER_RESOLUTION_STREAM_OVER_LIMITATION: Int
        const val WARN_SUPER_RESOLUTION_USER_COUNT_OVER_LIMITATION: Int
        const val WARN_SWITCH_LIVE_VIDEO_TIMEOUT: Int
        const val WIFI_BLUETOOTH_COEXIST: Int
        const val WIRELESS_SIGNAL_POOR: Int
        const val RENDER_MODE_FILL: Int
    }
}

interface ILogWriter {
    fun writeLog(data: ByteArray, time: Long): Int
}

interface IMetadataObserver {
    fun getMaxMetadataSize(): Int
    fun onMetadataReceived(buffer: ByteArray, uid: Int, timeStampMs: Long)
    fun onReadyToSendMetadata(timeStampMs: Long): ByteArray
    companion object {
        const val UNKNOWN_METADATA: Int
        const val VIDEO_METADATA: Int
    }
}

abstract class IRtcEngineEventHandler {
    open fun onActiveSpeaker(uid: Int)
    open fun onApiCallExecuted(error: Int, api: String, result: String)
    open fun onAudioEffectFinished(soundId: Int)
    open fun onAudioMixingFinished()
    open fun onAudioMixingStateChanged(state: Int, errorCode: Int)
    open fun onAudioPublishStateChanged(channel: String, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onAudioQuality(uid: Int, quality: Int, delay: Short, lost: Short)
    open fun onAudioRouteChanged(routing: Int)
    open fun onAudioSubscribeStateChanged(channel: String, uid: Int, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onAudioVolumeIndication(speakers: Array<AudioVolumeInfo>, totalVolume: Int)
    open fun onCameraExposureAreaChanged(rect: Rect)
    open fun onCameraFocusAreaChanged(rect: Rect)
    open fun onCameraReady()
    open fun onChannelMediaRelayEvent(code: Int)
    open fun onChannelMediaRelayStateChanged(state: Int, code: Int)
    open fun onClientRoleChanged(oldRole: Int, newRole: Int)
    open fun onConnectionBanned()
    open fun onConnectionInterrupted()
    open fun onConnectionLost()
    open fun onConnectionStateChanged(state: Int, reason: Int)
    open fun onError(err: Int)
    open fun onFacePositionChanged(imageWidth: Int, imageHeight: Int, faceRectArr: Array<AgoraFacePositionInfo>)
    open fun onFirstLocalAudioFrame(elapsed: Int)
    open fun onFirstLocalAudioFramePublished(elapsed: Int)
    open fun onFirstLocalVideoFrame(width: Int, height: Int, elapsed: Int)
    open fun onFirstLocalVideoFramePublished(elapsed: Int)
    open fun onFirstRemoteAudioDecoded(uid: Int, elapsed: Int)
    open fun onFirstRemoteAudioFrame(uid: Int, elapsed: Int)
    open fun onFirstRemoteVideoDecoded(uid: Int, width: Int, height: Int, elapsed: Int)
    open fun onFirstRemoteVideoFrame(uid: Int, width: Int, height: Int, elapsed: Int)
    open fun onJoinChannelSuccess(channel: String, uid: Int, elapsed: Int)
    open fun onLastmileProbeResult(result: LastmileProbeResult)
    open fun onLastmileQuality(quality: Int)
    open fun onLeaveChannel(stats: RtcStats)
    open fun onLocalAudioStateChanged(state: Int, error: Int)
    open fun onLocalAudioStats(stats: LocalAudioStats)
    open fun onLocalPublishFallbackToAudioOnly(isFallbackOrRecover: Boolean)
    open fun onLocalUserRegistered(uid: Int, userAccount: String)
    open fun onLocalVideoStat(sentBitrate: Int, sentFrameRate: Int)
    open fun onLocalVideoStateChanged(localVideoState: Int, error: Int)
    open fun onLocalVideoStats(stats: LocalVideoStats)
    open fun onMediaEngineLoadSuccess()
    open fun onMediaEngineStartCallSuccess()
    open fun onMicrophoneEnabled(enabled: Boolean)
    open fun onNetworkQuality(uid: Int, txQuality: Int, rxQuality: Int)
    open fun onNetworkTypeChanged(type: Int)
    open fun onRejoinChannelSuccess(channel: String, uid: Int, elapsed: Int)
    open fun onRemoteAudioStateChanged(uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onRemoteAudioStats(stats: RemoteAudioStats)
    open fun onRemoteAudioTransportStats(uid: Int, delay: Int, lost: Int, rxKBitRate: Int)
    open fun onRemoteSubscribeFallbackToAudioOnly(uid: Int, isFallbackOrRecover: Boolean)
    open fun onRemoteVideoStat(uid: Int, delay: Int, receivedBitrate: Int, receivedFrameRate: Int)
    open fun onRemoteVideoStateChanged(uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onRemoteVideoStats(stats: RemoteVideoStats)
    open fun onRemoteVideoTransportStats(uid: Int, delay: Int, lost: Int, rxKBitRate: Int)
    open fun onRequestToken()
    open fun onRtcStats(stats: RtcStats)
    open fun onRtmpStreamingEvent(text: String, value: Int)
    open fun onRtmpStreamingStateChanged(url: String, state: Int, errCode: Int)
    open fun onStreamInjectedStatus(url: String, uid: Int, status: Int)
    open fun onStreamMessage(uid: Int, streamId: Int, data: ByteArray)
    open fun onStreamMessageError(uid: Int, streamId: Int, error: Int, missed: Int, cached: Int)
    open fun onStreamPublished(url: String, error: Int)
    open fun onStreamUnpublished(url: String)
    open fun onTokenPrivilegeWillExpire(token: String)
    open fun onTranscodingUpdated()
    open fun onUploadLogResult(requestId: String, success: Boolean, reason: Int)
    open fun onUserEnableLocalVideo(uid: Int, enabled: Boolean)
    open fun onUserEnableVideo(uid: Int, enabled: Boolean)
    open fun onUserInfoUpdated(uid: Int, userInfo: UserInfo)
    open fun onUserJoined(uid: Int, elapsed: Int)
    open fun onUserMuteAudio(uid: Int, muted: Boolean)
    open fun onUserMuteVideo(uid: Int, muted: Boolean)
    open fun onUserOffline(uid: Int, reason: Int)
    open fun onUserSuperResolutionEnabled(uid: Int, enabled: Boolean, reason: Int)
    open fun onVideoPublishStateChanged(channel: String, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onVideoSizeChanged(uid: Int, width: Int, height: Int, rotation: Int)
    open fun onVideoStopped()
    open fun onVideoSubscribeStateChanged(channel: String, uid: Int, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onWarning(warn: Int)
    open fun onSnapshotTaken(channel: String, uid: Int, filePath: String, width: Int, height: Int, errCode: Int)
    open fun onVirtualBackgroundSourceEnabled(enabled: Boolean, reason: Int)
    open fun onRequestAudioFileInfo(info: AudioFileInfo, error: Int)
    open fun onClientRoleChangeFailed(reason: Int, currentRole: Int)
    open fun onLocalVoicePitchInHz(pitchInHz: Int)
    open fun onProxyConnected(channel: String, uid: Int, proxyType: Int, localProxyIp: String, elapsed: Int)
    open fun onContentInspectResult(result: Int)
    open fun onWlAccMessage(reason: Int, action: Int, wlAccMsg: String)
    open fun onWlAccStats(currentStats: WlAccStats, averageStats: WlAccStats)
    open class AgoraFacePositionInfo {
        var distance: Int
        var height: Int
        var width: Int
        var x: Int
        var y: Int
    }
    open class AudioVolumeInfo {
        var channelId: String
        var uid: Int
        var vad: Int
        var volume: Int
    }
    open class ClientRole {
        companion object {
            const val CLIENT_ROLE_AUDIENCE: Int
            const val CLIENT_ROLE_BROADCASTER: Int
        }
    }
    open class ErrorCode {
        companion object {
            const val ERR_ADM_GENERAL_ERROR: Int
            const val ERR_ADM_INIT_LOOPBACK: Int
            const val ERR_ADM_INIT_PLAYOUT: Int
            const val ERR_ADM_INIT_RECORDING: Int
            const val ERR_ADM_JAVA_RESOURCE: Int
            const val ERR_ADM_NO_RECORDING_DEVICE: Int
            const val ERR_ADM_RECORD_AUDIO_FAILED: Int
            const val ERR_ADM_RUNTIME_PLAYOUT_ERROR: Int
            const val ERR_ADM_RUNTIME_RECORDING_ERROR: Int
            const val ERR_ADM_SAMPLE_RATE: Int
            const val ERR_ADM_START_LOOPBACK: Int
            const val ERR_ADM_START_PLAYOUT: Int
            const val ERR_ADM_START_RECORDING: Int
            const val ERR_ADM_STOP_PLAYOUT: Int
            const val ERR_ADM_STOP_RECORDING: Int
            const val ERR_ALREADY_IN_USE: Int
            const val ERR_AUDIO_BT_SCO_FAILED: Int
            const val ERR_BIND_SOCKET: Int
            const val ERR_BITRATE_LIMIT: Int
            const val ERR_BUFFER_TOO_SMALL: Int
            const val ERR_CANCELED: Int
            const val ERR_CLIENT_IS_BANNED_BY_SERVER: Int
            const val ERR_CONNECTION_INTERRUPTED: Int
            const val ERR_CONNECTION_LOST: Int
            const val ERR_DECRYPTION_FAILED: Int
            const val ERR_FAILED: Int
            const val ERR_INVALID_APP_ID: Int
            const val ERR_INVALID_ARGUMENT: Int
            const val ERR_INVALID_CHANNEL_NAME: Int
            const val ERR_INVALID_TOKEN: Int
            const val ERR_INVALID_USER_ACCOUNT: Int
            const val ERR_JOIN_CHANNEL_REJECTED: Int
            const val ERR_LEAVE_CHANNEL_REJECTED: Int
            const val ERR_LOAD_MEDIA_ENGINE: Int
            const val ERR_NET_DOWN: Int
            const val ERR_NET_NOBUFS: Int
            const val ERR_NOT_INITIALIZED: Int
            const val ERR_NOT_IN_CHANNEL: Int
            const val ERR_NOT_READY: Int
            const val ERR_NOT_SUPPORTED: Int
            const val ERR_NO_PERMISSION: Int
            const val ERR_NO_SERVER_RESOURCES: Int
            const val ERR_OK: Int
            const val ERR_REFUSED: Int
            const val ERR_SIZE_TOO_LARGE: Int
            const val ERR_START_CALL: Int
            const val ERR_START_CAMERA: Int
            const val ERR_START_VIDEO_RENDER: Int
            const val ERR_TIMEDOUT: Int
            const val ERR_TOKEN_EXPIRED: Int
            const val ERR_TOO_MANY_DATA_STREAMS: Int
            const val ERR_TOO_OFTEN: Int
            const val ERR_VCM_ENCODER_ENCODE_ERROR: Int
            const val ERR_VCM_ENCODER_INIT_ERROR: Int
            const val ERR_VCM_ENCODER_SET_ERROR: Int
            const val ERR_VCM_UNKNOWN_ERROR: Int
            const val ERR_VDM_CAMERA_NOT_AUTHORIZED: Int
            const val ERR_WATERMARK_PATH: Int
        }
    }
    open class ExperiencePoorReason {
        companion object {
            const val EXPERIENCE_REASON_NONE: Int
            const val LOCAL_NETWORK_QUALITY_POOR: Int
            const val REMOTE_NETWORK_QUALITY_POOR: Int
            const val WIFI_BLUETOOTH_COEXIST: Int
            const val WIRELESS_SIGNAL_POOR: Int
        }
    }
    open class ExperienceQuality {
        companion object {
            const val EXPERIENCE_BAD: Int
            const val EXPERIENCE_GOOD: Int
        }
    }
    open class LastmileProbeResult {
        var rtt: Int
        var state: Short
        var uplinkReport: LastmileProbeOneWayResult
        var downlinkReport: LastmileProbeOneWayResult
        open class LastmileProbeOneWayResult {
            var availableBandwidth: Int
            var jitter: Int
            var packetLossRate: Int
        }
    }
    open class LocalAudioStats {
        var numChannels: Int
        var sentBitrate: Int
        var sentSampleRate: Int
        var txPacketLossRate: Int
    }
    open class LocalVideoStats {
        var captureBrightnessLevel: Int
        var captureFrameRate: Int
        var codecType: Int
        var encodedBitrate: Int
        var encodedFrameCount: Int
        var encodedFrameHeight: Int
        var encodedFrameWidth: Int
        var encoderOutputFrameRate: Int
        var qualityAdaptIndication: Int
        var rendererOutputFrameRate: Int
        var sentBitrate: Int
        var sentFrameRate: Int
        var targetBitrate: Int
        var targetFrameRate: Int
        var txPacketLossRate: Int
    }
    open class Quality {
        companion object {
            const val BAD: Int
            const val DOWN: Int
            const val EXCELLENT: Int
            const val GOOD: Int
            const val POOR: Int
            const val UNKNOWN: Int
            const val VBAD: Int
        }
    }
    open class RemoteAudioStats {
        var audioLossRate: Int
        var frozenRate: Int
        var jitterBufferDelay: Int
        var mosValue: Int
        var networkTransportDelay: Int
        var numChannels: Int
        var publishDuration: Int
        var qoeQuality: Int
        var quality: Int
        var qualityChangedReason: Int
        var receivedBitrate: Int
        var receivedSampleRate: Int
        var totalActiveTime: Int
        var totalFrozenTime: Int
        var uid: Int
    }
    open class RemoteVideoStats {
        var decoderOutputFrameRate: Int
        var delay: Int
        var frozenRate: Int
        var height: Int
        var packetLossRate: Int
        var publishDuration: Int
        var receivedBitrate: Int
        var rendererOutputFrameRate: Int
        var rxStreamType: Int
        var totalActiveTime: Int
        var totalFrozenTime: Int
        var uid: Int
        var width: Int
    }
    open class RtcStats {
        var cpuAppUsage: Double
        var cpuTotalUsage: Double
        var gatewayRtt: Int
        var lastmileDelay: Int
        var memoryAppUsageInKbytes: Int
        var memoryAppUsageRatio: Double
        var memoryTotalUsageRatio: Double
        var rxAudioBytes: Int
        var rxAudioKBitRate: Int
        var rxBytes: Int
        var rxKBitRate: Int
        var rxPacketLossRate: Int
        var rxVideoBytes: Int
        var rxVideoKBitRate: Int
        var totalDuration: Int
        var txAudioBytes: Int
        var txAudioKBitRate: Int
        var txBytes: Int
        var txKBitRate: Int
        var txPacketLossRate: Int
        var txVideoBytes: Int
        var txVideoKBitRate: Int
        var users: Int
    }
    open class UploadErrorReason {
        companion object {
            const val UPLOAD_NET_ERROR: Int
            const val UPLOAD_SERVER_ERROR: Int
            const val UPLOAD_SUCCESS: Int
        }
    }
    open class UserOfflineReason {
        companion object {
            const val USER_OFFLINE_DROPPED: Int
            const val USER_OFFLINE_QUIT: Int
        }
    }
    open class VideoProfile {
        companion object {
            const val VIDEO_PROFILE_120P: Int
            const val VIDEO_PROFILE_120P_3: Int
            const val VIDEO_PROFILE_180P: Int
            const val VIDEO_PROFILE_180P_3: Int
            const val VIDEO_PROFILE_180P_4: Int
            const val VIDEO_PROFILE_240P: Int
            const val VIDEO_PROFILE_240P_3: Int
            const val VIDEO_PROFILE_240P_4: Int
            const val VIDEO_PROFILE_360P: Int
            const val VIDEO_PROFILE_360P_3: Int
            const val VIDEO_PROFILE_360P_4: Int
            const val VIDEO_PROFILE_360P_6: Int
            const val VIDEO_PROFILE_360P_7: Int
            const val VIDEO_PROFILE_360P_8: Int
            const val VIDEO_PROFILE_480P: Int
            const val VIDEO_PROFILE_480P_3: Int
            const val VIDEO_PROFILE_480P_4: Int
            const val VIDEO_PROFILE_480P_6: Int
            const val VIDEO_PROFILE_480P_8: Int
            const val VIDEO_PROFILE_480P_9: Int
            const val VIDEO_PROFILE_720P: Int
            const val VIDEO_PROFILE_720P_3: Int
            const val VIDEO_PROFILE_720P_5: Int
            const val VIDEO_PROFILE_720P_6: Int
            const val VIDEO_PROFILE_DEFAULT: Int
        }
    }
    open class WarnCode {
        companion object {
            const val WARN_ADM_CALL_INTERRUPTION: Int
            const val WARN_ADM_RECORD_AUDIO_SILENCE: Int
            const val WARN_ADM_RECORD_IS_OCCUPIED: Int
            const val WARN_ADM_RUNTIME_PLAYOUT_WARNING: Int
            const val WARN_ADM_RUNTIME_RECORDING_WARNING: Int
            const val WARN_APM_HOWLING: Int
            const val WARN_AUDIO_MIXING_OPEN_ERROR: Int
            const val WARN_INIT_VIDEO: Int
            const val WARN_INVALID_VIEW: Int
            const val WARN_LOOKUP_CHANNEL_REJECTED: Int
            const val WARN_LOOKUP_CHANNEL_TIMEOUT: Int
            const val WARN_NO_AVAILABLE_CHANNEL: Int
            const val WARN_OPEN_CHANNEL_INVALID_TICKET: Int
            const val WARN_OPEN_CHANNEL_REJECTED: Int
            const val WARN_OPEN_CHANNEL_TIMEOUT: Int
            const val WARN_OPEN_CHANNEL_TRY_NEXT_VOS: Int
            const val WARN_PENDING: Int
        }
    }
    open class AudioFileInfo {
        var filePath: String
        var durationMs: Int
    }
    open class WlAccStats {
        var e2eDelayPercent: Short
        var frozenRatioPercent: Short
        var lossRatePercent: Short
    }
}

abstract class IVideoFrameObserver {
    open fun getMirrorApplied(): Boolean
    open fun getObservedFramePosition(): Int
    open fun getRotationApplied(): Boolean
    open fun getVideoFormatPreference(): Int
    open fun isMultipleChannelFrameWanted(): Boolean
    abstract fun onCaptureVideoFrame(videoFrame: VideoFrame): Boolean
    open fun onPreEncodeVideoFrame(videoFrame: VideoFrame): Boolean
    abstract fun onRenderVideoFrame(uid: Int, videoFrame: VideoFrame): Boolean
    open fun onRenderVideoFrameEx(text: String, value: Int, videoFrame: VideoFrame): Boolean
    open class VideoFrame {
        constructor(value: Int, value2: Int, value3: Int, value4: Int, value5: Int, value6: Int, byteBuffer: ByteBuffer, byteBuffer2: ByteBuffer, byteBuffer3: ByteBuffer, value7: Int, time: Long, value8: Int)
        var avsync_type: Int
        var height: Int
        var renderTimeMs: Long
        var rotation: Int
        var type: Int
        var uBuffer: ByteBuffer
        var uStride: Int
        var vBuffer: ByteBuffer
        var vStride: Int
        var width: Int
        var yBuffer: ByteBuffer
        var yStride: Int
        open fun toString(): String
    }
    companion object {
        const val FRAME_TYPE_RGBA: Int
        const val FRAME_TYPE_YUV420: Int
        const val FRAME_TYPE_YUV422: Int
        const val POSITION_POST_CAPTURER: Int
        const val POSITION_PRE_ENCODER: Int
        const val POSITION_PRE_RENDERER: Int
    }
}

open class PublisherParameters {
    var width: Int
    var height: Int
    var framerate: Int
    var bitrate: Int
    var defaultLayout: Int
    var audiosamplerate: Int
    var audiobitrate: Int
    var audiochannels: Int
    var owner: Boolean
    var lifecycle: Int
    var publishUrl: String
    var rawStreamUrl: String
    var extraInfo: String
    var injectStreamUrl: String
    var injectStreamWidth: Int
    var injectStreamHeight: Int
}

abstract class RtcEngine {
    open fun addHandler(handler: IRtcEngineEventHandler)
    abstract fun addInjectStreamUrl(url: String, config: LiveInjectStreamConfig): Int
    abstract fun addPublishStreamUrl(url: String, transcodingEnabled: Boolean): Int
    abstract fun addVideoWatermark(watermark: AgoraImage): Int
    abstract fun addVideoWatermark(watermarkUrl: String, options: WatermarkOptions): Int
    abstract fun adjustAudioMixingPlayoutVolume(volume: Int): Int
    abstract fun adjustAudioMixingPublishVolume(volume: Int): Int
    abstract fun adjustAudioMixingVolume(volume: Int): Int
    abstract fun adjustPlaybackSignalVolume(volume: Int): Int
    abstract fun adjustRecordingSignalVolume(volume: Int): Int
    abstract fun adjustUserPlaybackSignalVolume(uid: Int, volume: Int): Int
    abstract fun clearVideoWatermarks(): Int
    abstract fun complain(callId: String, description: String): Int
    abstract fun createDataStream(config: DataStreamConfig): Int
    abstract fun createDataStream(reliable: Boolean, ordered: Boolean): Int
    abstract fun createRtcChannel(channelId: String): RtcChannel
    abstract fun disableAudio(): Int
    abstract fun disableLastmileTest(): Int
    abstract fun disableVideo(): Int
    abstract fun enableAudio(): Int
    abstract fun enableAudioQualityIndication(enabled: Boolean): Int
    abstract fun enableAudioVolumeIndication(interval: Int, smooth: Int, reportVad: Boolean): Int
    abstract fun enableDeepLearningDenoise(enabled: Boolean): Int
    abstract fun enableDualStreamMode(enabled: Boolean): Int
    abstract fun enableEncryption(enabled: Boolean, config: EncryptionConfig): Int
    abstract fun enableFaceDetection(enabled: Boolean): Int
    abstract fun enableHighPerfWifiMode(enable: Boolean): Boolean
    abstract fun enableInEarMonitoring(enabled: Boolean): Int
    abstract fun enableLastmileTest(): Int
    abstract fun enableLocalAudio(enabled: Boolean): Int
    abstract fun enableLocalVideo(enabled: Boolean): Int
    abstract fun enableRemoteSuperResolution(uid: Int, enable: Boolean): Int
    abstract fun enableSoundPositionIndication(enabled: Boolean): Int
    abstract fun enableVideo(): Int
    abstract fun enableWebSdkInteroperability(enabled: Boolean): Int
    abstract fun getAudioEffectManager(): IAudioEffectManager
    abstract fun getAudioMixingCurrentPosition(): Int
    abstract fun getAudioMixingDuration(): Int
    abstract fun getAudioMixingDuration(filePath: String): Int
    abstract fun getAudioMixingPlayoutVolume(): Int
    abstract fun getAudioMixingPublishVolume(): Int
    abstract fun getCallId(): String
    abstract fun getCameraMaxZoomFactor(): Float
    abstract fun getConnectionState(): Int
    abstract fun getNativeHandle(): Long
    abstract fun getParameter(parameter: String, args: String): String
    abstract fun getUserInfoByUid(value: Int, userInfo: UserInfo): Int
    abstract fun getUserInfoByUserAccount(text: String, userInfo: UserInfo): Int
    abstract fun isCameraAutoFocusFaceModeSupported(): Boolean
    abstract fun isCameraExposurePositionSupported(): Boolean
    abstract fun isCameraFocusSupported(): Boolean
    abstract fun isCameraTorchSupported(): Boolean
    abstract fun isCameraZoomSupported(): Boolean
    abstract fun isSpeakerphoneEnabled(): Boolean
    abstract fun isTextureEncodeSupported(): Boolean
    abstract fun joinChannel(token: String, channelName: String, optionalInfo: String, optionalUid: Int): Int
    abstract fun joinChannel(token: String, channelName: String, optionalInfo: String, optionalUid: Int, options: ChannelMediaOptions): Int
    abstract fun joinChannelWithUserAccount(token: String, channelName: String, userAccount: String): Int
    abstract fun joinChannelWithUserAccount(token: String, channelName: String, userAccount: String, options: ChannelMediaOptions): Int
    abstract fun leaveChannel(): Int
    abstract fun monitorBluetoothHeadsetEvent(monitor: Boolean)
    abstract fun monitorHeadsetEvent(monitor: Boolean)
    abstract fun muteAllRemoteAudioStreams(muted: Boolean): Int
    abstract fun muteAllRemoteVideoStreams(muted: Boolean): Int
    abstract fun muteLocalAudioStream(muted: Boolean): Int
    abstract fun muteLocalVideoStream(muted: Boolean): Int
    abstract fun muteRemoteAudioStream(uid: Int, muted: Boolean): Int
    abstract fun muteRemoteVideoStream(userId: Int, muted: Boolean): Int
    abstract fun pauseAllChannelMediaRelay(): Int
    abstract fun pauseAudio(): Int
    abstract fun pauseAudioMixing(): Int
    abstract fun pullPlaybackAudioFrame(data: ByteArray, lengthInByte: Int): Int
    abstract fun pushExternalAudioFrame(data: ByteArray, timestamp: Long): Int
    abstract fun pushExternalVideoFrame(frame: AgoraVideoFrame): Boolean
    abstract fun rate(callId: String, rating: Int, description: String): Int
    abstract fun registerAudioFrameObserver(observer: IAudioFrameObserver): Int
    abstract fun registerLocalUserAccount(appId: String, userAccount: String): Int
    abstract fun registerMediaMetadataObserver(observer: IMetadataObserver, type: Int): Int
    abstract fun registerVideoEncodedFrameObserver(observer: IVideoEncodedFrameObserver): Int
    abstract fun registerVideoFrameObserver(observer: IVideoFrameObserver): Int
    abstract fun releaseLogWriter(): Int
    open fun removeHandler(handler: IRtcEngineEventHandler)
    abstract fun removeInjectStreamUrl(url: String): Int
    abstract fun removePublishStreamUrl(url: String): Int
    abstract fun renewToken(token: String): Int
    abstract fun resumeAllChannelMediaRelay(): Int
    abstract fun resumeAudio(): Int
    abstract fun resumeAudioMixing(): Int
    abstract fun sendCustomReportMessage(id: String, category: String, event: String, label: String, value: Int): Int
    abstract fun sendStreamMessage(streamId: Int, message: ByteArray): Int
    abstract fun setAudioEffectParameters(preset: Int, param1: Int, param2: Int): Int
    abstract fun setAudioEffectPreset(preset: Int): Int
    abstract fun setAudioMixingPitch(pitch: Int): Int
    abstract fun setAudioMixingPosition(pos: Int): Int
    abstract fun setAudioProfile(profile: Int, scenario: Int): Int
    abstract fun setBeautyEffectOptions(enabled: Boolean, options: BeautyOptions): Int
    abstract fun setCameraAutoFocusFaceModeEnabled(enabled: Boolean): Int
    abstract fun setCameraCapturerConfiguration(config: CameraCapturerConfiguration): Int
    abstract fun setCameraExposurePosition(positionXinView: Float, positionYinView: Float): Int
    abstract fun setCameraFocusPositionInPreview(positionX: Float, positionY: Float): Int
    abstract fun setCameraTorchOn(isOn: Boolean): Int
    abstract fun setCameraZoomFactor(factor: Float): Int
    abstract fun setChannelProfile(profile: Int): Int
    abstract fun setClientRole(role: Int): Int
    abstract fun setClientRole(role: Int, options: ClientRoleOptions): Int
    abstract fun setCloudProxy(value: Int): Int
    abstract fun setDefaultAudioRoutetoSpeakerphone(defaultToSpeaker: Boolean): Int
    abstract fun setDefaultMuteAllRemoteAudioStreams(muted: Boolean): Int
    abstract fun setDefaultMuteAllRemoteVideoStreams(muted: Boolean): Int
    abstract fun setEnableSpeakerphone(enabled: Boolean): Int
    abstract fun setEncryptionMode(encryptionMode: String): Int
    abstract fun setEncryptionSecret(secret: String): Int
    abstract fun setExternalAudioSink(enabled: Boolean, value: Int, value2: Int): Int
    abstract fun setExternalAudioSource(enabled: Boolean, sampleRate: Int, channels: Int): Int
    abstract fun setExternalVideoSource(enable: Boolean, useTexture: Boolean, pushMode: Boolean)
    abstract fun setHighQualityAudioParameters(fullband: Boolean, stereo: Boolean, fullBitrate: Boolean): Int
    abstract fun setInEarMonitoringVolume(volume: Int): Int
    abstract fun setLiveTranscoding(transcoding: LiveTranscoding): Int
    abstract fun setLocalAccessPoint(ips: ArrayList<String>, domain: String): Int
    abstract fun setLocalPublishFallbackOption(option: Int): Int
    abstract fun setLocalRenderMode(renderMode: Int): Int
    abstract fun setLocalRenderMode(renderMode: Int, mirrorMode: Int): Int
    abstract fun setLocalVideoMirrorMode(mode: Int): Int
    abstract fun setLocalVideoRenderer(render: IVideoSink): Int
    abstract fun setLocalVoiceChanger(voiceChanger: Int): Int
    abstract fun setLocalVoiceEqualization(bandFrequency: Int, bandGain: Int): Int
    abstract fun setLocalVoicePitch(pitch: Double): Int
    abstract fun setLocalVoiceReverb(reverbKey: Int, value: Int): Int
    abstract fun setLocalVoiceReverbPreset(preset: Int): Int
    abstract fun setLogFile(filePath: String): Int
    abstract fun setLogFileSize(fileSizeInKBytes: Int): Int
    abstract fun setLogFilter(filter: Int): Int
    abstract fun setLogWriter(logWriter: ILogWriter): Int
    abstract fun setMixedAudioFrameParameters(sampleRate: Int, samplesPerCall: Int): Int
    abstract fun setParameters(parameters: String): Int
    abstract fun setPlaybackAudioFrameParameters(sampleRate: Int, channel: Int, mode: Int, samplesPerCall: Int): Int
    abstract fun setPreferHeadset(enabled: Boolean)
    abstract fun setRecordingAudioFrameParameters(sampleRate: Int, channel: Int, mode: Int, samplesPerCall: Int): Int
    abstract fun setRemoteDefaultVideoStreamType(streamType: Int): Int
    abstract fun setRemoteRenderMode(uid: Int, renderMode: Int): Int
    abstract fun setRemoteRenderMode(uid: Int, renderMode: Int, mirrorMode: Int): Int
    abstract fun setRemoteSubscribeFallbackOption(option: Int): Int
    abstract fun setRemoteUserPriority(uid: Int, userPriority: Int): Int
    abstract fun setRemoteVideoRenderer(uid: Int, render: IVideoSink): Int
    abstract fun setRemoteVideoStreamType(uid: Int, streamType: Int): Int
    abstract fun setRemoteVoicePosition(uid: Int, pan: Double, gain: Double): Int
    abstract fun setVideoEncoderConfiguration(config: VideoEncoderConfiguration): Int
    abstract fun setVideoProfile(value: Int, value2: Int, value3: Int, value4: Int): Int
    abstract fun setVideoProfile(profile: Int, swapWidthAndHeight: Boolean): Int
    abstract fun setVideoQualityParameters(preferFrameRateOverImageQuality: Boolean): Int
    abstract fun setVideoSource(source: IVideoSource): Int
    abstract fun setVoiceBeautifierParameters(preset: Int, param1: Int, param2: Int): Int
    abstract fun setVoiceBeautifierPreset(preset: Int): Int
    abstract fun setVoiceConversionPreset(preset: Int): Int
    abstract fun setupLocalVideo(local: VideoCanvas): Int
    abstract fun setupRemoteVideo(remote: VideoCanvas): Int
    abstract fun startAudioMixing(filePath: String, loopback: Boolean, replace: Boolean, cycle: Int): Int
    abstract fun startAudioMixing(filePath: String, loopback: Boolean, replace: Boolean, cycle: Int, startPos: Int): Int
    abstract fun startAudioRecording(config: AudioRecordingConfiguration): Int
    abstract fun startAudioRecording(filePath: String, quality: Int): Int
    abstract fun startAudioRecording(text: String, value: Int, value2: Int): Int
    abstract fun startChannelMediaRelay(channelMediaRelayConfiguration: ChannelMediaRelayConfiguration): Int
    abstract fun startDumpVideoReceiveTrack(uid: Int, dumpFile: String): Int
    abstract fun startEchoTest(): Int
    abstract fun startEchoTest(intervalInSeconds: Int): Int
    abstract fun startLastmileProbeTest(config: LastmileProbeConfig): Int
    abstract fun startPreview(): Int
    abstract fun stopAudioMixing(): Int
    abstract fun stopAudioRecording(): Int
    abstract fun stopChannelMediaRelay(): Int
    abstract fun stopDumpVideoReceiveTrack(): Int
    abstract fun stopEchoTest(): Int
    abstract fun stopLastmileProbeTest(): Int
    abstract fun stopPreview(): Int
    abstract fun switchCamera(): Int
    abstract fun switchChannel(token: String, channelName: String): Int
    abstract fun switchChannel(token: String, channelName: String, options: ChannelMediaOptions): Int
    abstract fun updateChannelMediaRelay(channelMediaRelayConfiguration: ChannelMediaRelayConfiguration): Int
    abstract fun uploadLogFile(): String
    abstract fun useExternalAudioDevice(): Int
    abstract fun pushExternalAudioFrame(data: ByteArray, timestamp: Long, sampleRate: Int, channels: Int, bytesPerSample: Int, sourcePos: Int): Int
    abstract fun setAgoraLibPath(path: String): Int
    abstract fun takeSnapshot(channel: String, uid: Int, filePath: String): Int
    abstract fun enableVirtualBackground(enabled: Boolean, backgroundSource: VirtualBackgroundSource): Int
    abstract fun getAudioFileInfo(filePath: String): Int
    abstract fun setExternalAudioSourceVolume(sourcePos: Int, volume: Int): Int
    abstract fun adjustLoopbackRecordingSignalVolume(volume: Int): Int
    companion object {
        fun CreateRendererView(context: Context): SurfaceView
        fun CreateTextureView(context: Context): TextureView
        fun create(context: Context, appId: String, handler: IRtcEngineEventHandler): RtcEngine
        fun destroy()
        fun getErrorDescription(error: Int): String
        fun getMediaEngineVersion(): String
        fun getRecommendedEncoderType(): Int
        fun getSdkVersion(): String
        fun create(config: RtcEngineConfig): RtcEngine
    }
}

open class RtcEngineConfig {
    constructor()
    var mContext: Context
    var mAppId: String
    var mEventHandler: IRtcEngineEventHandler
    var mAreaCode: Int
    var mLogConfig: LogConfig
    open fun addExtension(providerName: String)
    open class AreaCode {
        companion object {
            const val AREA_CODE_CN: Int
            const val AREA_CODE_NA: Int
            const val AREA_CODE_EU: Int
            const val AREA_CODE_AS: Int
            const val AREA_CODE_JP: Int
            const val AREA_CODE_IN: Int
            const val AREA_CODE_GLOB: Int
        }
    }
    open class LogConfig {
        constructor()
        var filePath: String
        var fileSize: Int
        var level: Int
    }
}

abstract class RtcChannel {
    open fun setRtcChannelEventHandler(handler: IRtcChannelEventHandler)
    open fun channelId(): String
    open fun destroy(): Int
    open fun joinChannel(token: String, optionalInfo: String, optionalUid: Int, options: ChannelMediaOptions): Int
    open fun joinChannelWithUserAccount(token: String, userAccount: String, options: ChannelMediaOptions): Int
    open fun leaveChannel(): Int
    open fun publish(): Int
    open fun unpublish(): Int
    open fun setClientRole(role: Int): Int
    open fun setClientRole(role: Int, options: ClientRoleOptions): Int
    open fun renewToken(token: String): Int
    open fun muteLocalAudioStream(muted: Boolean): Int
    open fun muteLocalVideoStream(muted: Boolean): Int
    open fun muteRemoteAudioStream(uid: Int, muted: Boolean): Int
    open fun muteRemoteVideoStream(uid: Int, muted: Boolean): Int
    open fun muteAllRemoteAudioStreams(muted: Boolean): Int
    open fun muteAllRemoteVideoStreams(muted: Boolean): Int
    open fun setRemoteVideoStreamType(uid: Int, streamType: Int): Int
    open fun setRemoteRenderMode(uid: Int, renderMode: Int, mirrorMode: Int): Int
    open fun setRemoteVoicePosition(uid: Int, pan: Double, gain: Double): Int
    open fun createDataStream(config: DataStreamConfig): Int
    open fun createDataStream(reliable: Boolean, ordered: Boolean): Int
    open fun sendStreamMessage(streamId: Int, message: ByteArray): Int
    open fun getConnectionState(): Int
    open fun getCallId(): String
}

abstract class IRtcChannelEventHandler {
    open fun onChannelWarning(rtcChannel: RtcChannel, warn: Int)
    open fun onChannelError(rtcChannel: RtcChannel, err: Int)
    open fun onJoinChannelSuccess(rtcChannel: RtcChannel, uid: Int, elapsed: Int)
    open fun onRejoinChannelSuccess(rtcChannel: RtcChannel, uid: Int, elapsed: Int)
    open fun onLeaveChannel(rtcChannel: RtcChannel, stats: IRtcEngineEventHandler.RtcStats)
    open fun onClientRoleChanged(rtcChannel: RtcChannel, oldRole: Int, newRole: Int)
    open fun onUserJoined(rtcChannel: RtcChannel, uid: Int, elapsed: Int)
    open fun onUserOffline(rtcChannel: RtcChannel, uid: Int, reason: Int)
    open fun onConnectionStateChanged(rtcChannel: RtcChannel, state: Int, reason: Int)
    open fun onTokenPrivilegeWillExpire(rtcChannel: RtcChannel, token: String)
    open fun onRemoteVideoStateChanged(rtcChannel: RtcChannel, uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onRemoteAudioStateChanged(rtcChannel: RtcChannel, uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onStreamMessage(rtcChannel: RtcChannel, uid: Int, streamId: Int, data: ByteArray)
}

interface IAudioEffectManager {
    fun getEffectsVolume(): Double
    fun setEffectsVolume(volume: Double): Int
    fun setVolumeOfEffect(soundId: Int, volume: Double): Int
    fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double): Int
    fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean): Int
    fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean, startPos: Int): Int
    fun stopEffect(soundId: Int): Int
    fun stopAllEffects(): Int
    fun preloadEffect(soundId: Int, filePath: String): Int
    fun unloadEffect(soundId: Int): Int
    fun pauseEffect(soundId: Int): Int
    fun resumeEffect(soundId: Int): Int
}

interface IAudioFrameObserver {
    fun onRecordAudioFrame(type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsyncType: Int): Boolean
    fun onPlaybackAudioFrame(type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsyncType: Int): Boolean
    fun onPlaybackAudioFrameBeforeMixing(uid: Int, type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsyncType: Int): Boolean
}

interface IVideoEncodedFrameObserver
