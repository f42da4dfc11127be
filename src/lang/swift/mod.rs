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

use super::{FrontEnd, Language, Rules};

/// The front end.
pub const FRONT_END: FrontEnd = FrontEnd {
    language: Language::Swift,
    name: "Swift",
    extensions: &["swift"],
    lower: lower::lower,
    library: &[],
    rules: Rules {
        default_packages: &["Swift"],
        core: "Swift",
        literals: ["String", "Character", "Int", "Double", "Bool"],
        collection_names: ["Array", "Dictionary", "Sequence"],
        collections: "Swift",
        strict_labels: true,
        modules: true,
        accessors: false,
        static_members_by_type: true,
    },
};
