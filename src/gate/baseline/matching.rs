//! Which entry stands for which finding.
//!
//! Entries and findings are paired tier by tier, the strictest first; what is paired is gone for the tiers after it. So an
//! entry is taken once at most, and of one accepted use and its copy it is the copy that is left. Every tier is a look-up in
//! a table, and there are few tiers: the work grows with the number of entries and findings, not with their product.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;

use super::{Baseline, Entry, UPDATE};
use crate::finding::{Finding, Mark, Work};
use crate::gate::verdict::{Accepted, Complaint, Weight};
use crate::mapping::model::ChangeKind;
use crate::scan::Scan;
use crate::words::{Lang, Said, said};

/// Expired entries that are told one by one.
const TOLD: usize = 10;

/// Files that a use may have gone to, as far as they are weighed.
const MOST_CANDIDATES: usize = 64;

/// What matching must know besides the scan.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// What the paths of the scan begin with, seen from the top of the project: `app/`, or nothing where they are the same.
    pub prefix: &'a str,
    /// Old path -> new path of files that were renamed since the baseline was written, from the top of the project.
    pub renames: &'a BTreeMap<String, String>,
    /// The day it is.
    pub today: Date,
    /// Language of complaints.
    pub lang: Lang,
    /// Whether a path, from the top of the project, was looked at. What was not analysed, and what lies outside `prefix`,
    /// counts as not looked at in any case.
    pub looked_at: &'a dyn Fn(&str) -> bool,
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It stands for this finding.
    Found(usize),
    /// It would stand for this finding, but its last day is over.
    Expired(usize),
    /// Its finding is no more.
    Gone,
    /// Nobody looked.
    Unseen,
}

/// What a baseline says of a scan.
#[derive(Debug, Clone, Default)]
pub struct Matched {
    /// What is accepted, one a finding of the scan.
    pub accepted: Vec<Option<Accepted>>,
    /// What became of the entries, in the order of [`Baseline::entries`].
    pub fates: Vec<Fate>,
    /// What a person should do about the baseline.
    pub complaints: Vec<Complaint>,
}

impl Matched {
    /// Entries whose finding is no more.
    pub fn gone(&self) -> usize {
        self.fates.iter().filter(|fate| **fate == Fate::Gone).count()
    }
}

impl Baseline {
    /// Finds out which findings of `scan` are accepted.
    pub fn matches(&self, scan: &Scan, look: &Look<'_>) -> Matched {
        let mut pairing = Pairing::new(self, scan, look);
        pairing.run(look);
        let taken = pairing.taken;
        let mut matched = Matched { accepted: vec![None; scan.findings.len()], ..Matched::default() };
        for (entry, (taken, is_seen)) in self.entries.iter().zip(taken.into_iter().zip(pairing.seen)) {
            let is_over = entry.until.is_some_and(|until| until < look.today);
            matched.fates.push(match taken {
                Some(finding) if is_over => Fate::Expired(finding),
                Some(finding) => {
                    if let Some(slot) = matched.accepted.get_mut(finding) {
                        let until = entry.until.map(|until| until.to_string());
                        *slot = Some(Accepted { reason: entry.reason.clone(), until });
                    }
                    Fate::Found(finding)
                }
                None if is_seen => Fate::Gone,
                None => Fate::Unseen,
            });
        }
        self.complain(&mut matched, look.lang);
        matched
    }

