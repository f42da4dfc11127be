//! Whatever happens to a mapping file, loading ends with a mapping or with located problems.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use upshift::mapping::load::Catalog;
use upshift::problem::render;

/// Values of every form YAML has, and some that are none.
const VALUES: &[&str] =
    &["", "[]", "{}", "[[x]]", "{ a: b }", "\"\"", "\u{e9}{", "'{'", "-1", "1e999", "~", "!!int x", "&a b"];

/// Loads the demo mapping with another `android.yaml`; the number of errors.
fn load_with(folder: &Path, changes: &str) -> usize {
    let path = folder.join("demo/1-to-2");
    std::fs::create_dir_all(&path).unwrap();
    let head = "sdk: demo\ntitle: T\nfrom: '1.*'\nto: '2.*'\nplatforms: {android: {roots: [a.b]}}\n";
    std::fs::write(path.join("mapping.yaml"), head).unwrap();
    std::fs::write(path.join("android.yaml"), changes).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder).unwrap();
    let problems = catalog.check("demo/1-to-2");
    for problem in &problems {
        assert!(problem.line >= 1 && problem.line <= changes.lines().count().max(1) + 1, "{problem:?}");
    }
    assert!(!render(&problems, false).contains('\u{1b}'));
    problems.iter().filter(|problem| problem.is_error()).count()
}

/// The first entries of the demo, which hold every form of value.
fn text() -> String {
    let text = std::fs::read_to_string("fixtures/mappings/demo/1-to-2/android.yaml").unwrap();
    text.split_once("  # A setter that became a property.").unwrap().0.to_owned()
}

#[test]
fn any_line_may_be_missing_or_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let text = text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(load_with(folder.path(), &text), 0);
    let mut broken = 0;
    for at in 0..lines.len() {
        let without: Vec<&str> =
            lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, text)| *text).collect();
        broken += usize::from(load_with(folder.path(), &without.join("\n")) > 0);
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at]);
        load_with(folder.path(), &doubled.join("\n"));
    }
    assert!(broken > lines.len() / 3, "only {broken} of {} missing lines are noticed", lines.len());
}

#[test]
fn any_value_may_be_of_another_form() {
    let folder = tempfile::tempdir().unwrap();
    let text = text();
    let lines: Vec<&str> = text.lines().collect();
    for at in 0..lines.len() {
        let Some((key, _)) = lines[at].split_once(": ") else { continue };
        // Every third value a line: all forms meet all kinds of key in time that stays short.
        for value in VALUES.iter().skip(at % 3).step_by(3) {
            let changed = format!("{key}: {value}");
            let mut lines = lines.clone();
            lines[at] = &changed;
            load_with(folder.path(), &lines.join("\n"));
        }
    }
}

#[test]
fn the_file_may_end_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let text = text();
    for at in (0..text.len()).step_by(37).filter(|at| text.is_char_boundary(*at)) {
        load_with(folder.path(), &text[..at]);
    }
}
