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
        .env("LANG", "C.UTF-8")
        // Reports carry a date.
        .env("SOURCE_DATE_EPOCH", "1937952000")
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
}

/// Pages whose console blocks run one after the other in a fresh checkout of a folder, with what somebody does on a branch
/// of that name.
const PAGES: [(&str, &str, Option<Branch>); 6] = [
    ("README.md", APP, Some(RAISE_HAND)),
    ("book/src/first-upgrade.md", APP, Some(RAISE_HAND)),
    ("book/src/gate.md", APP, Some(RAISE_HAND)),
    ("book/src/author-guide.md", "fixtures/apis/guide", None),
    ("book/src/troubleshooting.md", "fixtures/troubles", None),
    ("book/src/zh/first-upgrade.md", APP, None),
];
const APP: &str = "fixtures/kotlin/harbour-android/before";
/// A branch, and the patch that somebody commits on it.
type Branch = (&'static str, &'static str);
const RAISE_HAND: Branch = ("raise-hand", "tests/pages/raise-hand.patch");

/// Whoever commits, and when.
const WHO: [(&str, &str); 6] = [
    ("GIT_AUTHOR_NAME", "Ann"),
    ("GIT_AUTHOR_EMAIL", "ann@localhost"),
    ("GIT_AUTHOR_DATE", "1937952000 +0000"),
    ("GIT_COMMITTER_NAME", "Ann"),
    ("GIT_COMMITTER_EMAIL", "ann@localhost"),
    ("GIT_COMMITTER_DATE", "1937952000 +0000"),
];

#[test]
fn pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("temporary folder");
    let copy_of = |page: &str| folder.path().join(page.replace('/', "-"));
    let cases = trycmd::TestCases::new();
    cases.env("NO_COLOR", "1").env("LANG", "C.UTF-8").env("GIT_CONFIG_GLOBAL", "/dev/null");
    cases.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR")).env("SOURCE_DATE_EPOCH", "1937952000");
    for (name, value) in WHO {
        cases.env(name, value);
    }
    if let Some(git) = program("git") {
        cases.register_bin("git", git);
    }
    for (page, app, branch) in PAGES {
        // The runner works in the folder that is named like the copy of the page.
        checkout(&root.join(app), &copy_of(page).with_extension("in"), branch);
        std::fs::copy(root.join(page), copy_of(page)).expect("page");
        cases.case(copy_of(page));
    }
    cases.run();
    if std::env::var_os("TRYCMD").is_some_and(|mode| mode == "overwrite") {
        for (page, ..) in PAGES {
            std::fs::copy(copy_of(page), root.join(page)).expect("page");
        }
    }
}

/// Copies `from` and commits it, and what the patch of a branch does on that branch.
fn checkout(from: &Path, to: &Path, branch: Option<Branch>) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(|entry| entry.expect("readable")) {
        let target = to.join(entry.path().strip_prefix(from).expect("below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("folder");
        } else {
            std::fs::copy(entry.path(), target).expect("file");
        }
    }
    git(to, &["init", "-q", "-b", "main"]);
    git(to, &["add", "-A"]);
    git(to, &["commit", "-q", "-m", "before"]);
    if let Some((branch, patch)) = branch {
        let patch = Path::new(env!("CARGO_MANIFEST_DIR")).join(patch);
        git(to, &["switch", "-q", "-c", branch]);
        git(to, &["apply", patch.to_str().expect("UTF-8")]);
        git(to, &["commit", "-q", "-a", "-m", "Let participants raise a hand"]);
        git(to, &["switch", "-q", "main"]);
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .args(["-c", "core.autocrlf=false"])
        .args(arguments)
        .current_dir(folder)
        .envs(WHO)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .status();
    assert!(status.is_ok_and(|status| status.success()), "git {arguments:?}");
}

/// Where a program is, by the search path.
fn program(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}
