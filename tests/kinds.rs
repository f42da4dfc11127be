//! The kinds of change that real upgrades demand, each as a mapping states it, with its case in every language.
//!
//! A kind is a folder below `fixtures/kinds`: `kind.yaml` says what it is and what becomes of it, `<language>.case` and
//! `<language>-*.case` show it. From both and the mapping comes `book/src/change-kinds.md`; `UPSHIFT_BLESS=1` writes it anew.

#![allow(clippy::unwrap_used)]

mod corpus;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use upshift::finding::Finding;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::{Mapping, Severity};
use upshift::problem::render;

use corpus::{Case, Outcome, case_files};

const MAPPING: &str = "kinds/1-to-2";
const KINDS: &str = "fixtures/kinds";
const PAGE: &str = "book/src/change-kinds.md";

/// A column of the table.
struct Language {
    /// The key in `kind.yaml`, and how the names of the cases start.
    key: &'static str,
    title: &'static str,
    /// The change file of the mapping.
    file: &'static str,
}

const LANGUAGES: &[Language] = &[
    Language { key: "kotlin", title: "Kotlin", file: "android.yaml" },
    Language { key: "swift", title: "Swift", file: "ios.yaml" },
    Language { key: "rust", title: "Rust", file: "rust.yaml" },
];

/// What becomes of a kind, best first. `untouched`: right as it stands, and nothing is said.
const VERDICTS: &[&str] = &["automatic", "review", "report", "untouched"];

/// `kind.yaml`.
#[derive(Debug, Deserialize)]
struct Kind {
    /// One line.
    title: String,
    /// Where it was met.
    seen: String,
    #[serde(flatten)]
    cells: BTreeMap<String, Cell>,
}

/// A kind in one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Cell {
    /// Why the language does not have the kind.
    none: Option<String>,
    /// Every verdict that the cases show.
    verdicts: Vec<String>,
    /// The changes of the mapping that state it.
    changes: Vec<String>,
    /// It compiles after the upgrade and misbehaves.
    silent: bool,
}

/// A kind with what its cases showed.
struct Shown {
    id: String,
    kind: Kind,
    /// By language.
    cases: BTreeMap<&'static str, Vec<(Case, Outcome)>>,
}

fn mapping_folder() -> PathBuf {
    Path::new("fixtures/mappings").join(MAPPING)
}

/// Every kind with its cases run, sorted by id. `KIND=name` limits it to those with the name in theirs.
fn kinds(mapping: &Mapping) -> Vec<Shown> {
    let only = std::env::var("KIND").unwrap_or_default();
    let mut folders: Vec<PathBuf> = fs::read_dir(KINDS).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let mut shown = Vec::new();
    for folder in folders {
        let id = folder.file_name().unwrap().to_string_lossy().into_owned();
        if !id.contains(&only) {
            continue;
        }
        let text = fs::read_to_string(folder.join("kind.yaml")).unwrap();
        let kind = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
        let mut cases: BTreeMap<&'static str, Vec<(Case, Outcome)>> = BTreeMap::new();
        for path in case_files(&folder) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let language = LANGUAGES.iter().find(|language| name.split('-').next() == Some(language.key));
            let language = language.unwrap_or_else(|| panic!("{id}/{name}: of no language"));
            let case = Case::read(&format!("{id}/{name}"), &path);
            let outcome = corpus::run(&case, mapping);
            cases.entry(language.key).or_default().push((case, outcome));
        }
        shown.push(Shown { id, kind, cases });
    }
    shown
}

