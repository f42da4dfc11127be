// module: SendbirdUIKit

import Foundation
import SendbirdChatSDK
import UIKit

public enum EmptyViewType: Int {
    case none
    case noChannels
    case noMessages
    case noMembers
    case noMutedMembers
    case noBannedUsers
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

open class QuotedFileCommonContentView: SBUView {
    public var theme: SBUMessageCellTheme
    public var position: MessagePosition
    public var fileURL: String { get }
    public var stackView: SBUStackView
    public var fileImageView: UIImageView
    public var fileNameLabel: UILabel
    open func configure(with fileType: String, fileName: String, position: MessagePosition, highlightKeyword: String?) { fatalError() }
    open func addHighlight(keyword: String, toAttributedString attributedString: NSMutableAttributedString, highlightTextColor: UIColor) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class QuotedFileImageContentView: SBUView {
    public var theme: SBUMessageCellTheme
    public var position: MessagePosition
    public var text: String { get }
    public var fileURL: String { get }
    public var fileType: String { get }
    public var imageView: UIImageView
    public var iconImageView: UIImageView
    open func setupSizeContraint() { fatalError() }
    open func configure(with configuration: SBUQuotedBaseMessageViewParams) { fatalError() }
    open func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    open func setFileIcon() { fatalError() }
    open func resizeImageView(by size: CGSize) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public class SBUActionSheet {
    public static func show(items: [SBUActionSheetItem], cancelItem: SBUActionSheetItem, identifier: Int = -1, oneTimetheme: SBUComponentTheme? = nil, delegate: SBUActionSheetDelegate? = nil) { fatalError() }
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
    open func configure(_ message: AdminMessage, hideDateView: Bool) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUAdminMessageCellParams: SBUBaseMessageCellParams {
    public var adminMessage: AdminMessage? { get }
    public init(message: AdminMessage, hideDateView: Bool) { fatalError() }
}

public class SBUAlertButtonItem {
    public init(title: String, color: UIColor? = nil, completionHandler: @escaping AlertButtonHandler) { fatalError() }
}

public class SBUAlertView {
    public static func show(title: String, message: String? = nil, needInputField: Bool = false, placeHolder: String? = "", centerYRatio: CGFloat? = 1.0, oneTimetheme: SBUComponentTheme? = nil, confirmButtonItem: SBUAlertButtonItem, cancelButtonItem: SBUAlertButtonItem?) { fatalError() }
    public static func dismiss() { fatalError() }
}

open class SBUBaseChannelCell: SBUTableViewCell {
    public var channel: BaseChannel? { get }
    public var theme: SBUChannelCellTheme
    open func configure(channel: BaseChannel) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUBaseFileContentView: SBUView {
    public var theme: SBUMessageCellTheme
    public var message: FileMessage!
    public var position: MessagePosition
    open func configure(message: FileMessage, position: MessagePosition) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUBaseMessageCell: SBUTableViewCell, SBUMessageCellProtocol {
    public var message: BaseMessage?
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
    open func configure(message: BaseMessage, position: MessagePosition, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUBaseMessageCellParams {
    public let message: BaseMessage
    public let hideDateView: Bool
    public let messagePosition: MessagePosition
    public let groupPosition: MessageGroupPosition
    public let receiptState: SBUMessageReceiptState
    public var usingQuotedMessage: Bool { get }
    public init(message: BaseMessage, hideDateView: Bool, messagePosition: MessagePosition = .center, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none) { fatalError() }
}

public class SBUChannelInfoHeaderView: SBUView {
    public var coverImage: SBUCoverImageView
    public var titleLabel: UILabel
    public var descriptionLabel: UILabel
    public var infoButton: UIButton?
    public var channel: BaseChannel? { get }
    public var overlayTheme: SBUComponentTheme
    public override init(frame: CGRect) { fatalError() }
    public func configure(channel: BaseChannel?, description: String?) { fatalError() }
    public func onClickChannelInfo() { fatalError() }
    public func onClickChannelMembers() { fatalError() }
    public func onClickChannelParticipants() { fatalError() }
}

public protocol SBUChannelInfoHeaderViewDelegate: AnyObject {
    func didSelectChannelInfo()
    func didSelectChannelMembers()
    func didSelectChannelParticipants()
}

extension SBUChannelInfoHeaderViewDelegate {
    public func didSelectChannelInfo() { fatalError() }
    public func didSelectChannelMembers() { fatalError() }
    public func didSelectChannelParticipants() { fatalError() }
}

public class SBUChannelSettingsChannelInfoView: SBUView {
    public var stackView: UIStackView
    public var coverImage: SBUCoverImageView
    public var channelNameField: UITextField
    public var lineView: UIView
    public var urlTitleLabel: UILabel
    public var urlLabel: UILabel
    public var urlLineView: UIView
    open func configure(channel: BaseChannel?) { fatalError() }
}

open class SBUCommonContentView: SBUBaseFileContentView {
    public var stackView: UIStackView
    public var fileImageView: UIImageView
    public var fileNameLabel: UILabel
    open func configure(message: FileMessage, position: MessagePosition, highlightKeyword: String?) { fatalError() }
    public func addHighlight(keyword: String, toAttributedString attributedString: NSMutableAttributedString, highlightTextColor: UIColor) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public class SBUCommonItem {
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
    open func configure(_ message: BaseMessage, hideDateView: Bool, position: MessagePosition, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUCoverImageView: UIView {
    public var theme: SBUComponentTheme
    public init() { fatalError() }
    public func setImage(withCoverURL coverURL: String) { fatalError() }
    public func setImage(with coverURL: String, makeCircle: Bool = true) { fatalError() }
    public func setPlaceholderImage(iconSize: CGSize) { fatalError() }
    public func setBroadcastIcon() { fatalError() }
    public func setImage(withImage image: UIImage, backgroundColor: UIColor? = nil, makeCircle: Bool = false) { fatalError() }
    public func setImage(withUsers users: [User]) { fatalError() }
}

open class SBUEmptyView: SBUView {
    public var type: EmptyViewType
    public weak var delegate: SBUEmptyViewDelegate?
    public var statusImageView: UIImageView
    public var statusLabel: UILabel
    public var theme: SBUComponentTheme
    public var overlayTheme: SBUComponentTheme
    public var retryButton: UIButton
    public override init(frame: CGRect) { fatalError() }
    public override init() { fatalError() }
    public func reloadData(_ type: EmptyViewType) { fatalError() }
    open func updateViews() { fatalError() }
    open func onClickRetry(_ sender: Any) { fatalError() }
}

public protocol SBUEmptyViewDelegate: NSObjectProtocol {
    func didSelectRetry()
}

open class SBUFileMessageCell: SBUContentBaseMessageCell {
    public var fileMessage: FileMessage? { get }
    public var baseFileContentView: SBUBaseFileContentView
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: FileMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?, useReaction: Bool) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUFileMessageCellParams: SBUBaseMessageCellParams {
    public var fileMessage: FileMessage? { get }
    public let useReaction: Bool
    public init(message: FileMessage, hideDateView: Bool, useMessagePosition: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool = false) { fatalError() }
}

open class SBUFileViewer: SBUBaseViewController, UIScrollViewDelegate {
    public var leftBarButton: UIBarButtonItem?
    public var rightBarButton: UIBarButtonItem?
    public var titleView: UIView!
    public var imageView: UIImageView
    public var scrollView: UIScrollView
    public var bottomView: UIView
    public init(fileMessage: FileMessage, delegate: SBUFileViewerDelegate?) { fatalError() }
    open func onClickDelete(sender: UIButton) { fatalError() }
    open func onClickDownload(sender: UIButton) { fatalError() }
    open func onClickImage(sender: UITapGestureRecognizer) { fatalError() }
    open func showBar(_ shouldShow: Bool) { fatalError() }
    open func onSaveImage(_ image: UIImage, didFinishSavingWithError error: NSError?, contextInfo: UnsafeRawPointer) { fatalError() }
    public func viewForZooming(in scrollView: UIScrollView) -> UIView? { fatalError() }
}

public protocol SBUFileViewerDelegate: AnyObject {
    func didSelectDeleteImage(message: FileMessage)
}

public class SBUGlobalCustomParams {
    public static var groupChannelParamsCreateBuilder: ((_ params: GroupChannelCreateParams?) -> Void)?
    public static var groupChannelParamsUpdateBuilder: ((_ params: GroupChannelUpdateParams?) -> Void)?
    public static var openChannelParamsUpdateBuilder: ((_ params: OpenChannelUpdateParams?) -> Void)?
    public static var userMessageParamsSendBuilder: ((_ params: UserMessageCreateParams?) -> Void)?
    public static var userMessageParamsUpdateBuilder: ((_ params: UserMessageUpdateParams?) -> Void)?
    public static var fileMessageParamsSendBuilder: ((_ params: FileMessageCreateParams?) -> Void)?
    public static var messageListParamsBuilder: ((_ params: MessageListParams?) -> Void)?
}

open class SBUGroupChannelCell: SBUBaseChannelCell {
    public var coverImage: SBUCoverImageView
    public var titleLabel: UILabel
    public var broadcastIcon: UIImageView
    public var memberCountLabel: UILabel
    public var freezeState: UIImageView
    public var notificationState: UIImageView
    public var lastUpdatedTimeLabel: UILabel
    public var messageLabel: UILabel
    public var unreadMentionLabel: UILabel
    public var unreadCount: UIButton
    public var stateImageView: UIImageView
    public var separatorLine: UIView
    public let titleSpacer: UIView
    public let messageSpacer: UIView
    public let coverImageSize: CGFloat
    public let unreadCountSize: CGFloat
    public let infoIconSize: CGFloat
    @available(*, deprecated, renamed: "coverImageSize")
    public var kCoverImageSize: CGFloat { get }
    @available(*, deprecated, renamed: "unreadCountSize")
    public var kUnreadCountSize: CGFloat { get }
    @available(*, deprecated, renamed: "infoIconSize")
    public var kInfoIconSize: CGFloat { get }
    public var contentStackView: SBUStackView
    public var infoStackView: SBUStackView
    public var titleStackView: SBUStackView
    public var messageStackView: SBUStackView
    open func updateMessageLabel() { fatalError() }
    open func updateStateImageView() { fatalError() }
    public func buildLastUpdatedDate() -> String? { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUImageContentView: SBUBaseFileContentView {
    public var imageView: UIImageView
    public var iconImageView: UIImageView
    public var widthConstraint: NSLayoutConstraint!
    public var heightConstraint: NSLayoutConstraint!
    public var text: String
    open func setupSizeContraint() { fatalError() }
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    public func setFileIcon() { fatalError() }
    open func resizeImageView(by size: CGSize) { fatalError() }
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

public class SBULayoutableButton: UIButton {
    public override var contentEdgeInsets: UIEdgeInsets
    public override var imageEdgeInsets: UIEdgeInsets
    public override var titleEdgeInsets: UIEdgeInsets
}

public class SBULinkClickableTextView: UITextView {
    public override var selectedTextRange: UITextRange?
    public override init(frame: CGRect, textContainer: NSTextContainer?) { fatalError() }
}

public class SBULoading {
    public static func start() { fatalError() }
    public static func stop() { fatalError() }
}

open class SBUMentionLimitGuideCell: SBUTableViewCell {
    public var iconImageView: UIImageView
    public let limitGuideLabel: UILabel
    public var baseStackView: UIStackView
    public var theme: SBUChannelTheme
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

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

open class SBUMessageInputView: SBUView, SBUActionSheetDelegate, UITextViewDelegate {
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
    public var defaultAttributes: [NSAttributedString.Key : Any] { get }
    public var mentionedAttributes: [NSAttributedString.Key : Any] { get }
    public var overlayTheme: SBUMessageInputTheme
    public override init(frame: CGRect) { fatalError() }
    public override init() { fatalError() }
    public var mode: SBUMessageInputMode { get }
    open func setMode(_ mode: SBUMessageInputMode, message: BaseMessage? = nil) { fatalError() }
    public func startQuoteReplyMode(message: BaseMessage) { fatalError() }
    public func endQuoteReplyMode() { fatalError() }
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
    public func textViewDidChange(_ textView: UITextView) { fatalError() }
    public func textViewDidEndEditing(_ textView: UITextView) { fatalError() }
    public func textView(_ textView: UITextView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool { fatalError() }
    public func textView(_ textView: UITextView, shouldInteractWith URL: URL, in characterRange: NSRange, interaction: UITextItemInteraction) -> Bool { fatalError() }
    public func textViewDidChangeSelection(_ textView: UITextView) { fatalError() }
    open func didSelectActionSheetItem(index: Int, identifier: Int) { fatalError() }
}

public protocol SBUMessageInputViewDelegate: AnyObject {
    func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: String)
    func messageInputView(_ messageInputView: SBUMessageInputView, didSelectResource type: MediaResourceType)
    func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: String)
    func messageInputView(_ messageInputView: SBUMessageInputView, didChangeText text: String)
    func messageInputView(_ messageInputView: SBUMessageInputView, didChangeMode mode: SBUMessageInputMode, message: BaseMessage?)
    func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?)
    func messageInputViewDidStartTyping()
    func messageInputViewDidEndTyping()
    func messageInputView(_ messageInputView: SBUMessageInputView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool
    func messageInputView(_ messageInputView: SBUMessageInputView, shouldInteractWith url: URL, in characterRange: NSRange, interaction: UITextItemInteraction) -> Bool
    func messageInputView(_ messageInputView: SBUMessageInputView, didChangeSelection range: NSRange)
}

extension SBUMessageInputViewDelegate {
    public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectSend text: String) { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectResource type: MediaResourceType) { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, didSelectEdit text: String) { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeText text: String) { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, willChangeMode mode: SBUMessageInputMode, message: BaseMessage?) { fatalError() }
    public func messageInputViewDidStartTyping() { fatalError() }
    public func messageInputViewDidEndTyping() { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, shouldChangeTextIn range: NSRange, replacementText text: String) -> Bool { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, shouldInteractWith url: URL, in characterRange: NSRange, interaction: UITextItemInteraction) -> Bool { fatalError() }
    public func messageInputView(_ messageInputView: SBUMessageInputView, didChangeSelection range: NSRange) { fatalError() }
}

open class SBUMessageProfileView: SBUView {
    public static let imageSize: CGFloat
    public var theme: SBUMessageCellTheme
    public var imageView: UIImageView
    public var urlString: String
    public init(urlString: String = "") { fatalError() }
    public var imageDownloadTask: URLSessionTask?
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func configure(urlString: String) { fatalError() }
}

open class SBUMessageReactionView: SBUView, UICollectionViewDelegate, UICollectionViewDataSource, UICollectionViewDelegateFlowLayout {
    public var collectionView: UICollectionView
    public let layout: UICollectionViewFlowLayout
    public var emojiList: [Emoji]
    public var reactions: [Reaction]
    public var maxWidth: CGFloat
    public var theme: SBUComponentTheme
    public var collectionViewHeightConstraint: NSLayoutConstraint! { get }
    public var collectionViewMinWidthContraint: NSLayoutConstraint! { get }
    public let collectionViewInsets: UIEdgeInsets
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    public func hasMoreEmoji(at indexPath: IndexPath) -> Bool { fatalError() }
    open func configure(maxWidth: CGFloat, useReaction: Bool, reactions: [Reaction]) { fatalError() }
    open func getCellSize(count: Int) -> CGSize { fatalError() }
    open func onTapMoreEmoji(sender: UITapGestureRecognizer) { fatalError() }
    open func numberOfSections(in collectionView: UICollectionView) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, numberOfItemsInSection section: Int) -> Int { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, cellForItemAt indexPath: IndexPath) -> UICollectionViewCell { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) { fatalError() }
    open func collectionView(_ collectionView: UICollectionView, layout collectionViewLayout: UICollectionViewLayout, sizeForItemAt indexPath: IndexPath) -> CGSize { fatalError() }
}

open class SBUMessageSearchResultCell: SBUTableViewCell {
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
    open func configure(message: BaseMessage) { fatalError() }
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
    public init(sendingState: MessageSendingStatus, receiptState: SBUMessageReceiptState, isQuotedReplyMessage: Bool = false) { fatalError() }
    public init(isQuotedReplyMessage: Bool = false) { fatalError() }
    open func configure(with configuration: SBUMessageStateViewParams) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(timestamp: Int64, sendingState: MessageSendingStatus, receiptState: SBUMessageReceiptState?, position: MessagePosition) { fatalError() }
}

open class SBUMessageStateViewParams {
    public let timestamp: Int64
    public let sendingState: MessageSendingStatus
    public let receiptState: SBUMessageReceiptState
    public let position: MessagePosition
    public let isQuotedReplyMessage: Bool
    public init(timestamp: Int64, sendingState: MessageSendingStatus, receiptState: SBUMessageReceiptState, position: MessagePosition, isQuotedReplyMessage: Bool = false) { fatalError() }
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
    open func setupLayouts() { fatalError() }
    open func updateLayouts() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateStyles() { fatalError() }
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

public class SBUNavigationTitleView: SBUView {
    public var text: String?
    public var textAlignment: NSTextAlignment
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
}

open class SBUOpenChannelAdminMessageCell: SBUOpenChannelBaseMessageCell {
    public var baseView: UIView
    public var messageLabel: UILabel
    public var adminMessage: AdminMessage? { get }
    open func configure(_ message: AdminMessage, hideDateView: Bool, isOverlay: Bool = false) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelBaseMessageCell: SBUTableViewCell {
    public var message: BaseMessage?
    public var groupPosition: MessageGroupPosition
    public var dateView: UIView
    public var messageContentView: UIView
    public var theme: SBUMessageCellTheme
    public var overlayTheme: SBUMessageCellTheme
    public var stackView: UIStackView
    public var stackViewTopConstraint: NSLayoutConstraint?
    open func updateTopAnchorConstraint() { fatalError() }
    open func configure(message: BaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, isOverlay: Bool = false) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
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
    open func configure(_ message: BaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, isOverlay: Bool = false) { fatalError() }
    open func configureStateImage() { fatalError() }
    open func setMessageGrouping() { fatalError() }
    open func setUsernameColor(_ color: UIColor) { fatalError() }
    open func onLongPressContentView(sender: UILongPressGestureRecognizer?) { fatalError() }
    open func onTapContentView(sender: UITapGestureRecognizer) { fatalError() }
    open func onTapUserProfileView(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelFileMessageCell: SBUOpenChannelContentBaseMessageCell {
    public var fileMessage: FileMessage? { get }
    public var baseFileContentView: SBUBaseFileContentView
    open func configure(_ message: FileMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, fileType: MessageFileType, isOverlay: Bool = false) { fatalError() }
    public func setImage(_ image: UIImage?, size: CGSize? = nil) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUOpenChannelImageContentView: SBUImageContentView {
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
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
    public var userMessage: UserMessage? { get }
    public var additionContainerView: SBUSelectableStackView { get }
    public var webView: SBUOpenChannelMessageWebView
    public var messageTypeConstraint: NSLayoutConstraint! { get }
    public var webTypeConstraints: [NSLayoutConstraint] { get }
    open func configure(_ message: BaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, withTextView: Bool, isOverlay: Bool = false) { fatalError() }
    open func onTapWebview(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUPhotoCollectionViewCell: UICollectionViewCell, SBUViewLifeCycle {
    public var imageView: UIImageView
    public var iconImageView: UIImageView
    public var theme: SBUMessageCellTheme
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupLayouts() { fatalError() }
    open func configure(image: UIImage?, forMediaType mediaType: PHAssetMediaType) { fatalError() }
    open func setupStyles() { fatalError() }
    open func setupActions() { fatalError() }
    open func updateLayouts() { fatalError() }
    open func updateStyles() { fatalError() }
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
    public weak var delegate: SBUQuotedMessageViewDelegate?
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    public func configure(with configuration: SBUQuotedBaseMessageViewParams) { fatalError() }
    open func didTapQuotedMessageView(sender: UITapGestureRecognizer) { fatalError() }
}

public class SBUQuotedBaseMessageViewParams {
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
    public init(message: BaseMessage, position: MessagePosition, usingQuotedMessage: Bool) { fatalError() }
    public init(messageId: Int64, messagePosition: MessagePosition, quotedMessageNickname: String, replierNickname: String, text: String, usingQuotedMessage: Bool = true) { fatalError() }
}

open class SBUQuotedFileMessageView: SBUQuotedBaseMessageView {
    public var urlString: String?
    public var fileType: MessageFileType { get }
    public var messageFileView: UIView { get }
    public var imageView: UIImageView
    public var iconImageView: UIImageView
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
    public var theme: SBUMessageInputTheme
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

public class SBUQuoteMessageInputViewParams {
    public let message: BaseMessage
    public let quotedMessageNickname: String
    public var replyToText: String { get }
    public var isFileType: Bool { get }
    public var fileType: String? { get }
    public var fileName: String? { get }
    public var originalFileNAme: String? { get }
    public init(message: BaseMessage) { fatalError() }
}

public protocol SBUQuoteMessageInputViewProtocol: SBUViewLifeCycle {
    func configure(with configuration: SBUQuoteMessageInputViewParams)
}

public protocol SBUSelectablePhotoViewDelegate: AnyObject {
    func didTapSendImageData(_ data: Data)
    func didTapSendVideoURL(_ url: URL)
}

extension SBUSelectablePhotoViewDelegate {
    public func didTapSendImageData(_ data: Data) { fatalError() }
    public func didTapSendVideoURL(_ url: URL) { fatalError() }
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
    public init(axis: NSLayoutConstraint.Axis = .horizontal, alignment: UIStackView.Alignment = .fill, spacing: CGFloat = 0.0) { fatalError() }
}

open class SBUTableViewCell: UITableViewCell, SBUViewLifeCycle {
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupLayouts() { fatalError() }
    open func updateLayouts() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateStyles() { fatalError() }
    open func setupActions() { fatalError() }
}

open class SBUUnknownMessageCell: SBUUserMessageCell {
    open func setupMessageTextView() { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUUnknownMessageCellParams: SBUBaseMessageCellParams {
    public var unknownMessage: BaseMessage { get }
    public let useReaction: Bool
    public let withTextView: Bool
    public init(message: BaseMessage, hideDateView: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool) { fatalError() }
}

open class SBUUserCell: SBUTableViewCell {
    public var baseStackView: UIStackView
    public var userImageView: UIImageView
    public var mutedStateImageView: UIImageView
    @available(*, deprecated, renamed: "nicknameLabel")
    public var userNickname: UILabel
    public var nicknameLabel: UILabel
    public var userIdLabel: UILabel
    public var operatorLabel: UILabel
    public var checkboxButton: UIButton
    public var moreButton: UIButton
    public var separateView: UIView
    public var theme: SBUUserCellTheme
    public var type: UserListType { get }
    open func configure(type: UserListType, user: SBUUser, isChecked: Bool = false, operatorMode: Bool = false) { fatalError() }
    public func selectUser(_ selected: Bool) { fatalError() }
    open func onClickMoreMenu() { fatalError() }
    open func onTapUserProfileView(sender: UITapGestureRecognizer) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

open class SBUUserMessageCell: SBUContentBaseMessageCell, SBUUserMessageTextViewDelegate {
    public var messageTextView: UIView
    public var userMessage: UserMessage? { get }
    public var additionContainerView: SBUSelectableStackView { get }
    public var webView: SBUMessageWebView
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: UserMessage, hideDateView: Bool, groupPosition: MessageGroupPosition, receiptState: SBUMessageReceiptState?, useReaction: Bool) { fatalError() }
    @available(*, deprecated, renamed: "configure(with:)")
    open func configure(_ message: BaseMessage, hideDateView: Bool, receiptState: SBUMessageReceiptState?, groupPosition: MessageGroupPosition, withTextView: Bool) { fatalError() }
    open func onTapWebview(sender: UITapGestureRecognizer) { fatalError() }
    open func userMessageTextView(_ textView: SBUUserMessageTextView, didTapMention user: SBUUser) { fatalError() }
    public override init(style: UITableViewCell.CellStyle, reuseIdentifier: String?) { fatalError() }
}

public class SBUUserMessageCellParams: SBUBaseMessageCellParams {
    public var userMessage: UserMessage? { get }
    public let useReaction: Bool
    public let withTextView: Bool
    public init(message: UserMessage, hideDateView: Bool, useMessagePosition: Bool, groupPosition: MessageGroupPosition = .none, receiptState: SBUMessageReceiptState = .none, useReaction: Bool = false, withTextView: Bool) { fatalError() }
}

open class SBUUserMessageTextView: SBUView, UITextViewDelegate {
    public var text: String { get }
    public var textView: SBULinkClickableTextView
    public var channelType: ChannelType
    public var isWebType: Bool
    public var textLeftConstraint: NSLayoutConstraint!
    public var textRightConstraint: NSLayoutConstraint!
    public var mentionManager: SBUMentionManager?
    public weak var delegate: SBUUserMessageTextViewDelegate?
    public override init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    public init(channelType: ChannelType) { fatalError() }
    open func updateSideConstraint() { fatalError() }
    open func configure(model: SBUUserMessageTextViewModel) { fatalError() }
    open func textView(_ textView: UITextView, shouldInteractWith URL: URL, in characterRange: NSRange, interaction: UITextItemInteraction) -> Bool { fatalError() }

    public struct Metric {
        public static var textLeftRightMargin: CGFloat
        public static var textTopDownMargin: CGFloat
        public static var textMaxWidth: CGFloat
        public static var textMinHeight: CGFloat
        public static var textMinWidth: CGFloat
        public static var viewCornerRadius: CGFloat
        public static var viewBorderWidth: CGFloat
    }
}

public protocol SBUUserMessageTextViewDelegate: AnyObject {
    func userMessageTextView(_ textView: SBUUserMessageTextView, didTapMention user: SBUUser)
}

open class SBUUserNameView: SBUView {
    public var usernameColor: UIColor?
    public var theme: SBUMessageCellTheme
    public var overlayTheme: SBUMessageCellTheme
    public var button: UIButton
    public var username: String
    public var leftMargin: CGFloat
    public var buttonLeftConstraint: NSLayoutConstraint! { get }
    public override init() { fatalError() }
    public init(username: String) { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func configure(username: String, isOverlay: Bool = false) { fatalError() }
    public func setUsernameColor(_ color: UIColor) { fatalError() }
}

public protocol SBUUserProfileViewDelegate: AnyObject {
    func didSelectClose()
    func didSelectMessage(userId: String?)
}

public protocol SBUUserProfileViewProtocol {
    func setupViews()
    func setupStyles()
    func show(baseView: UIView, user: SBUUser?)
    func show(baseView: UIView, user: SBUUser?, isOpenChannel: Bool)
    func dismiss()
}

open class SBUView: UIView, SBUViewLifeCycle {
    public init() { fatalError() }
    public override init(frame: CGRect) { fatalError() }
    open func setupViews() { fatalError() }
    open func setupLayouts() { fatalError() }
    open func updateLayouts() { fatalError() }
    open func setupStyles() { fatalError() }
    open func updateStyles() { fatalError() }
    open func setupActions() { fatalError() }
}

public protocol SBUViewLifeCycle {
    func setupViews()
    func setupStyles()
    func updateStyles()
    func setupLayouts()
    func updateLayouts()
    func setupActions()
}
