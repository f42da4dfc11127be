// module: SendBirdUIKit

import Foundation
import SendBirdSDK
import UIKit

public class SBUChannelCellTheme: NSObject {
    public static var light: SBUChannelCellTheme { get }
    public static var dark: SBUChannelCellTheme { get }
    public init(backgroundColor: UIColor = SBUColorSet.background50, titleFont: UIFont = SBUFontSet.subtitle1, titleTextColor: UIColor = SBUColorSet.onlight01, memberCountFont: UIFont = SBUFontSet.caption1, memberCountTextColor: UIColor = SBUColorSet.onlight02, lastUpdatedTimeFont: UIFont = SBUFontSet.caption2, lastUpdatedTimeTextColor: UIColor = SBUColorSet.onlight02, messageFont: UIFont = SBUFontSet.body3, messageTextColor: UIColor = SBUColorSet.onlight03, broadcastMarkTintColor: UIColor = SBUColorSet.secondary300, freezeStateTintColor: UIColor = SBUColorSet.primary300, unreadCountBackgroundColor: UIColor = SBUColorSet.primary300, unreadCountTextColor: UIColor = SBUColorSet.ondark01, unreadCountFont: UIFont = SBUFontSet.caption1, separatorLineColor: UIColor = SBUColorSet.onlight04) { fatalError() }
    public var backgroundColor: UIColor
    public var titleFont: UIFont
    public var titleTextColor: UIColor
    public var memberCountFont: UIFont
    public var memberCountTextColor: UIColor
    public var lastUpdatedTimeFont: UIFont
    public var lastUpdatedTimeTextColor: UIColor
    public var messageFont: UIFont
    public var messageTextColor: UIColor
    public var broadcastMarkTintColor: UIColor
    public var freezeStateTintColor: UIColor
    public var unreadCountBackgroundColor: UIColor
    public var unreadCountTextColor: UIColor
    public var unreadCountFont: UIFont
    public var separatorLineColor: UIColor
}

public class SBUChannelListTheme: NSObject {
    public static var light: SBUChannelListTheme { get }
    public static var dark: SBUChannelListTheme { get }
    public init(statusBarStyle: UIStatusBarStyle = .default, leftBarButtonTintColor: UIColor = SBUColorSet.primary300, rightBarButtonTintColor: UIColor = SBUColorSet.primary300, navigationBarTintColor: UIColor = SBUColorSet.background50, navigationBarShadowColor: UIColor = SBUColorSet.onlight04, backgroundColor: UIColor = SBUColorSet.background50, notificationOnBackgroundColor: UIColor = SBUColorSet.primary300, notificationOnTintColor: UIColor = SBUColorSet.background50, notificationOffBackgroundColor: UIColor = SBUColorSet.background100, notificationOffTintColor: UIColor = SBUColorSet.onlight01, leaveBackgroundColor: UIColor = SBUColorSet.error300, leaveTintColor: UIColor = SBUColorSet.background50, alertBackgroundColor: UIColor = SBUColorSet.background50) { fatalError() }
    public var statusBarStyle: UIStatusBarStyle
    public var leftBarButtonTintColor: UIColor
    public var rightBarButtonTintColor: UIColor
    public var navigationBarTintColor: UIColor
    public var navigationBarShadowColor: UIColor
    public var backgroundColor: UIColor
    public var notificationOnBackgroundColor: UIColor
    public var notificationOnTintColor: UIColor
    public var notificationOffBackgroundColor: UIColor
    public var notificationOffTintColor: UIColor
    public var leaveBackgroundColor: UIColor
    public var leaveTintColor: UIColor
    public var alertBackgroundColor: UIColor
}

public class SBUChannelSettingsTheme: NSObject {
    public static var light: SBUChannelSettingsTheme { get }
    public static var dark: SBUChannelSettingsTheme { get }
    public init(statusBarStyle: UIStatusBarStyle = .default, navigationBarTintColor: UIColor = SBUColorSet.background50, navigationShadowColor: UIColor = SBUColorSet.onlight04, leftBarButtonTintColor: UIColor = SBUColorSet.primary300, rightBarButtonTintColor: UIColor = SBUColorSet.primary300, backgroundColor: UIColor = SBUColorSet.background50, cellTextFont: UIFont = SBUFontSet.subtitle2, cellTextColor: UIColor = SBUColorSet.onlight01, cellSubTextFont: UIFont = SBUFontSet.subtitle2, cellSubTextColor: UIColor = SBUColorSet.onlight02, cellSwitchColor: UIColor = SBUColorSet.primary300, cellSeparateColor: UIColor = SBUColorSet.onlight04, cellTypeIconTintColor: UIColor = SBUColorSet.primary300, cellArrowIconTintColor: UIColor = SBUColorSet.onlight01, cellLeaveIconColor: UIColor = SBUColorSet.error300, cellDeleteIconColor: UIColor = SBUColorSet.error300, userNameFont: UIFont = SBUFontSet.subtitle1, userNameTextColor: UIColor = SBUColorSet.onlight01, itemTextColor: UIColor = SBUColorSet.onlight01, itemColor: UIColor = SBUColorSet.primary300, urlTitleFont: UIFont = SBUFontSet.body2, urlTitleColor: UIColor = SBUColorSet.onlight02, urlFont: UIFont = SBUFontSet.body3, urlColor: UIColor = SBUColorSet.onlight01) { fatalError() }
    public var statusBarStyle: UIStatusBarStyle
    public var navigationBarTintColor: UIColor
    public var navigationShadowColor: UIColor
    public var leftBarButtonTintColor: UIColor
    public var rightBarButtonTintColor: UIColor
    public var backgroundColor: UIColor
    public var cellTextFont: UIFont
    public var cellTextColor: UIColor
    public var cellSubTextFont: UIFont
    public var cellSubTextColor: UIColor
    public var cellSwitchColor: UIColor
    public var cellSeparateColor: UIColor
    public var cellTypeIconTintColor: UIColor
    public var cellArrowIconTintColor: UIColor
    public var cellLeaveIconColor: UIColor
    public var cellDeleteIconColor: UIColor
    @available(*, deprecated, renamed: "cellTypeIconTintColor")
    public var cellNotificationIconColor: UIColor
    @available(*, deprecated, renamed: "cellTypeIconTintColor")
    public var cellMemberIconColor: UIColor
    @available(*, deprecated, renamed: "cellArrowIconTintColor")
    public var cellMemberButtonColor: UIColor
    public var userNameFont: UIFont
    public var userNameTextColor: UIColor
    public var itemTextColor: UIColor
    public var itemColor: UIColor
    public var urlTitleFont: UIFont
    public var urlTitleColor: UIColor
    public var urlFont: UIFont
    public var urlColor: UIColor
}

