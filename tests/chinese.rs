//! Whoever asks for Chinese gets it: everything that upshift says itself is there in both languages.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[allow(dead_code, reason = "only the cases' texts are of use here")]
mod corpus;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use corpus::{Case, case_files};
use regex::Regex;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::{Action, Mapping};
use upshift::plan::{PlanOptions, plan};
use upshift::scan::{Scan, ScanOptions, scan};
use upshift::words::Lang;

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

fn scanned(root: &Path, mappings: &[Mapping]) -> Scan {
    let options = ScanOptions { root: root.to_owned(), mappings: Vec::new(), lang: Lang::Zh, ..ScanOptions::default() };
    scan(&options, mappings).unwrap()
}

/// What was said, and what of it is not Chinese.
#[derive(Default)]
struct Heard {
    said: BTreeSet<String>,
    foreign: BTreeSet<String>,
    /// What mappings say in English alone: a matter of `mapping check`.
    of_mappings: BTreeSet<String>,
}

impl Heard {
    fn of(mappings: &[Mapping]) -> Self {
        let mut heard = Self::default();
        for change in mappings.iter().flat_map(|mapping| &mapping.changes) {
            let notes = match &change.action {
                Action::Rewrite(cases) => cases.iter().filter_map(|case| case.note.as_ref()).collect(),
                _ => Vec::new(),
            };
            let texts = change.help.iter().chain(notes);
            heard.of_mappings.extend(texts.map(|text| text.get(Lang::Zh).to_owned()));
        }
        heard
    }

    fn hear(&mut self, place: &str, text: &str) {
        if self.of_mappings.contains(text) {
            return;
        }
        // Names and numbers tell texts apart that are one text in the source.
        let bare = Regex::new(r"`[^`]*`|[\w./:\\-]*[0-9A-Za-z][\w./:\\-]*").unwrap().replace_all(text, "_");
        self.said.insert(format!("{place}: {bare}"));
        if !is_chinese(text) {
            self.foreign.insert(format!("{place}: {text}"));
        }
    }

    fn hear_all(&mut self, scan: &Scan) {
        for found in &scan.mappings {
            self.hear("why", &found.why);
        }
        for finding in &scan.findings {
            for (place, text) in [("reason", &finding.reason), ("help", &finding.help)] {
                if let Some(text) = text {
                    self.hear(place, text);
                }
            }
            for step in &finding.resolution.chain {
                self.hear("chain", step);
            }
        }
        for left in &scan.not_analysed {
            self.hear("not analysed", &left.reason);
        }
        for problem in &scan.problems {
            self.hear("problem", &problem.message);
        }
    }
}

fn mappings(catalog: &Catalog) -> Vec<Mapping> {
    catalog.ids().map(|id| catalog.load(id).unwrap()).collect()
}

fn write(root: &Path, file: &str, text: impl AsRef<[u8]>) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn folders(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_dir());
    found.sort();
    found
}

fn told(heard: &Heard, at_least: usize) {
    println!("{} different texts", heard.said.len());
    assert!(heard.foreign.is_empty(), "not in Chinese:\n{:#?}", heard.foreign);
    assert!(heard.said.len() >= at_least, "only {} texts were heard: {:#?}", heard.said.len(), heard.said);
}

#[test]
fn projects_are_told_of_in_chinese() {
    let mut invented = Catalog::default();
    invented.add_dir(Path::new("fixtures/mappings")).unwrap();
    let all: Vec<Mapping> = mappings(&Catalog::embedded()).into_iter().chain(mappings(&invented)).collect();
    let mut heard = Heard::of(&all);
    for project in ["kotlin", "swift", "rust"].iter().flat_map(|language| folders(&format!("fixtures/{language}"))) {
        let scan = scanned(&project.join("before"), &all);
        heard.hear_all(&scan);
        for refused in plan(&scan, &all, &PlanOptions::default()).refused {
            heard.hear("refused", &refused.reason);
        }
    }
    told(&heard, 20);
}

#[test]
fn cases_are_told_of_in_chinese() {
    let mapping = [corpus::mapping("acme-im/2-to-3")];
    let mut heard = Heard::of(&mapping);
    let mut files: Vec<PathBuf> =
        ["kotlin", "swift", "rust"].iter().flat_map(|of| case_files(&Path::new("fixtures/cases").join(of))).collect();
    files.extend(folders("fixtures/kinds").iter().flat_map(|kind| case_files(kind)));
    // A third of them says nearly all that all of them say.
    for path in files.into_iter().step_by(3) {
        let root = tempfile::tempdir().unwrap();
        for (file, text) in Case::read("", &path).before {
            write(root.path(), &file, text);
        }
        heard.hear_all(&scanned(root.path(), &mapping));
    }
    told(&heard, 30);
}

#[test]
fn what_cannot_be_read_is_told_of_in_chinese() {
    let all = mappings(&Catalog::embedded());
    let mut heard = Heard::of(&all);
    let root = tempfile::tempdir().unwrap();
    let at = root.path();
    write(at, "build.gradle", "dependencies { implementation \"io.agora.rtc:full-sdk:${missing}\" }\n");
    write(at, "Old.java", "import io.agora.rtc.RtcEngine;\nclass Old {}\n");
    write(at, "Wide.kt", [0xff, 0xfe, 0, 0]);
    write(at, "Bytes.kt", [b'a', 0]);
    write(at, "Latin.kt", [b'a', 0xe9]);
    write(at, "Broken.kt", "import io.agora.rtc.RtcEngine\nfun a( {{{ = ] )\nval\n");
    write(at, "Deep.kt", format!("import io.agora.rtc.RtcEngine\nval a = {}1{}\n", "(".repeat(3000), ")".repeat(3000)));
    write(at, "gradle/libs.versions.toml", "[versions\n");
    write(at, "Cargo.toml", "[dependencies]\nclap = \"2\"\n");
    write(at, "src/main.rs", "use clap::App;\nfn main( {\n");
    write(at, "Large.kt", vec![b' '; 3 << 20]);
    heard.hear_all(&scanned(at, &all));
    told(&heard, 10);
    let mut nowhere = Heard::default();
    let empty = tempfile::tempdir().unwrap();
    nowhere.hear_all(&scanned(empty.path(), &all));
    told(&nowhere, 1);
}

/// What no fixture comes by: every pair of texts in the source.
#[test]
fn texts_of_the_source_are_in_both_languages() {
    let text = r#"\s*"((?:[^"\\]|\\.)*)""#;
    let pair = Regex::new(&format!(r"(?:said!|Said::plain|Said::new|pick)\({text},{text}")).unwrap();
    // A code, and a name that is the same in both.
    let same = [("en", "zh"), ("en", "zh-Hans"), ("sdk", "SDK")];
    let code = Regex::new(r"`[^`]*`|\{[^}]*\}|\\.").unwrap();
    let mut count = 0;
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new("src") {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for found in pair.captures_iter(&source) {
            let (en, zh) = (&found[1], &found[2]);
            count += 1;
            let says = code.replace_all(en, "").contains(char::is_alphabetic);
            if !same.contains(&(en, zh)) && (is_chinese(en) || says && !is_chinese(zh)) {
                wrong.push(format!("{}: {en} | {zh}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 300, "only {count} pairs were found");
}
