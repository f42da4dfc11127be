//! What the Swift compiler adds to declarations, and every format but source lists.

use std::collections::HashSet;

use crate::api::{Item, ItemKind};

/// Protocols that everything conforms to unless it is said not to.
const IMPLIED: &[&str] = &["Copyable", "Escapable", "BitwiseCopyable", "Sendable", "SendableMetatype"];

/// Protocols that enumerations get from the compiler.
const OF_ENUMS: &[&str] = &["Equatable", "Hashable", "RawRepresentable"];

/// `items` without what the compiler adds: protocols of everything; raw values, all cases, equality and hashes of
/// enumerations.
pub(super) fn dropped(mut items: Vec<Item>) -> Vec<Item> {
    for item in &mut items {
        let is_enum = item.kind == ItemKind::Enum;
        let is_written = |name: &str| !(IMPLIED.contains(&name) || is_enum && OF_ENUMS.contains(&name));
        item.supertypes.retain(|name| is_written(name));
    }
    let enums: HashSet<String> =
        items.iter().filter(|item| item.kind == ItemKind::Enum).map(|item| item.path.clone()).collect();
    items.retain(|item| !(is_made_up(item) && enums.contains(&item.owner)));
    items
}

fn is_made_up(item: &Item) -> bool {
    let labels: Vec<Option<&str>> = item.params.iter().map(|param| param.label.as_deref()).collect();
    match (item.kind, item.name.as_str(), labels.as_slice()) {
        (ItemKind::Property, "rawValue" | "hashValue" | "allCases", _) => true,
        (ItemKind::Alias, "RawValue" | "AllCases", _) => true,
        (ItemKind::Constructor, _, [Some("rawValue")]) => true,
        (ItemKind::Function, "hash", [Some("into")]) => true,
        (ItemKind::Function, "==", _) => item.traits.is_static,
        _ => false,
    }
}
