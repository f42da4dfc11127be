//! What a mapping says in English alone.

use std::collections::BTreeSet;

use crate::mapping::model::{Action, Change, Old, Text};
use crate::mapping::validate::Loaded;
use crate::source::Span;

/// A text without Chinese.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// What it is: `message`, `help`, `note` or `area`.
    pub key: &'static str,
    /// The change that has it; the first one for an area.
    pub change: String,
    /// `android.yaml:12`: the file below the mapping, and the line of the text or of its change.
    pub place: String,
}

/// Every text of a mapping that has no Chinese, in the order of its files; what several changes say is told once.
pub fn untranslated(loaded: &Loaded) -> Vec<Untranslated> {
    let mapping = &loaded.mapping;
    let mut found = Vec::new();
    // One translation does for all changes that say the same.
    let translated = mapping.areas.iter().filter(|area| area.zh.is_some());
    let mut seen: BTreeSet<(&str, String)> = translated.map(|area| ("area", area.en.clone())).collect();
    for change in &mapping.changes {
        let mut add = |key, text: &str, at: Span| {
            if !seen.insert((key, text.to_owned())) {
                return;
            }
            let line = loaded.files.get(&change.place.0).map_or(0, |file| file.line(at.start));
            found.push(Untranslated { key, change: change.id.clone(), place: format!("{}:{line}", change.place.0) });
        };
        let own = change.place.1;
        if let Some(area) = &change.area {
            add("area", area, own);
        }
        if change.message.zh.is_none() {
            add("message", &change.message.en, loaded.places.get(&change.id).map_or(own, |places| places.message));
        }
        for (key, text) in others(change) {
            if text.zh.is_none() {
                add(key, &text.en, own);
            }
        }
    }
    found
}

/// The texts of a change beside its message.
fn others(change: &Change) -> impl Iterator<Item = (&'static str, &Text)> {
    let title = if let Old::Note(title) = &change.old { Some(title) } else { None };
    let cases = if let Action::Rewrite(cases) = &change.action { cases.as_slice() } else { &[] };
    let notes = title.into_iter().chain(cases.iter().filter_map(|case| case.note.as_ref()));
    change.help.iter().map(|help| ("help", help)).chain(notes.map(|note| ("note", note)))
}
