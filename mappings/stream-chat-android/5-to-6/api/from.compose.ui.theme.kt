package io.getstream.chat.android.compose.ui.theme

import androidx.compose.material.ripple.RippleTheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.Dp
import com.getstream.sdk.chat.utils.DateFormatter
import io.getstream.chat.android.common.MessageOptionsUserReactionAlignment
import io.getstream.chat.android.compose.ui.attachments.AttachmentFactory
import io.getstream.chat.android.compose.ui.attachments.preview.handler.AttachmentPreviewHandler
import io.getstream.chat.android.compose.ui.messages.attachments.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.compose.ui.util.ChannelNameFormatter
import io.getstream.chat.android.compose.ui.util.MessageAlignmentProvider
import io.getstream.chat.android.compose.ui.util.MessagePreviewFormatter
import io.getstream.chat.android.compose.ui.util.ReactionIconFactory
import io.getstream.chat.android.compose.ui.util.StreamCoilImageLoaderFactory

object ChatTheme {
    val colors: StreamColors
    val dimens: StreamDimens
    val typography: StreamTypography
    val shapes: StreamShapes
    val attachmentFactories: List<AttachmentFactory>
    val attachmentPreviewHandlers: List<AttachmentPreviewHandler>
    val quotedAttachmentFactories: List<AttachmentFactory>
    val reactionIconFactory: ReactionIconFactory
    val dateFormatter: DateFormatter
    val channelNameFormatter: ChannelNameFormatter
    val messagePreviewFormatter: MessagePreviewFormatter
    val messageAlignmentProvider: MessageAlignmentProvider
    val messageOptionsUserReactionAlignment: MessageOptionsUserReactionAlignment
    val attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory>
    val ownMessageTheme: MessageTheme
    val otherMessageTheme: MessageTheme
    val messageDateSeparatorTheme: MessageDateSeparatorTheme
    val autoTranslationEnabled: Boolean
}

class MessageDateSeparatorTheme(val textStyle: TextStyle, val backgroundColor: Color) {
    companion object {
        fun defaultTheme(typography: StreamTypography = TODO(), colors: StreamColors = TODO()): MessageDateSeparatorTheme
    }
}

data class MessageTheme(
    val textStyle: TextStyle,
    val backgroundColor: Color,
    val quotedTextStyle: TextStyle,
    val quotedBackgroundColor: Color,
    val deletedBackgroundColor: Color,
) {
    companion object {
        fun defaultOwnTheme(typography: StreamTypography = TODO(), colors: StreamColors = TODO()): MessageTheme
        fun defaultOtherTheme(typography: StreamTypography = TODO(), colors: StreamColors = TODO()): MessageTheme
    }
}

data class StreamColors(
    val textHighEmphasis: Color,
    val textHighEmphasisInverse: Color,
    val textLowEmphasis: Color,
    val disabled: Color,
    val borders: Color,
    val inputBackground: Color,
    val appBackground: Color,
    val barsBackground: Color,
    val linkBackground: Color,
    val overlay: Color,
    val overlayDark: Color,
    val primaryAccent: Color,
    val errorAccent: Color,
    val infoAccent: Color,
    val highlight: Color,
    val ownMessagesBackground: Color,
    val otherMessagesBackground: Color,
    val deletedMessagesBackground: Color,
    val giphyMessageBackground: Color,
    val threadSeparatorGradientStart: Color,
    val threadSeparatorGradientEnd: Color,
    val ownMessageText: Color = TODO(),
    val otherMessageText: Color = TODO(),
    val ownMessageQuotedBackground: Color = TODO(),
    val otherMessageQuotedBackground: Color = TODO(),
    val ownMessageQuotedText: Color = TODO(),
    val otherMessageQuotedText: Color = TODO(),
) {
    companion object {
        fun defaultColors(): StreamColors
        fun defaultDarkColors(): StreamColors
    }
}

