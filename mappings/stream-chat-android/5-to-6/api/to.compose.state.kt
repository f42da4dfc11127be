package io.getstream.chat.android.compose.state

import androidx.compose.ui.Alignment
import io.getstream.chat.android.models.FilterObject
import io.getstream.chat.android.models.querysort.QuerySorter

enum class DateFormatType {
    TIME, DATE
}

enum class OnlineIndicatorAlignment(val alignment: Alignment) {
    TopEnd, BottomEnd, TopStart, BottomStart
}

data class QueryConfig<T: Any>(val filters: FilterObject, val querySort: QuerySorter<T>)