public class SBUChannelTheme: NSObject {
    public static var light: SBUChannelTheme { get }
    public static var dark: SBUChannelTheme { get }
    public static var overlay: SBUChannelTheme { get }
    public init(statusBarStyle: UIStatusBarStyle = .default, navigationBarTintColor: UIColor = SBUColorSet.background50, navigationBarShadowColor: UIColor = SBUColorSet.onlight04, leftBarButtonTintColor: UIColor = SBUColorSet.primary300, rightBarButtonTintColor: UIColor = SBUColorSet.primary300, backgroundColor: UIColor = SBUColorSet.background50, removeItemColor: UIColor = SBUColorSet.error300, deleteItemColor: UIColor = SBUColorSet.error300, cancelItemColor: UIColor = SBUColorSet.primary300, alertRemoveColor: UIColor = SBUColorSet.error300, alertCancelColor: UIColor = SBUColorSet.primary300, menuTextColor: UIColor = SBUColorSet.onlight01, menuItemTintColor: UIColor = SBUColorSet.onlight01, menuItemDisabledColor: UIColor = SBUColorSet.ondark04, channelStateBannerFont: UIFont = SBUFontSet.caption2, channelStateBannerTextColor: UIColor = SBUColorSet.onlight01, channelStateBannerBackgroundColor: UIColor = SBUColorSet.information) { fatalError() }
    public var statusBarStyle: UIStatusBarStyle
    public var navigationBarTintColor: UIColor
    public var navigationBarShadowColor: UIColor
    public var leftBarButtonTintColor: UIColor
    public var rightBarButtonTintColor: UIColor
    public var backgroundColor: UIColor
    public var removeItemColor: UIColor
    public var deleteItemColor: UIColor
    public var cancelItemColor: UIColor
    public var alertRemoveColor: UIColor
    public var alertCancelColor: UIColor
    public var menuTextColor: UIColor
    public var menuItemTintColor: UIColor
    public var menuItemDisabledColor: UIColor
    public var channelStateBannerFont: UIFont
    public var channelStateBannerTextColor: UIColor
    public var channelStateBannerBackgroundColor: UIColor
}

public class SBUColorSet: NSObject {
    public static var primary100: UIColor
    public static var primary200: UIColor
    public static var primary300: UIColor
    public static var primary400: UIColor
    public static var primary500: UIColor
    public static var secondary100: UIColor
    public static var secondary200: UIColor
    public static var secondary300: UIColor
    public static var secondary400: UIColor
    public static var secondary500: UIColor
    public static var background50: UIColor
    public static var background100: UIColor
    public static var background200: UIColor
    public static var background300: UIColor
    public static var background400: UIColor
    public static var background500: UIColor
    public static var background600: UIColor
    public static var background700: UIColor
    public static var overlay01: UIColor
    public static var overlay02: UIColor
    public static var onlight01: UIColor
    public static var onlight02: UIColor
    public static var onlight03: UIColor
    public static var onlight04: UIColor
    public static var ondark01: UIColor
    public static var ondark02: UIColor
    public static var ondark03: UIColor
    public static var ondark04: UIColor
    public static var error100: UIColor
    public static var error200: UIColor
    public static var error300: UIColor
    public static var error400: UIColor
    public static var error500: UIColor
    public static var information: UIColor
    public static var highlight: UIColor
    public override init() { fatalError() }
}

