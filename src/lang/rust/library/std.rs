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
pub fn borrow<T>(this: T) -> T;
pub fn borrow_mut<T>(this: T) -> T;
pub fn to_string<T>(this: T) -> String;

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
    fn collect<B>(self) -> B;
    fn collect_vec(self) -> Vec<Item>;
}

pub struct Vec<T>;
impl<T> Iterator for Vec<T> { type Item = T; }
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
}
pub struct Cell<T>;
impl<T> Cell<T> { pub fn new(value: T) -> Cell<T>; pub fn get(&self) -> T; pub fn take(&self) -> T; }
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
pub struct LazyLock<T>;

pub mod prelude {
    pub use crate::{bool, char, f32, f64, i128, i16, i32, i64, i8, isize, str, u128, u16, u32, u64, u8, usize};
    pub use crate::{Box, Iterator, Option, Option::None, Option::Some, Result, Result::Err, Result::Ok, String, Vec};
}
pub mod string { pub use crate::String; }
pub mod option { pub use crate::Option; }
pub mod result { pub use crate::Result; }
pub mod vec { pub use crate::Vec; }
pub mod iter { pub use crate::Iterator; }
pub mod collections { pub use crate::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque}; }
pub mod boxed { pub use crate::Box; }
pub mod rc { pub use crate::{Rc, Weak}; }
pub mod sync { pub use crate::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, Weak}; }
pub mod cell { pub use crate::{Cell, Ref, RefCell, RefMut}; }
pub mod borrow { pub use crate::Cow; }
pub mod pin { pub use crate::Pin; }
