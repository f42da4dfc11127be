//! Which fixes land, which wait or are refused: in rounds until nothing changes, hop after hop.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::tally::Tally;
use crate::edit::{Edit, EditSet};
use crate::finding::{Finding, Fix, Rung};
use crate::mapping::model::{ChangeKind, Mapping};
use crate::mapping::order;
use crate::project::{NotAnalysed, build};
use crate::select::{Key, PlanOptions, Selection, key};
use crate::source::{SourceFile, Span};
use crate::trace::Traces;
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
    /// Where the site had that id before as well, a hash of its lines then follows: whoever puts them back is told again.
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

/// Rounds one hop may take; a fix that waits longer goes in circles.
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

/// What a later hop finds, told in places of the files on disk.
#[derive(Debug, Default)]
pub(crate) struct Later {
    /// Findings of all hops but the first, in no order.
    pub(crate) findings: Vec<Finding>,
    /// Those of them whose place on disk is one that an earlier hop rewrites, by id.
    pub(crate) rewritten: BTreeSet<String>,
    /// What became of the names that changes speak of.
    pub(crate) names: Vec<Tally>,
    /// Files that were asked for and cannot be read.
    pub(crate) unreadable: Vec<NotAnalysed<Said>>,
}

/// What the hops after the first find, in the texts as the fixes of those before leave them. `first` is what the first found.
pub(crate) fn follow(workspace: &Workspace, first: Vec<Finding>, hops: &[Vec<&Mapping>]) -> Later {
    let options = PlanOptions::default();
    let mut run = Run::new(workspace, &options);
    let mut later = Later::default();
    run.hops(hops, Some(first), &mut |_| Answer::Take, &mut |seen| {
        later.names.extend(seen.names);
        for finding in seen.findings {
            let (span, is_there) = seen.traces.back(finding.file, finding.span);
            let text = |file: usize| seen.workspace.files.get(file).map_or("", |file| file.source.text());
            let fix = finding.fix.as_ref().map(|fix| Fix { edits: seen.traces.back_edits(&fix.edits, text) });
            if !is_there {
                later.rewritten.insert(finding.id.clone());
            }
            later.findings.push(Finding { span, fix, ..finding.clone() });
        }
    });
    later.unreadable = run.workspace.unreadable;
    later
}

/// A hop as it begins.
pub(crate) struct Seen<'r> {
    findings: &'r [Finding],
    names: Vec<Tally>,
    workspace: &'r Workspace,
    traces: &'r Traces,
}

/// A finding of an earlier hop that nobody took away.
#[derive(Debug, Clone, Copy)]
struct Leftover {
    file: usize,
    span: Span,
    /// It only warns of what a later hop takes away.
    warns: bool,
}

/// A plan in the making.
pub(crate) struct Run<'o> {
    options: &'o PlanOptions,
    workspace: Workspace,
    traces: Traces,
    plan: Plan,
    /// Ids that `plan.landed` may name.
    pub(crate) known: BTreeSet<String>,
    left: Vec<Leftover>,
    stopped: bool,
}

impl<'o> Run<'o> {
    pub(crate) fn new(workspace: &Workspace, options: &'o PlanOptions) -> Self {
        let mut workspace = workspace.clone();
        workspace.selection = Selection { options: options.clone(), ..Selection::default() };
        Self {
            options,
            workspace,
            traces: Traces::default(),
            plan: Plan::default(),
            known: BTreeSet::new(),
            left: Vec::new(),
            stopped: false,
        }
    }

