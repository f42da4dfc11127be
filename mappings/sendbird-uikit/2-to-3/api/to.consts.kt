// Sendbird UIKit 3.0.0. Declarations only.
package com.sendbird.uikit.consts

import android.text.TextUtils

enum class ClickableViewIdentifier {
    Chat, Profile, QuoteReply
}

enum class CreatableChannelType {
    Normal, Super, Broadcast
}

open class DialogEditTextParams {
    constructor()
    constructor(hintText: String)
    open fun setHintText(hintText: String)
    open fun setEnableSingleLine(enableSingleLine: Boolean)
    open fun setEllipsis(ellipsis: TextUtils.TruncateAt)
    open fun setSelection(selection: Int)
    open fun setText(text: String)
    open fun getHintText(): String?
    open fun enabledSingleLine(): Boolean
    open fun getEllipsis(): TextUtils.TruncateAt?
    open fun getSelection(): Int
    open fun getText(): String?
}

enum class KeyboardDisplayType {
    Plane, Dialog
}

enum class MessageGroupType {
    GROUPING_TYPE_SINGLE, GROUPING_TYPE_HEAD, GROUPING_TYPE_BODY, GROUPING_TYPE_TAIL;
    fun getValue(): Int
    companion object {
        fun from(value: Int): MessageGroupType
    }
}

enum class MessageLoadState {
    LOAD_STARTED, LOAD_ENDED
}

enum class ReplyType {
    NONE, QUOTE_REPLY
}

