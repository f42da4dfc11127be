package io.agora.rtc2

import android.content.Context
import android.graphics.Rect
import android.view.SurfaceView
import io.agora.base.VideoFrame
import io.agora.mediaplayer.IMediaPlayer
import io.agora.rtc2.audio.AgoraRhythmPlayerConfig
import io.agora.rtc2.audio.IAudioSpectrumObserver
import io.agora.rtc2.internal.AudioEncodedFrameObserverConfig
import io.agora.rtc2.internal.AudioRecordingConfiguration
import io.agora.rtc2.internal.EncryptionConfig
import io.agora.rtc2.internal.LastmileProbeConfig
import io.agora.rtc2.live.LiveTranscoding
import io.agora.rtc2.video.AgoraImage
import io.agora.rtc2.video.AgoraVideoFrame
import io.agora.rtc2.video.BeautyOptions
import io.agora.rtc2.video.CameraCapturerConfiguration
import io.agora.rtc2.video.ChannelMediaRelayConfiguration
import io.agora.rtc2.video.ContentInspectConfig
import io.agora.rtc2.video.EncodedVideoFrameInfo
import io.agora.rtc2.video.IVideoEncodedImageReceiver
import io.agora.rtc2.video.IVideoFrameObserver
import io.agora.rtc2.video.SegmentationProperty
import io.agora.rtc2.video.VideoCanvas
import io.agora.rtc2.video.VideoCompositingLayout
import io.agora.rtc2.video.VideoEncoderConfiguration
import io.agora.rtc2.video.VirtualBackgroundSource
import io.agora.rtc2.video.WatermarkOptions
import java.nio.ByteBuffer
import java.util.ArrayList
import java.util.List

open class ChannelMediaOptions {
    constructor()
    constructor(clientRoleType: Int?)
    var publishCameraTrack: Boolean?
    var publishSecondaryCameraTrack: Boolean?
    var publishScreenTrack: Boolean?
    var publishCustomAudioTrack: Boolean?
    var publishCustomAudioTrackEnableAec: Boolean?
    var publishCustomAudioTrackAec: Boolean?
    var publishDirectCustomAudioTrack: Boolean?
    var publishCustomVideoTrack: Boolean?
    var publishEncodedVideoTrack: Boolean?
    var publishMediaPlayerAudioTrack: Boolean?
    var publishMediaPlayerVideoTrack: Boolean?
    var publishRhythmPlayerTrack: Boolean?
    var publishMediaPlayerId: Int?
    var publishMicrophoneTrack: Boolean?
    var autoSubscribeAudio: Boolean?
    var autoSubscribeVideo: Boolean?
    var enableAudioRecordingOrPlayout: Boolean?
    var clientRoleType: Int?
    var audienceLatencyLevel: Int?
    var defaultVideoStreamType: Int?
    var channelProfile: Int?
    var audioDelayMs: Int?
    var token: String
    var enableBuiltInMediaEncryption: Boolean?
    var encodedVideoTrackOption: EncodedVideoTrackOptions
    var publishCustomAudioSourceId: Int?
    var audioOptionsAdvanced: AudioOptionsAdvanced
    open fun isPublishCameraTrack(): Boolean?
    open fun isPublishSecondaryCameraTrack(): Boolean?
    open fun isPublishScreenTrack(): Boolean?
    open fun isPublishCustomAudioTrack(): Boolean?
    open fun isPublishCustomAudioTrackEnableAec(): Boolean?
    open fun isPublishCustomAudioTrackAec(): Boolean?
    open fun isPublishDirectCustomAudioTrack(): Boolean?
    open fun isPublishCustomVideoTrack(): Boolean?
    open fun isPublishEncodedVideoTrack(): Boolean?
    open fun isPublishMediaPlayerAudioTrack(): Boolean?
    open fun isPublishMediaPlayerVideoTrack(): Boolean?
    open fun getPublishMediaPlayerId(): Int?
    open fun isPublishMicrophoneTrack(): Boolean?
    open fun isAutoSubscribeAudio(): Boolean?
    open fun isAutoSubscribeVideo(): Boolean?
    open fun isEnableAudioRecordingOrPlayout(): Boolean?
    open fun getClientRoleType(): Int?
    open fun getAudienceLatencyLevel(): Int?
    open fun getDefaultVideoStreamType(): Int?
    open fun getChannelProfile(): Int?
    open fun getAudioDelayMs(): Int?
    open fun getToken(): String
    open fun isEnableBuiltInMediaEncryption(): Boolean?
    open fun getPublishRhythmPlayerTrack(): Boolean?
    open fun getEncodedVideoTrackOption(): EncodedVideoTrackOptions
    open fun getAudioOptionsAdvanced(): AudioOptionsAdvanced
    open fun getPublishCustomAudioSourceId(): Int?
    open fun toString(): String
    open class AudioOptionsAdvanced {
        open fun isEnableAecExternalForLoopback(): Boolean?
        open fun isEnableAecExternalForCustom(): Boolean?
        open fun toString(): String
    }
}

open class ClientRoleOptions {
    var audienceLatencyLevel: Int
    open fun getAudienceLatencyLevel(): Int
}