    /// Takes hop after hop; `first` is what the first finds, where that is known. `seen` is told what each later one finds.
    pub(crate) fn hops(
        &mut self,
        hops: &[Vec<&Mapping>],
        first: Option<Vec<Finding>>,
        ask: &mut dyn FnMut(&Proposal<'_>) -> Answer,
        seen: &mut dyn FnMut(Seen<'_>),
    ) {
        let mut first = first;
        for (at, active) in hops.iter().enumerate() {
            if self.stopped {
                break;
            }
            if at > 0 {
                self.workspace.turn_to(active);
            }
            let ranks = order::ranks(active);
            let findings = match first.take() {
                Some(mut findings) => {
                    by_rank(&mut findings, &ranks);
                    findings
                }
                None => {
                    let (mut findings, names) = self.workspace.findings(active, &build::read(&self.workspace.files));
                    if at > 0 {
                        let (workspace, traces) = (&self.workspace, &self.traces);
                        seen(Seen { findings: &findings, names, workspace, traces });
                    }
                    by_rank(&mut findings, &ranks);
                    findings
                }
            };
            self.hop(active, &ranks, findings, ask);
        }
    }

    /// The findings in the texts as they stand, the paths first that others build on.
    fn look(&mut self, active: &[&Mapping], ranks: &BTreeMap<&str, usize>) -> Vec<Finding> {
        let mut findings = self.workspace.findings(active, &build::read(&self.workspace.files)).0;
        by_rank(&mut findings, ranks);
        findings
    }

    /// One hop, round after round.
    fn hop(
        &mut self,
        active: &[&Mapping],
        ranks: &BTreeMap<&str, usize>,
        mut findings: Vec<Finding>,
        ask: &mut dyn FnMut(&Proposal<'_>) -> Answer,
    ) {
        let options = self.options;
        let mut done: BTreeSet<Key> = BTreeSet::new();
        let mut given_up: BTreeMap<usize, Said> = BTreeMap::new();
        let mut answers = Answers::default();
        let last = self.plan.rounds + MAX_ROUNDS;
        while self.plan.rounds < last && !self.stopped {
            let wanted: Vec<&Finding> = findings
                .iter()
                .filter(|finding| options.takes(finding) && !done.contains(&key(finding)))
                .filter(|finding| !self.workspace.selection.left.contains(&key(finding)))
                .filter(|finding| !fix_files(finding).any(|file| given_up.contains_key(&file)))
                .collect();
            self.stopped = answers.collect(&wanted, &self.workspace, self.plan.rounds, ask);
            if !answers.left.is_empty() {
                // Fewer fixes land than were counted on: an import may have to stay.
                self.workspace.selection.left.append(&mut answers.left);
                findings = self.look(active, ranks);
            }
            let round = loop {
                let round = answers.round(&findings, &given_up);
                let worse = round.apply(&mut self.workspace);
                if worse.is_empty() {
                    break round;
                }
                given_up.extend(worse);
            };
            if round.landed.is_empty() {
                break;
            }
            self.plan.rounds += 1;
            let landed = round.landed.iter().filter(|finding| self.known.contains(&finding.id));
            self.plan.landed.extend(landed.map(|finding| finding.id.clone()));
            done.extend(round.landed.iter().map(|finding| key(finding)));
            done = round.carry(done);
            answers.carry(&round);
            for (&file, set) in &round.sets {
                self.traces.add(file, set);
            }
            self.left.retain_mut(|left| {
                let Some(set) = round.sets.get(&left.file) else { return true };
                let is_rewritten = set.edits().iter().any(|edit| edit.span.overlaps(left.span));
                left.span = Span { start: set.moved(left.span.start), end: set.moved(left.span.end) };
                !is_rewritten
            });
            let carried_off = round.carried_off(&self.workspace.selection.left, &findings);
            self.workspace.selection.left = round.carry(std::mem::take(&mut self.workspace.selection.left));
            findings = self.look(active, ranks);
            for (file, id) in carried_off {
                let again = findings.iter().find(|finding| finding.file == file && same_words(finding, &id));
                self.workspace.selection.left.extend(again.map(key));
            }
        }
        let is_done = |finding: &&Finding| done.contains(&key(finding));
        self.plan.settled.extend(findings.iter().filter(is_done).map(|finding| finding.id.clone()));
        for finding in &findings {
            if !options.takes(finding) || is_done(&finding) {
                continue;
            }
            if let Some(reason) = fix_files(finding).find_map(|file| given_up.get(&file)) {
                let reason = reason.get(self.workspace.lang()).to_owned();
                self.plan.refused.push(Refused { finding: finding.id.clone(), reason });
            }
        }
        let open: Vec<Leftover> = findings
            .iter()
            .filter(|finding| !is_done(finding) && finding.resolution.rung != Rung::Possible)
            .filter(|finding| finding.kind != ChangeKind::Note)
            .map(|finding| Leftover { file: finding.file, span: finding.span, warns: warns(finding) })
            .collect();
        // What a hop warned of is told once, by the one that takes it away.
        self.left.retain(|left| !left.warns || !open.iter().any(|now| (now.file, now.span) == (left.file, left.span)));
        self.left.extend(open);
    }

    /// The plan, against the texts as they were.
    pub(crate) fn finish(mut self, before: &Workspace) -> Plan {
        self.plan.landed.sort();
        self.plan.landed.dedup();
        self.plan.settled.sort();
        self.plan.remaining = self.left.len();
        self.plan.files = (0..before.files.len()).filter_map(|file| planned(before, &self.workspace, file)).collect();
        self.plan
    }
}

/// Whether a finding only warns of what a later version takes away.
pub(crate) fn warns(finding: &Finding) -> bool {
    finding.kind == ChangeKind::Deprecated && finding.fix.is_none()
}

/// Puts the findings of paths first that others build on; a fix of theirs lands where two cannot.
fn by_rank(findings: &mut [Finding], ranks: &BTreeMap<&str, usize>) {
    findings.sort_by_key(|finding| ranks.get(finding.mapping.as_str()).copied().unwrap_or_default());
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