open class StringSet {
    companion object {
        const val KEY_CHANNEL_URL: String = "KEY_CHANNEL_URL"
        const val KEY_USE_HEADER_RIGHT_BUTTON: String = "KEY_USE_HEADER_RIGHT_BUTTON"
        const val KEY_USE_HEADER_LEFT_BUTTON: String = "KEY_USE_HEADER_LEFT_BUTTON"
        const val KEY_SELECTED_CHANNEL_TYPE: String = "KEY_SELECTED_CHANNEL_TYPE"
        const val KEY_EMOJI_CONTAINER: String = "KEY_EMOJI_CONTAINER"
        const val KEY_MESSAGE_FILENAME: String = "KEY_MESSAGE_FILENAME"
        const val KEY_IMAGE_URL: String = "KEY_IMAGE_URL"
        const val KEY_MESSAGE_MIMETYPE: String = "KEY_MESSAGE_MIMETYPE"
        const val KEY_MESSAGE_CREATEDAT: String = "KEY_MESSAGE_CREATEDAT"
        const val KEY_MESSAGE_SENDER_NAME: String = "KEY_MESSAGE_SENDER_NAME"
        const val KEY_MESSAGE_ID: String = "KEY_MESSAGE_ID"
        const val KEY_SENDER_ID: String = "KEY_SENDER_ID"
        const val KEY_CHANNEL_TYPE: String = "KEY_CHANNEL_TYPE"
        const val KEY_DELETABLE_MESSAGE: String = "KEY_DELETABLE_MESSAGE"
        const val KEY_USE_USER_PROFILE: String = "KEY_USE_USER_PROFILE"
        const val KEY_STARTING_POINT: String = "KEY_STARTING_POINT"
        const val KEY_TRY_ANIMATE_WHEN_MESSAGE_LOADED: String = "KEY_MESSAGE_INITIAL_ANIMATE"
        const val KEY_FROM_SEARCH_RESULT: String = "KEY_FROM_SEARCH_RESULT"
        const val KEY_USE_MESSAGE_GROUP_UI: String = "KEY_USE_MESSAGE_GROUP_UI"
        const val KEY_MENTION_UI_CONFIG_SENT_FROM_ME: String = "KEY_MENTION_UI_CONFIG_SENT_FROM_ME"
        const val KEY_MENTION_UI_CONFIG_SENT_FROM_OTHERS: String = "KEY_MENTION_UI_CONFIG_SENT_FROM_OTHERS"
        const val KEY_EDITED_MARK_UI_CONFIG_SENT_FROM_ME: String = "KEY_EDITED_MARK_UI_CONFIG_SENT_FROM_ME"
        const val KEY_EDITED_MARK_UI_CONFIG_SENT_FROM_OTHERS: String = "KEY_EDITED_MARK_UI_CONFIG_SENT_FROM_OTHERS"
        const val KEY_THEME_RES_ID: String = "KEY_THEME_RES_ID"
        const val KEY_USE_HEADER: String = "KEY_USE_HEADER"
        const val KEY_USE_TYPING_INDICATOR: String = "KEY_USE_TYPING_INDICATOR"
        const val KEY_HEADER_TITLE: String = "KEY_HEADER_TITLE"
        const val KEY_HEADER_LEFT_BUTTON_ICON_RES_ID: String = "KEY_HEADER_LEFT_BUTTON_ICON_RES_ID"
        const val KEY_HEADER_LEFT_BUTTON_ICON_TINT: String = "KEY_HEADER_LEFT_BUTTON_ICON_TINT"
        const val KEY_HEADER_RIGHT_BUTTON_ICON_RES_ID: String = "KEY_HEADER_RIGHT_BUTTON_ICON_RES_ID"
        const val KEY_HEADER_RIGHT_BUTTON_ICON_TINT: String = "KEY_HEADER_RIGHT_BUTTON_ICON_TINT"
        const val KEY_USE_INPUT_LEFT_BUTTON: String = "KEY_USE_INPUT_LEFT_BUTTON"
        const val KEY_INPUT_LEFT_BUTTON_ICON_RES_ID: String = "KEY_INPUT_LEFT_BUTTON_ICON_RES_ID"
        const val KEY_INPUT_LEFT_BUTTON_ICON_TINT: String = "KEY_INPUT_LEFT_BUTTON_ICON_TINT"
        const val KEY_INPUT_RIGHT_BUTTON_ICON_RES_ID: String = "KEY_INPUT_RIGHT_BUTTON_ICON_RES_ID"
        const val KEY_INPUT_RIGHT_BUTTON_ICON_TINT: String = "KEY_INPUT_RIGHT_BUTTON_ICON_TINT"
        const val KEY_INPUT_RIGHT_BUTTON_SHOW_ALWAYS: String = "KEY_INPUT_RIGHT_BUTTON_SHOW_ALWAYS"
        const val KEY_INPUT_HINT: String = "KEY_INPUT_HINT"
        const val KEY_INPUT_TEXT: String = "KEY_INPUT_TEXT"
        const val KEY_KEYBOARD_DISPLAY_TYPE: String = "KEY_KEYBOARD_DISPLAY_TYPE"
        const val KEY_EMPTY_ICON_RES_ID: String = "KEY_EMPTY_ICON_RES_ID"
        const val KEY_EMPTY_ICON_TINT: String = "KEY_EMPTY_ICON_TINT"
        const val KEY_EMPTY_TEXT_RES_ID: String = "KEY_EMPTY_TEXT_RES_ID"
        const val KEY_USE_HEADER_PROFILE_IMAGE: String = "KEY_USE_HEADER_PROFILE_IMAGE"
        const val KEY_HEADER_DESCRIPTION: String = "KEY_HEADER_DESCRIPTION"
        const val KEY_USE_OVERLAY_MODE: String = "KEY_USE_OVERLAY_MODE"
        const val KEY_HEADER_RIGHT_BUTTON_TEXT: String = "KEY_HEADER_RIGHT_BUTTON_TEXT"
        const val KEY_DISTINCT: String = "KEY_DISTINCT"
        const val KEY_SEARCH_BAR_BUTTON_TEXT: String = "KEY_SEARCH_BAR_BUTTON_TEXT"
        const val KEY_ERROR_TEXT_RES_ID: String = "KEY_ERROR_TEXT_RES_ID"
        const val KEY_USE_SUGGESTED_MENTION_LIST_DIVIDER: String = "KEY_USE_SUGGESTED_MENTION_LIST_DIVIDER"
        const val sb_uikit: String = "sb_uikit"
        const val audio: String = "audio"
        const val image: String = "image"
        const val video: String = "video"
        const val jpg: String = "jpg"
        const val jpeg: String = "jpeg"
        const val gif: String = "gif"
        const val png: String = "png"
        const val webp: String = "webp"
        const val svg: String = "svg"
        const val size: String = "size"
        const val name: String = "name"
        const val uri: String = "uri"
        const val GROUP_CHANNEL: String = "Group Channel"
        const val mCursorDrawableRes: String = "mCursorDrawableRes"
        const val LABEL_COPY_TEXT: String = "COPY_TEXT"
        const val DEFAULT_CHANNEL_COVER_URL: String = "https://static.sendbird.com/sample/cover/cover_"
        const val reactions: String = "reactions"
        const val enable_og_tag: String = "enable_og_tag"
        const val allow_super_group_channel: String = "allow_super_group_channel"
        const val allow_broadcast_channel: String = "allow_broadcast_channel"
        const val message_search_v3: String = "message_search_v3"
        const val ACTION_PENDING_MESSAGE_ADDED: String = "ACTION_PENDING_MESSAGE_ADDED"
        const val ACTION_PENDING_MESSAGE_REMOVED: String = "ACTION_PENDING_MESSAGE_REMOVED"
        const val ACTION_FAILED_MESSAGE_ADDED: String = "ACTION_FAILED_MESSAGE_ADDED"
        const val ACTION_FAILED_MESSAGE_REMOVED: String = "ACTION_FAILED_MESSAGE_REMOVED"
        const val ACTION_INIT_FROM_CACHE: String = "ACTION_INIT_FROM_CACHE"
        const val ACTION_INIT_FROM_REMOTE: String = "ACTION_INIT_FROM_REMOTE"
        const val ACTION_NEXT: String = "ACTION_NEXT"
        const val ACTION_PREVIOUS: String = "ACTION_PREVIOUS"
        const val MESSAGE_CHANGELOG: String = "MESSAGE_CHANGELOG"
        const val MESSAGE_FILL: String = "MESSAGE_FILL"
        const val EVENT_MESSAGE_SENT: String = "EVENT_MESSAGE_SENT"
        const val EVENT_MESSAGE_RECEIVED: String = "EVENT_MESSAGE_RECEIVED"
        const val photo: String = "photo"
        const val Chat: String = "Chat"
        const val Profile: String = "Profile"
        const val QuoteReply: String = "QuoteReply"
        const val _AT: String = "@"
    }
}
