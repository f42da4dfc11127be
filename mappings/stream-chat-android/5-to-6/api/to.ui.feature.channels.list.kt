package io.getstream.chat.android.ui.feature.channels.list

import android.content.Context
import android.graphics.drawable.Drawable
import android.util.AttributeSet
import android.view.View
import android.widget.FrameLayout
import androidx.recyclerview.widget.LinearLayoutManager
import androidx.recyclerview.widget.RecyclerView
import io.getstream.chat.android.models.Channel
import io.getstream.chat.android.models.User
import io.getstream.chat.android.ui.feature.channels.list.adapter.ChannelListItem
import io.getstream.chat.android.ui.feature.channels.list.adapter.viewholder.ChannelListItemViewHolderFactory
import io.getstream.chat.android.ui.feature.channels.list.adapter.viewholder.SwipeViewHolder
import io.getstream.chat.android.ui.font.TextStyle
import io.getstream.chat.android.ui.viewmodel.channels.ChannelListViewModel

class ChannelListView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun getRecyclerView(): RecyclerView
    fun getLayoutManager(): LinearLayoutManager?
    fun isAdapterInitialized(): Boolean
    fun setEmptyStateView(view: View, layoutParams: LayoutParams = TODO())
    fun setLoadingView(view: View, layoutParams: LayoutParams = TODO())
    fun setItemSeparator(drawableResource: Int)
    fun setItemSeparatorHeight(dp: Int)
    fun setShouldDrawItemSeparatorOnLastItem(shouldDrawOnLastItem: Boolean)
    fun setViewHolderFactory(factory: ChannelListItemViewHolderFactory)
    fun setChannelItemClickListener(listener: ChannelClickListener?)
    fun setChannelLongClickListener(listener: ChannelLongClickListener?)
    fun setUserClickListener(listener: UserClickListener?)
    fun setChannelDeleteClickListener(listener: ChannelClickListener?)
    fun setMoreOptionsClickListener(listener: ChannelClickListener?)
    fun setIsMoreOptionsVisible(isMoreOptionsVisible: (Channel) -> Boolean)
    fun setIsDeleteOptionVisible(isDeleteOptionVisible: (Channel) -> Boolean)
    fun setMoreOptionsIconProvider(getMoreOptionsIcon: (Channel) -> Drawable?)
    fun setDeleteOptionIconProvider(getDeleteOptionIcon: (Channel) -> Drawable?)
    fun setChannelInfoClickListener(listener: ChannelClickListener?)
    fun setChannelLeaveClickListener(listener: ChannelClickListener?)
    fun setSwipeListener(listener: SwipeListener?)
    fun setOnEndReachedListener(listener: EndReachedListener?)
    fun setChannelListUpdateListener(listener: ChannelListUpdateListener)
    fun setChannelListItemPredicate(channelListItemPredicate: ChannelListItemPredicate)
    fun setErrorEventHandler(handler: ErrorEventHandler)
    fun showError(errorEvent: ChannelListViewModel.ErrorEvent)
    fun setChannels(channels: List<ChannelListItem>)
    fun hideLoadingView()
    fun showLoadingView()
    fun setPaginationEnabled(enabled: Boolean)
    fun hasChannels(): Boolean
    fun interface UserClickListener {
        companion object {
            val DEFAULT: UserClickListener
        }
        fun onClick(user: User)
    }
    fun interface ChannelClickListener {
        companion object {
            val DEFAULT: ChannelClickListener
        }
        fun onClick(channel: Channel)
    }
    fun interface ChannelLongClickListener {
        companion object {
            val DEFAULT: ChannelLongClickListener
        }
        fun onLongClick(channel: Channel): Boolean
    }
    fun interface ChannelOptionVisibilityPredicate : Function1<Channel, Boolean> {
        companion object {
            val DEFAULT: ChannelOptionVisibilityPredicate
        }
        override fun invoke(channel: Channel): Boolean
    }
    fun interface ChannelOptionIconProvider : Function1<Channel, Drawable?> {
        companion object {
            val DEFAULT: ChannelOptionIconProvider
        }
        override fun invoke(channel: Channel): Drawable?
    }
    fun interface EndReachedListener {
        fun onEndReached()
    }
    fun interface ChannelListUpdateListener {
        fun onChannelListUpdate(channels: List<ChannelListItem>)
    }
    fun interface ChannelListItemPredicate {
        fun predicate(channelListItem: ChannelListItem): Boolean
    }
    fun interface ErrorEventHandler {
        fun onErrorEvent(errorEvent: ChannelListViewModel.ErrorEvent)
    }
    interface SwipeListener {
        fun onSwipeStarted(viewHolder: SwipeViewHolder, adapterPosition: Int, x: Float? = TODO(), y: Float? = TODO())
        fun onSwipeChanged(viewHolder: SwipeViewHolder, adapterPosition: Int, dX: Float, totalDeltaX: Float)
        fun onSwipeCompleted(viewHolder: SwipeViewHolder, adapterPosition: Int, x: Float? = TODO(), y: Float? = TODO())
        fun onSwipeCanceled(viewHolder: SwipeViewHolder, adapterPosition: Int, x: Float? = TODO(), y: Float? = TODO())
        fun onRestoreSwipePosition(viewHolder: SwipeViewHolder, adapterPosition: Int)
        companion object {
            val DEFAULT: SwipeListener
        }
    }
}

data class ChannelListViewStyle(
    val optionsIcon: Drawable,
    val deleteIcon: Drawable,
    val optionsEnabled: Boolean,
    val deleteEnabled: Boolean,
    val swipeEnabled: Boolean,
    val backgroundColor: Int,
    val backgroundLayoutColor: Int,
    val channelTitleText: TextStyle,
    val lastMessageText: TextStyle,
    val lastMessageDateText: TextStyle,
    val indicatorSentIcon: Drawable,
    val indicatorReadIcon: Drawable,
    val indicatorPendingSyncIcon: Drawable,
    val foregroundLayoutColor: Int,
    val unreadMessageCounterText: TextStyle,
    val unreadMessageCounterBackgroundColor: Int,
    val mutedChannelIcon: Drawable,
    val itemSeparator: Drawable,
    val loadingView: Int,
    val emptyStateView: Int,
    val loadingMoreView: Int,
    val edgeEffectColor: Int?,
    val showChannelDeliveryStatusIndicator: Boolean,
    val readCountEnabled: Boolean,
)
