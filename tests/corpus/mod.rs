//! The runner of `.case` files, for `tests/cases.rs` and `tests/kinds.rs`. `fixtures/README.md` says how one is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use upshift::finding::{Applicability, Finding, Rung};
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::plan::{PlanOptions, plan};
use upshift::scan::{Scan, ScanOptions, scan};

/// One case as written.
#[derive(Debug, Default)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) before: BTreeMap<String, String>,
    pub(crate) after: BTreeMap<String, String>,
    /// `file:line change verdict`.
    pub(crate) expect: BTreeSet<String>,
}

impl Case {
    /// Reads a case.
    pub(crate) fn read(name: &str, path: &Path) -> Self {
        Self::parse(name, &fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn parse(name: &str, text: &str) -> Result<Self, String> {
        let mut case = Self { name: name.to_owned(), ..Self::default() };
        let mut section = "";
        // Not `lines`: a file may end its lines in another way.
        for line in text.split_terminator('\n') {
            if let Some(head) = line.strip_prefix("--- ") {
                section = head;
                match head.split_once(' ') {
                    Some(("before", file)) => _ = case.before.insert(file.to_owned(), String::new()),
                    Some(("after", "does not compile:")) => {}
                    Some(("after", file)) if !file.starts_with("does not compile: ") => {
                        case.after.insert(file.to_owned(), String::new());
                    }
                    Some(("after", _)) => {}
                    _ if head == "expect" => {}
                    _ => return Err(format!("unknown section `{head}`")),
                }
                continue;
            }
            let target = match section.split_once(' ') {
                Some(("before", file)) => case.before.get_mut(file),
                Some(("after", file)) => case.after.get_mut(file),
                _ => None,
            };
            match target {
                Some(file) => {
                    file.push_str(line);
                    file.push('\n');
                }
                None if section == "expect" && !line.is_empty() => _ = case.expect.insert(line.to_owned()),
                None if section.is_empty() || line.is_empty() => {}
                None => return Err(format!("`{line}` belongs to no file")),
            }
        }
        if let Some(file) = case.after.keys().find(|file| !case.before.contains_key(*file)) {
            return Err(format!("`{file}` has no text before"));
        }
        if case.before.is_empty() {
            return Err("no file".to_owned());
        }
        Ok(case)
    }

    /// The text a file must end with: its own where the case writes no other.
    pub(crate) fn wanted(&self, file: &str) -> &str {
        self.after.get(file).or_else(|| self.before.get(file)).map_or("", String::as_str)
    }
}

/// What became of one case.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) problems: Vec<String>,
    pub(crate) harmed: bool,
    /// What was found in the text before, with the verdicts.
    #[allow(dead_code, reason = "`tests/cases.rs` compares them only")]
    pub(crate) findings: Vec<(Finding, &'static str)>,
}

/// The mapping of this id below `fixtures/mappings`.
pub(crate) fn mapping(id: &str) -> Mapping {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    catalog.load(id).unwrap()
}

/// The `.case` files in a folder, sorted.
pub(crate) fn case_files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "case"));
    paths.sort();
    paths
}

fn verdict(finding: &Finding) -> &'static str {
    match finding.applicability {
        _ if finding.resolution.rung == Rung::Possible => "possible",
        Applicability::MachineApplicable => "automatic",
        Applicability::MaybeIncorrect | Applicability::HasPlaceholders => "review",
        Applicability::Unspecified => "report",
    }
}

fn scanned(root: &Path, mapping: &Mapping, settled: &[String]) -> Scan {
    let options = ScanOptions {
        root: root.to_owned(),
        mappings: vec![mapping.id.clone()],
        settled: settled.iter().cloned().collect(),
        ..ScanOptions::default()
    };
    scan(&options, std::slice::from_ref(mapping)).unwrap()
}

/// Runs a case: what is found, what a plain `apply` makes of it, and that a second run changes nothing.
pub(crate) fn run(case: &Case, mapping: &Mapping) -> Outcome {
    let mut outcome = Outcome::default();
    let root = tempfile::tempdir().unwrap();
    for (file, text) in &case.before {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let options = PlanOptions { at_least: Applicability::MachineApplicable, only: Vec::new(), skip: Vec::new() };
    let first = scanned(root.path(), mapping, &[]);
    let found: BTreeSet<String> = first
        .findings
        .iter()
        .map(|finding| {
            let file = &first.files[finding.file];
            let line = file.line(finding.span.start as usize);
            format!("{}:{line} {} {}", file.display_path(), finding.change, verdict(finding))
        })
        .collect();
    outcome.findings = first.findings.iter().map(|finding| (finding.clone(), verdict(finding))).collect();
    let planned = plan(&first, std::slice::from_ref(mapping), &options);
    for (file, before) in &case.before {
        let got = planned.files.iter().find(|planned| planned.path == *file).map_or(before, |planned| &planned.after);
        let wanted = case.wanted(file);
        if got != wanted {
            outcome.harmed |= harms(before, wanted, got);
            outcome.problems.push(format!("{file} differs:\n{}", diff(wanted, got)));
        }
        fs::write(root.path().join(file), wanted).unwrap();
    }
    for line in case.expect.difference(&found) {
        outcome.problems.push(format!("not found: {line}"));
    }
    for line in found.difference(&case.expect) {
        outcome.problems.push(format!("not expected: {line}"));
    }
    let second = scanned(root.path(), mapping, &planned.settled);
    let again = plan(&second, std::slice::from_ref(mapping), &options);
    for file in &again.files {
        outcome.problems.push(format!("a second run changes {}:\n{}", file.path, diff(&file.before, &file.after)));
    }
    outcome
}

/// Whether a line was changed that should have stayed: it stands in both texts of the case, and no longer in the result.
fn harms(before: &str, wanted: &str, got: &str) -> bool {
    let count = |text: &str, line: &str| text.lines().filter(|other| *other == line).count();
    before.lines().any(|line| count(got, line) < count(wanted, line).min(count(before, line)))
}

fn diff(wanted: &str, got: &str) -> String {
    let diff = similar::TextDiff::from_lines(wanted, got);
    let mut text = String::new();
    for change in diff.iter_all_changes() {
        let mark = match change.tag() {
            similar::ChangeTag::Equal => continue,
            similar::ChangeTag::Delete => "wanted",
            similar::ChangeTag::Insert => "got   ",
        };
        let _ = writeln!(text, "      {mark} {}", change.value().trim_end_matches('\n'));
    }
    text
}
