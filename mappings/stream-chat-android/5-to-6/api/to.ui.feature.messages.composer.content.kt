package io.getstream.chat.android.ui.feature.messages.composer.content

import android.content.Context
import android.util.AttributeSet
import android.view.MotionEvent
import android.view.View
import android.widget.FrameLayout
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerContext

class DefaultMessageComposerCenterContent : FrameLayout, MessageComposerContent {
    var textInputChangeListener: (String) -> Unit
    var attachmentRemovalListener: (Attachment) -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerCommandSuggestionsContent : FrameLayout, MessageComposerContent {
    var commandSelectionListener: (Command) -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerFooterContent : FrameLayout, MessageComposerContent {
    var alsoSendToChannelSelectionListener: (Boolean) -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerHeaderContent : FrameLayout, MessageComposerContent {
    var dismissActionClickListener: () -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerLeadingContent : FrameLayout, MessageComposerContent {
    var attachmentsButtonClickListener: () -> Unit
    var commandsButtonClickListener: () -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerMentionSuggestionsContent : FrameLayout, MessageComposerContent {
    var mentionSelectionListener: (User) -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
}

class DefaultMessageComposerTrailingContent : FrameLayout, MessageComposerContent {
    var sendMessageButtonClickListener: () -> Unit
    var recordAudioButtonTouchListener: (event: MotionEvent) -> Boolean
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun attachContext(messageComposerContext: MessageComposerContext)
    override fun renderState(state: MessageComposerState)
    override fun findViewByKey(key: String): View?
}

interface MessageComposerContent {
    fun attachContext(messageComposerContext: MessageComposerContext)
    fun renderState(state: MessageComposerState)
    fun findViewByKey(key: String): View?
    companion object PredefinedKeys {
        const val RECORD_AUDIO_BUTTON: String
    }
}

interface MessageComposerContentContainer : Iterable<MessageComposerContent?> {
    val center: MessageComposerContent?
    val centerOverlap: MessageComposerContent?
    val leading: MessageComposerContent?
    val trailing: MessageComposerContent?
    val header: MessageComposerContent?
    val footer: MessageComposerContent?
    fun asView(): View
    fun findViewByKey(key: String): View?
}

fun MessageComposerContent.asView(): View?
fun MessageComposerContentContainer.findRecordAudioButton(): View?
