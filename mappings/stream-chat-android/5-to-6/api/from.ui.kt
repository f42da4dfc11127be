package io.getstream.chat.android.ui

import android.content.Context
import android.graphics.drawable.Drawable
import com.getstream.sdk.chat.images.ImageHeadersProvider
import com.getstream.sdk.chat.utils.DateFormatter
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.avatar.AvatarBitmapFactory
import io.getstream.chat.android.ui.avatar.AvatarStyle
import io.getstream.chat.android.ui.channel.list.ChannelActionsDialogViewStyle
import io.getstream.chat.android.ui.channel.list.ChannelListFragmentViewStyle
import io.getstream.chat.android.ui.channel.list.ChannelListViewStyle
import io.getstream.chat.android.ui.common.ChannelNameFormatter
import io.getstream.chat.android.ui.common.navigation.ChatNavigator
import io.getstream.chat.android.ui.common.style.ChatFonts
import io.getstream.chat.android.ui.common.style.ChatStyle
import io.getstream.chat.android.ui.gallery.options.AttachmentGalleryOptionsViewStyle
import io.getstream.chat.android.ui.mention.list.MentionListViewStyle
import io.getstream.chat.android.ui.message.composer.AttachmentsPickerDialogStyle
import io.getstream.chat.android.ui.message.composer.MessageComposerViewStyle
import io.getstream.chat.android.ui.message.composer.attachment.AttachmentPreviewFactoryManager
import io.getstream.chat.android.ui.message.input.MessageInputViewStyle
import io.getstream.chat.android.ui.message.list.DefaultQuotedAttachmentViewStyle
import io.getstream.chat.android.ui.message.list.FileAttachmentViewStyle
import io.getstream.chat.android.ui.message.list.GiphyViewHolderStyle
import io.getstream.chat.android.ui.message.list.MessageListItemStyle
import io.getstream.chat.android.ui.message.list.MessageListViewStyle
import io.getstream.chat.android.ui.message.list.MessageReplyStyle
import io.getstream.chat.android.ui.message.list.ScrollButtonViewStyle
import io.getstream.chat.android.ui.message.list.adapter.view.ImageAttachmentViewStyle
import io.getstream.chat.android.ui.message.list.adapter.viewholder.attachment.AttachmentFactoryManager
import io.getstream.chat.android.ui.message.list.adapter.viewholder.attachment.QuotedAttachmentFactoryManager
import io.getstream.chat.android.ui.message.list.header.MessageListHeaderViewStyle
import io.getstream.chat.android.ui.message.list.reactions.edit.EditReactionsViewStyle
import io.getstream.chat.android.ui.message.list.reactions.user.SingleReactionViewStyle
import io.getstream.chat.android.ui.message.list.reactions.view.ViewReactionsViewStyle
import io.getstream.chat.android.ui.pinned.list.PinnedMessageListViewStyle
import io.getstream.chat.android.ui.search.SearchInputViewStyle
import io.getstream.chat.android.ui.search.list.SearchResultListViewStyle
import io.getstream.chat.android.ui.suggestion.list.SuggestionListViewStyle
import io.getstream.chat.android.ui.transformer.ChatMessageTextTransformer
import io.getstream.chat.android.ui.typing.TypingIndicatorViewStyle

object ChatUI {
    var style: ChatStyle
    var navigator: ChatNavigator
    var imageHeadersProvider: ImageHeadersProvider
    var fonts: ChatFonts
    var messageTextTransformer: ChatMessageTextTransformer
    var avatarBitmapFactory: AvatarBitmapFactory
    var supportedReactions: SupportedReactions
    var mimeTypeIconProvider: MimeTypeIconProvider
    var channelNameFormatter: ChannelNameFormatter
    var messagePreviewFormatter: MessagePreviewFormatter
    var dateFormatter: DateFormatter
    var attachmentFactoryManager: AttachmentFactoryManager
    var attachmentPreviewFactoryManager: AttachmentPreviewFactoryManager
    var quotedAttachmentFactoryManager: QuotedAttachmentFactoryManager
    var currentUserProvider: CurrentUserProvider
    var showThreadSeparatorInEmptyThread: Boolean
}

