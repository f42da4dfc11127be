// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

public enum EmptyViewType: Int {
    case none
    case noChannels
    case noMessages
    case noMembers
    case noMutedMembers
    case noBannedMembers
    case noSearchResults
    case error
}

public enum MessageEditItem: Int {
    case copy
    case edit
    case delete
}

public enum MessageMenuItem: Int {
    case save
    case copy
    case edit
    case delete
    case reply
}

public class SBUActionSheet: NSObject {
    public static func show(items: [SBUActionSheetItem], cancelItem: SBUActionSheetItem, identifier: Int = -1, oneTimetheme: SBUComponentTheme? = nil, delegate: (SBUActionSheetDelegate)? = nil) { fatalError() }
    public static func dismiss() { fatalError() }
}

public protocol SBUActionSheetDelegate: NSObjectProtocol {
    func didSelectActionSheetItem(index: Int, identifier: Int)
}

public class SBUActionSheetItem: SBUCommonItem {
    public override init(title: String? = nil, color: UIColor? = SBUColorSet.onlight01, image: UIImage? = nil, font: UIFont? = nil, tintColor: UIColor? = nil, textAlignment: NSTextAlignment = .left) { fatalError() }
    public init(title: String? = nil, color: UIColor? = nil, image: UIImage? = nil, font: UIFont? = nil, textAlignment: NSTextAlignment = .left, completionHandler: SBUActionSheetHandler?) { fatalError() }
}

open class SBUAdminMessageCell: SBUBaseMessageCell {
    public var messageLabel: UILabel
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: SBDAdminMessage, hideDateView: Bool) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUAdminMessageCellParams: SBUBaseMessageCellParams {
    public var adminMessage: SBDAdminMessage? { get }
    public init(message: SBDAdminMessage, hideDateView: Bool) { fatalError() }
}

public class SBUAlertButtonItem: NSObject {
    public init(title: String, color: UIColor? = nil, completionHandler: @escaping AlertButtonHandler) { fatalError() }
}

public class SBUAlertView: NSObject {
    public static func show(title: String, message: String? = nil, needInputField: Bool = false, placeHolder: String? = "", centerYRatio: CGFloat? = 1.0, oneTimetheme: SBUComponentTheme? = nil, confirmButtonItem: SBUAlertButtonItem, cancelButtonItem: SBUAlertButtonItem?) { fatalError() }
    public static func dismiss() { fatalError() }
}

open class SBUBaseChannelCell: UITableViewCell {
    public var channel: SBDBaseChannel? { get }
    public var theme: SBUChannelCellTheme
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupActions() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func configure(channel: SBDBaseChannel) { fatalError() }
}

