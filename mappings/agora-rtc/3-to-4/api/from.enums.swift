// module: AgoraRtcKit

import Foundation

@objc public enum AgoraWarningCode: Int {
    case invalidView
    case initVideo
    case pending
    case noAvailableChannel
    case lookupChannelTimeout
    case lookupChannelRejected
    case openChannelTimeout
    case openChannelRejected
    case switchLiveVideoTimeout
    case setClientRoleTimeout
    case setClientRoleNotAuthorized
    case openChannelInvalidTicket
    case openChannelTryNextVos
    case audioMixingOpenError
    case admRuntimePlayoutWarning
    case admRuntimeRecordingWarning
    case admRecordAudioSilence
    case admPlaybackMalfunction
    case admRecordMalfunction
    case admInterruption
    case admCategoryNotPlayAndRecord
    case admRecordAudioLowlevel
    case admPlayoutAudioLowlevel
    case admNoDataReadyCallback
    case admInconsistentDevices
    case apmHowling
    case admGlitchState
    case apmResidualEcho
    case superResolutionStreamOverLimitation
    case superResolutionUserCountOverLimitation
    case superResolutionDeviceNotSupported
}

@objc public enum AgoraErrorCode: Int {
    case noError
    case failed
    case invalidArgument
    case notReady
    case notSupported
    case refused
    case bufferTooSmall
    case notInitialized
    case noPermission
    case timedOut
    case canceled
    case tooOften
    case bindSocket
    case netDown
    case noBufs
    case joinChannelRejected
    case leaveChannelRejected
    case alreadyInUse
    case abort
    case initNetEngine
    case resourceLimited
    case invalidAppId
    case invalidChannelId
    case noServerResources
    case tokenExpired
    case invalidToken
    case connectionInterrupted
    case connectionLost
    case notInChannel
    case sizeTooLarge
    case bitrateLimit
    case tooManyDataStreams
    case decryptionFailed
    case watermarkParam
    case watermarkPath
    case watermarkPng
    case watermarkInfo
    case watermarkAGRB
    case watermarkRead
    case encryptedStreamNotAllowedPublish
    case invalidUserAccount
    case publishStreamCDNError
    case publishStreamNumReachLimit
    case publishStreamNotAuthorized
    case publishStreamInternalServerError
    case publishStreamNotFound
    case publishStreamFormatNotSuppported
    case moduleNotFound
    case alreadyInRecording
    case loadMediaEngine
    case startCall
    case startCamera
    case startVideoRender
    case admGeneralError
    case admJavaResource
    case admSampleRate
    case admInitPlayout
    case admStartPlayout
    case admStopPlayout
    case admInitRecording
    case admStartRecording
    case admStopRecording
    case admRuntimePlayoutError
    case admRuntimeRecordingError
    case admRecordAudioFailed
    case admPlayAbnormalFrequency
    case admRecordAbnormalFrequency
    case admInitLoopback
    case admStartLoopback
    case admNoPermission
    case admActivateSessionFail
    case admNoRecordingDevice
    case admNoPlayoutDevice
    case vdmCameraNotAuthorized
    case vcmUnknownError
    case vcmEncoderInitError
    case vcmEncoderEncodeError
    case vcmEncoderSetError
}

@objc public enum AgoraAudioMixingStateCode: Int {
    case playing
    case paused
    case stopped
    case failed
}

@objc public enum AgoraAudioMixingErrorCode: Int {
    case canNotOpen
    case tooFrequentCall
    case interruptedEOF
    case OK
}

@objc public enum AgoraAudioMixingReasonCode: Int {
    case canNotOpen
    case tooFrequentCall
    case interruptedEOF
    case startedByUser
    case oneLoopCompleted
    case startNewLoop
    case allLoopsCompleted
    case stoppedByUser
    case pausedByUser
    case resumedByUser
}