fun interface MessagePreviewFormatter {
    fun formatMessagePreview(channel: Channel, message: Message, currentUser: User?): CharSequence
    companion object {
        fun defaultFormatter(context: Context): MessagePreviewFormatter
    }
}

fun interface MimeTypeIconProvider {
    fun getIconRes(mimeType: String?): Int
}

class MimeTypeIconProviderImpl() : MimeTypeIconProvider {
    override fun getIconRes(mimeType: String?): Int
}

class SupportedReactions(context: Context, val reactions: Map<String, ReactionDrawable> = TODO()) {
    val types: List<String>
    fun getReactionDrawable(type: String): ReactionDrawable?
    class ReactionDrawable(inactiveDrawable: Drawable, activeDrawable: Drawable) {
        fun getDrawable(isActive: Boolean): Drawable
    }
    object DefaultReactionTypes {
        const val LOVE: String
        const val THUMBS_UP: String
        const val THUMBS_DOWN: String
        const val LOL: String
        const val WUT: String
    }
}

object TransformStyle {
    var avatarStyleTransformer: StyleTransformer<AvatarStyle>
    var channelListFragmentStyleTransformer: StyleTransformer<ChannelListFragmentViewStyle>
    var channelListStyleTransformer: StyleTransformer<ChannelListViewStyle>
    var messageListStyleTransformer: StyleTransformer<MessageListViewStyle>
    var messageListItemStyleTransformer: StyleTransformer<MessageListItemStyle>
    var messageInputStyleTransformer: StyleTransformer<MessageInputViewStyle>
    var scrollButtonStyleTransformer: StyleTransformer<ScrollButtonViewStyle>
    var viewReactionsStyleTransformer: StyleTransformer<ViewReactionsViewStyle>
    var editReactionsStyleTransformer: StyleTransformer<EditReactionsViewStyle>
    var singleReactionViewStyleTransformer: StyleTransformer<SingleReactionViewStyle>
    var channelActionsDialogStyleTransformer: StyleTransformer<ChannelActionsDialogViewStyle>
    var giphyViewHolderStyleTransformer: StyleTransformer<GiphyViewHolderStyle>
    var imageAttachmentStyleTransformer: StyleTransformer<ImageAttachmentViewStyle>
    var messageReplyStyleTransformer: StyleTransformer<MessageReplyStyle>
    var fileAttachmentStyleTransformer: StyleTransformer<FileAttachmentViewStyle>
    var suggestionListStyleTransformer: StyleTransformer<SuggestionListViewStyle>
    var messageListHeaderStyleTransformer: StyleTransformer<MessageListHeaderViewStyle>
    var mentionListViewStyleTransformer: StyleTransformer<MentionListViewStyle>
    var searchInputViewStyleTransformer: StyleTransformer<SearchInputViewStyle>
    var searchResultListViewStyleTransformer: StyleTransformer<SearchResultListViewStyle>
    var typingIndicatorViewStyleTransformer: StyleTransformer<TypingIndicatorViewStyle>
    var pinnedMessageListViewStyleTransformer: StyleTransformer<PinnedMessageListViewStyle>
    var defaultQuotedAttachmentViewStyleTransformer: StyleTransformer<DefaultQuotedAttachmentViewStyle>
    var attachmentGalleryOptionsStyleTransformer: StyleTransformer<AttachmentGalleryOptionsViewStyle>
    var messageComposerStyleTransformer: StyleTransformer<MessageComposerViewStyle>
    var attachmentsPickerStyleTransformer: StyleTransformer<AttachmentsPickerDialogStyle>
}

fun interface StyleTransformer<T> {
    fun transform(source: T): T
}