open class Constants {
    enum class MediaType {
        NONE, AUDIO_ONLY, VIDEO_ONLY, AUDIO_AND_VIDEO
    }
    enum class AudioProfile {
        DEFAULT, SPEECH_STANDARD, MUSIC_STANDARD, MUSIC_STANDARD_STEREO,
        MUSIC_HIGH_QUALITY, MUSIC_HIGH_QUALITY_STEREO
    }
    enum class AudioScenario {
        DEFAULT, GAME_STREAMING, CHATROOM, HIGH_DEFINITION
    }
    enum class LogLevel {
        LOG_LEVEL_NONE, LOG_LEVEL_INFO, LOG_LEVEL_WARN, LOG_LEVEL_ERROR,
        LOG_LEVEL_FATAL
    }
    enum class VideoSourceType {
        VIDEO_SOURCE_CAMERA_PRIMARY, VIDEO_SOURCE_CAMERA_SECONDARY, VIDEO_SOURCE_SCREEN_PRIMARY, VIDEO_SOURCE_SCREEN_SECONDARY,
        VIDEO_SOURCE_CUSTOM, VIDEO_SOURCE_MEDIA_PLAYER, VIDEO_SOURCE_RTC_IMAGE_PNG, VIDEO_SOURCE_RTC_IMAGE_JPEG,
        VIDEO_SOURCE_RTC_IMAGE_GIF, VIDEO_SOURCE_REMOTE, VIDEO_SOURCE_TRANSCODED, VIDEO_SOURCE_UNKNOWN
    }
    enum class ExternalVideoSourceType {
        VIDEO_FRAME, ENCODED_VIDEO_FRAME
    }
    enum class MediaSourceType {
        AUDIO_PLAYOUT_SOURCE, AUDIO_RECORDING_SOURCE, PRIMARY_CAMERA_SOURCE, SECONDARY_CAMERA_SOURCE,
        PRIMARY_SCREEN_SOURCE, SECONDARY_SCREEN_SOURCE, CUSTOM_VIDEO_SOURCE, MEDIA_PLAYER_SOURCE,
        RTC_IMAGE_PNG_SOURCE, RTC_IMAGE_JPEG_SOURCE, RTC_IMAGE_GIF_SOURCE, REMOTE_VIDEO_SOURCE,
        TRANSCODED_VIDEO_SOURCE, UNKNOWN_MEDIA_SOURCE
    }
    enum class BytesPerSample {
        TWO_BYTES_PER_SAMPLE
    }
    enum class AUDIO_EQUALIZATION_BAND_FREQUENCY {
        AUDIO_EQUALIZATION_BAND_31, AUDIO_EQUALIZATION_BAND_62, AUDIO_EQUALIZATION_BAND_125, AUDIO_EQUALIZATION_BAND_250,
        AUDIO_EQUALIZATION_BAND_500, AUDIO_EQUALIZATION_BAND_1K, AUDIO_EQUALIZATION_BAND_2K, AUDIO_EQUALIZATION_BAND_4K,
        AUDIO_EQUALIZATION_BAND_8K, AUDIO_EQUALIZATION_BAND_16K
    }
    enum class AUDIO_REVERB_TYPE {
        AUDIO_REVERB_DRY_LEVEL, AUDIO_REVERB_WET_LEVEL, AUDIO_REVERB_ROOM_SIZE, AUDIO_REVERB_WET_DELAY,
        AUDIO_REVERB_STRENGTH
    }
    enum class ThreadPriorityType {
        LOWEST, LOW, NORMAL, HIGH,
        HIGHEST, CRITICAL
    }
    companion object {
        const val LASTMILE_PROBE_RESULT_COMPLETE: Int
        const val LASTMILE_PROBE_RESULT_INCOMPLETE_NO_BWE: Int
        const val LASTMILE_PROBE_RESULT_UNAVAILABLE: Int
        const val QUALITY_UNKNOWN: Int
        const val QUALITY_EXCELLENT: Int
        const val QUALITY_GOOD: Int
        const val QUALITY_POOR: Int
        const val QUALITY_BAD: Int
        const val QUALITY_VBAD: Int
        const val QUALITY_DOWN: Int
        const val WARN_INVALID_VIEW: Int
        const val WARN_INIT_VIDEO: Int
        const val WARN_PENDING: Int
        const val WARN_NO_AVAILABLE_CHANNEL: Int
        const val WARN_LOOKUP_CHANNEL_TIMEOUT: Int
        const val WARN_LOOKUP_CHANNEL_REJECTED: Int
        const val WARN_OPEN_CHANNEL_TIMEOUT: Int
        const val WARN_OPEN_CHANNEL_REJECTED: Int
        const val WARN_SWITCH_LIVE_VIDEO_TIMEOUT: Int
        const val WARN_SET_CLIENT_ROLE_TIMEOUT: Int
        const val WARN_SET_CLIENT_ROLE_NOT_AUTHORIZED: Int
        const val WARN_OPEN_CHANNEL_INVALID_TICKET: Int
        const val WARN_OPEN_CHANNEL_TRY_NEXT_VOS: Int
        const val WARN_AUDIO_MIXING_OPEN_ERROR: Int
        const val WARN_ADM_RUNTIME_PLAYOUT_WARNING: Int
        const val WARN_ADM_RUNTIME_RECORDING_WARNING: Int
        const val WARN_ADM_RECORD_AUDIO_SILENCE: Int
        const val WARN_ADM_RECORD_AUDIO_LOWLEVEL: Int
        const val WARN_ADM_PLAYOUT_AUDIO_LOWLEVEL: Int
        const val WARN_ADM_RECORD_IS_OCCUPIED: Int
        const val WARN_APM_HOWLING: Int
        const val WARN_ADM_GLITCH_STATE: Int
        const val WARN_ADM_IMPROPER_SETTINGS: Int
        const val ERR_OK: Int
        const val ERR_FAILED: Int
        const val ERR_INVALID_ARGUMENT: Int
        const val ERR_NOT_READY: Int
        const val ERR_NOT_SUPPORTED: Int
        const val ERR_REFUSED: Int
        const val ERR_BUFFER_TOO_SMALL: Int
        const val ERR_NOT_INITIALIZED: Int
        const val ERR_INVALID_STATE: Int
        const val ERR_NO_PERMISSION: Int
        const val ERR_TIMEDOUT: Int
        const val ERR_CANCELED: Int
        const val ERR_TOO_OFTEN: Int
        const val ERR_BIND_SOCKET: Int
        const val ERR_NET_DOWN: Int
        const val ERR_NET_NOBUFS: Int
        const val ERR_JOIN_CHANNEL_REJECTED: Int
        const val ERR_LEAVE_CHANNEL_REJECTED: Int
        const val ERR_ALREADY_IN_USE: Int
        const val ERR_INVALID_APP_ID: Int
        const val ERR_INVALID_CHANNEL_NAME: Int
        const val ERR_NO_SERVER_RESOURCES: Int
        const val ERR_TOKEN_EXPIRED: Int
        const val ERR_INVALID_TOKEN: Int
        const val ERR_CONNECTION_INTERRUPTED: Int
        const val ERR_CONNECTION_LOST: Int
        const val ERR_NOT_IN_CHANNEL: Int
        const val ERR_SIZE_TOO_LARGE: Int
        const val ERR_BITRATE_LIMIT: Int
        const val ERR_TOO_MANY_DATA_STREAMS: Int
        const val ERR_DECRYPTION_FAILED: Int
        const val ERR_CLIENT_IS_BANNED_BY_SERVER: Int
        const val ERR_INVALID_UID_NAME: Int
        const val ERR_WATERMARK_PARAM: Int
        const val ERR_WATERMARK_PATH: Int
        const val ERR_WATERMARK_PNG: Int
        const val ERR_WATERMARKR_INFO: Int
        const val ERR_WATERMARK_ARGB: Int
        const val ERR_WATERMARK_READ: Int
        const val ERR_ENCRYPTED_STREAM_NOT_ALLOWED_PUBLISHED: Int
        const val ERR_LOAD_MEDIA_ENGINE: Int
        const val ERR_START_CALL: Int
        const val ERR_START_CAMERA: Int
        const val ERR_START_VIDEO_RENDER: Int
        const val ERR_ADM_GENERAL_ERROR: Int
        const val ERR_ADM_JAVA_RESOURCE: Int
        const val ERR_ADM_SAMPLE_RATE: Int
        const val ERR_ADM_INIT_PLAYOUT: Int
        const val ERR_ADM_START_PLAYOUT: Int
        const val ERR_ADM_STOP_PLAYOUT: Int
        const val ERR_ADM_INIT_RECORDING: Int
        const val ERR_ADM_START_RECORDING: Int
        const val ERR_ADM_STOP_RECORDING: Int
        const val ERR_ADM_RUNTIME_PLAYOUT_ERROR: Int
        const val ERR_ADM_RUNTIME_RECORDING_ERROR: Int
        const val ERR_ADM_RECORD_AUDIO_FAILED: Int
        const val ERR_ADM_INIT_LOOPBACK: Int
        const val ERR_ADM_START_LOOPBACK: Int
        const val ERR_ADM_NO_PERMISSION: Int
        const val ERR_AUDIO_BT_SCO_FAILED: Int
        const val ERR_ADM_NO_RECORDING_DEVICE: Int
        const val ERR_ADM_NO_PLAYOUT_DEVICE: Int
        const val ERR_VDM_CAMERA_NOT_AUTHORIZED: Int
        const val ERR_VCM_UNKNOWN_ERROR: Int
        const val ERR_VCM_ENCODER_INIT_ERROR: Int
        const val ERR_VCM_ENCODER_ENCODE_ERROR: Int
        const val ERR_VCM_ENCODER_SET_ERROR: Int
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
        const val VIDEO_PROFILE_360P_9: Int
        const val VIDEO_PROFILE_360P_10: Int
        const val VIDEO_PROFILE_360P_11: Int
        const val VIDEO_PROFILE_480P: Int
        const val VIDEO_PROFILE_480P_3: Int
        const val VIDEO_PROFILE_480P_4: Int
        const val VIDEO_PROFILE_480P_6: Int
        const val VIDEO_PROFILE_480P_8: Int
        const val VIDEO_PROFILE_480P_9: Int
        const val VIDEO_PROFILE_480P_10: Int
        const val VIDEO_PROFILE_720P: Int
        const val VIDEO_PROFILE_720P_3: Int
        const val VIDEO_PROFILE_720P_5: Int
        const val VIDEO_PROFILE_720P_6: Int
        const val VIDEO_PROFILE_1080P: Int
        const val VIDEO_PROFILE_1080P_3: Int
        const val VIDEO_PROFILE_1080P_5: Int
        const val VIDEO_PROFILE_1440P: Int
        const val VIDEO_PROFILE_1440P_2: Int
        const val VIDEO_PROFILE_4K: Int
        const val VIDEO_PROFILE_4K_3: Int
        const val VIDEO_PROFILE_DEFAULT: Int
        const val AUDIO_PROFILE_DEFAULT: Int
        const val AUDIO_PROFILE_SPEECH_STANDARD: Int
        const val AUDIO_PROFILE_MUSIC_STANDARD: Int
        const val AUDIO_PROFILE_MUSIC_STANDARD_STEREO: Int
        const val AUDIO_PROFILE_MUSIC_HIGH_QUALITY: Int
        const val AUDIO_PROFILE_MUSIC_HIGH_QUALITY_STEREO: Int
        const val AUDIO_SCENARIO_DEFAULT: Int
        const val AUDIO_SCENARIO_GAME_STREAMING: Int
        const val AUDIO_SCENARIO_CHATROOM: Int
        const val AUDIO_SCENARIO_HIGH_DEFINITION: Int
        const val AUDIO_SCENARIO_CHORUS: Int
        const val VOICE_CHANGER_OFF: Int
        const val VOICE_CHANGER_OLDMAN: Int
        const val VOICE_CHANGER_BABYBOY: Int
        const val VOICE_CHANGER_BABYGIRL: Int
        const val VOICE_CHANGER_ZHUBAJIE: Int
        const val VOICE_CHANGER_ETHEREAL: Int
        const val VOICE_CHANGER_HULK: Int
        const val VOICE_BEAUTY_VIGOROUS: Int
        const val VOICE_BEAUTY_DEEP: Int
        const val VOICE_BEAUTY_MELLOW: Int
        const val VOICE_BEAUTY_FALSETTO: Int
        const val VOICE_BEAUTY_FULL: Int
        const val VOICE_BEAUTY_CLEAR: Int
        const val VOICE_BEAUTY_RESOUNDING: Int
        const val VOICE_BEAUTY_RINGING: Int
        const val VOICE_BEAUTY_SPACIAL: Int
        const val GENERAL_BEAUTY_VOICE_MALE_MAGNETIC: Int
        const val GENERAL_BEAUTY_VOICE_FEMALE_FRESH: Int
        const val GENERAL_BEAUTY_VOICE_FEMALE_VITALITY: Int
        const val AUDIO_REVERB_OFF: Int
        const val AUDIO_REVERB_FX_KTV: Int
        const val AUDIO_REVERB_FX_VOCAL_CONCERT: Int
        const val AUDIO_REVERB_FX_UNCLE: Int
        const val AUDIO_REVERB_FX_SISTER: Int
        const val AUDIO_REVERB_FX_STUDIO: Int
        const val AUDIO_REVERB_FX_POPULAR: Int
        const val AUDIO_REVERB_FX_RNB: Int
        const val AUDIO_REVERB_FX_PHONOGRAPH: Int
        const val VOICE_BEAUTIFIER_OFF: Int
        const val AUDIO_EFFECT_OFF: Int
        const val CHAT_BEAUTIFIER_MAGNETIC: Int
        const val CHAT_BEAUTIFIER_FRESH: Int
        const val CHAT_BEAUTIFIER_VITALITY: Int
        const val SINGING_BEAUTIFIER: Int
        const val TIMBRE_TRANSFORMATION_VIGOROUS: Int
        const val TIMBRE_TRANSFORMATION_DEEP: Int
        const val TIMBRE_TRANSFORMATION_MELLOW: Int
        const val TIMBRE_TRANSFORMATION_FALSETTO: Int
        const val TIMBRE_TRANSFORMATION_FULL: Int
        const val TIMBRE_TRANSFORMATION_CLEAR: Int
        const val TIMBRE_TRANSFORMATION_RESOUNDING: Int
        const val TIMBRE_TRANSFORMATION_RINGING: Int
        const val ULTRA_HIGH_QUALITY_VOICE: Int
        const val ROOM_ACOUSTICS_KTV: Int
        const val ROOM_ACOUSTICS_VOCAL_CONCERT: Int
        const val ROOM_ACOUSTICS_STUDIO: Int
        const val ROOM_ACOUSTICS_PHONOGRAPH: Int
        const val ROOM_ACOUSTICS_VIRTUAL_STEREO: Int
        const val ROOM_ACOUSTICS_SPACIAL: Int
        const val ROOM_ACOUSTICS_ETHEREAL: Int
        const val ROOM_ACOUSTICS_3D_VOICE: Int
        const val VOICE_CHANGER_EFFECT_UNCLE: Int
        const val VOICE_CHANGER_EFFECT_OLDMAN: Int
        const val VOICE_CHANGER_EFFECT_BOY: Int
        const val VOICE_CHANGER_EFFECT_SISTER: Int
        const val VOICE_CHANGER_EFFECT_GIRL: Int
        const val VOICE_CHANGER_EFFECT_PIGKING: Int
        const val VOICE_CHANGER_EFFECT_HULK: Int
        const val STYLE_TRANSFORMATION_RNB: Int
        const val STYLE_TRANSFORMATION_POPULAR: Int
        const val PITCH_CORRECTION: Int
        const val VOICE_CONVERSION_OFF: Int
        const val VOICE_CHANGER_NEUTRAL: Int
        const val VOICE_CHANGER_SWEET: Int
        const val VOICE_CHANGER_SOLID: Int
        const val VOICE_CHANGER_BASS: Int
        const val CHANNEL_PROFILE_COMMUNICATION: Int
        const val CHANNEL_PROFILE_LIVE_BROADCASTING: Int
        const val CHANNEL_PROFILE_GAME: Int
        const val CHANNEL_PROFILE_CLOUD_GAMING: Int
        const val CHANNEL_PROFILE_COMMUNICATION_1v1: Int
        const val CHANNEL_PROFILE_LIVE_BROADCASTING_2: Int
        const val CLIENT_ROLE_BROADCASTER: Int
        const val CLIENT_ROLE_AUDIENCE: Int
        const val AUDIENCE_LATENCY_LEVEL_LOW_LATENCY: Int
        const val AUDIENCE_LATENCY_LEVEL_ULTRA_LOW_LATENCY: Int
        const val USER_OFFLINE_QUIT: Int
        const val USER_OFFLINE_DROPPED: Int
        const val USER_OFFLINE_BECOME_AUDIENCE: Int
        const val INJECT_STREAM_STATUS_START_SUCCESS: Int
        const val INJECT_STREAM_STATUS_START_ALREADY_EXISTS: Int
        const val INJECT_STREAM_STATUS_START_UNAUTHORIZED: Int
        const val INJECT_STREAM_STATUS_START_TIMEDOUT: Int
        const val INJECT_STREAM_STATUS_START_FAILED: Int
        const val INJECT_STREAM_STATUS_STOP_SUCCESS: Int
        const val INJECT_STREAM_STATUS_STOP_NOT_FOUND: Int
        const val INJECT_STREAM_STATUS_STOP_UNAUTHORIZED: Int
        const val INJECT_STREAM_STATUS_STOP_TIMEDOUT: Int
        const val INJECT_STREAM_STATUS_STOP_FAILED: Int
        const val INJECT_STREAM_STATUS_BROKEN: Int
        const val QUALITY_REPORT_FORMAT_JSON: Int
        const val QUALITY_REPORT_FORMAT_HTML: Int
        const val RENDER_MODE_HIDDEN: Int
        const val RENDER_MODE_FIT: Int
        const val RENDER_MODE_ADAPTIVE: Int
        const val VIDEO_MIRROR_MODE_AUTO: Int
        const val VIDEO_MIRROR_MODE_ENABLED: Int
        const val VIDEO_MIRROR_MODE_DISABLED: Int
        const val VIDEO_SOURCE_CAMERA_PRIMARY: Int
        const val VIDEO_SOURCE_CAMERA_SECONDARY: Int
        const val VIDEO_SOURCE_SCREEN_PRIMARY: Int
        const val VIDEO_SOURCE_SCREEN_SECONDARY: Int
        const val VIDEO_SOURCE_CUSTOM: Int
        const val VIDEO_SOURCE_MEDIA_PLAYER: Int
        const val VIDEO_SOURCE_RTC_IMAGE_PNG: Int
        const val VIDEO_SOURCE_RTC_IMAGE_JPEG: Int
        const val VIDEO_SOURCE_RTC_IMAGE_GIF: Int
        const val VIDEO_SOURCE_REMOTE: Int
        const val VIDEO_SOURCE_TRANSCODED: Int
        const val VIDEO_SOURCE_UNKNOWN: Int
        const val LOG_FILTER_OFF: Int
        const val LOG_FILTER_DEBUG: Int
        const val LOG_FILTER_INFO: Int
        const val LOG_FILTER_WARNING: Int
        const val LOG_FILTER_ERROR: Int
        const val LOG_FILTER_CRITICAL: Int
        const val AUDIO_ROUTE_DEFAULT: Int
        const val AUDIO_ROUTE_HEADSET: Int
        const val AUDIO_ROUTE_EARPIECE: Int
        const val AUDIO_ROUTE_HEADSETNOMIC: Int
        const val AUDIO_ROUTE_SPEAKERPHONE: Int
        const val AUDIO_ROUTE_LOUDSPEAKER: Int
        const val AUDIO_ROUTE_HEADSETBLUETOOTH: Int
        const val VIDEO_STREAM_HIGH: Int
        const val VIDEO_STREAM_LOW: Int
        const val USER_PRIORITY_HIGH: Int
        const val USER_PRIORITY_NORANL: Int
        const val HARDWARE_ENCODER: Int
        const val SOFTWARE_ENCODER: Int
        const val RAW_AUDIO_FRAME_OP_MODE_READ_ONLY: Int
        const val RAW_AUDIO_FRAME_OP_MODE_WRITE_ONLY: Int
        const val RAW_AUDIO_FRAME_OP_MODE_READ_WRITE: Int
        const val MEDIA_ENGINE_RECORDING_ERROR: Int
        const val MEDIA_ENGINE_PLAYOUT_ERROR: Int
        const val MEDIA_ENGINE_RECORDING_WARNING: Int
        const val MEDIA_ENGINE_PLAYOUT_WARNING: Int
        const val MEDIA_ENGINE_AUDIO_FILE_MIX_FINISH: Int
        const val MEDIA_ENGINE_ROLE_BROADCASTER_SOLO: Int
        const val MEDIA_ENGINE_ROLE_BROADCASTER_INTERACTIVE: Int
        const val MEDIA_ENGINE_ROLE_AUDIENCE: Int
        const val MEDIA_ENGINE_ROLE_COMM_PEER: Int
        const val NETWORK_TYPE_UNKNOWN: Int
        const val NETWORK_TYPE_DISCONNECTED: Int
        const val NETWORK_TYPE_LAN: Int
        const val NETWORK_TYPE_WIFI: Int
        const val NETWORK_TYPE_MOBILE_2G: Int
        const val NETWORK_TYPE_MOBILE_3G: Int
        const val NETWORK_TYPE_MOBILE_4G: Int
        const val STREAM_LIFE_CYCLE_BIND2CHANNEL: Int
        const val STREAM_LIFE_CYCLE_BIND2OWNER: Int
        const val AUDIO_FILE_RECORDING_MIC: Int
        const val AUDIO_FILE_RECORDING_PLAYBACK: Int
        const val AUDIO_FILE_RECORDING_MIXED: Int
        const val AUDIO_RECORDING_QUALITY_LOW: Int
        const val AUDIO_RECORDING_QUALITY_MEDIUM: Int
        const val AUDIO_RECORDING_QUALITY_HIGH: Int
        const val AUDIO_ENCODED_FRAME_OBSERVER_POSITION_MIC: Int
        const val AUDIO_ENCODED_FRAME_OBSERVER_POSITION_PLAYBACK: Int
        const val AUDIO_ENCODED_FRAME_OBSERVER_POSITION_MIXED: Int
        const val AUDIO_ENCODING_TYPE_AAC_16000_LOW: Int
        const val AUDIO_ENCODING_TYPE_AAC_16000_MEDIUM: Int
        const val AUDIO_ENCODING_TYPE_AAC_32000_LOW: Int
        const val AUDIO_ENCODING_TYPE_AAC_32000_MEDIUM: Int
        const val AUDIO_ENCODING_TYPE_AAC_32000_HIGH: Int
        const val AUDIO_ENCODING_TYPE_AAC_48000_MEDIUM: Int
        const val AUDIO_ENCODING_TYPE_AAC_48000_HIGH: Int
        const val AUDIO_ENCODING_TYPE_OPUS_16000_LOW: Int
        const val AUDIO_ENCODING_TYPE_OPUS_16000_MEDIUM: Int
        const val AUDIO_ENCODING_TYPE_OPUS_48000_MEDIUM: Int
        const val AUDIO_ENCODING_TYPE_OPUS_48000_HIGH: Int
        const val MEDIA_TYPE_NONE: Int
        const val MEDIA_TYPE_AUDIO_ONLY: Int
        const val MEDIA_TYPE_VIDEO_ONLY: Int
        const val MEDIA_TYPE_AUDIO_AND_VIDEO: Int
        const val STREAM_FALLBACK_OPTION_DISABLED: Int
        const val STREAM_FALLBACK_OPTION_VIDEO_STREAM_LOW: Int
        const val LOCAL_VIDEO_STREAM_STATE_STOPPED: Int
        const val LOCAL_VIDEO_STREAM_STATE_CAPTURING: Int
        const val LOCAL_VIDEO_STREAM_STATE_ENCODING: Int
        const val LOCAL_VIDEO_STREAM_STATE_FAILED: Int
        const val LOCAL_VIDEO_STREAM_ERROR_OK: Int
        const val LOCAL_VIDEO_STREAM_ERROR_FAILURE: Int
        const val LOCAL_VIDEO_STREAM_ERROR_DEVICE_NO_PERMISSION: Int
        const val LOCAL_VIDEO_STREAM_ERROR_DEVICE_BUSY: Int
        const val LOCAL_VIDEO_STREAM_ERROR_CAPTURE_FAILURE: Int
        const val LOCAL_VIDEO_STREAM_ERROR_ENCODE_FAILURE: Int
        const val REMOTE_VIDEO_STATE_STOPPED: Int
        const val REMOTE_VIDEO_STATE_STARTING: Int
        const val REMOTE_VIDEO_STATE_PLAYING: Int
        const val REMOTE_VIDEO_STATE_FROZEN: Int
        const val REMOTE_VIDEO_STATE_FAILED: Int
        const val REMOTE_VIDEO_STATE_REASON_INTERNAL: Int
        const val REMOTE_VIDEO_STATE_REASON_NETWORK_CONGESTION: Int
        const val REMOTE_VIDEO_STATE_REASON_NETWORK_RECOVERY: Int
        const val REMOTE_VIDEO_STATE_REASON_LOCAL_MUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_LOCAL_UNMUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_MUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_UNMUTED: Int
        const val REMOTE_VIDEO_STATE_REASON_REMOTE_OFFLINE: Int
        const val REMOTE_VIDEO_STATE_REASON_AUDIO_FALLBACK: Int
        const val REMOTE_VIDEO_STATE_REASON_AUDIO_FALLBACK_RECOVERY: Int
        const val AUDIO_MIXING_STATE_PLAYING: Int
        const val AUDIO_MIXING_STATE_PAUSED: Int
        const val AUDIO_MIXING_STATE_STOPPED: Int
        const val AUDIO_MIXING_STATE_FAILED: Int
        const val AUDIO_MIXING_STATE_COMPLETED: Int
        const val AUDIO_MIXING_STATE_ALL_LOOPS_COMPLETED: Int
        const val AUDIO_MIXING_ERROR_CAN_NOT_OPEN: Int
        const val AUDIO_MIXING_ERROR_TOO_FREQUENT_CALL: Int
        const val AUDIO_MIXING_ERROR_INTERRUPTED_EOF: Int
        const val AUDIO_MIXING_ERROR_OK: Int
        const val VIDEO_CODEC_VP8: Int
        const val VIDEO_CODEC_H264: Int
        const val VIDEO_CODEC_H265: Int
        const val VIDEO_CODEC_VP9: Int
        const val VIDEO_CODEC_GENERIC: Int
        const val VIDEO_CODEC_GENERIC_H264: Int
        const val VIDEO_CODEC_GENERIC_JPEG: Int
        const val TCC_ENABLED: Int
        const val TCC_DISABLED: Int
        const val AUDIO_CODEC_OPUS: Int
        const val AUDIO_CODEC_AACLC: Int
        const val AUDIO_CODEC_HEAAC: Int
        const val AUDIO_CODEC_HEAAC2: Int
        const val PACKETIZE_MODE_H264_NON_INTERLEAVED: Int
        const val PACKETIZE_MODE_H264_SINGLE_NAL_UNIT: Int
        const val VIDEO_FRAME_TYPE_BLANK_FRAME: Int
        const val VIDEO_FRAME_TYPE_KEY_FRAME: Int
        const val VIDEO_FRAME_TYPE_DELTA_FRAME: Int
        const val VIDEO_FRAME_TYPE_B_FRAME: Int
        const val VIDEO_FRAME_TYPE_UNKNOWN: Int
        const val VIDEO_ORIENTATION_0: Int
        const val VIDEO_ORIENTATION_90: Int
        const val VIDEO_ORIENTATION_180: Int
        const val VIDEO_ORIENTATION_270: Int
        const val DEFAULT_CONNECTION_ID: Int
        const val CONNECTION_STATE_DISCONNECTED: Int
        const val CONNECTION_STATE_CONNECTING: Int
        const val CONNECTION_STATE_CONNECTED: Int
        const val CONNECTION_STATE_RECONNECTING: Int
        const val CONNECTION_STATE_FAILED: Int
        const val CONNECTION_CHANGED_CONNECTING: Int
        const val CONNECTION_CHANGED_JOIN_SUCCESS: Int
        const val CONNECTION_CHANGED_INTERRUPTED: Int
        const val CONNECTION_CHANGED_BANNED_BY_SERVER: Int
        const val CONNECTION_CHANGED_JOIN_FAILED: Int
        const val CONNECTION_CHANGED_LEAVE_CHANNEL: Int
        const val CONNECTION_CHANGED_INVALID_APP_ID: Int
        const val CONNECTION_CHANGED_INVALID_CHANNEL_NAME: Int
        const val CONNECTION_CHANGED_INVALID_TOKEN: Int
        const val CONNECTION_CHANGED_TOKEN_EXPIRED: Int
        const val CONNECTION_CHANGED_REJECTED_BY_SERVER: Int
        const val CONNECTION_CHANGED_SETTING_PROXY_SERVER: Int
        const val CONNECTION_CHANGED_RENEW_TOKEN: Int
        const val CONNECTION_CHANGED_CLIENT_IP_ADDRESS_CHANGED: Int
        const val CONNECTION_CHANGED_KEEP_ALIVE_TIMEOUT: Int
        const val CONNECTION_CHANGED_REJOIN_SUCCESS: Int
        const val CONNECTION_CHANGED_LOST: Int
        const val CONNECTION_CHANGED_ECHO_TEST: Int
        const val RELAY_OK: Int
        const val RELAY_ERROR_SERVER_ERROR_RESPONSE: Int
        const val RELAY_ERROR_SERVER_NO_RESPONSE: Int
        const val RELAY_ERROR_NO_RESOURCE_AVAILABLE: Int
        const val RELAY_ERROR_FAILED_JOIN_SRC: Int
        const val RELAY_ERROR_FAILED_JOIN_DEST: Int
        const val RELAY_ERROR_FAILED_PACKET_RECEIVED_FROM_SRC: Int
        const val RELAY_ERROR_FAILED_PACKET_SENT_TO_DEST: Int
        const val RELAY_ERROR_SERVER_CONNECTION_LOST: Int
        const val RELAY_ERROR_INTERNAL_ERROR: Int
        const val RELAY_ERROR_SRC_TOKEN_EXPIRED: Int
        const val RELAY_ERROR_DEST_TOKEN_EXPIRED: Int
        const val RELAY_EVENT_NETWORK_DISCONNECTED: Int
        const val RELAY_EVENT_NETWORK_CONNECTED: Int
        const val RELAY_EVENT_PACKET_JOINED_SRC_CHANNEL: Int
        const val RELAY_EVENT_PACKET_JOINED_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_SENT_TO_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_RECEIVED_VIDEO_FROM_SRC: Int
        const val RELAY_EVENT_PACKET_RECEIVED_AUDIO_FROM_SRC: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_REFUSED: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_NOT_CHANGE: Int
        const val RELAY_EVENT_PACKET_UPDATE_DEST_CHANNEL_IS_NULL: Int
        const val RELAY_EVENT_VIDEO_PROFILE_UPDATE: Int
        const val RELAY_EVENT_PAUSE_SEND_PACKET_TO_DEST_CHANNEL_SUCCESS: Int
        const val RELAY_EVENT_PAUSE_SEND_PACKET_TO_DEST_CHANNEL_FAILED: Int
        const val RELAY_EVENT_RESUME_SEND_PACKET_TO_DEST_CHANNEL_SUCCESS: Int
        const val RELAY_EVENT_RESUME_SEND_PACKET_TO_DEST_CHANNEL_FAILED: Int
        const val RELAY_STATE_IDLE: Int
        const val RELAY_STATE_CONNECTING: Int
        const val RELAY_STATE_RUNNING: Int
        const val RELAY_STATE_FAILURE: Int
        const val MAX_CROSS_DEST_CHANNEL_SIZE: Int
        const val EAR_MONITORING_FILTER_NONE: Int
        const val EAR_MONITORING_FILTER_BUILT_IN_AUDIO_FILTERS: Int
        const val EAR_MONITORING_FILTER_NOISE_SUPPRESSION: Int
        const val AUDIO_SCENARIO_MEETING: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_INVALID: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_NORMAL: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_BRIGHT: Int
        const val CAPTURE_BRIGHTNESS_LEVEL_DARK: Int
        const val LOCAL_AUDIO_STREAM_STATE_STOPPED: Int
        const val LOCAL_AUDIO_STREAM_STATE_RECORDING: Int
        const val LOCAL_AUDIO_STREAM_STATE_ENCODING: Int
        const val LOCAL_AUDIO_STREAM_STATE_FAILED: Int
        const val REMOTE_AUDIO_STATE_STOPPED: Int
        const val REMOTE_AUDIO_STATE_STARTING: Int
        const val REMOTE_AUDIO_STATE_DECODING: Int
        const val REMOTE_AUDIO_STATE_FROZEN: Int
        const val REMOTE_AUDIO_STATE_FAILED: Int
    }
}

