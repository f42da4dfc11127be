package io.getstream.chat.android.ui.feature.channels.list.adapter.viewholder

import android.view.View
import android.view.ViewGroup
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.ui.feature.channels.list.ChannelListView
import io.getstream.chat.android.ui.feature.channels.list.ChannelListView.ChannelOptionIconProvider
import io.getstream.chat.android.ui.feature.channels.list.ChannelListView.ChannelOptionVisibilityPredicate
import io.getstream.chat.android.ui.feature.channels.list.ChannelListViewStyle
import io.getstream.chat.android.ui.feature.channels.list.adapter.ChannelListItem
import io.getstream.chat.android.ui.feature.channels.list.adapter.ChannelListPayloadDiff

abstract class BaseChannelListItemViewHolder(itemView: View) : RecyclerView.ViewHolder {
    abstract fun bind(channelItem: ChannelListItem.ChannelItem, diff: ChannelListPayloadDiff)
}

sealed interface ChannelListIconProviderContainer {
    val getMoreOptionsIcon: ChannelOptionIconProvider
    val getDeleteOptionIcon: ChannelOptionIconProvider
}

open class ChannelListItemViewHolderFactory() {
    protected lateinit val listenerContainer: ChannelListListenerContainer
    protected lateinit val visibilityContainer: ChannelListVisibilityContainer
    protected lateinit val iconProviderContainer: ChannelListIconProviderContainer
    protected lateinit val style: ChannelListViewStyle
    open fun getItemViewType(item: ChannelListItem): Int
    open fun createViewHolder(parentView: ViewGroup, viewType: Int): BaseChannelListItemViewHolder
    protected open fun createChannelViewHolder(parentView: ViewGroup): BaseChannelListItemViewHolder
    protected open fun createLoadingMoreViewHolder(parentView: ViewGroup): BaseChannelListItemViewHolder
}

sealed interface ChannelListListenerContainer {
    val channelClickListener: ChannelListView.ChannelClickListener
    val channelLongClickListener: ChannelListView.ChannelLongClickListener
    val deleteClickListener: ChannelListView.ChannelClickListener
    val moreOptionsClickListener: ChannelListView.ChannelClickListener
    val userClickListener: ChannelListView.UserClickListener
    val swipeListener: ChannelListView.SwipeListener
}

sealed interface ChannelListVisibilityContainer {
    val isMoreOptionsVisible: ChannelOptionVisibilityPredicate
    val isDeleteOptionVisible: ChannelOptionVisibilityPredicate
}

abstract class SwipeViewHolder(itemView: View) : BaseChannelListItemViewHolder {
    abstract fun getSwipeView(): View
    abstract fun getOpenedX(): Float
    abstract fun getClosedX(): Float
    abstract fun getSwipeDeltaRange(): ClosedFloatingPointRange<Float>
    abstract fun isSwipeEnabled(): Boolean
    abstract fun isSwiped(): Boolean
    protected var listener: ChannelListView.SwipeListener?
    protected var swiping: Boolean
    fun setSwipeListener(view: View, swipeListener: ChannelListView.SwipeListener?)
}
