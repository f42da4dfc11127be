//! From findings to new texts: which fixes land, which wait or are refused, in rounds until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Edit, EditSet};
use crate::finding::{Finding, Rung};
use crate::mapping::model::Mapping;
use crate::project::build;
use crate::scan::Scan;
pub use crate::select::PlanOptions;
use crate::select::{Key, Selection, key};
use crate::source::SourceFile;
use crate::words::{Said, said};
use crate::workspace::Workspace;

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

/// A fix that somebody is asked about.
#[derive(Debug)]
pub struct Proposal<'a> {
    /// The finding; it has a fix.
    pub finding: &'a Finding,
    /// Which fix of its round it is, from 1.
    pub number: usize,
    /// How many fixes the round has.
    pub total: usize,
    /// Rounds before this one.
    pub round: usize,
    workspace: &'a Workspace,
    taken: &'a Round<'a>,
}

impl Proposal<'_> {
    /// A file as it stands in this round; indexes as in [`Edit::file`].
    pub fn source(&self, file: usize) -> Option<&SourceFile> {
        self.workspace.files.get(file).map(|file| &file.source)
    }

    /// The edits of the fix.
    pub fn edits(&self) -> &[Edit] {
        self.finding.fix.as_ref().map_or(&[], |fix| &fix.edits)
    }

    /// What the fix alone makes of the files, with the places in `anew` written as they say.
    ///
    /// # Errors
    /// Why it cannot land: it overlaps a fix that was taken, or a file would read worse than before.
    pub fn trial(&self, anew: &[Edit]) -> Result<Vec<PlannedFile>, Said> {
        let alone = Round::default();
        let sets = alone
            .with(self.finding, anew)
            .ok_or_else(|| said!("the edits of the fix overlap", "该修复的编辑相互重叠"))?;
        if !self.taken.has_room(self.finding, anew) {
            return Err(said!("a fix that was taken before edits the same place", "之前采用的修复已修改同一处"));
        }
        let mut workspace = self.workspace.clone();
        let round = Round { sets, ..Round::default() };
        match round.apply(&mut workspace).into_values().next() {
            Some(reason) => Err(reason),
            None => Ok(round.sets.keys().filter_map(|&file| planned(self.workspace, &workspace, file)).collect()),
        }
    }
}

/// What somebody says to a fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It lands.
    Take,
    /// It lands with these places written anew. The span of each holds whole edits of the fix, which it replaces.
    Rewrite(Vec<Edit>),
    /// It does not land, in no round.
    Leave,
    /// What was taken so far lands, and nothing else.
    Stop,
}

/// Plans the fixes of `scan`, round after round on the new texts, until a round changes nothing.
pub fn plan(scan: &Scan, mappings: &[Mapping], options: &PlanOptions) -> Plan {
    plan_asking(scan, mappings, options, &mut |_| Answer::Take)
}

/// The same, with `ask` to decide on every fix that could land. No fix is asked about twice, also not in a later round.
pub fn plan_asking(
    scan: &Scan,
    mappings: &[Mapping],
    options: &PlanOptions,
    ask: &mut dyn FnMut(&Proposal<'_>) -> Answer,
) -> Plan {
    let active: Vec<&Mapping> = mappings
        .iter()
        .filter(|mapping| scan.mappings.iter().any(|found| found.active && found.id == mapping.id))
        .collect();
    let mut workspace = scan.workspace.clone();
    workspace.selection = Selection { options: options.clone(), ..Selection::default() };
    let mut findings = match *options == PlanOptions::default() {
        true => scan.findings.clone(),
        // Imports follow the fixes that land, which are others than a scan counts on.
        false => look(&workspace, &active),
    };
    let mut plan = Plan::default();
    let mut done: BTreeSet<Key> = BTreeSet::new();
    let mut given_up: BTreeMap<usize, Said> = BTreeMap::new();
    let mut stopped = false;
    let first_ids: BTreeSet<&str> = scan.findings.iter().map(|finding| finding.id.as_str()).collect();

    let mut answers = Answers::default();
    while plan.rounds < MAX_ROUNDS && !stopped {
        let wanted: Vec<&Finding> = findings
            .iter()
            .filter(|finding| options.takes(finding) && !done.contains(&key(finding)))
            .filter(|finding| !workspace.selection.left.contains(&key(finding)))
            .filter(|finding| !fix_files(finding).any(|file| given_up.contains_key(&file)))
            .collect();
        stopped = answers.collect(&wanted, &workspace, plan.rounds, ask);
        if !answers.left.is_empty() {
            // Fewer fixes land than were counted on: an import may have to stay.
            workspace.selection.left.append(&mut answers.left);
            findings = look(&workspace, &active);
        }
        let round = loop {
            let round = answers.round(&findings, &given_up);
            let worse = round.apply(&mut workspace);
            if worse.is_empty() {
                break round;
            }
            given_up.extend(worse);
        };
        if round.landed.is_empty() {
            break;
        }
        plan.rounds += 1;
        let landed = round.landed.iter().filter(|finding| first_ids.contains(finding.id.as_str()));
        plan.landed.extend(landed.map(|finding| finding.id.clone()));
        done.extend(round.landed.iter().map(|finding| key(finding)));
        done = round.carry(done);
        answers.carry(&round);
        let carried_off = round.carried_off(&workspace.selection.left, &findings);
        workspace.selection.left = round.carry(std::mem::take(&mut workspace.selection.left));
        findings = look(&workspace, &active);
        for (file, id) in carried_off {
            let again = findings.iter().find(|finding| finding.file == file && same_words(finding, &id));
            workspace.selection.left.extend(again.map(key));
        }
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
            plan.refused.push(Refused { finding: finding.id.clone(), reason: reason.get(workspace.lang()).to_owned() });
        }
    }
    plan.remaining = findings
        .iter()
        .filter(|finding| !done.contains(&key(finding)) && finding.resolution.rung != Rung::Possible)
        .count();
    plan.files =
        (0..scan.workspace.files.len()).filter_map(|file| planned(&scan.workspace, &workspace, file)).collect();
    plan
}

