package io.getstream.chat.android.ui.message.input.attachment.factory.file

import android.graphics.drawable.Drawable
import androidx.fragment.app.Fragment
import io.getstream.chat.android.ui.message.input.MessageInputViewStyle
import io.getstream.chat.android.ui.message.input.attachment.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.ui.message.input.attachment.factory.AttachmentsPickerTabListener

class AttachmentsPickerFileTabFactory() : AttachmentsPickerTabFactory {
    override fun createTabIcon(style: MessageInputViewStyle): Drawable
    override fun createTabFragment(style: MessageInputViewStyle, attachmentsPickerTabListener: AttachmentsPickerTabListener): Fragment
}
