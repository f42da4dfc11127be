//! What the gate makes of each finding, and of the run.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules::{Level, Rules};
use crate::finding::{Finding, Work};
use crate::mapping::model::{ChangeKind, Severity};
use crate::scan::Scan;

/// What a finding does to the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It fails.
    Denied,
    /// It is shown and does not fail: of another severity, or set to `warn`.
    Warned,
    /// Only the name looks right: shown, and fails only where that is asked for.
    Possible,
    /// The baseline holds it.
    Accepted,
    /// A comment or the configuration allows it here, with a reason.
    Allowed,
    /// It stands in lines that did not change since the revision asked for.
    Unchanged,
    /// Its change is set to `allow`.
    Off,
}

impl Standing {
    /// Whether it is something to look at in this run.
    pub fn counts(self) -> bool {
        matches!(self, Self::Denied | Self::Warned | Self::Possible)
    }
}

/// Why the baseline lets a finding pass.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Accepted {
    /// What a person wrote into the entry.
    pub reason: Option<String>,
    /// Last day it holds: `2031-05-28`.
    pub until: Option<String>,
}

/// Why a finding is allowed where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Allowed {
    /// What a person wrote.
    pub reason: String,
    /// Whether a comment in the source says it, and not the configuration.
    pub in_source: bool,
}

/// How much a complaint matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// It fails the check.
    Error,
    /// It fails a locked check alone.
    Ratchet,
    /// It is only told.
    Note,
}

/// Something wrong with what the gate was told: an entry that no longer occurs, an exception without a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// How much it matters.
    pub weight: Weight,
    /// The file it stands in, `/` between the parts, relative to the scanned folder.
    pub path: Option<String>,
    /// Line, from 1; 0 for none.
    pub line: usize,
    /// What is wrong: lower case, no period.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// What was given to the gate besides the scan. The lists are empty, or hold one item a finding.
#[derive(Debug, Default)]
pub struct Given {
    /// What the baseline accepts.
    pub accepted: Vec<Option<Accepted>>,
    /// What comments and the configuration allow.
    pub allowed: Vec<Option<Allowed>>,
    /// Whether a finding touches a changed line; empty where all count.
    pub changed: Vec<bool>,
    /// What is wrong with any of these.
    pub complaints: Vec<Complaint>,
}

/// What the gate says of a scan.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Severities that fail where no level is set.
    pub deny: BTreeSet<Severity>,
    /// One a finding, in the order of the scan.
    pub standings: Vec<Standing>,
    /// Why accepted findings are.
    pub accepted: Vec<Option<Accepted>>,
    /// Why allowed findings are.
    pub allowed: Vec<Option<Allowed>>,
    /// What is wrong with the baseline or with exceptions.
    pub complaints: Vec<Complaint>,
    /// Points of the findings that count, possible ones left out.
    pub effort: usize,
    /// Most points there may be.
    pub max_effort: Option<usize>,
    /// Whether what could shrink fails.
    pub locked: bool,
}

impl Verdict {
    /// What a finding does; `Warned` for one the verdict knows nothing of.
    pub fn standing(&self, finding: usize) -> Standing {
        self.standings.get(finding).copied().unwrap_or(Standing::Warned)
    }

    /// Leaves out the findings of `scan` that `taken` does not mark, one mark a finding. Complaints stay as they are.
    pub fn retain(&mut self, scan: &mut Scan, taken: &[bool]) {
        fn keep<T>(list: &mut Vec<T>, taken: &[bool]) {
            let mut taken = taken.iter();
            list.retain(|_| taken.next().copied().unwrap_or(true));
        }
        keep(&mut scan.findings, taken);
        keep(&mut self.standings, taken);
        keep(&mut self.accepted, taken);
        keep(&mut self.allowed, taken);
        self.effort = effort(scan, &self.standings);
    }

    /// How many findings are of a standing.
    pub fn number(&self, standing: Standing) -> usize {
        self.standings.iter().filter(|found| **found == standing).count()
    }

    /// Whether there are more points than there may be.
    pub fn is_over_effort(&self) -> bool {
        self.max_effort.is_some_and(|most| self.effort > most)
    }

    /// Whether a complaint fails this run.
    pub fn fails(&self, complaint: &Complaint) -> bool {
        match complaint.weight {
            Weight::Error => true,
            Weight::Ratchet => self.locked,
            Weight::Note => false,
        }
    }

    /// Whether the check fails.
    pub fn is_failed(&self) -> bool {
        self.standings.contains(&Standing::Denied)
            || self.is_over_effort()
            || self.complaints.iter().any(|complaint| self.fails(complaint))
    }
}

/// Points of the findings that count, possible ones left out.
fn effort(scan: &Scan, standings: &[Standing]) -> usize {
    let counted = standings.iter().zip(&scan.findings).filter(|(standing, finding)| {
        matches!(standing, Standing::Denied | Standing::Warned) && Work::of(finding) != Work::Possible
    });
    let sites = counted.filter(|(_, finding)| finding.kind != ChangeKind::Note);
    sites.map(|(_, finding)| usize::from(finding.effort)).sum()
}

