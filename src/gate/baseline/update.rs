//! The next baseline: what still occurs keeps what people wrote, what is gone goes, what is new comes.

use super::matching::{Fate, Matched};
use super::{Baseline, Entry, Place};
use crate::finding::{Finding, Work};
use crate::mapping::model::ChangeKind;
use crate::scan::Scan;

/// What an update did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Entries that stay, those nobody looked at included.
    pub kept: usize,
    /// Findings that are accepted now.
    pub added: usize,
    /// Entries whose finding is no more.
    pub dropped: usize,
    /// Entries of `kept` whose last day is over: their findings still fail.
    pub expired: usize,
}

impl Baseline {
    /// The baseline after `scan`, of which `matched` is what this one says. `is_wanted` says which findings may be
    /// accepted, one a finding: those that fail and that nothing else allows. Matches by name alone and notes are never
    /// added. An expired entry stays as it is, so that its finding goes on failing: to accept it once more, a person moves
    /// its `until`. `prefix` is that of [`super::Look`].
    pub fn updated(&self, scan: &Scan, matched: &Matched, is_wanted: &[bool], prefix: &str) -> (Self, Counts) {
        let mut counts = Counts::default();
        let mut known = vec![false; scan.findings.len()];
        let mut next = Self { entries: Vec::new(), ..self.clone() };
        let path_of = |finding: &Finding| {
            let path = scan.files.get(finding.file).map(|file| file.display_path()).unwrap_or_default();
            format!("{prefix}{path}")
        };
        for (entry, fate) in self.entries.iter().zip(&matched.fates) {
            let mut entry = entry.clone();
            match *fate {
                Fate::Gone => {
                    counts.dropped += 1;
                    continue;
                }
                Fate::Found(at) | Fate::Expired(at) => {
                    if let (Some(finding), Some(known)) = (scan.findings.get(at), known.get_mut(at)) {
                        *known = true;
                        entry.path = path_of(finding);
                        entry.mark = finding.mark.clone();
                    }
                }
                Fate::Unseen => {}
            }
            counts.expired += usize::from(matches!(fate, Fate::Expired(_)));
            counts.kept += 1;
            next.entries.push(entry);
        }
        for (at, finding) in scan.findings.iter().enumerate() {
            let is_wanted = is_wanted.get(at).copied().unwrap_or(false);
            let is_known = known.get(at).copied().unwrap_or(true);
            if !is_wanted || is_known || finding.kind == ChangeKind::Note || Work::of(finding) == Work::Possible {
                continue;
            }
            counts.added += 1;
            next.entries.push(Entry {
                mapping: finding.mapping.clone(),
                path: path_of(finding),
                change: finding.change.clone(),
                mark: finding.mark.clone(),
                until: None,
                reason: None,
                place: Place::default(),
                above: Vec::new(),
                beside: None,
            });
        }
        (next, counts)
    }
}
