//! A scan: what was read, which mappings apply, what was found.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ignore::gitignore::Gitignore;

use crate::change::tally::Tally;
use crate::finding::Finding;
use crate::gate::Changed;
use crate::lang::Language;
use crate::mapping::aim::Aims;
use crate::mapping::model::{ChangeKind, Mapping};
use crate::mapping::version::Version;
use crate::project::classify::FileKind;
use crate::project::detect::Detected;
use crate::project::prefilter::Prefilter;
use crate::project::walk::WalkError;
use crate::project::{NotAnalysed, Problem, build, detect, versions, walk};
use crate::rounds;
use crate::route;
use crate::source::{SourceFile, Span};
use crate::words::Lang;
use crate::workspace::Workspace;

/// What to scan and how.
#[derive(Debug, Clone, Default)]
pub struct ScanOptions {
    /// Folder (or single file) to scan.
    pub root: PathBuf,
    /// Mapping ids to use whatever the project depends on; empty for detection. `all` takes every mapping, each only
    /// where the project depends on its SDK or imports it.
    pub mappings: Vec<String>,
    /// Versions to reach, each perhaps with the id of the mapping or of the SDK it is for. Without an id it is for every
    /// SDK that is used. Where no mapping in use leads there, those are taken that lead on, hop after hop. Where nothing is asked for, a mapping leads to the version its own dependency changes write.
    pub to: Vec<(Option<String>, Version)>,
    /// What not to walk, beside what `.gitignore` files name.
    pub exclude: Option<Gitignore>,
    /// Language of what is said.
    pub lang: Lang,
    /// Ids of findings that an earlier run fixed, and that the new text cannot be told from the old: they are left out.
    pub settled: BTreeSet<String>,
    /// Also reads the files that cannot have to do with an SDK. What is found is the same.
    pub whole: bool,
}

/// The result of a scan. Findings are sorted by path and place.
#[derive(Debug, Default)]
pub struct Scan {
    /// The scanned folder.
    pub root: PathBuf,
    /// Files that findings, problems or edits point into.
    pub files: Vec<SourceFile>,
    /// Indexes of the files that use an SDK of an active mapping: they import it or depend on it.
    pub users: BTreeSet<usize>,
    /// Mappings that were looked at, active or not, with the reason. Where several hops are taken, those that are active come
    /// first, in the order they are taken.
    pub mappings: Vec<Detected>,
    /// Sites with a verdict. Those of a later hop are found in the texts as the fixes of the earlier ones leave them; their
    /// places and edits are those of the files as they are.
    pub findings: Vec<Finding>,
    /// Ids of findings of a later hop whose place is one that an earlier hop rewrites.
    pub rewritten: BTreeSet<String>,
    /// Where the way leads on from the last hop of an SDK: one for each SDK that has more.
    pub further: Vec<Further>,
    /// Trouble with mappings or files.
    pub problems: Vec<Problem>,
    /// What was left out, and why.
    pub not_analysed: Vec<NotAnalysed>,
    /// Figures of the run.
    pub stats: Stats,
    /// What the plan needs to look again after edits.
    pub(crate) workspace: Workspace,
}

/// Upgrade paths that lead on from the last hop of an SDK, and are not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// The mapping of the last hop.
    pub from: String,
    /// Mappings, by id in their order.
    pub ids: Vec<String>,
    /// The version to ask for, to take them all.
    pub to: String,
}

impl Scan {
    /// The active mappings of each hop, in the order they are taken.
    pub(crate) fn hops<'m>(&self, mappings: &'m [Mapping]) -> Vec<Vec<&'m Mapping>> {
        hops(&self.mappings, mappings)
    }

    /// Whether something was found that has a place; notes alone ask for nothing.
    pub fn has_sites(&self) -> bool {
        self.findings.iter().any(|finding| finding.kind != ChangeKind::Note)
    }

    /// In which hop the changes of a mapping are made, from 1; `None` where there is one hop alone.
    pub fn hop(&self, mapping: &str) -> Option<usize> {
        let active = || self.mappings.iter().filter(|path| path.active);
        let has_several = active().any(|path| path.hop > 1);
        active().find(|path| path.id == mapping).map(|path| path.hop).filter(|_| has_several)
    }

    /// The mappings of the hops before the one of `mapping`, by id in their order.
    pub fn before(&self, mapping: &str) -> Vec<&str> {
        let hop = self.hop(mapping).unwrap_or_default();
        let sdk = mapping.split('/').next();
        let earlier = self.mappings.iter().filter(|path| path.active && path.hop < hop);
        earlier.map(|path| path.id.as_str()).filter(|id| id.split('/').next() == sdk).collect()
    }
}

