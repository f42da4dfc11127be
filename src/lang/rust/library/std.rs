//! The standard library, cut down to what types flow through. What borrows, owns or shares a value is as the value.
//! A function whose first parameter is called `this` is a method of every value.

// crate: std

pub struct String;
pub type str = String;
pub struct char;
pub struct bool;
pub struct i32;
pub type i8 = i32;
pub type i16 = i32;
pub type i64 = i32;
pub type i128 = i32;
pub type isize = i32;
pub type u8 = i32;
pub type u16 = i32;
pub type u32 = i32;
pub type u64 = i32;
pub type u128 = i32;
pub type usize = i32;
pub struct f64;
pub type f32 = f64;

pub fn clone<T>(this: T) -> T;
pub fn to_owned<T>(this: T) -> T;
pub fn into_owned<T>(this: T) -> T;
pub fn to_mut<T>(this: T) -> T;
pub fn borrow<T>(this: T) -> T;
pub fn borrow_mut<T>(this: T) -> T;
pub fn to_string<T>(this: T) -> String;

pub trait Deref { type Target; fn deref(&self) -> Target; }
pub trait DerefMut { fn deref_mut(&mut self) -> Self; }
pub trait Default { fn default() -> Self; }
pub trait From<T> { fn from(value: T) -> Self; }
pub trait Into<T> { fn into(self) -> T; }
pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Error>; }
pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Error>; }
pub trait AsRef<T> { fn as_ref(&self) -> T; }
pub trait AsMut<T> { fn as_mut(&mut self) -> T; }
pub trait Borrow<T> { fn borrow(&self) -> T; }
pub trait FromStr { type Err; fn from_str(text: &str) -> Result<Self, Err>; }
pub trait Future { type Output; }
pub trait FromIterator<A> { fn from_iter(items: impl Iterator<Item = A>) -> Self; }

impl String {
    pub fn new() -> String;
    pub fn from<T>(value: T) -> String;
    pub fn as_str(&self) -> String;
    pub fn trim(&self) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn chars(&self) -> Vec<char>;
    pub fn lines(&self) -> Vec<String>;
    pub fn split(&self, by: char) -> Vec<String>;
    pub fn parse<F>(&self) -> Result<F, String>;
}

