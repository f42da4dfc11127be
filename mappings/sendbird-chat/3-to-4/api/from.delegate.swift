// module: SendBirdSDK

import Foundation

@objc public protocol SBDChannelDelegate: NSObjectProtocol {
    @objc optional func channel(_ sender: SBDBaseChannel, didReceive message: SBDBaseMessage)
    @objc optional func channel(_ sender: SBDBaseChannel, didUpdate message: SBDBaseMessage)
    @objc optional func channel(_ channel: SBDBaseChannel, didReceiveMention message: SBDBaseMessage)
    @objc optional func channelDidUpdateReadReceipt(_ sender: SBDGroupChannel)
    @objc optional func channelDidUpdateDeliveryReceipt(_ sender: SBDGroupChannel)
    @objc optional func channelDidUpdateTypingStatus(_ sender: SBDGroupChannel)
    @objc optional func channelDidChangeMemberCount(_ channels: [SBDGroupChannel])
    @objc optional func channelDidChangeParticipantCount(_ channels: [SBDOpenChannel])
    @objc optional func channel(_ sender: SBDGroupChannel, didReceiveInvitation invitees: [SBDUser]?, inviter: SBDUser?)
    @objc optional func channel(_ sender: SBDGroupChannel, didDeclineInvitation invitee: SBDUser, inviter: SBDUser?)
    @objc optional func channel(_ sender: SBDGroupChannel, userDidJoin user: SBDUser)
    @objc optional func channel(_ sender: SBDGroupChannel, userDidLeave user: SBDUser)
    @objc optional func channelDidUpdatePinnedMessages(_ channel: SBDGroupChannel)
    @objc optional func channel(_ sender: SBDOpenChannel, userDidEnter user: SBDUser)
    @objc optional func channel(_ sender: SBDOpenChannel, userDidExit user: SBDUser)
    @objc optional func channel(_ sender: SBDBaseChannel, userWasMuted user: SBDUser)
    @objc optional func channel(_ sender: SBDBaseChannel, userWasUnmuted user: SBDUser)
    @objc optional func channel(_ sender: SBDBaseChannel, userWasBanned user: SBDUser)
    @objc optional func channel(_ sender: SBDBaseChannel, userWasUnbanned user: SBDUser)
    @objc optional func channelWasFrozen(_ sender: SBDBaseChannel)
    @objc optional func channelWasUnfrozen(_ sender: SBDBaseChannel)
    @objc optional func channelWasChanged(_ sender: SBDBaseChannel)
    @objc optional func channelWasDeleted(_ channelUrl: String, channelType: SBDChannelType)
    @objc optional func channel(_ sender: SBDBaseChannel, messageWasDeleted messageId: Int64)
    @objc optional func channel(_ sender: SBDBaseChannel, createdMetaData: [String: String]?)
    @objc optional func channel(_ sender: SBDBaseChannel, updatedMetaData: [String: String]?)
    @objc optional func channel(_ sender: SBDBaseChannel, deletedMetaDataKeys: [String]?)
    @objc optional func channel(_ sender: SBDBaseChannel, createdMetaCounters: [String: NSNumber]?)
    @objc optional func channel(_ sender: SBDBaseChannel, updatedMetaCounters: [String: NSNumber]?)
    @objc optional func channel(_ sender: SBDBaseChannel, deletedMetaCountersKeys: [String]?)
    @objc optional func channelWasHidden(_ sender: SBDGroupChannel)
    @objc optional func channel(_ sender: SBDBaseChannel, updatedReaction reactionEvent: SBDReactionEvent)
    @objc optional func channelDidUpdateOperators(_ sender: SBDBaseChannel)
    @objc optional func channel(_ channel: SBDBaseChannel, didUpdateThreadInfo threadInfoUpdateEvent: SBDThreadInfoUpdateEvent)
}

@objc public protocol SBDComparator: NSObjectProtocol {
    func comparator() -> SBDObjectComparator!
    func orderBetweenObject(_ obj1: Any!, andObject obj2: Any!) -> ComparisonResult
}

@objc public protocol SBDNetworkDelegate: NSObjectProtocol {
    func didReconnect()
}

@objc public protocol SBDAuthenticateDelegate: NSObjectProtocol {
    func shouldHandleAuthInfo(completionHandler: @escaping (String?, String?, String?, String?) -> Void)
    func didFinishAuthentication(with user: SBDUser?, error: SBDError?)
}

@objc public protocol SBDGroupChannelCollectionDelegate: NSObjectProtocol {
    @objc optional func channelCollection(_ collection: SBDGroupChannelCollection, context: SBDChannelContext, addedChannels channels: [SBDGroupChannel])
    @objc optional func channelCollection(_ collection: SBDGroupChannelCollection, context: SBDChannelContext, updatedChannels channels: [SBDGroupChannel])
    @objc optional func channelCollection(_ collection: SBDGroupChannelCollection, context: SBDChannelContext, deletedChannelUrls: [String])
}

@objc public protocol SBDConnectionDelegate: NSObjectProtocol {
    @objc optional func didStartReconnection()
    @objc optional func didSucceedReconnection()
    @objc optional func didFailReconnection()
    @objc optional func didCancelReconnection()
}

@objc public protocol SBDMappable: NSObjectProtocol {
    init(dictionary dict: [AnyHashable: Any]) { fatalError() }
    @objc optional func _toDictionary() -> [AnyHashable: Any]
    @objc optional static func objects(fromJsonArray array: [Any]?) -> [Any]
}

@objc public protocol SBDMessageCollectionDelegate: NSObjectProtocol {
    @objc optional func messageCollection(_ collection: SBDMessageCollection, context: SBDMessageContext, channel: SBDGroupChannel, addedMessages messages: [SBDBaseMessage])
    @objc optional func messageCollection(_ collection: SBDMessageCollection, context: SBDMessageContext, channel: SBDGroupChannel, updatedMessages messages: [SBDBaseMessage])
    @objc optional func messageCollection(_ collection: SBDMessageCollection, context: SBDMessageContext, channel: SBDGroupChannel, deletedMessages messages: [SBDBaseMessage])
    @objc optional func messageCollection(_ collection: SBDMessageCollection, context: SBDMessageContext, updatedChannel channel: SBDGroupChannel)
    @objc optional func messageCollection(_ collection: SBDMessageCollection, context: SBDMessageContext, deletedChannel channelUrl: String)
    @objc optional func didDetectHugeGap(_ collection: SBDMessageCollection)
}

@objc public protocol SBDOGMedia: NSObjectProtocol {
    var secureURL: String! { get }
    var type: String! { get }
}

@objc public protocol SBDOGDisplayableMedia: NSObjectProtocol {
    var width: Int { get }
    var height: Int { get }
}

@objc public protocol SBDSessionDelegate: NSObjectProtocol {
    func sessionTokenDidRequire(successCompletion success: @escaping (String?) -> Void, failCompletion fail: @escaping () -> Void)
    func sessionWasClosed()
    @objc optional func sessionWasExpired()
    @objc optional func sessionWasRefreshed()
    @objc optional func sessionDidHaveError(_ error: SBDError)
}

@objc public protocol SBDUserEventDelegate: NSObjectProtocol {
    @objc optional func didDiscoverFriends(_ friends: [SBDUser]?)
    @objc optional func didUpdateTotalUnreadMessageCount(_ totalCount: Int32, totalCountByCustomType: [String: NSNumber]?)
}