open class DataStreamConfig {
    var syncWithAudio: Boolean
    var ordered: Boolean
}

open class DeviceInfo {
    constructor(isLowLatencyAudioSupported: Boolean)
    var isLowLatencyAudioSupported: Boolean
}

enum class DirectCdnStreamingError {
    OK, FAILED, AUDIO_PUBLICATION, VIDEO_PUBLICATION,
    NET_CONNECT, BAD_NAME
}

open class DirectCdnStreamingMediaOptions {
    constructor()
    var publishCameraTrack: Boolean?
    var publishMicrophoneTrack: Boolean?
    var publishCustomAudioTrack: Boolean?
    var publishCustomVideoTrack: Boolean?
    open fun isPublishCameraTrack(): Boolean?
    open fun isPublishMicrophoneTrack(): Boolean?
    open fun isPublishCustomAudioTrack(): Boolean?
    open fun isPublishCustomVideoTrack(): Boolean?
    open fun toString(): String
}

enum class DirectCdnStreamingState {
    IDLE, RUNNING, STOPPED, FAILED,
    RECOVERING
}

open class DirectCdnStreamingStats {
    constructor()
    constructor(videoWidth: Int, videoHeight: Int, fps: Int, videoBitrate: Int, audioBitrate: Int)
    var videoWidth: Int
    var videoHeight: Int
    var fps: Int
    var videoBitrate: Int
    var audioBitrate: Int
    open fun toString(): String
}

