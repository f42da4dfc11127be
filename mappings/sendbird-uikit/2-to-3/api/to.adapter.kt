// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.adapter

import com.sendbird.android.handler.InitResultHandler
import com.sendbird.uikit.interfaces.UserInfo

interface SendbirdUIKitAdapter {
    fun getAppId(): String
    fun getAccessToken(): String?
    fun getUserInfo(): UserInfo
    fun getInitResultHandler(): InitResultHandler
}