public class SBUComponentTheme: NSObject {
    public static var light: SBUComponentTheme { get }
    public static var dark: SBUComponentTheme { get }
    public static var overlay: SBUComponentTheme { get }
    public init(emptyViewBackgroundColor: UIColor = SBUColorSet.background50, emptyViewStatusFont: UIFont = SBUFontSet.body3, emptyViewStatusTintColor: UIColor = SBUColorSet.onlight03, emptyViewRetryButtonTintColor: UIColor = SBUColorSet.primary300, emptyViewRetryButtonFont: UIFont = SBUFontSet.button2, overlayColor: UIColor = SBUColorSet.overlay02, backgroundColor: UIColor = SBUColorSet.background50, highlightedColor: UIColor = SBUColorSet.background100, buttonTextColor: UIColor = SBUColorSet.primary300, separatorColor: UIColor = SBUColorSet.onlight04, shadowColor: UIColor = SBUColorSet.background700, closeBarButtonTintColor: UIColor = SBUColorSet.onlight01, alertTitleColor: UIColor = SBUColorSet.onlight01, alertTitleFont: UIFont = SBUFontSet.h3, alertDetailColor: UIColor = SBUColorSet.onlight02, alertDetailFont: UIFont = SBUFontSet.body3, alertPlaceholderColor: UIColor = SBUColorSet.onlight03, alertButtonColor: UIColor = SBUColorSet.primary300, alertErrorColor: UIColor = SBUColorSet.error300, alertButtonFont: UIFont = SBUFontSet.button2, alertTextFieldBackgroundColor: UIColor = SBUColorSet.background100, alertTextFieldTintColor: UIColor = SBUColorSet.primary300, alertTextFieldFont: UIFont = SBUFontSet.body3, actionSheetTextFont: UIFont = SBUFontSet.subtitle1, actionSheetTextColor: UIColor = SBUColorSet.onlight01, actionSheetSubTextFont: UIFont = SBUFontSet.body2, actionSheetSubTextColor: UIColor = SBUColorSet.onlight02, actionSheetItemColor: UIColor = SBUColorSet.primary300, actionSheetErrorColor: UIColor = SBUColorSet.error300, actionSheetButtonFont: UIFont = SBUFontSet.button1, actionSheetDisabledColor: UIColor = SBUColorSet.onlight04, newMessageFont: UIFont = SBUFontSet.caption1, newMessageTintColor: UIColor = SBUColorSet.primary300, newMessageBackground: UIColor = SBUColorSet.background50.withAlphaComponent(0.96), newMessageHighlighted: UIColor = SBUColorSet.background100.withAlphaComponent(0.96), newMessageButtonTintColor: UIColor = SBUColorSet.ondark01, newMessageButtonBackground: UIColor = SBUColorSet.primary300, newMessageButtonHighlighted: UIColor = SBUColorSet.primary400, scrollBottomButtonIconColor: UIColor = SBUColorSet.primary300, scrollBottomButtonBackground: UIColor = SBUColorSet.background50.withAlphaComponent(0.96), scrollBottomButtonHighlighted: UIColor = SBUColorSet.background100.withAlphaComponent(0.96), titleOnlineStateColor: UIColor = SBUColorSet.secondary300, titleColor: UIColor = SBUColorSet.onlight01, titleFont: UIFont = SBUFontSet.h2, titleStatusColor: UIColor = SBUColorSet.onlight03, titleStatusFont: UIFont = SBUFontSet.caption2, menuTitleFont: UIFont = SBUFontSet.subtitle2, userPlaceholderBackgroundColor: UIColor = SBUColorSet.background300, userPlaceholderTintColor: UIColor = SBUColorSet.ondark01, reactionBoxBackgroundColor: UIColor = SBUColorSet.background50, reactionBoxBorderLineColor: UIColor = SBUColorSet.background100, reactionBoxEmojiCountColor: UIColor = SBUColorSet.onlight01, reactionBoxEmojiBackgroundColor: UIColor = SBUColorSet.background100, reactionBoxSelectedEmojiBackgroundColor: UIColor = SBUColorSet.primary100, reactionBoxEmojiCountFont: UIFont = SBUFontSet.caption4, emojiCountColor: UIColor = SBUColorSet.onlight02, emojiSelectedCountColor: UIColor = SBUColorSet.primary300, emojiSelectedUnderlineColor: UIColor = SBUColorSet.primary300, emojiCountFont: UIFont = SBUFontSet.button3, reactionMenuLineColor: UIColor = SBUColorSet.ondark04, emojiListSelectedBackgroundColor: UIColor = SBUColorSet.primary100, addReactionTintColor: UIColor = SBUColorSet.onlight03, channelTypeSelectorItemTintColor: UIColor = SBUColorSet.primary300, channelTypeSelectorItemTextColor: UIColor = SBUColorSet.onlight01, channelTypeSelectorItemFont: UIFont = SBUFontSet.caption2, broadcastIconBackgroundColor: UIColor = SBUColorSet.secondary300, broadcastIconTintColor: UIColor = SBUColorSet.ondark01, barItemTintColor: UIColor = SBUColorSet.primary300, loadingBackgroundColor: UIColor = .clear, loadingPopupBackgroundColor: UIColor = .clear, loadingFont: UIFont = SBUFontSet.subtitle2, loadingTextColor: UIColor = SBUColorSet.ondark01, loadingSpinnerColor: UIColor = SBUColorSet.primary300) { fatalError() }
    public var emptyViewBackgroundColor: UIColor
    public var emptyViewStatusFont: UIFont
    public var emptyViewStatusTintColor: UIColor
    public var emptyViewRetryButtonTintColor: UIColor
    public var emptyViewRetryButtonFont: UIFont
    public var alertTitleColor: UIColor
    public var alertTitleFont: UIFont
    public var alertDetailColor: UIColor
    public var alertDetailFont: UIFont
    public var alertPlaceholderColor: UIColor
    public var alertButtonColor: UIColor
    public var alertErrorColor: UIColor
    public var alertButtonFont: UIFont
    public var alertTextFieldBackgroundColor: UIColor
    public var alertTextFieldTintColor: UIColor
    public var alertTextFieldFont: UIFont
    public var actionSheetTextFont: UIFont
    public var actionSheetTextColor: UIColor
    public var actionSheetSubTextFont: UIFont
    public var actionSheetSubTextColor: UIColor
    public var actionSheetItemColor: UIColor
    public var actionSheetErrorColor: UIColor
    public var actionSheetButtonFont: UIFont
    public var actionSheetDisabledColor: UIColor
    public var newMessageFont: UIFont
    public var newMessageTintColor: UIColor
    public var newMessageBackground: UIColor
    public var newMessageHighlighted: UIColor
    public var newMessageButtonTintColor: UIColor
    public var newMessageButtonBackground: UIColor
    public var newMessageButtonHighlighted: UIColor
    public var scrollBottomButtonIconColor: UIColor
    public var scrollBottomButtonBackground: UIColor
    public var scrollBottomButtonHighlighted: UIColor
    public var titleOnlineStateColor: UIColor
    public var titleColor: UIColor
    public var titleFont: UIFont
    public var titleStatusColor: UIColor
    public var titleStatusFont: UIFont
    public var menuTitleFont: UIFont
    public var overlayColor: UIColor
    public var backgroundColor: UIColor
    public var highlightedColor: UIColor
    public var buttonTextColor: UIColor
    public var separatorColor: UIColor
    public var shadowColor: UIColor
    public var closeBarButtonTintColor: UIColor
    public var userPlaceholderBackgroundColor: UIColor
    public var userPlaceholderTintColor: UIColor
    public var reactionBoxBackgroundColor: UIColor
    public var reactionBoxBorderLineColor: UIColor
    public var reactionBoxEmojiCountColor: UIColor
    public var reactionBoxEmojiBackgroundColor: UIColor
    public var reactionBoxSelectedEmojiBackgroundColor: UIColor
    public var reactionBoxEmojiCountFont: UIFont
    public var emojiCountColor: UIColor
    public var emojiSelectedCountColor: UIColor
    public var emojiSelectedUnderlineColor: UIColor
    public var emojiCountFont: UIFont
    public var emojiListSelectedBackgroundColor: UIColor
    public var reactionMenuLineColor: UIColor
    public var addReactionTintColor: UIColor
    public var channelTypeSelectorItemTintColor: UIColor
    public var channelTypeSelectorItemTextColor: UIColor
    public var channelTypeSelectorItemFont: UIFont
    public var broadcastIconBackgroundColor: UIColor
    public var broadcastIconTintColor: UIColor
    public var barItemTintColor: UIColor
    public var loadingBackgroundColor: UIColor
    public var loadingPopupBackgroundColor: UIColor
    public var loadingFont: UIFont
    public var loadingTextColor: UIColor
    public var loadingSpinnerColor: UIColor
}

