//! The parts of the standard library that need no operating system go by another name too.

// crate: alloc

pub use std::*;
