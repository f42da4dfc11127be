//! A look at the changed files alone finds in them what a look at everything does.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[allow(dead_code, reason = "projects alone are made")]
mod common;
#[allow(dead_code, reason = "cases are read and not run")]
mod corpus;

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use upshift::gate::Changed;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::scan::{Scan, ScanOptions, scan, scan_changed};

fn options(root: &Path, ids: &[&str]) -> ScanOptions {
    ScanOptions {
        root: root.to_owned(),
        mappings: ids.iter().map(|id| (*id).to_owned()).collect(),
        ..ScanOptions::default()
    }
}

/// The findings in changed lines, whole.
fn counted(scan: &Scan, changed: &Changed) -> Vec<String> {
    let counted = scan.findings.iter().filter(|finding| changed.counts(scan, finding));
    counted.map(|finding| format!("{} {finding:#?}", scan.files[finding.file].display_path())).collect()
}

/// What differs where only `changed` is looked at.
fn differs(full: &Scan, options: &ScanOptions, mappings: &[Mapping], changed: &Changed) -> (Scan, Option<String>) {
    let part = scan_changed(options, mappings, changed).expect("scans");
    let (wanted, got) = (counted(full, changed), counted(&part, changed));
    assert_eq!(full.mappings, part.mappings);
    let missing = wanted.iter().find(|finding| !got.contains(finding));
    let added = got.iter().find(|finding| !wanted.contains(finding));
    let told = match (missing, added) {
        (None, None) => (wanted != got).then(|| "another order".to_owned()),
        (missing, added) => Some(format!("missing {}\nadded {}", missing.map_or("", |m| m), added.map_or("", |a| a))),
    };
    (part, told)
}

/// A change of whole files.
fn touching(full: &Scan, touched: impl Fn(&str) -> bool) -> Changed {
    let paths = full.files.iter().map(|file| file.display_path());
    let files = paths.filter(|path| !touched(path)).map(|path| (path, Vec::new())).collect();
    Changed { files, ..Changed::default() }
}

/// A look at the files near an SDK finds what a look at all does.
fn same_near(name: &str, options: &ScanOptions, mappings: &[Mapping]) -> (Scan, Scan) {
    let near = scan(options, mappings).expect("scans");
    let whole = scan(&ScanOptions { whole: true, ..options.clone() }, mappings).expect("scans");
    let told = |scan: &Scan| -> Vec<String> { scan.findings.iter().map(|finding| format!("{finding:#?}")).collect() };
    for (near, whole) in told(&near).iter().zip(&told(&whole)) {
        assert_eq!(near, whole, "{name}");
    }
    assert_eq!(near.findings.len(), whole.findings.len(), "{name}");
    assert_eq!(
        (&near.mappings, &near.users, &near.problems),
        (&whole.mappings, &whole.users, &whole.problems),
        "{name}"
    );
    (near, whole)
}