    fn complain(&self, matched: &mut Matched, lang: Lang) {
        let of = |what: fn(&Fate) -> bool| {
            let fates = matched.fates.iter();
            self.entries.iter().zip(fates).filter(move |(_, fate)| what(fate)).map(|(entry, _)| entry)
        };
        let complaint = |weight, line, said: Said, help: Option<Said>| Complaint {
            weight,
            path: Some(self.file.clone()),
            line,
            message: said.speak(lang),
            help: help.map(|help| help.speak(lang)),
        };
        let mut complaints = Vec::new();
        let expired: Vec<&Entry> = of(|fate| matches!(fate, Fate::Expired(_))).collect();
        for entry in expired.iter().take(TOLD) {
            let reason = entry.reason.as_deref().unwrap_or_default();
            let colon = |sign: &'static str| if reason.is_empty() { "" } else { sign };
            let day = entry.until.map(|until| until.to_string()).unwrap_or_default();
            let (change, path) = (&entry.change, &entry.path);
            let said = Said::new(
                format!("`{change}` in {path} was accepted until {day}{}{reason}", colon(": ")),
                format!("{path} 中的 `{change}` 的接受期限为 {day}{}{reason}", colon("：")),
            );
            let help = said!("migrate it, or move `until` and say why", "请完成迁移，或推迟 `until` 并说明原因");
            complaints.push(complaint(Weight::Note, entry.place.line, said, Some(help)));
        }
        if let Some(more) = expired.len().checked_sub(TOLD).filter(|more| *more > 0) {
            let said = said!("{more} more entries expired", "另有 {more} 条已到期");
            complaints.push(complaint(Weight::Note, 0, said, None));
        }
        let gone: Vec<&Entry> = of(|fate| *fate == Fate::Gone).collect();
        if let Some(first) = gone.first() {
            let (change, path, number) = (&first.change, &first.path, gone.len());
            let said = match number {
                1 => said!("`{change}` in {path} is not found any more", "{path} 中的 `{change}` 已不再出现"),
                _ => said!(
                    "{number} entries are not found any more, the first `{change}` in {path}",
                    "{number} 条已不再出现，第一条是 {path} 中的 `{change}`"
                ),
            };
            let help = said!("drop what is gone: `{UPDATE}`", "删除多余的条目：`{UPDATE}`");
            complaints.push(complaint(Weight::Ratchet, first.place.line, said, Some(help)));
        }
        matched.complaints = complaints;
    }
}

/// What of a mark must agree in a tier.
#[derive(Debug, Clone, Copy)]
struct Tier {
    scope: bool,
    tokens: bool,
    /// Bits of [`Mark::before`] and [`Mark::after`].
    before: u16,
    after: u16,
    /// The scope of the entry is not declared any more.
    renamed: bool,
}

/// The tokens around, those nearby, none.
const ALL: u16 = 0xffff;
const NEAR: u16 = 0xff00;
const NONE: u16 = 0;

/// The same use, with less and less of the code around it.
const SAME: [Tier; 9] = [
    tier(true, true, ALL, ALL),
    tier(true, true, ALL, NEAR),
    tier(true, true, NEAR, ALL),
    tier(true, true, NEAR, NEAR),
    tier(true, true, ALL, NONE),
    tier(true, true, NONE, ALL),
    tier(true, true, NEAR, NONE),
    tier(true, true, NONE, NEAR),
    tier(true, true, NONE, NONE),
];

/// In another declaration of the file, or in one that is called otherwise.
const ELSEWHERE: [Tier; 4] = [
    tier(false, true, ALL, ALL),
    tier(false, true, ALL, NONE),
    tier(false, true, NONE, ALL),
    Tier { renamed: true, ..tier(false, true, NONE, NONE) },
];

/// With other arguments or another receiver.
const EDITED: [Tier; 4] = [
    tier(true, false, ALL, ALL),
    tier(true, false, NEAR, NEAR),
    tier(true, false, ALL, NONE),
    tier(true, false, NONE, ALL),
];

/// The last resort in one file: another use of the same API in the same declaration.
const IN_SCOPE: Tier = tier(true, false, NONE, NONE);

const fn tier(scope: bool, tokens: bool, before: u16, after: u16) -> Tier {
    Tier { scope, tokens, before, after, renamed: false }
}

struct Pairing<'b> {
    entries: &'b [Entry],
    findings: &'b [Finding],
    scan: &'b Scan,
    /// Paths of the findings, from the top of the project.
    paths: Vec<String>,
    /// Indexes of the files by path.
    files: HashMap<String, usize>,
    /// Findings nothing stands for yet: those that are surely meant first.
    free: Vec<usize>,
    /// The finding of each entry.
    taken: Vec<Option<usize>>,
    /// Whether each entry's file and mapping were looked at.
    seen: Vec<bool>,
    /// Scopes that a file declares.
    scopes: HashMap<usize, Option<HashSet<String>>>,
}

