// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

public typealias SBUActionSheetHandler = () -> Void

public typealias SBUNewMessageInfoHandler = () -> Void

public typealias AlertButtonHandler = (_ info: Any?) -> Void

public enum ChannelEditType: Int {
    case name
    case image
}

public enum ChannelInviteListType: Int {
    case none
    case users
    case operators
}

public enum ChannelMemberListType: Int {
    case none
    case channelMembers
    case operators
    case mutedMembers
    case bannedMembers
    case participants
}

public enum ChannelSettingItemType: Int {
    case moderations
    case notifications
    case members
    case search
    case leave
}

public enum ChannelType: Int {
    case group
    case supergroup
    case broadcast
    case open
}

public struct DiskCache {
    public init() { fatalError() }
    public func hasImage(key: String) -> Bool { fatalError() }
    public func get(key: String) -> NSData? { fatalError() }
    public func set(key: String, data: NSData) { fatalError() }
    public func remove(key: String) { fatalError() }
    public func removeAll() { fatalError() }
}

public enum LogType: UInt8 {
    case none = 0b00000000
    case error = 0b00000001
    case warning = 0b00000010
    case info = 0b00000100
    case all = 0b00000111
}

public enum MediaResourceType: Int {
    case camera
    case library
    case document
    case unknown
}

@available(*, deprecated, renamed: "UserListType")
public enum MemberListType: Int {
    case none
    case createChannel
    case channelMembers
    case inviteUser
    case reaction
}

public enum MessageFileType: Int {
    case image
    case video
    case audio
    case pdf
    case etc
}

public enum MessageGroupPosition: Int {
    case none
    case top
    case middle
    case bottom
}

public enum MessagePosition: Int {
    case left
    case right
    case center
}

public enum ModerationItemType: Int {
    case operators
    case mutedMembers
    case bannedMembers
    case freezeChannel
}

public enum NewMessageInfoItemType: Int {
    case tooltip
    case button
}

public enum OpenChannelSettingItemType: Int {
    case participants
    case delete
}

@propertyWrapper
public class SBUAtomic<Value> {
    public init(wrappedValue value: Value) { fatalError() }
    public var wrappedValue: Value
}

@propertyWrapper
public struct SBUAutoLayout<T> {
    public var wrappedValue: T
    public init(wrappedValue: T) { fatalError() }
}

public class SBUAvailable: NSObject {
    public static func isSupportSuperGroupChannel() -> Bool { fatalError() }
    public static func isSupportBroadcastChannel() -> Bool { fatalError() }
    public static func isSupportReactions() -> Bool { fatalError() }
    public static func isSupportOgTag() -> Bool { fatalError() }
    public static func isSupportMessageSearch() -> Bool { fatalError() }
    public override init() { fatalError() }
}

public protocol SBUCreateChannelTypeSelectorDelegate {
    func didSelectCloseSelector()
    func didSelectCreateGroupChannel()
    func didSelectCreateSuperGroupChannel()
    func didSelectCreateBroadcastChannel()
}

public protocol SBUCreateChannelTypeSelectorProtocol {
    func show()
    func dismiss()
}

public class SBUEmojiManager: NSObject {
    public static func getEmojiCategories() -> [SBDEmojiCategory] { fatalError() }
    public static func getAllEmojis() -> [SBDEmoji] { fatalError() }
    public static func getEmojis(emojiCategoryId: Int64) -> [SBDEmoji] { fatalError() }
    public override init() { fatalError() }
}

public class SBUGlobals: NSObject {
    public static var ApplicationId: String?
    public static var AccessToken: String?
    public static var CurrentUser: SBUUser?
    public static var UsingMessageGrouping: Bool
    public static var UsingPHPicker: Bool
    public static var photoLibraryAccessLevel: SBUPhotoAccessLevel
    public static var ReplyTypeToUse: SBUReplyType
    public static var UsingUserProfile: Bool
    public static var UsingUserProfileInOpenChannel: Bool
    public static var UsingImageCompression: Bool
    public static var imageCompressionRate: CGFloat
    public static var imageResizingSize: CGSize
    public override init() { fatalError() }
}

public class SBUHighlightMessageInfo: NSObject {
    public let messageId: Int64
    public let updatedAt: Int64
    public init(messageId: Int64, updatedAt: Int64) { fatalError() }
}

public protocol SBUInviteUserListDatasource: NSObjectProtocol {
    func nextUserList() -> [SBUUser]?
}

