package io.getstream.chat.android.ui.channel

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.Fragment
import io.getstream.chat.android.client.api.models.FilterObject
import io.getstream.chat.android.client.api.models.querysort.QuerySorter
import io.getstream.chat.android.client.models.Channel
import io.getstream.chat.android.client.models.Message
import io.getstream.chat.android.ui.channel.list.ChannelListFragmentViewStyle
import io.getstream.chat.android.ui.channel.list.ChannelListView
import io.getstream.chat.android.ui.channel.list.header.ChannelListHeaderView
import io.getstream.chat.android.ui.channel.list.header.viewmodel.ChannelListHeaderViewModel
import io.getstream.chat.android.ui.channel.list.viewmodel.ChannelListViewModel
import io.getstream.chat.android.ui.channel.list.viewmodel.factory.ChannelListViewModelFactory
import io.getstream.chat.android.ui.databinding.StreamUiFragmentChannelListBinding
import io.getstream.chat.android.ui.search.SearchInputView
import io.getstream.chat.android.ui.search.list.SearchResultListView
import io.getstream.chat.android.ui.search.list.viewmodel.SearchViewModel

open class ChannelListActivity() : AppCompatActivity {
    override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createChannelListFragment(): ChannelListFragment
    companion object {
        fun createIntent(context: Context): Intent
    }
}

open class ChannelListFragment() : Fragment {
    protected val themeResId: Int
    protected val showHeader: Boolean
    protected val showSearch: Boolean
    protected val headerTitle: String?
    protected val channelListHeaderViewModel: ChannelListHeaderViewModel
    protected val channelListViewModel: ChannelListViewModel
    protected val searchViewModel: SearchViewModel
    protected lateinit var style: ChannelListFragmentViewStyle
    protected var headerUserAvatarClickListener: HeaderUserAvatarClickListener?
    protected var headerActionButtonClickListener: HeaderActionButtonClickListener?
    protected var channelListItemClickListener: ChannelListItemClickListener?
    protected var searchResultClickListener: SearchResultClickListener?
    protected val binding: StreamUiFragmentChannelListBinding
    override fun onAttach(context: Context)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected open fun applyStyle(style: ChannelListFragmentViewStyle)
    protected open fun getTheme(): Int
    protected open fun setupChannelListHeader(channelListHeaderView: ChannelListHeaderView)
    protected open fun setupChannelList(channelListView: ChannelListView)
    protected open fun setupSearchInput(searchInputView: SearchInputView)
    protected open fun setupSearchResultList(searchResultListView: SearchResultListView)
    override fun onDestroyView()
    override fun onDetach()
    protected open fun createChannelListViewModelFactory(): ChannelListViewModelFactory
    protected open fun getFilter(): FilterObject?
    protected open fun getSort(): QuerySorter<Channel>
    fun interface HeaderActionButtonClickListener {
        fun onActionButtonClick()
    }
    fun interface HeaderUserAvatarClickListener {
        fun onUserAvatarClick()
    }
    fun interface ChannelListItemClickListener {
        fun onChannelClick(channel: Channel)
    }
    fun interface SearchResultClickListener {
        fun onSearchResultClick(message: Message)
    }
    class Builder() {
        fun customTheme(themeResId: Int): Builder
        fun showHeader(showHeader: Boolean): Builder
        fun showSearch(showSearch: Boolean): Builder
        fun headerTitle(headerTitle: String?): Builder
        fun <T: ChannelListFragment> setFragment(fragment: T): Builder
        fun build(): ChannelListFragment
    }
    companion object {
        fun newInstance(initializer: (Builder.() -> Unit)? = TODO()): ChannelListFragment
    }
}