/// Judges the findings of `scan` by `rules`.
pub fn judge(scan: &Scan, rules: &Rules, given: Given) -> Verdict {
    let Given { accepted, allowed, changed, complaints } = given;
    let is_some = |list: &[bool], at: usize| list.get(at).copied().unwrap_or(true);
    let standing = |(at, finding): (usize, &Finding)| {
        let level = rules.level_of(&finding.mapping, &finding.change);
        if level == Some(Level::Allow) {
            Standing::Off
        } else if allowed.get(at).is_some_and(Option::is_some) {
            Standing::Allowed
        } else if accepted.get(at).is_some_and(Option::is_some) {
            Standing::Accepted
        } else if !is_some(&changed, at) {
            Standing::Unchanged
        } else if Work::of(finding) == Work::Possible && !rules.deny_possible {
            Standing::Possible
        } else {
            match level {
                Some(Level::Deny) => Standing::Denied,
                Some(_) => Standing::Warned,
                // Notes speak of the project as a whole: nothing in it can be changed to make them go.
                None if finding.kind == ChangeKind::Note => Standing::Warned,
                None if rules.deny.contains(&finding.severity) => Standing::Denied,
                None => Standing::Warned,
            }
        }
    };
    let standings: Vec<Standing> = scan.findings.iter().enumerate().map(standing).collect();
    let effort = effort(scan, &standings);
    let (deny, max_effort, locked) = (rules.deny.clone(), rules.max_effort, rules.locked);
    Verdict { deny, standings, accepted, allowed, complaints, effort, max_effort, locked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate::rules::ChangeLevel;
    use crate::report::sample;

    fn with(rules: &Rules, given: Given) -> (Scan, Verdict) {
        let scan = sample::scan();
        let verdict = judge(&scan, rules, given);
        assert_eq!(verdict.standings.len(), scan.findings.len());
        (scan, verdict)
    }

    #[test]
    fn by_default_what_breaks_or_misbehaves_is_denied() {
        let (scan, verdict) = with(&Rules::default(), Given::default());
        for (standing, finding) in verdict.standings.iter().zip(&scan.findings) {
            let expected = match finding.severity {
                _ if Work::of(finding) == Work::Possible => Standing::Possible,
                Severity::P2 => Standing::Warned,
                _ => Standing::Denied,
            };
            assert_eq!(*standing, expected, "{}", finding.change);
        }
        assert!(verdict.is_failed());
    }

    #[test]
    fn possible_matches_are_denied_on_request_alone() {
        let rules = Rules { deny_possible: true, ..Rules::default() };
        assert_eq!(with(&rules, Given::default()).1.number(Standing::Possible), 0);
    }

    #[test]
    fn the_level_of_a_change_wins_over_its_severity() {
        let level = |level, mapping: Option<&str>| ChangeLevel {
            mapping: mapping.map(str::to_owned),
            change: "mute-renamed".to_owned(),
            level,
        };
        let number = |levels: Vec<ChangeLevel>, standing| {
            with(&Rules { levels, deny: [].into(), ..Rules::default() }, Given::default()).1.number(standing)
        };
        // The sixth is a match by name alone, which is denied only where that is asked for.
        assert_eq!(number(vec![level(Level::Deny, None)], Standing::Denied), 5);
        assert_eq!(number(vec![level(Level::Deny, None), level(Level::Allow, None)], Standing::Off), 6);
        assert_eq!(number(vec![level(Level::Deny, Some("other/1-to-2"))], Standing::Denied), 0);
    }

    #[test]
    fn what_is_accepted_allowed_or_unchanged_does_not_count() {
        let number = sample::scan().findings.len();
        let none = || vec![None; number];
        let all = |given: Given, standing| {
            let (_, verdict) = with(&Rules { max_effort: Some(0), ..Rules::default() }, given);
            assert_eq!((verdict.number(standing), verdict.effort, verdict.is_failed()), (number, 0, false));
        };
        let accepted = vec![Some(Accepted::default()); number];
        all(Given { accepted: accepted.clone(), allowed: none(), ..Given::default() }, Standing::Accepted);
        let allowed = vec![Some(Allowed::default()); number];
        all(Given { accepted, allowed, ..Given::default() }, Standing::Allowed);
        all(Given { changed: vec![false; number], ..Given::default() }, Standing::Unchanged);
    }

    #[test]
    fn too_many_points_fail_whatever_their_severity() {
        let points = |max_effort| {
            let rules = Rules { deny: [].into(), max_effort, ..Rules::default() };
            let (_, verdict) = with(&rules, Given::default());
            (verdict.effort, verdict.is_failed())
        };
        let (all, failed) = points(None);
        assert!(all > 1 && !failed);
        assert_eq!(points(Some(all)), (all, false));
        assert_eq!(points(Some(all - 1)), (all, true));
    }

    #[test]
    fn what_could_shrink_fails_a_locked_check() {
        let complaint =
            Complaint { weight: Weight::Ratchet, path: None, line: 0, message: "gone".to_owned(), help: None };
        let failed = |locked| {
            let rules = Rules { locked, deny: [].into(), ..Rules::default() };
            with(&rules, Given { complaints: vec![complaint.clone()], ..Given::default() }).1.is_failed()
        };
        assert!(!failed(false) && failed(true));
    }
}
