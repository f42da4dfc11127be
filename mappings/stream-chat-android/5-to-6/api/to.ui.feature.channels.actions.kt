package io.getstream.chat.android.ui.feature.channels.actions

import android.graphics.drawable.Drawable
import io.getstream.chat.android.ui.font.TextStyle

data class ChannelActionsDialogViewStyle(
    val memberNamesTextStyle: TextStyle,
    val memberInfoTextStyle: TextStyle,
    val itemTextStyle: TextStyle,
    val warningItemTextStyle: TextStyle,
    val viewInfoIcon: Drawable,
    val viewInfoEnabled: Boolean,
    val leaveGroupIcon: Drawable,
    val leaveGroupEnabled: Boolean,
    val deleteConversationIcon: Drawable,
    val deleteConversationEnabled: Boolean,
    val cancelIcon: Drawable,
    val cancelEnabled: Boolean,
    val background: Drawable,
)
