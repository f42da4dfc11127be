package com.getstream.sdk.chat.view

import androidx.recyclerview.widget.RecyclerView

class EndlessMessageListScrollListener(
    loadMoreThreshold: Int,
    loadMoreAtTopListener: () -> Unit,
    loadMoreAtBottomListener: () -> Unit,
) : RecyclerView.OnScrollListener {
    fun fetchAtBottom(shouldFetch: Boolean)
    override fun onScrolled(recyclerView: RecyclerView, dx: Int, dy: Int)
    override fun onScrollStateChanged(recyclerView: RecyclerView, newState: Int)
    fun enablePagination()
    fun disablePagination()
}

class EndlessScrollListener(loadMoreThreshold: Int, loadMoreListener: () -> Unit) : RecyclerView.OnScrollListener {
    override fun onScrolled(recyclerView: RecyclerView, dx: Int, dy: Int)
    override fun onScrollStateChanged(recyclerView: RecyclerView, newState: Int)
    fun enablePagination()
    fun disablePagination()
}
