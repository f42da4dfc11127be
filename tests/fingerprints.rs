//! What was accepted stays so, whatever is done to the code around it; what is new is told as new.
//!
//! Every project and every case below `fixtures/` is accepted as a whole, and then reformatted, moved about, renamed and
//! edited nearby. `cargo test --test fingerprints -- --nocapture` prints the figures.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[allow(dead_code, reason = "the cases are read, not run")]
mod corpus;
mod reshaped;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::date;
use upshift::gate::Baseline;
use upshift::gate::baseline::{Counts, Look, Matched};
use upshift::lang::Language;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::scan::{Scan, ScanOptions};

/// How often each change is found, by path.
type Changes = BTreeMap<String, BTreeMap<String, usize>>;

/// Texts by path.
type Files = BTreeMap<String, String>;

/// Cases that are scanned as one project.
const TOGETHER: usize = 45;

static MAPPINGS: LazyLock<Vec<Mapping>> = LazyLock::new(|| {
    let mut invented = Catalog::default();
    invented.add_dir(Path::new("fixtures/mappings")).unwrap();
    let embedded = Catalog::embedded();
    let wanted = |catalog: &Catalog, start: &str| -> Vec<Mapping> {
        catalog.ids().filter(|id| id.starts_with(start)).map(|id| catalog.load(id).unwrap()).collect()
    };
    [wanted(&embedded, "livekit/"), wanted(&invented, "acme-im/")].concat()
});

/// A project, as it was when everything in it was accepted.
struct Project {
    name: String,
    files: Files,
    ids: Vec<String>,
    baseline: Baseline,
    accepted: usize,
    /// What is found, by file and change.
    found: Changes,
    /// The lines it is found on.
    lines: BTreeMap<String, Vec<usize>>,
}

fn scan(files: &Files, ids: &[String]) -> Scan {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let options = ScanOptions {
        root: root.path().to_owned(),
        mappings: ids.to_vec(),
        to: Vec::new(),
        exclude: None,
        lang: Default::default(),
        settled: BTreeSet::new(),
        whole: false,
    };
    upshift::scan::scan(&options, &MAPPINGS).unwrap()
}

fn matched(baseline: &Baseline, scan: &Scan, renames: &BTreeMap<String, String>) -> Matched {
    baseline.matches(
        scan,
        &Look { prefix: "", renames, today: date(2031, 5, 28), lang: upshift::words::Lang::En, looked_at: &|_| true },
    )
}

fn updated(baseline: &Baseline, scan: &Scan) -> (Baseline, Counts) {
    let matched = matched(baseline, scan, &BTreeMap::new());
    baseline.updated(scan, &matched, &vec![true; scan.findings.len()], "")
}

static PROJECTS: LazyLock<Vec<Project>> = LazyLock::new(projects);