pub enum Option<T> { None, Some(T) }
impl<T> Option<T> {
    pub fn unwrap(self) -> T;
    pub fn expect(self, message: &str) -> T;
    pub fn unwrap_or(self, other: T) -> T;
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T;
    pub fn unwrap_or_default(self) -> T;
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Option<U>;
    pub fn map_or<U>(self, other: U, f: impl FnOnce(T) -> U) -> U;
    pub fn map_or_else<U>(self, other: impl FnOnce() -> U, f: impl FnOnce(T) -> U) -> U;
    pub fn and_then<U>(self, f: impl FnOnce(T) -> Option<U>) -> Option<U>;
    pub fn filter(self, f: impl FnOnce(T) -> bool) -> Option<T>;
    pub fn or(self, other: Option<T>) -> Option<T>;
    pub fn or_else(self, other: impl FnOnce() -> Option<T>) -> Option<T>;
    pub fn ok_or<E>(self, error: E) -> Result<T, E>;
    pub fn ok_or_else<E>(self, error: impl FnOnce() -> E) -> Result<T, E>;
    pub fn inspect(self, f: impl FnOnce(T)) -> Option<T>;
    pub fn as_ref(&self) -> Option<T>;
    pub fn as_mut(&mut self) -> Option<T>;
    pub fn as_deref(&self) -> Option<T>;
    pub fn as_deref_mut(&mut self) -> Option<T>;
    pub fn cloned(self) -> Option<T>;
    pub fn copied(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn insert(&mut self, value: T) -> T;
    pub fn xor(self, other: Option<T>) -> Option<T>;
    pub fn and<U>(self, other: Option<U>) -> Option<U>;
    pub fn flatten(self) -> T;
    pub fn transpose(self) -> T;
    pub fn unwrap_unchecked(self) -> T;
    pub fn take_if(&mut self, f: impl FnOnce(T) -> bool) -> Option<T>;
    pub fn iter_mut(&mut self) -> Vec<T>;
    pub fn get_or_insert(&mut self, value: T) -> T;
    pub fn get_or_insert_with(&mut self, value: impl FnOnce() -> T) -> T;
    pub fn iter(&self) -> Vec<T>;
    pub fn is_some(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
}
impl<T> Iterator for Option<T> { type Item = T; }

pub enum Result<T, E> { Ok(T), Err(E) }
impl<T, E> Result<T, E> {
    pub fn unwrap(self) -> T;
    pub fn expect(self, message: &str) -> T;
    pub fn unwrap_err(self) -> E;
    pub fn expect_err(self, message: &str) -> E;
    pub fn unwrap_or(self, other: T) -> T;
    pub fn unwrap_or_else(self, other: impl FnOnce(E) -> T) -> T;
    pub fn unwrap_or_default(self) -> T;
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Result<U, E>;
    pub fn map_err<F>(self, f: impl FnOnce(E) -> F) -> Result<T, F>;
    pub fn map_or<U>(self, other: U, f: impl FnOnce(T) -> U) -> U;
    pub fn map_or_else<U>(self, other: impl FnOnce(E) -> U, f: impl FnOnce(T) -> U) -> U;
    pub fn and_then<U>(self, f: impl FnOnce(T) -> Result<U, E>) -> Result<U, E>;
    pub fn or_else<F>(self, f: impl FnOnce(E) -> Result<T, F>) -> Result<T, F>;
    pub fn inspect(self, f: impl FnOnce(T)) -> Result<T, E>;
    pub fn inspect_err(self, f: impl FnOnce(E)) -> Result<T, E>;
    pub fn ok(self) -> Option<T>;
    pub fn err(self) -> Option<E>;
    pub fn as_ref(&self) -> Result<T, E>;
    pub fn as_mut(&mut self) -> Result<T, E>;
    pub fn and<U>(self, other: Result<U, E>) -> Result<U, E>;
    pub fn or(self, other: Result<T, E>) -> Result<T, E>;
    pub fn as_deref(&self) -> Result<T, E>;
    pub fn cloned(self) -> Result<T, E>;
    pub fn copied(self) -> Result<T, E>;
    pub fn iter(&self) -> Vec<T>;
    pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn is_err_and(self, f: impl FnOnce(E) -> bool) -> bool;
    pub fn is_ok(&self) -> bool;
    pub fn is_err(&self) -> bool;
}

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Item>;
    fn iter(&self) -> Vec<Item>;
    fn iter_mut(&mut self) -> Vec<Item>;
    fn into_iter(self) -> Vec<Item>;
    fn drain(&mut self, range: usize) -> Vec<Item>;
    fn by_ref(&mut self) -> Vec<Item>;
    fn cloned(self) -> Vec<Item>;
    fn copied(self) -> Vec<Item>;
    fn map<B>(self, f: impl FnMut(Item) -> B) -> Vec<B>;
    fn flat_map<B>(self, f: impl FnMut(Item) -> B) -> B;
    fn filter(self, f: impl FnMut(Item) -> bool) -> Vec<Item>;
    fn filter_map<B>(self, f: impl FnMut(Item) -> Option<B>) -> Vec<B>;
    fn find(&mut self, f: impl FnMut(Item) -> bool) -> Option<Item>;
    fn find_map<B>(&mut self, f: impl FnMut(Item) -> Option<B>) -> Option<B>;
    fn position(&mut self, f: impl FnMut(Item) -> bool) -> Option<usize>;
    fn any(&mut self, f: impl FnMut(Item) -> bool) -> bool;
    fn all(&mut self, f: impl FnMut(Item) -> bool) -> bool;
    fn for_each(self, f: impl FnMut(Item));
    fn inspect(self, f: impl FnMut(Item)) -> Vec<Item>;
    fn fold<B>(self, start: B, f: impl FnMut(B, Item) -> B) -> B;
    fn enumerate(self) -> Vec<(usize, Item)>;
    fn zip<U>(self, other: Vec<U>) -> Vec<(Item, U)>;
    fn chain(self, other: Vec<Item>) -> Vec<Item>;
    fn rev(self) -> Vec<Item>;
    fn skip(self, count: usize) -> Vec<Item>;
    fn take(self, count: usize) -> Vec<Item>;
    fn skip_while(self, f: impl FnMut(Item) -> bool) -> Vec<Item>;
    fn take_while(self, f: impl FnMut(Item) -> bool) -> Vec<Item>;
    fn step_by(self, step: usize) -> Vec<Item>;
    fn peekable(self) -> Vec<Item>;
    fn peek(&mut self) -> Option<Item>;
    fn last(self) -> Option<Item>;
    fn nth(&mut self, index: usize) -> Option<Item>;
    fn max_by_key<B>(self, f: impl FnMut(Item) -> B) -> Option<Item>;
    fn min_by_key<B>(self, f: impl FnMut(Item) -> B) -> Option<Item>;
    fn max(self) -> Option<Item>;
    fn min(self) -> Option<Item>;
    fn count(self) -> usize;
    fn partition<B>(self, f: impl FnMut(Item) -> bool) -> (B, B);
    fn collect<B: FromIterator<Item>>(self) -> B;
    fn flatten(self) -> Item;
    fn scan<S, B>(self, start: S, f: impl FnMut(S, Item) -> Option<B>) -> Vec<B>;
    fn map_while<B>(self, f: impl FnMut(Item) -> Option<B>) -> Vec<B>;
    fn reduce(self, f: impl FnMut(Item, Item) -> Item) -> Option<Item>;
    fn try_for_each<R>(&mut self, f: impl FnMut(Item) -> R) -> R;
    fn try_fold<B, R>(&mut self, start: B, f: impl FnMut(B, Item) -> R) -> R;
    fn min_by(self, f: impl FnMut(Item, Item) -> i32) -> Option<Item>;
    fn max_by(self, f: impl FnMut(Item, Item) -> i32) -> Option<Item>;
    fn rposition(&mut self, f: impl FnMut(Item) -> bool) -> Option<usize>;
    fn rfind(&mut self, f: impl FnMut(Item) -> bool) -> Option<Item>;
    fn next_back(&mut self) -> Option<Item>;
    fn next_if(&mut self, f: impl FnOnce(Item) -> bool) -> Option<Item>;
    fn cycle(self) -> Vec<Item>;
    fn fuse(self) -> Vec<Item>;
    fn unzip<A, B>(self) -> (A, B);
    fn is_sorted_by_key<B>(self, f: impl FnMut(Item) -> B) -> bool;
    fn collect_vec(self) -> Vec<Item>;
}

pub struct Vec<T>;
impl<T> Iterator for Vec<T> { type Item = T; }
impl<T> FromIterator<T> for Vec<T> {}
impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {}
impl<T> Vec<T> {
    pub fn new() -> Vec<T>;
    pub fn with_capacity(capacity: usize) -> Vec<T>;
    pub fn index(&self, index: usize) -> T;
    pub fn get(&self, index: usize) -> Option<T>;
    pub fn get_mut(&mut self, index: usize) -> Option<T>;
    pub fn first(&self) -> Option<T>;
    pub fn first_mut(&mut self) -> Option<T>;
    pub fn last(&self) -> Option<T>;
    pub fn last_mut(&mut self) -> Option<T>;
    pub fn push(&mut self, value: T);
    pub fn push_back(&mut self, value: T);
    pub fn pop(&mut self) -> Option<T>;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn front(&self) -> Option<T>;
    pub fn back(&self) -> Option<T>;
    pub fn remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, value: T);
    pub fn retain(&mut self, f: impl FnMut(T) -> bool);
    pub fn sort_by_key<B>(&mut self, f: impl FnMut(T) -> B);
    pub fn sort_by(&mut self, f: impl FnMut(T, T) -> i32);
    pub fn sort_unstable_by_key<B>(&mut self, f: impl FnMut(T) -> B);
    pub fn sort_by_cached_key<B>(&mut self, f: impl FnMut(T) -> B);
    pub fn sort_unstable_by(&mut self, f: impl FnMut(T, T) -> i32);
    pub fn dedup_by_key<B>(&mut self, f: impl FnMut(T) -> B);
    pub fn dedup_by(&mut self, f: impl FnMut(T, T) -> bool);
    pub fn binary_search_by(&self, f: impl FnMut(T) -> i32) -> Result<usize, usize>;
    pub fn binary_search_by_key<B>(&self, key: B, f: impl FnMut(T) -> B) -> Result<usize, usize>;
    pub fn retain_mut(&mut self, f: impl FnMut(T) -> bool);
    pub fn extend(&mut self, items: Vec<T>);
    pub fn extend_from_slice(&mut self, items: Vec<T>);
    pub fn append(&mut self, other: Vec<T>);
    pub fn push_front(&mut self, value: T);
    pub fn front_mut(&mut self) -> Option<T>;
    pub fn back_mut(&mut self) -> Option<T>;
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn split_first(&self) -> Option<(T, Vec<T>)>;
    pub fn split_last(&self) -> Option<(T, Vec<T>)>;
    pub fn split_at(&self, index: usize) -> (Vec<T>, Vec<T>);
    pub fn split_off(&mut self, index: usize) -> Vec<T>;
    pub fn into_boxed_slice(self) -> Vec<T>;
    pub fn as_mut_slice(&mut self) -> Vec<T>;
    pub fn chunks_exact(&self, size: usize) -> Vec<Vec<T>>;
    pub fn concat(&self) -> T;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn to_vec(&self) -> Vec<T>;
    pub fn as_slice(&self) -> Vec<T>;
    pub fn chunks(&self, size: usize) -> Vec<Vec<T>>;
    pub fn windows(&self, size: usize) -> Vec<Vec<T>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
pub type VecDeque<T> = Vec<T>;
pub type HashSet<T> = Vec<T>;
pub type BTreeSet<T> = Vec<T>;
pub type BinaryHeap<T> = Vec<T>;

pub struct HashMap<K, V>;
impl<K, V> Iterator for HashMap<K, V> { type Item = (K, V); }
impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V>;
    pub fn index(&self, key: K) -> V;
    pub fn get<Q>(&self, key: Q) -> Option<V>;
    pub fn get_mut<Q>(&mut self, key: Q) -> Option<V>;
    pub fn get_key_value<Q>(&self, key: Q) -> Option<(K, V)>;
    pub fn remove<Q>(&mut self, key: Q) -> Option<V>;
    pub fn insert(&mut self, key: K, value: V) -> Option<V>;
    pub fn contains_key<Q>(&self, key: Q) -> bool;
    pub fn keys(&self) -> Vec<K>;
    pub fn values(&self) -> Vec<V>;
    pub fn values_mut(&mut self) -> Vec<V>;
    pub fn into_values(self) -> Vec<V>;
    pub fn into_keys(self) -> Vec<K>;
    pub fn retain(&mut self, f: impl FnMut(K, V) -> bool);
    pub fn remove_entry<Q>(&mut self, key: Q) -> Option<(K, V)>;
    pub fn with_capacity(capacity: usize) -> HashMap<K, V>;
    pub fn first_key_value(&self) -> Option<(K, V)>;
    pub fn last_key_value(&self) -> Option<(K, V)>;
    pub fn pop_first(&mut self) -> Option<(K, V)>;
    pub fn pop_last(&mut self) -> Option<(K, V)>;
    pub fn range<Q>(&self, keys: Q) -> Vec<(K, V)>;
    pub fn entry(&mut self, key: K) -> Entry<V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
pub type BTreeMap<K, V> = HashMap<K, V>;
pub struct Entry<V>;
impl<V> Entry<V> {
    pub fn or_insert(self, value: V) -> V;
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> V;
    pub fn or_default(self) -> V;
    pub fn and_modify(self, f: impl FnOnce(V)) -> Entry<V>;
}

pub struct Box<T>;
impl<T> Box<T> { pub fn new(value: T) -> T; pub fn pin(value: T) -> T; }
pub struct Rc<T>;
impl<T> Rc<T> { pub fn new(value: T) -> T; pub fn clone(value: T) -> T; pub fn downgrade(value: T) -> Weak<T>; }
pub struct Arc<T>;
impl<T> Arc<T> { pub fn new(value: T) -> T; pub fn clone(value: T) -> T; pub fn downgrade(value: T) -> Weak<T>; }
pub struct Weak<T>;
impl<T> Weak<T> { pub fn upgrade(&self) -> Option<T>; }
pub struct Cow<T>;
pub struct Pin<T>;
pub struct Ref<T>;
pub struct RefMut<T>;
pub struct MutexGuard<T>;
pub struct PoisonError;
pub struct RefCell<T>;
impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T>;
    pub fn borrow(&self) -> T;
    pub fn borrow_mut(&self) -> T;
    pub fn into_inner(self) -> T;
    pub fn get_mut(&mut self) -> T;
    pub fn replace(&self, value: T) -> T;
    pub fn take(&self) -> T;
    pub fn with<U>(&self, f: impl FnOnce(RefCell<T>) -> U) -> U;
    pub fn with_borrow<U>(&self, f: impl FnOnce(T) -> U) -> U;
    pub fn with_borrow_mut<U>(&self, f: impl FnOnce(T) -> U) -> U;
}
pub struct Cell<T>;
impl<T> Cell<T> { pub fn new(value: T) -> Cell<T>; pub fn get(&self) -> T; pub fn take(&self) -> T; pub fn with<U>(&self, f: impl FnOnce(Cell<T>) -> U) -> U; }
pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(value: T) -> Mutex<T>;
    pub fn lock(&self) -> Result<T, PoisonError>;
    pub fn into_inner(self) -> Result<T, PoisonError>;
}
pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>;
    pub fn read(&self) -> Result<T, PoisonError>;
    pub fn write(&self) -> Result<T, PoisonError>;
}
pub struct OnceLock<T>;
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<T>;
    pub fn get_or_init(&self, f: impl FnOnce() -> T) -> T;
}
pub type OnceCell<T> = OnceLock<T>;
pub struct LazyLock<T>;
impl<T> LazyLock<T> { pub fn new(f: impl FnOnce() -> T) -> LazyLock<T>; pub fn force(this: T) -> T; }
pub struct LazyCell<T>;
impl<T> LazyCell<T> { pub fn new(f: impl FnOnce() -> T) -> LazyCell<T>; pub fn force(this: T) -> T; }
pub struct RwLockReadGuard<T>;
pub struct RwLockWriteGuard<T>;
pub struct ManuallyDrop<T>;
impl<T> ManuallyDrop<T> { pub fn new(value: T) -> T; pub fn into_inner(value: T) -> T; }
pub struct Reverse<T>;
pub struct Wrapping<T>;
pub struct JoinHandle<T>;
impl<T> JoinHandle<T> { pub fn join(self) -> Result<T, PoisonError>; }
pub struct Sender<T>;
impl<T> Sender<T> { pub fn send(&self, value: T) -> Result<(), T>; }
pub struct Receiver<T>;
impl<T> Iterator for Receiver<T> { type Item = T; }
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, PoisonError>;
    pub fn try_recv(&self) -> Result<T, PoisonError>;
    pub fn try_iter(&self) -> Vec<T>;
}

