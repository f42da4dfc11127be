//! What other programs read, made of whole projects: every format renders each of them, and SARIF keeps to its official
//! schema.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use upshift::gate::{Accepted, Given, Rules, Verdict, judge};
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::report::Lang;
use upshift::report::formats::{FORMATS, Input, named};
use upshift::scan::{Scan, ScanOptions, scan};

fn mappings() -> Vec<Mapping> {
    let mut invented = Catalog::default();
    invented.add_dir(Path::new("fixtures/mappings")).unwrap();
    let load = |catalog: &Catalog| catalog.ids().map(|id| catalog.load(id).unwrap()).collect::<Vec<_>>();
    load(&Catalog::embedded()).into_iter().chain(load(&invented)).collect()
}

fn projects() -> Vec<PathBuf> {
    let below = |language: &str| fs::read_dir(Path::new("fixtures").join(language)).unwrap();
    let mut found: Vec<PathBuf> = ["kotlin", "swift", "rust"]
        .into_iter()
        .flat_map(below)
        .map(|entry| entry.unwrap().path().join("before"))
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    assert!(found.len() > 5, "{found:?}");
    found
}

fn scanned(root: &Path, mappings: &[Mapping], lang: Lang) -> Scan {
    let options = ScanOptions { root: root.to_owned(), lang, ..ScanOptions::default() };
    scan(&options, mappings).unwrap()
}

/// A verdict by which every other finding is accepted, and every third stands in unchanged lines.
fn judged(scan: &Scan) -> Verdict {
    let number = scan.findings.len();
    let accepted = (0..number).map(|at| (at % 2 == 0).then(Accepted::default)).collect();
    let changed = (0..number).map(|at| at % 3 != 0).collect();
    judge(scan, &Rules::default(), Given { accepted, changed, ..Given::default() })
}

#[test]
fn every_project_goes_into_every_format() {
    let schema: Value = serde_json::from_str(&fs::read_to_string("tests/schemas/sarif-2.1.0.json").unwrap()).unwrap();
    let sarif = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let mappings = mappings();
    let mut results = 0;
    for root in projects() {
        for lang in [Lang::En, Lang::Zh] {
            let scan = scanned(&root, &mappings, lang);
            let verdict = judged(&scan);
            for verdict in [None, Some(&verdict)] {
                let input = Input { scan: &scan, mappings: &mappings, verdict, lang, prefix: "apps/one/" };
                for format in FORMATS {
                    let Some(render) = format.render else { continue };
                    let text = render(&input).unwrap();
                    assert_eq!(text, render(&input).unwrap(), "{} is the same every time", format.name);
                    if format.name != "sarif" {
                        continue;
                    }
                    let value: Value = serde_json::from_str(&text).unwrap();
                    let errors: Vec<_> =
                        sarif.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
                    assert!(errors.is_empty(), "{}: {errors:#?}", root.display());
                    let found = value["runs"][0]["results"].as_array().unwrap();
                    assert_eq!(found.len(), scan.findings.len());
                    results += found.len();
                }
            }
        }
    }
    assert!(results > 1000, "{results}");
}

/// The page of the book has a row for each format.
#[test]
fn every_format_is_in_the_book() {
    let page = fs::read_to_string("book/src/outputs.md").unwrap();
    for format in FORMATS {
        assert!(page.contains(&format!("\n| `{}` | ", format.name)), "{}", format.name);
    }
}

/// Code hosts know files by their path from the top of the repository, wherever upshift runs.
#[test]
fn files_are_named_from_the_top_of_the_checkout() {
    let folder = tempfile::tempdir().unwrap();
    let app = folder.path().join("mobile app");
    fs::create_dir_all(folder.path().join(".git")).unwrap();
    fs::create_dir(&app).unwrap();
    fs::write(app.join("build.gradle.kts"), "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n")
        .unwrap();
    let run = |at: &Path, path: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_upshift"));
        let sarif = folder.path().join("x.sarif");
        command.current_dir(at).args(["scan", path, "--format", "github", "--output"]);
        let output = command.arg(format!("sarif={}", sarif.display())).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        (String::from_utf8(output.stdout).unwrap(), fs::read_to_string(sarif).unwrap())
    };
    let (github, sarif) = run(folder.path(), "mobile app");
    assert!(github.starts_with("::error file=mobile app/build.gradle.kts,line=1,"), "{github}");
    assert!(sarif.contains("\"uri\": \"mobile%20app/build.gradle.kts\""), "{sarif}");
    assert_eq!((github, sarif), run(&app, "."));
}

/// What GitHub, GitLab and editors take a finding by is there once for each, and the same in both languages.
#[test]
fn fingerprints_tell_findings_apart() {
    let mappings = mappings();
    for root in projects() {
        let prints = [Lang::En, Lang::Zh].map(|lang| {
            let scan = scanned(&root, &mappings, lang);
            let input = Input { scan: &scan, mappings: &mappings, verdict: None, lang, prefix: "" };
            let render = named("gitlab").unwrap().render.unwrap();
            let value: Vec<Value> = serde_json::from_str(&render(&input).unwrap()).unwrap();
            let prints: BTreeSet<String> = value.iter().map(|of| of["fingerprint"].to_string()).collect();
            assert_eq!(prints.len(), scan.findings.len(), "{}", root.display());
            let ids: BTreeSet<_> = scan.findings.iter().map(|finding| &finding.id).collect();
            assert_eq!(ids.len(), scan.findings.len(), "{}", root.display());
            prints
        });
        assert_eq!(prints[0], prints[1], "{}", root.display());
    }
}
