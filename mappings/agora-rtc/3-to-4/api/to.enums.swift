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
    case admRecordAudioLowlevel
    case admPlayoutAudioLowlevel
    case apmHowling
    case admGlitchState
    case admImproperSettings
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
    case invalidState
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
    case streamMessageTimeout
    case setClientRoleNotAuthorzed
    case decryptionFailed
    case invalidUserId
    case clientIsBannedByServer
    case encryptedStreamNotAllowedPublish
    case invalidUserAccount
    case publishFailed
    case publishStreamCDNError
    case moduleNotFound
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
    case admNoRecordingDevice
    case admNoPlayoutDevice
    case vdmCameraNotAuthorized
    case vcmUnknownError
    case vcmEncoderInitError
    case vcmEncoderEncodeError
    case vcmEncoderSetError
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

@objc public enum AgoraVideoCodecCapabilityLevel: Int {
    case unspecified
    case basicSupport
    case level1080p30fps
    case level1080p60fps
    case level4k60fps
}

@objc public enum AgoraVideoCodecType: Int {
    case VP8
    case h264
    case h265
    case VP9
    case generic
    case genericH264
    case genericJpeg
}

@objc public enum AgoraVideoHwEncoderAccelerating: Int {
    case software
    case hardware
}

@objc public enum AgoraVideoFrameOrientation: Int {
    case orientation0
    case orientation90
    case orientation180
    case orientation270
}