data class StreamDimens(
    val channelItemVerticalPadding: Dp,
    val channelItemHorizontalPadding: Dp,
    val channelAvatarSize: Dp,
    val selectedChannelMenuUserItemWidth: Dp,
    val selectedChannelMenuUserItemHorizontalPadding: Dp,
    val selectedChannelMenuUserItemAvatarSize: Dp,
    val attachmentsContentImageWidth: Dp,
    val attachmentsContentImageGridSpacing: Dp,
    val attachmentsContentGiphyWidth: Dp,
    val attachmentsContentGiphyHeight: Dp,
    val attachmentsContentLinkWidth: Dp,
    val attachmentsContentFileWidth: Dp,
    val attachmentsContentFileUploadWidth: Dp,
    val threadSeparatorVerticalPadding: Dp,
    val threadSeparatorTextVerticalPadding: Dp,
    val messageOptionsItemHeight: Dp,
    val suggestionListMaxHeight: Dp,
    val suggestionListPadding: Dp,
    val suggestionListElevation: Dp,
    val mentionSuggestionItemHorizontalPadding: Dp,
    val mentionSuggestionItemVerticalPadding: Dp,
    val mentionSuggestionItemAvatarSize: Dp,
    val commandSuggestionItemHorizontalPadding: Dp,
    val commandSuggestionItemVerticalPadding: Dp,
    val commandSuggestionItemIconSize: Dp,
    val threadParticipantItemSize: Dp,
    val userReactionsMaxHeight: Dp,
    val userReactionItemWidth: Dp,
    val userReactionItemAvatarSize: Dp,
    val userReactionItemIconSize: Dp,
    val reactionOptionItemIconSize: Dp,
    val headerElevation: Dp,
    val messageItemMaxWidth: Dp,
    val quotedMessageTextVerticalPadding: Dp,
    val quotedMessageTextHorizontalPadding: Dp,
    val quotedMessageAttachmentPreviewSize: Dp,
    val quotedMessageAttachmentTopPadding: Dp,
    val quotedMessageAttachmentBottomPadding: Dp,
    val quotedMessageAttachmentStartPadding: Dp,
    val quotedMessageAttachmentEndPadding: Dp,
    val groupAvatarInitialsXOffset: Dp,
    val groupAvatarInitialsYOffset: Dp,
    val attachmentsContentImageMaxHeight: Dp,
    val attachmentsContentGiphyMaxWidth: Dp = TODO(),
    val attachmentsContentGiphyMaxHeight: Dp = TODO(),
) {
    companion object {
        fun defaultDimens(): StreamDimens
    }
}

data class StreamShapes(
    val avatar: Shape,
    val myMessageBubble: Shape,
    val otherMessageBubble: Shape,
    val inputField: Shape,
    val attachment: Shape,
    val imageThumbnail: Shape,
    val bottomSheet: Shape,
    val suggestionList: Shape,
    val attachmentSiteLabel: Shape,
    val header: Shape,
    val quotedAttachment: Shape,
) {
    companion object {
        fun defaultShapes(): StreamShapes
    }
}

data class StreamTypography(
    val title1: TextStyle,
    val title3: TextStyle,
    val title3Bold: TextStyle,
    val body: TextStyle,
    val bodyItalic: TextStyle,
    val bodyBold: TextStyle,
    val footnote: TextStyle,
    val footnoteItalic: TextStyle,
    val footnoteBold: TextStyle,
    val captionBold: TextStyle,
    val tabBar: TextStyle,
    val singleEmoji: TextStyle,
    val emojiOnly: TextStyle,
) {
    companion object {
        fun defaultTypography(fontFamily: FontFamily? = TODO()): StreamTypography
    }
}

fun ChatTheme(
    isInDarkMode: Boolean = TODO(),
    autoTranslationEnabled: Boolean = TODO(),
    colors: StreamColors = TODO(),
    dimens: StreamDimens = TODO(),
    typography: StreamTypography = TODO(),
    shapes: StreamShapes = TODO(),
    rippleTheme: RippleTheme = TODO(),
    attachmentFactories: List<AttachmentFactory> = TODO(),
    attachmentPreviewHandlers: List<AttachmentPreviewHandler> = TODO(),
    quotedAttachmentFactories: List<AttachmentFactory> = TODO(),
    reactionIconFactory: ReactionIconFactory = TODO(),
    dateFormatter: DateFormatter = TODO(),
    channelNameFormatter: ChannelNameFormatter = TODO(),
    messagePreviewFormatter: MessagePreviewFormatter = TODO(),
    imageLoaderFactory: StreamCoilImageLoaderFactory = TODO(),
    messageAlignmentProvider: MessageAlignmentProvider = TODO(),
    messageOptionsUserReactionAlignment: MessageOptionsUserReactionAlignment = TODO(),
    attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory> = TODO(),
    ownMessageTheme: MessageTheme = TODO(),
    otherMessageTheme: MessageTheme = TODO(),
    messageDateSeparatorTheme: MessageDateSeparatorTheme = TODO(),
    content: () -> Unit,
)