/// Everything that is wrong with one cell.
fn mistakes(shown: &Shown, language: &Language, mapping: &Mapping) -> Vec<String> {
    let cases = shown.cases.get(language.key).map_or(&[][..], Vec::as_slice);
    let Some(cell) = shown.kind.cells.get(language.key) else {
        return vec!["no verdict and no reason".to_owned()];
    };
    let mut wrong = Vec::new();
    if let Some(reason) = &cell.none {
        if reason.is_empty() || !cell.verdicts.is_empty() || !cell.changes.is_empty() || !cases.is_empty() {
            wrong.push("`none` takes a reason and nothing else".to_owned());
        }
        return wrong;
    }
    if !cases.iter().any(|(case, _)| case.name.ends_with(&format!("/{}", language.key))) {
        wrong.push(format!("no `{}.case`", language.key));
    }
    for (case, outcome) in cases {
        let mark = if outcome.harmed { " (harmed)" } else { "" };
        wrong.extend(outcome.problems.iter().map(|problem| format!("{}{mark}: {problem}", case.name)));
    }
    let found = || cases.iter().flat_map(|(_, outcome)| &outcome.findings);
    let of_kind: Vec<&(Finding, &str)> =
        found().filter(|(finding, _)| cell.changes.contains(&finding.change)).collect();
    let mut verdicts: Vec<&str> =
        VERDICTS.iter().copied().filter(|verdict| of_kind.iter().any(|(_, found)| found == verdict)).collect();
    if found().next().is_none() {
        verdicts.push("untouched");
    }
    if verdicts != cell.verdicts {
        wrong.push(format!("says {:?}, and the findings show {verdicts:?}", cell.verdicts));
    }
    for id in &cell.changes {
        let Some(change) = mapping.change(id) else {
            wrong.push(format!("the mapping has no change `{id}`"));
            continue;
        };
        if !of_kind.iter().any(|(finding, _)| finding.change == *id) && verdicts != ["untouched"] {
            wrong.push(format!("no case shows `{id}`"));
        }
        if cell.silent && change.severity != Severity::P1 {
            wrong.push(format!("`{id}` is silent, and yet {:?}", change.severity));
        }
        // Where no compiler helps, the person needs to know what to try.
        if cell.silent && !change.help.as_ref().is_some_and(|help| help.get(upshift::words::Lang::En).contains("test"))
        {
            wrong.push(format!("`{id}` is silent, and its help names no test"));
        }
    }
    for (finding, verdict) in &of_kind {
        if *verdict != "automatic" && finding.help.is_none() && finding.reason.is_none() {
            wrong.push(format!("`{}` is left to a person, without a reason or a next step", finding.change));
        }
    }
    wrong
}

#[test]
fn every_kind_comes_out_as_it_says() {
    let mapping = corpus::mapping(MAPPING);
    let kinds = kinds(&mapping);
    let mut wrong = Vec::new();
    for shown in &kinds {
        for language in LANGUAGES {
            let mistakes = mistakes(shown, language, &mapping);
            wrong.extend(mistakes.into_iter().map(|mistake| format!("{} in {}: {mistake}", shown.id, language.title)));
        }
        let other: Vec<&String> =
            shown.kind.cells.keys().filter(|key| !LANGUAGES.iter().any(|l| l.key == **key)).collect();
        if !other.is_empty() {
            wrong.push(format!("{}: no such key: {other:?}", shown.id));
        }
    }
    assert!(wrong.is_empty(), "{} mistakes\n{}", wrong.len(), wrong.join("\n"));
    assert!(!kinds.is_empty(), "no such kind");
    if std::env::var_os("KIND").is_none() {
        assert_eq_or_bless(&page(&kinds));
    }
}

/// A change that states no kind proves nothing.
#[test]
fn the_mapping_holds_the_kinds_alone() {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    let problems = catalog.check(MAPPING);
    assert!(problems.is_empty(), "{}", render(&problems, false));
    let mapping = catalog.load(MAPPING).unwrap();
    let mut stated = BTreeSet::new();
    for entry in fs::read_dir(KINDS).unwrap() {
        let folder = entry.unwrap().path();
        let text = fs::read_to_string(folder.join("kind.yaml")).unwrap();
        let kind: Kind = serde_yaml::from_str(&text).unwrap();
        stated.extend(kind.cells.into_values().flat_map(|cell| cell.changes));
    }
    let idle: Vec<&str> =
        mapping.changes.iter().map(|change| change.id.as_str()).filter(|id| !stated.contains(*id)).collect();
    assert!(idle.is_empty(), "no kind names {idle:?}");
}

#[track_caller]
fn assert_eq_or_bless(page: &str) {
    if std::env::var_os("UPSHIFT_BLESS").is_some() {
        fs::write(PAGE, page).unwrap();
        return;
    }
    let written = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "{PAGE} is not what the kinds say; UPSHIFT_BLESS=1 writes it anew");
}

// The page.