@objc public enum AgoraVideoProfile: Int {
    case invalid
    case landscape120P
    case landscape120P3
    case landscape180P
    case landscape180P3
    case landscape180P4
    case landscape240P
    case landscape240P3
    case landscape240P4
    case landscape360P
    case landscape360P3
    case landscape360P4
    case landscape360P6
    case landscape360P7
    case landscape360P8
    case landscape360P9
    case landscape360P10
    case landscape360P11
    case landscape480P
    case landscape480P3
    case landscape480P4
    case landscape480P6
    case landscape480P8
    case landscape480P9
    case landscape480P10
    case landscape720P
    case landscape720P3
    case landscape720P5
    case landscape720P6
    case landscape1080P
    case landscape1080P3
    case landscape1080P5
    case landscape1440P
    case landscape1440P2
    case landscape4K
    case landscape4K3
    case portrait120P
    case portrait120P3
    case portrait180P
    case portrait180P3
    case portrait180P4
    case portrait240P
    case portrait240P3
    case portrait240P4
    case portrait360P
    case portrait360P3
    case portrait360P4
    case portrait360P6
    case portrait360P7
    case portrait360P8
    case portrait360P9
    case portrait360P10
    case portrait360P11
    case portrait480P
    case portrait480P3
    case portrait480P4
    case portrait480P6
    case portrait480P8
    case portrait480P9
    case portrait480P10
    case portrait720P
    case portrait720P3
    case portrait720P5
    case portrait720P6
    case portrait1080P
    case portrait1080P3
    case portrait1080P5
    case portrait1440P
    case portrait1440P2
    case portrait4K
    case portrait4K3
    case DEFAULT
}

@objc public enum AgoraCameraCaptureOutputPreference: Int {
    case auto
    case performance
    case preview
    case manual
    case unkown
}

@objc public enum AgoraCameraDirection: Int {
    case rear
    case front
}

@objc public enum AgoraVideoFrameRate: Int {
    case fps1
    case fps7
    case fps10
    case fps15
    case fps24
    case fps30
    case fps60
}

@objc public enum AgoraVideoOutputOrientationMode: Int {
    case adaptative
    case fixedLandscape
    case fixedPortrait
}

@objc public enum AgoraChannelProfile: Int {
    case communication
    case liveBroadcasting
    case game
}

@objc public enum AgoraClientRole: Int {
    case broadcaster
    case audience
}

@objc public enum AgoraAudienceLatencyLevelType: Int {
    case lowLatency
    case ultraLowLatency
}

@objc public enum AgoraCaptureBrightnessLevelType: Int {
    case invalid
    case normal
    case bright
    case dark
}

@objc public enum AgoraMediaType: Int {
    case none
    case audioOnly
    case videoOnly
    case audioAndVideo
}

@objc public enum AgoraEncryptionMode: Int {
    case none
    case AES128XTS
    case AES128ECB
    case AES256XTS
    case SM4128ECB
    case AES128GCM
    case AES256GCM
    case AES128GCM2
    case AES256GCM2
    case end
}

@objc public enum AgoraUserOfflineReason: Int {
    case quit
    case dropped
    case becomeAudience
}

@objc public enum AgoraRtmpStreamingState: Int {
    case idle
    case connecting
    case running
    case recovering
    case failure
}

@objc public enum AgoraRtmpStreamingErrorCode: Int {
    case OK
    case invalidParameters
    case encryptedStreamNotAllowed
    case connectionTimeout
    case internalServerError
    case rtmpServerError
    case tooOften
    case reachLimit
    case notAuthorized
    case streamNotFound
    case formatNotSupported
    case unpublishOK
}

@objc public enum AgoraRtmpStreamingEvent: Int {
    case failedLoadImage
    case urlAlreadyInUse
}

@objc public enum AgoraInjectStreamStatus: Int {
    case startSuccess
    case startAlreadyExists
    case startUnauthorized
    case startTimedout
    case startFailed
    case stopSuccess
    case stopNotFound
    case stopUnauthorized
    case stopTimedout
    case stopFailed
    case broken
}

@objc public enum AgoraLogFilter: Int {
    case off
    case debug
    case info
    case warning
    case error
    case critical
}

@objc public enum AgoraAudioRecordingQuality: Int {
    case low
    case medium
    case high
}

@objc public enum AgoraAudioRecordingPosition: Int {
    case mixedRecordingAndPlayback
    case recording
    case mixedPlayback
}

@objc public enum AgoraRtmpStreamLifeCycle: Int {
    case bindToChannel
    case bindToOwnner
}

@objc public enum AgoraNetworkQuality: Int {
    case unknown
    case excellent
    case good
    case poor
    case bad
    case vBad
    case down
    case unsupported
    case detecting
}

