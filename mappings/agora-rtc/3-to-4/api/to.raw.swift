// module: AgoraRtcKit

import CoreMedia
import Foundation
import UIKit

@objc public protocol AgoraAudioFrameDelegate: NSObjectProtocol {
    @objc optional func onRecordAudioFrame(_ frame: AgoraAudioFrame, channelId: String) -> Bool
    @objc optional func onPlaybackAudioFrame(_ frame: AgoraAudioFrame, channelId: String) -> Bool
    @objc optional func onMixedAudioFrame(_ frame: AgoraAudioFrame, channelId: String) -> Bool
    @objc optional func onEarMonitoringAudioFrame(_ frame: AgoraAudioFrame) -> Bool
    @objc optional func onPlaybackAudioFrame(beforeMixing frame: AgoraAudioFrame, channelId: String, uid: UInt) -> Bool
    @objc optional func getObservedAudioFramePosition() -> AgoraAudioFramePosition
    @objc optional func getMixedAudioParams() -> AgoraAudioParams
    @objc optional func getRecordAudioParams() -> AgoraAudioParams
    @objc optional func getPlaybackAudioParams() -> AgoraAudioParams
    @objc optional func getEarMonitoringAudioParams() -> AgoraAudioParams
}

@objc public protocol AgoraAudioEncodedFrameDelegate: NSObjectProtocol {
    func onRecordEncodedAudioFrame(_ frameData: Data, info: AgoraEncodedAudioFrameInfo)
    func onPlaybackEncodedAudioFrame(_ frameData: Data, info: AgoraEncodedAudioFrameInfo)
    func onMixedEncodedAudioFrame(_ frameData: Data, info: AgoraEncodedAudioFrameInfo)
}

@objc public protocol AgoraEncodedVideoFrameDelegate: NSObjectProtocol {
    @objc optional func onEncodedVideoFrameReceived(_ videoData: Data, length: Int, info videoFrameInfo: AgoraEncodedVideoFrameInfo) -> Bool
}

@objc public protocol AgoraVideoFrameDelegate: NSObjectProtocol {
    @objc optional func onCaptureVideoFrame(_ videoFrame: AgoraOutputVideoFrame, sourceType: AgoraVideoSourceType) -> Bool
    @objc optional func onPreEncodeVideoFrame(_ videoFrame: AgoraOutputVideoFrame, sourceType: AgoraVideoSourceType) -> Bool
    @objc optional func onTranscodedVideoFrame(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onRenderVideoFrame(_ videoFrame: AgoraOutputVideoFrame, uid: UInt, channelId: String) -> Bool
    @objc optional func onMediaPlayerVideoFrame(_ videoFrame: AgoraOutputVideoFrame, mediaPlayerId: Int) -> Bool
    @objc optional func getRotationApplied() -> Bool
    @objc optional func getMirrorApplied() -> Bool
    @objc optional func getVideoFrameProcessMode() -> AgoraVideoFrameProcessMode
    @objc optional func getVideoFormatPreference() -> AgoraVideoFormat
    @objc optional func getObservedFramePosition() -> AgoraVideoFramePosition
    @objc optional func onCapture(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onSecondaryCameraCapture(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onScreenCapture(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onSecondaryScreenCapture(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onPreEncode(_ videoFrame: AgoraOutputVideoFrame) -> Bool
    @objc optional func onPreEncodeScreenVideoFrame(_ videoFrame: AgoraOutputVideoFrame) -> Bool
}

@objc public protocol AgoraRtcMediaPlayerDelegate: NSObjectProtocol {
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didChangedTo state: AgoraMediaPlayerState, error: AgoraMediaPlayerError)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didChangedTo position: Int)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didOccur eventCode: AgoraMediaPlayerEvent, elapsedTime: Int, message: String?)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didReceiveData data: String?, length: Int)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didPlayBufferUpdated playCachedBuffer: Int)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didPreloadEvent event: AgoraMediaPlayerPreloadEvent)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, playerSrcInfoDidChange to: AgoraMediaPlayerSrcInfo, from: AgoraMediaPlayerSrcInfo)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, infoUpdated info: AgoraMediaPlayerUpdatedInfo)
    @objc optional func onAgoraCDNTokenWillExpire()
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, volumeIndicationDidReceive volume: Int)
}

@objc public protocol AgoraRtcMediaPlayerVideoFrameDelegate: NSObjectProtocol {
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didReceiveVideoFrame videoFrame: AgoraOutputVideoFrame)
    @objc optional func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didReceivePixelBuffer pixelBuffer: CVPixelBuffer)
    @objc optional func AgoraRtcMediaPlayerGetVideoPixelFormat() -> AgoraVideoFormat
}

@objc public protocol AgoraRtcMediaPlayerAudioFrameDelegate: NSObjectProtocol {
    func AgoraRtcMediaPlayer(_ playerKit: AgoraRtcMediaPlayerProtocol, didReceiveAudioFrame audioFrame: AgoraAudioFrame)
}

@objc public protocol AgoraDirectCdnStreamingEventDelegate: NSObjectProtocol {
    @objc optional func onDirectCdnStreamingStateChanged(_ state: AgoraDirectCdnStreamingState, error: AgoraDirectCdnStreamingError, message: String?)
    @objc optional func onDirectCdnStreamingStats(_ stats: AgoraDirectCdnStreamingStats)
}

@objc public protocol AgoraMediaMetadataDataSource: NSObjectProtocol {
    func metadataMaxSize() -> Int
    func readyToSendMetadata(atTimestamp timestamp: TimeInterval, sourceType: AgoraVideoSourceType) -> Data?
}

@objc public protocol AgoraMediaMetadataDelegate: NSObjectProtocol {
    func receiveMetadata(_ data: Data, fromUser uid: Int, atTimestamp timestamp: TimeInterval)
}

@objc public protocol AgoraMediaRecorderDelegate: NSObjectProtocol {
    func mediaRecorder(_ recorder: AgoraMediaRecorder, stateDidChanged channelId: String, uid: UInt, state: AgoraMediaRecorderState, error: AgoraMediaRecorderErrorCode)
    func mediaRecorder(_ recorder: AgoraMediaRecorder, informationDidUpdated channelId: String, uid: UInt, info: AgoraMediaRecorderInfo)
}

@objc public protocol AgoraRtcMediaPlayerCacheManagerProtocol: NSObjectProtocol {
    class func sharedInstance() -> AgoraRtcEngineKit
    func removeAllCaches() -> Int32
    func removeOldCache() -> Int32
    func removeCache(byUri uri: String?) -> Int32
    func setCacheDir(_ cacheDir: String?) -> Int32
    func setMaxCacheFileCount(_ count: Int) -> Int32
    func setMaxCacheFileSize(_ cacheSize: Int) -> Int32
    func enableAutoRemoveCache(_ enable: Bool) -> Int32
    func cacheDir() -> String?
    func maxCacheFileCount() -> Int
    func maxCacheFileSize() -> Int
    func cacheFileCount() -> Int
}
