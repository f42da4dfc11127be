//! Diffs and series against the real git: what it applies is what was planned, byte for byte.

use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use upshift::plan::PlannedFile;
use upshift::report::diff::{DiffStyle, unified};
use upshift::report::series::{self, Step};

fn git(folder: &Path, arguments: &[&str]) -> Result<(), TestCaseError> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "core.autocrlf=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    prop_assert!(output.status.success(), "git {arguments:?}: {text}");
    Ok(())
}

fn write(folder: &Path, files: &[PlannedFile], text: impl Fn(&PlannedFile) -> &str) {
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text(file)).expect("file");
    }
}

/// A repository (or a plain folder) with the `before` texts in it.
fn folder(files: &[PlannedFile], repository: bool) -> Result<tempfile::TempDir, TestCaseError> {
    let folder = tempfile::tempdir().expect("temporary folder");
    write(folder.path(), files, |file| &file.before);
    if repository {
        git(folder.path(), &["init", "-q"])?;
        git(folder.path(), &["add", "-A"])?;
        git(folder.path(), &["commit", "-q", "--allow-empty", "-m", "before"])?;
    }
    Ok(folder)
}

fn is_after(folder: &Path, files: &[PlannedFile]) -> Result<(), TestCaseError> {
    for file in files {
        let text = std::fs::read_to_string(folder.join(&file.path)).expect("file");
        prop_assert_eq!(&text, &file.after, "{}", file.path);
    }
    Ok(())
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c]{0,2}",
        1 => Just("-- a".to_owned()),
        1 => Just("++ b".to_owned()),
        1 => Just("@@ -1 +1 @@".to_owned()),
        1 => Just("diff --git a/x b/x".to_owned()),
        1 => Just("\\ No newline at end of file".to_owned()),
        1 => Just("ü\rlone \u{85}\u{2028}\u{b}\u{c}\t ".to_owned()),
    ]
}

/// Text of up to 14 lines with any line ends, with or without a byte order mark and a final newline.
fn text() -> impl Strategy<Value = String> {
    let end = prop_oneof![4 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\r\r\n")];
    (prop::collection::vec((line(), end), 0..14), any::<bool>(), any::<bool>()).prop_map(|(lines, bom, cut)| {
        let mut text: String = lines.iter().flat_map(|(line, end)| [line.as_str(), end]).collect();
        if cut {
            text.truncate(text.trim_end_matches(['\r', '\n']).len());
        }
        if bom { format!("\u{feff}{text}") } else { text }
    })
}

fn path() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "A.kt",
        "a b/with space.kt",
        " lead and trail /x.swift",
        "日本/ü.kt",
        "q\"uote/back\\slash.kt",
        "tab\there/new\nline.kt",
        "b/a/b.kt",
        "-dash.kt",
        "ctl\u{1}7.kt",
        "'single'.kt",
    ])
}

fn planned() -> impl Strategy<Value = Vec<PlannedFile>> {
    prop::collection::btree_map(path(), (text(), text()), 1..4).prop_map(|files| {
        files.into_iter().map(|(path, (before, after))| PlannedFile { path: path.to_owned(), before, after }).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn git_applies_what_was_planned(files in planned(), repository: bool) {
        let diff = unified(&files, DiffStyle::default());
        if diff.is_empty() {
            return Ok(());
        }
        let folder = folder(&files, repository)?;
        let patch = tempfile::NamedTempFile::new().expect("temporary file");
        std::fs::write(patch.path(), diff).expect("patch");
        let name = patch.path().to_str().expect("name");
        git(folder.path(), &["apply", "--check", name])?;
        git(folder.path(), &["apply", "--whitespace=nowarn", name])?;
        is_after(folder.path(), &files)?;
        git(folder.path(), &["apply", "--whitespace=nowarn", "--reverse", name])?;
        for file in &files {
            let text = std::fs::read_to_string(folder.path().join(&file.path)).expect("file");
            prop_assert_eq!(&text, &file.before);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn git_takes_a_series(first in planned(), texts in prop::collection::vec(text(), 3), apply: bool) {
        // The second step changes the files of the first again.
        let second: Vec<_> = first
            .iter()
            .zip(&texts)
            .map(|(file, text)| PlannedFile { after: text.clone(), ..file.clone() })
            .collect();
        let step = |name: &str, files| Step {
            name: name.to_owned(),
            title: format!("`{name}` 改名"),
            body: "why\n\n---\ndiff --git a/x b/x\nFrom here on".to_owned(),
            files,
        };
        let steps = [
            step("first", series::increment(&[], &first)),
            step("second", series::increment(&first, &second)),
        ];
        let patches = series::series(&steps, "");
        let folder = folder(&first, true)?;
        let outside = tempfile::tempdir().expect("temporary folder");
        for patch in &patches {
            let path = outside.path().join(&patch.name);
            std::fs::write(&path, &patch.text).expect("patch");
            let path = path.to_str().expect("name");
            if apply {
                git(folder.path(), &["apply", "--whitespace=nowarn", path])?;
            } else {
                git(folder.path(), &["am", "-q", "--keep-cr", path])?;
            }
        }
        is_after(folder.path(), &second)?;
    }
}

#[test]
fn a_patch_made_below_the_top_applies_there() {
    let inner = [PlannedFile { path: "a.kt".to_owned(), before: "1\n".to_owned(), after: "2\n".to_owned() }];
    let whole = [PlannedFile { path: "app/a.kt".to_owned(), ..inner[0].clone() }];
    let folder = folder(&whole, true).expect("repository");
    let patch = folder.path().join("x.patch");
    std::fs::write(&patch, unified(&inner, DiffStyle { prefix: "app/", ..DiffStyle::default() })).expect("patch");
    git(&folder.path().join("app"), &["apply", "../x.patch"]).expect("applies in the sub-folder");
    is_after(folder.path(), &whole).expect("applied");
}
