// Declarations of list adapters that types flow through. Shapes only.
package androidx.recyclerview.widget

abstract class RecyclerView {
    abstract class Adapter<VH> { abstract fun onBindViewHolder(holder: VH, position: Int): Unit
        abstract fun getItemCount(): Int }
    abstract class ViewHolder(val itemView: Any)
}
abstract class DiffUtil {
    abstract class ItemCallback<T> { abstract fun areItemsTheSame(oldItem: T, newItem: T): Boolean
        abstract fun areContentsTheSame(oldItem: T, newItem: T): Boolean }
}
abstract class ListAdapter<T, VH>(diffCallback: DiffUtil.ItemCallback<T>) : RecyclerView.Adapter<VH>() {
    val currentList: List<T>
    fun getItem(position: Int): T
    fun submitList(list: List<T>?): Unit
}
