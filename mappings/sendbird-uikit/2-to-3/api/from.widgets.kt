// Sendbird UIKit 2.2.7. Declarations only.
package com.sendbird.uikit.widgets

import android.content.Context
import android.content.DialogInterface
import android.content.res.ColorStateList
import android.graphics.Canvas
import android.graphics.drawable.Drawable
import android.os.Bundle
import android.util.AttributeSet
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.ImageButton
import android.widget.ImageView
import android.widget.ProgressBar
import android.widget.TextView
import androidx.appcompat.widget.AppCompatTextView
import androidx.databinding.ViewDataBinding
import androidx.fragment.app.Fragment
import androidx.fragment.app.FragmentManager
import androidx.recyclerview.widget.LinearLayoutManager
import androidx.recyclerview.widget.RecyclerView
import com.sendbird.android.AdminMessage
import com.sendbird.android.BaseChannel
import com.sendbird.android.BaseMessage
import com.sendbird.android.Emoji
import com.sendbird.android.GroupChannel
import com.sendbird.android.Member
import com.sendbird.android.OGMetaData
import com.sendbird.android.OpenChannel
import com.sendbird.android.Reaction
import com.sendbird.android.User
import com.sendbird.uikit.consts.CreateableChannelType
import com.sendbird.uikit.consts.KeyboardDisplayType
import com.sendbird.uikit.consts.MessageGroupType
import com.sendbird.uikit.databinding.SbViewAdminMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewChannelSettingsBinding
import com.sendbird.uikit.databinding.SbViewEmojiComponentBinding
import com.sendbird.uikit.databinding.SbViewEmojiReactionComponentBinding
import com.sendbird.uikit.databinding.SbViewEmojiReactionCountComponentBinding
import com.sendbird.uikit.databinding.SbViewEmojiReactionListBinding
import com.sendbird.uikit.databinding.SbViewEmojiReactionUserComponentBinding
import com.sendbird.uikit.databinding.SbViewMemberListItemBinding
import com.sendbird.uikit.databinding.SbViewMessageInputBinding
import com.sendbird.uikit.databinding.SbViewMyFileImageMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewMyFileMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewMyFileVideoMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewMyUserMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelAdminMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelFileImageMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelFileMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelFileVideoMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelSettingsBinding
import com.sendbird.uikit.databinding.SbViewOpenChannelUserMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOtherFileImageMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOtherFileMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOtherFileVideoMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewOtherUserMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewSearchBarBinding
import com.sendbird.uikit.databinding.SbViewSingleMenuItemBinding
import com.sendbird.uikit.databinding.SbViewTimeLineMessageComponentBinding
import com.sendbird.uikit.databinding.SbViewUserListItemBinding
import com.sendbird.uikit.interfaces.OnInputModeChangedListener
import com.sendbird.uikit.interfaces.OnInputTextChangedListener
import com.sendbird.uikit.interfaces.OnItemClickListener
import com.sendbird.uikit.interfaces.OnItemLongClickListener
import com.sendbird.uikit.interfaces.OnSearchEventListener
import com.sendbird.uikit.interfaces.UserInfo
import com.sendbird.uikit.model.HighlightMessageInfo

open class AdminMessageView : BaseMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewAdminMessageComponentBinding
    override fun getLayout(): View
    open fun drawMessage(message: BaseMessage)
    companion object {
        fun drawMessage(view: AdminMessageView, message: AdminMessage)
    }
}

open class AppBarView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
    open fun getTitleTextView(): TextView
    open fun getDescriptionTextView(): TextView
    open fun getLeftTextButton(): TextView
    open fun getLeftImageButton(): ImageButton
    open fun setLeftImageButtonResource(drawableRes: Int)
    open fun setLeftImageButtonTint(tint: ColorStateList)
    open fun setLeftImageButtonClickListener(listener: View.OnClickListener)
    open fun setUseLeftImageButton(useLeftImageButton: Boolean)
    open fun getRightTextButton(): TextView
    open fun setRightTextButtonString(text: String)
    open fun setRightTextButtonClickListener(listener: View.OnClickListener)
    open fun setRightTextButtonEnabled(enabled: Boolean)
    open fun getRightImageButton(): ImageButton
    open fun setRightImageButtonResource(drawableRes: Int)
    open fun setRightImageButtonTint(tint: ColorStateList)
    open fun setRightImageButtonClickListener(listener: View.OnClickListener)
    open fun setUseRightButton(useRightButton: Boolean)
    open fun getProfileView(): ChannelCoverView
}

