//! Changes: what a resolved site means, and the fix that follows from it.
//!
//! `index` binds the changes of the active mappings to declarations, `sites` walks the facts of one file and asks the
//! resolver, one module a kind of edit writes the fix, `imports` settles what they need, `finish` makes findings
//! of it, `tally` counts what became of the names.

pub mod chain;
pub mod draft;
pub mod finish;
pub mod imports;
pub mod index;
pub(crate) mod mark;
mod matches;
pub mod members;
mod parameters;
mod paths;
mod patterns;
pub mod reshape;
mod retyped;
pub mod rewrite;
pub mod sites;
mod supertypes;
pub mod tally;
mod token;
mod type_args;
pub mod types;
mod uses;
