// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit

import android.content.Context
import android.content.res.ColorStateList
import android.util.Pair
import com.sendbird.android.handler.CompletionHandler
import com.sendbird.android.handler.ConnectHandler
import com.sendbird.android.handler.DisconnectHandler
import com.sendbird.android.params.UserUpdateParams
import com.sendbird.uikit.adapter.SendbirdUIKitAdapter
import com.sendbird.uikit.consts.ReplyType
import com.sendbird.uikit.fragments.UIKitFragmentFactory
import com.sendbird.uikit.interfaces.CustomParamsHandler
import com.sendbird.uikit.interfaces.CustomUserListQueryHandler
import com.sendbird.uikit.model.UserMentionConfig

open class SendbirdUIKit {
    companion object {
        fun init(adapter: SendbirdUIKitAdapter, context: Context)
        fun initFromForeground(adapter: SendbirdUIKitAdapter, context: Context)
        fun setLogLevel(level: SendbirdUIKit.LogLevel)
        fun getDefaultThemeMode(): SendbirdUIKit.ThemeMode
        fun setDefaultThemeMode(themeMode: SendbirdUIKit.ThemeMode)
        fun isDarkMode(): Boolean
        fun getAdapter(): SendbirdUIKitAdapter
        fun getCustomUserListQueryHandler(): CustomUserListQueryHandler?
        fun getCustomParamsHandler(): CustomParamsHandler?
        fun shouldUseDefaultUserProfile(): Boolean
        fun setUseDefaultUserProfile(useDefaultUserProfile: Boolean)
        fun setUseChannelListTypingIndicators(useChannelListTypingIndicators: Boolean)
        fun isUsingChannelListTypingIndicators(): Boolean
        fun setUseChannelListMessageReceiptStatus(useChannelListMessageReceiptStatus: Boolean)
        fun isUsingChannelListMessageReceiptStatus(): Boolean
        fun setUseUserMention(useMention: Boolean)
        fun setMentionConfig(config: UserMentionConfig)
        fun getUserMentionConfig(): UserMentionConfig
        fun isUsingUserMention(): Boolean
        fun connect(handler: ConnectHandler?)
        fun disconnect(handler: DisconnectHandler?)
        fun updateUserInfo(params: UserUpdateParams, handler: CompletionHandler?)
        fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler)
        fun setCustomParamsHandler(handler: CustomParamsHandler)
        fun setUIKitFragmentFactory(factory: UIKitFragmentFactory)
        fun getFragmentFactory(): UIKitFragmentFactory
        fun setUseImageCompression(useCompression: Boolean)
        fun shouldUseImageCompression(): Boolean
        fun setCompressQuality(compressQuality: Int)
        fun getCompressQuality(): Int
        fun setResizingSize(resizingSize: Pair<Int, Int>)
        fun getResizingSize(): Pair<Int, Int>
        fun setReplyType(replyType: ReplyType)
        fun getReplyType(): ReplyType
    }
    enum class LogLevel {
        ALL, INFO, WARN, ERROR
    }
    enum class ThemeMode {
        Light, Dark;
        fun getResId(): Int
        fun getPrimaryTintResId(): Int
        fun getSecondaryTintResId(): Int
        fun getMonoTintResId(): Int
        fun getErrorColorResId(): Int
        fun getPrimaryTintColorStateList(context: Context): ColorStateList
        fun getSecondaryTintColorStateList(context: Context): ColorStateList
        fun getMonoTintColorStateList(context: Context): ColorStateList
        fun getErrorTintColorStateList(context: Context): ColorStateList
    }
}
