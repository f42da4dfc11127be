// module: HyphenateChat
// Easemob IM SDK 5.0.0. Declarations only; the Swift names follow the importer and public Swift code.

import Foundation

@objc public protocol EMClientDelegate: NSObjectProtocol {
    @objc optional func connectionStateDidChange(_ aConnectionState: EMConnectionState)
    @objc optional func userAccountDidLoginFromOtherDevice(with info: EMLoginExtensionInfo?)
    @objc optional func userAccountDidRemoveFromServer()
    @objc optional func userDidForbidByServer()
    @objc optional func userAccountDidForced(toLogout aError: EMError?)
    @objc optional func tokenWillExpire(_ aErrorCode: EMErrorCode)
    @objc optional func tokenDidExpire(_ aErrorCode: EMErrorCode)
    @objc optional func onOfflineMessageSyncStart()
    @objc optional func onOfflineMessageSyncFinish()
    @objc optional func syncDataStart(with type: EMDataSyncType)
    @objc optional func syncDataFinished(_ error: EMError?, type: EMDataSyncType)
    @objc optional func onDatabaseOpened(_ error: EMError?, username: String)
}

@objc public protocol EMMultiDevicesDelegate: NSObjectProtocol {
    @objc optional func multiDevicesContactEventDidReceive(_ aEvent: EMMultiDevicesEvent, username aUsername: String, ext aExt: String?)
    @objc optional func multiDevicesGroupEventDidReceive(_ aEvent: EMMultiDevicesEvent, groupId aGroupId: String, ext aExt: Any?)
    @objc optional func multiDevicesConversationEvent(_ event: EMMultiDevicesEvent, conversationId: String, conversationType: EMConversationType)
}

@objc public protocol EMLogDelegate: NSObjectProtocol {
    @objc optional func logDidOutput(_ log: String)
}

@objc public protocol EMChatManagerDelegate: NSObjectProtocol {
    @objc optional func messagesDidReceive(_ aMessages: [EMChatMessage])
    @objc optional func cmdMessagesDidReceive(_ aCmdMessages: [EMChatMessage])
    @objc optional func messagesDidDeliver(_ aMessages: [EMChatMessage])
    @objc optional func messagesInfoDidRecall(_ aRecallMessagesInfo: [EMRecallMessageInfo])
    @objc optional func messageStatusDidChange(_ aMessage: EMChatMessage, error aError: EMError?)
    @objc optional func messageAttachmentStatusDidChange(_ aMessage: EMChatMessage, error aError: EMError?)
    @objc optional func onMessageContentChanged(_ message: EMChatMessage, operatorId: String, operationTime: UInt)
    @objc optional func onMessagePinChanged(_ messageId: String, conversationId: String, operation pinOperation: EMMessagePinOperation, pinInfo: EMMessagePinInfo)
    @objc optional func messageReactionDidChange(_ changes: [EMMessageReactionChange])
    @objc optional func onStreamMessagesReceived(_ messages: [EMChatMessage])
    @objc optional func onMessageReadReceipts(_ aReceipts: [EMMessageReadReceipt])
}

@objc public protocol EMConversationDelegate: NSObjectProtocol {
    @objc optional func conversationListDidUpdate(_ aConversationList: [EMConversation])
}

@objc public protocol EMContactManagerDelegate: NSObjectProtocol {
    @objc optional func friendRequestDidApprove(byUser aUsername: String)
    @objc optional func friendRequestDidDecline(byUser aUsername: String)
    @objc optional func friendshipDidRemove(byUser aUsername: String)
    @objc optional func friendshipDidAdd(byUser aUsername: String)
    @objc optional func friendRequestDidReceive(fromUser aUsername: String, message aMessage: String?)
    @objc optional func onFriendInfoChanged(_ contact: EMContact)
}

@objc public protocol EMGroupManagerDelegate: NSObjectProtocol {
    @objc optional func groupInvitationDidReceive(_ aGroupId: String, groupName aGroupName: String, inviter aInviter: String, message aMessage: String?)
    @objc optional func groupInvitationDidAccept(_ aGroup: EMGroup, invitee aInvitee: String)
    @objc optional func groupInvitationDidDecline(_ aGroup: EMGroup, invitee aInvitee: String, reason aReason: String?)
    @objc optional func didJoin(_ aGroup: EMGroup, inviter aInviter: String, message aMessage: String?)
    @objc optional func didLeave(_ aGroup: EMGroup, reason aReason: EMGroupLeaveReason)
    @objc optional func joinGroupRequestDidReceive(_ aGroup: EMGroup, user aUsername: String, reason aReason: String?)
    @objc optional func joinGroupRequestDidDecline(_ aGroupId: String, reason aReason: String?, decliner aDecliner: String?, applicant aApplicant: String)
    @objc optional func joinGroupRequestDidApprove(_ aGroup: EMGroup)
    @objc optional func groupListDidUpdate(_ aGroupList: [EMGroup])
    @objc optional func groupMuteListDidUpdate(_ aGroup: EMGroup, addedMutedMembers aMutedMembers: [String], muteExpire aMuteExpire: Int)
    @objc optional func groupMuteListDidUpdate(_ aGroup: EMGroup, removedMutedMembers aMutedMembers: [String])
    @objc optional func groupOwnerDidUpdate(_ aGroup: EMGroup, newOwner aNewOwner: String, oldOwner aOldOwner: String)
    @objc optional func userDidJoin(_ group: EMGroup, users userIds: [String])
    @objc optional func userDidLeave(_ group: EMGroup, users userIds: [String])
    @objc optional func groupAnnouncementDidUpdate(_ aGroup: EMGroup, announcement aAnnouncement: String?)
    @objc optional func groupSpecificationDidUpdate(_ aGroup: EMGroup)
}

@objc public protocol EMChatroomManagerDelegate: NSObjectProtocol {
    @objc optional func userDidJoin(_ aChatroom: EMChatroom, user aUsername: String, ext: String?)
    @objc optional func userDidJoin(_ aChatroom: EMChatroom, user aUsername: String)
    @objc optional func userDidLeave(_ aChatroom: EMChatroom, user aUsername: String)
    @objc optional func didDismiss(from aChatroom: EMChatroom, reason aReason: EMChatroomBeKickedReason)
}

@objc public protocol EMThreadManagerDelegate: NSObjectProtocol {
    @objc optional func onChatThreadCreate(_ event: EMChatThreadEvent)
    @objc optional func onChatThreadUpdate(_ event: EMChatThreadEvent)
}

@objc public protocol EMPresenceManagerDelegate: NSObjectProtocol {
    @objc optional func presenceStatusDidChanged(_ presences: [EMPresence])
}
