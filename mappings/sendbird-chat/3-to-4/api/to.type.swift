// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

public enum ChannelType: Int {
    case open
    case group
    case feed
}

public enum CollectionEventSource: Int {
    case messageChangelog
    case messageFill
    case channelChangelog
    case localMessagePendingCreated
    case localMessageFailed
    case localMessageCanceled
    case localMessageResendStarted
    case eventMessageSent
    case eventMessageReceived
    case eventMessageUpdated
    case eventMessageDeleted
    case eventReactionUpdated
    case eventThreadInfoUpdated
    case eventMention
    case eventChannelChanged
    case eventChannelMemberCountChanged
    case eventChannelFrozen
    case eventChannelUnfrozen
    case eventChannelHidden
    case eventChannelDeleted
    case eventOperatorUpdated
    case eventTypingStatusUpdated
    case eventDeliveryStatusUpdated
    case eventReadStatusUpdated
    case eventUserReceivedInvitation
    case eventUserDeclinedInvitation
    case eventUserJoined
    case eventUserMuted
    case eventUserUnmuted
    case eventUserLeft
    case eventUserBanned
    case eventUserUnbanned
    case eventMetaDataCreated
    case eventMetaDataUpdated
    case eventMetaDataDeleted
    case eventMetaCounterCreated
    case eventMetaCounterUpdated
    case eventMetaCounterDeleted
    case channelRefresh
    case eventPollUpdated
    case eventPollVoted
    case eventPollChangeLog
    case eventPinnedMessageUpdated
}

public enum MessageSendingStatus: Int {
    case none
    case pending
    case failed
    case succeeded
    case canceled
    case scheduled
}

public enum MessageCollectionInitPolicy: Int {
    case cacheAndReplaceByApi
}

public enum GroupChannelPushTriggerOption: Int {
    case `default`
    case all
    case off
    case mentionOnly
}

public enum ReplyType: Int {
    case none
    case all
    case onlyReplyToChannel
}

public enum ChatError: Int {
    case nonAuthorized
    case invalidParameterValueString
    case invalidParameterValueNumber
    case invalidParameterValueList
    case invalidParameterValueJson
    case invalidParameterValueBoolean
    case invalidParameterValueRequired
    case invalidParameterValuePositive
    case invalidParameterValueNegative
    case tokenExpired
    case invalidChannelURL
    case invalidParameterValue
    case unusableCharacterIncluded
    case notFoundInDatabase
    case duplicatedData
    case reachedMaxCount
    case userDeactivated
    case userNotExist
    case accessTokenNotValid
    case authUnknownError
    case appIdNotValid
    case authUserIdTooLong
    case authPlanQuotaExceeded
    case sessionKeyExpired
    case sessionTokenRevoked
    case invalidApiToken
    case parameterMissing
    case invalidJsonBody
    case conflict
    case statUploadNotAllowed
    case internalServerError
    case rateLimitExceeded
    case unknownError
    case invalidInitialization
    case connectionRequired
    case connectionCanceled
    case invalidParameter
    case notSupported
    case wrongChannelType
    case markAsReadRateLimitExceeded
    case queryInProgress
    case ackTimeout
    case loginTimeout
    case webSocketConnectionClosed
    case webSocketConnectionFailed
    case timerWasExpired
    case timerWasAlreadyDone
    case pendingError
    case passedInvalidAccessToken
    case sessionKeyRefreshSucceeded
    case sessionKeyRefreshFailed
    case collectionDisposed
    case localDatabaseError
    case networkError
    case networkRoutingError
    case malformedData
    case malformedErrorData
    case requestFailed
    case fileUploadCancelFailed
    case fileUploadCanceled
    case fileUploadTimeout
    case fileSizeLimitExceeded
    case socketLoginRequired
    case socketUserNotMember
    case socketUserDeactivated
    case socketUserNotOwnerOfMessage
    case socketUserSendMessageNotAllowed
    case socketInvalidMentionForMessage
    case socketInvalidPushOptionForMessage
    case socketTooManyMetaKeyForMessage
    case socketTooManyMetaValueForMessage
    case socketTooManyMetaArrayForMessage
    case socketGuestNotAllowed
    case socketMutedUserInApplicationSendMessageNotAllowed
    case socketMutedUserInChannelSendMessageNotAllowed
    case socketChannelFrozen
    case socketProfanityMessageBlocked
    case socketBannedUrlsBlocked
    case socketRestrictedDomainBlocked
    case socketModeratedFileBlocked
    case socketEnterDeletedChannel
    case socketBlockedUserReceiveMessageNotAllowed
    case socketDeactivatedUserReceiveMessageNotAllowed
    case socketWrongChannelType
    case socketBannedUserSendMessageNotAllowed
    case socketTooManyMessages
    case socketMessageNotFound
    case socketTooManyParticipants
    case socketChannelNotFound
}

public enum CoreError: Int {
    case networkError
    case unknownError
    case networkRoutingError
    case malformedData
    case requestFailed
    case fileUploadCancelFailed
    case fileUploadCanceled
    case fileUploadTimeout
    case fileSizeLimitExceeded
    case internalServerError
}

public enum LogLevel: Int {
    case none
    case error
    case debug
    case verbose
    case info
    case warning
}