open class EncodedVideoTrackOptions {
    var ccMode: Int?
    var codecType: Int?
    var targetBitrate: Int?
    open fun getCcMode(): Int?
    open fun getCodecType(): Int?
    open fun getTargetBitrate(): Int?
}

interface IAgoraEventHandler {
    fun onWarning(warn: Int)
    fun onError(err: Int)
    fun onApiCallExecuted(error: Int, api: String, result: String)
    fun onCameraReady()
    fun onCameraFocusAreaChanged(rect: Rect)
    fun onCameraExposureAreaChanged(rect: Rect)
    fun onContentInspectResult(result: Int)
    fun onSnapshotTaken(channel: String, uid: Int, filePath: String, width: Int, height: Int, errCode: Int)
    fun onFacePositionChanged(imageWidth: Int, imageHeight: Int, faceRectArr: Array<IRtcEngineEventHandler.AgoraFacePositionInfo>)
    fun onVideoStopped()
    fun onLeaveChannel(stats: IRtcEngineEventHandler.RtcStats)
    fun onRtcStats(stats: IRtcEngineEventHandler.RtcStats)
    fun onAudioVolumeIndication(speakers: Array<IRtcEngineEventHandler.AudioVolumeInfo>, totalVolume: Int)
    fun onLastmileQuality(quality: Int)
    fun onLastmileProbeResult(result: IRtcEngineEventHandler.LastmileProbeResult)
    fun onLocalVideoStat(sentBitrate: Int, sentFrameRate: Int)
    fun onRemoteVideoStats(stats: IRtcEngineEventHandler.RemoteVideoStats)
    fun onRemoteAudioStats(stats: IRtcEngineEventHandler.RemoteAudioStats)
    fun onLocalVideoStats(stats: IRtcEngineEventHandler.LocalVideoStats)
    fun onLocalAudioStats(stats: IRtcEngineEventHandler.LocalAudioStats)
    fun onFirstLocalVideoFrame(width: Int, height: Int, elapsed: Int)
    fun onConnectionLost()
    fun onConnectionInterrupted()
    fun onConnectionStateChanged(state: Int, reason: Int)
    fun onNetworkTypeChanged(type: Int)
    fun onConnectionBanned()
    fun onRefreshRecordingServiceStatus(status: Int)
    fun onMediaEngineLoadSuccess()
    fun onMediaEngineStartCallSuccess()
    fun onAudioMixingFinished()
    fun onRequestToken()
    fun onAudioRouteChanged(routing: Int)
    fun onAudioMixingStateChanged(state: Int, errorCode: Int)
    fun onFirstLocalAudioFramePublished(elapsed: Int)
    fun onFirstRemoteAudioFrame(uid: Int, elapsed: Int)
    fun onFirstRemoteAudioDecoded(uid: Int, elapsed: Int)
    fun onAudioEffectFinished(soundId: Int)
    fun onClientRoleChanged(oldRole: Int, newRole: Int)
    fun onRtmpStreamingStateChanged(url: String, state: IRtcEngineEventHandler.RTMP_STREAM_PUBLISH_STATE, errCode: IRtcEngineEventHandler.RTMP_STREAM_PUBLISH_ERROR)
    fun onStreamPublished(url: String, error: Int)
    fun onStreamUnpublished(url: String)
    fun onTranscodingUpdated()
    fun onTokenPrivilegeWillExpire(token: String)
    fun onLocalPublishFallbackToAudioOnly(isFallbackOrRecover: Boolean)
    fun onChannelMediaRelayStateChanged(state: Int, code: Int)
    fun onChannelMediaRelayEvent(code: Int)
    fun onIntraRequestReceived()
    fun onUplinkNetworkInfoUpdated(info: IRtcEngineEventHandler.UplinkNetworkInfo)
    fun onDownlinkNetworkInfoUpdated(info: IRtcEngineEventHandler.DownlinkNetworkInfo)
    fun onEncryptionError(errorType: IRtcEngineEventHandler.ENCRYPTION_ERROR_TYPE)
    fun onPermissionError(permission: IRtcEngineEventHandler.PERMISSION)
    fun onLocalUserRegistered(uid: Int, userAccount: String)
    fun onUserInfoUpdated(uid: Int, info: UserInfo)
    fun onFirstLocalVideoFramePublished(elapsed: Int)
    fun onAudioSubscribeStateChanged(channel: String, uid: Int, oldState: IRtcEngineEventHandler.STREAM_SUBSCRIBE_STATE, newState: IRtcEngineEventHandler.STREAM_SUBSCRIBE_STATE, elapseSinceLastState: Int)
    fun onVideoSubscribeStateChanged(channel: String, uid: Int, oldState: IRtcEngineEventHandler.STREAM_SUBSCRIBE_STATE, newState: IRtcEngineEventHandler.STREAM_SUBSCRIBE_STATE, elapseSinceLastState: Int)
    fun onAudioPublishStateChanged(channel: String, oldState: IRtcEngineEventHandler.STREAM_PUBLISH_STATE, newState: IRtcEngineEventHandler.STREAM_PUBLISH_STATE, elapseSinceLastState: Int)
    fun onVideoPublishStateChanged(channel: String, oldState: IRtcEngineEventHandler.STREAM_PUBLISH_STATE, newState: IRtcEngineEventHandler.STREAM_PUBLISH_STATE, elapseSinceLastState: Int)
    fun onUploadLogResult(requestId: String, success: Boolean, reason: Int)
}

interface IAudioEffectManager {
    fun getEffectsVolume(): Double
    fun setEffectsVolume(volume: Double): Int
    fun setVolumeOfEffect(soundId: Int, volume: Double): Int
    fun playEffect(soundId: Int, filePath: String, loop: Int, pitch: Double, pan: Double, gain: Double): Int
    fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean): Int
    fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean, startPos: Int): Int
    fun stopEffect(soundId: Int): Int
    fun stopAllEffects(): Int
    fun preloadEffect(soundId: Int, filePath: String): Int
    fun preloadEffect(soundId: Int, filePath: String, startPos: Int): Int
    fun unloadEffect(soundId: Int): Int
    fun pauseEffect(soundId: Int): Int
    fun pauseAllEffects(): Int
    fun resumeEffect(soundId: Int): Int
    fun resumeAllEffects(): Int
}

interface IAudioEncodedFrameObserver {
    fun onRecordAudioEncodedFrame(buffer: ByteBuffer, samplesPerChannel: Int, channels: Int, samplesPerSec: Int, codecType: Int)
    fun onPlaybackAudioEncodedFrame(buffer: ByteBuffer, samplesPerChannel: Int, channels: Int, samplesPerSec: Int, codecType: Int)
    fun onMixedAudioEncodedFrame(buffer: ByteBuffer, samplesPerChannel: Int, channels: Int, samplesPerSec: Int, codecType: Int)
}

interface IAudioFrameObserver {
    fun onRecordAudioFrame(channelId: String, type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsync_type: Int): Boolean
    fun onPlaybackAudioFrame(channelId: String, type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsync_type: Int): Boolean
    fun onMixedAudioFrame(channelId: String, type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsync_type: Int): Boolean
    fun onPlaybackAudioFrameBeforeMixing(channelId: String, userId: Int, type: Int, samplesPerChannel: Int, bytesPerSample: Int, channels: Int, samplesPerSec: Int, buffer: ByteBuffer, renderTimeMs: Long, avsync_type: Int): Boolean
}

interface IDirectCdnStreamingEventHandler {
    fun onDirectCdnStreamingStateChanged(state: DirectCdnStreamingState, err: DirectCdnStreamingError, msg: String)
    fun onDirectCdnStreamingStats(stats: DirectCdnStreamingStats)
}

interface IMediaExtensionObserver {
    fun onEvent(provider: String, extension: String, key: String, value: String)
    fun onStarted(provider: String, extension: String)
    fun onStopped(provider: String, extension: String)
    fun onError(provider: String, extension: String, errCode: Int, errMsg: String)
}

