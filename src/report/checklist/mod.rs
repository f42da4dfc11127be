//! The checklist of a migration: Markdown that people tick and write into, and that the next run brings up to date without
//! losing a line of theirs.
//!
//! ```text
//! Report -> blocks (what the file should say) -+
//! old text -> parts (what stands there)       -+-> merge -> new text + what changed
//! ```
//!
//! Each item carries a marker (`<!-- upshift:livekit/1-to-2/room-connect step=review sites=3 lines=... -->`) with its id,
//! what the last run found, and fingerprints of the lines that the program wrote. What is not among those belongs to a
//! person: it stays as it is and where it is. A line of the program's that a person changed or deleted is not written
//! again until it has something new to say.
//!
//! | In the file | In the code | What happens |
//! |---|---|---|
//! | unticked | no site is left | ticked, "done" |
//! | done | sites again | unticked, "reopened" |
//! | ticked by a person | sites are left | stays ticked, and says so |
//! | done, unticked by a person | no site is left | stays unticked |
//! | missing | sites are left | comes back: deleting a line does no work |
//! | missing | no site is left | stays away |
//! | of an upgrade path that was not looked at | unknown | stays as it is |
//! | open, with a site in a file that cannot be read now | unknown | stays as it is |
//!
//! Behaviour to test, names that only look right, notes, files that cannot be read, and the roll-out are never done by
//! what the code shows alone: there a tick is all there is, and it says when there are more sites than it was made for.

mod blocks;
mod marker;
mod merge;
mod parse;
mod words;

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::mapping::model::{Mapping, Severity};
use crate::report::Lang;

pub use merge::merge;
pub use words::told;

/// What the checklist needs beside the report.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    /// What the commands in it need to see the same project, as
    /// [`crate::report::text::TextOptions::arguments`] has it, without `--mapping`.
    pub arguments: String,
    /// Where the scanned folder lies in its checkout: a list is about one place, and the next run must look there again.
    pub place: String,
    /// What changes without a site are called, by key.
    pub titles: BTreeMap<String, (Severity, String)>,
    /// Keys of the changes that were not looked for, as `--only` and `--skip` have it.
    pub left_out: BTreeSet<String>,
}

impl Setting {
    /// The names of the changes of `mappings`.
    pub fn titles(mappings: &[Mapping], lang: Lang) -> BTreeMap<String, (Severity, String)> {
        let mut titles = BTreeMap::new();
        for mapping in mappings {
            for change in &mapping.changes {
                // The platforms may have changes of one id; a report names them by the first.
                let title = || (change.severity, change.message.get(lang).to_owned());
                titles.entry(format!("{}/{}", mapping.id, change.id)).or_insert_with(title);
            }
        }
        titles
    }
}

/// A checklist that was brought up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The whole file.
    pub text: String,
    /// What is different, in the order of the file.
    pub changes: Vec<Changed>,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its id.
    pub id: String,
    /// What happened.
    pub what: What,
}

/// What can become of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The file was made with it.
    Made,
    /// It came to the file.
    Added,
    /// No site is left.
    Done,
    /// It was done, and has sites again.
    Reopened {
        /// How many.
        sites: usize,
    },
    /// It has another number of sites.
    Moved {
        /// Before.
        from: usize,
        /// Now.
        to: usize,
    },
    /// A person ticked it, and it has sites.
    StillFound {
        /// How many.
        sites: usize,
    },
    /// It was not looked at: its upgrade path was not followed, or it was left out.
    NotLookedAt,
    /// No site is found, but a file that had some cannot be read now.
    Unread,
}

/// Why a file is no checklist to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Not a checklist of ours.
    Foreign,
    /// Of a newer version of the format.
    Newer {
        /// Its version.
        format: u32,
    },
    /// It holds conflict markers of git.
    Conflict {
        /// The first line of them, from 1.
        line: usize,
    },
    /// It holds an item twice.
    Twice {
        /// Id of the item.
        id: String,
        /// The first line, from 1.
        first: usize,
        /// The second line.
        line: usize,
    },
    /// It is about another part of the checkout.
    Elsewhere {
        /// What it is about.
        place: String,
    },
}

/// The upgrade paths that a checklist speaks of; none where it is no checklist.
pub fn paths(text: &str) -> Vec<String> {
    let head = text.lines().find_map(|line| marker::split(line).filter(|(_, m, _)| m.kind == marker::Kind::Checklist));
    head.map(|(_, marker, _)| marker.list("paths")).unwrap_or_default()
}

/// Whether a text is a checklist of ours, of whatever version.
pub fn is_ours(text: &str) -> bool {
    parse::parse(text) != Err(Refused::Foreign)
}
