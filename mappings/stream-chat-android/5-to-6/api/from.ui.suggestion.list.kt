package io.getstream.chat.android.ui.suggestion.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.widget.FrameLayout
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.ViewStyle
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.message.input.MessageInputView
import io.getstream.chat.android.ui.suggestion.Suggestions
import io.getstream.chat.android.ui.suggestion.list.adapter.SuggestionListItemViewHolderFactory

class SuggestionListController(
    suggestionListUi: SuggestionListUi,
    suggestionListControllerListener: SuggestionListControllerListener? = TODO(),
) {
    var userLookupHandler: MessageInputView.UserLookupHandler
    var commands: List<Command>
    var mentionsEnabled: Boolean
    var commandsEnabled: Boolean
    fun onNewMessageText(newMessageText: String)
    fun showAvailableCommands()
    fun hideSuggestionList()
    fun isSuggestionListVisible(): Boolean
}

interface SuggestionListControllerListener {
    fun onSuggestionListUiVisibilityChanged(isVisible: Boolean)
    fun containsCommands(doesContain: Boolean)
    fun containsMentions(doesContain: Boolean)
}

interface SuggestionListUi {
    fun renderSuggestions(suggestions: Suggestions)
    fun isSuggestionListVisible(): Boolean
}

class SuggestionListView : FrameLayout, SuggestionListUi {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setSuggestionListViewHolderFactory(viewHolderFactory: SuggestionListItemViewHolderFactory)
    fun setOnSuggestionClickListener(suggestionClickListener: OnSuggestionClickListener)
    override fun renderSuggestions(suggestions: Suggestions)
    override fun isSuggestionListVisible(): Boolean
    interface OnSuggestionClickListener {
        fun onMentionClick(user: User)
        fun onCommandClick(command: Command)
    }
}

data class SuggestionListViewStyle(
    val suggestionsBackground: Int,
    val commandsTitleTextStyle: TextStyle,
    val commandsNameTextStyle: TextStyle,
    val commandsDescriptionTextStyle: TextStyle,
    val mentionsUsernameTextStyle: TextStyle,
    val mentionsNameTextStyle: TextStyle,
    val mentionIcon: Drawable,
    val commandIcon: Drawable,
    val lightningIcon: Drawable,
) : ViewStyle