open class SBUBaseFileContentView: SBUView {
    public var theme: SBUMessageCellTheme
    public var message: SBDFileMessage!
    public var position: MessagePosition
    open func configure(message: SBDFileMessage, position: MessagePosition) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUBaseMessageCell: SBUTableViewCell, SBUMessageCellProtocol {
    public var message: SBDBaseMessage
    public var position: MessagePosition
    public var groupPosition: MessageGroupPosition
    public var receiptState: SBUMessageReceiptState
    public var messageContentView: UIView
    public var dateView: UIView
    public var theme: SBUMessageCellTheme
    public var stackView: UIStackView { get }
    public var stackViewTopConstraint: NSLayoutConstraint?
    open func updateTopAnchorConstraint() { fatalError() }
    open func configure(with configuration: SBUBaseMessageCellParams) { fatalError() }
    open func configure(highlightInfo: SBUHighlightMessageInfo?) { fatalError() }
    @available(*, deprecated, renamed: "configure(message:configuration:)")
    open func configure(message: SBDBaseMessage, position: MessagePosition, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUBaseMessageCellParams: NSObject {
    public let message: SBDBaseMessage
    public let hideDateView: Bool
    public let messagePosition: MessagePosition
    public let groupPosition: MessageGroupPosition
    public let receiptState: SBUMessageReceiptState
    public var usingQuotedMessage: Bool { get }
    public init(message: SBDBaseMessage, hideDateView: Bool, messagePosition: MessagePosition = .center, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none) { fatalError() }
}

open class SBUChannelCell: SBUBaseChannelCell {
    public var coverImage: SBUCoverImageView { get }
    public var titleStackView: UIStackView { get }
    public var titleLabel: UILabel { get }
    public var broadcastIcon: UIImageView { get }
    public var memberCountLabel: UILabel { get }
    public var freezeState: UIImageView { get }
    public var notificationState: UIImageView { get }
    public var lastUpdatedTimeLabel: UILabel { get }
    public var messageLabel: UILabel { get }
    public var unreadCount: UIButton { get }
    public var separatorLine: UIView { get }
    public let kCoverImageSize: CGFloat
    public let kUnreadCountSize: CGFloat
    public let kSideMarging: CGFloat
    public let kInfoIconSize: CGFloat
    public func buildLastUpdatedDate() -> String? { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUChannelInfoHeaderView: UIView {
    public var coverImage: SBUCoverImageView
    public var titleLabel: UILabel
    public var descriptionLabel: UILabel
    public var infoButton: UIButton?
    public var channel: SBDBaseChannel? { get }
    public var overlayTheme: SBUComponentTheme
    public override init(frame: CGRect) { fatalError() }
    public func configure(channel: SBDBaseChannel?, description: String?) { fatalError() }
    public func onClickChannelInfo() { fatalError() }
    public func onClickChannelMembers() { fatalError() }
    public func onClickChannelParticipants() { fatalError() }
}

@objc public protocol SBUChannelInfoHeaderViewDelegate {
    @objc optional func didSelectChannelInfo()
    @objc optional func didSelectChannelMembers()
    @objc optional func didSelectChannelParticipants()
}

open class SBUCommonContentView: SBUBaseFileContentView {
    public var stackView: UIStackView
    public var fileImageView: UIImageView
    public var fileNameLabel: UILabel
    open func configure(message: SBDFileMessage, position: MessagePosition, highlight: Bool) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public class SBUCommonItem: NSObject {
    public init(title: String? = nil, color: UIColor? = SBUColorSet.onlight01, image: UIImage? = nil, font: UIFont? = nil, tintColor: UIColor? = nil, textAlignment: NSTextAlignment = .left) { fatalError() }
}

open class SBUContentBaseMessageCell: SBUBaseMessageCell {
    public var quotedMessageView: (UIView & SBUQuotedMessageViewProtocol)?
    public var userNameView: UIView
    public var profileView: UIView
    public var stateView: UIView
    public var userNameStackView: UIStackView
    public var contentHStackView: UIStackView
    public var useReaction: Bool
    public var usingQuotedMessage: Bool
    public var contentVStackView: UIStackView
    public var messageHStackView: UIStackView
    public var mainContainerView: SBUSelectableStackView
    public var reactionView: SBUMessageReactionView
    public var profileContentSpacing: UIView { get }
    public let messageSpacing: UIView
    public func setupQuotedMessageView() { fatalError() }
    public func setMessageGrouping() { fatalError() }
    open func updateContentsPosition() { fatalError() }
    open func onLongPressContentView(sender: UILongPressGestureRecognizer?) { fatalError() }
    open func onTapContentView(sender: UITapGestureRecognizer) { fatalError() }
    open func onTapUserProfileView(sender: UITapGestureRecognizer) { fatalError() }
    @available(*, deprecated, renamed: "configure(message:configuration:)")
    open func configure(_ message: SBDBaseMessage, hideDateView: Bool, position: MessagePosition, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUCoverImageView: UIView {
    public var theme: SBUComponentTheme
    public init() { fatalError() }
    public func setImage(withCoverUrl coverUrl: String) { fatalError() }
    public func setImage(with coverURL: String, makeCircle: Bool = true) { fatalError() }
    public func setPlaceholderImage(iconSize: CGSize) { fatalError() }
    public func setBroadcastIcon() { fatalError() }
    public func setImage(withImage image: UIImage, backgroundColor: UIColor? = nil, makeCircle: Bool = false) { fatalError() }
    public func setImage(withUsers users: [SBDUser]) { fatalError() }
}

open class SBUEmptyView: UIView {
    public var type: EmptyViewType
    public weak var delegate: (SBUEmptyViewDelegate)?
    public var statusImageView: UIImageView
    public var statusLabel: UILabel
    public var theme: SBUComponentTheme
    public var overlayTheme: SBUComponentTheme
    public var retryButton: UIButton
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    public func reloadData(_ type: EmptyViewType) { fatalError() }
    open func updateViews() { fatalError() }
    open func onClickRetry(_ sender: Any) { fatalError() }
}

public protocol SBUEmptyViewDelegate: NSObjectProtocol {
    func didSelectRetry()
}

open class SBUFileMessageCell: SBUContentBaseMessageCell {
    public var fileMessage: SBDFileMessage? { get }
    public var baseFileContentView: SBUBaseFileContentView
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: SBDFileMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?, useReaction: Bool) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUFileMessageCellParams: SBUBaseMessageCellParams {
    public var fileMessage: SBDFileMessage? { get }
    public let useReaction: Bool
    public init(message: SBDFileMessage, hideDateView: Bool, useMessagePosition: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool = false) { fatalError() }
}

public class SBUGlobalCustomParams: NSObject {
    public static var groupChannelParamsCreateBuilder: ((_ params: SBDGroupChannelParams?) -> Void)?
    public static var groupChannelParamsUpdateBuilder: ((_ params: SBDGroupChannelParams?) -> Void)?
    public static var openChannelParamsUpdateBuilder: ((_ params: SBDOpenChannelParams?) -> Void)?
    public static var userMessageParamsSendBuilder: ((_ params: SBDUserMessageParams?) -> Void)?
    public static var userMessageParamsUpdateBuilder: ((_ params: SBDUserMessageParams?) -> Void)?
    public static var fileMessageParamsSendBuilder: ((_ params: SBDFileMessageParams?) -> Void)?
    public static var messageListParamsBuilder: ((_ params: SBDMessageListParams?) -> Void)?
    public override init() { fatalError() }
}

open class SBUImageContentView: SBUBaseFileContentView {
    public var imageView: UIImageView
    public var iconImageView: UIImageView
    open func setupSizeContraint() { fatalError() }
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    public func setFileIcon() { fatalError() }
    public func resizeImageView(by size: CGSize) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public class SBULoading: NSObject {
    public static func start() { fatalError() }
    public static func stop() { fatalError() }
}

@available(*, deprecated, renamed: "SBUBaseMessageCell")
open class SBUMessageBaseCell {}

public protocol SBUMessageCellProtocol {
    func configure(with configuration: SBUBaseMessageCellParams)
    func configure(highlightInfo: SBUHighlightMessageInfo?)
}

open class SBUMessageDateView: SBUView {
    public var theme: SBUMessageCellTheme
    public var dateLabel: UILabel
    open func configure(timestamp: Int64) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUMessageInputView: UIView, SBUActionSheetDelegate, UITextViewDelegate {
    public var addButton: UIButton?
    public var placeholderLabel: UILabel
    public var textView: UITextView?
    public var sendButton: UIButton?
    public var editView: UIView
    public var cancelButton: UIButton?
    public var saveButton: UIButton?
    public var inputHStackView: UIStackView
    public var quoteMessageView: SBUQuoteMessageInputView?
    public var leadingSpacing: CGFloat
    public var trailingSpacing: CGFloat
    public var textViewMinHeight: CGFloat
    public var textViewMaxHeight: CGFloat
    public var showsSendButton: Bool
    public var textViewLeadingSpacing: CGFloat
    public var textViewTrailingSpacing: CGFloat
    public var layoutInsets: UIEdgeInsets
    public var overlayTheme: SBUMessageInputTheme
    public override init(frame: CGRect) { fatalError() }
    public var mode: SBUMessageInputMode { get }
    open func setMode(_ mode: SBUMessageInputMode, message: SBDBaseMessage? = nil) { fatalError() }
    public func startQuoteReplyMode(message: SBDBaseMessage) { fatalError() }
    public func endQuoteReplyMode() { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    public func startEditMode(text: String) { fatalError() }
    public func endEditMode() { fatalError() }
    public func setFrozenModeState(_ isFrozen: Bool) { fatalError() }
    public func setMutedModeState(_ isMuted: Bool) { fatalError() }
    public func setErrorState() { fatalError() }
    public func endTypingMode() { fatalError() }
    public func setupTextViewHeight(textView: UIView) { fatalError() }
    public func updateTextViewHeight() { fatalError() }
    open func onClickAddButton(_ sender: Any) { fatalError() }
    open func onClickSendButton(_ sender: Any) { fatalError() }
    open func onClickCancelButton(_ sender: Any) { fatalError() }
    open func onClickSaveButton(_ sender: Any) { fatalError() }
    open func textViewDidChange(_ textView: UITextView) { fatalError() }
    open func textViewDidEndEditing(_ textView: UITextView) { fatalError() }
    open func textView(_ textView: UITextView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool { fatalError() }
    open func didSelectActionSheetItem(index: Int, identifier: Int) { fatalError() }
}

@objc public protocol SBUMessageInputViewDelegate: NSObjectProtocol {
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: String)
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, didSelectResource type: MediaResourceType)
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: String)
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, didChangeText text: String)
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, didChangeMode mode: SBUMessageInputMode, message: SBDBaseMessage?)
    @objc optional func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: SBDBaseMessage?)
    @objc optional func messageInputViewDidStartTyping()
    @objc optional func messageInputViewDidEndTyping()
}

open class SBUMessageProfileView: SBUView {
    public var theme: SBUMessageCellTheme
    public var imageView: UIImageView
    public var urlString: String
    public init(urlString: String = "") { fatalError() }
    public var imageDownloadTask: URLSessionTask?
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func configure(urlString: String) { fatalError() }
}

open class SBUMessageReactionView: UIView, UICollectionViewDelegate, UICollectionViewDataSource, UICollectionViewDelegateFlowLayout {
    public var collectionView: UICollectionView
    public let layout: UICollectionViewFlowLayout
    public var emojiList: [SBDEmoji]
    public var reactions: [SBDReaction]
    public var maxWidth: CGFloat
    public var theme: SBUComponentTheme
    public var collectionViewHeightConstraint: NSLayoutConstraint! { get }
    public var collectionViewMinWidthContraint: NSLayoutConstraint! { get }
    public let collectionViewInsets: UIEdgeInsets
    public init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    public func hasMoreEmoji(at indexPath: IndexPath) -> Bool { fatalError() }
    open func configure(maxWidth: CGFloat, useReaction: Bool, reactions: [SBDReaction]) { fatalError() }
    open func getCellSize(count: Int) -> CGSize { fatalError() }
    open func onTapMoreEmoji(sender: UITapGestureRecognizer) { fatalError() }
    open func numberOfSections(in collectionView: UICollectionView) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, numberOfItemsInSection section: Int) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, cellForItemAt indexPath: IndexPath) -> UICollectionViewCell { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, sizeForItemAt indexPath: IndexPath) -> CGSize { fatalError() }
}

open class SBUMessageSearchResultCell: UITableViewCell {
    public var coverImage: SBUCoverImageView { get }
    public var titleLabel: UILabel { get }
    public var messageLabel: UILabel { get }
    public var fileMessageLabel: UILabel { get }
    public var fileMessageIcon: UIImageView { get }
    public var fileStackView: UIStackView { get }
    public var createdAtLabel: UILabel { get }
    public var separatorLine: UIView { get }
    public var theme: SBUMessageSearchResultCellTheme
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
    open func setupViews() { fatalError() }
    public func setupActions() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func configure(message: SBDBaseMessage) { fatalError() }
    public func setupFileIcon() { fatalError() }
}

open class SBUMessageStateView: SBUView {
    public var theme: SBUMessageCellTheme
    public var stackView: SBUStackView
    public var stateImageView: UIImageView
    public var timeLabel: UILabel
    @available(*, deprecated, renamed: "SBUDateFormatSet.Message.sentTimeFormat")
    public var timeFormat: String { get }
    public var timeLabelCustomSize: CGSize?
    public init(sendingState: SBDMessageSendingStatus, receiptState: SBUMessageReceiptState, isQuotedReplyMessage: Bool = false) { fatalError() }
    public init(isQuotedReplyMessage: Bool = false) { fatalError() }
    open func configure(with configuration: SBUMessageStateViewParams) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(timestamp: Int64, sendingState: SBDMessageSendingStatus, receiptState: SBUMessageReceiptState?, position: MessagePosition) { fatalError() }
}

open class SBUMessageStateViewParams: NSObject {
    public let timestamp: Int64
    public let sendingState: SBDMessageSendingStatus
    public let receiptState: SBUMessageReceiptState
    public let position: MessagePosition
    public let isQuotedReplyMessage: Bool
    public init(timestamp: Int64, sendingState: SBDMessageSendingStatus, receiptState: SBUMessageReceiptState, position: MessagePosition, isQuotedReplyMessage: Bool = false) { fatalError() }
}

open class SBUMessageWebView: UIStackView, SBUViewLifeCycle {
    public let imageView: UIImageView
    public let detailStackView: SBUStackView
    public let titleLabel: UILabel
    public let descriptionLabel: UILabel
    public let urlLabel: UILabel
    public var imageHeightConstraint: NSLayoutConstraint?
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func setupActions() { fatalError() }
    open func configure(model: SBUMessageWebViewModel) { fatalError() }

    public struct Metric {
        public static var imageHeight: CGFloat
        public static var textTopMargin: CGFloat
        public static var textSideMargin: CGFloat
        public static var titleBottomMargin: CGFloat
        public static var descBottomMargin: CGFloat
        public static var maxWidth: CGFloat
        public static var stackSpacing: CGFloat
        public static let textMaxPrefWidth: CGFloat
    }
}

public class SBUNavigationTitleView: UIView {
    public var text: String?
    public var textAlignment: NSTextAlignment
    public override init(frame: CGRect) { fatalError() }
    public func setupViews() { fatalError() }
    public func setupAutolayout() { fatalError() }
    public func setupStyles() { fatalError() }
}

open class SBUOpenChannelAdminMessageCell: SBUOpenChannelBaseMessageCell {
    public var baseView: UIView
    public var messageLabel: UILabel
    open func configure(_ message: SBDAdminMessage, hideDateView: Bool, isOverlay: Bool = false) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelBaseMessageCell: UITableViewCell {
    public var message: SBDBaseMessage
    public var groupPosition: MessageGroupPosition
    public var dateView: UIView
    public var messageContentView: UIView
    public var theme: SBUMessageCellTheme
    public var overlayTheme: SBUMessageCellTheme
    public var stackView: UIStackView
    public var stackViewTopConstraint: NSLayoutConstraint?
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupActions() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateTopAnchorConstraint() { fatalError() }
    open func configure(message: SBDBaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, isOverlay: Bool = false) { fatalError() }
}

open class SBUOpenChannelCommonContentView: SBUCommonContentView {
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUOpenChannelContentBaseMessageCell: SBUOpenChannelBaseMessageCell {
    public var baseStackView: UIStackView
    public var profileView: UIView
    public var contentsStackView: UIStackView
    public var infoStackView: UIStackView
    public var userNameView: UIView
    public var messageTimeLabel: UILabel
    public var mainContainerView: UIView
    public var stateImageView: UIImageView
    public var isFileType: Bool
    public var isWebType: Bool
    open func configure(_ message: SBDBaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, isOverlay: Bool = false) { fatalError() }
    open func configureStateImage() { fatalError() }
    public func setMessageGrouping() { fatalError() }
    public func setUsernameColor(_ color: UIColor) { fatalError() }
    open func onLongPressContentView(sender: UILongPressGestureRecognizer?) { fatalError() }
    open func onTapContentView(sender: UITapGestureRecognizer) { fatalError() }
    open func onTapUserProfileView(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelFileMessageCell: SBUOpenChannelContentBaseMessageCell {
    public var fileMessage: SBDFileMessage? { get }
    public var baseFileContentView: SBUBaseFileContentView
    open func configure(_ message: SBDFileMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, fileType: MessageFileType, isOverlay: Bool = false) { fatalError() }
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelMessageWebView: SBUMessageWebView {
    public override init(frame: CGRect) { fatalError() }

    public struct OpenChannelMetric {
        public static var imageHeight: CGFloat
        public static var imageTopMargin: CGFloat
        public static var imageSideMargin: CGFloat
        public static var textSideMargin: CGFloat
        public static var titleBottomMargin: CGFloat
        public static var descBottomMargin: CGFloat
        public static var stackSpacing: CGFloat
    }
}

open class SBUOpenChannelUnknownMessageCell: SBUOpenChannelUserMessageCell {
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelUserMessageCell: SBUOpenChannelContentBaseMessageCell {
    public var messageTextView: UIView
    public var userMessage: SBDUserMessage? { get }
    public var additionContainerView: SBUSelectableStackView { get }
    public var webView: SBUOpenChannelMessageWebView
    public var messageTypeConstraint: NSLayoutConstraint! { get }
    public var webTypeConstraints: [NSLayoutConstraint] { get }
    open func configure(_ message: SBDBaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, withTextView: Bool, isOverlay: Bool = false) { fatalError() }
    open func onTapWebview(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUPhotoCollectionViewCell: UICollectionViewCell, SBUViewLifeCycle {
    public var imageView: UIImageView
    public var iconImageView: UIImageView
    public var theme: SBUMessageCellTheme
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupActions() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func configure(image: UIImage?, forMediaType mediaType: PHAssetMediaType) { fatalError() }
    open func setupStyles() { fatalError() }
}

open class SBUQuotedBaseMessageView: SBUView, SBUQuotedMessageViewProtocol {
    public var theme: SBUMessageCellTheme
    public var messageId: Int64
    public var messagePosition: MessagePosition
    public var quotedMessageNickname: String
    public var replierNickname: String
    public var repliedToText: String { get }
    public var text: String?
    public var isFileType: Bool { get }
    public var repliedToLabel: UILabel { get }
    public var repliedIconView: UIImageView { get }
    public var contentStackView: UIStackView
    public var messageStackView: UIStackView
    public var repliedToStackView: UIStackView
    public var mainContainerView: SBUSelectableStackView
    public weak var delegate: (SBUQuotedMessageViewDelegate)?
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    public func configure(with configuration: SBUQuotedBaseMessageViewParams) { fatalError() }
    open func didTapQuotedMessageView(sender: UITapGestureRecognizer) { fatalError() }
}

public class SBUQuotedBaseMessageViewParams: NSObject {
    public let messageId: Int64
    public let messagePosition: MessagePosition
    public let quotedMessageNickname: String
    public let replierNickname: String
    public let text: String?
    public let usingQuotedMessage: Bool
    public var urlString: String? { get }
    public var fileName: String? { get }
    public var fileType: String? { get }
    public var isFileType: Bool { get }
    public init(message: SBDBaseMessage, position: MessagePosition, usingQuotedMessage: Bool) { fatalError() }
}

open class SBUQuotedFileMessageView: SBUQuotedBaseMessageView {
    public var urlString: String?
    public var fileType: MessageFileType { get }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public protocol SBUQuotedMessageViewDelegate {
    func didTapQuotedMessageView(_ quotedMessageView: SBUQuotedBaseMessageView)
}

public protocol SBUQuotedMessageViewProtocol: SBUViewLifeCycle {
    func configure(with configuration: SBUQuotedBaseMessageViewParams)
}

open class SBUQuotedUserMessageView: SBUQuotedBaseMessageView {
    public var quotedMessageLabel: UILabel
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUQuoteMessageInputView: SBUView, SBUQuoteMessageInputViewProtocol {
    public var replyToLabel: UILabel
    public var fileMessagePreview: UIImageView
    public var userMessagePreview: UILabel
    public var closeReplyButton: UIButton
    public var contentStackView: UIStackView
    public var replyLabelStackView: UIStackView
    public override init(frame: CGRect) { fatalError() }
    public override init() { fatalError() }
    open func configure(with configuration: SBUQuoteMessageInputViewParams) { fatalError() }

    public enum Edge: Int {
        case vertical
        case leading
        case trailing
    }
}

public class SBUQuoteMessageInputViewParams: NSObject {
    public let message: SBDBaseMessage
    public let quotedMessageNickname: String
    public var replyToText: String { get }
    public var isFileType: Bool { get }
    public var fileType: String? { get }
    public var fileName: String? { get }
    public var originalFileNAme: String? { get }
    public init(message: SBDBaseMessage) { fatalError() }
}

public protocol SBUQuoteMessageInputViewProtocol: SBUViewLifeCycle {
    func configure(with configuration: SBUQuoteMessageInputViewParams)
}

@objc public protocol SBUSelectablePhotoViewDelegate {
    @objc optional func didTapSendImageData(_ data: Data)
    @objc optional func didTapSendVideoURL(_ url: URL)
}

public class SBUSelectableStackView: SBUView {
    public let stackView: UIStackView
    public var position: MessagePosition
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    public func setAxis(_ axis: NSLayoutConstraint.Axis) { fatalError() }
    public func addArrangedSubview(_ view: UIView) { fatalError() }
    public func removeArrangedSubview(_ view: UIView) { fatalError() }
    public func insertArrangedSubview(_ view: UIView, at index: Int) { fatalError() }
}

public class SBUStackView: UIStackView {
    public init(axis: NSLayoutConstraint.Axis, alignment: UIStackView.Alignment = .fill, spacing: CGFloat = 0.0) { fatalError() }
}

open class SBUTableViewCell: UITableViewCell, SBUViewLifeCycle {
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupActions() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
}

open class SBUUnknownMessageCell: SBUUserMessageCell {
    open func setupMessageTextView() { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUUnknownMessageCellParams: SBUBaseMessageCellParams {
    public var unknownMessage: SBDBaseMessage { get }
    public let useReaction: Bool
    public let withTextView: Bool
    public init(message: SBDBaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool) { fatalError() }
}

open class SBUUserCell: UITableViewCell {
    public var baseStackView: UIStackView
    public var userImageView: UIImageView
    public var mutedStateImageView: UIImageView
    public var userNameLabel: UILabel
    public var operatorLabel: UILabel
    public var checkboxButton: UIButton
    public var moreButton: UIButton
    public var separateView: UIView
    public var theme: SBUUserCellTheme
    public var type: UserListType { get }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    public func configure(type: UserListType, user: SBUUser, isChecked: Bool = false, operatorMode: Bool = false) { fatalError() }
    public func selectUser(_ selected: Bool) { fatalError() }
    open func onClickMoreMenu() { fatalError() }
    open func onTapUserProfileView(sender: UITapGestureRecognizer) { fatalError() }
}

open class SBUUserMessageCell: SBUContentBaseMessageCell {
    public var messageTextView: UIView
    public var userMessage: SBDUserMessage? { get }
    public var additionContainerView: SBUSelectableStackView { get }
    public var webView: SBUMessageWebView
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: SBDUserMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?, useReaction: Bool) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: SBDBaseMessage, hideDateView: Bool, receiptState: SBUMessageReceiptState?, groupPosition: MessageGroupPosition, withTextView: Bool) { fatalError() }
    open func onTapWebview(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUUserMessageCellParams: SBUBaseMessageCellParams {
    public var userMessage: SBDUserMessage? { get }
    public let useReaction: Bool
    public let withTextView: Bool
    public init(message: SBDUserMessage, hideDateView: Bool, useMessagePosition: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool = false, withTextView: Bool) { fatalError() }
}

public class SBUUserNameView: UIView {
    public var usernameColor: UIColor?
    public init(username: String) { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public protocol SBUUserProfileViewDelegate {
    func didSelectClose()
    func didSelectMessage(userId: String?)
}

public protocol SBUUserProfileViewProtocol {
    func show(baseView: UIView, user: SBUUser?)
    func show(baseView: UIView, user: SBUUser?, isOpenChannel: Bool)
    func dismiss()
}

open class SBUView: UIView, SBUViewLifeCycle {
    public init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupAutolayout() { fatalError() }
    open func setupStyles() { fatalError() }
    open func setupActions() { fatalError() }
}

public protocol SBUViewLifeCycle {
    func setupViews()
    func setupStyles()
    func setupAutolayout()
    func setupActions()
}
