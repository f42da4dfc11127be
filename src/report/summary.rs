//! Figures over the findings of a scan, for every output that counts.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::change::tally::Tally;
use crate::finding::{Finding, Work};
use crate::mapping::model::{ChangeKind, Severity};
use crate::report::verdict::Readiness;
use crate::scan::Scan;

/// Sites and the effort they take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Share {
    /// Number of findings.
    pub sites: usize,
    /// Sum of their effort points.
    pub effort: usize,
}

impl Share {
    fn add(&mut self, finding: &Finding) {
        self.sites += 1;
        self.effort += usize::from(finding.effort);
    }
}

/// Numbers of findings by severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct BySeverity {
    /// Stop the build or the app.
    #[serde(rename = "P0")]
    pub p0: usize,
    /// Build and behave differently.
    #[serde(rename = "P1")]
    pub p1: usize,
    /// Deprecated, work.
    #[serde(rename = "P2")]
    pub p2: usize,
}

impl BySeverity {
    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::P0 => self.p0 += 1,
            Severity::P1 => self.p1 += 1,
            Severity::P2 => self.p2 += 1,
        }
    }
}

/// The findings of one change. Possible ones are not in the figures but in `possible`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ChangeFigures {
    /// Mapping id.
    pub mapping: String,
    /// Change id.
    pub change: String,
    /// How bad it is.
    pub severity: Severity,
    /// Findings of it, possible ones left out.
    pub findings: usize,
    /// Of these: fixed by `upshift apply`.
    pub automatic: usize,
    /// Of these: with a fix to review.
    pub review: usize,
    /// Of these: to be written by a person.
    pub by_hand: usize,
    /// Effort points of the findings.
    pub effort: usize,
    /// Possible ones.
    pub possible: usize,
}

/// Figures of one scan. Possible findings are counted in `possible` alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Findings, possible ones left out.
    pub findings: usize,
    /// Places where only the name looks right.
    pub possible: usize,
    /// Files with at least one finding.
    pub files: usize,
    /// Findings by severity.
    pub by_severity: BySeverity,
    /// Fixed by `upshift apply`.
    pub automatic: Share,
    /// With a fix to review (`--include-review`).
    pub review: Share,
    /// To be written by a person.
    pub by_hand: Share,
    /// Effort points of all findings.
    pub effort: usize,
    /// Changes with findings: worst severity first, then by number.
    pub changes: Vec<ChangeFigures>,
    /// Files the walk saw.
    pub files_walked: usize,
    /// Files that were parsed.
    pub files_parsed: usize,
    /// What became of the names that changes speak of, by mapping and language.
    pub statistics: Vec<Tally>,
    /// How ready the project is.
    pub readiness: Readiness,
}

impl Summary {
    /// Counts the findings of `scan`.
    pub fn of(scan: &Scan) -> Self {
        let mut out = Self {
            files_walked: scan.stats.files_walked,
            files_parsed: scan.stats.files_parsed,
            statistics: scan.stats.names.clone(),
            readiness: Readiness::of(scan),
            ..Self::default()
        };
        let mut files = BTreeSet::new();
        let mut changes: BTreeMap<(&str, &str), ChangeFigures> = BTreeMap::new();
        for finding in &scan.findings {
            let change = changes.entry((&finding.mapping, &finding.change)).or_insert_with(|| ChangeFigures {
                mapping: finding.mapping.clone(),
                change: finding.change.clone(),
                severity: finding.severity,
                findings: 0,
                automatic: 0,
                review: 0,
                by_hand: 0,
                effort: 0,
                possible: 0,
            });
            let work = Work::of(finding);
            if work == Work::Possible {
                out.possible += 1;
                change.possible += 1;
                continue;
            }
            out.findings += 1;
            out.effort += usize::from(finding.effort);
            out.by_severity.add(finding.severity);
            change.findings += 1;
            change.effort += usize::from(finding.effort);
            change.severity = change.severity.min(finding.severity);
            if finding.kind != ChangeKind::Note {
                files.insert(finding.file);
            }
            let (share, count) = match work {
                Work::Automatic => (&mut out.automatic, &mut change.automatic),
                Work::Review => (&mut out.review, &mut change.review),
                Work::ByHand | Work::Possible => (&mut out.by_hand, &mut change.by_hand),
            };
            share.add(finding);
            *count += 1;
        }
        out.files = files.len();
        out.changes = changes.into_values().collect();
        out.changes.sort_by(|a, b| {
            let key = |c: &ChangeFigures| (c.findings == 0, c.severity, usize::MAX - c.findings);
            key(a).cmp(&key(b)).then_with(|| (&a.mapping, &a.change).cmp(&(&b.mapping, &b.change)))
        });
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn counts_by_who_acts() {
        let summary = Summary::of(&sample::scan());
        assert_eq!(summary.findings, summary.automatic.sites + summary.review.sites + summary.by_hand.sites);
        assert_eq!(summary.findings, summary.by_severity.p0 + summary.by_severity.p1 + summary.by_severity.p2);
        assert_eq!(summary.effort, summary.automatic.effort + summary.review.effort + summary.by_hand.effort);
        assert_eq!((summary.automatic.sites, summary.review.sites, summary.by_hand.sites), (6, 1, 2));
        assert_eq!(summary.possible, 1);
        assert_eq!(summary.changes[0].severity, Severity::P0);
    }
}