impl<'b> Pairing<'b> {
    fn new(baseline: &'b Baseline, scan: &'b Scan, look: &Look<'_>) -> Self {
        let from_baseline = |path: String| if look.prefix.is_empty() { path } else { format!("{}{path}", look.prefix) };
        let files: Vec<String> = scan.files.iter().map(|file| from_baseline(file.display_path())).collect();
        let paths = scan.findings.iter().map(|finding| files.get(finding.file).cloned().unwrap_or_default()).collect();
        let mut free: Vec<usize> = (0..scan.findings.len()).collect();
        free.retain(|at| scan.findings.get(*at).is_some_and(|finding| finding.kind != ChangeKind::Note));
        free.sort_by_key(|at| scan.findings.get(*at).is_some_and(|finding| Work::of(finding) == Work::Possible));
        let missed: BTreeSet<String> = scan.not_analysed.iter().map(|left| from_baseline(left.path.clone())).collect();
        let is_missed = |path: &str| missed.iter().any(|left| is_in(path, left));
        let files: HashMap<String, usize> = files.into_iter().enumerate().map(|(at, path)| (path, at)).collect();
        let no_folder = missed.iter().all(|left| files.contains_key(left));
        let is_seen = |entry: &Entry| {
            let path = look.renames.get(&entry.path).unwrap_or(&entry.path);
            let is_missed = if no_folder { missed.contains(path) } else { is_missed(path) };
            path.starts_with(look.prefix)
                && (look.looked_at)(path)
                && !is_missed
                && scan.mappings.iter().any(|found| found.id == entry.mapping)
        };
        Self {
            entries: &baseline.entries,
            findings: &scan.findings,
            scan,
            paths,
            files,
            free,
            taken: vec![None; baseline.entries.len()],
            seen: baseline.entries.iter().map(is_seen).collect(),
            scopes: HashMap::new(),
        }
    }

    fn run(&mut self, look: &Look<'_>) {
        self.in_files(&BTreeMap::new());
        if !look.renames.is_empty() {
            self.in_files(look.renames);
        }
        // What was moved to another file, and with it what else of that file has gone there.
        for scope in [true, false] {
            self.moved(scope);
        }
        let moves = self.moves();
        if !moves.is_empty() {
            self.in_files(&moves);
        }
        self.pair(IN_SCOPE, |entry| Some(&entry.path), true);
        let renames = look.renames;
        for map in [renames, &moves] {
            self.pair(IN_SCOPE, |entry| map.get(&entry.path), true);
        }
    }

    /// Pairs what lies in the same file, or in the one it was renamed to.
    fn in_files(&mut self, renames: &BTreeMap<String, String>) {
        for tier in SAME.into_iter().chain(ELSEWHERE).chain(EDITED) {
            if renames.is_empty() {
                self.pair(tier, |entry| Some(&entry.path), true);
            } else {
                self.pair(tier, |entry| renames.get(&entry.path), true);
            }
        }
    }

    /// Pairs what agrees in all but the file, and maybe the declaration around it. Without the declaration only what lay in
    /// a file that is no more.
    fn moved(&mut self, with_scope: bool) {
        let tier = tier(with_scope, true, ALL, ALL);
        let (files, seen): (HashSet<String>, _) = (self.files.keys().cloned().collect(), self.seen.clone());
        let empty = String::new();
        let entries = self.entries;
        let allowed: HashSet<usize> = (0..entries.len())
            .filter(|at| {
                let is_named = with_scope && entries.get(*at).is_some_and(|entry| !entry.mark.scope.is_empty());
                let is_gone = entries.get(*at).is_some_and(|entry| !files.contains(&entry.path));
                seen.get(*at).copied().unwrap_or(false) && (is_named || is_gone)
            })
            .collect();
        self.pair_if(tier, |at, _| allowed.contains(&at).then_some(&empty), false);
    }

