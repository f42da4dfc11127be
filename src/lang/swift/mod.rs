//! Swift.

mod calls;
mod chain;
mod decls;
mod exprs;
mod guard;
mod heads;
mod lower;
mod mask;
mod members;
mod patterns;
mod statements;
#[cfg(test)]
mod tests;
mod types;

use super::{FrontEnd, Language, Rules};

/// The front end.
pub const FRONT_END: FrontEnd = FrontEnd {
    language: Language::Swift,
    name: "Swift",
    extensions: &["swift"],
    lower: lower::lower,
    comments: mask::comments,
    place: super::build::place,
    code: None,
    library: LIBRARY,
    rules: Rules {
        // Every framework of the platform re-exports Foundation.
        default_packages: &["Swift", "Foundation", "Combine"],
        core: "Swift",
        literals: ["String", "Character", "Int", "Double", "Bool"],
        collection_names: ["Array", "Dictionary", "Sequence"],
        collections: "Swift",
        strict_labels: true,
        modules: true,
        accessors: false,
        assignment_ends_lambda: false,
        static_members_by_type: true,
        separator: ".",
        paths: false,
        transparent: &["Optional"],
        wide_chars: true,
        seen_through: None,
        import: ["import ", ""],
    },
};

/// Declarations of the libraries every project sees, cut down to what types flow through.
const LIBRARY: &[(&str, &str)] = &[
    ("swift.swift", include_str!("library/swift.swift")),
    ("collections.swift", include_str!("library/collections.swift")),
    ("concurrency.swift", include_str!("library/concurrency.swift")),
    ("foundation.swift", include_str!("library/foundation.swift")),
    ("combine.swift", include_str!("library/combine.swift")),
    ("swiftui.swift", include_str!("library/swiftui.swift")),
];