open class AutoLinkTextView : AppCompatTextView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
    override fun setText(text: CharSequence, type: TextView.BufferType)
    open fun setOnLinkClickListener(onLinkClickListener: SBLinkMovementMethod.OnLinkClickListener)
    open fun setOnLinkLongClickListener(onLinkLongClickListener: SBLinkMovementMethod.OnLinkLongClickListener)
    open fun getLinkifyMask(): Int
}

abstract class BaseMessageView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    protected var highlightMessageInfo: HighlightMessageInfo
    protected var highlightBackgroundColor: Int
    protected var highlightForegroundColor: Int
    abstract fun getLayout(): View
    abstract fun getBinding(): ViewDataBinding
    open fun setHighlightMessageInfo(highlightMessageInfo: HighlightMessageInfo)
}

abstract class BaseQuotedMessageView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    abstract fun drawQuotedMessage(message: BaseMessage?)
}

open class ChannelCoverView : ImageWaffleView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
    open fun setDefaultImageResId(defaultImageResId: Int)
    open fun loadImage(url: String)
    open fun loadImages(imageUrlList: List<String>)
    open fun drawBroadcastChannelCover()
}

open class ChannelPreview : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun setChannel(channel: GroupChannel)
    open fun getLayout(): View
    companion object {
        fun drawChannel(channelPreview: ChannelPreview, channel: GroupChannel)
    }
}

open class ChannelSettingsView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setOnItemClickListener(listener: OnItemClickListener<ChannelSettingsView.ChannelSettingMenu>)
    open fun getLayout(): ChannelSettingsView
    open fun getBinding(): SbViewChannelSettingsBinding
    open fun drawSettingsView(channel: GroupChannel)
    enum class ChannelSettingMenu {
        MODERATIONS, NOTIFICATIONS, MEMBERS, LEAVE_CHANNEL, SEARCH_IN_CHANNEL
    }
}

open class EmoijReactionUserView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getLayout(): View
    open fun getBinding(): SbViewEmojiReactionUserComponentBinding
    open fun drawUser(user: User)
    companion object {
        fun drawUser(userView: EmoijReactionUserView, user: User)
    }
}

open class EmojiListView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun init(context: Context)
    protected override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int)
    open fun initAdapter(params: EmojiListView.Params)
    open fun setEmojiClickListener(emojiClickListener: OnItemClickListener<String>)
    open fun setMoreButtonClickListener(moreButtonClickListener: View.OnClickListener)
    open class Builder(context: Context) {
        open fun setReactionList(reactionList: List<Reaction>): EmojiListView.Builder
        open fun setEmojiList(emojiList: List<Emoji>): EmojiListView.Builder
        open fun setShowMoreButton(showMoreButton: Boolean): EmojiListView.Builder
        open fun create(): EmojiListView
    }
}

open class EmojiReactionCountView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setCount(count: Int)
    open fun setEmojiUrl(emojiUrl: String)
    open fun getLayout(): EmojiReactionCountView
    open fun getBinding(): SbViewEmojiReactionCountComponentBinding
    open fun drawReaction(reaction: Reaction)
    companion object {
        fun drawReaction(view: EmojiReactionCountView, reaction: Reaction)
    }
}

open class EmojiReactionListView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setReactionList(reactionList: List<Reaction>)
    open fun setEmojiReactionClickListener(emojiReactionClickListener: OnItemClickListener<String>?)
    open fun setEmojiReactionLongClickListener(emojiReactionLongClickListener: OnItemLongClickListener<String>?)
    open fun setMoreButtonClickListener(moreButtonClickListener: View.OnClickListener?)
    open fun setUseMoreButton(useMoreButton: Boolean)
    open fun useMoreButton(): Boolean
    open fun refresh()
    override fun setClickable(clickable: Boolean)
    override fun setLongClickable(clickable: Boolean)
    open fun getLayout(): EmojiReactionListView
    open fun getBinding(): SbViewEmojiReactionListBinding
}

open class EmojiReactionUserListView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun init(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setEmojiReactionUserData(fragment: Fragment, currentPosition: Int, reactionList: List<Reaction>, reactionUserInfo: Map<Reaction, List<User>>)
    open class UserListFragment internal constructor() : Fragment() {
        override fun onCreateView(inflater: LayoutInflater, container: ViewGroup, savedInstanceState: Bundle): View
        override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    }
}

open class EmojiReactionView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setBackgroundResource(backgroundResource: Int)
    open fun setCount(count: Int)
    open fun setImageDrawable(drawable: Drawable)
    open fun setEmojiUrl(emojiUrl: String)
    open fun getLayout(): View
    open fun getBinding(): SbViewEmojiReactionComponentBinding
    open fun drawReaction(reaction: Reaction)
    companion object {
        fun drawReaction(view: EmojiReactionView, reaction: Reaction)
    }
}

