package io.getstream.chat.android.ui.feature.gallery.overview

import android.content.Context
import android.util.AttributeSet
import android.widget.FrameLayout
import io.getstream.chat.android.ui.feature.gallery.AttachmentGalleryItem

class MediaAttachmentGridView : FrameLayout {
    constructor(context: Context)
    constructor(context: Context, attrs: AttributeSet?)
    constructor(context: Context, attrs: AttributeSet?, defStyleAttr: Int)
    fun setAttachments(attachmentGalleryItems: List<AttachmentGalleryItem>)
    fun disablePagination()
    fun enablePagination()
    fun setMediaClickListener(listener: MediaClickListener?)
    fun setOnLoadMoreListener(listener: OnLoadMoreListener?)
    fun getAttachments(): List<AttachmentGalleryItem>
    fun interface MediaClickListener {
        fun onClick(position: Int)
    }
    fun interface OnLoadMoreListener {
        fun onLoadMore()
    }
    companion object
}
