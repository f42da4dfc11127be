//! Rust, as syn reads it.

mod attrs;
mod code;
mod exprs;
mod guard;
mod items;
mod lower;
mod macros;
pub(crate) mod modules;
mod patterns;
pub(crate) mod place;
mod stmts;
#[cfg(test)]
mod tests;
mod types;
mod uses;

use super::{Code, FrontEnd, Language, Rules};

/// The front end.
pub const FRONT_END: FrontEnd = FrontEnd {
    language: Language::Rust,
    name: "Rust",
    extensions: &["rs"],
    lower: lower::lower,
    comments: guard::comments,
    place: place::settle,
    code: Some(Code { check: code::check, prove: code::prove }),
    library: LIBRARY,
    rules: Rules {
        default_packages: &["std::prelude"],
        core: "std",
        literals: ["String", "char", "i32", "f64", "bool"],
        collection_names: ["Vec", "HashMap", "Iterator"],
        collections: "std",
        strict_labels: false,
        modules: false,
        accessors: false,
        assignment_ends_lambda: false,
        static_members_by_type: true,
        separator: "::",
        paths: true,
        transparent: &[
            "Box",
            "Rc",
            "Arc",
            "Cow",
            "Pin",
            "Ref",
            "RefMut",
            "MutexGuard",
            "RwLockReadGuard",
            "RwLockWriteGuard",
            "LazyLock",
            "LazyCell",
            "ManuallyDrop",
            "Reverse",
            "Wrapping",
        ],
        seen_through: Some("Deref"),
        wide_chars: true,
        import: ["use ", ";"],
    },
};

/// Declarations of the standard library, cut down to what types flow through.
const LIBRARY: &[(&str, &str)] = &[
    ("std.rs", include_str!("library/std.rs")),
    ("core.rs", include_str!("library/core.rs")),
    ("alloc.rs", include_str!("library/alloc.rs")),
];
