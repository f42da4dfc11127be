// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

public typealias SBUActionSheetHandler = () -> Void

public typealias SBUNewMessageInfoHandler = () -> Void

@available(*, deprecated, renamed: "SBUUserListViewController")
public typealias SBUMemberListViewController = SBUUserListViewController

@available(*, deprecated, renamed: "SBUBaseChannelSettingsViewController")
public typealias SBUBaseChannelSettingViewController = SBUBaseChannelSettingsViewController

@available(*, deprecated, renamed: "SBUGroupChannelSettingsViewController")
public typealias SBUChannelSettingsViewController = SBUGroupChannelSettingsViewController

@available(*, deprecated, renamed: "SBUGroupChannelCell")
public typealias SBUChannelCell = SBUGroupChannelCell

public typealias AlertButtonHandler = (_ info: Any?) -> Void

@available(*, deprecated, renamed: "SBUGroupChannelViewModelDataSource")
public typealias SBUChannelViewModelDataSource = SBUGroupChannelViewModelDataSource

@available(*, deprecated, renamed: "SBUGroupChannelViewModelDelegate")
public typealias SBUChannelViewModelDelegate = SBUGroupChannelViewModelDelegate

@available(*, deprecated, renamed: "SBUGroupChannelViewModel")
public typealias SBUChannelViewModel = SBUGroupChannelViewModel

@available(*, deprecated, renamed: "SBUGroupChannelViewController")
public typealias SBUChannelViewController = SBUGroupChannelViewController

@available(*, deprecated, renamed: "SendbirdUI")
public typealias SBUMain = SendbirdUI

@available(*, deprecated, renamed: "SBUGroupChannelListViewController")
public typealias SBUChannelListViewController = SBUGroupChannelListViewController

@available(*, deprecated, renamed: "SBUGroupChannelSettingsViewModel")
public typealias SBUChannelSettingsViewModel = SBUGroupChannelSettingsViewModel

public enum ChannelCreationType: Int {
    case open
    case group
    case supergroup
    case broadcast
}

public enum ChannelEditType: Int {
    case name
    case image
}

public enum ChannelInviteListType: Int {
    case none
    case users
    case operators
}

@available(*, deprecated, renamed: "ChannelUserListType")
public enum ChannelMemberListType: Int {
    case none
    case members
    case operators
    case muted
    case banned
    case participants
}

public enum ChannelPushSettingsSubType: Int, CaseIterable {
    case all
    case mention
}

public enum ChannelSettingItemType: Int {
    case moderations
    case notifications
    case members
    case search
    case leave
}