public class SBUFontSet: NSObject {
    public static var h1: UIFont
    public static var h2: UIFont
    public static var h3: UIFont
    public static var body1: UIFont
    public static var body2: UIFont
    public static var body3: UIFont
    public static var button1: UIFont
    public static var button2: UIFont
    public static var button3: UIFont
    public static var caption1: UIFont
    public static var caption2: UIFont
    public static var caption3: UIFont
    public static var caption4: UIFont
    public static var subtitle1: UIFont
    public static var subtitle2: UIFont
    public override init() { fatalError() }
}

public class SBUIconSet: NSObject {
    public static var iconAdd: UIImage
    public static var iconBack: UIImage
    public static var iconBan: UIImage
    public static var iconBroadcast: UIImage
    public static var iconCamera: UIImage
    public static var iconChat: UIImage
    public static var iconCheckboxChecked: UIImage
    public static var iconCheckboxUnchecked: UIImage
    public static var iconChevronDown: UIImage
    public static var iconChevronRight: UIImage
    public static var iconClose: UIImage
    public static var iconCopy: UIImage
    public static var iconCreate: UIImage
    public static var iconDelete: UIImage
    public static var iconDocument: UIImage
    public static var iconDone: UIImage
    public static var iconDoneAll: UIImage
    public static var iconDownload: UIImage
    public static var iconEdit: UIImage
    public static var iconEmojiMore: UIImage
    public static var iconError: UIImage
    public static var iconFileAudio: UIImage
    public static var iconFileDocument: UIImage
    public static var iconFreeze: UIImage
    public static var iconGif: UIImage
    public static var iconInfo: UIImage
    public static var iconLeave: UIImage
    public static var iconMembers: UIImage
    public static var iconMessage: UIImage
    public static var iconModerations: UIImage
    public static var iconMore: UIImage
    public static var iconMute: UIImage
    public static var iconNotificationFilled: UIImage
    public static var iconNotificationOffFilled: UIImage
    public static var iconNotifications: UIImage
    public static var iconOperator: UIImage
    public static var iconPhoto: UIImage
    public static var iconPlay: UIImage
    public static var iconPlus: UIImage
    public static var iconQuestion: UIImage
    public static var iconRefresh: UIImage
    public static var iconRemove: UIImage
    public static var iconSearch: UIImage
    public static var iconSend: UIImage
    public static var iconSpinner: UIImage
    public static var iconSupergroup: UIImage
    public static var iconThumbnailNone: UIImage
    public static var iconUser: UIImage
    public static var iconReply: UIImage
    public static var iconReplied: UIImage
    public static func restoreDefaultIcons() { fatalError() }
    public override init() { fatalError() }
}

