// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit

import android.content.Context
import android.content.res.ColorStateList
import android.util.Pair
import com.sendbird.android.SendBird
import com.sendbird.uikit.adapter.SendBirdUIKitAdapter
import com.sendbird.uikit.consts.ReplyType
import com.sendbird.uikit.interfaces.CustomParamsHandler
import com.sendbird.uikit.interfaces.CustomUserListQueryHandler

open class SendBirdUIKit {
    companion object {
        fun init(adapter: SendBirdUIKitAdapter, context: Context)
        fun initFromForeground(adapter: SendBirdUIKitAdapter, context: Context)
        fun setLogLevel(level: SendBirdUIKit.LogLevel)
        fun getDefaultThemeMode(): SendBirdUIKit.ThemeMode
        fun setDefaultThemeMode(themeMode: SendBirdUIKit.ThemeMode)
        fun isDarkMode(): Boolean
        fun getAdapter(): SendBirdUIKitAdapter
        fun getCustomUserListQueryHandler(): CustomUserListQueryHandler
        fun getCustomParamsHandler(): CustomParamsHandler
        fun shouldUseDefaultUserProfile(): Boolean
        fun setUseDefaultUserProfile(useDefaultUserProfile: Boolean)
        fun connect(handler: SendBird.ConnectHandler)
        fun disconnect(handler: SendBird.DisconnectHandler)
        fun updateUserInfo(nickname: String, profileUrl: String, handler: SendBird.UserInfoUpdateHandler)
        fun setCustomUserListQueryHandler(handler: CustomUserListQueryHandler)
        fun setCustomParamsHandler(handler: CustomParamsHandler)
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
        fun getPrimaryTintColorStateList(context: Context): ColorStateList
        fun getSecondaryTintColorStateList(context: Context): ColorStateList
        fun getMonoTintColorStateList(context: Context): ColorStateList
    }
}
