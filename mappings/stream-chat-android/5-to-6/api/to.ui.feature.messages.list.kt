package io.getstream.chat.android.ui.feature.messages.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.view.View
import android.widget.FrameLayout
import androidx.constraintlayout.widget.ConstraintLayout
import androidx.fragment.app.FragmentManager
import androidx.recyclerview.widget.LinearLayoutManager
import androidx.recyclerview.widget.RecyclerView
import androidx.recyclerview.widget.RecyclerView.ItemAnimator
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.Flag
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.feature.messages.list.MessageListController
import io.getstream.chat.android.ui.common.helper.DateFormatter
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.common.state.messages.list.DeletedMessageVisibility
import io.getstream.chat.android.ui.common.state.messages.list.GiphyAction
import io.getstream.chat.android.ui.common.state.messages.list.ModeratedMessageOption
import io.getstream.chat.android.ui.feature.gallery.AttachmentGalleryActivity
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItem
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItemViewHolderFactory
import io.getstream.chat.android.ui.feature.messages.list.adapter.viewholder.attachment.AttachmentFactoryManager
import io.getstream.chat.android.ui.feature.messages.list.background.MessageBackgroundFactory
import io.getstream.chat.android.ui.feature.messages.list.options.message.MessageOptionItem
import io.getstream.chat.android.ui.feature.messages.list.options.message.MessageOptionItemsFactory
import io.getstream.chat.android.ui.feature.messages.list.reactions.edit.EditReactionsViewStyle
import io.getstream.chat.android.ui.feature.messages.list.reactions.view.ViewReactionsViewStyle
import io.getstream.chat.android.ui.font.TextStyle
import io.getstream.chat.android.ui.model.MessageListItemWrapper
import io.getstream.result.Result
import io.getstream.result.call.Call

class DefaultQuotedAttachmentViewStyle(
    val fileAttachmentHeight: Int,
    val fileAttachmentWidth: Int,
    val imageAttachmentHeight: Int,
    val imageAttachmentWidth: Int,
    val quotedImageRadius: Int,
)

class EndlessMessageListScrollListener(
    loadMoreThreshold: Int,
    loadMoreAtTopListener: () -> Unit,
    loadMoreAtBottomListener: () -> Unit,
) : RecyclerView.OnScrollListener {
    fun fetchAtBottom(shouldFetch: Boolean)
    override fun onScrolled(recyclerView: RecyclerView, dx: Int, dy: Int)
    override fun onScrollStateChanged(recyclerView: RecyclerView, newState: Int)
    fun enablePagination()
    fun disablePagination()
}

data class FileAttachmentViewStyle(
    val backgroundColor: Int,
    val strokeColor: Int,
    val strokeWidth: Int,
    val cornerRadius: Int,
    val progressBarDrawable: Drawable,
    val actionButtonIcon: Drawable,
    val failedAttachmentIcon: Drawable,
    val titleTextStyle: TextStyle,
    val fileSizeTextStyle: TextStyle,
)

data class GiphyViewHolderStyle(
    val cardBackgroundColor: Int,
    val cardElevation: Float,
    val cardButtonDividerColor: Int,
    val giphyIcon: Drawable,
    val labelTextStyle: TextStyle,
    val queryTextStyle: TextStyle,
    val cancelButtonTextStyle: TextStyle,
    val shuffleButtonTextStyle: TextStyle,
    val sendButtonTextStyle: TextStyle,
)