public enum ChannelUserListType: Int {
    case none
    case members
    case operators
    case muted
    case banned
    case participants
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

public class MessageSearchQueryBuilder {}

public enum ModerationItemType: Int {
    case operators
    case mutedMembers
    case bannedUsers
    case freezeChannel
    case mutedParticipants
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

public class SBUAvailable {
    public static func isSupportSuperGroupChannel() -> Bool { fatalError() }
    public static func isSupportBroadcastChannel() -> Bool { fatalError() }
    public static func isSupportReactions() -> Bool { fatalError() }
    public static func isSupportOgTag() -> Bool { fatalError() }
    public static func isSupportMessageSearch() -> Bool { fatalError() }
}

public protocol SBUCommonDelegate: AnyObject {
    func didReceiveError(_ error: SBError?, isBlocker: Bool)
}

open class SBUCreateChannelTypeSelector: SBUView, SBUCreateChannelTypeSelectorProtocol {
    public var theme: SBUComponentTheme
    public var navigationBar: UINavigationBar
    public var navigationItem: UINavigationItem
    public var contentView: UIView
    public var rightBarButton: UIBarButtonItem
    public var backgroundCloseButton: UIButton
    public var selectorStackView: UIStackView
    public var createGroupChannelButton: UIButton
    public var createSuperGroupChannelButton: UIButton
    public var createBroadcastChannelButton: UIButton
    public init(delegate: SBUCreateChannelTypeSelectorDelegate?) { fatalError() }
    open func show() { fatalError() }
    open func dismiss() { fatalError() }
    open func onClickClose() { fatalError() }
    open func onClickCreateGroupChannel() { fatalError() }
    open func onClickCreateSuperGroupChannel() { fatalError() }
    open func onClickCreateBroadcastChannel() { fatalError() }
    public func createButton(type: ChannelCreationType) -> SBULayoutableButton { fatalError() }
    public func updateButton(type: ChannelCreationType) { fatalError() }
}

public protocol SBUCreateChannelTypeSelectorDelegate: AnyObject {
    func didSelectCloseSelector()
    func didSelectCreateGroupChannel()
    func didSelectCreateSuperGroupChannel()
    func didSelectCreateBroadcastChannel()
}

public protocol SBUCreateChannelTypeSelectorProtocol {
    func show()
    func dismiss()
}

public class SBUDebouncer: NSObject {
    public static let defaultTime: Double
    public init(debounceTime: TimeInterval = SBUDebouncer.defaultTime) { fatalError() }
    public func add(handler: @escaping (() -> Void)) { fatalError() }
    public func updateTimer() { fatalError() }
    public func cancel() { fatalError() }
}

public class SBUEmojiManager {
    public static func getEmojiCategories() -> [EmojiCategory] { fatalError() }
    public static func getAllEmojis() -> [Emoji] { fatalError() }
    public static func getEmojis(emojiCategoryId: Int64) -> [Emoji] { fatalError() }
}

public class SBUGlobals {
    public static var applicationId: String?
    public static var accessToken: String?
    public static var currentUser: SBUUser?
    public static var isChannelListTypingIndicatorEnabled: Bool
    public static var isChannelListMessageReceiptStateEnabled: Bool
    public static var isMessageGroupingEnabled: Bool
    public static var replyType: SBUReplyType
    public static var isPHPickerEnabled: Bool
    public static var photoLibraryAccessLevel: SBUPhotoAccessLevel
    public static var isUserProfileEnabled: Bool
    public static var isOpenChannelUserProfileEnabled: Bool
    public static var isImageCompressionEnabled: Bool
    public static var imageCompressionRate: CGFloat
    public static var imageResizingSize: CGSize
    public static var userMentionConfig: SBUUserMentionConfiguration?
    public static var isUserMentionEnabled: Bool
    @available(*, deprecated, renamed: "applicationId")
    public static var ApplicationId: String?
    @available(*, deprecated, renamed: "accessToken")
    public static var AccessToken: String?
    @available(*, deprecated, renamed: "currentUser")
    public static var CurrentUser: SBUUser?
    @available(*, deprecated, renamed: "isMessageGroupingEnabled")
    public static var UsingMessageGrouping: Bool
    @available(*, deprecated, renamed: "replyType")
    public static var ReplyTypeToUse: SBUReplyType
    @available(*, deprecated, renamed: "isPHPickerEnabled")
    public static var UsingPHPicker: Bool
    @available(*, deprecated, renamed: "isUserProfileEnabled")
    public static var UsingUserProfile: Bool
    @available(*, deprecated, renamed: "isOpenChannelUserProfileEnabled")
    public static var UsingUserProfileInOpenChannel: Bool
    @available(*, deprecated, renamed: "isImageCompressionEnabled")
    public static var UsingImageCompression: Bool
}

public struct SBUHighlightMessageInfo {
    public let keyword: String?
    public let messageId: Int64
    public let updatedAt: Int64
    public var animated: Bool
    public init(keyword: String?, messageId: Int64, updatedAt: Int64, animated: Bool = false) { fatalError() }
    @available(*, deprecated, renamed: "init(keyword:messageId:updatedAt:)")
    public init(messageId: Int64, updatedAt: Int64) { fatalError() }
}

public protocol SBULoadingIndicatorProtocol {
    func showLoading(_ isLoading: Bool)
}

public class SBUMention: Equatable {
    public var range: NSRange
    public var user: SBUUser { get }
    public static func ==(lhs: SBUMention, rhs: SBUMention) -> Bool { fatalError() }
}

public class SBUMentionConfiguration {
    public init() { fatalError() }
}

public class SBUMentionManager: NSObject {
    public var mentionedList: [SBUMention] { get }
    public let trigger: String
    public var defaultTextAttributes: [NSAttributedString.Key : Any]
    public var mentionTextAttributes: [NSAttributedString.Key : Any]
    public override init() { fatalError() }
    public func configure(delegate: SBUMentionManagerDelegate? = nil, dataSource: SBUMentionManagerDataSource? = nil, defaultTextAttributes: [NSAttributedString.Key : Any]? = nil, mentionTextAttributes: [NSAttributedString.Key : Any]? = nil) { fatalError() }
    public func addMention(at textView: UITextView, user: SBUUser) -> Bool { fatalError() }
    public func clearMentions(_ mentions: [SBUMention], with replaceText: String = "", on textView: UITextView, at range: NSRange) { fatalError() }
    public func shouldChangeText(on textView: UITextView, in range: NSRange, replacementText: String) -> Bool { fatalError() }
    public func needToSkipSelection(_ textView: UITextView) -> Bool { fatalError() }
    public func findMentions(with range: NSRange) -> [SBUMention] { fatalError() }
    public func handlePendingMentionSuggestion() { fatalError() }
    public func handleMentionSuggestion(on textView: UITextView, range: NSRange) { fatalError() }
    public var suggestedMentionUsers: [SBUUser] { get }
    public func suggestedMentionUsers(with filterText: String) -> [SBUUser] { fatalError() }
    public func generateMentionedMessage(with mentionedMessageTemplate: String, mentionedUsers: [SBUUser]) -> NSAttributedString { fatalError() }
    public func generateTemplate(with attributedText: NSAttributedString, mentions: [SBUMention]) -> String { fatalError() }
    public func reset() { fatalError() }
}

public protocol SBUMentionManagerDataSource: AnyObject {
    func mentionManager(_ manager: SBUMentionManager, suggestedMentionUsersWith filterText: String) -> [SBUUser]
}

public protocol SBUMentionManagerDelegate: AnyObject {
    func mentionManager(_ manager: SBUMentionManager, didChangeSuggestedMention users: [SBUUser], filteredText: String?, isTriggered: Bool)
    func mentionManager(_ manager: SBUMentionManager, didInsertMentionsTo textView: UITextView)
    func mentionManager(_ manager: SBUMentionManager, shouldLoadSuggestedMentions filterText: String)
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
}

open class SBUNewMessageInfo: SBUView {
    public var messageInfoButton: UIButton?
    public var actionHandler: SBUNewMessageInfoHandler?
    public override init(frame: CGRect) { fatalError() }
    public init(type: NewMessageInfoItemType = .tooltip) { fatalError() }
    open func onClickNewMessageInfo() { fatalError() }
    open func updateCount(count: Int, actionHandler: SBUNewMessageInfoHandler?) { fatalError() }
}

public class SBUPendingMessageManager {
    public static let shared: SBUPendingMessageManager
    public func addFileInfo(requestId: String?, params: FileMessageCreateParams?) { fatalError() }
    public func getFileInfo(requestId: String?) -> FileMessageCreateParams? { fatalError() }
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
    public var filterValue: ReplyType { get }
}

open class SBUSuggestedMentionList: SBUView, UITableViewDelegate, UITableViewDataSource {
    public var tableView: UITableView
    public var userCell: UITableViewCell?
    public var limitGuideCell: UITableViewCell?
    public var heightConstraint: NSLayoutConstraint!
    public var filteredUsers: [SBUUser] { get }
    public var isLimitGuideEnabled: Bool
    public weak var delegate: SBUSuggestedMentionListDelegate?
    public var theme: SBUChannelTheme
    public var showsUserId: Bool
    public override init() { fatalError() }
    public func register(userCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    public func register(limitGuideCell: UITableViewCell, nib: UINib? = nil) { fatalError() }
    open func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { fatalError() }
    open func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell { fatalError() }
    open func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) { fatalError() }
    open func configureCell(_ cell: UITableViewCell?, forRowAt indexPath: IndexPath) { fatalError() }
    open func selectUser(_ user: SBUUser) { fatalError() }
    open func reloadData(with users: [SBUUser]) { fatalError() }
}

public protocol SBUSuggestedMentionListDelegate: AnyObject {
    func suggestedUserList(_ list: SBUSuggestedMentionList, didSelectUser user: SBUUser)
}

@propertyWrapper
public struct SBUThemeWrapper<T> {
    public var wrappedValue: T
    public init(theme: T, setToDefault: Bool = false) { fatalError() }
}

public class SBUUser: NSObject {
    public var userId: String { get }
    public var nickname: String? { get }
    public var profileURL: String? { get }
    @available(*, deprecated, renamed: "profileURL")
    public var profileUrl: String? { get }
    public var isOperator: Bool { get }
    public var isMuted: Bool { get }
    public init(userId: String, nickname: String? = nil, profileURL: String? = nil) { fatalError() }
    public init(user: User) { fatalError() }
    public init(user: SBUUser, isOperator: Bool = false, isMuted: Bool = false) { fatalError() }
    public init(member: Member) { fatalError() }
    public init(sender: Sender) { fatalError() }
    public func refinedNickname() -> String { fatalError() }
    public func mentionedNickname() -> String { fatalError() }
    public static func convertUsers(_ users: [User]?) -> [SBUUser] { fatalError() }
}

public class SBUUserMentionConfiguration: SBUMentionConfiguration {
    public var trigger: String { get }
    public let debounceTime: Double
    public let delimiter: String
    public var mentionLimit: Int
    public var suggestionLimit: Int
    public var isCustomUserListUsed: Bool
    public override init() { fatalError() }
}

public class SBUUtils {
    public static func getFileType(by fileMessage: FileMessage) -> MessageFileType { fatalError() }
    public static func getFileType(by type: String) -> MessageFileType { fatalError() }
    public static func generateChannelName(channel: GroupChannel) -> String { fatalError() }
    public static func getMimeType(url: URL) -> String? { fatalError() }
    @available(*, deprecated, renamed: "getReceiptState(of:in:)")
    public static func getReceiptState(channel: GroupChannel, message: BaseMessage) -> SBUMessageReceiptState { fatalError() }
    public static func getReceiptState(of message: BaseMessage, in channel: GroupChannel) -> SBUMessageReceiptState { fatalError() }
    public static func isValid(coverURL: String) -> Bool { fatalError() }
    public static func isValid(channelName: String, type: ChannelType = .group) -> Bool { fatalError() }
    public static func emptyTitleForRowEditAction(for size: CGSize) -> String { fatalError() }
}

public class SendbirdUI {
    @available(*, deprecated, renamed: "initialize(applicationId:startHandler:migrationHandler:completionHandler:)")
    public static func initialize(applicationId: String, migrationStartHandler: @escaping (() -> Void), completionHandler: @escaping ((_ error: SBError?) -> ())) { fatalError() }
    public static func initialize(applicationId: String, startHandler: (() -> Void)? = nil, migrationHandler: (() -> Void)? = nil, completionHandler: @escaping ((_ error: SBError?) -> ())) { fatalError() }
    public static func connect(completionHandler: @escaping (_ user: User?, _ error: SBError?) -> Void) { fatalError() }
    @available(*, deprecated, renamed: "connectIfNeeded(completionHandler:)")
    public static func connectionCheck(completionHandler: @escaping (_ user: User?, _ error: SBError?) -> Void) { fatalError() }
    public static func connectIfNeeded(completionHandler: @escaping (_ user: User?, _ error: SBError?) -> Void) { fatalError() }
    public static func updateUserInfo(completionHandler: @escaping (_ error: SBError?) -> Void) { fatalError() }
    public static func disconnect(completionHandler: (() -> Void)?) { fatalError() }
    public static func updateUserInfo(nickname: String?, profileURL: String?, completionHandler: ((_ error: SBError?) -> Void)?) { fatalError() }
    public static func updateUserInfo(nickname: String?, profileImage: Data?, completionHandler: ((_ error: SBError?) -> Void)?) { fatalError() }
    public static let shortVersion: String
    public static func versionString() -> String? { fatalError() }
    public static func registerPush(deviceToken: Data, completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    public static func unregisterPushToken(completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    public static func unregisterAllPushToken(completionHandler: @escaping (_ success: Bool) -> Void) { fatalError() }
    @available(*, deprecated, renamed: "moveToChannel(channelURL:basedOnChannelList:messageListParams:)")
    public static func openChannel(channelUrl: String, basedOnChannelList: Bool = true, messageListParams: MessageListParams? = nil) { fatalError() }
    public static func moveToChannel(channelURL: String, basedOnChannelList: Bool = true, messageListParams: MessageListParams? = nil, channelType: ChannelType = .group, rootViewController: UIViewController? = nil) { fatalError() }
    public static func createAndMoveToChannel(userIds: [String], messageListParams: MessageListParams? = nil) { fatalError() }
    public static func createAndMoveToChannel(params: GroupChannelCreateParams, messageListParams: MessageListParams? = nil) { fatalError() }
    public static func setLogLevel(_ type: LogType) { fatalError() }
    public static func setLogLevel(_ types: [LogType]) { fatalError() }
}

public enum UserListType: Hashable {
    case none
    case createChannel
    case members
    case invite
    case reaction
    case operators
    case muted
    case banned
    case participants
    case suggestedMention(_: Bool)
    public static func ==(a: UserListType, b: UserListType) -> Bool { fatalError() }
}
