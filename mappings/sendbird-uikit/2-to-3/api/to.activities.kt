// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.activities

import android.content.Context
import android.content.Intent
import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.Fragment
import com.sendbird.android.channel.ChannelType
import com.sendbird.android.message.FileMessage
import com.sendbird.uikit.consts.CreatableChannelType
import java.lang.Class

open class BannedUserListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out BannedUserListActivity>, channelUrl: String): Intent
    }
}

open class ChannelActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelActivity>, channelUrl: String): Intent
    }
    open class IntentBuilder {
        constructor(context: Context, channelUrl: String)
        constructor(context: Context, customClass: Class<out ChannelActivity>, channelUrl: String)
        open fun setStartingPoint(startingPoint: Long): ChannelActivity.IntentBuilder
        open fun build(): Intent
    }
}

open class ChannelListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    protected open fun createRedirectChannelActivityIntent(channelUrl: String): Intent
    protected override fun onNewIntent(intent: Intent?)
    companion object {
        fun newIntent(context: Context): Intent
        fun newRedirectToChannelIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelListActivity>, channelUrl: String): Intent
    }
}

open class ChannelPushSettingActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelPushSettingActivity>, channelUrl: String): Intent
    }
}

open class ChannelSettingsActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ChannelSettingsActivity>, channelUrl: String): Intent
    }
}

open class CreateChannelActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context): Intent
        fun newIntent(context: Context, type: CreatableChannelType): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out CreateChannelActivity>, type: CreatableChannelType): Intent
    }
}

open class InviteUserActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out InviteUserActivity>, channelUrl: String): Intent
    }
}

open class MemberListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MemberListActivity>, channelUrl: String): Intent
    }
}

open class MessageSearchActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MessageSearchActivity>, channelUrl: String): Intent
    }
}

open class ModerationActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ModerationActivity>, channelUrl: String): Intent
    }
}

open class MutedMemberListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out MutedMemberListActivity>, channelUrl: String): Intent
    }
}

open class OpenChannelSettingsActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out OpenChannelSettingsActivity>, channelUrl: String): Intent
    }
}

open class OperatorListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out OperatorListActivity>, channelUrl: String): Intent
    }
}

open class ParticipantListActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out ParticipantListActivity>, channelUrl: String): Intent
    }
}

open class PhotoViewActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    companion object {
        fun newIntent(context: Context, channelType: ChannelType, message: FileMessage): Intent
    }
}

open class RegisterOperatorActivity : AppCompatActivity() {
    protected override fun onCreate(savedInstanceState: Bundle?)
    protected open fun createFragment(): Fragment
    companion object {
        fun newIntent(context: Context, channelUrl: String): Intent
        fun newIntentFromCustomActivity(context: Context, cls: Class<out RegisterOperatorActivity>, channelUrl: String): Intent
    }
}
