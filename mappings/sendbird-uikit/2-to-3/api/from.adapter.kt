// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.adapter

import com.sendbird.android.handlers.InitResultHandler
import com.sendbird.uikit.interfaces.UserInfo

interface SendBirdUIKitAdapter {
    fun getAppId(): String
    fun getAccessToken(): String
    fun getUserInfo(): UserInfo
    fun getInitResultHandler(): InitResultHandler
}