/// Looks at every file alone, and then at `random` choices of files and lines.
fn same(name: &str, root: &Path, mappings: &[Mapping], ids: &[&str], alone: usize, random: u32) -> usize {
    let options = options(root, ids);
    let (_, full) = same_near(name, &options, mappings);
    let mut compared = 0;
    let paths: Vec<String> = full.files.iter().map(|file| file.display_path()).collect();
    for path in paths.iter().step_by((paths.len() / alone.max(1)).max(1)) {
        let changed = touching(&full, |other| other == path);
        let (_, told) = differs(&full, &options, mappings, &changed);
        assert!(told.is_none(), "{name}, {path} alone: {}", told.unwrap_or_default());
        compared += counted(&full, &changed).len();
    }
    let config = Config { cases: random, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let line = 1..=full.files.iter().map(|file| file.line_count()).max().unwrap_or(1);
    let ranges = prop::collection::vec((line, 0..30usize), 0..6);
    let files = prop::collection::vec(prop::option::weighted(0.7, ranges), paths.len());
    let outcome = runner.run(&files, |chosen| {
        let files = paths.iter().zip(chosen).filter_map(|(path, ranges)| {
            let mut lines: Vec<usize> = ranges?.into_iter().flat_map(|(from, more)| from..=from + more).collect();
            lines.sort_unstable();
            lines.dedup();
            Some((path.clone(), lines.into_iter().map(|line| line..=line).collect()))
        });
        let changed = Changed { files: files.collect::<BTreeMap<_, _>>(), ..Changed::default() };
        let (_, told) = differs(&full, &options, mappings, &changed);
        prop_assert!(told.is_none(), "{}", told.unwrap_or_default());
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
    compared
}

fn every_mapping() -> Vec<Mapping> {
    let catalog = Catalog::embedded();
    catalog.ids().map(|id| catalog.load(id).expect("loads")).collect()
}

#[test]
fn fixtures() {
    let mappings = every_mapping();
    let mut compared = 0;
    for language in ["kotlin", "swift", "rust"] {
        for project in std::fs::read_dir(Path::new("fixtures").join(language)).expect("folder") {
            let root = project.expect("entry").path().join("before");
            compared += same(&root.display().to_string(), &root, &mappings, &[], 8, 2);
        }
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn cases_of_several_files() {
    let id = "acme-im/2-to-3";
    let mappings = [corpus::mapping(id)];
    let mut compared = 0;
    for language in ["kotlin", "swift", "rust"] {
        for path in corpus::case_files(&Path::new("fixtures/cases").join(language)) {
            let case = corpus::Case::read("case", &path);
            if case.before.len() > 1 {
                let files: Vec<_> = case.before.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
                compared += same(&path.display().to_string(), common::project(&files).path(), &mappings, &[id], 11, 2);
            }
        }
    }
    assert!(compared > 80, "{compared}");
}

/// Files beside those that matter, with names like theirs.
fn noise(language: &str) -> Vec<(String, String)> {
    let text = |n: usize| match language {
        "kotlin" => {
            format!("package noise.n{n}\n\nclass Screen {{\n    fun room() = {n}\n    fun shout() = room()\n}}\n")
        }
        _ => {
            format!("struct Noise{n} {{\n    func room() -> Int {{ {n} }}\n    func shout() -> Int {{ room() }}\n}}\n")
        }
    };
    let end = if language == "kotlin" { "kt" } else { "swift" };
    (0..20).map(|n| (format!("noise/n{n}/Noise{n}.{end}"), text(n))).collect()
}

fn looks_at_few(language: &str, changed_file: &str, files: &[(&str, &str)], least: usize, most: usize) {
    let id = "acme-im/2-to-3";
    let mappings = [corpus::mapping(id)];
    let noise = noise(language);
    let all: Vec<_> =
        noise.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain(files.iter().copied()).collect();
    let folder = common::project(&all);
    let options = options(folder.path(), &[]);
    let (near, full) = same_near(language, &options, &mappings);
    // What one Swift file exports every other sees.
    let is_exported = files.iter().any(|(_, text)| text.contains("@_exported"));
    let parsed = near.stats.files_parsed;
    assert!(is_exported || parsed <= most, "{parsed} of {}", full.stats.files_parsed);
    let changed = touching(&full, |path| path == changed_file);
    let (part, told) = differs(&full, &options, &mappings, &changed);
    assert!(told.is_none(), "{}", told.unwrap_or_default());
    assert!(counted(&full, &changed).len() >= least, "{:#?}", counted(&full, &changed));
    assert!(full.stats.files_parsed >= all.len());
    assert!(part.stats.files_parsed <= most, "{} of {}", part.stats.files_parsed, full.stats.files_parsed);
    same(language, folder.path(), &mappings, &[], all.len(), 6);
}

#[test]
fn a_kotlin_chain_through_files_without_the_sdk() {
    let files = [
        ("core/Holder.kt", "package app.core\n\nimport com.acme.im.IMClient\n\nclass Holder(val client: IMClient)\n"),
        (
            "base/Base.kt",
            "package app.base\n\nimport app.core.Holder\n\nopen class Base(val holder: Holder) {\n    \
             fun room() = holder.client.room(\"a\")\n    open fun named() = room()\n}\n",
        ),
        (
            "base/Middle.kt",
            "package app.base\n\ntypealias Ground = Base\n\nopen class Middle(h: app.core.Holder) : Ground(h)\n",
        ),
        (
            "util/Shout.kt",
            "package app.util\n\nimport app.base.Base\n\nfun Base.shout() = room()\nval Base.me get() = holder.client\n",
        ),
        (
            "util/Shadow.kt",
            "package app.util\n\nimport app.base.Base\n\nclass Quiet {\n    fun getName() = 1\n}\nfun Base.quiet() = Quiet()\n",
        ),
        (
            "ui/Screen.kt",
            "package app.ui\n\nimport app.base.Middle\nimport app.util.*\n\nclass Screen(h: app.core.Holder) : Middle(h) {\n    \
             fun all() {\n        room().getName()\n        shout().getName()\n        named().sendMessage(\"x\")\n        \
             quiet().getName()\n        me.login(\"a\", \"b\")\n        holder.client.logout()\n    }\n}\n",
        ),
    ];
    looks_at_few("kotlin", "ui/Screen.kt", &files, 2, 8);
}

#[test]
fn a_swift_chain_through_files_without_the_sdk() {
    let files = [
        ("Holder.swift", "import AcmeIM\n\nfinal class Holder {\n    let client: IMClient\n}\n"),
        ("Ground.swift", "class Ground {\n    let holder: Holder\n    func room() -> Seat { holder.seat }\n}\n"),
        ("Seat.swift", "protocol Shouting {}\nextension Holder {\n    var seat: Seat { client.room(id: \"a\") }\n}\n"),
        ("Alias.swift", "@_exported import AcmeIM\ntypealias Seat = Room\n"),
        ("Conform.swift", "extension Holder: Shouting {}\n"),
        ("Shout.swift", "extension Shouting {\n    func me(_ holder: Holder) -> IMClient { holder.client }\n}\n"),
        (
            "Screen.swift",
            "final class Screen: Ground {\n    func all() {\n        room().getName()\n        _ = room().name\n        \
             holder.me(holder).login(user: \"a\", token: \"b\")\n        holder.client.logout()\n        \
             holder.client.sendMessage(\"x\")\n    }\n}\n",
        ),
    ];
    looks_at_few("swift", "Screen.swift", &files, 1, 9);
}

/// Any folder of projects by hand: `UPSHIFT_TREE=folder cargo test --test partial tree -- --nocapture`.
#[test]
fn tree() {
    let Some(folder) = std::env::var_os("UPSHIFT_TREE") else { return };
    let (root, mappings) = (Path::new(&folder), every_mapping());
    let (_, full) = same_near("tree", &options(root, &[]), &mappings);
    for file in full.files.iter().step_by((full.files.len() / 5).max(1)) {
        let path = file.display_path();
        let part =
            scan_changed(&options(root, &[]), &mappings, &touching(&full, |other| other == path)).expect("scans");
        let (some, all) = (&part.stats, &full.stats);
        eprintln!(
            "{path}: parsed {} of {} files, {} of {} bytes",
            some.files_parsed, all.files_parsed, some.bytes_parsed, all.bytes_parsed
        );
    }
    let compared = same("tree", root, &mappings, &[], 25, 4);
    eprintln!("{compared} findings compared");
}
