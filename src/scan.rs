//! A scan: what was read, which mappings apply, what was found.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ignore::gitignore::Gitignore;

use crate::change::tally::Tally;
use crate::finding::Finding;
use crate::gate::Changed;
use crate::lang::Language;
use crate::mapping::aim::Aims;
use crate::mapping::model::Mapping;
use crate::mapping::version::Version;
use crate::project::classify::FileKind;
use crate::project::detect::Detected;
use crate::project::prefilter::Prefilter;
use crate::project::walk::WalkError;
use crate::project::{NotAnalysed, Problem, build, detect, versions, walk};
use crate::source::SourceFile;
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
    /// Versions to reach, each perhaps with the id of the mapping it is for. Without an id it is for every mapping that is
    /// used. Where nothing is asked for, a mapping leads to the version its own dependency changes write.
    pub to: Vec<(Option<String>, Version)>,
    /// What not to walk, beside what `.gitignore` files name.
    pub exclude: Option<Gitignore>,
    /// Language of what is said.
    pub lang: Lang,
    /// Ids of findings that an earlier run fixed, and that the new text cannot be told from the old: they are left out.
    pub settled: BTreeSet<String>,
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
    /// Mappings that were looked at, active or not, with the reason.
    pub mappings: Vec<Detected>,
    /// Sites with a verdict.
    pub findings: Vec<Finding>,
    /// Trouble with mappings or files.
    pub problems: Vec<Problem>,
    /// What was left out, and why.
    pub not_analysed: Vec<NotAnalysed>,
    /// Figures of the run.
    pub stats: Stats,
    /// What the plan needs to look again after edits.
    pub(crate) workspace: Workspace,
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
    whole: &dyn Fn(&str) -> Option<Mapping>,
    changed: Option<&Changed>,
) -> Result<Scan, ScanError> {
    let mut owned = Cow::Owned(std::mem::take(mappings));
    let scan = run(options, &mut owned, Some(whole), changed);
    *mappings = owned.into_owned();
    scan
}

fn run(
    options: &ScanOptions,
    mappings: &mut Cow<'_, [Mapping]>,
    whole: Option<&dyn Fn(&str) -> Option<Mapping>>,
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
    let active: Vec<&Mapping> =
        mappings.iter().filter(|mapping| detected.iter().any(|found| found.active && found.id == mapping.id)).collect();
    for mapping in mappings {
        if options.mappings.iter().all(|id| id == "all") && !detected.iter().any(|found| found.id == mapping.id) {
            detected.push(Detected {
                id: mapping.id.clone(),
                from: mapping.from.text.clone(),
                to: mapping.to.text.clone(),
                version: None,
                active: false,
                arrived: false,
                why: detect::neither(options.lang),
            });
        }
    }
    clock.stage("detect");

    // What other files declare is needed to infer types, so every file of a language in use is read.
    let languages: BTreeSet<Language> =
        active.iter().flat_map(|mapping| &mapping.platforms).map(|platform| platform.language).collect();
    let rest: Vec<usize> = (0..workspace.files.len())
        .filter(|at| match workspace.files[*at].kind {
            FileKind::Source(language) => languages.contains(&language) && !candidates.contains(at),
            _ => false,
        })
        .collect();
    match changed {
        None => not_analysed.extend(workspace.lower(&rest)),
        Some(changed) => {
            let touched = |at: &usize| {
                let file = workspace.files.get(*at);
                file.is_some_and(|file| changed.touches_file(&file.source.display_path()))
            };
            let only = (0..workspace.files.len()).filter(touched).collect();
            not_analysed.extend(workspace.look_at(only, &rest, &active));
        }
    }
    not_analysed.extend(detect::foreign_uses(&workspace.files, &seen, &active));
    if !active.is_empty() {
        not_analysed.extend(workspace.read_in_part(|text| filter.matches(text.as_bytes())));
    }
    clock.stage("parse the rest");

    workspace.aims = aims(options, mappings, &active)?;
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
    let users = workspace.users(&active, &build, &seen);
    workspace.load_surfaces(&active);
    clock.stage("surfaces");
    let (findings, names) = loop {
        let found = workspace.findings(&active, &build);
        match workspace.read_wanted() {
            Some(left) => not_analysed.extend(left),
            None => break found,
        }
    };
    let (files_parsed, bytes_parsed) = workspace.parsed();
    clock.stage("resolve");

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
        problems: problems.into_iter().map(|problem| problem.speak(options.lang)).collect(),
        not_analysed: not_analysed.into_iter().map(|left| left.speak(options.lang)).collect(),
        stats: Stats { files_walked: walk.seen, files_parsed, bytes_parsed, stages: clock.stages, names },
        workspace,
    })
}

/// The versions that were asked for, by mapping.
fn aims(options: &ScanOptions, mappings: &[Mapping], active: &[&Mapping]) -> Result<Aims, ScanError> {
    let mut aims = Aims::default();
    for (id, version) in &options.to {
        let named: Vec<&Mapping> = match id {
            Some(id) => mappings.iter().filter(|mapping| mapping.id == *id).collect(),
            None => active.to_vec(),
        };
        if let Some(id) = id.as_ref().filter(|_| named.is_empty()) {
            let known: Vec<&str> = mappings.iter().map(|mapping| mapping.id.as_str()).collect();
            return Err(ScanError::UnknownMapping { id: id.clone(), known: known.join(", ") });
        }
        for mapping in named {
            // What is asked for one mapping by name wins over what is asked for all.
            if id.is_none() && options.to.iter().any(|(other, _)| other.as_deref() == Some(&mapping.id)) {
                continue;
            }
            if !mapping.to.contains(version) {
                return Err(ScanError::NoSuchTarget {
                    version: version.to_string(),
                    id: mapping.id.clone(),
                    range: mapping.to.text.clone(),
                });
            }
            aims.ask(mapping, version.clone());
        }
    }
    Ok(aims)
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
    #[error("`{id}` does not lead to {version}, but to {range}")]
    NoSuchTarget {
        /// What was asked for.
        version: String,
        /// The mapping.
        id: String,
        /// The versions it leads to.
        range: String,
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
