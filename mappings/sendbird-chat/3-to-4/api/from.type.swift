// module: SendBirdSDK

import Foundation

public let CHANNEL_TYPE_OPEN: String
public let CHANNEL_TYPE_GROUP: String
public let SBD_PUSH_TEMPLATE_DEFAULT: String
public let SBD_PUSH_TEMPLATE_ALTERNATIVE: String

public typealias SBDObjectComparator = (Any?, Any?) -> ComparisonResult
public typealias SBDOpenChannelHandler = (SBDOpenChannel?, SBDError?) -> Void
public typealias SBDUserMessageHandler = (SBDUserMessage?, SBDError?) -> Void
public typealias SBDFileMessageHandler = (SBDFileMessage?, SBDError?) -> Void
public typealias SBDBaseMessageHandler = (SBDBaseMessage?, SBDError?) -> Void
public typealias SBDGetMessagesHandler = ([SBDBaseMessage]?, SBDError?) -> Void
public typealias SBDBinaryProgressHandler = (Int64, Int64, Int64) -> Void
public typealias SBDMessageChangeLogsHandler = ([SBDBaseMessage]?, [NSNumber]?, Bool, String?, SBDError?) -> Void
public typealias SBDChannelChangeLogsHandler = ([SBDGroupChannel]?, [String]?, Bool, String?, SBDError?) -> Void
public typealias SBDSnoozePeriodHandler = (Bool, Int64, Int64, SBDError?) -> Void
public typealias SBDPushTriggerOptionHandler = (SBDPushTriggerOption, SBDError?) -> Void
public typealias SBDGetPushTokensHandler = ([String], SBDPushTokenType, Bool, String?, SBDError?) -> Void
public typealias SBDGroupChannelPushTriggerOptionHandler = (SBDGroupChannelPushTriggerOption, SBDError?) -> Void
public typealias SBDErrorHandler = (SBDError?) -> Void
public typealias SBDVoidHandler = () -> Void
public typealias SBDUserHandler = (SBDUser?, SBDError?) -> Void
public typealias SBDBackgroundSessionBlock = () -> Void

public enum SBDCollectionEventSource: UInt {
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
    case eventDeliveryReceiptUpdated
    case eventReadReceiptUpdated
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
}

public enum SBDChannelMetaCountersUpdateMode: Int {
    case updateModeSet
    case updateModeIncrease
    case updateModeDecrease
}

public enum SBDChannelEventCategory: Int {
    case categoryNone
    case categoryChannelJoin
    case categoryChannelLeave
    case categoryUpdateOperator
    case categoryChannelInvite
    case categoryChannelDeclineInvite
    case categoryChannelEnter
    case categoryChannelExit
    case categoryChannelMute
    case categoryChannelUnmute
    case categoryChannelBan
    case categoryChannelUnban
    case categoryChannelFrozen
    case categoryChannelUnfrozen
    case categoryTypingStart
    case categoryTypingEnd
    case categoryChannelPropChanged
    case pinnedMessageUpdated
    case categoryChannelDeleted
    case categoryMetaDataChanged
    case categoryMetaCounterChanged
    case categoryChannelHidden
    case categoryChannelUnhidden
}

public enum SBDUserEventCategory: Int {
    case userUnblock
    case userBlock
    case userFriendDiscoveryReady
}

public enum SBDUserListQueryType: UInt {
    case allUser
    case blockedUsers
    case openChannelParticipants
    case openChannelMutedUsers
    case openChannelBannedUsers
    case filteredUsers
}

public struct SBDChannelQueryIncludeOption: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
    public static var none: SBDChannelQueryIncludeOption { get }
    public static var emptyChannel: SBDChannelQueryIncludeOption { get }
    public static var memberList: SBDChannelQueryIncludeOption { get }
    public static var frozenChannel: SBDChannelQueryIncludeOption { get }
    public static var readReceipt: SBDChannelQueryIncludeOption { get }
    public static var deliveryReceipt: SBDChannelQueryIncludeOption { get }
    public static var metaData: SBDChannelQueryIncludeOption { get }
}

public struct SBDMessageQueryIncludeOption: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
    public static var none: SBDMessageQueryIncludeOption { get }
    public static var metaArray: SBDMessageQueryIncludeOption { get }
    public static var reaction: SBDMessageQueryIncludeOption { get }
    public static var replies: SBDMessageQueryIncludeOption { get }
    public static var parentMessageText: SBDMessageQueryIncludeOption { get }
    public static var threadInfo: SBDMessageQueryIncludeOption { get }
    public static var poll_not_used_but_reserved: SBDMessageQueryIncludeOption { get }
    public static var parentMessageInfo: SBDMessageQueryIncludeOption { get }
}

public enum SBDApiRequestType: Int {
    case passive
    case active
}

public enum SBDGroupChannelListOrder: Int {
    case chronological
    case latestLastMessage
    case channelNameAlphabetical
    case channelMetaDataValueAlphabetical
}

public enum SBDPublicGroupChannelListOrder: UInt {
    case chronological
    case channelNameAlphabetical
    case channelMetaDataValueAlphabetical
}