/// The findings in the texts as they stand.
fn look(workspace: &Workspace, active: &[&Mapping]) -> Vec<Finding> {
    workspace.findings(active, &build::read(&workspace.files)).0
}

/// What became of one file; `None` where it is the same.
fn planned(before: &Workspace, after: &Workspace, file: usize) -> Option<PlannedFile> {
    let (before, after) = (&before.files.get(file)?.source, &after.files.get(file)?.source);
    (before.text() != after.text()).then(|| PlannedFile {
        path: before.display_path(),
        before: before.text().to_owned(),
        after: after.text().to_owned(),
    })
}

/// Files that a finding's fix edits.
fn fix_files(finding: &Finding) -> impl Iterator<Item = usize> + '_ {
    finding.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| edit.file))
}

/// What was said.
#[derive(Debug, Default)]
struct Answers {
    /// Sites whose fix lands as soon as it has room, with the places that are written anew.
    taken: BTreeMap<Key, Vec<Edit>>,
    /// Sites of this round that stay as they are.
    left: BTreeSet<Key>,
}

impl Answers {
    /// Asks about each of `wanted` that has room beside those taken. `true` where no more may be asked.
    fn collect(
        &mut self,
        wanted: &[&Finding],
        workspace: &Workspace,
        round: usize,
        ask: &mut dyn FnMut(&Proposal<'_>) -> Answer,
    ) -> bool {
        let mut taken = Round::default();
        for finding in wanted {
            if let Some(anew) = self.taken.get(&key(finding)) {
                taken.add(finding, anew);
            }
        }
        for (at, finding) in wanted.iter().enumerate() {
            if self.taken.contains_key(&key(finding)) || !taken.has_room(finding, &[]) {
                continue;
            }
            let total = wanted.len();
            match ask(&Proposal { finding, number: at + 1, total, round, workspace, taken: &taken }) {
                Answer::Take => {
                    taken.add(finding, &[]);
                    self.taken.insert(key(finding), Vec::new());
                }
                // What has no room now could not be found again later.
                Answer::Rewrite(anew) if !taken.add(finding, &anew) => _ = self.left.insert(key(finding)),
                Answer::Rewrite(anew) => _ = self.taken.insert(key(finding), anew),
                Answer::Leave => _ = self.left.insert(key(finding)),
                Answer::Stop => {
                    let open = wanted.iter().map(|finding| key(finding));
                    self.left.extend(open.filter(|site| !self.taken.contains_key(site)));
                    return true;
                }
            }
        }
        false
    }

    /// The fixes that were taken, as `findings` has them now.
    fn round<'f>(&self, findings: &'f [Finding], given_up: &BTreeMap<usize, Said>) -> Round<'f> {
        let mut round = Round::default();
        for finding in findings {
            if let Some(anew) = self.taken.get(&key(finding))
                && !fix_files(finding).any(|file| given_up.contains_key(&file))
            {
                round.add(finding, anew);
            }
        }
        round
    }

    /// After `round`: what still waits, where it stands now.
    fn carry(&mut self, round: &Round<'_>) {
        for finding in &round.landed {
            self.taken.remove(&key(finding));
        }
        let waiting = std::mem::take(&mut self.taken).into_iter().filter(|(_, anew)| anew.is_empty());
        let waiting = round.carry(waiting.map(|(site, _)| site).collect());
        self.taken = waiting.into_iter().map(|site| (site, Vec::new())).collect();
    }
}

