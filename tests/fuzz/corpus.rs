//! Texts to begin with, from the fixtures.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::engine::Input;
use super::mutate::tokens;

/// Files below `folder`, sorted, with their paths below it.
fn below(folder: &Path) -> Vec<(String, String)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            Some((path, fs::read_to_string(entry.path()).ok()?))
        })
        .collect()
}

/// Every file of the fixtures with this ending, alone.
pub(crate) fn files(ending: &str) -> Vec<Input> {
    let end = format!(".{ending}");
    below(Path::new("fixtures")).into_iter().filter(|(path, _)| path.ends_with(&end)).map(|file| vec![file]).collect()
}

/// The projects of the cases of a language, as they are before.
pub(crate) fn cases(language: &str) -> Vec<Input> {
    let texts = below(&Path::new("fixtures/cases").join(language));
    let cases = texts.iter().map(|(_, text)| {
        let mut files = Input::new();
        let mut is_before = false;
        for line in text.split_inclusive('\n') {
            if let Some(head) = line.strip_prefix("--- ") {
                let path = head.trim_end().strip_prefix("before ");
                is_before = path.is_some();
                files.extend(path.map(|path| (path.to_owned(), String::new())));
            } else if let (true, Some((_, text))) = (is_before, files.last_mut()) {
                text.push_str(line);
            }
        }
        files
    });
    cases.filter(|files| !files.is_empty()).collect()
}

/// Build files and shrinker rules of the fixtures' projects, alone.
pub(crate) fn build_files() -> Vec<Input> {
    const SOURCES: &[&str] = &["kt", "swift", "rs", "case", "md", "diff", "snap"];
    let mut found = Vec::new();
    for folder in ["kotlin", "swift", "rust"] {
        let files = below(&Path::new("fixtures").join(folder)).into_iter();
        let is_before = |path: &str| path.contains("before/");
        let files = files.filter(|(path, _)| is_before(path) && !SOURCES.iter().any(|end| path.ends_with(end)));
        found.extend(files.map(|(path, text)| {
            let (_, inner) = path.split_once("before/").unwrap();
            vec![(inner.to_owned(), text)]
        }));
    }
    found
}

/// The mappings of invented SDKs, each with one file first, which is the one to break.
pub(crate) fn mappings() -> Vec<Input> {
    let root = Path::new("fixtures/mappings");
    let mut found = Vec::new();
    for id in ["demo/1-to-2", "lantern-call/3.0-to-3.6"] {
        let files: Input =
            below(&root.join(id)).into_iter().map(|(path, text)| (format!("{id}/{path}"), text)).collect();
        found.push(files);
    }
    found
}

/// The names and signs of a corpus, rare ones as often as common ones.
pub(crate) fn words(corpus: &[Input]) -> Vec<String> {
    let texts = corpus.iter().flatten().map(|(_, text)| text);
    let words: BTreeSet<&str> = texts.flat_map(|text| tokens(text)).filter(|word| word.len() < 40).collect();
    words.into_iter().map(str::to_owned).collect()
}
