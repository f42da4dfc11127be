//! Swift.

mod calls;
mod chain;
mod decls;
mod exprs;
mod guard;
mod lower;
mod members;
mod patterns;
mod statements;
#[cfg(test)]
mod tests;
mod types;

use super::{FrontEnd, Language};

/// The front end.
pub const FRONT_END: FrontEnd =
    FrontEnd { language: Language::Swift, name: "Swift", extensions: &["swift"], lower: lower::lower, library: &[] };
