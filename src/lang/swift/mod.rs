//! Swift.

use super::{FrontEnd, Language, Rules, Unreadable};
use crate::facts::Facts;

/// The front end.
pub const FRONT_END: FrontEnd = FrontEnd {
    language: Language::Swift,
    name: "Swift",
    extensions: &["swift"],
    lower,
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

fn lower(_text: &str) -> Result<Facts, Unreadable> {
    Ok(Facts::default())
}