    /// Where most of what lay in a file that is no more has gone: to the file that holds what was paired by all that is
    /// around it, or else uses with the same tokens in a declaration of the same name.
    fn moves(&self) -> BTreeMap<String, String> {
        let mut weights: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        let mut candidates: HashMap<u64, BTreeSet<&str>> = HashMap::new();
        let known: HashSet<&str> = self.entries.iter().map(|entry| entry.path.as_str()).collect();
        let is_new = |path: &&String| !known.contains(path.as_str());
        for at in &self.free {
            let (Some(finding), Some(path)) = (self.findings.get(*at), self.paths.get(*at).filter(is_new)) else {
                continue;
            };
            let key = key(tier(true, true, NONE, NONE), "", &finding.mapping, &finding.change, &finding.mark);
            let paths = candidates.entry(key).or_default();
            if paths.len() < MOST_CANDIDATES {
                paths.insert(path);
            }
        }
        for (at, entry) in self.entries.iter().enumerate() {
            let is_seen = self.seen.get(at).copied().unwrap_or(false);
            if !is_seen || self.files.contains_key(&entry.path) {
                continue;
            }
            let weights = weights.entry(&entry.path).or_default();
            match self.taken.get(at).copied().flatten().and_then(|finding| self.paths.get(finding)) {
                Some(path) => *weights.entry(path).or_default() += MOST_CANDIDATES,
                None => {
                    let key = key(tier(true, true, NONE, NONE), "", &entry.mapping, &entry.change, &entry.mark);
                    let paths = candidates.get(&key);
                    for path in paths.into_iter().flatten() {
                        *weights.entry(path).or_default() += MOST_CANDIDATES / paths.map_or(1, BTreeSet::len).max(1);
                    }
                }
            }
        }
        let most = weights.into_iter().filter_map(|(old, new)| {
            let rank = |path: &str, weight: usize| (weight, alike(old, path), std::cmp::Reverse(path.to_owned()));
            let (path, _) = new.into_iter().max_by_key(|(path, weight)| rank(path, *weight))?;
            Some((old.to_owned(), path.to_owned()))
        });
        most.collect()
    }

    fn pair<'p>(&mut self, tier: Tier, path: impl Fn(&'p Entry) -> Option<&'p String>, with_path: bool)
    where
        'b: 'p,
    {
        self.pair_if(tier, |_, entry| path(entry), with_path);
    }

    /// Pairs the entries that have a path with the free findings that agree in what `tier` asks for.
    fn pair_if<'p>(&mut self, tier: Tier, path: impl Fn(usize, &'p Entry) -> Option<&'p String>, with_path: bool)
    where
        'b: 'p,
    {
        if self.free.is_empty() {
            return;
        }
        let entries = self.entries;
        let mut waiting: HashMap<u64, VecDeque<usize>> = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            if self.taken.get(at).is_none_or(Option::is_some) {
                continue;
            }
            let Some(path) = path(at, entry) else { continue };
            if tier.renamed && !self.is_undeclared(path, &entry.mark.scope) {
                continue;
            }
            let path = if with_path { path.as_str() } else { "" };
            let key = key(tier, path, &entry.mapping, &entry.change, &entry.mark);
            waiting.entry(key).or_default().push_back(at);
        }
        if waiting.is_empty() {
            return;
        }
        let free = std::mem::take(&mut self.free);
        for at in free {
            let (Some(finding), Some(path)) = (self.findings.get(at), self.paths.get(at)) else { continue };
            let path = if with_path { path.as_str() } else { "" };
            let key = key(tier, path, &finding.mapping, &finding.change, &finding.mark);
            let slot = waiting.get_mut(&key).and_then(VecDeque::pop_front).and_then(|entry| self.taken.get_mut(entry));
            match slot {
                Some(slot) => *slot = Some(at),
                None => self.free.push(at),
            }
        }
    }

    /// Whether a file was read and declares no such scope.
    fn is_undeclared(&mut self, path: &str, scope: &str) -> bool {
        let Some(&file) = self.files.get(path) else { return false };
        let scopes = self.scopes.entry(file).or_insert_with(|| self.scan.workspace.scopes(file));
        scopes.as_ref().is_some_and(|scopes| !scope.is_empty() && !scopes.contains(scope))
    }
}

/// How much two paths have in common: folders, then bytes at their ends.
fn alike(a: &str, b: &str) -> (usize, usize) {
    let folders: BTreeSet<&str> = a.split('/').collect();
    let end = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    (b.split('/').filter(|folder| folders.contains(folder)).count(), end)
}

/// Whether `path` is `folder` or lies in it.
fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn key(tier: Tier, path: &str, mapping: &str, change: &str, mark: &Mark) -> u64 {
    let mut hasher = DefaultHasher::new();
    (path, mapping, change).hash(&mut hasher);
    tier.scope.then_some(&mark.scope).hash(&mut hasher);
    tier.tokens.then_some(mark.tokens).hash(&mut hasher);
    (mark.before & tier.before, mark.after & tier.after).hash(&mut hasher);
    hasher.finish()
}