fn page(kinds: &[Shown]) -> String {
    let mut out = String::from(HEAD);
    let titles: Vec<&str> = LANGUAGES.iter().map(|language| language.title).collect();
    let _ = writeln!(out, "\n| Kind | {} |\n|---{}|", titles.join(" | "), "|---".repeat(titles.len()));
    for shown in kinds {
        let cells: Vec<String> = LANGUAGES.iter().map(|language| in_table(shown, language)).collect();
        let _ = writeln!(out, "| {} | {} |", shown.kind.title, cells.join(" | "));
    }
    for shown in kinds {
        let _ = write!(out, "\n## {}\n\nSeen: {}.\n", shown.kind.title, shown.kind.seen);
        for language in LANGUAGES {
            section(&mut out, shown, language);
        }
    }
    out
}

const HEAD: &str = "# Kinds of change

Upgrades of real SDKs demand these kinds of change. For each, this page shows how a mapping states it and what upshift makes
of it, with an invented SDK. Every diff and every finding on this page is the output of a test.

*automatic*: `apply` does it. *review*: a diff is offered, and applied only when a person takes it. *report*: a person must do
it, and is told where, why and what to do. *untouched*: right as it stands. A cell with more than one says that the code at
hand decides. *silent*: the code compiles after the upgrade and does something else.
";

fn cell_text(cell: &Cell) -> String {
    let silent = if cell.silent { ", silent" } else { "" };
    format!("{}{silent}", cell.verdicts.join(", "))
}

fn in_table(shown: &Shown, language: &Language) -> String {
    match shown.kind.cells.get(language.key) {
        // Never written: a missing cell fails the test.
        None => String::new(),
        Some(Cell { none: Some(reason), .. }) => format!("none: {reason}"),
        Some(cell) => {
            format!("[{}](#{}-in-{})", cell_text(cell), shown.id, language.key)
        }
    }
}

fn section(out: &mut String, shown: &Shown, language: &Language) {
    let (Some(cell), Some(cases)) = (shown.kind.cells.get(language.key), shown.cases.get(language.key)) else { return };
    let _ = write!(out, "\n### {} in {}\n\n**{}**\n", shown.id, language.title, cell_text(cell));
    let stated: Vec<String> = cell.changes.iter().map(|id| stated(language, id)).collect();
    if !stated.is_empty() {
        let _ = write!(out, "\n```yaml\n{}```\n", stated.concat());
    }
    for (case, outcome) in cases {
        let diff = differences(case);
        if !diff.is_empty() {
            let _ = write!(out, "\n```diff\n{diff}```\n");
        }
        let told = left_to_people(cell, outcome);
        if !told.is_empty() {
            let _ = write!(out, "\n{told}");
        }
    }
    let names: Vec<String> = cases.iter().map(|(case, _)| format!("`{KINDS}/{}.case`", case.name)).collect();
    let _ = write!(out, "\nFrom {}.\n", names.join(", "));
}

/// The text of a change in the mapping, without what is bookkeeping.
fn stated(language: &Language, id: &str) -> String {
    let text = fs::read_to_string(mapping_folder().join(language.file)).unwrap();
    let start = format!("  - id: {id}");
    let mut out = String::new();
    let lines = text.lines().skip_while(|line| *line != start);
    for (at, line) in lines.enumerate() {
        if at > 0 && (line.starts_with("  - ") || line.trim().is_empty() || line.starts_with("  #")) {
            break;
        }
        let _ = writeln!(out, "{}", line.strip_prefix("  ").unwrap_or(line));
    }
    out
}

fn differences(case: &Case) -> String {
    let mut out = String::new();
    for (file, before) in &case.before {
        let diff = similar::TextDiff::from_lines(before.as_str(), case.wanted(file));
        for hunk in diff.unified_diff().context_radius(1).iter_hunks() {
            for change in hunk.iter_changes() {
                let _ = writeln!(out, "{}{}", change.tag(), change.value().trim_end_matches('\n'));
            }
        }
    }
    out
}

/// What is not done, with the reason and the next step; what is told twice once.
fn left_to_people(cell: &Cell, outcome: &Outcome) -> String {
    let mut told = Vec::new();
    for (finding, verdict) in &outcome.findings {
        if *verdict == "automatic" || !cell.changes.contains(&finding.change) {
            continue;
        }
        let mut line = format!("- *{verdict}*: {}", finding.message);
        for more in [&finding.reason, &finding.help].into_iter().flatten() {
            let _ = write!(line, "; {more}");
        }
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told.iter().map(|line| format!("{line}\n")).collect()
}
