package io.getstream.chat.android.ui.feature.messages.composer.attachment.picker

import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import com.google.android.material.bottomsheet.BottomSheetDialogFragment
import io.getstream.chat.android.ui.common.state.messages.composer.AttachmentMetaData
import io.getstream.chat.android.ui.feature.messages.composer.attachment.picker.factory.AttachmentsPickerTabFactory
import io.getstream.chat.android.ui.font.TextStyle

fun interface AttachmentSelectionListener {
    fun onAttachmentsSelected(attachments: List<AttachmentMetaData>)
}

class AttachmentsPickerDialogFragment() : BottomSheetDialogFragment {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onDestroyView()
    override fun onDestroy()
    override fun getTheme(): Int
    fun setStyle(style: AttachmentsPickerDialogStyle)
    fun setAttachmentsPickerTabFactories(attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory>)
    fun setAttachmentSelectionListener(attachmentSelectionListener: AttachmentSelectionListener)
    companion object {
        const val TAG: String
        fun newInstance(
            style: AttachmentsPickerDialogStyle,
            attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory> = TODO(),
        ): AttachmentsPickerDialogFragment
    }
}

data class AttachmentsPickerDialogStyle(
    val attachmentsPickerBackgroundColor: Int,
    val allowAccessButtonTextStyle: TextStyle,
    val submitAttachmentsButtonIconDrawable: Drawable,
    val attachmentTabToggleButtonStateList: ColorStateList?,
    val mediaAttachmentsTabEnabled: Boolean,
    val mediaAttachmentsTabIconDrawable: Drawable,
    val allowAccessToMediaButtonText: String,
    val allowAccessToMediaIconDrawable: Drawable,
    val videoLengthTextVisible: Boolean,
    val videoLengthTextStyle: TextStyle,
    val videoIconVisible: Boolean,
    val videoIconDrawable: Drawable,
    val videoIconDrawableTint: Int?,
    val mediaAttachmentNoMediaText: String,
    val mediaAttachmentNoMediaTextStyle: TextStyle,
    val fileAttachmentsTabEnabled: Boolean,
    val fileAttachmentsTabIconDrawable: Drawable,
    val allowAccessToFilesButtonText: String,
    val allowAccessToFilesIconDrawable: Drawable,
    val recentFilesText: String,
    val recentFilesTextStyle: TextStyle,
    val fileManagerIconDrawable: Drawable,
    val fileAttachmentsNoFilesText: String,
    val fileAttachmentsNoFilesTextStyle: TextStyle,
    val fileAttachmentItemNameTextStyle: TextStyle,
    val fileAttachmentItemSizeTextStyle: TextStyle,
    val fileAttachmentItemCheckboxSelectedDrawable: Drawable,
    val fileAttachmentItemCheckboxDeselectedDrawable: Drawable,
    val fileAttachmentItemCheckboxTextColor: Int,
    val cameraAttachmentsTabEnabled: Boolean,
    val cameraAttachmentsTabIconDrawable: Drawable,
    val allowAccessToCameraButtonText: String,
    val allowAccessToCameraIconDrawable: Drawable,
    val pickerMediaMode: PickerMediaMode,
)

enum class PickerMediaMode(val value: String) {
    PHOTO, VIDEO, PHOTO_AND_VIDEO
}
