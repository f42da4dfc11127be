package io.getstream.chat.android.ui.message

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.Fragment
import com.getstream.sdk.chat.viewmodel.MessageInputViewModel
import com.getstream.sdk.chat.viewmodel.messages.MessageListViewModel
import io.getstream.chat.android.ui.databinding.StreamUiFragmentMessageListBinding
import io.getstream.chat.android.ui.message.input.MessageInputView
import io.getstream.chat.android.ui.message.list.MessageListView
import io.getstream.chat.android.ui.message.list.header.MessageListHeaderView
import io.getstream.chat.android.ui.message.list.header.viewmodel.MessageListHeaderViewModel
import io.getstream.chat.android.ui.message.list.viewmodel.factory.MessageListViewModelFactory

open class MessageListActivity() : AppCompatActivity {
    override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createMessageListFragment(cid: String, messageId: String?): MessageListFragment
    companion object {
        fun createIntent(context: Context, cid: String, messageId: String? = TODO()): Intent
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
    protected val messageInputViewModel: MessageInputViewModel
    protected var backPressListener: BackPressListener?
    protected val binding: StreamUiFragmentMessageListBinding
    override fun onAttach(context: Context)
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    protected open fun getTheme(): Int
    protected open fun setupMessageListHeader(messageListHeaderView: MessageListHeaderView)
    protected open fun setupMessageList(messageListView: MessageListView)
    protected open fun setupMessageInput(messageInputView: MessageInputView)
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
