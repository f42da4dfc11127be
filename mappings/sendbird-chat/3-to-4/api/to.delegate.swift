// module: SendbirdChatSDK
// What published code that uses Chat 4 shows; the vendor publishes no declarations.

import Foundation

@objc public protocol BaseChannelDelegate: NSObjectProtocol {
    @objc optional func channel(_ sender: BaseChannel, didReceive message: BaseMessage)
    @objc optional func channel(_ sender: BaseChannel, didUpdate message: BaseMessage)
    @objc optional func channel(_ channel: BaseChannel, didReceiveMention message: BaseMessage)
    @objc optional func channel(_ sender: BaseChannel, userWasMuted user: RestrictedUser)
    @objc optional func channel(_ sender: BaseChannel, userWasUnmuted user: User)
    @objc optional func channel(_ sender: BaseChannel, userWasBanned user: RestrictedUser)
    @objc optional func channel(_ sender: BaseChannel, userWasUnbanned user: User)
    @objc optional func channelWasFrozen(_ sender: BaseChannel)
    @objc optional func channelWasUnfrozen(_ sender: BaseChannel)
    @objc optional func channelWasChanged(_ sender: BaseChannel)
    @objc optional func channelWasDeleted(_ channelUrl: String, channelType: ChannelType)
    @objc optional func channel(_ sender: BaseChannel, messageWasDeleted messageId: Int64)
    @objc optional func channel(_ sender: BaseChannel, createdMetaData: [String: String]?)
    @objc optional func channel(_ sender: BaseChannel, updatedMetaData: [String: String]?)
    @objc optional func channel(_ sender: BaseChannel, deletedMetaDataKeys: [String]?)
    @objc optional func channel(_ sender: BaseChannel, createdMetaCounters: [String: NSNumber]?)
    @objc optional func channel(_ sender: BaseChannel, updatedMetaCounters: [String: NSNumber]?)
    @objc optional func channel(_ sender: BaseChannel, deletedMetaCountersKeys: [String]?)
    @objc optional func channel(_ sender: BaseChannel, updatedReaction reactionEvent: ReactionEvent)
    @objc optional func channelDidUpdateOperators(_ sender: BaseChannel)
    @objc optional func channel(_ channel: BaseChannel, didUpdateThreadInfo threadInfoUpdateEvent: ThreadInfoUpdateEvent)
}

@objc public protocol GroupChannelDelegate: BaseChannelDelegate {
    @objc optional func channelDidUpdateReadStatus(_ sender: GroupChannel)
    @objc optional func channelDidUpdateDeliveryStatus(_ sender: GroupChannel)
    @objc optional func channelDidUpdateTypingStatus(_ sender: GroupChannel)
    @objc optional func channelDidChangeMemberCount(_ channels: [GroupChannel])
    @objc optional func channel(_ sender: GroupChannel, didReceiveInvitation invitees: [User]?, inviter: User?)
    @objc optional func channel(_ sender: GroupChannel, didDeclineInvitation invitee: User, inviter: User?)
    @objc optional func channel(_ sender: GroupChannel, userDidJoin user: User)
    @objc optional func channel(_ sender: GroupChannel, userDidLeave user: User)
    @objc optional func channelDidUpdatePinnedMessages(_ channel: GroupChannel)
    @objc optional func channelWasHidden(_ sender: GroupChannel)
}

@objc public protocol OpenChannelDelegate: BaseChannelDelegate {
    @objc optional func channelDidChangeParticipantCount(_ channels: [OpenChannel])
    @objc optional func channel(_ sender: OpenChannel, userDidEnter user: User)
    @objc optional func channel(_ sender: OpenChannel, userDidExit user: User)
}

@objc public protocol ConnectionDelegate: NSObjectProtocol {
    @objc optional func didStartReconnection()
    @objc optional func didSucceedReconnection()
    @objc optional func didFailReconnection()
    @objc optional func didCancelReconnection()
    @objc optional func didConnect(userId: String)
    @objc optional func didDisconnect(userId: String)
}

@objc public protocol GroupChannelCollectionDelegate: NSObjectProtocol {
    @objc optional func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, addedChannels channels: [GroupChannel])
    @objc optional func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, updatedChannels channels: [GroupChannel])
    @objc optional func channelCollection(_ collection: GroupChannelCollection, context: ChannelContext, deletedChannelURLs: [String])
}

@objc public protocol MessageCollectionDelegate: NSObjectProtocol {
    @objc optional func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, addedMessages messages: [BaseMessage])
    @objc optional func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, updatedMessages messages: [BaseMessage])
    @objc optional func messageCollection(_ collection: MessageCollection, context: MessageContext, channel: GroupChannel, deletedMessages messages: [BaseMessage])
    @objc optional func messageCollection(_ collection: MessageCollection, context: MessageContext, updatedChannel channel: GroupChannel)
    @objc optional func messageCollection(_ collection: MessageCollection, context: MessageContext, deletedChannel channelUrl: String)
    @objc optional func didDetectHugeGap(_ collection: MessageCollection)
}

@objc public protocol UserEventDelegate: NSObjectProtocol {
    @objc optional func didDiscoverFriends(_ friends: [User]?)
    @objc optional func didUpdateTotalUnreadMessageCount(_ totalCount: Int32, totalCountByCustomType: [String: NSNumber]?)
}
