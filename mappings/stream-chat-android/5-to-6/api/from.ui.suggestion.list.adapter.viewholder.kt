package io.getstream.chat.android.ui.suggestion.list.adapter.viewholder

import android.content.Context
import android.view.View
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.ui.suggestion.list.adapter.SuggestionListItem

abstract class BaseSuggestionItemViewHolder<T: SuggestionListItem>(itemView: View) : RecyclerView.ViewHolder {
    protected val context: Context
    abstract fun bindItem(item: T)
}