fn hops<'m>(detected: &[Detected], mappings: &'m [Mapping]) -> Vec<Vec<&'m Mapping>> {
    let last = detected.iter().filter(|path| path.active).map(|path| path.hop).max().unwrap_or_default();
    let of = |hop: usize, mapping: &Mapping| {
        detected.iter().any(|path| path.active && path.hop == hop && path.id == mapping.id)
    };
    (1..=last).map(|hop| mappings.iter().filter(|mapping| of(hop, mapping)).collect()).collect()
}

/// Figures of a run, for `-v`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    /// Files the walk saw.
    pub files_walked: usize,
    /// Files that were parsed.
    pub files_parsed: usize,
    /// Bytes that were parsed.
    pub bytes_parsed: u64,
    /// Stage name and wall time, in order.
    pub stages: Vec<(&'static str, Duration)>,
    /// What became of the names that changes speak of, by mapping and language.
    pub names: Vec<Tally>,
}

/// Scans a project. Never fails on a single file: what cannot be read is listed in the result.
///
/// # Errors
/// [`ScanError`] where nothing could be scanned at all.
pub fn scan(options: &ScanOptions, mappings: &[Mapping]) -> Result<Scan, ScanError> {
    run(options, &mut Cow::Borrowed(mappings), None, None)
}

/// The same for the files alone that hold a changed line: the findings in them are those of a full scan. Findings in build
/// files come as always. Of the other sources only those are parsed that use an SDK and those whose declarations are asked
/// for; Rust ones all, where the project uses an SDK in Rust. Names, users and what could not be read are told of what was
/// parsed.
///
/// # Errors
/// As for [`scan`].
pub fn scan_changed(options: &ScanOptions, mappings: &[Mapping], changed: &Changed) -> Result<Scan, ScanError> {
    run(options, &mut Cow::Borrowed(mappings), None, Some(changed))
}

/// A scan that reads changes and surfaces of a mapping only where the project has to do with its SDK.
///
/// `mappings` may be thin ([`Catalog::thin`](crate::mapping::load::Catalog::thin)); those that are used are replaced by
/// what `whole` gives for their ids. With `changed` as [`scan_changed`], else as [`scan`].
///
/// # Errors
/// As for [`scan`].
pub fn scan_lazily(
    options: &ScanOptions,
    mappings: &mut Vec<Mapping>,
    whole: Whole<'_>,
    changed: Option<&Changed>,
) -> Result<Scan, ScanError> {
    let mut owned = Cow::Owned(std::mem::take(mappings));
    let scan = run(options, &mut owned, Some(whole), changed);
    *mappings = owned.into_owned();
    scan
}

/// Gives the whole mapping of an id.
pub type Whole<'w> = &'w dyn Fn(&str) -> Option<Mapping>;

