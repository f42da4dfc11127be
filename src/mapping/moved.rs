//! Where the packages and types of the old version are in the new one.

use super::model::{Action, Mapping, Old};
use super::symbol::separator;
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