open class EmojiView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setBackgroundResource(backgroundResource: Int)
    open fun setImageDrawable(drawable: Drawable)
    open fun setEmojiUrl(emojiUrl: String)
    open fun getLayout(): View
    open fun getBinding(): SbViewEmojiComponentBinding
    open fun drawEmoji(emoji: Emoji)
    companion object {
        fun drawEmoji(view: EmojiView, emoji: Emoji)
    }
}

abstract class GroupChannelMessageView : BaseMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    abstract fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    companion object {
        fun drawMessageWithChannel(view: GroupChannelMessageView, message: BaseMessage, channel: GroupChannel, messageGroupType: MessageGroupType)
        fun drawMessageWithChannel(view: GroupChannelMessageView, message: BaseMessage, channel: GroupChannel, messageGroupType: MessageGroupType, highlightMessageInfo: HighlightMessageInfo)
    }
}

internal open class ImageWaffleView : ViewGroup {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
    protected val DIVIDER_WIDTH: Int
    protected open fun prepareSingleImageView(): ImageView
    protected open fun prepareImageViews(length: Int): List<ImageView>
    protected override fun dispatchDraw(canvas: Canvas)
    protected override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int)
    protected override fun onLayout(changed: Boolean, l: Int, t: Int, r: Int, b: Int)
    protected override fun onDetachedFromWindow()
}

open class MemberPreview : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getLayout(): View
    open fun getBinding(): SbViewMemberListItemBinding
    override fun setOnClickListener(listener: View.OnClickListener?)
    override fun setOnLongClickListener(listener: View.OnLongClickListener)
    open fun useActionMenu(use: Boolean)
    open fun setOnActionMenuClickListener(listener: View.OnClickListener)
    open fun setOnProfileClickListener(listener: View.OnClickListener)
    open fun setDescription(text: CharSequence)
    open fun setName(name: CharSequence)
    open fun setImageFromUrl(url: String)
    open fun setVisibleOverlay(visiblility: Int)
    open fun enableActionMenu(enabled: Boolean)
    companion object {
        fun drawMember(preview: MemberPreview, member: Member)
        fun drawMemberFromUser(preview: MemberPreview, user: User)
    }
}

open class MessageInputView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setInputMode(mode: MessageInputView.Mode)
    open fun showKeyboard()
    open fun drawMessageToReply(message: BaseMessage)
    open fun getBinding(): SbViewMessageInputBinding
    open fun getLayout(): View
    override fun setEnabled(enabled: Boolean)
    open fun setSendButtonVisibility(visibility: Int)
    open fun setOnSendClickListener(sendClickListener: View.OnClickListener)
    open fun setSendImageResource(sendImageResource: Int)
    open fun setSendImageButtonTint(tint: ColorStateList)
    open fun showSendButtonAlways(always: Boolean)
    open fun setAddButtonVisibility(visibility: Int)
    open fun setOnInputModeChangedListener(inputModeChangedListener: OnInputModeChangedListener)
    open fun setOnAddClickListener(addClickListener: View.OnClickListener)
    open fun setAddImageResource(addImageResource: Int)
    open fun setAddImageButtonTint(tint: ColorStateList)
    open fun setEditPanelVisibility(visibility: Int)
    open fun setQuoteReplyPanelVisibility(visibility: Int)
    open fun setOnEditCancelClickListener(editCancelClickListener: View.OnClickListener)
    open fun setOnEditSaveClickListener(editSaveClickListener: View.OnClickListener)
    open fun setOnReplyCloseClickListener(replyCloseButtonClickListener: View.OnClickListener)
    open fun setOnInputTextChangedListener(inputTextChangedListener: OnInputTextChangedListener)
    open fun setOnEditModeTextChangedListener(inputTextChangedListener: OnInputTextChangedListener)
    open fun setInputText(text: String)
    open fun getInputText(): String
    open fun setInputTextHint(hint: String)
    open fun getInputEditText(): EditText
    open fun setKeyboardDisplayType(fragmentManager: FragmentManager, displayType: KeyboardDisplayType)
    @Deprecated("") open fun isEditMode(): Boolean
    open fun getInputMode(): MessageInputView.Mode
    enum class Mode {
        DEFAULT, EDIT, QUOTE_REPLY
    }
}

open class MessagePreview : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun drawMessage(message: BaseMessage)
    companion object {
        fun drawMessage(view: MessagePreview, message: BaseMessage)
    }
}