/// Whether a finding speaks of the same change and the same words as one of an earlier round.
fn same_words(finding: &Finding, (change, from): &(String, String)) -> bool {
    finding.change == *change && finding.from == *from
}

/// The fixes that land together.
#[derive(Debug, Clone, Default)]
struct Round<'f> {
    sets: BTreeMap<usize, EditSet>,
    landed: Vec<&'f Finding>,
}

impl<'f> Round<'f> {
    /// The edits of a fix, with the places in `anew` written as they say, beside those that are in; `None` where they
    /// overlap.
    fn with(&self, finding: &Finding, anew: &[Edit]) -> Option<BTreeMap<usize, EditSet>> {
        let fix = finding.fix.as_ref()?;
        let written = |edit: &&Edit| anew.iter().any(|new| new.file == edit.file && new.span.contains(edit.span));
        let mut by_file: BTreeMap<usize, Vec<Edit>> = BTreeMap::new();
        for edit in fix.edits.iter().filter(|edit| !written(edit)).chain(anew) {
            by_file.entry(edit.file).or_default().push(edit.clone());
        }
        let mut sets = BTreeMap::new();
        for (file, edits) in by_file {
            let mut set = self.sets.get(&file).cloned().unwrap_or_default();
            set.add(&edits).ok()?;
            sets.insert(file, set);
        }
        Some(sets)
    }

    fn has_room(&self, finding: &Finding, anew: &[Edit]) -> bool {
        self.with(finding, anew).is_some()
    }

    /// Takes the fix whole; `false` where it overlaps one that is in, and has to wait for the next round.
    fn add(&mut self, finding: &'f Finding, anew: &[Edit]) -> bool {
        let Some(sets) = self.with(finding, anew) else { return false };
        self.sets.extend(sets);
        self.landed.push(finding);
        true
    }

    /// Applies the edits. Where a file reads worse afterwards, every file stays as it was: the reasons by file.
    fn apply(&self, workspace: &mut Workspace) -> BTreeMap<usize, Said> {
        let mut worse = BTreeMap::new();
        let before: Vec<(usize, String)> =
            self.sets.keys().map(|&file| (file, workspace.files[file].source.text().to_owned())).collect();
        for (&file, set) in &self.sets {
            let after = set.apply(workspace.files[file].source.text());
            match workspace.replace(file, after) {
                Ok((now, then)) if now > then => {
                    worse.insert(
                        file,
                        said!("the edited file could no longer be read completely", "修改后的文件不再能完整解析"),
                    );
                }
                Ok(_) => {}
                Err(error) => {
                    let error = error.said();
                    let reason = Said::new(
                        format!("the edited file could no longer be read: {}", error.en),
                        format!("修改后的文件无法再解析：{}", error.zh),
                    );
                    worse.insert(file, reason);
                }
            }
        }
        if !worse.is_empty() {
            for (file, text) in before {
                // It was readable before.
                let _ = workspace.replace(file, text);
            }
        }
        worse
    }

    /// Where sites stand in the new texts.
    fn carry(&self, sites: BTreeSet<Key>) -> BTreeSet<Key> {
        sites
            .into_iter()
            .map(|(file, change, offset)| {
                let moved = self.sets.get(&file).map_or(offset, |set| set.moved(offset));
                (file, change, moved)
            })
            .collect()
    }

    /// Sites of `left` whose first byte another fix moves elsewhere: their file, with change and old API.
    fn carried_off(&self, left: &BTreeSet<Key>, findings: &[Finding]) -> Vec<(usize, (String, String))> {
        let gone = |site: &Key| {
            let edits = self.sets.get(&site.0).map_or(&[][..], EditSet::edits);
            edits.iter().any(|edit| edit.span.start <= site.2 && site.2 < edit.span.end)
        };
        let lost = findings.iter().filter(|finding| left.contains(&key(finding)) && gone(&key(finding)));
        lost.map(|finding| (finding.file, (finding.change.clone(), finding.from.clone()))).collect()
    }
}