@objc public enum AgoraExperienceQuality: Int {
    case good
    case bad
}

@objc public enum AgoraExperiencePoorReason: Int {
    case experienceReasonNone
    case remoteNetworkPoor
    case localNetworkPoor
    case wirelessSignalPoor
    case wifiBluetoothCoexist
}

@objc public enum AgoraUploadErrorReason: Int {
    case success
    case netError
    case serverError
}

@objc public enum AgoraVideoStreamType: Int {
    case high
    case low
}

@objc public enum AgoraUserPriority: Int {
    case high
    case normal
}

@objc public enum AgoraVideoQualityAdaptIndication: Int {
    case none
    case upBandwidth
    case downBandwidth
}

@objc public enum AgoraVideoRenderMode: Int {
    case hidden
    case fit
    case adaptive
    case fill
}

@objc public enum AgoraVideoCodecProfileType: Int {
    case baseLine
    case main
    case high
}

@objc public enum AgoraVideoCodecType: Int {
    case VP8
    case h264
    case EVP
    case E264
}

@objc public enum AgoraVideoCodecTypeForStream: Int {
    case h264ForStream
    case h265ForStream
}

@objc public enum AgoraVideoMirrorMode: Int {
    case auto
    case enabled
    case disabled
}

@objc public enum AgoraStreamPublishState: Int {
    case idle
    case noPublished
    case publishing
    case published
}

@objc public enum AgoraStreamSubscribeState: Int {
    case idle
    case noSubscribed
    case subscribing
    case subscribed
}

@objc public enum AgoraVideoContentHint: Int {
    case none
    case motion
    case details
}

@objc public enum AgoraVideoRemoteState: Int {
    case stopped
    case starting
    case decoding
    case frozen
    case failed
}

@objc public enum AgoraVideoRemoteStateReason: Int {
    case internal
    case networkCongestion
    case networkRecovery
    case localMuted
    case localUnmuted
    case remoteMuted
    case remoteUnmuted
    case remoteOffline
    case audioFallback
    case audioFallbackRecovery
}

@objc public enum AgoraSuperResolutionStateReason: Int {
    case SRStateReasonSuccess
    case SRStateReasonStreamOverLimitation
    case SRStateReasonUserCountOverLimitation
    case SRStateReasonDeviceNotSupported
}

@objc public enum AgoraVirtualBackgroundSourceStateReason: Int {
    case VBSStateReasonSuccess
    case VBSStateReasonImageNotExist
    case VBSStateReasonColorFormatNotSupported
    case VBSStateReasonDeviceNotSupported
}

@objc public enum AgoraStreamFallbackOptions: Int {
    case optionDisabled
    case optionVideoStreamLow
    case optionAudioOnly
}

@objc public enum AgoraAudioSampleRateType: Int {
    case type32000
    case type44100
    case type48000
}

@objc public enum AgoraAudioProfile: Int {
    case `default`
    case speechStandard
    case musicStandard
    case musicStandardStereo
    case musicHighQuality
    case musicHighQualityStereo
}

@objc public enum AgoraAudioScenario: Int {
    case `default`
    case chatRoomEntertainment
    case education
    case gameStreaming
    case showRoom
    case chatRoomGaming
    case iot
    case communication
    case meeting
}

@objc public enum AgoraAudioOutputRouting: Int {
    case `default`
    case headset
    case earpiece
    case headsetNoMic
    case speakerphone
    case loudspeaker
    case headsetBluetooth
    case usb
    case hdmi
    case displayPort
    case airPlay
}

@objc public enum AgoraAudioRawFrameOperationMode: Int {
    case readOnly
    case writeOnly
    case readWrite
}

@objc public enum AgoraAudioEqualizationBandFrequency: Int {
    case band31
    case band62
    case band125
    case band250
    case band500
    case band1K
    case band2K
    case band4K
    case band8K
    case band16K
}

@objc public enum AgoraAudioReverbType: Int {
    case dryLevel
    case wetLevel
    case roomSize
    case wetDelay
    case strength
}