data class MessageListItemStyle(
    val messageBackgroundColorMine: Int?,
    val messageBackgroundColorTheirs: Int?,
    val messageLinkTextColorMine: Int?,
    val messageLinkTextColorTheirs: Int?,
    val messageLinkBackgroundColorMine: Int,
    val messageLinkBackgroundColorTheirs: Int,
    val linkDescriptionMaxLines: Int,
    val textStyleMine: TextStyle,
    val textStyleTheirs: TextStyle,
    val textStyleUserName: TextStyle,
    val textStyleMessageDate: TextStyle,
    val textStyleThreadCounter: TextStyle,
    val threadSeparatorTextStyle: TextStyle,
    val textStyleLinkLabel: TextStyle,
    val textStyleLinkTitle: TextStyle,
    val textStyleLinkDescription: TextStyle,
    val dateSeparatorBackgroundColor: Int,
    val textStyleDateSeparator: TextStyle,
    val reactionsViewStyle: ViewReactionsViewStyle,
    val editReactionsViewStyle: EditReactionsViewStyle,
    val iconIndicatorSent: Drawable,
    val iconIndicatorRead: Drawable,
    val iconIndicatorPendingSync: Drawable,
    val iconOnlyVisibleToYou: Drawable,
    val textStyleMessageDeleted: TextStyle,
    val messageDeletedBackground: Int,
    val messageStrokeColorMine: Int,
    val messageStrokeWidthMine: Float,
    val messageStrokeColorTheirs: Int,
    val messageStrokeWidthTheirs: Float,
    val textStyleSystemMessage: TextStyle,
    val textStyleErrorMessage: TextStyle,
    val pinnedMessageIndicatorTextStyle: TextStyle,
    val pinnedMessageIndicatorIcon: Drawable,
    val pinnedMessageBackgroundColor: Int,
    val messageStartMargin: Int,
    val messageEndMargin: Int,
    val messageMaxWidthFactorMine: Float,
    val messageMaxWidthFactorTheirs: Float,
    val showMessageDeliveryStatusIndicator: Boolean,
    val iconFailedMessage: Drawable,
    val iconBannedMessage: Drawable,
    val systemMessageAlignment: Int,
    val loadingMoreView: Int,
) {
    fun getStyleTextColor(isMine: Boolean): Int?
    fun getStyleLinkTextColor(isMine: Boolean): Int?
}