public class SBUMessageCellTheme: NSObject {
    public static var light: SBUMessageCellTheme { get }
    public static var dark: SBUMessageCellTheme { get }
    public static var overlay: SBUMessageCellTheme { get }
    public init(backgroundColor: UIColor = SBUColorSet.background50, leftBackgroundColor: UIColor = SBUColorSet.background100, leftPressedBackgroundColor: UIColor = SBUColorSet.primary100, rightBackgroundColor: UIColor = SBUColorSet.primary300, rightPressedBackgroundColor: UIColor = SBUColorSet.primary400, openChannelBackgroundColor: UIColor = .clear, openChannelPressedBackgroundColor: UIColor = SBUColorSet.background100, dateFont: UIFont = SBUFontSet.caption1, dateTextColor: UIColor = SBUColorSet.ondark01, dateBackgroundColor: UIColor = SBUColorSet.overlay02, userPlaceholderBackgroundColor: UIColor = SBUColorSet.background300, userPlaceholderTintColor: UIColor = SBUColorSet.ondark01, userNameFont: UIFont = SBUFontSet.caption1, userNameTextColor: UIColor = SBUColorSet.onlight02, currentUserNameTextColor: UIColor = SBUColorSet.secondary300, timeFont: UIFont = SBUFontSet.caption4, timeTextColor: UIColor = SBUColorSet.onlight03, pendingStateColor: UIColor = SBUColorSet.primary300, failedStateColor: UIColor = SBUColorSet.error300, succeededStateColor: UIColor = SBUColorSet.onlight03, readReceiptStateColor: UIColor = SBUColorSet.secondary300, deliveryReceiptStateColor: UIColor = SBUColorSet.onlight03, userMessageFont: UIFont = SBUFontSet.body3, userMessageLeftTextColor: UIColor = SBUColorSet.onlight01, userMessageLeftEditTextColor: UIColor = SBUColorSet.onlight02, userMessageLeftHighlightTextColor: UIColor = SBUColorSet.onlight01, userMessageRightTextColor: UIColor = SBUColorSet.ondark01, userMessageRightEditTextColor: UIColor = SBUColorSet.ondark02, userMessageRightHighlightTextColor: UIColor = SBUColorSet.onlight01, fileIconBackgroundColor: UIColor = SBUColorSet.background50, fileImageBackgroundColor: UIColor = SBUColorSet.ondark01, fileImageIconColor: UIColor = SBUColorSet.onlight02, fileIconColor: UIColor = SBUColorSet.primary300, fileMessageNameFont: UIFont = SBUFontSet.body3, fileMessageLeftTextColor: UIColor = SBUColorSet.onlight01, fileMessageRightTextColor: UIColor = SBUColorSet.ondark01, fileMessagePlaceholderColor: UIColor = SBUColorSet.onlight02, adminMessageFont: UIFont = SBUFontSet.caption2, adminMessageTextColor: UIColor = SBUColorSet.onlight02, unknownMessageDescFont: UIFont = SBUFontSet.body3, unknownMessageDescTextColor: UIColor = SBUColorSet.onlight03, ogTitleFont: UIFont = SBUFontSet.body2, ogTitleColor: UIColor = SBUColorSet.onlight01, ogDescriptionFont: UIFont = SBUFontSet.caption2, ogDescriptionColor: UIColor = SBUColorSet.onlight01, ogURLAddressFont: UIFont = SBUFontSet.caption2, ogURLAddressColor: UIColor = SBUColorSet.onlight02, linkColor: UIColor = SBUColorSet.primary300, contentBackgroundColor: UIColor = SBUColorSet.background100, pressedContentBackgroundColor: UIColor = SBUColorSet.background300, quotedMessageBackgroundColor: UIColor = SBUColorSet.background100.withAlphaComponent(0.5), quotedFileMessageThumbnailColor: UIColor = SBUColorSet.onlight02, quotedMessageTextColor: UIColor = SBUColorSet.onlight03, quotedMessageTextFont: UIFont = SBUFontSet.body3, repliedIconColor: UIColor = SBUColorSet.onlight03, repliedToTextColor: UIColor = SBUColorSet.onlight03, repliedToTextFont: UIFont = SBUFontSet.caption1) { fatalError() }
    public var backgroundColor: UIColor
    public var leftBackgroundColor: UIColor
    public var leftPressedBackgroundColor: UIColor
    public var rightBackgroundColor: UIColor
    public var rightPressedBackgroundColor: UIColor
    public var openChannelBackgroundColor: UIColor
    public var openChannelPressedBackgroundColor: UIColor
    public var dateFont: UIFont
    public var dateTextColor: UIColor
    public var dateBackgroundColor: UIColor
    public var userPlaceholderBackgroundColor: UIColor
    public var userPlaceholderTintColor: UIColor
    public var userNameFont: UIFont
    public var userNameTextColor: UIColor
    public var currentUserNameTextColor: UIColor
    public var timeFont: UIFont
    public var timeTextColor: UIColor
    public var pendingStateColor: UIColor
    public var failedStateColor: UIColor
    public var succeededStateColor: UIColor
    public var readReceiptStateColor: UIColor
    public var deliveryReceiptStateColor: UIColor
    public var contentBackgroundColor: UIColor
    public var pressedContentBackgroundColor: UIColor
    public var userMessageFont: UIFont
    public var userMessageLeftTextColor: UIColor
    public var userMessageLeftEditTextColor: UIColor
    public var userMessageRightTextColor: UIColor
    public var userMessageRightEditTextColor: UIColor
    public var fileIconBackgroundColor: UIColor
    public var fileIconColor: UIColor
    public var fileImageBackgroundColor: UIColor
    public var fileImageIconColor: UIColor
    public var fileMessageNameFont: UIFont
    public var fileMessageLeftTextColor: UIColor
    public var fileMessageRightTextColor: UIColor
    public var fileMessagePlaceholderColor: UIColor
    public var adminMessageFont: UIFont
    public var adminMessageTextColor: UIColor
    public var unknownMessageDescFont: UIFont
    public var unknownMessageDescTextColor: UIColor
    public var messageLeftHighlightTextColor: UIColor
    public var messageRightHighlightTextColor: UIColor
    public var ogTitleFont: UIFont
    public var ogTitleColor: UIColor
    public var ogDescriptionFont: UIFont
    public var ogDescriptionColor: UIColor
    public var ogURLAddressFont: UIFont
    public var ogURLAddressColor: UIColor
    public var linkColor: UIColor
    public var quotedMessageTextFont: UIFont
    public var repliedToTextFont: UIFont
    public var quotedMessageBackgroundColor: UIColor
    public var quotedFileMessageThumbnailColor: UIColor
    public var quotedMessageTextColor: UIColor
    public var repliedIconColor: UIColor
    public var repliedToTextColor: UIColor
}

