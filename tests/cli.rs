//! The command line as transcripts: every file in `tests/cmd` is a case, and so are the pages people read first.
//!
//! `TRYCMD=overwrite cargo test --test cli` writes them anew; read the difference before you commit it.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.toml")
        .case("tests/cmd/*.trycmd")
        .env("NO_COLOR", "1")
        .env("LANG", "C.UTF-8");
}

/// Pages whose console blocks run one after the other in a fresh checkout of the fixture.
const PAGES: [&str; 2] = ["README.md", "book/src/first-upgrade.md"];
const APP: &str = "fixtures/kotlin/harbour-android/before";

#[test]
fn pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in PAGES {
        let folder = tempfile::tempdir().expect("temporary folder");
        // The runner works in the folder that is named like the page.
        let copy = folder.path().join("page.md");
        checkout(&root.join(APP), &copy.with_extension("in"));
        std::fs::copy(root.join(page), &copy).expect("page");
        let cases = trycmd::TestCases::new();
        if let Some(git) = program("git") {
            cases.register_bin("git", git);
        }
        cases.case(&copy).env("NO_COLOR", "1").env("LANG", "C.UTF-8").env("GIT_CONFIG_GLOBAL", "/dev/null");
        cases.run();
        if std::env::var_os("TRYCMD").is_some_and(|mode| mode == "overwrite") {
            std::fs::copy(&copy, root.join(page)).expect("page");
        }
    }
}

/// Copies `from` and commits it.
fn checkout(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(|entry| entry.expect("readable")) {
        let target = to.join(entry.path().strip_prefix(from).expect("below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("folder");
        } else {
            std::fs::copy(entry.path(), target).expect("file");
        }
    }
    for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-q", "-m", "before"]] {
        let status = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "core.autocrlf=false"])
            .args(arguments)
            .current_dir(to)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .status();
        assert!(status.is_ok_and(|status| status.success()), "git {arguments:?}");
    }
}

/// Where a program is, by the search path.
fn program(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}