class MessageListView : ConstraintLayout {
    fun showMessageOptionsDialog(
        fragmentManager: FragmentManager,
        message: Message,
        messageOptionItems: List<MessageOptionItem>,
        reactionClickListener: (Message, String) -> Unit = TODO(),
        optionClickListener: (MessageAction) -> Unit = TODO(),
    )
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setOwnCapabilities(ownCapabilities: Set<String>)
    fun getRecyclerView(): RecyclerView
    fun setLoadingMore(loadingMore: Boolean)
    fun scrollToMessage(message: Message)
    fun init(channel: Channel)
    fun scrollToBottom()
    fun setCustomLinearLayoutManager(layoutManager: LinearLayoutManager)
    fun setCustomItemAnimator(itemAnimator: ItemAnimator?)
    fun setLoadingView(view: View, layoutParams: FrameLayout.LayoutParams = TODO())
    fun showLoadingView()
    fun hideLoadingView()
    fun shouldRequestMessagesAtBottom(shouldRequest: Boolean)
    fun setEmptyStateView(view: View, layoutParams: FrameLayout.LayoutParams = TODO())
    fun showEmptyStateView()
    fun hideEmptyStateView()
    fun showError(errorEvent: MessageListController.ErrorEvent)
    fun setNewMessagesBehaviour(newMessagesBehaviour: NewMessagesBehaviour)
    fun setScrollToBottomButtonEnabled(scrollToBottomButtonEnabled: Boolean)
    fun setEditMessageEnabled(enabled: Boolean)
    fun setDeleteMessageEnabled(enabled: Boolean)
    fun setDeleteMessageConfirmationEnabled(enabled: Boolean)
    fun setCopyMessageEnabled(enabled: Boolean)
    fun setMessageFlagEnabled(enabled: Boolean)
    fun setReactionsEnabled(enabled: Boolean)
    fun setThreadsEnabled(enabled: Boolean)
    fun setRepliesEnabled(enabled: Boolean)
    fun setMessageViewHolderFactory(messageListItemViewHolderFactory: MessageListItemViewHolderFactory)
    fun setMessageBackgroundFactory(messageBackgroundFactory: MessageBackgroundFactory)
    fun setMessageOptionItemsFactory(messageOptionItemsFactory: MessageOptionItemsFactory)
    fun setMessageDateFormatter(messageDateFormatter: DateFormatter)
    fun setShowAvatarPredicate(showAvatarPredicate: ShowAvatarPredicate)
    fun displayNewMessages(messageListItemWrapper: MessageListItemWrapper)
    fun setMessageListItemPredicate(messageListItemPredicate: MessageListItemPredicate)
    fun setMessageItemTransformer(messageListItemTransformer: MessageListItemTransformer)
    fun setAttachmentFactoryManager(attachmentFactoryManager: AttachmentFactoryManager)
    fun handleFlagMessageResult(result: Result<Flag>)
    fun requireStyle(): MessageListViewStyle
    fun isAdapterInitialized(): Boolean
    fun setMessageClickListener(messageClickListener: MessageClickListener?)
    fun setMessageLongClickListener(messageLongClickListener: MessageLongClickListener?)
    fun setModeratedMessageLongClickListener(moderatedMessageLongClickListener: ModeratedMessageLongClickListener?)
    fun setMessageRetryListener(messageRetryListener: MessageRetryListener?)
    fun setThreadClickListener(threadClickListener: ThreadClickListener?)
    fun setAttachmentClickListener(attachmentClickListener: AttachmentClickListener?)
    fun setAttachmentDownloadClickListener(attachmentDownloadClickListener: AttachmentDownloadClickListener?)
    fun setReactionViewClickListener(reactionViewClickListener: ReactionViewClickListener?)
    fun setUserClickListener(userClickListener: UserClickListener?)
    fun setLinkClickListener(linkClickListener: LinkClickListener?)
    fun setEnterThreadListener(enterThreadListener: EnterThreadListener?)
    fun setUserReactionClickListener(userReactionClickListener: UserReactionClickListener?)
    fun setReplyMessageClickListener(replyMessageClickListener: ReplyMessageClickListener)
    fun setEndRegionReachedHandler(endRegionReachedHandler: EndRegionReachedHandler)
    fun setBottomEndRegionReachedHandler(bottomEndRegionReachedHandler: BottomEndRegionReachedHandler)
    fun interface BottomEndRegionReachedHandler {
        fun onBottomEndRegionReached(messageId: String?)
    }
    fun setLastMessageReadHandler(lastMessageReadHandler: LastMessageReadHandler)
    fun setMessageEditHandler(messageEditHandler: MessageEditHandler)
    fun setMessageDeleteHandler(messageDeleteHandler: MessageDeleteHandler)
    fun setThreadStartHandler(threadStartHandler: ThreadStartHandler)
    fun setMessageFlagHandler(messageFlagHandler: MessageFlagHandler)
    fun setFlagMessageResultHandler(flagMessageResultHandler: FlagMessageResultHandler)
    fun setMessagePinHandler(messagePinHandler: MessagePinHandler)
    fun setMessageUnpinHandler(messageUnpinHandler: MessageUnpinHandler)
    fun setGiphySendHandler(giphySendHandler: GiphySendHandler)
    fun setMessageRetryHandler(messageRetryHandler: MessageRetryHandler)
    fun setMessageReactionHandler(messageReactionHandler: MessageReactionHandler)
    fun setCustomActionHandler(customActionHandler: CustomActionHandler)
    fun setMessageReplyHandler(messageReplyHandler: MessageReplyHandler)
    fun setAttachmentDownloadHandler(attachmentDownloadHandler: AttachmentDownloadHandler)
    fun setConfirmDeleteMessageHandler(confirmDeleteMessageHandler: ConfirmDeleteMessageHandler)
    fun setConfirmFlagMessageHandler(confirmFlagMessageHandler: ConfirmFlagMessageHandler)
    fun setAttachmentReplyOptionClickHandler(handler: AttachmentGalleryActivity.AttachmentReplyOptionHandler)
    fun setAttachmentShowInChatOptionClickHandler(handler: AttachmentGalleryActivity.AttachmentShowInChatOptionHandler)
    fun setDownloadOptionHandler(handler: AttachmentGalleryActivity.AttachmentDownloadOptionHandler)
    fun setAttachmentDeleteOptionClickHandler(handler: AttachmentGalleryActivity.AttachmentDeleteOptionHandler)
    fun setErrorEventHandler(handler: ErrorEventHandler)
    fun setDeletedMessageVisibility(deletedMessageVisibility: DeletedMessageVisibility)
    fun setModeratedMessageHandler(handler: ModeratedMessageOptionHandler)
    fun setOnScrollToBottomHandler(handler: OnScrollToBottomHandler)
    fun showModeratedMessageDialog(message: Message)
    fun interface EnterThreadListener {
        fun onThreadEntered(message: Message)
    }
    fun interface MessageClickListener {
        fun onMessageClick(message: Message)
    }
    fun interface ReplyMessageClickListener {
        fun onReplyClick(replyTo: Message)
    }
    fun interface MessageRetryListener {
        fun onRetryMessage(message: Message)
    }
    fun interface MessageLongClickListener {
        fun onMessageLongClick(message: Message)
    }
    fun interface ModeratedMessageLongClickListener {
        fun onModeratedMessageLongClick(message: Message)
    }
    fun interface ThreadClickListener {
        fun onThreadClick(message: Message)
    }
    fun interface AttachmentClickListener {
        fun onAttachmentClick(message: Message, attachment: Attachment)
    }
    fun interface AttachmentDownloadClickListener {
        fun onAttachmentDownloadClick(attachment: Attachment)
    }
    fun interface GiphySendListener {
        fun onGiphySend(action: GiphyAction)
    }
    fun interface LinkClickListener {
        fun onLinkClick(url: String)
    }
    fun interface UserClickListener {
        fun onUserClick(user: User)
    }
    fun interface ReactionViewClickListener {
        fun onReactionViewClick(message: Message)
    }
    fun interface UserReactionClickListener {
        fun onUserReactionClick(message: Message, user: User, reaction: Reaction)
    }
    fun interface EndRegionReachedHandler {
        fun onEndRegionReached()
    }
    fun interface LastMessageReadHandler {
        fun onLastMessageRead()
    }
    fun interface MessageEditHandler {
        fun onMessageEdit(message: Message)
    }
    fun interface MessageDeleteHandler {
        fun onMessageDelete(message: Message)
    }
    fun interface ConfirmDeleteMessageHandler {
        fun onConfirmDeleteMessage(message: Message, confirmCallback: () -> Unit)
    }
    fun interface MessageFlagHandler {
        fun onMessageFlag(message: Message)
    }
    fun interface MessagePinHandler {
        fun onMessagePin(message: Message)
    }
    fun interface MessageUnpinHandler {
        fun onMessageUnpin(message: Message)
    }
    fun interface FlagMessageResultHandler {
        fun onHandleResult(result: Result<Flag>)
    }
    fun interface ConfirmFlagMessageHandler {
        fun onConfirmFlagMessage(message: Message, confirmCallback: () -> Unit)
    }
    fun interface MessageRetryHandler {
        fun onMessageRetry(message: Message)
    }
    fun interface MessageReactionHandler {
        fun onMessageReaction(message: Message, reactionType: String)
    }
    fun interface MessageReplyHandler {
        fun onMessageReply(cid: String, message: Message)
    }
    fun interface ThreadStartHandler {
        fun onStartThread(message: Message)
    }
    fun interface GiphySendHandler {
        fun onSendGiphy(action: GiphyAction)
    }
    fun interface CustomActionHandler {
        fun onCustomAction(message: Message, extraProperties: Map<String, Any>)
    }
    fun interface AttachmentDownloadHandler {
        fun onAttachmentDownload(attachmentDownloadCall: () -> Call<Unit>)
    }
    fun interface ErrorEventHandler {
        fun onErrorEvent(errorEvent: MessageListController.ErrorEvent)
    }
    fun interface ModeratedMessageOptionHandler {
        fun onModeratedMessageOptionSelected(message: Message, moderatedMessageOption: ModeratedMessageOption)
    }
    fun interface OnScrollToBottomHandler {
        fun onScrollToBottom()
    }
    fun interface MessageListItemPredicate {
        fun predicate(item: MessageListItem): Boolean
    }
    fun interface ShowAvatarPredicate {
        fun shouldShow(messageItem: MessageListItem.MessageItem): Boolean
    }
    fun interface MessageListItemTransformer {
        fun transform(itemList: List<MessageListItem>): List<MessageListItem>
    }
    enum class NewMessagesBehaviour(value: Int) {
        SCROLL_TO_BOTTOM, COUNT_UPDATE
    }
    enum class MessagesStart(value: Int) {
        BOTTOM, TOP
    }
}

