//! The examples of mappings as tests: each one is a project of one file, scanned and rewritten by the same code as any
//! other project.
//!
//! The mapping is used whether or not the text imports its SDK. All fixes that `apply` makes by itself must turn `before`
//! into `after`, byte for byte; where the change only offers its fix, those offered are made too. Text without an `after`
//! must stay as it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use crate::finding::{Applicability, Finding, Rung};
use crate::lang::Language;
use crate::mapping::model::{Action, Change, ChangeKind, Coordinate, Evidence, Example, Mapping, Old, Requirement};
use crate::plan::{PlanOptions, plan};
use crate::project::build;
use crate::project::classify::{FileKind, classify};
use crate::project::detect::Detected;
use crate::project::walk::ProjectFile;
use crate::scan::Scan;
use crate::source::{SourceFile, Span};
use crate::words::Lang;
use crate::workspace::Workspace;

/// How the examples of a mapping ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many were as they should.
    pub passed: usize,
    /// How many could not run: upshift reads no code of their language yet.
    pub not_run: usize,
    /// The others, in the order of the mapping.
    pub failures: Vec<Failure>,
}

/// An example that came out wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Mapping id.
    pub mapping: String,
    /// File of the change inside the mapping folder.
    pub file: String,
    /// Change id.
    pub change: String,
    /// Which of the change's examples, from 1.
    pub number: usize,
    /// The bytes of the example in `file`.
    pub written: Span,
    /// Whether it has an `after`; without one the code must stay.
    pub has_after: bool,
    /// The text that should come out.
    pub expected: String,
    /// The text that came out.
    pub got: String,
    /// What the scan of `before` found, a line each: place, change, why there is no fix.
    pub findings: Vec<String>,
}

/// How one example ended; nothing where it cannot be run.
type End = Option<Result<(), Box<Failure>>>;

/// Runs the examples of `mapping`, of the changes `only` alone unless it is empty.
pub fn run(mapping: &Mapping, only: &[String]) -> Outcome {
    let bases = Bases::new(mapping);
    let all: Vec<(&Change, usize, &Example)> = mapping
        .changes
        .iter()
        .filter(|change| only.is_empty() || only.contains(&change.id))
        .flat_map(|change| change.examples.iter().enumerate().map(move |(at, example)| (change, at + 1, example)))
        .collect();
    let next = AtomicUsize::new(0);
    // Plain threads: a worker of a pool that waits for a scan takes up the next example on the same stack, and so on.
    let work = || {
        let mut ended = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(&(change, number, example)) = all.get(at) else { return ended };
            let end = place(change, &example.before).map(|(path, kind)| {
                let project = Project::new(bases.of(kind), mapping, change, path, kind, example);
                compare(mapping, change, number, example, &project)
            });
            ended.push((at, end));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut ended: Vec<(usize, End)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let ends = workers.into_iter().map(|worker| worker.join().unwrap_or_else(|cause| panic::resume_unwind(cause)));
        ends.flatten().collect()
    });
    ended.sort_by_key(|(at, _)| *at);
    let mut outcome = Outcome::default();
    for (_, end) in ended {
        match end {
            None => outcome.not_run += 1,
            Some(Ok(())) => outcome.passed += 1,
            Some(Err(failure)) => outcome.failures.push(*failure),
        }
    }
    outcome
}

fn compare(
    mapping: &Mapping,
    change: &Change,
    number: usize,
    example: &Example,
    project: &Project<'_>,
) -> Result<(), Box<Failure>> {
    let expected = example.after.as_ref().unwrap_or(&example.before);
    let mut got = String::new();
    for &at_least in levels(change) {
        got = project.applied(at_least);
        if got == *expected {
            return Ok(());
        }
    }
    let sites = project.scan.findings.iter().filter(|finding| finding.kind != ChangeKind::Note);
    Err(Box::new(Failure {
        mapping: mapping.id.clone(),
        file: change.place.0.clone(),
        change: change.id.clone(),
        number,
        written: example.written,
        has_after: example.after.is_some(),
        expected: expected.clone(),
        got,
        findings: sites.map(|finding| project.describe(finding)).collect(),
    }))
}

/// Which fixes an example of `change` takes. A change whose cases differ in this may mean either.
fn levels(change: &Change) -> &'static [Applicability] {
    let offered = change.review || change.evidence != Evidence::Verified;
    let mixed = matches!(&change.action, Action::Rewrite(cases) if cases.iter().any(|case| case.review));
    match (offered, mixed) {
        (true, _) => &[Applicability::MaybeIncorrect],
        (false, true) => &[Applicability::MachineApplicable, Applicability::MaybeIncorrect],
        (false, false) => &[Applicability::MachineApplicable],
    }
}

/// Empty projects with the surfaces of a language, which take the longest to read.
struct Bases(BTreeMap<FileKind, Workspace>, Workspace);

impl Bases {
    fn new(mapping: &Mapping) -> Self {
        let none = Workspace::new(Vec::new(), Lang::En);
        let with_surface = |language| {
            let kind = FileKind::Source(language);
            let mut workspace = none.clone();
            // Surfaces are read for the languages there are files of.
            workspace.files = vec![ProjectFile { kind, source: SourceFile::new("empty", String::new()) }];
            workspace.lower(&[0]);
            workspace.load_surfaces(&[mapping]);
            (kind, workspace)
        };
        Self(mapping.platforms.iter().map(|platform| with_surface(platform.language)).collect(), none)
    }