public enum SBDErrorCode: Int {
    case invalidParameterValueString
    case invalidParameterValueNumber
    case invalidParameterValueList
    case invalidParameterValueJson
    case invalidParameterValueBoolean
    case invalidParameterValueRequired
    case invalidParameterValuePositive
    case invalidParameterValueNegative
    case nonAuthorized
    case tokenExpired
    case invalidChannelUrl
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
    case internalServerError
    case rateLimitExceeded
    case serviceUnavailable
    case unknownError
    case invalidInitialization
    case connectionRequired
    case connectionCanceled
    case invalidParameter
    case networkError
    case networkRoutingError
    case malformedData
    case malformedErrorData
    case wrongChannelType
    case markAsReadRateLimitExceeded
    case queryInProgress
    case ackTimeout
    case loginTimeout
    case webSocketConnectionClosed
    case webSocketConnectionFailed
    case requestFailed
    case fileUploadCancelFailed
    case fileUploadCanceled
    case fileUploadTimeout
    case fileSizeLimitExceeded
    case timerWasExpired
    case timerWasAlreadyDone
    case pendingError
    case passedInvalidAccessToken
    case sessionKeyRefreshSucceeded
    case sessionKeyRefreshFailed
    case localDatabase
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

public enum SBDWebSocketConnectionState: UInt {
    case connecting
    case open
    case closed
    case closing
}

public enum SBDUserConnectionStatus: UInt {
    case nonAvailable
    case online
    case offline
}

public enum SBDChannelType: UInt {
    case open
    case group
}

public enum SBDPushTokenRegistrationStatus: UInt {
    case success
    case pending
    case error
}

public enum SBDGroupChannelListQueryType: Int {
    case and
    case or
}

public enum SBDMessageTypeFilter: Int {
    case all
    case user
    case file
    case admin
}

public enum SBDMemberStateFilter: Int {
    case stateFilterAll
    case stateFilterJoinedOnly
    case stateFilterInvitedOnly
    case stateFilterInvitedByFriend
    case statefilterInvitedByNonFriend
}

public enum SBDMemberState: Int {
    case joined
    case invited
    case none
    case left
}

public enum SBDGroupChannelSuperChannelFilter: UInt {
    case all
    case `super`
    case nonSuper
    case broadcastOnly
}

public enum SBDGroupChannelPublicChannelFilter: UInt {
    case all
    case `public`
    case `private`
}

public enum SBDPublicGroupChannelMembershipFilter: UInt {
    case all
    case joined
}

public enum SBDGroupChannelOperatorFilter: UInt {
    case all
    case `operator`
    case nonOperator
}

public enum SBDGroupChannelMutedMemberFilter: UInt {
    case all
    case muted
    case unmuted
}

public enum SBDPushNotificationDeliveryOption: UInt {
    case `default`
    case suppress
}

public enum SBDRole: UInt {
    case none
    case `operator`
}

public enum SBDMutedState: Int {
    case unmuted
    case muted
}

public struct SBDUnreadItemKey: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
    public static var nonSuperUnreadMessageCount: SBDUnreadItemKey { get }
    public static var superUnreadMessageCount: SBDUnreadItemKey { get }
    public static var nonSuperInvitationCount: SBDUnreadItemKey { get }
    public static var superInvitationCount: SBDUnreadItemKey { get }
    public static var nonSuperUnreadMentionCount: SBDUnreadItemKey { get }
    public static var superUnreadMentionCount: SBDUnreadItemKey { get }
    public static var groupChannelUnreadMessageCount: SBDUnreadItemKey { get }
    public static var groupChannelUnreadMentionCount: SBDUnreadItemKey { get }
    public static var groupChannelInvitationCount: SBDUnreadItemKey { get }
}

public enum SBDCountPreference: UInt {
    case all
    case unreadMessageCountOnly
    case unreadMentionCountOnly
    case off
}

public enum SBDMentionType: UInt {
    case users
    case channel
}

public enum SBDUnreadChannelFilter: UInt {
    case all
    case unreadMessage
}

public enum SBDScheduledUserMessageStatus: UInt {
    case scheduled
    case sent
    case canceled
    case failed
}

public enum SBDGroupChannelHiddenState: UInt {
    case unhidden
    case hiddenAllowAutoUnhide
    case hiddenPreventAutoUnhide
}

public enum SBDChannelHiddenStateFilter: UInt {
    case unhiddenOnly
    case hiddenOnly
    case hiddenAllowAutoUnhide
    case hiddenPreventAutoUnhide
    case all
}

public enum SBDPushTriggerOption: UInt {
    case all
    case off
    case mentionOnly
}

public enum SBDGroupChannelPushTriggerOption: UInt {
    case `default`
    case all
    case off
    case mentionOnly
}

public enum SBDPushTokenType: UInt {
    case none
    case gcm
    case apns
    case apnsVoIP
}

public enum SBDMessageRequestState: UInt {
    case none
    case pending
    case failed
    case succeeded
}

public enum SBDMessageSendingStatus: UInt {
    case none
    case pending
    case failed
    case succeeded
    case canceled
}

public struct SBDGroupChannelListQuerySearchField: OptionSet {
    public let rawValue: UInt
    public init(rawValue: UInt) { fatalError() }
    public static var memberNickname: SBDGroupChannelListQuerySearchField { get }
    public static var channelName: SBDGroupChannelListQuerySearchField { get }
}

public enum SBDReportCategory: UInt {
    case suspicious
    case harassing
    case spam
    case inappropriate
}

public enum SBDMessageSearchQueryOrder: UInt {
    case score
    case timeStamp
}

public enum SBDReactionEventAction: UInt {
    case add
    case delete
}

public enum SBDMemberListOrder: UInt {
    case nicknameAlphabetical
    case operatorThenMemberNicknameAlphabetical
}

public struct SBDLogLevel: OptionSet {
    public let rawValue: Int
    public init(rawValue: Int) { fatalError() }
    public static var none: SBDLogLevel { get }
    public static var error: SBDLogLevel { get }
    public static var warning: SBDLogLevel { get }
    public static var info: SBDLogLevel { get }
}

public enum SBDMessageCollectionInitPolicy: UInt {
    case cacheAndReplaceByApi
}

public enum SBDRestrictionType: UInt {
    case muted
    case banned
}

public enum SBDReplyType: UInt {
    case none
    case all
    case onlyReplyToChannel
}
