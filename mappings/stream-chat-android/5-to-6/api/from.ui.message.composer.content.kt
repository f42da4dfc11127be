package io.getstream.chat.android.ui.message.composer.content

import android.content.Context
import android.util.AttributeSet
import android.widget.FrameLayout
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.composer.MessageComposerState
import io.getstream.chat.android.ui.databinding.StreamUiMessageComposerDefaultCenterContentBinding
import io.getstream.chat.android.ui.databinding.StreamUiMessageComposerDefaultFooterContentBinding
import io.getstream.chat.android.ui.databinding.StreamUiMessageComposerDefaultHeaderContentBinding
import io.getstream.chat.android.ui.databinding.StreamUiMessageComposerDefaultLeadingContentBinding
import io.getstream.chat.android.ui.databinding.StreamUiMessageComposerDefaultTrailingContentBinding
import io.getstream.chat.android.ui.databinding.StreamUiSuggestionListViewBinding
import io.getstream.chat.android.ui.message.composer.MessageComposerContext
import io.getstream.chat.android.ui.message.composer.MessageComposerViewStyle

open class DefaultMessageComposerCenterContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiMessageComposerDefaultCenterContentBinding
    protected lateinit var style: MessageComposerViewStyle
    protected lateinit var attachmentsAdapter: AttachmentAdapter
    var textInputChangeListener: ((String) -> Unit)?
    var attachmentRemovalListener: ((Attachment) -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    protected open fun <T, VH> buildAdapter(style: MessageComposerViewStyle): T where T: RecyclerView.Adapter<VH>, T: AttachmentAdapter, VH: RecyclerView.ViewHolder
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
    protected open fun renderTextInputState(state: MessageComposerState)
    protected open fun renderReplyState(state: MessageComposerState)
    protected open fun renderAttachmentState(state: MessageComposerState)
}

interface AttachmentAdapter {
    fun setAttachments(attachments: List<Attachment>)
    fun getItemCount(): Int
}

open class DefaultMessageComposerCommandSuggestionsContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiSuggestionListViewBinding
    protected lateinit var style: MessageComposerViewStyle
    var commandSelectionListener: ((Command) -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    protected open fun <T, VH> buildAdapter(style: MessageComposerViewStyle): T where T: RecyclerView.Adapter<VH>, T: CommandSuggestionsAdapter, VH: RecyclerView.ViewHolder
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

interface CommandSuggestionsAdapter {
    fun setItems(items: List<Command>)
    fun getItemCount(): Int
}

open class DefaultMessageComposerFooterContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiMessageComposerDefaultFooterContentBinding
    protected lateinit var style: MessageComposerViewStyle
    var alsoSendToChannelSelectionListener: ((Boolean) -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

open class DefaultMessageComposerHeaderContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiMessageComposerDefaultHeaderContentBinding
    protected lateinit var style: MessageComposerViewStyle
    var dismissActionClickListener: (() -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

open class DefaultMessageComposerLeadingContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiMessageComposerDefaultLeadingContentBinding
    protected lateinit var style: MessageComposerViewStyle
    var attachmentsButtonClickListener: (() -> Unit)?
    var commandsButtonClickListener: (() -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

open class DefaultMessageComposerMentionSuggestionsContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiSuggestionListViewBinding
    protected lateinit var style: MessageComposerViewStyle
    protected lateinit var adapter: MentionSuggestionsAdapter
    var mentionSelectionListener: ((User) -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    protected open fun <T, VH> buildAdapter(style: MessageComposerViewStyle): T where T: RecyclerView.Adapter<VH>, T: MentionSuggestionsAdapter, VH: RecyclerView.ViewHolder
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

interface MentionSuggestionsAdapter {
    fun setItems(items: List<User>)
    fun getItemCount(): Int
}

open class DefaultMessageComposerTrailingContent : FrameLayout, MessageComposerContent {
    protected lateinit var binding: StreamUiMessageComposerDefaultTrailingContentBinding
    protected lateinit var style: MessageComposerViewStyle
    var sendMessageButtonClickListener: (() -> Unit)?
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

interface MessageComposerContent {
    fun attachContext(messageComposerContext: MessageComposerContext)
    fun renderState(state: MessageComposerState)
}