@objc public enum AgoraVideoCodecTypeForStream: Int {
    case h264ForStream
    case h265ForStream
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
    case cloudGaming
    case communication1v1
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

@objc public enum AgoraCloudProxyType: Int {
    case noneProxy
    case udpProxy
    case tcpProxy
}

@objc public enum AgoraUserOfflineReason: Int {
    case quit
    case dropped
    case becomeAudience
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
    case ultraHigh
}

@objc public enum AgoraAudioFileRecordingType: Int {
    case mic
    case playback
    case mixed
}

@objc public enum AgoraAudioEncodedFrameDelegatePosition: Int {
    case observerPositionRecord
    case observerPositionPlayback
    case observerPositionMixed
}

@objc public enum AgoraAudioCodecType: Int {
    case OPUS
    case AACLC
    case HEAAC
    case HEAAC2
}

@objc public enum AgoraAudioEncodingType: Int {
    case AAC16000Low
    case AAC16000Medium
    case AAC32000Low
    case AAC32000Medium
    case AAC32000High
    case AAC48000Medium
    case AAC48000High
    case OPUS16000Low
    case OPUS6000Medium
    case OPUS48000Medium
    case OPUS48000High
}

@objc public enum AgoraRtmpStreamLifeCycle: Int {
    case bindToChannel
    case bindToOwner
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
    case none
    case remoteNetworkQualityPoor
    case localNetworkQualityPoor
    case wirelessSignalPoor
    case wifiBluetoothCoexist
}

@objc public enum AgoraLastmileProbeResultState: Int {
    case complete
    case incompleteNoBwe
    case unavailable
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

@objc public enum AgoraVideoQualityAdaptIndication: Int {
    case none
    case upBandwidth
    case downBandwidth
}

@objc public enum AgoraVideoRenderMode: Int {
    case hidden
    case fit
    case adaptive
}

@objc public enum AgoraVideoCodecProfileType: Int {
    case baseLine
    case main
    case high
}

@objc public enum AgoraVideoMirrorMode: Int {
    case auto
    case enabled
    case disabled
}

@objc public enum AgoraVideoLocalState: Int {
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
    case captureDeviceDisconnected
    case captureDeviceInvalidId
    case screenCaptureWindowMinimized
    case screenCaptureWindowClosed
    case screenCaptureNoPermission
}

@objc public enum AgoraVideoRemoteState: Int {
    case stopped
    case starting
    case decoding
    case frozen
    case failed
}

@objc public enum AgoraVideoRemoteReason: Int {
    case internal
    case congestion
    case recovery
    case localMuted
    case localUnmuted
    case remoteMuted
    case remoteUnmuted
    case remoteOffline
    case audioFallback
    case audioFallbackRecovery
    case SDKInBackground
    case codecNotSupport
}

@objc public enum AgoraAudioLocalState: Int {
    case stopped
    case recording
    case encoding
    case failed
}

@objc public enum AgoraAudioLocalError: Int {
    case OK
    case failure
    case deviceNoPermission
    case deviceBusy
    case recordFailure
    case encodeFailure
    case noRecordingDevice
    case noPlayoutDevice
    case interrupted
}

@objc public enum AgoraAudioCodecProfileType: Int {
    case LCAAC
    case HEAAC
    case HEAACv2
}

@objc public enum AgoraLicenseVerifyCode: Int {
    case invalid
    case expire
    case minutesExceed
    case limitedPeriod
    case diffDevices
    case internal
}

@objc public enum AgoraAudioRemoteState: Int {
    case stopped
    case starting
    case decoding
    case frozen
    case failed
}

@objc public enum AgoraAudioRemoteReason: Int {
    case internal
    case networkCongestion
    case networkRecovery
    case localMuted
    case localUnmuted
    case remoteMuted
    case remoteUnmuted
    case remoteOffline
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
    case iot
}

@objc public enum AgoraAudioScenario: Int {
    case `default`
    case gameStreaming
    case chatRoom
    case chorus
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

@objc public enum AgoraVoiceBeautifierPreset: Int {
    case presetOff
    case presetChatBeautifierMagnetic
    case presetChatBeautifierFresh
    case presetChatBeautifierVitality
    case presetSingingBeautifier
    case timbreTransformationVigorous
    case timbreTransformationDeep
    case timbreTransformationMellow
    case timbreTransformationFalsetto
    case timbreTransformationFull
    case timbreTransformationClear
    case timbreTransformationResounding
    case timbreTransformatRinging
    case ultraHighQuality
}

@objc public enum AgoraAudioEffectPreset: Int {
    case off
    case roomAcousticsKTV
    case roomAcousVocalConcer
    case roomAcousStudio
    case roomAcousPhonograph
    case roomAcousVirtualStereo
    case roomAcousSpatial
    case roomAcousEthereal
    case roomAcous3DVoice
    case roomAcousVirtualSurroundSound
    case voiceChangerEffectUncle
    case voiceChangerEffectOldMan
    case voiceChangerEffectBoy
    case voiceChangerEffectSister
    case voiceChangerEffectGirl
    case voiceChangerEffectPigKin
    case voiceChangerEffectHulk
    case styleTransformationRnb
    case styleTransformationPopular
    case pitchCorrection
}

@objc public enum AgoraVoiceConversionPreset: Int {
    case off
    case neutral
    case sweet
    case changerSolid
    case changerBass
    case changerCartoon
    case changerChildlike
    case changerPhoneOperator
    case changerMonster
    case changerTransformers
    case changerGroot
    case changerDarthVader
    case changerIronLady
    case changerShinchan
    case changerGirlishMan
    case changerChipmunk
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
}

@objc public enum AgoraHeadphoneEQPreset: Int {
    case audioHeadphoneEQPresetOff
    case audioHeadphoneEQPresetOverear
    case audioHeadphoneEQPresetInear
}

@objc public enum AgoraAudioSessionOperationRestriction: Int {
    case none
    case setCategory
    case configureSession
}

@objc public enum AgoraMediaDeviceType: Int {
    case audioUnknown
    case audioPlayout
    case audioRecording
    case videoRender
    case videoCapture
    case audioApplicationPlayout
    case audioVirtualPlayout
    case audioVirtualRecording
}

@objc public enum AgoraVideoFormat: Int {
    case i420
    case BGRA
    case NV21
    case RGBA
    case NV12
    case CVPixelNV12
    case CVPixelI420
    case CVPixelBGRA
    case i422
    case `default`
}

@objc public enum AgoraVideoFrameType: Int {
    case blankFrame
    case keyFrame
    case deltaFrame
    case bFrame
    case droppableFrame
    case unknow
}

@objc public enum AgoraVideoFrameProcessMode: Int {
    case readOnly
    case readWrite
}

@objc public enum AgoraConnectionState: Int {
    case disconnected
    case connecting
    case connected
    case reconnecting
    case failed
}

@objc public enum AgoraNetworkType: Int {
    case unknown
    case disconnected
    case LAN
    case WIFI
    case type2G
    case type3G
    case type4G
    case type5G
}

@objc public enum AgoraDegradationPreference: Int {
    case maintainQuality
    case maintainFramerate
    case balanced
    case maintainResolution
}

@objc public enum AgoraEncodingPreference: Int {
    case preferAuto
    case prefersoftware
    case preferhardware
}

@objc public enum AgoraCompressionPreference: Int {
    case lowLatency
    case quality
}

@objc public enum AgoraCodecCapMask: Int {
    case maskNone
    case maskHwDec
    case maskHwEnc
    case maskSwDec
    case maskSwEnc
}

@objc public enum AgoraLighteningContrastLevel: Int {
    case low
    case normal
    case high
}

@objc public enum AgoraVideoDenoiserMode: Int {
    case auto
    case manual
}

@objc public enum AgoraVideoDenoiserLevel: Int {
    case highQuality
    case fast
    case strength
}

@objc public enum AgoraLowlightEnhanceMode: Int {
    case auto
    case manual
}

@objc public enum AgoraLowlightEnhanceLevel: Int {
    case quality
    case fast
}

@objc public enum AgoraVirtualBackgroundSourceType: Int {
    case none
    case color
    case img
    case blur
    case video
}

@objc public enum AgoraBlurDegree: Int {
    case low
    case medium
    case high
}

@objc public enum AgoraConnectionChangedReason: Int {
    case reasonConnecting
    case reasonJoinSuccess
    case reasonInterrupted
    case reasonBannedByServer
    case reasonJoinFailed
    case reasonLeaveChannel
    case reasonInvalidAppId
    case reasonInvalidChannelName
    case reasonInvalidToken
    case reasonTokenExpired
    case reasonRejectedByServer
    case reasonSettingProxyServer
    case reasonRenewToken
    case reasonClientIpAddressChanged
    case reasonKeepAliveTimeout
    case reasonRejoinSuccess
    case reasonLost
    case reasonEchoTest
    case clientIpAddressChangedByUser
    case sameUidLogin
    case tooManyBroadcasters
    case licenseValidationFailure
    case certificationVerifyFailure
}

@objc public enum AgoraClientRoleChangeFailedReason: Int {
    case tooManyBroadcasters
    case notAuthorized
    case requestTimeout
    case connectionFailed
}

@objc public enum AgoraAudioMixingStateType: Int {
    case playing
    case paused
    case stopped
    case failed
}

@objc public enum AgoraAudioMixingReasonCode: Int {
    case canNotOpen
    case tooFrequentlyCall
    case interruptedEOF
    case oneLoopCompleted
    case allLoopsCompleted
    case stoppedByUser
    case typeOk
}

@objc public enum AgoraMetadataType: Int {
    case unknown
    case video
}

@objc public enum AgoraMaxMetadataSizeType: Int {
    case invalid
    case `default`
    case max
}

@objc public enum AgoraLogLevel: Int {
    case none
    case info
    case warn
    case error
    case fatal
}

@objc public enum AgoraAreaCodeType: Int {
    case CN
    case NA
    case EUR
    case AS
    case JP
    case IN
    case global
}

@objc public enum AgoraRtmpStreamingState: Int {
    case idle
    case connecting
    case running
    case recovering
    case failure
    case disconnecting
}

@objc public enum AgoraRtmpStreamingErrorCode: Int {
    case codeOK
    case codeInvalidParameters
    case codeEncryptedStreamNotAllowed
    case codeConnectionTimeout
    case codeInternalServerError
    case codeRtmpServerError
    case codeTooOften
    case codeReachLimit
    case codeNotAuthorized
    case codeStreamNotFound
    case codeFormatNotSupported
    case notBroadcaster
    case transcodingNoMixStream
    case netDown
    case invalidAppId
    case invalidPrivilege
    case codeUnpublishOK
}

@objc public enum AgoraRtmpStreamingEvent: Int {
    case failedLoadImage
    case urlAlreadyInUse
    case advancedFeatureNotSupport
    case requestTooOften
}

@objc public enum AgoraEncryptionErrorType: Int {
    case ENCRYPTIONERRORINTERNALFAILURE
    case ENCRYPTIONERRORDECRYPTIONFAILURE
    case ENCRYPTIONERRORENCRYPTIONFAILURE
}

@objc public enum AgoraCameraDirection: Int {
    case rear
    case front
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

@objc public enum AgoraStreamSubscribeState: Int {
    case idle
    case noSubscribed
    case subscribing
    case subscribed
}

@objc public enum AgoraStreamPublishState: Int {
    case idle
    case noPublished
    case publishing
    case published
}

@objc public enum AgoraApplicationScenarioType: Int {
    case generalScenario
    case meetingScenario
}

@objc public enum AgoraScreenScenarioType: Int {
    case document
    case gaming
    case video
    case RDC
}

@objc public enum AgoraMediaSourceType: Int {
    case audioPlayout
    case recording
    case primaryCamera
    case secondaryCamera
    case primaryScreen
    case secondaryScreen
    case customVideo
    case mediaPlayer
    case rtcImagePng
    case rtcImageJpeg
    case rtcImageGif
    case remoteVideo
    case transcodedVideo
    case unknown
}

@objc public enum AgoraVideoSourceType: Int {
    case camera
    case cameraSecondary
    case screen
    case screenSecondary
    case custom
    case mediaPlayer
    case imagePNG
    case imageJPEG
    case imageGIF
    case remote
    case transCoded
    case cameraThird
    case cameraFourth
    case screenThird
    case screenFourth
    case unknown
}

@objc public enum AgoraExternalVideoSourceType: Int {
    case videoFrame
    case encodedVideoFrame
}

@objc public enum AgoraSimulcastStreamMode: Int {
    case autoSimulcastStream
    case disableSimulcastStream
    case enableSimulcastStream
}

@objc public enum AgoraMediaStreamType: Int {
    case unknown
    case video
    case audio
    case subtitle
}

@objc public enum AgoraMediaPlayerState: Int {
    case idle
    case opening
    case openCompleted
    case playing
    case paused
    case playBackCompleted
    case playBackAllLoopsCompleted
    case stopped
    case pausingInternal
    case stoppingInternal
    case seekingInternal
    case gettingInternal
    case noneInternal
    case doNothingInternal
    case setTrackInternal
    case failed
}

@objc public enum AgoraMediaPlayerRenderMode: Int {
    case hidden
    case fit
}

@objc public enum AgoraMediaPlayerError: Int {
    case none
    case invalidArguments
    case internal
    case noSource
    case invalidMediaSource
    case unknowStreamType
    case objNotInitialized
    case codecNotSupported
    case videoRenderFailed
    case invalidState
    case urlNotFound
    case invalidConnectState
    case srcBufferUnderflow
    case interrupted
    case notSupported
    case tokenExpired
    case ipExpired
    case unknown
}

@objc public enum AgoraMediaPlayerEvent: Int {
    case seekBegin
    case seekComplete
    case seekError
    case audioTrackChanged
    case bufferLow
    case bufferRecover
    case freezeStart
    case freezeStop
    case switchBegin
    case switchComplete
    case switchError
    case firstDisplayed
    case reachCacheFileMaxCount
    case reachCacheFileMaxSize
    case tryOpenStart
    case tryOpenSucceed
    case tryOpenFailed
}

@objc public enum AgoraMediaPlayerPreloadEvent: Int {
    case begin
    case complete
    case error
}

@objc public enum AgoraMediaPlayerMetaDataType: Int {
    case unknown
    case SEI
}

@objc public enum AgoraPermissionType: Int {
    case recordAudio
    case camera
}

@objc public enum AgoraDirectCdnStreamingState: Int {
    case idle
    case running
    case stopped
    case failed
    case recovering
}

@objc public enum AgoraDirectCdnStreamingError: Int {
    case OK
    case failed
    case audioPublication
    case videoPublication
    case netConnect
    case badName
}

@objc public enum AgoraEarMonitoringFilterType: Int {
    case none
}

@objc public enum AgoraAudioFramePosition: Int {
    case playback
}

@objc public enum AgoraVideoContentHint: Int {
    case none
    case motion
    case details
}

@objc public enum AgoraThreadPriorityType: Int {
    case lowest
    case low
    case normal
    case high
    case highest
    case critical
}

@objc public enum AgoraContentInspectType: Int {
    case invalid
    case moderation
    case supervise
    case imageModeration
}

@objc public enum AgoraContentInspectResult: Int {
    case neutral
    case sexy
    case porn
}

@objc public enum AgoraAudioDualMonoMode: Int {
    case stereo
    case l
    case r
    case mix
}

@objc public enum AgoraAudioMixingDualMonoMode: Int {
    case auto
    case l
    case r
    case mix
}

@objc public enum AgoraRhythmPlayerState: Int {
    case idle
    case opening
    case decoding
    case playing
    case failed
}

@objc public enum AgoraRhythmPlayerError: Int {
    case OK
    case failed
    case canNotOpen
    case canNotPlay
    case fileOverDurationLimit
}

@objc public enum AgoraVideoTranscoderError: Int {
    case OK
    case videoSourceNotReady
    case invalidVideoSourceType
    case invalidImagePath
    case unsupportImageFormat
    case invalidLayout
    case internal
}

@objc public enum AgoraLocalProxyMode: Int {
    case connectivityFirst
    case localOnly
}

@objc public enum AgoraProxyType: Int {
    case noneProxyType
    case udpProxyType
    case tcpProxyType
    case localProxyType
    case tcpProxyAutoFallbackType
    case httpProxyType
    case httpsProxyType
}

@objc public enum AgoraVideoViewSetupMode: Int {
    case replace
    case add
    case remove
}

@objc public enum AgoraAudioProcessChannels: Int {
    case channelsMono
    case channelstereo
}

@objc public enum AgoraVideoFramePosition: Int {
    case postCapture
}

@objc public enum AgoraWlAccReason: Int {
    case messageReasonWeakSignal
    case messageReasonChannelCongestion
}

@objc public enum AgoraWlAccAction: Int {
    case suggestActionCloseToWIFI
    case suggestActionConnectSSID
    case suggestActionCheck5G
    case suggestActionModifySSID
}

@objc public enum AgoraMediaRecorderState: Int {
    case error
    case started
    case stopped
}

@objc public enum AgoraMediaRecorderErrorCode: Int {
    case noError
    case writeFailed
    case noStream
    case overMaxDuration
    case configChange
}

@objc public enum AgoraMediaRecorderStreamType: Int {
    case audio
    case video
    case both
}

@objc public enum AgoraMediaRecorderContainerFormat: Int {
    case MP4
}

@objc public enum AgoraScreenCaptureSourceType: Int {
    case unknown
    case window
    case screen
    case custom
}

@objc public enum AgoraScreenCaptureFrameRateCapability: Int {
    case unKonw
    case rate15FPS
    case rate30FPS
    case rate60FPS
}

@objc public enum AgoraAudioTrackType: Int {
    case mixable
    case direct
}

@objc public enum AgoraMediaTraceEvent: Int {
    case videoRendered
    case videoDecoded
}

@objc public enum AgoraH265TranscodeResult: Int {
    case unknown
    case success
    case requestInvalid
    case unauthorized
    case tokenExpired
    case forbidden
    case notFound
    case conflict
    case notSupported
    case tooOften
    case serverInternalError
    case serviceUnavailable
}

@objc public enum AgoraFeatureType: Int {
    case videoPreprocessVirtualBackground
    case videoPreprocessBeauty
}

public let AgoraVideoBitrateStandard: Int
public let AgoraVideoBitrateCompatible: Int
public let AgoraVideoDefaultMinBitrate: Int

// From 4.3 on, in the place of the errors.
@objc public enum AgoraLocalVideoStreamReason: Int {
    case OK
}

@objc public enum AgoraAudioLocalReason: Int {
    case OK
}
