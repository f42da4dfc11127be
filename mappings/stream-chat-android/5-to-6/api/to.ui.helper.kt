package io.getstream.chat.android.ui.helper

import android.content.Context
import android.graphics.drawable.Drawable
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.feature.channels.actions.ChannelActionsDialogViewStyle
import io.getstream.chat.android.ui.feature.channels.list.ChannelListViewStyle
import io.getstream.chat.android.ui.feature.gallery.AttachmentGalleryViewMediaStyle
import io.getstream.chat.android.ui.feature.gallery.MediaAttachmentGridViewStyle
import io.getstream.chat.android.ui.feature.gallery.options.AttachmentGalleryOptionsViewStyle
import io.getstream.chat.android.ui.feature.mentions.list.MentionListViewStyle
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerViewStyle
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.AttachmentsPickerDialogStyle
import io.getstream.chat.android.ui.feature.messages.header.MessageListHeaderViewStyle
import io.getstream.chat.android.ui.feature.messages.list.DefaultQuotedAttachmentViewStyle
import io.getstream.chat.android.ui.feature.messages.list.FileAttachmentViewStyle
import io.getstream.chat.android.ui.feature.messages.list.GiphyViewHolderStyle
import io.getstream.chat.android.ui.feature.messages.list.MessageListItemStyle
import io.getstream.chat.android.ui.feature.messages.list.MessageListViewStyle
import io.getstream.chat.android.ui.feature.messages.list.MessageReplyStyle
import io.getstream.chat.android.ui.feature.messages.list.ScrollButtonViewStyle
import io.getstream.chat.android.ui.feature.messages.list.UnsupportedAttachmentViewStyle
import io.getstream.chat.android.ui.feature.messages.list.adapter.view.MediaAttachmentViewStyle
import io.getstream.chat.android.ui.feature.messages.list.reactions.edit.EditReactionsViewStyle
import io.getstream.chat.android.ui.feature.messages.list.reactions.user.SingleReactionViewStyle
import io.getstream.chat.android.ui.feature.messages.list.reactions.view.ViewReactionsViewStyle
import io.getstream.chat.android.ui.feature.pinned.list.PinnedMessageListViewStyle
import io.getstream.chat.android.ui.feature.search.SearchInputViewStyle
import io.getstream.chat.android.ui.feature.search.list.SearchResultListViewStyle
import io.getstream.chat.android.ui.widgets.avatar.AvatarStyle
import io.getstream.chat.android.ui.widgets.typing.TypingIndicatorViewStyle

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
    var channelListStyleTransformer: StyleTransformer<ChannelListViewStyle>
    var messageListStyleTransformer: StyleTransformer<MessageListViewStyle>
    var messageListItemStyleTransformer: StyleTransformer<MessageListItemStyle>
    var scrollButtonStyleTransformer: StyleTransformer<ScrollButtonViewStyle>
    var viewReactionsStyleTransformer: StyleTransformer<ViewReactionsViewStyle>
    var editReactionsStyleTransformer: StyleTransformer<EditReactionsViewStyle>
    var singleReactionViewStyleTransformer: StyleTransformer<SingleReactionViewStyle>
    var channelActionsDialogStyleTransformer: StyleTransformer<ChannelActionsDialogViewStyle>
    var giphyViewHolderStyleTransformer: StyleTransformer<GiphyViewHolderStyle>
    var mediaAttachmentStyleTransformer: StyleTransformer<MediaAttachmentViewStyle>
    var messageReplyStyleTransformer: StyleTransformer<MessageReplyStyle>
    var fileAttachmentStyleTransformer: StyleTransformer<FileAttachmentViewStyle>
    var unsupportedAttachmentStyleTransformer: StyleTransformer<UnsupportedAttachmentViewStyle>
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
    var attachmentGalleryViewMediaStyle: StyleTransformer<AttachmentGalleryViewMediaStyle>
    var mediaAttachmentGridViewStyle: StyleTransformer<MediaAttachmentGridViewStyle>
}

fun interface StyleTransformer<T> {
    fun transform(source: T): T
}