open class MessageProgressView : ProgressBar {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
}

open class MessageRecyclerView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyle: Int)
    open fun showTypingIndicator(text: String)
    open fun hideTypingIndicator()
    open fun showNewMessageTooltip(text: String)
    open fun showScrollBottomButton()
    open fun hideScrollBottomButton()
    open fun hideNewMessageTooltip()
    open fun getLayout(): View
    open fun getRecyclerView(): PagerRecyclerView
    open fun getTooltipView(): View
    open fun getScrollBottomView(): View
    open fun getTypingIndicator(): View
}

open class MyFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewMyFileMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class MyImageFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewMyFileImageMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class MyMessageStatusView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun drawError()
    open fun drawRead()
    open fun drawSent()
    open fun drawDelivered()
    open fun drawProgress()
    open fun drawStatus(message: BaseMessage, channel: BaseChannel)
}

open class MyQuotedMessageView : BaseQuotedMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun drawQuotedMessage(message: BaseMessage?)
}

open class MyUserMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewMyUserMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class MyVideoFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewMyFileVideoMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OgtagView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun drawOgtag(ogMetaData: OGMetaData)
    companion object {
        fun inflate(context: Context, parent: ViewGroup?): OgtagView
    }
}

open class OpenChannelAdminMessageView : BaseMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getBinding(): SbViewOpenChannelAdminMessageComponentBinding
    open fun getLayout(): View
    open fun drawMessage(message: BaseMessage)
    companion object {
        fun drawMessage(view: OpenChannelAdminMessageView, message: BaseMessage)
    }
}

open class OpenChannelFileMessageView : OpenChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOpenChannelFileMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: OpenChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OpenChannelImageFileMessageView : OpenChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOpenChannelFileImageMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: OpenChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

abstract class OpenChannelMessageView : BaseMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    abstract fun drawMessage(channel: OpenChannel, message: BaseMessage, messageGroupType: MessageGroupType)
    companion object {
        fun drawOpenChannelMessage(view: OpenChannelMessageView, message: BaseMessage, channel: OpenChannel, messageGroupType: MessageGroupType)
    }
}

open class OpenChannelOgtagView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun drawOgtag(metaData: OGMetaData?)
    companion object {
        fun inflate(context: Context, parent: ViewGroup?): OpenChannelOgtagView
    }
}

open class OpenChannelSettingsView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setOnItemClickListener(listener: OnItemClickListener<OpenChannelSettingsView.OpenChannelSettingMenu>)
    open fun getLayout(): OpenChannelSettingsView
    open fun getBinding(): SbViewOpenChannelSettingsBinding
    open fun drawSettingsView(channel: OpenChannel)
    enum class OpenChannelSettingMenu {
        PARTICIPANTS, DELETE_CHANNEL
    }
}

open class OpenChannelUserMessageView : OpenChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOpenChannelUserMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: OpenChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OpenChannelVideoFileMessageView : OpenChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOpenChannelFileVideoMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: OpenChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OtherFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOtherFileMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OtherImageFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOtherFileImageMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OtherQuotedMessageView : BaseQuotedMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    override fun drawQuotedMessage(message: BaseMessage?)
}

open class OtherUserMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOtherUserMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class OtherVideoFileMessageView : GroupChannelMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    override fun getBinding(): SbViewOtherFileVideoMessageComponentBinding
    override fun getLayout(): View
    override fun drawMessage(channel: GroupChannel, message: BaseMessage, messageGroupType: MessageGroupType)
}

open class PagerRecyclerView : ThemeableRecyclerView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyle: Int)
    override fun setLayoutManager(layoutManager: RecyclerView.LayoutManager)
    override fun performClick(): Boolean
    override fun getLayoutManager(): LinearLayoutManager?
    open fun setPager(pager: PagerRecyclerView.Pageable<*>)
    open fun setThreshold(threshold: Int)
    open fun findFirstVisibleItemPosition(): Int
    open fun findLastVisibleItemPosition(): Int
    protected override fun onDetachedFromWindow()
    open fun setOnScrollEndDetectListener(scrollEndDetectListener: PagerRecyclerView.OnScrollEndDetectListener?)
    interface Pageable<T> {
        fun loadPrevious(): T
        fun loadNext(): T
        fun hasNext(): Boolean
        fun hasPrevious(): Boolean
    }
    fun interface OnScrollEndDetectListener {
        fun onScrollEnd(direction: PagerRecyclerView.ScrollDirection?)
    }
    enum class ScrollDirection {
        Top, Bottom;
        fun getDirection(): Int
    }
}

