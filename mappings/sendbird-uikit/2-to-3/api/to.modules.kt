// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.modules

import android.content.Context
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import com.sendbird.uikit.SendbirdUIKit
import com.sendbird.uikit.consts.CreatableChannelType
import com.sendbird.uikit.interfaces.LoadingDialogHandler
import com.sendbird.uikit.modules.components.BannedUserListComponent
import com.sendbird.uikit.modules.components.ChannelHeaderComponent
import com.sendbird.uikit.modules.components.ChannelListComponent
import com.sendbird.uikit.modules.components.ChannelPushSettingComponent
import com.sendbird.uikit.modules.components.ChannelSettingsHeaderComponent
import com.sendbird.uikit.modules.components.ChannelSettingsInfoComponent
import com.sendbird.uikit.modules.components.ChannelSettingsMenuComponent
import com.sendbird.uikit.modules.components.CreateChannelUserListComponent
import com.sendbird.uikit.modules.components.HeaderComponent
import com.sendbird.uikit.modules.components.InviteUserListComponent
import com.sendbird.uikit.modules.components.MemberListComponent
import com.sendbird.uikit.modules.components.MessageInputComponent
import com.sendbird.uikit.modules.components.MessageListComponent
import com.sendbird.uikit.modules.components.MessageSearchHeaderComponent
import com.sendbird.uikit.modules.components.MessageSearchListComponent
import com.sendbird.uikit.modules.components.ModerationListComponent
import com.sendbird.uikit.modules.components.MutedMemberListComponent
import com.sendbird.uikit.modules.components.OpenChannelHeaderComponent
import com.sendbird.uikit.modules.components.OpenChannelMessageInputComponent
import com.sendbird.uikit.modules.components.OpenChannelMessageListComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsHeaderComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsInfoComponent
import com.sendbird.uikit.modules.components.OpenChannelSettingsMenuComponent
import com.sendbird.uikit.modules.components.OperatorListComponent
import com.sendbird.uikit.modules.components.ParticipantListComponent
import com.sendbird.uikit.modules.components.RegisterOperatorListComponent
import com.sendbird.uikit.modules.components.SelectUserHeaderComponent
import com.sendbird.uikit.modules.components.StatusComponent

open class BannedUserListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: BannedUserListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : BannedUserListComponent> setBannedUserListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getBannedUserListComponent(): BannedUserListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): BannedUserListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

abstract class BaseModule {
    abstract fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open class Params {
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode, themeAttrResId: Int)
        constructor(context: Context, themeResId: Int, themeAttrResId: Int)
        open fun getTheme(): Int
        open fun shouldUseHeader(): Boolean
        open fun setUseHeader(useHeader: Boolean)
        protected open fun apply(context: Context, args: Bundle): BaseModule.Params
    }
}

open class ChannelListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ChannelListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : ChannelListComponent> setChannelListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getChannelListComponent(): ChannelListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): ChannelListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class ChannelModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ChannelModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun <T : ChannelHeaderComponent> setHeaderComponent(component: T)
    open fun <T : MessageListComponent> setMessageListComponent(component: T)
    open fun <T : MessageInputComponent> setInputComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): ChannelHeaderComponent
    open fun getMessageListComponent(): MessageListComponent
    open fun getMessageInputComponent(): MessageInputComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): ChannelModule.Params
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class ChannelPushSettingModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ChannelPushSettingModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : ChannelPushSettingComponent> setChannelPushSettingComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getChannelPushSettingComponent(): ChannelPushSettingComponent
    open fun getParams(): ChannelPushSettingModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class ChannelSettingsModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ChannelSettingsModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : ChannelSettingsHeaderComponent> setHeaderComponent(component: T)
    open fun <T : ChannelSettingsMenuComponent> setChannelSettingsMenuComponent(component: T)
    open fun <T : ChannelSettingsInfoComponent> setChannelSettingsInfoComponent(component: T)
    open fun getHeaderComponent(): ChannelSettingsHeaderComponent
    open fun getChannelSettingsMenuComponent(): ChannelSettingsMenuComponent
    open fun getChannelSettingsInfoComponent(): ChannelSettingsInfoComponent
    open fun getParams(): ChannelSettingsModule.Params
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class CreateChannelModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: CreateChannelModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : SelectUserHeaderComponent> setHeaderComponent(component: T)
    open fun <T : CreateChannelUserListComponent> setUserListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): SelectUserHeaderComponent
    open fun getUserListComponent(): CreateChannelUserListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): CreateChannelModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
        open fun setSelectedChannelType(selectedChannelType: CreatableChannelType)
        open fun getSelectedChannelType(): CreatableChannelType
        protected open fun apply(context: Context, args: Bundle): CreateChannelModule.Params
    }
}