fn run(
    options: &ScanOptions,
    mappings: &mut Cow<'_, [Mapping]>,
    whole: Option<Whole<'_>>,
    changed: Option<&Changed>,
) -> Result<Scan, ScanError> {
    if let Some(id) = options.mappings.iter().find(|id| *id != "all" && !mappings.iter().any(|known| known.id == **id))
    {
        let known: Vec<&str> = mappings.iter().map(|mapping| mapping.id.as_str()).collect();
        return Err(ScanError::UnknownMapping { id: id.clone(), known: known.join(", ") });
    }
    let mut clock = Clock::default();
    let walk = walk::walk(&options.root, options.exclude.as_ref())?;
    clock.stage("walk");

    let mut workspace = Workspace::new(walk.files, options.lang);
    workspace.settled.clone_from(&options.settled);
    let old_roots = mappings.iter().flat_map(|mapping| &mapping.platforms).flat_map(|platform| &platform.roots);
    let new_roots = mappings.iter().flat_map(detect::new_roots).map(|(_, root)| root);
    let roots: BTreeSet<&str> = old_roots.map(String::as_str).chain(new_roots).collect();
    let filter = Prefilter::new(&roots);
    let candidates: Vec<usize> = (0..workspace.files.len())
        .filter(|&at| {
            let file = &workspace.files[at];
            matches!(file.kind, FileKind::Source(_)) && filter.matches(file.source.text().as_bytes())
        })
        .collect();
    clock.stage("prefilter");
    let mut not_analysed = walk.not_analysed;
    not_analysed.extend(workspace.lower(&candidates));
    clock.stage("parse");

    let build = build::read(&workspace.files);
    let mut seen = workspace.seen();
    seen.add_foreign(&workspace.files);
    seen.packages.extend(build.namespaces.iter().map(|package| (Language::Kotlin, package.clone())));
    let mut detected = detect::detect(mappings, &workspace.files, &build, &seen, &options.mappings, options.lang);
    route::settle(mappings, &mut detected, &options.to, options.lang);
    if let Some(whole) = whole {
        for mapping in mappings.to_mut() {
            if detected.iter().any(|found| found.active && found.id == mapping.id)
                && let Some(read) = whole(&mapping.id)
            {
                *mapping = read;
            }
        }
    }
    let mappings: &[Mapping] = mappings;
    let hops = hops(&detected, mappings);
    let active: Vec<&Mapping> = hops.iter().flatten().copied().collect();
    let first: &[&Mapping] = hops.first().map(Vec::as_slice).unwrap_or_default();
    for mapping in mappings {
        if options.mappings.iter().all(|id| id == "all") && !detected.iter().any(|found| found.id == mapping.id) {
            detected.push(Detected {
                id: mapping.id.clone(),
                from: mapping.from.text.clone(),
                to: mapping.to.text.clone(),
                version: None,
                active: false,
                arrived: false,
                hop: 1,
                why: detect::neither(options.lang),
            });
        }
    }
    clock.stage("detect");

    // What other files declare is needed to infer types.
    let languages: BTreeSet<Language> =
        active.iter().flat_map(|mapping| &mapping.platforms).map(|platform| platform.language).collect();
    let rest: Vec<usize> = (0..workspace.files.len())
        .filter(|at| match workspace.files[*at].kind {
            FileKind::Source(language) => languages.contains(&language) && !candidates.contains(at),
            _ => false,
        })
        .collect();
    let only: Option<BTreeSet<usize>> = changed.map(|changed| {
        let touches = |at: &usize| {
            let file = workspace.files.get(*at);
            file.is_some_and(|file| changed.touches_file(&file.source.display_path()))
        };
        (0..workspace.files.len()).filter(touches).collect()
    });
    match &only {
        _ if options.whole => not_analysed.extend(workspace.lower(&rest)),
        // What a later hop finds in a file may hang on what an earlier one does to others.
        Some(only) if hops.len() < 2 => not_analysed.extend(workspace.look_at(only.clone(), false, &rest, &active)),
        _ => not_analysed.extend(workspace.look_near(&candidates, &rest, &active)),
    }
    not_analysed.extend(detect::foreign_uses(&workspace.files, &seen, &active));
    if !active.is_empty() {
        not_analysed.extend(workspace.read_in_part(|text| filter.matches(text.as_bytes())));
    }
    clock.stage("parse the rest");

    workspace.aims = aims(options, mappings, &active, &detected)?;
    for mapping in &active {
        let Some(found) = detected.iter_mut().find(|found| found.id == mapping.id) else { continue };
        if let Some(versions) = found.version.as_deref().and_then(versions::allowed) {
            workspace.aims.set_used(mapping, versions);
        }
        if found.arrived {
            workspace.aims.set_arrived(mapping);
        }
        if let Some(target) = workspace.aims.asked(mapping) {
            found.to = target.to_string();
        }
    }
    // A later hop begins where the one before it ends.
    for pair in hops.windows(2) {
        let [earlier, later] = pair else { continue };
        for mapping in later {
            let before = earlier.iter().find(|first| first.sdk == mapping.sdk);
            let languages = before.iter().flat_map(|first| &first.platforms).map(|platform| platform.language);
            let goals: BTreeSet<String> = languages
                .filter_map(|language| workspace.aims.goal(before?, language))
                .map(|version| version.to_string())
                .collect();
            if let (Some(goal), 1) = (goals.first(), goals.len())
                && let Some(versions) = versions::allowed(goal)
            {
                workspace.aims.set_used(mapping, versions);
            }
        }
    }
    let users = workspace.users(&active, &build, &seen);
    workspace.load_surfaces(first);
    clock.stage("surfaces");
    let (mut findings, mut names) = workspace.findings(first, &build);
    not_analysed.append(&mut workspace.unreadable);
    let (files_parsed, bytes_parsed) = workspace.parsed();
    clock.stage("resolve");
    let mut rewritten = BTreeSet::new();
    if hops.len() > 1 {
        let later = rounds::follow(&workspace, findings.clone(), &hops);
        findings.extend(later.findings);
        findings = told_once(findings, &detected);
        if let Some(only) = &only {
            let is_source =
                |at: usize| workspace.files.get(at).is_some_and(|file| matches!(file.kind, FileKind::Source(_)));
            findings.retain(|finding| only.contains(&finding.file) || !is_source(finding.file));
        }
        rewritten = later.rewritten;
        names.extend(later.names);
        not_analysed.extend(later.unreadable);
        clock.stage("further hops");
    }

    let further = route::further(mappings, &detected);
    let further = further.into_iter().filter_map(|(from, way)| {
        let last = way.last()?;
        let to = last.to.lowest()?.to_string();
        Some(Further { from: from.id.clone(), ids: way.iter().map(|mapping| mapping.id.clone()).collect(), to })
    });
    let further = further.collect();
    let mut problems = walk.problems;
    problems.extend(build.problems);
    problems.sort();
    not_analysed.sort();
    not_analysed.dedup();
    Ok(Scan {
        root: walk.base,
        files: workspace.files.iter().map(|file| file.source.clone()).collect(),
        users,
        mappings: detected,
        findings,
        rewritten,
        further,
        problems: problems.into_iter().map(|problem| problem.speak(options.lang)).collect(),
        not_analysed: not_analysed.into_iter().map(|left| left.speak(options.lang)).collect(),
        stats: Stats { files_walked: walk.seen, files_parsed, bytes_parsed, stages: clock.stages, names },
        workspace,
    })
}

