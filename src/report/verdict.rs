//! How ready a project is, in one figure and one word.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Rung, Work};
use crate::mapping::model::{ChangeKind, Severity};
use crate::project::detect::Detected;
use crate::scan::Scan;

/// How ready a project is: `ready_files` of `sdk_files`.
///
/// A file counts when it uses the SDK: it imports it, depends on it, or has a site that is left for a person. It is ready
/// when nothing is left in it for a person once `upshift apply` ran, and when it could be read. So the figure does not
/// fall as places get fixed, and a file that could not be analysed is not ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Readiness {
    /// The word for it.
    pub verdict: Verdict,
    /// `100 × ready_files / sdk_files`, rounded down; 100 where no file uses the SDK.
    pub percent: u8,
    /// Files that use the SDK in which nothing is left for a person.
    pub ready_files: usize,
    /// Files that use the SDK.
    pub sdk_files: usize,
    /// Of the rest: files that use the SDK and could not be read, or not completely.
    pub unread_files: usize,
}

/// How ready a project is, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A person must act on at least one site that stops the build or the app (P0).
    Blocked,
    /// A person must act, but nothing stops the build.
    Work,
    /// Some files that use the SDK could not be read; nothing else is left.
    Unread,
    /// `upshift apply` does everything.
    Automatic,
    /// Nothing is left to do.
    Ready,
    /// The project is on the new version already.
    Done,
    /// No upgrade path applies: the SDK is not used, or not in a version that a path starts from.
    #[default]
    NoPath,
}

impl Readiness {
    /// How ready the project of `scan` is.
    pub fn of(scan: &Scan) -> Self {
        let in_code =
            |finding: &&Finding| finding.kind != ChangeKind::Note && finding.resolution.rung != Rung::Possible;
        let found: Vec<&Finding> = scan.findings.iter().filter(in_code).collect();
        let is_left = |finding: &&&Finding| Work::of(finding) != Work::Automatic;
        let left: BTreeSet<usize> = found.iter().filter(is_left).map(|finding| finding.file).collect();
        // A file with automatic edits alone would leave the count with them, and lower the figure.
        let used: BTreeSet<usize> = scan.users.union(&left).copied().collect();
        let not_analysed: BTreeSet<&str> = scan.not_analysed.iter().map(|left| left.path.as_str()).collect();
        let is_unread =
            |file: &&usize| scan.files.get(**file).is_some_and(|file| not_analysed.contains(&*file.display_path()));
        let unread: BTreeSet<usize> = used.iter().filter(is_unread).copied().collect();
        let (sdk_files, ready_files) = (used.len(), used.len() - left.union(&unread).count());
        let active = scan.mappings.iter().any(|mapping| mapping.active);
        let blocked = found.iter().filter(is_left).any(|finding| finding.severity == Severity::P0);
        let verdict = match () {
            () if !active && scan.mappings.iter().any(Detected::is_done) => Verdict::Done,
            () if !active => Verdict::NoPath,
            () if blocked => Verdict::Blocked,
            () if !left.is_empty() => Verdict::Work,
            () if !unread.is_empty() => Verdict::Unread,
            () if !found.is_empty() => Verdict::Automatic,
            () => Verdict::Ready,
        };
        Self { verdict, percent: percent(ready_files, sdk_files), ready_files, sdk_files, unread_files: unread.len() }
    }
}

/// `100 × part / whole`, rounded down, so that 100 means all; 100 of nothing.
fn percent(part: usize, whole: usize) -> u8 {
    let percent = (100 * part).checked_div(whole).unwrap_or(100);
    u8::try_from(percent).unwrap_or(100)
}

impl Verdict {
    /// Whether an upgrade path was followed, so that figures mean something.
    pub fn is_measured(self) -> bool {
        !matches!(self, Self::Done | Self::NoPath)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn only_all_is_a_hundred() {
        assert_eq!(
            (percent(0, 0), percent(0, 3), percent(2, 3), percent(999, 1000), percent(3, 3)),
            (100, 0, 66, 99, 100)
        );
    }

    #[test]
    fn work_done_never_lowers_the_figure() {
        let mut scan = sample::scan();
        scan.users = BTreeSet::from([1]);
        let mut last = Readiness::of(&scan);
        while !scan.findings.is_empty() {
            scan.findings.remove(0);
            let next = Readiness::of(&scan);
            assert!(next.percent >= last.percent && next.verdict >= last.verdict, "{last:?} -> {next:?}");
            last = next;
        }
    }

    #[test]
    fn a_file_that_was_not_read_is_not_ready() {
        let mut scan = sample::scan();
        scan.findings.clear();
        scan.not_analysed.clear();
        scan.users = BTreeSet::from([0]);
        let ready = Readiness::of(&scan);
        assert_eq!((ready.verdict, ready.percent), (Verdict::Ready, 100));
        let reason = "too large".to_owned();
        scan.not_analysed.push(crate::project::NotAnalysed { path: scan.files[0].display_path(), reason });
        let unread = Readiness::of(&scan);
        assert_eq!((unread.verdict, unread.percent, unread.unread_files), (Verdict::Unread, 0, 1));
    }
}