open class InviteUserModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: InviteUserModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : SelectUserHeaderComponent> setHeaderComponent(component: T)
    open fun <T : InviteUserListComponent> setInviteUserListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): SelectUserHeaderComponent
    open fun getInviteUserListComponent(): InviteUserListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): InviteUserModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class MemberListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: MemberListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : MemberListComponent> setMemberListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getMemberListComponent(): MemberListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): MemberListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class MessageSearchModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: MessageSearchModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : MessageSearchHeaderComponent> setHeaderComponent(component: T)
    open fun <T : MessageSearchListComponent> setMessageListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): MessageSearchHeaderComponent
    open fun getMessageListComponent(): MessageSearchListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): MessageSearchModule.Params
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
        open fun setUseSearchBar(useSearchBar: Boolean)
        open fun shouldUseSearchBar(): Boolean
    }
}

open class ModerationModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ModerationModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : ModerationListComponent> setModerationListComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getModerationListComponent(): ModerationListComponent
    open fun getParams(): ModerationModule.Params
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class MutedMemberListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: MutedMemberListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : MutedMemberListComponent> setMutedMemberListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getMutedMemberListComponent(): MutedMemberListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): MutedMemberListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class OpenChannelModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: OpenChannelModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : OpenChannelHeaderComponent> setHeaderComponent(component: T)
    open fun <T : OpenChannelMessageListComponent> setMessageListComponent(component: T)
    open fun <T : OpenChannelMessageInputComponent> setInputComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): OpenChannelHeaderComponent
    open fun getMessageListComponent(): OpenChannelMessageListComponent
    open fun getMessageInputComponent(): OpenChannelMessageInputComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): OpenChannelModule.Params
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(): Boolean
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
        open fun setUseOverlayMode(useOverlayMode: Boolean)
        open fun shouldUseOverlayMode(): Boolean
        protected open fun apply(context: Context, args: Bundle): OpenChannelModule.Params
    }
}

open class OpenChannelSettingsModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: OpenChannelSettingsModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : OpenChannelSettingsHeaderComponent> setHeaderComponent(component: T)
    open fun <T : OpenChannelSettingsMenuComponent> setOpenChannelSettingsMenuComponent(component: T)
    open fun <T : OpenChannelSettingsInfoComponent> setOpenChannelSettingsInfoComponent(component: T)
    open fun getHeaderComponent(): OpenChannelSettingsHeaderComponent
    open fun getOpenChannelSettingsMenuComponent(): OpenChannelSettingsMenuComponent
    open fun getOpenChannelSettingsInfoComponent(): OpenChannelSettingsInfoComponent
    open fun getParams(): OpenChannelSettingsModule.Params
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class OperatorListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: OperatorListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : OperatorListComponent> setOperatorListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getOperatorListComponent(): OperatorListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): OperatorListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class ParticipantListModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: ParticipantListModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun setOnLoadingDialogHandler(loadingDialogHandler: LoadingDialogHandler?)
    open fun getLoadingDialogHandler(): LoadingDialogHandler?
    open fun shouldShowLoadingDialog(context: Context): Boolean
    open fun shouldDismissLoadingDialog()
    open fun <T : HeaderComponent> setHeaderComponent(component: T)
    open fun <T : ParticipantListComponent> setParticipantListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): HeaderComponent
    open fun getParticipantListComponent(): ParticipantListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): ParticipantListModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}

open class RegisterOperatorModule : BaseModule {
    constructor(context: Context)
    constructor(context: Context, params: RegisterOperatorModule.Params)
    override fun onCreateView(context: Context, inflater: LayoutInflater, args: Bundle?): View
    open fun <T : SelectUserHeaderComponent> setHeaderComponent(component: T)
    open fun <T : RegisterOperatorListComponent> setRegisterOperatorListComponent(component: T)
    open fun <T : StatusComponent> setStatusComponent(component: T)
    open fun getHeaderComponent(): SelectUserHeaderComponent
    open fun getRegisterOperatorListComponent(): RegisterOperatorListComponent
    open fun getStatusComponent(): StatusComponent
    open fun getParams(): RegisterOperatorModule.Params
    open class Params : BaseModule.Params {
        constructor(context: Context)
        constructor(context: Context, themeMode: SendbirdUIKit.ThemeMode)
        constructor(context: Context, themeResId: Int)
    }
}