/// Findings of several hops in the order of their places, the earlier hop first. What one hop only warns of is told by the
/// later one that takes it away.
fn told_once(mut findings: Vec<Finding>, detected: &[Detected]) -> Vec<Finding> {
    let hops: BTreeMap<&str, usize> = detected.iter().map(|path| (path.id.as_str(), path.hop)).collect();
    let hop = |finding: &Finding| hops.get(finding.mapping.as_str()).copied().unwrap_or_default();
    let mut last: BTreeMap<(usize, Span), usize> = BTreeMap::new();
    for finding in &findings {
        let known = last.entry((finding.file, finding.span)).or_default();
        *known = hop(finding).max(*known);
    }
    findings.retain(|finding| {
        !rounds::warns(finding) || last.get(&(finding.file, finding.span)).is_none_or(|last| *last == hop(finding))
    });
    findings.sort_by(|a, b| (a.file, a.span, hop(a), &a.change).cmp(&(b.file, b.span, hop(b), &b.change)));
    findings
}

/// The versions that were asked for, by mapping.
fn aims(
    options: &ScanOptions,
    mappings: &[Mapping],
    active: &[&Mapping],
    detected: &[Detected],
) -> Result<Aims, ScanError> {
    let hop = |mapping: &Mapping| detected.iter().find(|path| path.id == mapping.id).map(|path| path.hop);
    // A version is asked of the hop that ends there; those before lead where the next one begins.
    let is_last =
        |mapping: &&&Mapping| !active.iter().any(|other| other.sdk == mapping.sdk && hop(other) > hop(mapping));
    let ends = || active.iter().filter(is_last).copied();
    let mut aims = Aims::default();
    for (id, version) in &options.to {
        let named: Vec<&Mapping> = match id {
            Some(id) if mappings.iter().any(|mapping| mapping.sdk == *id) => {
                ends().filter(|mapping| mapping.sdk == *id).collect()
            }
            Some(id) => mappings.iter().filter(|mapping| mapping.id == *id).collect(),
            None => ends().collect(),
        };
        let is_known = |id: &str| mappings.iter().any(|mapping| mapping.sdk == id || mapping.id == id);
        if let Some(id) = id.as_ref().filter(|id| !is_known(id)) {
            let known: Vec<&str> = mappings.iter().map(|mapping| mapping.id.as_str()).collect();
            return Err(ScanError::UnknownMapping { id: id.clone(), known: known.join(", ") });
        }
        for mapping in named {
            // What is asked for one mapping by name wins over what is asked for all.
            let is_its = |other: &str| other == mapping.id || other == mapping.sdk;
            if id.is_none() && options.to.iter().any(|(other, _)| other.as_deref().is_some_and(is_its)) {
                continue;
            }
            // Of a path that is named alone, a later version says where the way goes on.
            let is_named = options.mappings.contains(&mapping.id);
            let is_later = mapping.to.lowest().is_some_and(|least| least < version) && !mapping.to.contains(version);
            if id.is_none() && is_named && is_later {
                continue;
            }
            if !mapping.to.contains(version) {
                return Err(ScanError::NoSuchTarget {
                    version: version.to_string(),
                    id: mapping.id.clone(),
                    range: mapping.to.text.clone(),
                    further: further_ranges(mappings, detected, mapping),
                });
            }
            aims.ask(mapping, version.clone());
        }
    }
    if active.is_empty()
        && let Some((_, version)) = options.to.iter().find(|(id, _)| id.is_none())
    {
        let is_there = |mapping: &&Mapping| detected.iter().any(|path| path.id == mapping.id && path.version.is_some());
        let there: Vec<&Mapping> = mappings.iter().filter(is_there).collect();
        if !there.is_empty()
            && !there.iter().any(|mapping| mapping.to.contains(version) || mapping.from.contains(version))
        {
            let ranges: Vec<String> =
                there.iter().map(|mapping| format!("`{}` to {}", mapping.id, mapping.to.text)).collect();
            return Err(ScanError::NoPath { version: version.to_string(), paths: ranges.join(", ") });
        }
    }
    Ok(aims)
}

