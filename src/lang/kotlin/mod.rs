//! Kotlin: the front end, and the declarations of its standard library that types flow through.

mod control;
mod decls;
mod exprs;
mod objects;
mod parse;
mod patches;
mod types;

use super::{FrontEnd, Language, Rules, Unreadable};
use crate::facts::Facts;

/// The front end.
pub const FRONT_END: FrontEnd = FrontEnd {
    language: Language::Kotlin,
    name: "Kotlin",
    extensions: &["kt", "kts"],
    lower,
    comments: parse::comments,
    place: super::build::place,
    code: None,
    library: &[
        ("kotlin.kt", include_str!("library/kotlin.kt")),
        ("collections.kt", include_str!("library/collections.kt")),
        ("sequences.kt", include_str!("library/sequences.kt")),
        ("comparisons.kt", include_str!("library/comparisons.kt")),
        ("java.kt", include_str!("library/java.kt")),
        ("concurrent.kt", include_str!("library/concurrent.kt")),
        ("atomic.kt", include_str!("library/atomic.kt")),
        ("references.kt", include_str!("library/references.kt")),
        ("coroutines.kt", include_str!("library/coroutines.kt")),
        ("flow.kt", include_str!("library/flow.kt")),
        ("continuations.kt", include_str!("library/continuations.kt")),
        ("channels.kt", include_str!("library/channels.kt")),
        ("locks.kt", include_str!("library/locks.kt")),
        ("androidx.kt", include_str!("library/androidx.kt")),
        ("lifecycle.kt", include_str!("library/lifecycle.kt")),
        ("properties.kt", include_str!("library/properties.kt")),
        ("reflect.kt", include_str!("library/reflect.kt")),
        ("lazy.kt", include_str!("library/lazy.kt")),
        ("recyclerview.kt", include_str!("library/recyclerview.kt")),
        ("compose.kt", include_str!("library/compose.kt")),
    ],
    rules: Rules {
        default_packages: &["kotlin", "kotlin.collections", "kotlin.sequences", "kotlin.comparisons", "java.lang"],
        core: "kotlin",
        literals: ["String", "Char", "Int", "Double", "Boolean"],
        collection_names: ["List", "Map", "Iterable"],
        collections: "kotlin.collections",
        strict_labels: false,
        modules: false,
        accessors: true,
        assignment_ends_lambda: true,
        static_members_by_type: false,
        separator: ".",
        paths: false,
        transparent: &[],
        wide_chars: false,
        seen_through: None,
        import: ["import ", ""],
    },
};

fn lower(text: &str) -> Result<Facts, Unreadable> {
    let parsed = parse::parse(text)?;
    let mut facts = decls::lower_file(text, parsed.tree.root_node());
    facts.damage.extend(parsed.hidden);
    Ok(facts)
}

#[cfg(test)]
mod tests;
