package io.getstream.chat.android.client.api.models.querysort

import io.getstream.chat.android.client.api.models.querysort.internal.SortAttribute
import kotlin.reflect.KClass
import kotlin.reflect.KProperty1

abstract class BaseQuerySort<T: Any>() : QuerySorter<T> {
    override val comparator: Comparator<in T>
    abstract fun comparatorFromFieldSort(firstSort: SortAttribute.FieldSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    abstract fun comparatorFromNameAttribute(name: SortAttribute.FieldNameSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    override fun toDto(): List<Map<String, Any>>
}

interface ComparableFieldProvider {
    fun getComparableField(fieldName: String): Comparable<*>?
}

class QuerySortByField<T: ComparableFieldProvider>() : BaseQuerySort<T> {
    override fun comparatorFromFieldSort(firstSort: SortAttribute.FieldSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    override fun comparatorFromNameAttribute(name: SortAttribute.FieldNameSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    fun asc(fieldName: String): QuerySortByField<T>
    fun desc(fieldName: String): QuerySortByField<T>
    companion object {
        fun <R: ComparableFieldProvider> ascByName(fieldName: String): QuerySortByField<R>
        fun <R: ComparableFieldProvider> descByName(fieldName: String): QuerySortByField<R>
        fun <R: ComparableFieldProvider> QuerySortByField<R>.ascByName(fieldName: String): QuerySortByField<R>
        fun <R: ComparableFieldProvider> QuerySortByField<R>.descByName(fieldName: String): QuerySortByField<R>
    }
}

open class QuerySortByReflection<T: Any>() : BaseQuerySort<T> {
    override fun comparatorFromFieldSort(firstSort: SortAttribute.FieldSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    override fun comparatorFromNameAttribute(name: SortAttribute.FieldNameSortAttribute<T>, sortDirection: SortDirection): Comparator<T>
    open fun asc(field: KProperty1<T, Comparable<*>?>): QuerySortByReflection<T>
    open fun desc(field: KProperty1<T, Comparable<*>?>): QuerySortByReflection<T>
    open fun asc(fieldName: String, javaClass: Class<T>): QuerySortByReflection<T>
    open fun desc(fieldName: String, javaClass: Class<T>): QuerySortByReflection<T>
    open fun asc(fieldName: String): QuerySortByReflection<T>
    open fun desc(fieldName: String): QuerySortByReflection<T>
    open fun asc(fieldName: String, kClass: KClass<T>): QuerySortByReflection<T>
    open fun desc(fieldName: String, kClass: KClass<T>): QuerySortByReflection<T>
    companion object {
        fun <T: Any> QuerySortByReflection<T>.ascByName(fieldName: String): QuerySortByReflection<T>
        fun <T: Any> QuerySortByReflection<T>.descByName(fieldName: String): QuerySortByReflection<T>
        fun <T: Any> asc(fieldName: String): QuerySortByReflection<T>
        fun <R: Any> desc(fieldName: String): QuerySortByReflection<R>
        fun <T: Any> asc(field: KProperty1<T, Comparable<*>?>): QuerySortByReflection<T>
        fun <T: Any> desc(field: KProperty1<T, Comparable<*>?>): QuerySortByReflection<T>
    }
}

interface QuerySorter<T: Any> {
    val comparator: Comparator<in T>
    fun toDto(): List<Map<String, Any>>
    companion object {
        const val KEY_DIRECTION: String
        const val KEY_FIELD_NAME: String
        const val MORE_ON_COMPARISON: Int
        const val EQUAL_ON_COMPARISON: Int
        const val LESS_ON_COMPARISON: Int
    }
}

enum class SortDirection(val value: Int) {
    DESC, ASC
}