public class SBUMessageInputTheme: NSObject {
    public static var light: SBUMessageInputTheme { get }
    public static var dark: SBUMessageInputTheme { get }
    public static var overlay: SBUMessageInputTheme { get }
    public init(backgroundColor: UIColor = SBUColorSet.background50, textFieldBackgroundColor: UIColor = SBUColorSet.background100, textFieldPlaceholderColor: UIColor = SBUColorSet.onlight03, textFieldPlaceholderFont: UIFont = SBUFontSet.body3, textFieldDisabledColor: UIColor = SBUColorSet.onlight04, textFieldTintColor: UIColor = SBUColorSet.primary300, textFieldTextColor: UIColor = SBUColorSet.onlight01, textFieldBorderColor: UIColor = SBUColorSet.background100, buttonTintColor: UIColor = SBUColorSet.primary300, buttonDisabledTintColor: UIColor = SBUColorSet.onlight04, cancelButtonFont: UIFont = SBUFontSet.button2, saveButtonFont: UIFont = SBUFontSet.button2, saveButtonTextColor: UIColor = SBUColorSet.ondark01, channelViewDividerColor: UIColor = SBUColorSet.onlight04, quotedFileMessageThumbnailBackgroundColor: UIColor = SBUColorSet.background100, quotedFileMessageThumbnailTintColor: UIColor = SBUColorSet.onlight02, replyToTextColor: UIColor = SBUColorSet.onlight01, replyToTextFont: UIFont = SBUFontSet.caption1, quotedMessageTextColor: UIColor = SBUColorSet.onlight03, quotedMessageTextFont: UIFont = SBUFontSet.caption2, closeReplyButtonColor: UIColor = SBUColorSet.onlight02) { fatalError() }
    public var backgroundColor: UIColor
    public var textFieldBackgroundColor: UIColor
    public var textFieldPlaceholderColor: UIColor
    public var textFieldPlaceholderFont: UIFont
    public var textFieldDisabledColor: UIColor
    public var textFieldTintColor: UIColor
    public var textFieldTextColor: UIColor
    public var textFieldBorderColor: UIColor
    public var buttonTintColor: UIColor
    public var buttonDisabledTintColor: UIColor
    public var cancelButtonFont: UIFont
    public var saveButtonFont: UIFont
    public var saveButtonTextColor: UIColor
    public var channelViewDividerColor: UIColor
    public var quotedFileMessageThumbnailBackgroundColor: UIColor
    public var quotedFileMessageThumbnailTintColor: UIColor
    public var replyToTextColor: UIColor
    public var replyToTextFont: UIFont
    public var quotedMessageTextColor: UIColor
    public var quotedMessageTextFont: UIFont
    public var closeReplyButtonColor: UIColor
}

public class SBUMessageSearchResultCellTheme: NSObject {
    public static var light: SBUMessageSearchResultCellTheme { get }
    public static var dark: SBUMessageSearchResultCellTheme { get }
    public var backgroundColor: UIColor
    public var titleFont: UIFont
    public var titleTextColor: UIColor
    public var descriptionFont: UIFont
    public var descriptionTextColor: UIColor
    public var updatedAtFont: UIFont
    public var updatedAtTextColor: UIColor
    public var fileMessageFont: UIFont
    public var fileMessageTextColor: UIColor
    public var fileMessageIconBackgroundColor: UIColor
    public var fileMessageIconTintColor: UIColor
    public var separatorLineColor: UIColor
    public init(backgroundColor: UIColor = SBUColorSet.background50, titleFont: UIFont = SBUFontSet.subtitle1, titleTextColor: UIColor = SBUColorSet.onlight01, descriptionFont: UIFont = SBUFontSet.body3, descriptionTextColor: UIColor = SBUColorSet.onlight03, updatedAtFont: UIFont = SBUFontSet.caption2, updatedAtTextColor: UIColor = SBUColorSet.onlight02, fileMessageFont: UIFont = SBUFontSet.body3, fileMessageTextColor: UIColor = SBUColorSet.onlight01, fileMessageIconBackgroundColor: UIColor = SBUColorSet.background100, fileMessageIconTinkColor: UIColor = SBUColorSet.primary300, separatorLineColor: UIColor = SBUColorSet.onlight04) { fatalError() }
}

