// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

public enum ChannelType: Int {
    case open
    case group
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
}

public enum MessageSendingStatus: Int {
    case none
    case pending
    case failed
    case succeeded
    case canceled
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
}

public enum CoreError: Int {
    case networkError
}

public enum LogLevel: Int {
    case none
    case error
    case debug
}
