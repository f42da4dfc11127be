package io.getstream.chat.android.offline.repository.database.converter.internal

import io.getstream.chat.android.models.querysort.ComparableFieldProvider
import io.getstream.chat.android.models.querysort.QuerySorter
import io.getstream.chat.android.models.querysort.internal.SortSpecification

class QuerySortParser<T: ComparableFieldProvider>() {
    fun fromSpecifications(specs: List<SortSpecification<T>>): QuerySorter<T>
}