public class SBUMessageSearchTheme: NSObject {
    public static var light: SBUMessageSearchTheme { get }
    public static var dark: SBUMessageSearchTheme { get }
    public var statusBarStyle: UIStatusBarStyle
    public var navigationBarStyle: UIBarStyle
    public var navigationBarTintColor: UIColor
    public var navigationBarShadowColor: UIColor
    public var backgroundColor: UIColor
    public var searchTextColor: UIColor
    public var searchTextFont: UIFont
    public var searchTextBackgroundColor: UIColor
    public var searchPlaceholderColor: UIColor
    public var searchIconTintColor: UIColor
    public var clearIconTintColor: UIColor
    public var cancelButtonTintColor: UIColor
    public init(statusBarStyle: UIStatusBarStyle = .default, navigationBarStyle: UIBarStyle = .default, navigationBarTintColor: UIColor = SBUColorSet.background50, navigationBarShadowColor: UIColor = SBUColorSet.onlight04, backgroundColor: UIColor = SBUColorSet.background50, searchTextColor: UIColor = SBUColorSet.onlight01, searchTextFont: UIFont = SBUFontSet.body3, searchTextBackgroundColor: UIColor = SBUColorSet.background100, searchPlaceholderColor: UIColor = SBUColorSet.onlight03, searchIconTintColor: UIColor = SBUColorSet.onlight03, clearIconTintColor: UIColor = SBUColorSet.onlight03, cancelButtonTintColor: UIColor = SBUColorSet.primary300) { fatalError() }
}

public class SBUOverlayTheme: NSObject {
    public init(channelTheme: SBUChannelTheme = .overlay, messageInputTheme: SBUMessageInputTheme = .overlay, messageCellTheme: SBUMessageCellTheme = .overlay, componentTheme: SBUComponentTheme = .overlay) { fatalError() }
    public convenience override init() { fatalError() }
    public var channelTheme: SBUChannelTheme
    public var messageInputTheme: SBUMessageInputTheme
    public var messageCellTheme: SBUMessageCellTheme
    public var componentTheme: SBUComponentTheme
}

public class SBUTheme: NSObject {
    public init(channelListTheme: SBUChannelListTheme = .light, channelCellTheme: SBUChannelCellTheme = .light, channelTheme: SBUChannelTheme = .light, messageInputTheme: SBUMessageInputTheme = .light, messageCellTheme: SBUMessageCellTheme = .light, userListTheme: SBUUserListTheme = .light, userCellTheme: SBUUserCellTheme = .light, channelSettingsTheme: SBUChannelSettingsTheme = .light, userProfileTheme: SBUUserProfileTheme = .light, componentTheme: SBUComponentTheme = .light, overlayTheme: SBUOverlayTheme = .init(), messageSearchTheme: SBUMessageSearchTheme = .light, messageSearchResultCellTheme: SBUMessageSearchResultCellTheme = .light) { fatalError() }
    public static func set(theme: SBUTheme) { fatalError() }
    public static func setChannelList(channelListTheme: SBUChannelListTheme, channelCellTheme: SBUChannelCellTheme) { fatalError() }
    public static func setChannel(channelTheme: SBUChannelTheme, messageCellTheme: SBUMessageCellTheme, messageInputTheme: SBUMessageInputTheme, componentTheme: SBUComponentTheme) { fatalError() }
    public static func setUserList(userListTheme: SBUUserListTheme, userCellTheme: SBUUserCellTheme) { fatalError() }
    public static func setChannelSettings(channelSettingsTheme: SBUChannelSettingsTheme) { fatalError() }
    public static func setUserProfile(userProfileTheme: SBUUserProfileTheme) { fatalError() }
    public static var dark: SBUTheme { get }
    public static var light: SBUTheme { get }
    public static var channelListTheme: SBUChannelListTheme
    public static var channelCellTheme: SBUChannelCellTheme
    public static var channelTheme: SBUChannelTheme
    public static var messageInputTheme: SBUMessageInputTheme
    public static var messageCellTheme: SBUMessageCellTheme
    public static var userListTheme: SBUUserListTheme
    public static var userCellTheme: SBUUserCellTheme
    public static var channelSettingsTheme: SBUChannelSettingsTheme
    public static var userProfileTheme: SBUUserProfileTheme
    public static var componentTheme: SBUComponentTheme
    public static var overlayTheme: SBUOverlayTheme
    public static var messageSearchTheme: SBUMessageSearchTheme
    public static var messageSearchResultCellTheme: SBUMessageSearchResultCellTheme
}

public class SBUUserCellTheme: NSObject {
    public static var light: SBUUserCellTheme { get }
    public static var dark: SBUUserCellTheme { get }
    public init(backgroundColor: UIColor = SBUColorSet.background50, checkboxOnColor: UIColor = SBUColorSet.primary300, checkboxOffColor: UIColor = SBUColorSet.background300, userNameTextColor: UIColor = SBUColorSet.onlight01, userNameFont: UIFont = SBUFontSet.subtitle2, userPlaceholderBackgroundColor: UIColor = SBUColorSet.background300, userPlaceholderTintColor: UIColor = SBUColorSet.ondark01, mutedStateBackgroundColor: UIColor = SBUColorSet.primary300.withAlphaComponent(0.6), mutedStateIconColor: UIColor = SBUColorSet.ondark01, subInfoTextColor: UIColor = SBUColorSet.onlight02, subInfoFont: UIFont = SBUFontSet.body2, moreButtonColor: UIColor = SBUColorSet.onlight01, moreButtonDisabledColor: UIColor = SBUColorSet.onlight04, separateColor: UIColor = SBUColorSet.onlight04) { fatalError() }
    public var backgroundColor: UIColor
    public var checkboxOnColor: UIColor
    public var checkboxOffColor: UIColor
    public var userNameTextColor: UIColor
    public var userNameFont: UIFont
    public var userPlaceholderBackgroundColor: UIColor
    public var userPlaceholderTintColor: UIColor
    public var mutedStateBackgroundColor: UIColor
    public var mutedStateIconColor: UIColor
    public var subInfoTextColor: UIColor
    public var subInfoFont: UIFont
    public var moreButtonColor: UIColor
    public var moreButtonDisabledColor: UIColor
    public var separateColor: UIColor
}

