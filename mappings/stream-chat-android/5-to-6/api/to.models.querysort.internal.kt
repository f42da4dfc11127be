package io.getstream.chat.android.models.querysort.internal

import io.getstream.chat.android.models.querysort.SortDirection
import kotlin.reflect.KProperty1

sealed class SortAttribute<T>() {
    abstract val name: String
    data class FieldSortAttribute<T>(val field: KProperty1<T, Comparable<*>?>, override val name: String) : SortAttribute<T>
    data class FieldNameSortAttribute<T>(override val name: String) : SortAttribute<T>
}

data class SortSpecification<T>(val sortAttribute: SortAttribute<T>, val sortDirection: SortDirection)
