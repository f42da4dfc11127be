//! The case corpus: one construct a file over the invented Acme IM SDK, compared byte for byte.
//!
//! `fixtures/README.md` says how a case is written. All cases run before the first one fails the test, so that the
//! summary tells how many are exact.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use upshift::finding::{Applicability, Finding, Rung};
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::plan::{PlanOptions, plan};
use upshift::scan::{Scan, ScanOptions, scan};

const MAPPING: &str = "acme-im/2-to-3";

/// Cases that are known to fail: not found or only reported, none harmed. A case that passes must leave the list.
const KNOWN_FAILURES: &[&str] = &[];

/// One case as written.
#[derive(Debug, Default)]
struct Case {
    name: String,
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
    /// `file:line change verdict`.
    expect: BTreeSet<String>,
}

impl Case {
    fn parse(name: &str, text: &str) -> Result<Self, String> {
        let mut case = Self { name: name.to_owned(), ..Self::default() };
        let mut section = "";
        for line in text.lines() {
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
    fn wanted(&self, file: &str) -> &str {
        self.after.get(file).or_else(|| self.before.get(file)).map_or("", String::as_str)
    }
}

/// What became of one case.
#[derive(Debug, Default)]
struct Outcome {
    problems: Vec<String>,
    harmed: bool,
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
        mappings: vec![MAPPING.to_owned()],
        language: "en".to_owned(),
        settled: settled.iter().cloned().collect(),
    };
    scan(&options, std::slice::from_ref(mapping)).unwrap()
}

fn run(case: &Case, mapping: &Mapping) -> Outcome {
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

fn run_all(language: &str) {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    let mapping = catalog.load(MAPPING).unwrap();
    let mut paths: Vec<_> =
        fs::read_dir(format!("fixtures/cases/{language}")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "case"));
    paths.sort();
    // One case: `CASE=name cargo test --test cases`.
    let only = std::env::var("CASE").ok();
    let (mut exact, mut harmed, mut failed, mut known) = (0, 0, Vec::new(), Vec::new());
    let mut count = 0;
    for path in paths {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        count += 1;
        let case =
            Case::parse(&name, &fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let outcome = run(&case, &mapping);
        harmed += usize::from(outcome.harmed);
        if outcome.problems.is_empty() {
            exact += 1;
            if KNOWN_FAILURES.contains(&format!("{language}/{name}").as_str()) {
                failed.push(format!("{name}: passes, take it off the list of known failures"));
            }
            continue;
        }
        if KNOWN_FAILURES.contains(&format!("{language}/{name}").as_str()) {
            let told =
                if only.is_some() { format!(":\n    {}", outcome.problems.join("\n    ")) } else { String::new() };
            known.push(format!("{name}{told}"));
            continue;
        }
        let mark = if outcome.harmed { " (harmed)" } else { "" };
        failed.push(format!("{}{mark}:\n    {}", case.name, outcome.problems.join("\n    ")));
    }
    println!("{language}: {exact} exact of {count}, harmed {harmed}");
    for name in &known {
        println!("known failure: {name}");
    }
    assert!(count > 0 || only.is_some(), "no cases for {language}");
    assert!(failed.is_empty(), "{} of {count} cases failed\n\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn kotlin_cases_are_exact() {
    run_all("kotlin");
}

#[test]
fn swift_cases_are_exact() {
    run_all("swift");
}
