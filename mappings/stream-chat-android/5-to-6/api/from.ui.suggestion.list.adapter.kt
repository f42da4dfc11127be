package io.getstream.chat.android.ui.suggestion.list.adapter

import android.view.ViewGroup
import io.getstream.chat.android.client.models.Command
import io.getstream.chat.android.client.models.User
import io.getstream.chat.android.ui.suggestion.list.adapter.viewholder.BaseSuggestionItemViewHolder

sealed class SuggestionListItem() {
    data class MentionItem(val user: User) : SuggestionListItem
    data class CommandItem(val command: Command) : SuggestionListItem
}

open class SuggestionListItemViewHolderFactory() {
    open fun createMentionViewHolder(parentView: ViewGroup): BaseSuggestionItemViewHolder<SuggestionListItem.MentionItem>
    open fun createCommandViewHolder(parentView: ViewGroup): BaseSuggestionItemViewHolder<SuggestionListItem.CommandItem>
}
