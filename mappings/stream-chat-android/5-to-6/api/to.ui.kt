package io.getstream.chat.android.ui

import io.getstream.chat.android.ui.common.helper.DateFormatter
import io.getstream.chat.android.ui.common.helper.ImageHeadersProvider
import io.getstream.chat.android.ui.common.images.resizing.StreamCdnImageResizing
import io.getstream.chat.android.ui.common.utils.ChannelNameFormatter
import io.getstream.chat.android.ui.feature.messages.composer.attachment.preview.AttachmentPreviewFactoryManager
import io.getstream.chat.android.ui.feature.messages.list.adapter.viewholder.attachment.AttachmentFactoryManager
import io.getstream.chat.android.ui.feature.messages.list.adapter.viewholder.attachment.QuotedAttachmentFactoryManager
import io.getstream.chat.android.ui.font.ChatFonts
import io.getstream.chat.android.ui.font.ChatStyle
import io.getstream.chat.android.ui.helper.CurrentUserProvider
import io.getstream.chat.android.ui.helper.MessagePreviewFormatter
import io.getstream.chat.android.ui.helper.MimeTypeIconProvider
import io.getstream.chat.android.ui.helper.SupportedReactions
import io.getstream.chat.android.ui.helper.transformer.ChatMessageTextTransformer
import io.getstream.chat.android.ui.navigation.ChatNavigator

object ChatUI {
    var style: ChatStyle
    var navigator: ChatNavigator
    var imageHeadersProvider: ImageHeadersProvider
    var fonts: ChatFonts
    var messageTextTransformer: ChatMessageTextTransformer
    var supportedReactions: SupportedReactions
    var mimeTypeIconProvider: MimeTypeIconProvider
    var channelNameFormatter: ChannelNameFormatter
    var messagePreviewFormatter: MessagePreviewFormatter
    var dateFormatter: DateFormatter
    var attachmentFactoryManager: AttachmentFactoryManager
    var attachmentPreviewFactoryManager: AttachmentPreviewFactoryManager
    var quotedAttachmentFactoryManager: QuotedAttachmentFactoryManager
    var currentUserProvider: CurrentUserProvider
    var videoThumbnailsEnabled: Boolean
    var streamCdnImageResizing: StreamCdnImageResizing
}
