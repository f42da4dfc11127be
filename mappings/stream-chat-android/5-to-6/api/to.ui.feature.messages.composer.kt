package io.getstream.chat.android.ui.feature.messages.composer

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.view.MotionEvent
import android.view.View
import android.widget.FrameLayout
import androidx.constraintlayout.widget.ConstraintLayout
import io.getstream.chat.android.models.Attachment
import io.getstream.chat.android.models.Command
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.common.state.messages.composer.MessageComposerState
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.AttachmentsPickerDialogStyle
import io.getstream.chat.android.ui.feature.messages.composer.content.MessageComposerContent
import io.getstream.chat.android.ui.feature.messages.composer.content.MessageComposerContentContainer
import io.getstream.chat.android.ui.feature.messages.list.MessageReplyStyle
import io.getstream.chat.android.ui.font.TextStyle

data class MessageComposerContext(val style: MessageComposerViewStyle, val content: MessageComposerContentContainer)

class MessageComposerView : ConstraintLayout {
    var sendMessageButtonClickListener: () -> Unit
    var textInputChangeListener: (String) -> Unit
    var attachmentSelectionListener: (List<Attachment>) -> Unit
    var attachmentRemovalListener: (Attachment) -> Unit
    var mentionSelectionListener: (User) -> Unit
    var commandSelectionListener: (Command) -> Unit
    var alsoSendToChannelSelectionListener: (Boolean) -> Unit
    var dismissActionClickListener: () -> Unit
    var commandsButtonClickListener: () -> Unit
    var dismissSuggestionsListener: () -> Unit
    var attachmentsButtonClickListener: () -> Unit
    var audioRecordButtonTouchListener: (event: MotionEvent) -> Boolean
    var audioRecordButtonHoldListener: () -> Unit
    var audioRecordButtonLockListener: () -> Unit
    var audioRecordButtonCancelListener: () -> Unit
    var audioRecordButtonReleaseListener: () -> Unit
    var audioDeleteButtonClickListener: () -> Unit
    var audioStopButtonClickListener: () -> Unit
    var audioPlaybackButtonClickListener: () -> Unit
    var audioCompleteButtonClickListener: () -> Unit
    var audioSliderDragStartListener: (Float) -> Unit
    var audioSliderDragStopListener: (Float) -> Unit
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun renderState(state: MessageComposerState)
    fun <V> setLeadingContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setCenterContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setTrailingContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setFooterContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setHeaderContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setCenterOverlapContent(
        contentView: V,
        layoutParams: FrameLayout.LayoutParams = TODO(),
    ) where V: View, V: MessageComposerContent
    fun <V> setMentionSuggestionsContent(contentView: V) where V: View, V: MessageComposerContent
    fun <V> setCommandSuggestionsContent(contentView: V) where V: View, V: MessageComposerContent
}

