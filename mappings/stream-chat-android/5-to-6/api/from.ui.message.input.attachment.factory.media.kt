package io.getstream.chat.android.ui.message.input.attachment.factory.media

import android.graphics.drawable.Drawable
import androidx.fragment.app.Fragment
import io.getstream.chat.android.ui.message.input.MessageInputViewStyle
import io.getstream.chat.android.ui.message.input.attachment.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.ui.message.input.attachment.factory.AttachmentsPickerTabListener

class AttachmentsPickerMediaTabFactory() : AttachmentsPickerTabFactory {
    override fun createTabIcon(style: MessageInputViewStyle): Drawable
    override fun createTabFragment(style: MessageInputViewStyle, attachmentsPickerTabListener: AttachmentsPickerTabListener): Fragment
}
