package io.getstream.chat.android.ui.widgets

import android.app.Dialog
import android.graphics.Rect
import android.os.Bundle
import android.view.View
import androidx.fragment.app.DialogFragment
import androidx.recyclerview.widget.RecyclerView

class EndlessScrollListener(loadMoreThreshold: Int, loadMoreListener: () -> Unit) : RecyclerView.OnScrollListener {
    override fun onScrolled(recyclerView: RecyclerView, dx: Int, dy: Int)
    override fun onScrollStateChanged(recyclerView: RecyclerView, newState: Int)
    fun enablePagination()
    fun disablePagination()
}

open class FullScreenDialogFragment() : DialogFragment {
    override fun onCreate(savedInstanceState: Bundle?)
    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog
    override fun onStart()
}

open class GridSpacingItemDecoration(spanCount: Int, spacing: Int, includeEdge: Boolean) : RecyclerView.ItemDecoration {
    override fun getItemOffsets(outRect: Rect, view: View, parent: RecyclerView, state: RecyclerView.State)
    fun setSpanCount(spanCount: Int)
    fun setSpacing(spacing: Int)
}