public class SBUMain: NSObject {
    @available(*, unavailable, renamed: "initialize(applicationId:startHandler:migrationHandler:completionHandler:)")
    public static func initialize(applicationId: String) { fatalError() }
    @available(*, deprecated, renamed: "initialize(applicationId:startHandler:migrationHandler:completionHandler:)")
    public static func initialize(applicationId: String, migrationStartHandler: @escaping (() -> Void), completionHandler: @escaping ((_ error: SBDError?) -> ())) { fatalError() }
    public static func initialize(applicationId: String, startHandler: (() -> Void)? = nil, migrationHandler: (() -> Void)? = nil, completionHandler: @escaping ((_ error: SBDError?) -> ())) { fatalError() }
    public static func connect(completionHandler: @escaping (_ user: SBDUser?, _ error: SBDError?) -> Void) { fatalError() }
    @available(*, deprecated, renamed: "connectIfNeeded(completionHandler:)")
    public static func connectionCheck(completionHandler: @escaping (_ user: SBDUser?, _ error: SBDError?) -> Void) { fatalError() }
    public static func connectIfNeeded(completionHandler: @escaping (_ user: SBDUser?, _ error: SBDError?) -> Void) { fatalError() }
    public static func updateUserInfo(completionHandler: @escaping (_ error: SBDError?) -> Void) { fatalError() }
    public static func disconnect(completionHandler: (() -> Void)?) { fatalError() }
    public static func updateUserInfo(nickname: String?, profileUrl: String?, completionHandler: ((_ error: SBDError?) -> Void)?) { fatalError() }
    public static func updateUserInfo(nickname: String?, profileImage: Data?, completionHandler: ((_ error: SBDError?) -> Void)?) { fatalError() }
    public static let shortVersion: String
    public static func versionString() -> String? { fatalError() }
    @available(*, unavailable, renamed: "shortVersion")
    public static func getUIKitVersion() -> String { fatalError() }
    @available(*, unavailable, renamed: "shortVersion")
    public static func shortVersionString() -> String? { fatalError() }
    public static func registerPush(deviceToken: Data, completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    public static func unregisterPushToken(completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    public static func unregisterAllPushToken(completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    @available(*, deprecated, renamed: "moveToChannel(channelUrl:basedOnChannelList:messageListParams:)")
    public static func openChannel(channelUrl: String, basedOnChannelList: Bool = true, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public static func moveToChannel(channelUrl: String, basedOnChannelList: Bool = true, messageListParams: SBDMessageListParams? = nil, channelType: ChannelType = .group, rootViewController: UIViewController? = nil) { fatalError() }
    public static func createAndMoveToChannel(userIds: [String], messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public static func createAndMoveToChannel(params: SBDGroupChannelParams, messageListParams: SBDMessageListParams? = nil) { fatalError() }
    public static func setLogLevel(_ type: LogType) { fatalError() }
    public static func setLogLevel(_ types: [LogType]) { fatalError() }
    public override init() { fatalError() }
}

public enum SBUMessageInputMode: Int {
    case none
    case edit
    case quoteReply
}

public enum SBUMessageReceiptState: Int {
    case none
    case delivered
    case read
    case notUsed
    @available(*, unavailable, renamed: "read")
    case readReceipt
    @available(*, unavailable, renamed: "delivered")
    case deliveryReceipt
}

open class SBUNewMessageInfo: UIView {
    public var messageInfoButton: UIButton?
    public var actionHandler: SBUNewMessageInfoHandler?
    public override init(frame: CGRect) { fatalError() }
    public init(type: NewMessageInfoItemType = .tooltip) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func onClickNewMessageInfo() { fatalError() }
    open func updateCount(count: Int, actionHandler: SBUNewMessageInfoHandler?) { fatalError() }
}

public class SBUPendingMessageManager: NSObject {
    public static let shared: SBUPendingMessageManager
    public func addFileInfo(requestId: String?, params: SBDFileMessageParams?) { fatalError() }
    public func getFileInfo(requestId: String?) -> SBDFileMessageParams? { fatalError() }
}

public enum SBUPhotoAccessibleStatus: Int, Hashable {
    case all
    case limited
    case notDetermined
    case restricted
    case denied
    case none
}

public enum SBUPhotoAccessLevel: Int, Hashable {
    case addOnly
    case readWrite
    public var asPHAccessLevel: PHAccessLevel { get }
}

public enum SBUReplyType: Int {
    case none
    case quoteReply
    public var filterValue: SBDReplyType { get }
}

@propertyWrapper
public struct SBUThemeWrapper<T> {
    public var wrappedValue: T
    public init(theme: T, setToDefault: Bool = false) { fatalError() }
}

public class SBUUser: NSObject {
    public var userId: String { get }
    public var nickname: String? { get }
    public var profileUrl: String? { get }
    public var isOperator: Bool { get }
    public var isMuted: Bool { get }
    public init(userId: String, nickname: String? = nil, profileUrl: String? = nil) { fatalError() }
    public init(user: SBDUser) { fatalError() }
    public init(user: SBUUser, isOperator: Bool = false, isMuted: Bool = false) { fatalError() }
    public init(member: SBDMember) { fatalError() }
    public init(sender: SBDSender) { fatalError() }
    public func refinedNickname() -> String { fatalError() }
}

public class SBUUtils: NSObject {
    public static func getFileType(by fileMessage: SBDFileMessage) -> MessageFileType { fatalError() }
    public static func getFileType(by type: String) -> MessageFileType { fatalError() }
    public static func generateChannelName(channel: SBDGroupChannel) -> String { fatalError() }
    public static func getMimeType(url: URL) -> String? { fatalError() }
    @available(*, deprecated, renamed: "getReceiptStateIfExists")
    public static func getReceiptState(channel: SBDGroupChannel, message: SBDBaseMessage) -> SBUMessageReceiptState { fatalError() }
    @available(*, unavailable, renamed: "getReceiptState(of:in:)")
    public static func getReceiptStateIfExists(for channel: SBDGroupChannel, message: SBDBaseMessage) -> SBUMessageReceiptState? { fatalError() }
    public static func getReceiptState(of message: SBDBaseMessage, in channel: SBDGroupChannel) -> SBUMessageReceiptState { fatalError() }
    public static func isValid(coverUrl: String) -> Bool { fatalError() }
    public static func isValid(channelName: String, type: ChannelType = .group) -> Bool { fatalError() }
    public static func emptyTitleForRowEditAction(for size: CGSize) -> String { fatalError() }
    public override init() { fatalError() }
}

public enum UserListType: Int {
    case none
    case createChannel
    case channelMembers
    case inviteUser
    case reaction
    case operators
    case mutedMembers
    case bannedMembers
    case participants
}
