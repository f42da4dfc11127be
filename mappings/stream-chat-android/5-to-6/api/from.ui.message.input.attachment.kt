package io.getstream.chat.android.ui.message.input.attachment

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import com.getstream.sdk.chat.model.AttachmentMetaData
import com.google.android.material.bottomsheet.BottomSheetDialogFragment
import io.getstream.chat.android.ui.common.style.TextStyle
import io.getstream.chat.android.ui.message.input.MessageInputViewStyle
import io.getstream.chat.android.ui.message.input.attachment.factory.AttachmentsPickerTabFactory

class AttachmentSelectionDialogFragment() : BottomSheetDialogFragment, AttachmentSelectionListener {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, savedInstanceState: Bundle?): View
    override fun onViewCreated(view: View, savedInstanceState: Bundle?)
    override fun onDestroyView()
    override fun onDestroy()
    override fun getTheme(): Int
    fun setStyle(style: MessageInputViewStyle)
    fun setAttachmentsPickerTabFactories(attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory>)
    fun setAttachmentSelectionListener(attachmentSelectionListener: AttachmentSelectionListener)
    override fun onAttachmentsSelected(attachments: Set<AttachmentMetaData>, attachmentSource: AttachmentSource)
    companion object {
        const val TAG: String
        fun newInstance(
            style: MessageInputViewStyle,
            attachmentsPickerTabFactories: List<AttachmentsPickerTabFactory> = TODO(),
        ): AttachmentSelectionDialogFragment
    }
}

data class AttachmentSelectionDialogStyle(
    val pictureAttachmentIcon: Drawable,
    val fileAttachmentIcon: Drawable,
    val cameraAttachmentIcon: Drawable,
    val allowAccessToGalleryText: String,
    val allowAccessToFilesText: String,
    val allowAccessToCameraText: String,
    val allowAccessToGalleryIcon: Drawable,
    val allowAccessToFilesIcon: Drawable,
    val allowAccessToCameraIcon: Drawable,
    val grantPermissionsTextStyle: TextStyle,
    val recentFilesTextStyle: TextStyle,
    val recentFilesText: String,
    val fileManagerIcon: Drawable,
    val videoDurationTextStyle: TextStyle,
    val videoIconDrawable: Drawable,
    val videoIconVisible: Boolean,
    val videoLengthLabelVisible: Boolean,
    val backgroundColor: Int,
    val attachButtonIcon: Drawable,
    val toggleButtonColorStateList: ColorStateList?,
    val mediaAttachmentsTabEnabled: Boolean,
    val fileAttachmentsTabEnabled: Boolean,
    val cameraAttachmentsTabEnabled: Boolean,
    val takeImageEnabled: Boolean,
    val recordVideoEnabled: Boolean,
) {
    companion object {
        fun createDefault(context: Context): AttachmentSelectionDialogStyle
    }
}

fun interface AttachmentSelectionListener {
    fun onAttachmentsSelected(attachments: Set<AttachmentMetaData>, attachmentSource: AttachmentSource)
}

enum class AttachmentSource {
    MEDIA, FILE, CAMERA
}
