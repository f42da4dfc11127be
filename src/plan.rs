//! From findings to new texts: which fixes land, which wait or are refused, in rounds until nothing changes.

use crate::finding::Applicability;
use crate::mapping::model::Mapping;
use crate::scan::Scan;

/// Which fixes may land.
#[derive(Debug, Clone)]
pub struct PlanOptions {
    /// Least applicability that lands: `MachineApplicable`, or `MaybeIncorrect` for `--include-review`.
    pub at_least: Applicability,
    /// Only these changes; empty for all.
    pub only: Vec<String>,
    /// Not these changes.
    pub skip: Vec<String>,
}

/// New texts for the files of a scan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files that change, sorted by path.
    pub files: Vec<PlannedFile>,
    /// Ids of the findings of the first round whose fix landed, sorted.
    pub landed: Vec<String>,
    /// Fixes that did not land, with the reason.
    pub refused: Vec<Refused>,
    /// Findings that are left after the last round, as a scan of the new texts sees them.
    pub remaining: usize,
    /// Rounds it took.
    pub rounds: usize,
}

/// One changed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    /// Path relative to the root, `/` between the parts.
    pub path: String,
    /// Text before.
    pub before: String,
    /// Text after.
    pub after: String,
}

/// A fix that did not land.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Finding id.
    pub finding: String,
    /// Why.
    pub reason: String,
}

/// Plans the fixes of `scan`, round after round on the new texts, until a round changes nothing.
pub fn plan(scan: &Scan, mappings: &[Mapping], options: &PlanOptions) -> Plan {
    let _ = (scan, mappings, options);
    Plan::default()
}
