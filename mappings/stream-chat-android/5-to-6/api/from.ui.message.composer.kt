package io.getstream.chat.android.ui.message.composer

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.view.View
import android.widget.FrameLayout
import androidx.constraintlayout.widget.ConstraintLayout
import io.getstream.chat.android.client.models.Attachment
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.common.composer.MessageComposerState
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.message.composer.content.MessageComposerContent
import io.getstream.chat.android.ui.message.list.MessageReplyStyle

data class AttachmentsPickerDialogStyle(
    val attachmentsPickerBackgroundColor: Int,
    val allowAccessButtonTextStyle: TextStyle,
    val submitAttachmentsButtonIconDrawable: Drawable,
    val attachmentTabToggleButtonStateList: ColorStateList?,
    val mediaAttachmentsTabEnabled: Boolean,
    val mediaAttachmentsTabIconDrawable: Drawable,
    val allowAccessToMediaButtonText: String,
    val allowAccessToMediaIconDrawable: Drawable,
    val videoLengthTextVisible: Boolean,
    val videoLengthTextStyle: TextStyle,
    val videoIconVisible: Boolean,
    val videoIconDrawable: Drawable,
    val mediaAttachmentNoMediaText: String,
    val mediaAttachmentNoMediaTextStyle: TextStyle,
    val fileAttachmentsTabEnabled: Boolean,
    val fileAttachmentsTabIconDrawable: Drawable,
    val allowAccessToFilesButtonText: String,
    val allowAccessToFilesIconDrawable: Drawable,
    val recentFilesText: String,
    val recentFilesTextStyle: TextStyle,
    val fileManagerIconDrawable: Drawable,
    val fileAttachmentsNoFilesText: String,
    val fileAttachmentsNoFilesTextStyle: TextStyle,
    val fileAttachmentItemNameTextStyle: TextStyle,
    val fileAttachmentItemSizeTextStyle: TextStyle,
    val fileAttachmentItemCheckboxSelectedDrawable: Drawable,
    val fileAttachmentItemCheckboxDeselectedDrawable: Drawable,
    val fileAttachmentItemCheckboxTextColor: Int,
    val cameraAttachmentsTabEnabled: Boolean,
    val cameraAttachmentsTabIconDrawable: Drawable,
    val allowAccessToCameraButtonText: String,
    val allowAccessToCameraIconDrawable: Drawable,
    val takeImageEnabled: Boolean,
    val recordVideoEnabled: Boolean,
) : ViewStyle {
    companion object
}

data class MessageComposerContext(val style: MessageComposerViewStyle)

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
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun renderState(state: MessageComposerState)
    fun <V> setLeadingContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setCenterContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setTrailingContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setFooterContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
    fun <V> setHeaderContent(contentView: V, layoutParams: FrameLayout.LayoutParams = TODO()) where V: View, V: MessageComposerContent
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
    val commandSuggestionsTitleIconDrawableTintColor: Int?,
    val commandSuggestionsBackgroundColor: Int,
    val commandSuggestionItemCommandNameTextStyle: TextStyle,
    val commandSuggestionItemCommandDescriptionText: String,
    val commandSuggestionItemCommandDescriptionTextStyle: TextStyle,
    val mentionSuggestionsBackgroundColor: Int,
    val mentionSuggestionItemIconDrawable: Drawable,
    val mentionSuggestionItemIconDrawableTintColor: Int?,
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
    val attachmentsButtonVisible: Boolean,
    val attachmentsButtonIconDrawable: Drawable,
    val attachmentsButtonIconTintList: ColorStateList?,
    val attachmentsButtonRippleColor: Int?,
    val takeImageEnabled: Boolean,
    val recordVideoEnabled: Boolean,
    val commandsButtonVisible: Boolean,
    val commandsButtonIconDrawable: Drawable,
    val commandsButtonIconTintList: ColorStateList?,
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
    val sendMessageButtonIconTintList: ColorStateList?,
    val cooldownTimerTextStyle: TextStyle,
    val cooldownTimerBackgroundDrawable: Drawable,
    val messageReplyBackgroundColor: Int,
    val messageReplyTextStyleMine: TextStyle,
    val messageReplyMessageBackgroundStrokeColorMine: Int,
    val messageReplyMessageBackgroundStrokeWidthMine: Float,
    val messageReplyTextStyleTheirs: TextStyle,
    val messageReplyMessageBackgroundStrokeColorTheirs: Int,
    val messageReplyMessageBackgroundStrokeWidthTheirs: Float,
) : ViewStyle {
    fun toMessageReplyStyle(): MessageReplyStyle
    companion object
}
