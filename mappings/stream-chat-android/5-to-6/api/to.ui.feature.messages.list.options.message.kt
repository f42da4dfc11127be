package io.getstream.chat.android.ui.feature.messages.list.options.message

import android.content.Context
import android.graphics.drawable.Drawable
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import io.getstream.chat.android.models.Message
import io.getstream.chat.android.models.Reaction
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.MessageAction
import io.getstream.chat.android.ui.feature.messages.list.MessageListView
import io.getstream.chat.android.ui.feature.messages.list.MessageListViewStyle
import io.getstream.chat.android.ui.feature.messages.list.adapter.MessageListItemViewHolderFactory
import io.getstream.chat.android.ui.feature.messages.list.adapter.viewholder.attachment.AttachmentFactoryManager
import io.getstream.chat.android.ui.feature.messages.list.background.MessageBackgroundFactory
import io.getstream.chat.android.ui.widgets.FullScreenDialogFragment

data class MessageOptionItem(
    val optionText: String,
    val optionIcon: Drawable,
    val messageAction: MessageAction,
    val isWarningItem: Boolean = TODO(),
)

interface MessageOptionItemsFactory {
    fun createMessageOptionItems(
        selectedMessage: Message,
        currentUser: User?,
        isInThread: Boolean,
        ownCapabilities: Set<String>,
        style: MessageListViewStyle,
    ): List<MessageOptionItem>
    companion object {
        fun defaultFactory(context: Context): MessageOptionItemsFactory
    }
}

open class DefaultMessageOptionItemsFactory(context: Context) : MessageOptionItemsFactory {
    override fun createMessageOptionItems(
        selectedMessage: Message,
        currentUser: User?,
        isInThread: Boolean,
        ownCapabilities: Set<String>,
        style: MessageListViewStyle,
    ): List<MessageOptionItem>
}

class MessageOptionsDialogFragment() : FullScreenDialogFragment {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onDestroyView()
    override fun onDestroy()
    fun setReactionClickListener(reactionClickListener: ReactionClickListener)
    fun setUserReactionClickListener(userReactionClickListener: UserReactionClickListener)
    fun setMessageOptionClickListener(messageOptionClickListener: MessageOptionClickListener)
    override fun onStart()
    fun interface ReactionClickListener {
        fun onReactionClick(message: Message, reactionType: String)
    }
    fun interface UserReactionClickListener {
        fun onUserReactionClick(message: Message, user: User, reaction: Reaction)
    }
    fun interface MessageOptionClickListener {
        fun onMessageOptionClick(messageAction: MessageAction)
    }
    enum class OptionsDialogType {
        MESSAGE_OPTIONS, REACTION_OPTIONS
    }
    companion object {
        const val TAG: String
        fun newInstance(
            context: Context,
            message: Message,
            messageOptionItems: List<MessageOptionItem>,
            optionsDialogType: OptionsDialogType = TODO(),
            style: MessageListViewStyle = TODO(),
            messageBackgroundFactory: MessageBackgroundFactory = TODO(),
            attachmentFactoryManager: AttachmentFactoryManager = TODO(),
            messageListItemViewHolderFactory: MessageListItemViewHolderFactory = TODO(),
            showAvatarPredicate: MessageListView.ShowAvatarPredicate = TODO(),
        ): MessageOptionsDialogFragment
    }
}