/// Every project: those with build files, and the cases of each language, some at a time.
fn projects() -> Vec<Project> {
    let mut all: Vec<(String, Files, Vec<String>)> = Vec::new();
    for language in ["kotlin", "swift", "rust"] {
        for entry in std::fs::read_dir(Path::new("fixtures").join(language)).unwrap() {
            let before = entry.unwrap().path().join("before");
            all.push((before.display().to_string(), tree(&before), Vec::new()));
        }
        let mut cases: Vec<Files> = Vec::new();
        for (at, path) in corpus::case_files(&Path::new("fixtures/cases").join(language)).iter().enumerate() {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if at % TOGETHER == 0 {
                cases.push(Files::new());
            }
            let files = corpus::Case::read(&name, path).before;
            cases.last_mut().unwrap().extend(files.into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
        }
        let cases = cases.into_iter().enumerate();
        all.extend(
            cases.map(|(at, files)| (format!("{language} cases {at}"), files, vec!["acme-im/2-to-3".to_owned()])),
        );
    }
    let only = std::env::var("PROJECT").unwrap_or_default();
    all.retain(|(name, ..)| name.contains(&only));
    let accept = |(name, files, ids): (String, Files, Vec<String>)| {
        let scan = scan(&files, &ids);
        let (baseline, counts) = updated(&Baseline::empty(), &scan);
        let lines = files.keys().map(|path| (path.clone(), lines_of(&scan, path))).collect();
        Project { name, files, ids, baseline, accepted: counts.added, found: changes(&scan), lines }
    };
    all.into_iter().map(accept).collect()
}

fn tree(root: &Path) -> Files {
    let files = walkdir::WalkDir::new(root).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let read = files.filter_map(|entry| {
        let path = entry.path().strip_prefix(root).unwrap();
        Some((upshift::source::display_path(path), std::fs::read_to_string(entry.path()).ok()?))
    });
    read.collect()
}

/// The changes that are found in each file.
fn changes(scan: &Scan) -> Changes {
    let mut found = Changes::new();
    for finding in &scan.findings {
        let rung = format!("{} {:?}", finding.change, finding.resolution.rung);
        *found.entry(scan.files[finding.file].display_path()).or_default().entry(rung).or_default() += 1;
    }
    found
}

/// What came of one kind of rewriting.
#[derive(Default)]
struct Figures {
    accepted: usize,
    rewritten: usize,
    /// Files where the rewriting itself changed what there is to find.
    given_up: usize,
    new: Vec<String>,
}

impl Figures {
    fn tell(&self, what: &str) {
        let Self { accepted, rewritten, given_up, new } = self;
        println!(
            "{what}: {accepted} accepted, {rewritten} files rewritten, {given_up} given up, {} told as new",
            new.len()
        );
    }

    fn hold(&self, what: &str) {
        self.tell(what);
        assert!(self.new.is_empty(), "{what}: told as new\n{}", self.new.join("\n"));
        assert!(self.rewritten > 0 && self.given_up * 20 <= self.rewritten, "{what}: the rewriting is wrong too often");
    }
}

/// Rewrites every source file, and compares with what was accepted. A file in which other changes are found than before is
/// left as it was: the rewriting was wrong.
fn rewrite(projects: &[Project], with: impl Fn(&str, Language) -> Option<String>) -> Figures {
    let mut figures = Figures::default();
    for project in projects {
        let mut files = project.files.clone();
        for (path, text) in &mut files {
            if let Some(new) = reshaped::language(path).and_then(|language| with(text, language)) {
                figures.rewritten += usize::from(new != *text);
                *text = new;
            }
        }
        let mut after = scan(&files, &project.ids);
        for _ in 0..3 {
            let found = changes(&after);
            let is_wrong = |path: &&String| project.found.get(*path) != found.get(*path);
            let wrong: Vec<String> = files.keys().filter(is_wrong).cloned().collect();
            if wrong.is_empty() {
                break;
            }
            for path in wrong {
                println!("given up: {} {path}", project.name);
                if std::env::var("SHOW").is_ok() {
                    println!("{:?}\n{:?}\n{}", project.found.get(&path), found.get(&path), files[&path]);
                }
                figures.given_up += 1;
                files.insert(path.clone(), project.files[&path].clone());
            }
            after = scan(&files, &project.ids);
        }
        figures.accepted += project.accepted;
        figures.new.extend(told(project, &after, &BTreeMap::new()));
    }
    figures
}

/// What is told as new.
fn told(project: &Project, after: &Scan, renames: &BTreeMap<String, String>) -> Vec<String> {
    let matched = matched(&project.baseline, after, renames);
    let (next, counts) = project.baseline.updated(after, &matched, &vec![true; after.findings.len()], "");
    assert_eq!(next.entries().len(), counts.kept + counts.added);
    let new = after.findings.iter().zip(&matched.accepted).filter(|(finding, accepted)| {
        let is_wanted = finding.resolution.rung != upshift::finding::Rung::Possible
            && finding.kind != upshift::mapping::model::ChangeKind::Note;
        is_wanted && accepted.is_none()
    });
    let new = new.map(|(finding, _)| {
        let file = &after.files[finding.file];
        let line = file.line(finding.span.start as usize);
        format!(
            "{}: {}:{line} {} `{}`",
            project.name,
            file.display_path(),
            finding.change,
            file.slice(file.line_span(line))
        )
    });
    new.collect()
}

#[test]
fn what_is_accepted_stays_accepted() {
    let projects = &*PROJECTS;
    let accepted: usize = projects.iter().map(|project| project.accepted).sum();
    println!("{} projects, {accepted} accepted", projects.len());
    rewrite(projects, reshaped::reordered).hold("moved about");
    rewrite(projects, |text, language| Some(reshaped::indented(&reshaped::joined(text, language)?)))
        .hold("joined and indented");
    rewrite(projects, |text, language| {
        let text = reshaped::nearby(text, language).unwrap_or_else(|| text.to_owned());
        reshaped::broken(&text, language)
    })
    .hold("edited nearby and broken over lines");
}

/// Files and folders get other names; half of the files are edited too.
fn renamed(project: &Project) -> (Files, BTreeMap<String, String>) {
    let mut renames = BTreeMap::new();
    let mut files = Files::new();
    for (at, (path, text)) in project.files.iter().enumerate() {
        let language = reshaped::language(path);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        // In Rust a name of a file is the name of a module.
        let name = match language {
            Some(Language::Kotlin | Language::Swift) if name != "Package.swift" => format!("New{name}"),
            _ => name.to_owned(),
        };
        let new = format!("moved/{folder}/{name}").replace("//", "/");
        let edited = language.filter(|_| at % 2 == 0).and_then(|language| reshaped::nearby(text, language));
        files.insert(new.clone(), edited.unwrap_or_else(|| text.clone()));
        renames.insert(path.clone(), new);
    }
    (files, renames)
}

#[test]
fn what_is_renamed_stays_accepted() {
    let (mut told_with, mut told_without, mut accepted, mut left_out) = (Vec::new(), Vec::new(), 0, 0);
    for project in &*PROJECTS {
        let (files, renames) = renamed(project);
        let after = scan(&files, &project.ids);
        // A new name may change what a file is taken for.
        let found = changes(&after);
        let same = |(old, new): &(&String, &String)| project.found.get(*old) == found.get(*new);
        let (same, other): (Vec<_>, Vec<_>) = renames.iter().partition(same);
        left_out += other.len();
        accepted += project.accepted;
        let is_same = |line: &String| same.iter().any(|(_, new)| line.contains(new.as_str()));
        told_with.extend(told(project, &after, &renames).into_iter().filter(is_same));
        told_without.extend(told(project, &after, &BTreeMap::new()).into_iter().filter(is_same));
    }
    println!(
        "renamed: {accepted} accepted, told as new {} with git's word and {} without, {left_out} files left out",
        told_with.len(),
        told_without.len()
    );
    assert!(told_with.is_empty(), "with git's word\n{}", told_with.join("\n"));
    assert!(told_without.is_empty(), "without git's word\n{}", told_without.join("\n"));
}

/// What is put into one file, and the lines (from 1) it comes to stand on.
struct Added {
    path: String,
    text: String,
    lines: std::ops::RangeInclusive<usize>,
    /// Findings it holds.
    number: usize,
}

/// Lines of the findings in a file.
fn lines_of(scan: &Scan, path: &str) -> Vec<usize> {
    let in_file = scan.findings.iter().filter(|finding| scan.files[finding.file].display_path() == *path);
    in_file.map(|finding| scan.files[finding.file].line(finding.span.start as usize)).collect()
}

/// A copy of a statement beside it.
fn copied_statement(
    text: &str,
    language: Language,
    lines: &[usize],
) -> Option<(String, std::ops::RangeInclusive<usize>)> {
    let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
    let statement = reshaped::statements(text, language).into_iter().find(|span| {
        let all = line(span.start)..line(span.end);
        lines.iter().filter(|line| all.contains(line)).count() == 1
    })?;
    let (first, last) = (line(statement.start), line(statement.end));
    let mut new = text.to_owned();
    new.insert_str(statement.end as usize, &text[statement.range()]);
    Some((new, last..=last + (last - first) - 1))
}

/// A copy of a function behind it, under another name.
fn copied_function(
    text: &str,
    language: Language,
    lines: &[usize],
) -> Option<(String, std::ops::RangeInclusive<usize>)> {
    let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
    let (function, name) = reshaped::functions(text, language).into_iter().find(|(span, name)| {
        let all = line(span.start)..line(span.end);
        lines.iter().any(|found| all.contains(found)) && !lines.contains(&line(name.start))
    })?;
    let (first, last) = (line(function.start), line(function.end));
    let mut copy = text[function.range()].to_owned();
    copy.insert_str((name.end - function.start) as usize, "Copy");
    let mut new = text.to_owned();
    new.insert_str(function.end as usize, &copy);
    Some((new, last..=last + (last - first) - 1))
}

/// Adds to every file, and expects to be told of exactly that. Files where the copy is not found again, or changes what
/// else is found, are left as they were.
fn add(
    projects: &[Project],
    what: &str,
    with: impl Fn(&str, Language, &[usize]) -> Option<(String, std::ops::RangeInclusive<usize>)>,
) {
    let (mut files_added, mut left_out, mut wrong, mut told_new, mut originals) = (0, 0, Vec::new(), 0, 0);
    let is_beside = what.contains("beside");
    for project in projects {
        let mut added: Vec<Added> = Vec::new();
        for (path, text) in &project.files {
            let lines = &project.lines[path];
            let Some(language) = reshaped::language(path) else { continue };
            if let Some((text, at)) = with(text, language, lines) {
                let start = *at.start() - (at.end() - at.start() + 1);
                let number = lines.iter().filter(|line| (start..*at.start()).contains(line)).count();
                added.push(Added { path: path.clone(), text, lines: at, number });
            }
        }
        loop {
            let mut files = project.files.clone();
            files.extend(added.iter().map(|added| (added.path.clone(), added.text.clone())));
            let after = scan(&files, &project.ids);
            let count =
                |changes: Option<&BTreeMap<String, usize>>| changes.map_or(0, |found| found.values().sum::<usize>());
            let found = changes(&after);
            let is_right = |added: &Added| {
                let inside = lines_of(&after, &added.path).iter().filter(|line| added.lines.contains(line)).count();
                inside == added.number
                    && count(found.get(&added.path)) == count(project.found.get(&added.path)) + added.number
            };
            let all = added.len();
            added.retain(is_right);
            left_out += all - added.len();
            if added.len() < all {
                continue;
            }
            let matched = matched(&project.baseline, &after, &BTreeMap::new());
            for added in &added {
                files_added += 1;
                let mut new: Vec<usize> = Vec::new();
                for (finding, accepted) in after.findings.iter().zip(&matched.accepted) {
                    let file = &after.files[finding.file];
                    let is_possible = finding.resolution.rung == upshift::finding::Rung::Possible;
                    if file.display_path() == added.path && accepted.is_none() && !is_possible {
                        new.push(file.line(finding.span.start as usize));
                    }
                }
                told_new += new.len();
                let possible = after.findings.iter().filter(|finding| {
                    let file = &after.files[finding.file];
                    let line = file.line(finding.span.start as usize);
                    finding.resolution.rung == upshift::finding::Rung::Possible
                        && file.display_path() == added.path
                        && added.lines.contains(&line)
                });
                let expected = added.number - possible.count();
                // Of a statement and its copy right behind it nobody can tell which is which.
                let length = added.lines.end() - added.lines.start() + 1;
                let is_original =
                    |line: &usize| is_beside && (added.lines.start() - length..*added.lines.start()).contains(line);
                originals += new.iter().filter(|line| is_original(line)).count();
                if new.len() != expected || !new.iter().all(|line| added.lines.contains(line) || is_original(line)) {
                    wrong.push(format!("{} {}: {:?} added, {new:?} told", project.name, added.path, added.lines));
                }
            }
            break;
        }
    }
    println!(
        "{what}: {files_added} files, {left_out} left out, {told_new} told as new, {originals} of them the original, {} wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{what}\n{}", wrong.join("\n"));
    assert!(told_new > 0 && left_out * 5 < files_added, "{what}: too few are left");
}

#[test]
fn what_is_new_is_told() {
    add(&PROJECTS, "a copy beside an accepted statement", copied_statement);
    add(&PROJECTS, "a copy in another function", copied_function);
}