open class ProgressView : ProgressBar {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
}

open class RoundCornerView : ViewGroup {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    protected override fun onLayout(changed: Boolean, l: Int, t: Int, r: Int, b: Int)
    open fun setRadius(radius: Float)
    protected override fun dispatchDraw(canvas: Canvas)
    protected override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int)
    protected override fun onDetachedFromWindow()
    open fun getContent(): ImageView
}

open class SearchBarView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getLayout(): View
    open fun getBinding(): SbViewSearchBarBinding
    open fun getSearchButton(): TextView
    open fun setText(text: CharSequence)
    open fun setHintText(hint: CharSequence)
    open fun setOnSearchEventListener(listener: OnSearchEventListener)
    open fun setOnInputTextChangedListener(textChangedListener: OnInputTextChangedListener)
}

open class SelectChannelTypeView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyleAttr: Int)
    open fun canCreateSuperGroupChannel(canCreateSuperGroupChannel: Boolean)
    open fun canCreateBroadcastGroupChannel(canCreateBroadcastGroupChannel: Boolean)
    open fun setOnItemClickListener(listener: OnItemClickListener<CreateableChannelType>)
}

open class SingleMenuItemView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getLayout(): View
    open fun getBinding(): SbViewSingleMenuItemBinding
    override fun setOnClickListener(listener: View.OnClickListener?)
    override fun setOnLongClickListener(listener: View.OnLongClickListener)
    open fun useActionMenu(use: Boolean)
    open fun setOnActionMenuClickListener(listener: View.OnClickListener)
    open fun setIcon(resId: Int)
    open fun setIconTint(tintResId: Int)
    open fun setName(name: String)
    open fun useDivider(useDivider: Boolean)
    open fun setChecked(checked: Boolean)
}

open class StatusFrameView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setErrorText(text: Int)
    open fun setErrorIcon(errorIcon: Int)
    open fun setEmptyText(emptyText: Int)
    open fun setEmptyIcon(emptyIcon: Int)
    open fun setIconTint(iconTint: ColorStateList?)
    open fun setShowAction(showAction: Boolean)
    open fun setActionText(actionText: Int)
    open fun setStatus(status: StatusFrameView.Status)
    open fun setOnActionEventListener(listener: View.OnClickListener)
    enum class Status {
        LOADING, CONNECTION_ERROR, ERROR, EMPTY, NONE
    }
}

open class ThemeableRecyclerView : RecyclerView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyle: Int)
    open fun setUseDivider(useDividerLine: Boolean)
    open fun setDividerColor(dividerColor: Int)
    open fun setDividerHeight(dividerHeight: Float)
}

open class TimelineMessageView : BaseMessageView {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getBinding(): SbViewTimeLineMessageComponentBinding
    override fun getLayout(): View
    open fun drawTimeline(message: BaseMessage)
    companion object {
        fun drawTimeline(view: TimelineMessageView, message: BaseMessage)
    }
}

open class ToastView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setText(text: Int)
    open fun setText(text: CharSequence)
    open fun setStatus(status: ToastView.ToastStatus)
    enum class ToastStatus {
        SUCCESS, ERROR
    }
}

open class UserPreview : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet)
    constructor(context: Context, attrs: AttributeSet, defStyle: Int)
    open fun getLayout(): View
    open fun getBinding(): SbViewUserListItemBinding
    override fun setOnClickListener(listener: View.OnClickListener?)
    override fun setOnLongClickListener(listener: View.OnLongClickListener)
    open fun setOnSelectedStateChangedListener(listener: CompoundButton.OnCheckedChangeListener)
    open fun isSelected(): Boolean
    open fun setUserSelected(isSelected: Boolean)
    override fun setEnabled(enabled: Boolean)
    open fun drawUser(userInfo: UserInfo, isSelected: Boolean, isEnabled: Boolean)
    companion object {
        fun drawUser(userPreview: UserPreview, userInfo: UserInfo, isSelected: Boolean, isEnabled: Boolean)
    }
}

open class UserProfile : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    open fun setOnItemClickListener(listener: OnItemClickListener<User>)
    open fun drawUserProfile(user: User)
    open fun setUseChannelCreateButton(channelCreatable: Boolean)
}

open class WaitingDialog {
    companion object {
        fun show(context: Context)
        fun show(context: Context, layoutResId: Int)
        fun show(context: Context, cancelable: Boolean)
        fun show(context: Context, cancelable: Boolean, layoutResId: Int, listener: DialogInterface.OnCancelListener)
        fun dismiss()
    }
}