public class SBUUserListTheme: NSObject {
    public static var light: SBUUserListTheme { get }
    public static var dark: SBUUserListTheme { get }
    public init(statusBarStyle: UIStatusBarStyle = .default, navigationBarTintColor: UIColor = SBUColorSet.background50, navigationShadowColor: UIColor = SBUColorSet.onlight04, leftBarButtonTintColor: UIColor = SBUColorSet.primary300, rightBarButtonTintColor: UIColor = SBUColorSet.onlight04, rightBarButtonSelectedTintColor: UIColor = SBUColorSet.primary300, barButtonTintColor: UIColor = SBUColorSet.primary300, barButtonDisabledTintColor: UIColor = SBUColorSet.onlight04, backgroundColor: UIColor = SBUColorSet.background50, coverImageTintColor: UIColor = SBUColorSet.ondark01, coverImageBackgroundColor: UIColor = SBUColorSet.background300, itemTextColor: UIColor = SBUColorSet.onlight01, itemColor: UIColor = SBUColorSet.primary300, removeColor: UIColor = SBUColorSet.error300, placeholderTintColor: UIColor = SBUColorSet.onlight03, textfieldTextColor: UIColor = SBUColorSet.onlight01) { fatalError() }
    public var statusBarStyle: UIStatusBarStyle
    public var navigationBarTintColor: UIColor
    public var navigationShadowColor: UIColor
    public var leftBarButtonTintColor: UIColor
    public var rightBarButtonTintColor: UIColor
    public var rightBarButtonSelectedTintColor: UIColor
    public var barButtonTintColor: UIColor
    public var barButtonDisabledTintColor: UIColor
    public var backgroundColor: UIColor
    public var coverImageTintColor: UIColor
    public var coverImageBackgroundColor: UIColor
    public var itemTextColor: UIColor
    public var itemColor: UIColor
    public var removeColor: UIColor
    public var placeholderTintColor: UIColor
    public var textfieldTextColor: UIColor
}

public class SBUUserProfileTheme: NSObject {
    public static var light: SBUUserProfileTheme { get }
    public static var dark: SBUUserProfileTheme { get }
    public init(statusBarStyle: UIStatusBarStyle = .default, overlayColor: UIColor = SBUColorSet.overlay02, backgroundColor: UIColor = SBUColorSet.background50, userPlaceholderBackgroundColor: UIColor = SBUColorSet.background300, userPlaceholderTintColor: UIColor = SBUColorSet.ondark01, usernameTextColor: UIColor = SBUColorSet.onlight01, usernameFont: UIFont = SBUFontSet.h1, userRoleTextColor: UIColor = SBUColorSet.onlight02, userRoleFont: UIFont = SBUFontSet.body3, largeItemTintColor: UIColor = SBUColorSet.onlight01, largeItemFont: UIFont = SBUFontSet.button2, largeItemBackgroundColor: UIColor = SBUColorSet.background50, largeItemHighlightedColor: UIColor = SBUColorSet.background100, itemFont: UIFont = SBUFontSet.caption1, itemBackgroundColor: UIColor = SBUColorSet.background400, itemSelectedBackgroundColor: UIColor = SBUColorSet.primary300, itemTintColor: UIColor = SBUColorSet.onlight01, itemSelectedTintColor: UIColor = SBUColorSet.ondark01, itemHighlightedTintColor: UIColor = SBUColorSet.error300, separatorColor: UIColor = SBUColorSet.onlight04, informationTitleColor: UIColor = SBUColorSet.onlight02, informationTitleFont: UIFont = SBUFontSet.body2, informationDesctiptionColor: UIColor = SBUColorSet.onlight01, informationDesctiptionFont: UIFont = SBUFontSet.body3) { fatalError() }
    public var statusBarStyle: UIStatusBarStyle
    public var overlayColor: UIColor
    public var backgroundColor: UIColor
    public var userPlaceholderBackgroundColor: UIColor
    public var userPlaceholderTintColor: UIColor
    public var usernameTextColor: UIColor
    public var usernameFont: UIFont
    public var userRoleTextColor: UIColor
    public var userRoleFont: UIFont
    public var largeItemTintColor: UIColor
    public var largeItemFont: UIFont
    public var largeItemBackgroundColor: UIColor
    public var largeItemHighlightedColor: UIColor
    public var itemFont: UIFont
    public var itemBackgroundColor: UIColor
    public var itemSelectedBackgroundColor: UIColor
    public var itemTintColor: UIColor
    public var itemSelectedTintColor: UIColor
    public var itemHighlightedTintColor: UIColor
    public var separatorColor: UIColor
    public var informationTitleColor: UIColor
    public var informationTitleFont: UIFont
    public var informationDesctiptionColor: UIColor
    public var informationDesctiptionFont: UIFont
}
