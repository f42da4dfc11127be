//! House rules that no compiler checks.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

/// Lines a file of the library may have, its tests included; most are far shorter.
const MOST_LINES: usize = 800;

/// Every file of the repository, without what git ignores; sorted.
fn files(below: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(below);
    let mut files: Vec<PathBuf> = WalkBuilder::new(root)
        .hidden(false)
        .require_git(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .map(|entry| entry.into_path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing below `{below}`");
    files
}

/// Rust files of the library with their text.
fn sources() -> Vec<(PathBuf, String)> {
    files("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|path| (path.clone(), std::fs::read_to_string(path).expect("a text")))
        .collect()
}

/// Whether the whole file is test code, by its place or name.
fn is_test_file(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    name == "tests" || name == "sample" || name.ends_with("_tests") || path.iter().any(|part| part == "tests")
}

/// The lines before the test module, numbered from 1.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .take_while(|(_, line)| *line != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<String> = sources()
        .iter()
        .filter(|(path, text)| !is_test_file(path) && !text.starts_with("//! "))
        .map(|(path, _)| format!("{}: no `//!` at the top", path.display()))
        .collect();
    none(&silent);
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|(path, text)| !is_test_file(path) && text.lines().count() > MOST_LINES)
        .map(|(path, text)| format!("{}: {} lines, at most {MOST_LINES}", path.display(), text.lines().count()))
        .collect();
    none(&long);
}

#[test]
fn the_library_does_not_panic_on_purpose() {
    let words = ["todo!(", "unimplemented!(", "panic!(", "unreachable!(", ".unwrap()", ".expect("];
    let mut found = Vec::new();
    for (path, text) in sources().iter().filter(|(path, _)| !is_test_file(path)) {
        for (number, line) in code_lines(text) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{number}: `{word}`", path.display()));
            }
        }
    }
    none(&found);
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let folders = ["/root/", "/home/", "/Users/", "/work/", ":\\Users\\"];
    let hosts = ["index.crates.io", "static.crates.io", "sparse+http", "registry.npmjs", "proxy.golang", "pypi.org"];
    let mut found = Vec::new();
    for path in files("") {
        if path.ends_with(Path::new(file!())) {
            continue;
        }
        // What is no text names nothing.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (at, line) in text.lines().enumerate() {
            let is_path = |start: usize| {
                let before = line[..start].chars().next_back();
                before.is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '.' | '-' | '_' | '/' | '}'))
            };
            let folder = folders.iter().find(|folder| line.match_indices(**folder).any(|(start, _)| is_path(start)));
            let host = hosts.iter().find(|host| line.contains(**host));
            if let Some(word) = folder.or(host) {
                found.push(format!("{}:{}: `{word}`", path.display(), at + 1));
            }
        }
    }
    none(&found);
}

#[test]
fn dependencies_come_from_the_usual_place() {
    let lock = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).expect("Cargo.lock");
    let usual = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let other: Vec<String> =
        lock.lines().filter(|line| line.starts_with("source = ") && *line != usual).map(str::to_owned).collect();
    none(&other);
}

/// Every row of the threat model names tests, and each of them is there.
#[test]
fn threats_have_their_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("SECURITY.md")).expect("SECURITY.md");
    let rows: Vec<&str> =
        text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Threat ")).collect();
    assert!(rows.len() > 12, "the table is gone");
    let mut found = Vec::new();
    for row in rows {
        let tests = row.trim_end_matches([' ', '|']).rsplit(" | ").next().unwrap_or_default();
        let (mut code, mut named) = (String::new(), 0);
        for name in tests.split('`').skip(1).step_by(2) {
            if name.ends_with(".rs") {
                code = std::fs::read_to_string(root.join(name)).unwrap_or_default();
            } else {
                named += 1;
                if !code.contains(&format!("fn {name}()")) {
                    found.push(format!("no test `{name}` for: {row}"));
                }
            }
        }
        if named == 0 {
            found.push(format!("no test for: {row}"));
        }
    }
    none(&found);
}
