// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.activities

import android.content.Context
import android.content.Intent
import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.Fragment
import com.sendbird.android.BaseChannel
import com.sendbird.android.FileMessage
import com.sendbird.android.GroupChannel
import com.sendbird.uikit.consts.CreateableChannelType
import com.sendbird.uikit.fragments.ChannelFragment
import com.sendbird.uikit.fragments.ChannelListFragment
import com.sendbird.uikit.fragments.ChannelSettingsFragment
import com.sendbird.uikit.fragments.CreateChannelFragment
import com.sendbird.uikit.fragments.InviteChannelFragment
import com.sendbird.uikit.fragments.MemberListFragment
import com.sendbird.uikit.fragments.MessageSearchFragment
import com.sendbird.uikit.fragments.ModerationFragment
import com.sendbird.uikit.fragments.OpenChannelSettingsFragment
import com.sendbird.uikit.fragments.ParticipantsListFragment
import com.sendbird.uikit.model.HighlightMessageInfo
import java.lang.Class

open class BannedListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createBannedListFragment(channelUrl: String): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out BannedListActivity>, channelUrl: String): Intent
    }
}

open class ChannelActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createChannelFragment(channelUrl: String): ChannelFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelActivity>, channelUrl: String): Intent
    }
    open class IntentBuilder {
        constructor(context: Context, channelUrl: String)
        constructor(context: Context, customClass: Class<out ChannelActivity>, channelUrl: String)
        open fun setStartingPoint(startingPoint: Long): ChannelActivity.IntentBuilder
        open fun setHighlightMessageInfo(highlightMessageInfo: HighlightMessageInfo): ChannelActivity.IntentBuilder
        open fun build(): Intent
    }
}

open class ChannelListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createChannelListFragment(): ChannelListFragment
    protected open fun createRedirectChannelActivityIntent(channelUrl: String): Intent
    protected override fun onNewIntent(intent: Intent)
    companion object {
        fun newIntent(context: Context): Intent
        fun newRedirectToChannelIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelListActivity>, channelUrl: String): Intent
    }
}

open class ChannelSettingsActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createChannelSettingsFragment(channelUrl: String): ChannelSettingsFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelSettingsActivity>, channelUrl: String): Intent
    }
}

open class CreateChannelActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createCreateChannelFragment(): CreateChannelFragment
    protected open fun createCreateChannelFragment(type: CreateableChannelType): CreateChannelFragment
    companion object {
        fun newIntent(context: Context): Intent
        fun newIntent(context: Context, type: CreateableChannelType): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out CreateChannelActivity>, type: CreateableChannelType): Intent
    }
}

open class InviteChannelActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createInviteChannelFragment(channelUrl: String): InviteChannelFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out InviteChannelActivity>, channelUrl: String): Intent
    }
}

open class MemberListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createMemberListFragment(channelUrl: String): MemberListFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MemberListActivity>, channelUrl: String): Intent
    }
}

open class MessageSearchActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createMessageSearchFragment(channelUrl: String): MessageSearchFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MessageSearchActivity>, channelUrl: String): Intent
    }
}

open class ModerationActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createModerationFragment(channelUrl: String): ModerationFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ModerationActivity>, channelUrl: String): Intent
    }
}

open class MutedMemberListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createMutedMemberListFragment(channelUrl: String): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MutedMemberListActivity>, channelUrl: String): Intent
    }
}

open class OpenChannelSettingsActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createOpenChannelSettingsFragment(channelUrl: String): OpenChannelSettingsFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out OpenChannelSettingsActivity>, channelUrl: String): Intent
    }
}

open class OperatorListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createOperatorListFragment(channelUrl: String): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out OperatorListActivity>, channelUrl: String): Intent
    }
}

open class ParticipantsListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createParticipantsListFragment(channelUrl: String): ParticipantsListFragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ParticipantsListActivity>, channelUrl: String): Intent
    }
}

open class PhotoViewActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    companion object {
        fun newIntent(context: Context, channelType: BaseChannel.ChannelType, message: FileMessage): Intent
    }
}

open class PromoteOperatorsActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle)
    protected open fun createPromoteOperatorFragment(channel: GroupChannel): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out PromoteOperatorsActivity>, channelUrl: String): Intent
    }
}
