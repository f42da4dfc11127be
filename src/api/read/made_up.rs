//! What the Swift compiler adds to declarations, and every format but source lists.

use std::collections::HashSet;

use crate::api::{Item, ItemKind};

/// `items` without what enumerations get from the compiler: raw values, all cases, equality and hashes.
pub(super) fn dropped(mut items: Vec<Item>) -> Vec<Item> {
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