    fn of(&self, kind: FileKind) -> &Workspace {
        self.0.get(&kind).unwrap_or(&self.1)
    }
}

/// A scanned project of one file.
struct Project<'m> {
    mapping: &'m Mapping,
    scan: Scan,
}

impl<'m> Project<'m> {
    fn new(
        base: &Workspace,
        mapping: &'m Mapping,
        change: &Change,
        path: PathBuf,
        kind: FileKind,
        example: &Example,
    ) -> Self {
        let mut workspace = base.clone();
        workspace.files = vec![ProjectFile { kind, source: SourceFile::new(path, example.before.clone()) }];
        workspace.lower(&[0]);
        // A change for certain new versions is shown on the way to one of them.
        if !workspace.aims.of(mapping, change.language).concerns(mapping, change)
            && let Some(range) = &change.to_versions
            && let Some(version) = range.lowest().or(mapping.to.lowest())
        {
            workspace.aims.ask(mapping, version.clone());
        }
        let build = build::read(&workspace.files);
        let (findings, _) = workspace.findings(&[mapping], &build);
        let detected = Detected {
            id: mapping.id.clone(),
            from: String::new(),
            to: String::new(),
            version: None,
            active: true,
            arrived: false,
            hop: 1,
            why: "it is the mapping of the example".to_owned(),
        };
        Self { mapping, scan: Scan { mappings: vec![detected], findings, workspace, ..Scan::default() } }
    }

    /// The text with every fix of at least this applicability.
    fn applied(&self, at_least: Applicability) -> String {
        let options = PlanOptions { at_least, only: Vec::new(), skip: Vec::new() };
        let plan = plan(&self.scan, std::slice::from_ref(self.mapping), &options);
        let before = || self.scan.workspace.files.iter().map(|file| file.source.text()).collect();
        plan.files.into_iter().next().map_or_else(before, |file| file.after)
    }

    fn describe(&self, finding: &Finding) -> String {
        let place =
            self.scan.workspace.files.get(finding.file).map(|file| file.source.position(finding.span.range().start));
        let place = place.map_or_else(String::new, |place| format!("{}:{} ", place.line, place.column));
        let why = match (finding.applicability, finding.resolution.rung) {
            (_, Rung::Possible) => "only the name fits",
            (Applicability::MachineApplicable, _) => "fix is made",
            (Applicability::MaybeIncorrect, _) => "fix is offered",
            (Applicability::HasPlaceholders, _) => "fix has placeholders",
            (Applicability::Unspecified, _) => "no fix",
        };
        let reason = finding.reason.as_deref().map_or_else(String::new, |reason| format!(": {reason}"));
        format!("{place}{}, {why}{reason}", finding.change)
    }
}

/// Under which name an example is scanned: the key of the change, and the text where that leaves a choice, tell what it
/// is. `None` where nothing reads it.
fn place(change: &Change, text: &str) -> Option<(PathBuf, FileKind)> {
    let name = match &change.old {
        Old::Dependency(Coordinate::Gradle(_)) => gradle(text),
        Old::Dependency(Coordinate::Pod(_)) => "Podfile",
        Old::Dependency(Coordinate::SwiftPackage(_)) => swift(text),
        Old::Dependency(Coordinate::Cargo(_)) | Old::Feature { .. } => "Cargo.toml",
        Old::Proguard(_) => "proguard-rules.pro",
        Old::Minimum { .. } => match change.language {
            Language::Kotlin => gradle(text),
            Language::Swift => swift(text),
            Language::Rust => "Cargo.toml",
        },
        Old::Requires { what: Requirement::Permission, .. } => "AndroidManifest.xml",
        Old::Requires { what: Requirement::PlistKey, .. } => "Info.plist",
        _ if text.trim_start().starts_with('<') => match change.language {
            Language::Swift => "Example.storyboard",
            _ => "res/layout/example.xml",
        },
        _ => {
            change.language.front_end()?;
            match change.language {
                Language::Kotlin => "Example.kt",
                Language::Swift => "Example.swift",
                Language::Rust => "example.rs",
            }
        }
    };
    let path = Path::new(name);
    Some((path.to_owned(), classify(path)?))
}

fn gradle(text: &str) -> &'static str {
    if text.lines().any(|line| line.starts_with('[')) {
        "gradle/libs.versions.toml"
    } else if text.contains('\'') || text.lines().any(|line| line.contains("implementation \"")) {
        "build.gradle"
    } else {
        "build.gradle.kts"
    }
}

fn swift(text: &str) -> &'static str {
    if text.contains("XCRemoteSwiftPackageReference") || text.contains("_DEPLOYMENT_TARGET") {
        "App.xcodeproj/project.pbxproj"
    } else if text.contains("platform :") || text.lines().any(|line| line.trim_start().starts_with("pod ")) {
        "Podfile"
    } else {
        "Package.swift"
    }
}
