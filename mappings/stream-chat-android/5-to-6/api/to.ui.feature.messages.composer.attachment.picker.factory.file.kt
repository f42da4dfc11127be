package io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.factory.file

import android.graphics.drawable.Drawable
import androidx.fragment.app.Fragment
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.AttachmentsPickerDialogStyle
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.factory.AttachmentsPickerTabListener

class AttachmentsPickerFileTabFactory() : AttachmentsPickerTabFactory {
    override fun createTabIcon(style: AttachmentsPickerDialogStyle): Drawable
    override fun createTabFragment(
        style: AttachmentsPickerDialogStyle,
        attachmentsPickerTabListener: AttachmentsPickerTabListener,
    ): Fragment
}
