package io.getstream.chat.android.ui.feature.messages

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.Fragment
import io.getstream.chat.android.ui.databinding.StreamUiFragmentMessageListBinding
import io.getstream.chat.android.ui.feature.messages.composer.MessageComposerView
import io.getstream.chat.android.ui.feature.messages.header.MessageListHeaderView
import io.getstream.chat.android.ui.feature.messages.list.MessageListView
import io.getstream.chat.android.ui.viewmodel.messages.MessageComposerViewModel
import io.getstream.chat.android.ui.viewmodel.messages.MessageListHeaderViewModel
import io.getstream.chat.android.ui.viewmodel.messages.MessageListViewModel
import io.getstream.chat.android.ui.viewmodel.messages.MessageListViewModelFactory

open class MessageListActivity() : AppCompatActivity {
    override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createMessageListFragment(cid: String, messageId: String?): MessageListFragment
    companion object {
        fun createIntent(
            context: Context,
            cid: String,
            messageId: String? = TODO(),
            activityClass: Class<out MessageListActivity> = TODO(),
        ): Intent
    }
}

open class MessageListFragment() : Fragment {
    protected val cid: String
    protected val themeResId: Int
    protected val messageId: String?
    protected val showHeader: Boolean
    protected val factory: MessageListViewModelFactory
    protected val messageListHeaderViewModel: MessageListHeaderViewModel
    protected val messageListViewModel: MessageListViewModel
    protected val messageComposerViewModel: MessageComposerViewModel
    protected var backPressListener: BackPressListener?
    protected val binding: StreamUiFragmentMessageListBinding
    override fun onAttach(context: Context)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected open fun getTheme(): Int
    protected open fun setupMessageListHeader(messageListHeaderView: MessageListHeaderView)
    protected open fun setupMessageList(messageListView: MessageListView)
    protected open fun setupMessageComposer(messageComposerView: MessageComposerView)
    override fun onDestroyView()
    override fun onDetach()
    fun interface BackPressListener {
        fun onBackPress()
    }
    class Builder(cid: String) {
        fun customTheme(themeResId: Int): Builder
        fun showHeader(showHeader: Boolean): Builder
        fun messageId(messageId: String?): Builder
        fun <T: MessageListFragment> setFragment(fragment: T): Builder
        fun build(): MessageListFragment
    }
    companion object {
        fun newInstance(cid: String, initializer: (Builder.() -> Unit)? = TODO()): MessageListFragment
    }
}