interface IMetadataObserver {
    fun getMaxMetadataSize(): Int
    fun onReadyToSendMetadata(timeStampMs: Long, sourceType: Int): ByteArray
    fun onMetadataReceived(metadata: AgoraMetadata)
    companion object {
        const val UNKNOWN_METADATA: Int
        const val VIDEO_METADATA: Int
    }
}

abstract class IRtcEngineEventHandler : IAgoraEventHandler {
    open fun onError(err: Int)
    open fun onJoinChannelSuccess(channel: String, uid: Int, elapsed: Int)
    open fun onRejoinChannelSuccess(channel: String, uid: Int, elapsed: Int)
    open fun onLeaveChannel(stats: RtcStats)
    open fun onLocalUserRegistered(uid: Int, userAccount: String)
    open fun onUserInfoUpdated(uid: Int, userInfo: UserInfo)
    open fun onUserJoined(uid: Int, elapsed: Int)
    open fun onUserOffline(uid: Int, reason: Int)
    open fun onConnectionStateChanged(state: Int, reason: Int)
    open fun onConnectionInterrupted()
    open fun onConnectionLost()
    open fun onConnectionBanned()
    open fun onTokenPrivilegeWillExpire(token: String)
    open fun onRequestToken()
    open fun onAudioVolumeIndication(speakers: Array<AudioVolumeInfo>, totalVolume: Int)
    open fun onActiveSpeaker(uid: Int)
    open fun onFirstLocalAudioFramePublished(elapsed: Int)
    open fun onFirstRemoteAudioFrame(uid: Int, elapsed: Int)
    open fun onFirstRemoteAudioDecoded(uid: Int, elapsed: Int)
    open fun onVideoStopped()
    open fun onFirstRemoteVideoDecoded(uid: Int, width: Int, height: Int, elapsed: Int)
    open fun onFirstRemoteVideoFrame(uid: Int, width: Int, height: Int, elapsed: Int)
    open fun onUserMuteAudio(uid: Int, muted: Boolean)
    open fun onUserMuteVideo(uid: Int, muted: Boolean)
    open fun onUserEnableVideo(uid: Int, enabled: Boolean)
    open fun onUserEnableLocalVideo(uid: Int, enabled: Boolean)
    open fun onRemoteVideoStateChanged(uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onChannelMediaRelayStateChanged(state: Int, code: Int)
    open fun onChannelMediaRelayEvent(code: Int)
    open fun onLocalPublishFallbackToAudioOnly(isFallbackOrRecover: Boolean)
    open fun onRemoteSubscribeFallbackToAudioOnly(uid: Int, isFallbackOrRecover: Boolean)
    open fun onAudioRouteChanged(routing: Int)
    open fun onCameraReady()
    open fun onCameraFocusAreaChanged(rect: Rect)
    open fun onCameraExposureAreaChanged(rect: Rect)
    open fun onContentInspectResult(result: Int)
    open fun onFacePositionChanged(imageWidth: Int, imageHeight: Int, faceRectArr: Array<AgoraFacePositionInfo>)
    open fun onAudioQuality(uid: Int, quality: Int, delay: Short, lost: Short)
    open fun onRtcStats(stats: RtcStats)
    open fun onLastmileQuality(quality: Int)
    open fun onLastmileProbeResult(result: LastmileProbeResult)
    open fun onNetworkQuality(uid: Int, txQuality: Int, rxQuality: Int)
    open fun onRemoteAudioStats(stats: RemoteAudioStats)
    open fun onLocalAudioStats(stats: LocalAudioStats)
    open fun onRemoteVideoStats(stats: RemoteVideoStats)
    open fun onRemoteAudioTransportStats(uid: Int, delay: Int, lost: Int, rxKBitRate: Int)
    open fun onRemoteVideoTransportStats(uid: Int, delay: Int, lost: Int, rxKBitRate: Int)
    open fun onAudioMixingStateChanged(state: Int, errorCode: Int)
    open fun onAudioMixingFinished()
    open fun onAudioEffectFinished(soundId: Int)
    open fun onRhythmPlayerStateChanged(state: RHYTHM_PLAYER_STATE_TYPE, errorCode: RHYTHM_PLAYER_ERROR_TYPE)
    open fun onTranscodingUpdated()
    open fun onStreamInjectedStatus(url: String, uid: Int, status: Int)
    open fun onStreamMessage(uid: Int, streamId: Int, data: ByteArray)
    open fun onStreamMessageError(uid: Int, streamId: Int, error: Int, missed: Int, cached: Int)
    open fun onMediaEngineLoadSuccess()
    open fun onMediaEngineStartCallSuccess()
    open fun onNetworkTypeChanged(type: Int)
    open fun onIntraRequestReceived()
    open fun onUplinkNetworkInfoUpdated(info: UplinkNetworkInfo)
    open fun onDownlinkNetworkInfoUpdated(info: DownlinkNetworkInfo)
    open fun onRefreshRecordingServiceStatus(status: Int)
    open fun onEncryptionError(errorType: ENCRYPTION_ERROR_TYPE)
    open fun onUploadLogResult(requestId: String, success: Boolean, reason: Int)
    open fun onFirstLocalVideoFrame(source: Constants.VideoSourceType, width: Int, height: Int, elapsed: Int)
    open fun onFirstLocalVideoFramePublished(source: Constants.VideoSourceType, elapsed: Int)
    open fun onLocalVideoStateChanged(source: Constants.VideoSourceType, localVideoState: Int, error: Int)
    open fun onLocalVideoStats(source: Constants.VideoSourceType, stats: LocalVideoStats)
    open fun onVideoSizeChanged(source: Constants.VideoSourceType, uid: Int, width: Int, height: Int, rotation: Int)
    open fun onVideoPublishStateChanged(source: Constants.VideoSourceType, channel: String, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onClientRoleChanged(oldRole: Int, newRole: Int, newRoleOptions: ClientRoleOptions)
    open fun onSnapshotTaken(uid: Int, filePath: String, width: Int, height: Int, errCode: Int)
    open fun onLocalAudioStateChanged(state: Int, error: Int)
    open fun onRemoteAudioStateChanged(uid: Int, state: Int, reason: Int, elapsed: Int)
    open fun onAudioPublishStateChanged(channel: String, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onAudioSubscribeStateChanged(channel: String, uid: Int, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onVideoSubscribeStateChanged(channel: String, uid: Int, oldState: Int, newState: Int, elapseSinceLastState: Int)
    open fun onRtmpStreamingStateChanged(url: String, state: Int, reason: Int)
    open fun onClientRoleChangeFailed(reason: Int, currentRole: Int)
    open fun onRtmpStreamingEvent(url: String, event: Int)
    open fun onWlAccMessage(reason: Int, action: Int, wlAccMsg: String)
    open fun onWlAccStats(currentStats: WlAccStats, averageStats: WlAccStats)
    open fun onProxyConnected(channel: String, uid: Int, proxyType: Int, localProxyIp: String, elapsed: Int)
    open fun onPermissionError(permission: Int)
    open class Quality {
        companion object {
            const val UNKNOWN: Int
            const val EXCELLENT: Int
            const val GOOD: Int
            const val POOR: Int
            const val BAD: Int
            const val VBAD: Int
            const val DOWN: Int
        }
    }
    open class WarnCode {
        companion object {
            const val WARN_PENDING: Int
            const val WARN_INIT_VIDEO: Int
            const val WARN_INVALID_VIEW: Int
            const val WARN_NO_AVAILABLE_CHANNEL: Int
            const val WARN_LOOKUP_CHANNEL_TIMEOUT: Int
            const val WARN_LOOKUP_CHANNEL_REJECTED: Int
            const val WARN_OPEN_CHANNEL_TIMEOUT: Int
            const val WARN_OPEN_CHANNEL_REJECTED: Int
            const val WARN_OPEN_CHANNEL_INVALID_TICKET: Int
            const val WARN_OPEN_CHANNEL_TRY_NEXT_VOS: Int
            const val WARN_AUDIO_MIXING_OPEN_ERROR: Int
            const val WARN_ADM_RUNTIME_PLAYOUT_WARNING: Int
            const val WARN_ADM_RUNTIME_RECORDING_WARNING: Int
            const val WARN_ADM_RECORD_AUDIO_SILENCE: Int
            const val WARN_ADM_RECORD_IS_OCCUPIED: Int
            const val WARN_APM_HOWLING: Int
        }
    }
    open class ErrorCode {
        companion object {
            const val ERR_OK: Int
            const val ERR_FAILED: Int
            const val ERR_INVALID_ARGUMENT: Int
            const val ERR_NOT_READY: Int
            const val ERR_NOT_SUPPORTED: Int
            const val ERR_REFUSED: Int
            const val ERR_BUFFER_TOO_SMALL: Int
            const val ERR_NOT_INITIALIZED: Int
            const val ERR_NO_PERMISSION: Int
            const val ERR_TIMEDOUT: Int
            const val ERR_CANCELED: Int
            const val ERR_TOO_OFTEN: Int
            const val ERR_BIND_SOCKET: Int
            const val ERR_NET_DOWN: Int
            const val ERR_NET_NOBUFS: Int
            const val ERR_JOIN_CHANNEL_REJECTED: Int
            const val ERR_LEAVE_CHANNEL_REJECTED: Int
            const val ERR_INVALID_APP_ID: Int
            const val ERR_INVALID_CHANNEL_NAME: Int
            const val ERR_NO_SERVER_RESOURCES: Int
            const val ERR_TOKEN_EXPIRED: Int
            const val ERR_INVALID_TOKEN: Int
            const val ERR_CONNECTION_INTERRUPTED: Int
            const val ERR_CONNECTION_LOST: Int
            const val ERR_NOT_IN_CHANNEL: Int
            const val ERR_SIZE_TOO_LARGE: Int
            const val ERR_BITRATE_LIMIT: Int
            const val ERR_TOO_MANY_DATA_STREAMS: Int
            const val ERR_DECRYPTION_FAILED: Int
            const val ERR_CLIENT_IS_BANNED_BY_SERVER: Int
            const val ERR_LOAD_MEDIA_ENGINE: Int
            const val ERR_START_CALL: Int
            const val ERR_START_CAMERA: Int
            const val ERR_START_VIDEO_RENDER: Int
            const val ERR_ADM_GENERAL_ERROR: Int
            const val ERR_ADM_JAVA_RESOURCE: Int
            const val ERR_ADM_SAMPLE_RATE: Int
            const val ERR_ADM_INIT_PLAYOUT: Int
            const val ERR_ADM_START_PLAYOUT: Int
            const val ERR_ADM_STOP_PLAYOUT: Int
            const val ERR_ADM_INIT_RECORDING: Int
            const val ERR_ADM_START_RECORDING: Int
            const val ERR_ADM_STOP_RECORDING: Int
            const val ERR_ADM_RUNTIME_PLAYOUT_ERROR: Int
            const val ERR_ADM_RUNTIME_RECORDING_ERROR: Int
            const val ERR_ADM_RECORD_AUDIO_FAILED: Int
            const val ERR_ADM_INIT_LOOPBACK: Int
            const val ERR_ADM_START_LOOPBACK: Int
            const val ERR_VDM_CAMERA_NOT_AUTHORIZED: Int
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
            const val VIDEO_PROFILE_1080P: Int
            const val VIDEO_PROFILE_1080P_3: Int
            const val VIDEO_PROFILE_1080P_5: Int
            const val VIDEO_PROFILE_1440P: Int
            const val VIDEO_PROFILE_1440P_2: Int
            const val VIDEO_PROFILE_4K: Int
            const val VIDEO_PROFILE_4K_3: Int
            const val VIDEO_PROFILE_DEFAULT: Int
        }
    }
    open class ClientRole {
        companion object {
            const val CLIENT_ROLE_BROADCASTER: Int
            const val CLIENT_ROLE_AUDIENCE: Int
        }
    }
    open class UserOfflineReason {
        companion object {
            const val USER_OFFLINE_QUIT: Int
            const val USER_OFFLINE_DROPPED: Int
        }
    }
    open class AudioVolumeInfo {
        var uid: Int
        var volume: Int
        var vad: Int
        var voicePitch: Double
    }
    open class RtcStats {
        var totalDuration: Int
        var txBytes: Int
        var rxBytes: Int
        var txKBitRate: Int
        var txAudioBytes: Int
        var rxAudioBytes: Int
        var txVideoBytes: Int
        var rxVideoBytes: Int
        var rxKBitRate: Int
        var txAudioKBitRate: Int
        var rxAudioKBitRate: Int
        var txVideoKBitRate: Int
        var rxVideoKBitRate: Int
        var lastmileDelay: Int
        var cpuTotalUsage: Double
        var gatewayRtt: Int
        var cpuAppUsage: Double
        var users: Int
        var connectTimeMs: Int
        var txPacketLossRate: Int
        var rxPacketLossRate: Int
        var memoryAppUsageRatio: Double
        var memoryTotalUsageRatio: Double
        var memoryAppUsageInKbytes: Int
    }
    open class LastmileProbeResult {
        var state: Short
        var rtt: Int
        var uplinkReport: LastmileProbeOneWayResult
        var downlinkReport: LastmileProbeOneWayResult
        open class LastmileProbeOneWayResult {
            var packetLossRate: Int
            var jitter: Int
            var availableBandwidth: Int
        }
    }
    open class LocalVideoStats {
        var uid: Int
        var sentBitrate: Int
        var sentFrameRate: Int
        var encoderOutputFrameRate: Int
        var rendererOutputFrameRate: Int
        var targetBitrate: Int
        var targetFrameRate: Int
        var qualityAdaptIndication: Int
        var encodedBitrate: Int
        var encodedFrameWidth: Int
        var encodedFrameHeight: Int
        var encodedFrameCount: Int
        var codecType: Int
    }
    open class RemoteVideoStats {
        var uid: Int
        var delay: Int
        var width: Int
        var height: Int
        var receivedBitrate: Int
        var decoderOutputFrameRate: Int
        var rendererOutputFrameRate: Int
        var frameLossRate: Int
        var packetLossRate: Int
        var rxStreamType: Int
        var totalFrozenTime: Int
        var frozenRate: Int
        var avSyncTimeMs: Int
        var totalActiveTime: Long
        var publishDuration: Long
    }
    open class LocalAudioStats {
        var numChannels: Int
        var sentSampleRate: Int
        var sentBitrate: Int
        var internalCodec: Int
    }
    open class RemoteAudioStats {
        var uid: Int
        var quality: Int
        var networkTransportDelay: Int
        var jitterBufferDelay: Int
        var audioLossRate: Int
        var numChannels: Int
        var receivedSampleRate: Int
        var receivedBitrate: Int
        var totalFrozenTime: Int
        var frozenRate: Int
        var mosValue: Int
        var totalActiveTime: Long
        var publishDuration: Long
    }
    open class AgoraFacePositionInfo {
        var x: Int
        var y: Int
        var width: Int
        var height: Int
        var distance: Int
    }
    open class UplinkNetworkInfo {
        var video_encoder_target_bitrate_bps: Int
    }
    open class DownlinkNetworkInfo {
        var lastmile_buffer_delay_time_ms: Int
        var bandwidth_estimation_bps: Int
    }
    enum class LOCAL_AUDIO_STREAM_STATE {
        LOCAL_AUDIO_STREAM_STATE_STOPPED, LOCAL_AUDIO_STREAM_STATE_RECORDING, LOCAL_AUDIO_STREAM_STATE_ENCODING, LOCAL_AUDIO_STREAM_STATE_FAILED
    }
    enum class LOCAL_AUDIO_STREAM_ERROR {
        LOCAL_AUDIO_STREAM_ERROR_OK, LOCAL_AUDIO_STREAM_ERROR_FAILURE, LOCAL_AUDIO_STREAM_ERROR_DEVICE_NO_PERMISSION, LOCAL_AUDIO_STREAM_ERROR_DEVICE_BUSY,
        LOCAL_AUDIO_STREAM_ERROR_RECORD_FAILURE, LOCAL_AUDIO_STREAM_ERROR_ENCODE_FAILURE
    }
    enum class REMOTE_AUDIO_STATE {
        REMOTE_AUDIO_STATE_STOPPED, REMOTE_AUDIO_STATE_STARTING, REMOTE_AUDIO_STATE_DECODING, REMOTE_AUDIO_STATE_FROZEN,
        REMOTE_AUDIO_STATE_FAILED
    }
    enum class REMOTE_AUDIO_STATE_REASON {
        REMOTE_AUDIO_REASON_INTERNAL, REMOTE_AUDIO_REASON_NETWORK_CONGESTION, REMOTE_AUDIO_REASON_NETWORK_RECOVERY, REMOTE_AUDIO_REASON_LOCAL_MUTED,
        REMOTE_AUDIO_REASON_LOCAL_UNMUTED, REMOTE_AUDIO_REASON_REMOTE_MUTED, REMOTE_AUDIO_REASON_REMOTE_UNMUTED, REMOTE_AUDIO_REASON_REMOTE_OFFLINE
    }
    enum class RHYTHM_PLAYER_STATE_TYPE {
        RHYTHM_PLAYER_STATE_IDLE, RHYTHM_PLAYER_STATE_OPENING, RHYTHM_PLAYER_STATE_DECODING, RHYTHM_PLAYER_STATE_PLAYING,
        RHYTHM_PLAYER_STATE_FAILED
    }
    enum class RHYTHM_PLAYER_ERROR_TYPE {
        RHYTHM_PLAYER_ERROR_OK, RHYTHM_PLAYER_ERROR_FAILED, RHYTHM_PLAYER_ERROR_CAN_NOT_OPEN, RHYTHM_PLAYER_ERROR_CAN_NOT_PLAY,
        RHYTHM_PLAYER_ERROR_FILE_OVER_DURATION_LIMIT
    }
    enum class RTMP_STREAM_PUBLISH_STATE {
        RTMP_STREAM_PUBLISH_STATE_IDLE, RTMP_STREAM_PUBLISH_STATE_CONNECTING, RTMP_STREAM_PUBLISH_STATE_RUNNING, RTMP_STREAM_PUBLISH_STATE_RECOVERING,
        RTMP_STREAM_PUBLISH_STATE_FAILURE
    }
    enum class RTMP_STREAM_PUBLISH_ERROR {
        RTMP_STREAM_PUBLISH_ERROR_FAILED, RTMP_STREAM_PUBLISH_ERROR_OK, RTMP_STREAM_PUBLISH_ERROR_INVALID_ARGUMENT, RTMP_STREAM_PUBLISH_ERROR_ENCRYPTED_STREAM_NOT_ALLOWED,
        RTMP_STREAM_PUBLISH_ERROR_CONNECTION_TIMEOUT, RTMP_STREAM_PUBLISH_ERROR_INTERNAL_SERVER_ERROR, RTMP_STREAM_PUBLISH_ERROR_RTMP_SERVER_ERROR, RTMP_STREAM_PUBLISH_ERROR_TOO_OFTEN,
        RTMP_STREAM_PUBLISH_ERROR_REACH_LIMIT, RTMP_STREAM_PUBLISH_ERROR_NOT_AUTHORIZED, RTMP_STREAM_PUBLISH_ERROR_STREAM_NOT_FOUND, RTMP_STREAM_PUBLISH_ERROR_FORMAT_NOT_SUPPORTED,
        RTMP_STREAM_PUBLISH_ERROR_CDN_ERROR, RTMP_STREAM_PUBLISH_ERROR_ALREADY_IN_USE, RTMP_STREAM_UNPUBLISH_ERROR_OK
    }
    enum class ENCRYPTION_ERROR_TYPE {
        ENCRYPTION_ERROR_INTERNAL_FAILURE, ENCRYPTION_ERROR_DECRYPTION_FAILURE, ENCRYPTION_ERROR_ENCRYPTION_FAILURE
    }
    enum class STREAM_SUBSCRIBE_STATE {
        SUB_STATE_IDLE, SUB_STATE_NO_SUBSCRIBED, SUB_STATE_SUBSCRIBING, SUB_STATE_SUBSCRIBED
    }
    enum class STREAM_PUBLISH_STATE {
        PUB_STATE_IDLE, PUB_STATE_NO_PUBLISHED, PUB_STATE_PUBLISHING, PUB_STATE_PUBLISHED
    }
    enum class PERMISSION {
        RECORD_AUDIO, CAMERA
    }
    open class WlAccStats {
        var e2eDelayPercent: Short
        var frozenRatioPercent: Short
        var lossRatePercent: Short
    }
}

open class LeaveChannelOptions {
    constructor()
    var stopAudioMixing: Boolean
    var stopAllEffect: Boolean
    var stopMicrophoneRecording: Boolean
    open fun isStopAudioMixing(): Boolean
    open fun isStopAllEffect(): Boolean
    open fun isStopMicrophoneRecording(): Boolean
    open fun toString(): String
}

open class PublisherConfiguration {
    open fun validate(): Boolean
    open fun toJsonString(): String
    open class Builder {
        constructor()
        open fun owner(isRoomOwner: Boolean): Builder
        open fun streamLifeCycle(lifecycle: Int): Builder
        open fun size(width: Int, height: Int): Builder
        open fun frameRate(framerate: Int): Builder
        open fun bitRate(bitrate: Int): Builder
        open fun defaultLayout(layoutStyle: Int): Builder
        open fun publishUrl(url: String): Builder
        open fun rawStreamUrl(url: String): Builder
        open fun injectStream(url: String, width: Int, height: Int): Builder
        open fun extraInfo(optionalInfo: String): Builder
        open fun build(): PublisherConfiguration
    }
}

open class PublisherParameters {
    var width: Int
    var height: Int
    var framerate: Int
    var bitrate: Int
    var defaultLayout: Int
    var owner: Boolean
    var lifecycle: Int
    var publishUrl: String
    var rawStreamUrl: String
    var extraInfo: String
    var injectStreamUrl: String
    var injectStreamWidth: Int
    var injectStreamHeight: Int
}

open class RtcConnection {
    constructor()
    constructor(channelId: String, uid: Int)
    var channelId: String
    var localUid: Int
    open fun toString(): String
    enum class CONNECTION_STATE_TYPE {
        CONNECTION_STATE_NOT_INITIALIZED, CONNECTION_STATE_DISCONNECTED, CONNECTION_STATE_CONNECTING, CONNECTION_STATE_CONNECTED,
        CONNECTION_STATE_RECONNECTING, CONNECTION_STATE_FAILED
    }
}

abstract class RtcEngine {
    abstract fun setChannelProfile(profile: Int): Int
    abstract fun setClientRole(role: Int): Int
    abstract fun setClientRole(role: Int, options: ClientRoleOptions): Int
    abstract fun sendCustomReportMessage(id: String, category: String, event: String, label: String, value: Int): Int
    abstract fun joinChannel(token: String, channelName: String, optionalInfo: String, optionalUid: Int): Int
    abstract fun joinChannel(token: String, channelId: String, uid: Int, options: ChannelMediaOptions): Int
    abstract fun leaveChannel(): Int
    abstract fun leaveChannel(options: LeaveChannelOptions): Int
    abstract fun renewToken(token: String): Int
    abstract fun registerLocalUserAccount(appId: String, userAccount: String): Int
    abstract fun joinChannelWithUserAccount(token: String, channelName: String, userAccount: String): Int
    abstract fun joinChannelWithUserAccount(token: String, channelName: String, userAccount: String, options: ChannelMediaOptions): Int
    abstract fun getAudioDeviceInfo(): DeviceInfo
    abstract fun enableWebSdkInteroperability(enabled: Boolean): Int
    abstract fun getConnectionState(): RtcConnection.CONNECTION_STATE_TYPE
    abstract fun enableAudio(): Int
    abstract fun disableAudio(): Int
    abstract fun pauseAudio(): Int
    abstract fun resumeAudio(): Int
    abstract fun setAudioProfile(profile: Int): Int
    abstract fun setAudioProfile(profile: Int, scenario: Int): Int
    abstract fun adjustRecordingSignalVolume(volume: Int): Int
    abstract fun adjustPlaybackSignalVolume(volume: Int): Int
    abstract fun enableAudioVolumeIndication(interval: Int, smooth: Int, reportVad: Boolean): Int
    abstract fun enableLocalAudio(enabled: Boolean): Int
    abstract fun muteLocalAudioStream(muted: Boolean): Int
    abstract fun muteRemoteAudioStream(uid: Int, muted: Boolean): Int
    abstract fun adjustUserPlaybackSignalVolume(uid: Int, volume: Int): Int
    abstract fun muteAllRemoteAudioStreams(muted: Boolean): Int
    abstract fun enableVideo(): Int
    abstract fun disableVideo(): Int
    abstract fun setVideoEncoderConfiguration(config: VideoEncoderConfiguration): Int
    abstract fun setCameraCapturerConfiguration(config: CameraCapturerConfiguration): Int
    abstract fun setupLocalVideo(local: VideoCanvas): Int
    abstract fun setupRemoteVideo(remote: VideoCanvas): Int
    abstract fun setLocalRenderMode(renderMode: Int): Int
    abstract fun setLocalRenderMode(renderMode: Int, mirrorMode: Int): Int
    abstract fun setRemoteRenderMode(userId: Int, renderMode: Int, mirrorMode: Int): Int
    abstract fun startPreview(): Int
    abstract fun startPreview(sourceType: Constants.VideoSourceType): Int
    abstract fun stopPreview(): Int
    abstract fun stopPreview(sourceType: Constants.VideoSourceType): Int
    abstract fun enableLocalVideo(enabled: Boolean): Int
    abstract fun startSecondaryCameraCapture(config: CameraCapturerConfiguration): Int
    abstract fun stopSecondaryCameraCapture(): Int
    abstract fun muteLocalVideoStream(muted: Boolean): Int
    abstract fun muteRemoteVideoStream(userId: Int, muted: Boolean): Int
    abstract fun muteAllRemoteVideoStreams(muted: Boolean): Int
    abstract fun setBeautyEffectOptions(enabled: Boolean, options: BeautyOptions): Int
    abstract fun setDefaultAudioRoutetoSpeakerphone(defaultToSpeaker: Boolean): Int
    abstract fun setEnableSpeakerphone(enabled: Boolean): Int
    abstract fun isSpeakerphoneEnabled(): Boolean
    abstract fun enableInEarMonitoring(enabled: Boolean): Int
    abstract fun enableInEarMonitoring(enabled: Boolean, includeAudioFilters: Int): Int
    abstract fun setInEarMonitoringVolume(volume: Int): Int
    abstract fun useExternalAudioDevice(): Int
    abstract fun setLocalVoicePitch(pitch: Double): Int
    abstract fun setLocalVoiceEqualization(bandFrequency: Constants.AUDIO_EQUALIZATION_BAND_FREQUENCY, bandGain: Int): Int
    abstract fun setLocalVoiceReverb(reverbKey: Constants.AUDIO_REVERB_TYPE, value: Int): Int
    abstract fun setAudioEffectPreset(preset: Int): Int
    abstract fun setVoiceBeautifierPreset(preset: Int): Int
    abstract fun setVoiceConversionPreset(preset: Int): Int
    abstract fun setAudioEffectParameters(preset: Int, param1: Int, param2: Int): Int
    abstract fun setVoiceBeautifierParameters(preset: Int, param1: Int, param2: Int): Int
    abstract fun setVoiceConversionParameters(preset: Int, param1: Int, param2: Int): Int
    abstract fun enableSoundPositionIndication(enabled: Boolean): Int
    abstract fun setRemoteVoicePosition(uid: Int, pan: Double, gain: Double): Int
    abstract fun startAudioMixing(filePath: String, loopback: Boolean, cycle: Int): Int
    abstract fun startAudioMixing(filePath: String, loopback: Boolean, cycle: Int, startPos: Int): Int
    abstract fun stopAudioMixing(): Int
    abstract fun pauseAudioMixing(): Int
    abstract fun resumeAudioMixing(): Int
    abstract fun adjustAudioMixingVolume(volume: Int): Int
    abstract fun adjustAudioMixingPlayoutVolume(volume: Int): Int
    abstract fun adjustAudioMixingPublishVolume(volume: Int): Int
    abstract fun getAudioMixingPlayoutVolume(): Int
    abstract fun getAudioMixingPublishVolume(): Int
    abstract fun getAudioMixingDuration(): Int
    abstract fun getAudioMixingCurrentPosition(): Int
    abstract fun setAudioMixingPosition(pos: Int): Int
    abstract fun setAudioMixingPitch(pitch: Int): Int
    abstract fun getAudioEffectManager(): IAudioEffectManager
    abstract fun stopAudioRecording(): Int
    abstract fun startEchoTest(): Int
    abstract fun stopEchoTest(): Int
    abstract fun startLastmileProbeTest(config: LastmileProbeConfig): Int
    abstract fun stopLastmileProbeTest(): Int
    abstract fun enableEchoCancellationExternal(enabled: Boolean, audioSourceDelay: Int): Int
    abstract fun setExternalAudioSink(sampleRate: Int, channels: Int): Int
    abstract fun pushCaptureAudioFrame(data: ByteArray): Int
    abstract fun pushCaptureAudioFrame(data: ByteBuffer, lengthInByte: Int): Int
    abstract fun pushReverseAudioFrame(data: ByteArray): Int
    abstract fun pushReverseAudioFrame(data: ByteBuffer, lengthInByte: Int): Int
    abstract fun pullPlaybackAudioFrame(data: ByteArray, lengthInByte: Int): Int
    abstract fun pullPlaybackAudioFrame(data: ByteBuffer, lengthInByte: Int): Int
    abstract fun setExternalAudioSource(enabled: Boolean, sampleRate: Int, channels: Int): Int
    abstract fun setExternalAudioSource(enabled: Boolean, sampleRate: Int, channels: Int, sourceNumber: Int, localPlayback: Boolean, publish: Boolean): Int
    abstract fun setDirectExternalAudioSource(enabled: Boolean): Int
    abstract fun setDirectExternalAudioSource(enabled: Boolean, localPlayback: Boolean): Int
    abstract fun pushDirectAudioFrame(data: ByteBuffer, timestamp: Long, sampleRate: Int, channels: Int): Int
    abstract fun pushExternalAudioFrame(data: ByteArray, timestamp: Long): Int
    abstract fun pushExternalAudioFrame(data: ByteBuffer, timestamp: Long, sourceId: Int): Int
    abstract fun pushExternalVideoFrame(frame: AgoraVideoFrame): Boolean
    abstract fun pushExternalVideoFrame(frame: VideoFrame): Boolean
    abstract fun pushExternalEncodedVideoFrame(data: ByteBuffer, frameInfo: EncodedVideoFrameInfo): Int
    abstract fun isTextureEncodeSupported(): Boolean
    abstract fun registerAudioFrameObserver(observer: IAudioFrameObserver): Int
    abstract fun registerAudioEncodedFrameObserver(config: AudioEncodedFrameObserverConfig, observer: IAudioEncodedFrameObserver): Int
    abstract fun setRecordingAudioFrameParameters(sampleRate: Int, channel: Int, mode: Int, samplesPerCall: Int): Int
    abstract fun setPlaybackAudioFrameParameters(sampleRate: Int, channel: Int, mode: Int, samplesPerCall: Int): Int
    abstract fun addVideoWatermark(watermark: AgoraImage): Int
    abstract fun addVideoWatermark(watermarkUrl: String, options: WatermarkOptions): Int
    abstract fun clearVideoWatermarks(): Int
    abstract fun switchChannel(token: String, channelName: String): Int
    abstract fun setRemoteUserPriority(uid: Int, userPriority: Int): Int
    abstract fun setLocalPublishFallbackOption(option: Int): Int
    abstract fun setRemoteSubscribeFallbackOption(option: Int): Int
    abstract fun enableDualStreamMode(enabled: Boolean): Int
    abstract fun enableDualStreamMode(sourceType: Constants.VideoSourceType, enabled: Boolean): Int
    abstract fun enableDualStreamMode(sourceType: Constants.VideoSourceType, enabled: Boolean, streamConfig: SimulcastStreamConfig): Int
    abstract fun setRemoteVideoStreamType(uid: Int, streamType: Int): Int
    abstract fun setRemoteDefaultVideoStreamType(streamType: Int): Int
    abstract fun enableEncryption(enabled: Boolean, config: EncryptionConfig): Int
    abstract fun removeInjectStreamUrl(url: String): Int
    abstract fun setLiveTranscoding(transcoding: LiveTranscoding): Int
    abstract fun createDataStream(reliable: Boolean, ordered: Boolean): Int
    abstract fun createDataStream(config: DataStreamConfig): Int
    abstract fun sendStreamMessage(streamId: Int, message: ByteArray): Int
    abstract fun setLocalVideoMirrorMode(mode: Int): Int
    abstract fun switchCamera(): Int
    abstract fun isCameraZoomSupported(): Boolean
    abstract fun isCameraTorchSupported(): Boolean
    abstract fun isCameraFocusSupported(): Boolean
    abstract fun isCameraExposurePositionSupported(): Boolean
    abstract fun isCameraAutoFocusFaceModeSupported(): Boolean
    abstract fun isCameraFaceDetectSupported(): Boolean
    abstract fun setCameraZoomFactor(factor: Float): Int
    abstract fun getCameraMaxZoomFactor(): Float
    abstract fun setCameraFocusPositionInPreview(positionX: Float, positionY: Float): Int
    abstract fun setCameraExposurePosition(positionXinView: Float, positionYinView: Float): Int
    abstract fun enableFaceDetection(enabled: Boolean): Int
    abstract fun setCameraTorchOn(isOn: Boolean): Int
    abstract fun setCameraAutoFocusFaceModeEnabled(enabled: Boolean): Int
    abstract fun getCallId(): String
    abstract fun rate(callId: String, rating: Int, description: String): Int
    abstract fun complain(callId: String, description: String): Int
    abstract fun setLogFile(filePath: String): Int
    abstract fun setLogFilter(filter: Int): Int
    abstract fun setLogLevel(level: Int): Int
    abstract fun setLogFileSize(fileSizeInKBytes: Long): Int
    abstract fun uploadLogFile(): String
    abstract fun getNativeHandle(): Long
    open fun addHandler(handler: IRtcEngineEventHandler)
    open fun removeHandler(handler: IRtcEngineEventHandler)
    abstract fun enableHighPerfWifiMode(enable: Boolean): Boolean
    abstract fun monitorHeadsetEvent(monitor: Boolean)
    abstract fun monitorBluetoothHeadsetEvent(monitor: Boolean)
    abstract fun setPreferHeadset(enabled: Boolean)
    abstract fun setParameters(parameters: String): Int
    abstract fun getParameter(parameter: String, args: String): String
    abstract fun registerMediaMetadataObserver(observer: IMetadataObserver, type: Int): Int
    abstract fun unregisterMediaMetadataObserver(observer: IMetadataObserver, type: Int): Int
    abstract fun startChannelMediaRelay(channelMediaRelayConfiguration: ChannelMediaRelayConfiguration): Int
    abstract fun stopChannelMediaRelay(): Int
    abstract fun updateChannelMediaRelay(channelMediaRelayConfiguration: ChannelMediaRelayConfiguration): Int
    abstract fun pauseAllChannelMediaRelay(): Int
    abstract fun resumeAllChannelMediaRelay(): Int
    abstract fun updateChannelMediaOptions(options: ChannelMediaOptions): Int
    abstract fun startRecordingService(recordingKey: String): Int
    abstract fun stopRecordingService(recordingKey: String): Int
    abstract fun refreshRecordingServiceStatus(): Int
    abstract fun muteRecordingSignal(muted: Boolean): Int
    abstract fun startPlayingStream(url: String): Int
    abstract fun stopPlayingStream(): Int
    abstract fun setPlaybackAudioFrameBeforeMixingParameters(sampleRate: Int, channel: Int): Int
    abstract fun enableAudioSpectrumMonitor(intervalInMS: Int): Int
    abstract fun disableAudioSpectrumMonitor(): Int
    abstract fun registerAudioSpectrumObserver(observer: IAudioSpectrumObserver): Int
    abstract fun unRegisterAudioSpectrumObserver(observer: IAudioSpectrumObserver): Int
    abstract fun getEffectsVolume(): Double
    abstract fun setEffectsVolume(volume: Double): Int
    abstract fun preloadEffect(soundId: Int, filePath: String): Int
    abstract fun preloadEffect(soundId: Int, filePath: String, startPos: Int): Int
    abstract fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean): Int
    abstract fun playEffect(soundId: Int, filePath: String, loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean, startPos: Int): Int
    abstract fun playAllEffects(loopCount: Int, pitch: Double, pan: Double, gain: Double, publish: Boolean): Int
    abstract fun getVolumeOfEffect(soundId: Int): Int
    abstract fun setVolumeOfEffect(soundId: Int, volume: Double): Int
    abstract fun pauseEffect(soundId: Int): Int
    abstract fun pauseAllEffects(): Int
    abstract fun resumeEffect(soundId: Int): Int
    abstract fun resumeAllEffects(): Int
    abstract fun stopEffect(soundId: Int): Int
    abstract fun stopAllEffects(): Int
    abstract fun unloadEffect(soundId: Int): Int
    abstract fun unloadAllEffects(): Int
    abstract fun configPublisher(config: PublisherConfiguration): Int
    abstract fun setVideoCompositingLayout(layout: VideoCompositingLayout): Int
    abstract fun clearVideoCompositingLayout(): Int
    abstract fun registerVideoEncodedImageReceiver(receiver: IVideoEncodedImageReceiver): Int
    abstract fun enableContentInspect(enabled: Boolean, config: ContentInspectConfig): Int
    abstract fun setAudioOptionParams(params: String): Int
    abstract fun getAudioOptionParams(): String
    abstract fun setAudioSessionParams(params: String): Int
    abstract fun getAudioSessionParams(): String
    abstract fun enableExtension(provider: String, extension: String, enable: Boolean): Int
    abstract fun enableExtension(provider: String, extension: String, enable: Boolean, sourceType: Constants.MediaSourceType): Int
    abstract fun setExtensionProperty(provider: String, extension: String, key: String, value: String): Int
    abstract fun setExtensionProperty(provider: String, extension: String, key: String, value: String, sourceType: Constants.MediaSourceType): Int
    abstract fun setExtensionProviderProperty(provider: String, key: String, value: String): Int
    abstract fun registerVideoFrameObserver(observer: IVideoFrameObserver): Int
    abstract fun enableExternalAudioSourceLocalPlayback(enabled: Boolean): Int
    abstract fun adjustCustomAudioPublishVolume(sourceId: Int, volume: Int): Int
    abstract fun adjustCustomAudioPlayoutVolume(sourceId: Int, volume: Int): Int
    abstract fun startRhythmPlayer(sound1: String, sound2: String, config: AgoraRhythmPlayerConfig): Int
    abstract fun stopRhythmPlayer(): Int
    abstract fun configRhythmPlayer(config: AgoraRhythmPlayerConfig): Int
    abstract fun setDirectCdnStreamingAudioConfiguration(profile: Int): Int
    abstract fun setDirectCdnStreamingVideoConfiguration(config: VideoEncoderConfiguration): Int
    abstract fun startDirectCdnStreaming(eventHandler: IDirectCdnStreamingEventHandler, publishUrl: String, options: DirectCdnStreamingMediaOptions): Int
    abstract fun stopDirectCdnStreaming(): Int
    abstract fun updateDirectCdnStreamingMediaOptions(options: DirectCdnStreamingMediaOptions): Int
    abstract fun pushDirectCdnStreamingCustomVideoFrame(frame: VideoFrame): Int
    abstract fun enableCustomAudioLocalPlayback(sourceId: Int, enabled: Boolean): Int
    abstract fun setExternalVideoSource(enable: Boolean, useTexture: Boolean, sourceType: Constants.ExternalVideoSourceType): Int
    abstract fun enableVirtualBackground(enabled: Boolean, backgroundSource: VirtualBackgroundSource, segproperty: SegmentationProperty): Int
    abstract fun setLocalAccessPoint(config: LocalAccessPointConfiguration): Int
    abstract fun takeSnapshot(uid: Int, filePath: String): Int
    abstract fun getUserInfoByUid(uid: Int, userInfo: UserInfo): Int
    abstract fun getUserInfoByUserAccount(userAccount: String, userInfo: UserInfo): Int
    abstract fun startEchoTest(config: EchoTestConfiguration): Int
    abstract fun startAudioRecording(config: AudioRecordingConfiguration): Int
    abstract fun pushExternalAudioFrame(data: ByteArray, timestamp: Long, sampleRate: Int, channels: Int, bytesPerSample: Constants.BytesPerSample, trackId: Int): Int
    abstract fun setMixedAudioFrameParameters(sampleRate: Int, channel: Int, samplesPerCall: Int): Int
    abstract fun startOrUpdateChannelMediaRelay(channelMediaRelayConfiguration: ChannelMediaRelayConfiguration): Int
    abstract fun adjustLoopbackRecordingVolume(volume: Int): Int
    abstract fun startRtmpStreamWithTranscoding(url: String, transcoding: LiveTranscoding): Int
    abstract fun startRtmpStreamWithoutTranscoding(url: String): Int
    abstract fun updateRtmpTranscoding(transcoding: LiveTranscoding): Int
    abstract fun stopRtmpStream(url: String): Int
    abstract fun adjustCustomAudioPublishVolume(trackId: Int, volume: Int): Int
    abstract fun setAINSMode(enabled: Boolean, mode: Int): Int
    abstract fun setAudioScenario(scenario: Int): Int
    abstract fun createMediaPlayer(): IMediaPlayer
    companion object {
        var mInstance: RtcEngineImpl
        fun create(context: Context, appId: String, handler: IRtcEngineEventHandler): RtcEngine
        fun create(config: RtcEngineConfig): RtcEngine
        fun loadExtension(name: String): Boolean
        fun destroy()
        fun getRecommendedEncoderType(): Int
        fun getSdkVersion(): String
        fun getCertificateVerifyResult(credential: String, credentialLen: Int, certificate: String, certificateLen: Int): Int
        fun getMediaEngineVersion(): String
        fun getErrorDescription(error: Int): String
    }
}

open class RtcEngineConfig {
    constructor()
    var mContext: Context
    var mAppId: String
    var mAreaCode: Int
    var mEventHandler: IAgoraEventHandler
    var mChannelProfile: Int
    var mAudioScenario: Int
    var mEnableAudioDevice: Boolean
    var mExtensionList: List<String>
    var mExtensionObserver: IMediaExtensionObserver
    var mLogConfig: LogConfig
    var mThreadPriority: Int?
    var mNativeLibPath: String
    open fun addExtension(providerName: String)
    open fun getContext(): Context
    open fun getAppId(): String
    open fun getChannelProfile(): Int
    open fun getAudioScenario(): Int
    open fun isAudioDeviceEnabled(): Boolean
    open fun getAreaCode(): Int
    open fun getExtensionObserver(): IMediaExtensionObserver
    open fun getLogConfig(): LogConfig
    open fun getThreadPriority(): Int?
    open class AreaCode {
        companion object {
            const val AREA_CODE_NONE: Int
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
        var filePath: String
        var fileSizeInKB: Int
        var level: Int
        open fun getFilePath(): String
        open fun getFileSize(): Int
        open fun getLevel(): Int
    }
}

abstract class RtcEngineEx : RtcEngine() {
    abstract fun muteRemoteAudioStreamEx(uid: Int, muted: Boolean, connection: RtcConnection): Int
    abstract fun muteRemoteVideoStreamEx(uid: Int, muted: Boolean, connection: RtcConnection): Int
    abstract fun setRemoteVideoStreamTypeEx(uid: Int, streamType: Int, connection: RtcConnection): Int
    abstract fun setRemoteRenderModeEx(uid: Int, renderMode: Int, mirrorMode: Int, connection: RtcConnection): Int
    abstract fun setupRemoteVideoEx(remote: VideoCanvas, connection: RtcConnection): Int
    abstract fun setVideoEncoderConfigurationEx(config: VideoEncoderConfiguration, connection: RtcConnection): Int
    abstract fun updateChannelMediaOptionsEx(options: ChannelMediaOptions, connection: RtcConnection): Int
    abstract fun joinChannelEx(token: String, connection: RtcConnection, options: ChannelMediaOptions, eventHandler: IRtcEngineEventHandler): Int
    abstract fun leaveChannelEx(connection: RtcConnection): Int
    abstract fun pushExternalVideoFrameEx(frame: VideoFrame, connection: RtcConnection): Int
    abstract fun pushExternalVideoFrameEx(frame: AgoraVideoFrame, connection: RtcConnection): Int
    abstract fun pushExternalEncodedVideoFrameEx(data: ByteBuffer, frameInfo: EncodedVideoFrameInfo, connection: RtcConnection): Int
    abstract fun getConnectionStateEx(connection: RtcConnection): RtcConnection.CONNECTION_STATE_TYPE
    abstract fun sendCustomReportMessageEx(id: String, category: String, event: String, label: String, value: Int, connection: RtcConnection): Int
    abstract fun sendStreamMessageEx(streamId: Int, message: ByteArray, connection: RtcConnection): Int
    abstract fun createDataStreamEx(reliable: Boolean, ordered: Boolean, connection: RtcConnection): Int
    abstract fun createDataStreamEx(config: DataStreamConfig, connection: RtcConnection): Int
    abstract fun joinChannelWithUserAccountEx(token: String, channelId: String, userAccount: String, options: ChannelMediaOptions, eventHandler: IRtcEngineEventHandler): Int
    abstract fun getUserInfoByUserAccount(userAccount: String, channelId: String, localUserAccount: String): UserInfo
    abstract fun getUserInfoByUid(uid: Int, channelId: String, localUserAccount: String): UserInfo
    abstract fun setRemoteVoicePositionEx(uid: Int, pan: Double, gain: Double, connection: RtcConnection): Int
    abstract fun addVideoWatermarkEx(watermarkUrl: String, options: WatermarkOptions, connection: RtcConnection): Int
    abstract fun clearVideoWatermarkEx(connection: RtcConnection): Int
}

open class SimulcastStreamConfig {
    constructor()
    constructor(dimensions: VideoEncoderConfiguration.VideoDimensions, bitrate: Int, framerate: Int)
    var dimensions: VideoEncoderConfiguration.VideoDimensions
    var bitrate: Int
    var framerate: Int
}

open class UserInfo {
    constructor(uid: Int, userAccount: String)
    var uid: Int
    var userAccount: String
}

open class EchoTestConfiguration {
    constructor()
    constructor(view: SurfaceView, enableAudio: Boolean, enableVideo: Boolean, token: String, channelId: String)
    var view: SurfaceView
    var enableAudio: Boolean
    var enableVideo: Boolean
    var token: String
    var channelId: String
    var intervalInSeconds: Int
}

open class LocalAccessPointConfiguration {
    constructor()
    var ipList: ArrayList<String>
    var domainList: ArrayList<String>
    var verifyDomainName: String
    var mode: Int
}

open class AgoraMetadata {
    var channelId: String
    var uid: Int
    var data: ByteArray
    var timeStampMs: Long
}