/// The versions that the paths after `mapping` lead to, for a message; empty where there are none.
fn further_ranges(mappings: &[Mapping], detected: &[Detected], mapping: &Mapping) -> String {
    let way = route::further(mappings, detected).into_iter().find(|(from, _)| from.sdk == mapping.sdk);
    let ranges: Vec<String> = way
        .map(|(_, way)| way)
        .unwrap_or_default()
        .iter()
        .map(|next| format!("`{}` to {}", next.id, next.to.text))
        .collect();
    match ranges.is_empty() {
        true => String::new(),
        false => format!("; after it leads {}", ranges.join(", ")),
    }
}

/// Wall time of stages in a row.
struct Clock {
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Default for Clock {
    fn default() -> Self {
        Self { last: Instant::now(), stages: Vec::new() }
    }
}

impl Clock {
    fn stage(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.last));
        self.last = now;
    }
}

/// Why a scan could not run.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The walk could not begin.
    #[error(transparent)]
    Walk(#[from] WalkError),
    /// A mapping does not lead to the version asked for.
    #[error("`{id}` does not lead to {version}, but to {range}{further}")]
    NoSuchTarget {
        /// What was asked for.
        version: String,
        /// The mapping.
        id: String,
        /// The versions it leads to.
        range: String,
        /// What the paths after it lead to, as the rest of the sentence.
        further: String,
    },
    /// No mapping of an SDK in use leads to the version asked for.
    #[error("no upgrade path leads to {version}: {paths}")]
    NoPath {
        /// What was asked for.
        version: String,
        /// Where the paths of the SDKs in use lead.
        paths: String,
    },
    /// No mapping of that id.
    #[error("no mapping `{id}`; known are {known}")]
    UnknownMapping {
        /// What was asked for.
        id: String,
        /// The ids there are.
        known: String,
    },
}
