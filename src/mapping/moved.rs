//! Where the packages and types of the old version are in the new one.

use super::model::{Action, Change, Mapping, Old, Platform};
use super::symbol::{is_below, separator};
use crate::lang::Language;

/// Where an old path is in the new version, by the renames of the mapping: the longest one that covers it. What no
/// rename covers is where it was.
pub(crate) fn moved(mapping: &Mapping, language: Language, path: &str) -> String {
    let separator = separator(language);
    let renames = mapping.changes.iter().filter(|change| change.language == language);
    let best = renames
        .filter_map(|change| {
            let Action::Rename(to) = &change.action else { return None };
            let old = match &change.old {
                Old::Type(old) | Old::Module(old) => old,
                Old::Package { path: old, except } => {
                    let stays = except.iter().any(|sub| path == sub || path.starts_with(&format!("{sub}{separator}")));
                    if stays {
                        return None;
                    }
                    old
                }
                _ => return None,
            };
            let rest = path.strip_prefix(old.as_str())?;
            (rest.is_empty() || rest.starts_with(separator)).then(|| (old.len(), format!("{to}{rest}")))
        })
        .max();
    best.map_or_else(|| path.to_owned(), |(_, moved)| moved)
}

/// Completes the `new_roots` of the platforms by where the changes move packages and modules.
pub(crate) fn add_new_roots(mapping: &mut Mapping) {
    for platform in &mut mapping.platforms {
        let changes = mapping.changes.iter().filter(|change| change.language == platform.language);
        let found: Vec<String> = changes.filter_map(|change| new_root(platform, change)).map(str::to_owned).collect();
        for root in found {
            if !platform.new_roots.contains(&root) {
                platform.new_roots.push(root);
            }
        }
    }
}

/// Where a change moves a package or module of the SDK, if that is outside its roots.
fn new_root<'c>(platform: &Platform, change: &'c Change) -> Option<&'c str> {
    let (Old::Package { path: old, .. } | Old::Module(old), Action::Rename(new)) = (&change.old, &change.action) else {
        return None;
    };
    let below = |path: &str, but: &str| {
        platform.roots.iter().any(|root| root != but && is_below(platform.language, path, root))
    };
    (below(old, "") && !below(new, new)).then_some(new.as_str())
}