data class MessageComposerViewStyle(
    val backgroundColor: Int,
    val buttonIconDrawableTintColor: Int?,
    val dividerBackgroundDrawable: Drawable,
    val commandSuggestionsTitleText: String,
    val commandSuggestionsTitleTextStyle: TextStyle,
    val commandSuggestionsTitleIconDrawable: Drawable,
    val commandSuggestionsBackgroundColor: Int,
    val commandSuggestionItemCommandNameTextStyle: TextStyle,
    val commandSuggestionItemCommandDescriptionText: String,
    val commandSuggestionItemCommandDescriptionTextStyle: TextStyle,
    val mentionSuggestionsBackgroundColor: Int,
    val mentionSuggestionItemIconDrawable: Drawable,
    val mentionSuggestionItemUsernameTextStyle: TextStyle,
    val mentionSuggestionItemMentionText: String,
    val mentionSuggestionItemMentionTextStyle: TextStyle,
    val messageInputCommandsHandlingEnabled: Boolean,
    val messageInputMentionsHandlingEnabled: Boolean,
    val messageInputTextStyle: TextStyle,
    val messageInputBackgroundDrawable: Drawable,
    val messageInputCursorDrawable: Drawable?,
    val messageInputScrollbarEnabled: Boolean,
    val messageInputScrollbarFadingEnabled: Boolean,
    val messageInputMaxLines: Int,
    val messageInputCannotSendHintText: String,
    val messageInputInputType: Int,
    val messageInputShowReplyView: Boolean,
    val messageInputVideoAttachmentIconDrawable: Drawable,
    val messageInputVideoAttachmentIconDrawableTint: Int?,
    val messageInputVideoAttachmentIconBackgroundColor: Int?,
    val messageInputVideoAttachmentIconCornerRadius: Float,
    val messageInputVideoAttachmentIconElevation: Float,
    val messageInputVideoAttachmentIconDrawablePaddingTop: Int,
    val messageInputVideoAttachmentIconDrawablePaddingBottom: Int,
    val messageInputVideoAttachmentIconDrawablePaddingStart: Int,
    val messageInputVideoAttachmentIconDrawablePaddingEnd: Int,
    val audioRecordingHoldToRecordText: String,
    val audioRecordingHoldToRecordTextStyle: TextStyle,
    val audioRecordingHoldToRecordBackgroundDrawable: Drawable,
    val audioRecordingHoldToRecordBackgroundDrawableTint: Int?,
    val audioRecordingSlideToCancelText: String,
    val audioRecordingSlideToCancelTextStyle: TextStyle,
    val audioRecordingSlideToCancelStartDrawable: Drawable,
    val audioRecordingSlideToCancelStartDrawableTint: Int?,
    val audioRecordingFloatingButtonIconDrawable: Drawable,
    val audioRecordingFloatingButtonIconDrawableTint: Int?,
    val audioRecordingFloatingButtonBackgroundDrawable: Drawable,
    val audioRecordingFloatingButtonBackgroundDrawableTint: Int?,
    val audioRecordingFloatingLockIconDrawable: Drawable,
    val audioRecordingFloatingLockIconDrawableTint: Int?,
    val audioRecordingFloatingLockedIconDrawable: Drawable,
    val audioRecordingFloatingLockedIconDrawableTint: Int?,
    val attachmentsButtonVisible: Boolean,
    val attachmentsButtonIconDrawable: Drawable,
    val attachmentsButtonRippleColor: Int?,
    val commandsButtonVisible: Boolean,
    val commandsButtonIconDrawable: Drawable,
    val commandsButtonRippleColor: Int?,
    val alsoSendToChannelCheckboxVisible: Boolean,
    val alsoSendToChannelCheckboxDrawable: Drawable?,
    val alsoSendToChannelCheckboxText: String,
    val alsoSendToChannelCheckboxTextStyle: TextStyle,
    val editModeText: String,
    val editModeIconDrawable: Drawable,
    val replyModeText: String,
    val replyModeIconDrawable: Drawable,
    val dismissModeIconDrawable: Drawable,
    val sendMessageButtonEnabled: Boolean,
    val sendMessageButtonIconDrawable: Drawable,
    val sendMessageButtonWidth: Int,
    val sendMessageButtonHeight: Int,
    val sendMessageButtonPadding: Int,
    val audioRecordingButtonVisible: Boolean,
    val audioRecordingButtonEnabled: Boolean,
    val audioRecordingButtonPreferred: Boolean,
    val audioRecordingButtonIconDrawable: Drawable,
    val audioRecordingButtonWidth: Int,
    val audioRecordingButtonHeight: Int,
    val audioRecordingButtonPadding: Int,
    val cooldownTimerTextStyle: TextStyle,
    val cooldownTimerBackgroundDrawable: Drawable,
    val messageReplyBackgroundColor: Int,
    val messageReplyTextStyleMine: TextStyle,
    val messageReplyMessageBackgroundStrokeColorMine: Int,
    val messageReplyMessageBackgroundStrokeWidthMine: Float,
    val messageReplyTextStyleTheirs: TextStyle,
    val messageReplyMessageBackgroundStrokeColorTheirs: Int,
    val messageReplyMessageBackgroundStrokeWidthTheirs: Float,
    val attachmentsPickerDialogStyle: AttachmentsPickerDialogStyle,
) {
    fun toMessageReplyStyle(): MessageReplyStyle
    companion object
}