data class MessageListViewStyle(
    val scrollButtonViewStyle: ScrollButtonViewStyle,
    val scrollButtonBehaviour: MessageListView.NewMessagesBehaviour,
    val itemStyle: MessageListItemStyle,
    val giphyViewHolderStyle: GiphyViewHolderStyle,
    val replyMessageStyle: MessageReplyStyle,
    val reactionsEnabled: Boolean,
    val backgroundColor: Int,
    val replyIcon: Int,
    val replyEnabled: Boolean,
    val threadReplyIcon: Int,
    val threadsEnabled: Boolean,
    val retryIcon: Int,
    val copyIcon: Int,
    val editMessageEnabled: Boolean,
    val editIcon: Int,
    val flagIcon: Int,
    val flagEnabled: Boolean,
    val pinIcon: Int,
    val unpinIcon: Int,
    val pinMessageEnabled: Boolean,
    val deleteIcon: Int,
    val deleteMessageEnabled: Boolean,
    val copyTextEnabled: Boolean,
    val retryMessageEnabled: Boolean,
    val deleteConfirmationEnabled: Boolean,
    val flagMessageConfirmationEnabled: Boolean,
    val messageOptionsText: TextStyle,
    val warningMessageOptionsText: TextStyle,
    val messageOptionsBackgroundColor: Int,
    val userReactionsBackgroundColor: Int,
    val userReactionsTitleText: TextStyle,
    val optionsOverlayDimColor: Int,
    val emptyViewTextStyle: TextStyle,
    val loadingView: Int,
    val messagesStart: Int,
    val threadMessagesStart: Int,
    val messageOptionsUserReactionAlignment: Int,
    val scrollButtonBottomMargin: Int,
    val scrollButtonEndMargin: Int,
    val disableScrollWhenShowingDialog: Boolean,
    val optionsOverlayEditReactionsMarginTop: Int,
    val optionsOverlayEditReactionsMarginBottom: Int,
    val optionsOverlayEditReactionsMarginStart: Int,
    val optionsOverlayEditReactionsMarginEnd: Int,
    val optionsOverlayUserReactionsMarginTop: Int,
    val optionsOverlayUserReactionsMarginBottom: Int,
    val optionsOverlayUserReactionsMarginStart: Int,
    val optionsOverlayUserReactionsMarginEnd: Int,
    val optionsOverlayMessageOptionsMarginTop: Int,
    val optionsOverlayMessageOptionsMarginBottom: Int,
    val optionsOverlayMessageOptionsMarginStart: Int,
    val optionsOverlayMessageOptionsMarginEnd: Int,
    val showReactionsForUnsentMessages: Boolean,
    val readCountEnabled: Boolean,
) {
    companion object {
        fun createDefault(context: Context): MessageListViewStyle
    }
}

