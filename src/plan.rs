//! From findings to new texts: which fixes land, which wait or are refused, in rounds until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::EditSet;
use crate::finding::{Applicability, Finding, Rung};
use crate::mapping::model::Mapping;
use crate::project::build;
use crate::scan::Scan;
use crate::workspace::Workspace;

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
    /// Ids under which a scan of the new texts would name fixed sites again, since old and new cannot be told apart; sorted.
    pub settled: Vec<String>,
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

/// Rounds one run may take; a fix that waits longer goes in circles.
const MAX_ROUNDS: usize = 12;

/// Plans the fixes of `scan`, round after round on the new texts, until a round changes nothing.
pub fn plan(scan: &Scan, mappings: &[Mapping], options: &PlanOptions) -> Plan {
    let active: Vec<&Mapping> = mappings
        .iter()
        .filter(|mapping| scan.mappings.iter().any(|found| found.active && found.id == mapping.id))
        .collect();
    let mut workspace = scan.workspace.clone();
    let mut findings = scan.findings.clone();
    let mut plan = Plan::default();
    let mut done: BTreeSet<(usize, String, u32)> = BTreeSet::new();
    let mut given_up: BTreeMap<usize, String> = BTreeMap::new();
    let first_ids: BTreeSet<&str> = scan.findings.iter().map(|finding| finding.id.as_str()).collect();

    while plan.rounds < MAX_ROUNDS {
        let wanted: Vec<&Finding> = findings
            .iter()
            .filter(|finding| options.takes(finding) && !done.contains(&key(finding)))
            .filter(|finding| !fix_files(finding).any(|file| given_up.contains_key(&file)))
            .collect();
        let mut round = Round::default();
        for finding in wanted {
            round.add(finding);
        }
        if round.landed.is_empty() {
            break;
        }
        plan.rounds += 1;
        let worse = round.apply(&mut workspace);
        for (file, reason) in worse {
            given_up.insert(file, reason);
        }
        let landed = round.landed.iter().filter(|finding| !fix_files(finding).any(|file| given_up.contains_key(&file)));
        let landed: Vec<&Finding> = landed.copied().collect();
        plan.landed.extend(
            landed.iter().filter(|finding| first_ids.contains(finding.id.as_str())).map(|finding| finding.id.clone()),
        );
        done = round.carry(done, &landed);
        let build = build::read(&workspace.files);
        findings = workspace.findings(&active, &build).0;
    }
    plan.landed.sort();
    plan.landed.dedup();
    plan.settled =
        findings.iter().filter(|finding| done.contains(&key(finding))).map(|finding| finding.id.clone()).collect();
    plan.settled.sort();
    for finding in &findings {
        if !options.takes(finding) || done.contains(&key(finding)) {
            continue;
        }
        if let Some(reason) = fix_files(finding).find_map(|file| given_up.get(&file)) {
            plan.refused.push(Refused { finding: finding.id.clone(), reason: reason.clone() });
        }
    }
    plan.remaining = findings
        .iter()
        .filter(|finding| !done.contains(&key(finding)) && finding.resolution.rung != Rung::Possible)
        .count();
    for (before, after) in scan.workspace.files.iter().zip(&workspace.files) {
        if before.source.text() != after.source.text() {
            plan.files.push(PlannedFile {
                path: before.source.display_path(),
                before: before.source.text().to_owned(),
                after: after.source.text().to_owned(),
            });
        }
    }
    plan
}

impl PlanOptions {
    fn takes(&self, finding: &Finding) -> bool {
        let named = |list: &[String]| {
            list.iter().any(|id| *id == finding.change || *id == format!("{}/{}", finding.mapping, finding.change))
        };
        finding.fix.is_some()
            && finding.applicability >= self.at_least
            && (self.only.is_empty() || named(&self.only))
            && !named(&self.skip)
    }
}

/// Files that a finding's fix edits.
fn fix_files(finding: &Finding) -> impl Iterator<Item = usize> + '_ {
    finding.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| edit.file))
}

/// What says that a later round sees the same site again.
fn key(finding: &Finding) -> (usize, String, u32) {
    (finding.file, finding.change.clone(), finding.span.start)
}

/// The fixes that land together.
#[derive(Default)]
struct Round<'f> {
    sets: BTreeMap<usize, EditSet>,
    landed: Vec<&'f Finding>,
}

impl<'f> Round<'f> {
    /// Takes the fix whole, or leaves it for the next round where it overlaps one that is in.
    fn add(&mut self, finding: &'f Finding) {
        let Some(fix) = &finding.fix else { return };
        let mut sets = BTreeMap::new();
        for file in fix_files(finding) {
            if sets.contains_key(&file) {
                continue;
            }
            let edits: Vec<_> = fix.edits.iter().filter(|edit| edit.file == file).cloned().collect();
            let mut set = self.sets.get(&file).cloned().unwrap_or_default();
            if set.add(&edits).is_err() {
                return;
            }
            sets.insert(file, set);
        }
        self.sets.extend(sets);
        self.landed.push(finding);
    }

    /// Applies the edits file by file. A file that reads worse afterwards stays as it was, with the reason.
    fn apply(&self, workspace: &mut Workspace) -> Vec<(usize, String)> {
        let mut worse = Vec::new();
        for (&file, set) in &self.sets {
            let before = workspace.files[file].source.text().to_owned();
            let after = set.apply(&before);
            let reason = match workspace.replace(file, after) {
                Ok((now, then)) if now > then => Some("the edited file could no longer be read completely".to_owned()),
                Ok(_) => None,
                Err(error) => Some(format!("the edited file could no longer be read: {error}")),
            };
            if let Some(reason) = reason {
                // It was readable before.
                let _ = workspace.replace(file, before);
                worse.push((file, reason));
            }
        }
        worse
    }

    /// Where the sites that are done stand in the new texts.
    fn carry(&self, done: BTreeSet<(usize, String, u32)>, landed: &[&Finding]) -> BTreeSet<(usize, String, u32)> {
        let all = done.into_iter().chain(landed.iter().map(|finding| key(finding)));
        all.map(|(file, change, offset)| {
            let moved = self.sets.get(&file).map_or(offset, |set| set.moved(offset));
            (file, change, moved)
        })
        .collect()
    }
}
