package io.getstream.chat.android.ui.message.list

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
import com.getstream.sdk.chat.adapter.MessageListItem
import com.getstream.sdk.chat.enums.GiphyAction
import com.getstream.sdk.chat.utils.DateFormatter
import com.getstream.sdk.chat.view.messages.MessageListItemWrapper
import com.getstream.sdk.chat.viewmodel.messages.MessageListViewModel
import io.getstream.chat.android.client.call.Call
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Flag
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.Reaction
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.client.utils.Result
import io.getstream.chat.android.common.model.ModeratedMessageOption
import io.getstream.chat.android.common.state.MessageAction
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.gallery.AttachmentGalleryActivity
import io.getstream.chat.android.ui.message.list.adapter.MessageListItemViewHolderFactory
import io.getstream.chat.android.ui.message.list.adapter.viewholder.attachment.AttachmentFactoryManager
import io.getstream.chat.android.ui.message.list.background.MessageBackgroundFactory
import io.getstream.chat.android.ui.message.list.options.message.MessageOptionItem
import io.getstream.chat.android.ui.message.list.options.message.MessageOptionItemsFactory
import io.getstream.chat.android.ui.message.list.reactions.edit.EditReactionsViewStyle
import io.getstream.chat.android.ui.message.list.reactions.view.ViewReactionsViewStyle

class DefaultQuotedAttachmentViewStyle(
    val fileAttachmentHeight: Int,
    val fileAttachmentWidth: Int,
    val imageAttachmentHeight: Int,
    val imageAttachmentWidth: Int,
    val quotedImageRadius: Int,
) : ViewStyle

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
) : ViewStyle

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
) : ViewStyle

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
    val textStyleMessageDeletedMine: TextStyle?,
    val messageDeletedBackgroundMine: Int?,
    val textStyleMessageDeletedTheirs: TextStyle?,
    val messageDeletedBackgroundTheirs: Int?,
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
) : ViewStyle {
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
    fun setCustomLinearLayoutManager(layoutManager: LinearLayoutManager)
    fun setCustomItemAnimator(itemAnimator: ItemAnimator?)
    fun setLoadingView(view: View, layoutParams: FrameLayout.LayoutParams = TODO())
    fun showLoadingView()
    fun hideLoadingView()
    fun shouldRequestMessagesAtBottom(shouldRequest: Boolean)
    fun setEmptyStateView(view: View, layoutParams: FrameLayout.LayoutParams = TODO())
    fun showEmptyStateView()
    fun hideEmptyStateView()
    fun showError(errorEvent: MessageListViewModel.ErrorEvent)
    fun setNewMessagesBehaviour(newMessagesBehaviour: NewMessagesBehaviour)
    fun setScrollToBottomButtonEnabled(scrollToBottomButtonEnabled: Boolean)
    fun setEditMessageEnabled(enabled: Boolean)
    fun setDeleteMessageEnabled(enabled: Boolean)
    fun setDeleteMessageConfirmationEnabled(enabled: Boolean)
    fun setCopyMessageEnabled(enabled: Boolean)
    fun setBlockUserEnabled(enabled: Boolean)
    fun setMuteUserEnabled(enabled: Boolean)
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
    fun setUserMuteHandler(userMuteHandler: UserMuteHandler)
    fun setUserUnmuteHandler(userUnmuteHandler: UserUnmuteHandler)
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
    fun setModeratedMessageHandler(handler: ModeratedMessageOptionHandler)
    fun showModeratedMessageDialog(message: Message)
    fun interface EnterThreadListener {
        fun onThreadEntered(message: Message)
    }
    fun interface MessageClickListener {
        fun onMessageClick(message: Message)
    }
    fun interface ReplyMessageClickListener {
        fun onReplyClick(replyMessageId: String)
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
        fun onGiphySend(message: Message, action: GiphyAction)
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
        fun onSendGiphy(message: Message, action: GiphyAction)
    }
    fun interface UserMuteHandler {
        fun onUserMute(user: User)
    }
    fun interface UserUnmuteHandler {
        fun onUserUnmute(user: User)
    }
    fun interface UserBlockHandler {
        fun onUserBlock(user: User, cid: String)
    }
    fun interface CustomActionHandler {
        fun onCustomAction(message: Message, extraProperties: Map<String, Any>)
    }
    fun interface AttachmentDownloadHandler {
        fun onAttachmentDownload(attachmentDownloadCall: () -> Call<Unit>)
    }
    fun interface ErrorEventHandler {
        fun onErrorEvent(errorEvent: MessageListViewModel.ErrorEvent)
    }
    fun interface ModeratedMessageOptionHandler {
        fun onModeratedMessageOptionSelected(message: Message, moderatedMessageOption: ModeratedMessageOption)
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
    val muteIcon: Int,
    val unmuteIcon: Int,
    val muteEnabled: Boolean,
    val blockIcon: Int,
    val blockEnabled: Boolean,
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
    val optionsOverlayEditReactionsMargin: Int,
    val optionsOverlayUserReactionsMargin: Int,
    val optionsOverlayMessageOptionsMargin: Int,
    val showReactionsForUnsentMessages: Boolean,
) : ViewStyle {
    constructor(
        scrollButtonViewStyle: ScrollButtonViewStyle,
        scrollButtonBehaviour: MessageListView.NewMessagesBehaviour,
        itemStyle: MessageListItemStyle,
        giphyViewHolderStyle: GiphyViewHolderStyle,
        replyMessageStyle: MessageReplyStyle,
        reactionsEnabled: Boolean,
        backgroundColor: Int,
        replyIcon: Int,
        replyEnabled: Boolean,
        threadReplyIcon: Int,
        threadsEnabled: Boolean,
        retryIcon: Int,
        copyIcon: Int,
        editMessageEnabled: Boolean,
        editIcon: Int,
        flagIcon: Int,
        flagEnabled: Boolean,
        pinIcon: Int,
        unpinIcon: Int,
        pinMessageEnabled: Boolean,
        deleteIcon: Int,
        deleteMessageEnabled: Boolean,
        copyTextEnabled: Boolean,
        retryMessageEnabled: Boolean,
        deleteConfirmationEnabled: Boolean,
        flagMessageConfirmationEnabled: Boolean,
        messageOptionsText: TextStyle,
        warningMessageOptionsText: TextStyle,
        messageOptionsBackgroundColor: Int,
        userReactionsBackgroundColor: Int,
        userReactionsTitleText: TextStyle,
        optionsOverlayDimColor: Int,
        emptyViewTextStyle: TextStyle,
        loadingView: Int,
        messagesStart: Int,
        threadMessagesStart: Int,
        messageOptionsUserReactionAlignment: Int,
        scrollButtonBottomMargin: Int,
        scrollButtonEndMargin: Int,
        disableScrollWhenShowingDialog: Boolean,
        optionsOverlayEditReactionsMargin: Int,
        optionsOverlayUserReactionsMargin: Int,
        optionsOverlayMessageOptionsMargin: Int,
        showReactionsForUnsentMessages: Boolean,
    )
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
) : ViewStyle

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
) : ViewStyle