pub mod prelude {
    pub use crate::{bool, char, f32, f64, i128, i16, i32, i64, i8, isize, str, u128, u16, u32, u64, u8, usize};
    pub use crate::{Box, Iterator, Option, Option::None, Option::Some, Result, Result::Err, Result::Ok, String, Vec};
    pub use crate::{AsMut, AsRef, Default, From, FromIterator, Into, Iterator as DoubleEndedIterator};
    pub use crate::{Iterator as ExactSizeIterator, Iterator as Extend, Iterator as IntoIterator, TryFrom, TryInto};
}
pub mod string { pub use crate::String; }
pub mod option { pub use crate::Option; pub type IntoIter<T> = crate::Vec<T>; }
pub mod result { pub use crate::Result; }
pub mod vec { pub use crate::Vec; pub type IntoIter<T> = crate::Vec<T>; pub type Drain<T> = crate::Vec<T>; }
pub mod slice { pub type Iter<T> = crate::Vec<T>; pub type IterMut<T> = crate::Vec<T>; pub type Chunks<T> = crate::Vec<crate::Vec<T>>; }
pub mod iter {
    pub use crate::{FromIterator, Iterator, Iterator as DoubleEndedIterator, Iterator as ExactSizeIterator};
    pub use crate::{Iterator as FusedIterator, Iterator as IntoIterator, Vec as Peekable};
    pub fn once<T>(value: T) -> crate::Vec<T>;
    pub fn empty<T>() -> crate::Vec<T>;
    pub fn repeat<T>(value: T) -> crate::Vec<T>;
    pub fn repeat_with<T>(f: impl FnMut() -> T) -> crate::Vec<T>;
    pub fn from_fn<T>(f: impl FnMut() -> crate::Option<T>) -> crate::Vec<T>;
    pub fn successors<T>(first: crate::Option<T>, f: impl FnMut(T) -> crate::Option<T>) -> crate::Vec<T>;
    pub fn zip<A, B>(one: crate::Vec<A>, other: crate::Vec<B>) -> crate::Vec<(A, B)>;
}
pub mod collections {
    pub use crate::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
    pub type LinkedList<T> = crate::Vec<T>;
    pub mod hash_map { pub use crate::{Entry, HashMap}; }
    pub mod btree_map { pub use crate::{BTreeMap, Entry}; }
}
pub mod boxed { pub use crate::Box; }
pub mod rc { pub use crate::{Rc, Weak}; }
pub mod sync {
    pub use crate::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, Weak};
    pub mod mpsc { pub use crate::{Receiver, Sender, Sender as SyncSender}; }
}
pub mod cell { pub use crate::{Cell, LazyCell, OnceCell, Ref, RefCell, RefMut}; }
pub mod borrow { pub use crate::{Borrow, Cow}; }
pub mod pin { pub use crate::Pin; }
pub mod cmp { pub use crate::Reverse; }
pub mod num { pub use crate::Wrapping; }
pub mod ops { pub use crate::{Deref, DerefMut}; }
pub mod convert { pub use crate::{AsMut, AsRef, From, Into, TryFrom, TryInto}; }
pub mod default { pub use crate::Default; }
pub mod str { pub use crate::FromStr; }
pub mod future { pub use crate::Future; pub fn ready<T>(value: T) -> T; }
pub mod mem {
    pub use crate::ManuallyDrop;
    pub fn take<T>(value: T) -> T;
    pub fn replace<T>(value: T, other: T) -> T;
    pub fn swap<T>(value: T, other: T);
}
pub mod thread {
    pub use crate::JoinHandle;
    pub fn spawn<T>(f: impl FnOnce() -> T) -> JoinHandle<T>;
}
