//! Links in texts to another change of the mapping: `[the order](#room-close)`.

use super::Checker;
use crate::mapping::model::Change;
use crate::mapping::nearest::did_you_mean;

pub(super) fn check(checker: &mut Checker<'_>) {
    let mapping = checker.mapping();
    let ids: Vec<&str> = mapping.changes.iter().map(|change| change.id.as_str()).collect();
    for change in &mapping.changes {
        for target in anchors(change).filter(|target| !ids.contains(target)) {
            let message = format!("a text links to `#{target}`, and no change has that id");
            let help = did_you_mean(target, ids.iter().copied());
            let help = help.unwrap_or_else(|| "link to the id of a change of this mapping".to_owned());
            checker.warn(change, checker.places(change).message, message, help);
        }
    }
}

/// The targets of `[text](#id)` in what a change says.
fn anchors(change: &Change) -> impl Iterator<Item = &str> {
    let texts = [Some(&change.message), change.help.as_ref()].into_iter().flatten();
    let languages = texts.flat_map(|text| [Some(&text.en), text.zh.as_ref()]).flatten();
    languages.flat_map(|text| text.split("](#").skip(1)).filter_map(|rest| rest.split_once(')')).map(|(id, _)| id)
}