data class MessageReplyStyle(
    val messageBackgroundColorMine: Int,
    val messageBackgroundColorTheirs: Int,
    val linkBackgroundColorMine: Int,
    val linkBackgroundColorTheirs: Int,
    val textStyleMine: TextStyle,
    val textStyleTheirs: TextStyle,
    val linkStyleMine: TextStyle,
    val linkStyleTheirs: TextStyle,
    val messageStrokeColorMine: Int,
    val messageStrokeWidthMine: Float,
    val messageStrokeColorTheirs: Int,
    val messageStrokeWidthTheirs: Float,
)

data class ScrollButtonViewStyle(
    val scrollButtonEnabled: Boolean,
    val scrollButtonUnreadEnabled: Boolean,
    val scrollButtonColor: Int,
    val scrollButtonRippleColor: Int,
    val scrollButtonBadgeColor: Int?,
    val scrollButtonElevation: Float,
    val scrollButtonIcon: Drawable?,
    val scrollButtonBadgeTextStyle: TextStyle,
    val scrollButtonBadgeIcon: Drawable?,
    val scrollButtonBadgeGravity: Int,
    val scrollButtonBadgeElevation: Float,
    val scrollButtonInternalMargin: Int,
)

data class UnsupportedAttachmentViewStyle(
    val backgroundColor: Int,
    val strokeColor: Int,
    val strokeWidth: Int,
    val cornerRadius: Int,
    val titleTextStyle: TextStyle,
)
