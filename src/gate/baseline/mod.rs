//! The baseline: findings that a team accepts for now, in `upshift-baseline.toml`.
//!
//! ```text
//! read      text -> Baseline, or what is wrong with it
//! validate  Baseline, scan, mappings -> entries that cannot be meant
//! matching  Baseline, scan -> Matched: which entry stands for which finding
//! update    Baseline, scan, Matched -> the next Baseline
//! write     Baseline -> text
//! ```
//!
//! An entry holds the path, the enclosing declaration, the change and the hashes of a finding's [`crate::finding::Mark`]:
//! enough to know it again after a move, a rename or a reformatting, and no code.

mod conflict;
mod matching;
mod read;
mod update;
mod validate;
mod write;

#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::finding::Mark;
use crate::source::Span;

pub use matching::{Fate, Look, Matched};
pub use update::Counts;

/// What the file is called.
pub const FILE_NAME: &str = "upshift-baseline.toml";

/// The command that writes it.
const UPDATE: &str = "upshift check --update-baseline";

/// The only schema there is.
const SCHEMA: i64 = 1;

/// Accepted findings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baseline {
    /// The file, as problems show it; empty where there is none.
    file: String,
    /// Comment lines at its top; without a file the usual ones.
    head: Option<Vec<String>>,
    /// Comment lines above the table of a mapping.
    above: std::collections::BTreeMap<String, Vec<String>>,
    /// One an accepted finding.
    entries: Vec<Entry>,
    /// Whether its lines end with `\r\n`.
    has_returns: bool,
    /// Whether it starts with a byte order mark.
    has_mark: bool,
}

/// An accepted finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Id of the mapping.
    pub mapping: String,
    /// Path of the file, from the top of the project, `/` between the parts.
    pub path: String,
    /// Id of the change.
    pub change: String,
    /// What the finding is recognised by.
    pub mark: Mark,
    /// Last day it is accepted.
    pub until: Option<Date>,
    /// Why it is.
    pub reason: Option<String>,
    /// Where it stands in the file.
    place: Place,
    /// Comment lines above it.
    above: Vec<String>,
    /// The comment behind it.
    beside: Option<String>,
}

/// Places of an entry in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Place {
    /// Line, from 1; 0 for an entry that was not read.
    line: usize,
    mapping: Span,
    change: Span,
}

impl Baseline {
    /// One that accepts nothing.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Its entries.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether it accepts nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