@objc public enum AgoraAudioVoiceChanger: Int {
    case voiceChangerOff
    case voiceChangerOldMan
    case voiceChangerBabyBoy
    case voiceChangerBabyGirl
    case voiceChangerZhuBaJie
    case voiceChangerEthereal
    case voiceChangerHulk
    case voiceBeautyVigorous
    case voiceBeautyDeep
    case voiceBeautyMellow
    case voiceBeautyFalsetto
    case voiceBeautyFull
    case voiceBeautyClear
    case voiceBeautyResounding
    case voiceBeautyRinging
    case voiceBeautySpacial
    case generalBeautyVoiceMaleMagnetic
    case generalBeautyVoiceFemaleFresh
    case generalBeautyVoiceFemaleVitality
}

@objc public enum AgoraAudioReverbPreset: Int {
    case off
    case fxKTV
    case fxVocalConcert
    case fxUncle
    case fxSister
    case fxStudio
    case fxPopular
    case fxRNB
    case fxPhonograph
    case popular
    case rnB
    case rock
    case hipHop
    case vocalConcert
    case KTV
    case studio
    case virtualStereo
    case electronicVoice
    case threeDimVoice
}

@objc public enum AgoraVoiceBeautifierPreset: Int {
    case voiceBeautifierOff
    case chatBeautifierMagnetic
    case chatBeautifierFresh
    case chatBeautifierVitality
    case singingBeautifier
    case timbreTransformationVigorous
    case timbreTransformationDeep
    case timbreTransformationMellow
    case timbreTransformationFalsetto
    case timbreTransformationFull
    case timbreTransformationClear
    case timbreTransformationResounding
    case timbreTransformationRinging
}

@objc public enum AgoraAudioEffectPreset: Int {
    case audioEffectOff
    case roomAcousticsKTV
    case roomAcousticsVocalConcert
    case roomAcousticsStudio
    case roomAcousticsPhonograph
    case roomAcousticsVirtualStereo
    case roomAcousticsSpacial
    case roomAcousticsEthereal
    case roomAcoustics3DVoice
    case voiceChangerEffectUncle
    case voiceChangerEffectOldMan
    case voiceChangerEffectBoy
    case voiceChangerEffectSister
    case voiceChangerEffectGirl
    case voiceChangerEffectPigKing
    case voiceChangerEffectHulk
    case styleTransformationRnB
    case styleTransformationPopular
    case pitchCorrection
}

@objc public enum AgoraVoiceConversionPreset: Int {
    case conversionOff
    case changerNeutral
    case changerSweet
    case changerSolid
    case changerBass
}

@objc public enum AgoraAudioSessionOperationRestriction: Int {
    case none
    case setCategory
    case configureSession
}

@objc public enum AgoraAudioCodecProfileType: Int {
    case LCAAC
    case HEAAC
}

@objc public enum AgoraAudioRemoteState: Int {
    case stopped
    case starting
    case decoding
    case frozen
    case failed
}

@objc public enum AgoraAudioRemoteStateReason: Int {
    case reasonInternal
    case reasonNetworkCongestion
    case reasonNetworkRecovery
    case reasonLocalMuted
    case reasonLocalUnmuted
    case reasonRemoteMuted
    case reasonRemoteUnmuted
    case reasonRemoteOffline
}

@objc public enum AgoraAudioLocalState: Int {
    case stopped
    case recording
    case encoding
    case failed
}

@objc public enum AgoraAudioLocalError: Int {
    case ok
    case failure
    case deviceNoPermission
    case deviceBusy
    case recordFailure
    case encodeFailure
}

@objc public enum AgoraMediaDeviceType: Int {
    case audioUnknown
    case audioPlayout
    case audioRecording
    case videoRender
    case videoCapture
}

@objc public enum AgoraConnectionStateType: Int {
    case disconnected
    case connecting
    case connected
    case reconnecting
    case failed
}

@objc public enum AgoraConnectionChangedReason: Int {
    case connecting
    case joinSuccess
    case interrupted
    case bannedByServer
    case joinFailed
    case leaveChannel
    case invalidAppId
    case invalidChannelName
    case invalidToken
    case tokenExpired
    case rejectedByServer
    case settingProxyServer
    case renewToken
    case clientIpAddressChanged
    case keepAliveTimeout
    case proxyServerInterrupted
}

@objc public enum AgoraChannelMediaRelayState: Int {
    case idle
    case connecting
    case running
    case failure
}

