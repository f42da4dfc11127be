// Declarations of lifecycle classes that types flow through. Shapes only.
package androidx.lifecycle

open class LiveData<T> { val value: T?
    fun getValue(): T? }
open class MutableLiveData<T>(value: T) : LiveData<T>() { override var value: T?
    fun setValue(value: T): Unit
    fun postValue(value: T): Unit }
open class ViewModel
open class AndroidViewModel : ViewModel()
fun interface Observer<T> { fun onChanged(value: T): Unit }
fun <T> LiveData<T>.observe(owner: Any, observer: (T) -> Unit): Unit
fun <T> LiveData<T>.observeForever(observer: (T) -> Unit): Unit
fun <T, R> LiveData<T>.map(transform: (T) -> R): LiveData<R>
fun <T, R> LiveData<T>.switchMap(transform: (T) -> LiveData<R>): LiveData<R>
fun <T> kotlinx.coroutines.flow.Flow<T>.asLiveData(): LiveData<T>
val ViewModel.viewModelScope: kotlinx.coroutines.CoroutineScope
