package io.getstream.chat.android.compose.ui.components.messages

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.painter.Painter
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.compose.state.imagepreview.ImagePreviewResult
import io.getstream.chat.android.compose.state.messages.MessageAlignment
import io.getstream.chat.android.compose.state.messages.list.GiphyAction
import io.getstream.chat.android.compose.state.messages.list.MessageItemState
import io.getstream.chat.android.compose.state.reactionoptions.ReactionOptionItemState

fun GiphyMessageContent(message: Message, modifier: Modifier = TODO(), onGiphyActionClick: (GiphyAction) -> Unit = TODO())
fun MessageBubble(color: Color, shape: Shape, modifier: Modifier = TODO(), border: BorderStroke? = TODO(), content: () -> Unit)

fun MessageContent(
    message: Message,
    currentUser: User?,
    modifier: Modifier = TODO(),
    onLongItemClick: (Message) -> Unit = TODO(),
    onGiphyActionClick: (GiphyAction) -> Unit = TODO(),
    onQuotedMessageClick: (Message) -> Unit = TODO(),
    onImagePreviewResult: (ImagePreviewResult?) -> Unit = TODO(),
    giphyEphemeralContent: () -> Unit = TODO(),
    deletedMessageContent: () -> Unit = TODO(),
    regularMessageContent: () -> Unit = TODO(),
)

fun MessageFooter(messageItem: MessageItemState)
fun MessageHeaderLabel(painter: Painter, modifier: Modifier = TODO(), text: String? = TODO(), contentPadding: PaddingValues = TODO())
fun MessageReactionItem(option: ReactionOptionItemState, modifier: Modifier = TODO())
fun MessageReactionItemSelectedPreview()
fun MessageReactionItemNotSelectedPreview()

fun MessageReactions(
    options: List<ReactionOptionItemState>,
    modifier: Modifier = TODO(),
    itemContent: RowScope.(ReactionOptionItemState) -> Unit = TODO(),
)

fun MessageText(message: Message, currentUser: User?, modifier: Modifier = TODO(), onLongItemClick: (Message) -> Unit)
fun MessageThreadFooter(participants: List<User>, text: String, messageAlignment: MessageAlignment, modifier: Modifier = TODO())
fun MessageTranslatedLabel(messageItem: MessageItemState)
fun OwnedMessageVisibilityContent(message: Message, modifier: Modifier = TODO())

fun QuotedMessage(
    message: Message,
    currentUser: User?,
    onLongItemClick: (Message) -> Unit,
    onQuotedMessageClick: (Message) -> Unit,
    modifier: Modifier = TODO(),
    replyMessage: Message? = TODO(),
    leadingContent: (Message) -> Unit = TODO(),
    centerContent: RowScope.(Message) -> Unit = TODO(),
    trailingContent: (Message) -> Unit = TODO(),
)

fun RowScope.DefaultQuotedMessageCenterContent(message: Message, currentUser: User?, replyMessage: Message? = TODO())

fun QuotedMessageContent(
    message: Message,
    currentUser: User?,
    modifier: Modifier = TODO(),
    replyMessage: Message? = TODO(),
    attachmentContent: (Message) -> Unit = TODO(),
    textContent: (Message) -> Unit = TODO(),
)

fun QuotedMessageText(
    message: Message,
    currentUser: User?,
    modifier: Modifier = TODO(),
    replyMessage: Message? = TODO(),
    quoteMaxLines: Int = TODO(),
)

fun ThreadParticipants(
    participants: List<User>,
    alignment: MessageAlignment,
    modifier: Modifier = TODO(),
    borderStroke: BorderStroke = TODO(),
    participantsLimit: Int = TODO(),
)

fun UploadingFooter(message: Message, modifier: Modifier = TODO())
