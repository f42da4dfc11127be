//! The pages of the book that a mapping writes: an overview of each upgrade path, and a page for each of its platforms with
//! every change under an anchor of its id.
//!
//! Pages are Markdown as mdBook takes it. `cli` writes them into a folder or hands them to mdBook.

mod entry;
mod overview;
mod platform;
mod schemas;

use std::collections::BTreeMap;

use crate::coverage::Coverage;
use crate::finding::{Rung, Work};
use crate::mapping::model::{Action, Change, Evidence, Mapping, Severity};
use crate::report::Lang;
use crate::report::markdown::{code, text};
use crate::report::readiness::{StepKind, step_of};

pub use overview::{ids, table};
pub use schemas::keys;

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Path below the book's sources, `/` between the parts: `paths/livekit/1-to-2/android.md`.
    pub path: String,
    /// Title for the list of contents.
    pub title: String,
    /// Markdown, the title included.
    pub text: String,
}

/// What is told of an upgrade path.
#[derive(Debug, Clone, Copy)]
pub struct Told<'m> {
    /// The path.
    pub mapping: &'m Mapping,
    /// What its changes cover, platform after platform; those that have no surfaces are missing.
    pub coverage: &'m [Coverage],
}

/// The pages of a path: the overview, then one a platform.
pub fn pages(told: Told<'_>, lang: Lang) -> Vec<Page> {
    let mut pages = vec![overview::page(told, lang)];
    pages.extend(told.mapping.platforms.iter().map(|platform| platform::page(told.mapping, platform, lang)));
    pages
}

/// The folder of the pages of `mapping` below the book's sources.
fn folder(mapping: &Mapping, lang: Lang) -> String {
    format!("{}paths/{}", lang.pick("", "zh/"), mapping.id)
}

/// Where a change stands in the book, from the overview of its mapping.
fn target(mapping: &Mapping, change: &Change) -> String {
    let platform = mapping.platform(change.language).map_or("", |platform| platform.name.as_str());
    format!("{platform}.md#{}", change.id)
}

/// A change in a list: its message as a link, and its id, since several may say the same.
fn item(mapping: &Mapping, change: &Change, lang: Lang) -> String {
    let message = text(&capital(change.message.get(lang)));
    format!("[{message}]({}) {}", target(mapping, change), code(&change.id))
}

/// The entries that `changes` were written as, in their order: one that names several old APIs is loaded as several changes.
fn entries<'m>(changes: impl IntoIterator<Item = &'m Change>) -> Vec<Vec<&'m Change>> {
    let mut found: Vec<Vec<&Change>> = Vec::new();
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in changes {
        let at = *known.entry((&change.place.0, &change.id)).or_insert(found.len());
        match found.get_mut(at) {
            Some(entry) => entry.push(change),
            None => found.push(vec![change]),
        }
    }
    found
}

/// With the first letter of a plain word in upper case.
fn capital(text: &str) -> String {
    let word: String = text.chars().take_while(|c| !c.is_whitespace()).collect();
    let plain = word.chars().all(|c| c.is_ascii_lowercase());
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if plain && !word.is_empty() => first.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}

/// Who acts on a change where nothing at a site speaks against its fix.
fn work(change: &Change) -> Work {
    let rewrites = match &change.action {
        Action::Report => change.reshape.is_some(),
        Action::Rewrite(cases) => cases.iter().any(|case| case.becomes().is_some()),
        Action::Rename(_) | Action::Arguments | Action::Split(_) | Action::Depend { .. } => true,
    };
    let asks = |change: &Change| match &change.action {
        Action::Rewrite(cases) => cases.iter().filter(|case| case.becomes().is_some()).all(|case| case.review),
        _ => false,
    };
    match rewrites {
        false => Work::ByHand,
        true if change.review || change.evidence != Evidence::Verified || asks(change) => Work::Review,
        true => Work::Automatic,
    }
}

/// The step of the plan that a change belongs to.
fn step(change: &Change) -> StepKind {
    step_of(change.kind, change.effort, Rung::Import, work(change))
}

/// Whether code that a change speaks of builds as before and does something else.
fn is_silent(change: &Change) -> bool {
    change.severity == Severity::P1
}

/// Markdown that a mapping writes: headings, tags and links to other changes are made fit for the page of `change`.
fn prose(mapping: &Mapping, change: &Change, written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut fenced = false;
    for line in crate::visible::visible_lines(written).lines() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced || line.starts_with("    ") || line.trim_start().starts_with("```") {
            out.push_str(line);
        } else {
            for (at, part) in line.split('`').enumerate() {
                out.push_str(if at > 0 { "`" } else { "" });
                match at % 2 {
                    0 => out.push_str(&part.replace('&', "&amp;").replace('<', "&lt;")),
                    _ => out.push_str(part),
                }
            }
        }
        out.push('\n');
    }
    let mut linked = String::with_capacity(out.len());
    for (at, part) in out.split("](#").enumerate() {
        if at > 0 {
            let id = part.split(')').next().unwrap_or_default();
            let here = mapping.changes.iter().any(|other| other.id == id && other.language == change.language);
            let other = mapping.change(id).filter(|_| !here);
            let page = other.and_then(|other| mapping.platform(other.language));
            linked.push_str(&page.map_or_else(|| "](#".to_owned(), |page| format!("]({}.md#", page.name)));
        }
        linked.push_str(part);
    }
    linked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    fn told(mapping: &Mapping) -> Told<'_> {
        Told { mapping, coverage: &[] }
    }

    #[test]
    fn overview_and_platform() {
        let mapping = sample::mapping();
        let pages = pages(told(&mapping), Lang::En);
        let shown: Vec<String> =
            pages.iter().map(|page| format!("{}: {}\n{}", page.path, page.title, page.text)).collect();
        insta::assert_snapshot!(shown.join("\n=====\n"));
    }

    #[test]
    fn every_change_has_one_anchor() {
        let mapping = sample::mapping();
        for lang in [Lang::En, Lang::Zh] {
            let pages = pages(told(&mapping), lang);
            for change in &mapping.changes {
                let anchor = format!("{{ #{} }}", change.id);
                let found: usize = pages.iter().map(|page| page.text.matches(&anchor).count()).sum();
                assert_eq!(found, 1, "{}", change.id);
            }
        }
    }

    #[test]
    fn tags_in_texts_stay_text() {
        let mapping = sample::mapping();
        let change = &mapping.changes[0];
        let written = "a <b> `List<T>` & c\n\n    if a < b {}\n";
        assert_eq!(prose(&mapping, change, written), "a &lt;b> `List<T>` &amp; c\n\n    if a < b {}\n");
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capital("the listener is gone"), "The listener is gone");
        assert_eq!(capital("minSdk rises"), "minSdk rises");
        assert_eq!(capital("`x` is gone"), "`x` is gone");
    }
}