@objc public enum AgoraChannelMediaRelayEvent: Int {
    case disconnect
    case connected
    case joinedSourceChannel
    case joinedDestinationChannel
    case sentToDestinationChannel
    case receivedVideoPacketFromSource
    case receivedAudioPacketFromSource
    case updateDestinationChannel
    case updateDestinationChannelRefused
    case updateDestinationChannelNotChange
    case updateDestinationChannelIsNil
    case videoProfileUpdate
}

@objc public enum AgoraChannelMediaRelayError: Int {
    case none
    case serverErrorResponse
    case serverNoResponse
    case noResourceAvailable
    case failedJoinSourceChannel
    case failedJoinDestinationChannel
    case failedPacketReceivedFromSource
    case failedPacketSentToDestination
    case serverConnectionLost
    case internalError
    case sourceTokenExpired
    case destinationTokenExpired
}

@objc public enum AgoraNetworkType: Int {
    case unknown
    case disconnected
    case LAN
    case WIFI
    case mobile2G
    case mobile3G
    case mobile4G
}

@objc public enum AgoraDegradationPreference: Int {
    case maintainQuality
    case maintainFramerate
    case balanced
}

@objc public enum AgoraLighteningContrastLevel: Int {
    case low
    case normal
    case high
}

@objc public enum AgoraVirtualBackgroundSourceType: Int {
    case color
    case img
}

@objc public enum AgoraLastmileProbeResultState: Int {
    case complete
    case incompleteNoBwe
    case unavailable
}

@objc public enum AgoraLocalVideoStreamState: Int {
    case stopped
    case capturing
    case encoding
    case failed
}

@objc public enum AgoraLocalVideoStreamError: Int {
    case OK
    case failure
    case deviceNoPermission
    case deviceBusy
    case captureFailure
    case encodeFailure
    case captureInBackGround
    case captureMultipleForegroundApps
    case captureNoDeviceFound
    case screenCaptureWindowMinimized
    case screenCaptureWindowClosed
}

@objc public enum AgoraAreaCode: Int {
    case CN
    case NA
    case EU
    case AS
    case JP
    case IN
    case GLOB
}

@objc public enum AgoraLogLevel: Int {
    case none
    case info
    case warn
    case error
    case fatal
}

@objc public enum AgoraCloudProxyType: Int {
    case noneProxy
    case udpProxy
    case tcpProxy
}

@objc public enum AgoraVideoRotation: Int {
    case none
    case rotation90
    case rotation180
    case rotation270
}

@objc public enum AgoraVideoFrameType: Int {
    case YUV420
    case YUV422
    case RGBA
}

@objc public enum AgoraVideoEncodeType: Int {
    case blankFrame
    case keyFrame
    case detaFrame
    case bFrame
}

@objc public enum AgoraVideoFramePosition: Int {
    case postCapture
}

@objc public enum AgoraAudioFramePosition: Int {
    case playback
}

@objc public enum AgoraVideoPixelFormat: Int {
    case i420
    case BGRA
    case NV12
}

@objc public enum AgoraVideoBufferType: Int {
    case pixelBuffer
    case rawData
}

@objc public enum AgoraVideoCaptureType: Int {
    case unknown
    case camera
    case screen
}

@objc public enum AgoraRtcDefaultCameraPosition: Int {
    case front
    case back
}

@objc public enum AgoraMetadataType: Int {
    case unknown
    case video
}

public let AgoraVideoBitrateStandard: Int
public let AgoraVideoBitrateCompatible: Int
public let AgoraVideoBitrateDefaultMin: Int

@objc public enum AgoraAudioDeviceTestVolumeType: Int {
    case audioTestRecordingVolume
    case audioTestPlaybackVolume
}

@objc public enum AgoraClientRoleChangeFailedReason: Int {
    case tooManyBroadcasters
    case notAuthorized
    case requestTimeout
    case connectionFailed
}

@objc public enum AgoraProxyType: Int {
    case none
    case udp
    case tcp
    case local
}

@objc public enum AgoraWlAccReason: Int {
    case weakSignal
    case channelCongestion
}

@objc public enum AgoraWlAccAction: Int {
    case closeToWIFI
    case connectSSID
    case check5G
    case modifySSID
}

@objc public enum AgoraContentInspectResult: Int {
    case neutral
    case sexy
    case porn
}
